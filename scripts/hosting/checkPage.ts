import { inlineScript, policyHash } from '../build/pages';
import { checkPolicy } from './checkPolicy';
import { advice, fault } from './finding';
import type { Fetched, Finding } from './finding';
import { OFFICE_JS } from './headers';

const isOwn = (address: string): boolean => !/^[a-z]+:|^\/\//iu.test(address);

/** Scripts and style sheets of the add-in's own that a page names. */
export const ownFiles = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+)/gu)]
    .map(([, address = '']) => address)
    .filter(isOwn)
    .map((address) => address.replace(/^\.?\//u, ''));

/** Scripts that no build writes: those of other hosts, in the page, or of a type that is not run. */
function strangeScripts(html: string): readonly string[] {
  const own = (['commands', 'taskpane'] as const).map((page) => inlineScript(process.cwd(), page));
  const hashes = own.map(policyHash);
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script/giu)].flatMap(
    ([, attributes = '', text = '']) => {
      const [, address] = /\bsrc=["']?([^"'\s>]+)/iu.exec(attributes) ?? [];
      const isOurs =
        address === undefined
          ? hashes.includes(policyHash(text))
          : (address === OFFICE_JS || isOwn(address)) && !/\btype=/iu.test(attributes);
      return isOurs ? [] : [address ?? `${text.trim().slice(0, 30)} …`];
    },
  );
}

/** Headers that keep Outlook out of a page, by what they say, and what becomes of it. */
const HINDRANCES: readonly (readonly [header: string, says: RegExp, consequence: string])[] = [
  ['X-Frame-Options', /(?:)/u, 'Outlook on the web shows it in a frame. Take that header away'],
  [
    'Content-Disposition',
    /^\s*attachment/iu,
    'Outlook would save it instead of showing it. Take that header away',
  ],
  [
    'Cross-Origin-Embedder-Policy',
    /require-corp/iu,
    'office.js, which comes from Microsoft, is not loaded. Take that header away',
  ],
];

export function checkPage({ file, headers, text }: Fetched): readonly Finding[] {
  const found = HINDRANCES.flatMap(([header, says, consequence]) => {
    const sent = headers.get(header);
    return sent !== null && says.test(sent) ? [fault(`${file} has ${header}: ${sent}: ${consequence}`)] : [];
  });
  // Several policies come joined by commas, a proxy may put one into the page, and each of them must allow it.
  const inPage = [...text.matchAll(/<meta[^>]+content-security-policy[^>]+content="([^"]*)/giu)];
  const policies = [
    ...(headers.get('content-security-policy') ?? '').split(','),
    ...inPage.map(([, policy = '']) => policy),
  ].filter((one) => one.trim() !== '');
  if (policies.length === 0)
    found.push(advice(`${file} has no Content-Security-Policy (docs/hosting/headers.md)`));
  found.push(...policies.flatMap((policy) => checkPolicy(file, policy)));
  const [strange] = strangeScripts(text);
  if (!text.includes(OFFICE_JS))
    found.push(
      fault(
        `${file} does not load ${OFFICE_JS}: it is not the page of dist/, or of another cloud. Put that page there`,
      ),
    );
  else if (ownFiles(text).length === 0)
    found.push(fault(`${file} names no script of its own: put the page of dist/ there`));
  else if (strange !== undefined)
    found.push(
      fault(
        `${file} holds a script that the build did not write so (${strange}): the host or a proxy changes the page. Switch that off for it`,
      ),
    );
  return found;
}
