import { headersOf, OFFICE_JS, pagePolicy } from './headers';

/** A sentence about a hosted folder. With a fault people will miss something; an advice makes it better. */
export interface Finding {
  readonly kind: 'fault' | 'advice';
  readonly sentence: string;
}

/** What came back for a file. */
export interface Fetched {
  readonly file: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
}

export const fault = (sentence: string): Finding => ({ kind: 'fault', sentence });
const advice = (sentence: string): Finding => ({ kind: 'advice', sentence });

/** Scripts and style sheets of the add-in's own that a page names. */
export const ownFiles = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+)/gu)]
    .map(([, address = '']) => address)
    .filter((address) => !/^[a-z]+:|^\/\//iu.test(address))
    .map((address) => address.replace(/^\.?\//u, ''));

/** Types and caches against the list; headers that keep Outlook out. */
export function checkHeaders({ file, headers, bytes }: Fetched): readonly Finding[] {
  const right = headersOf(process.cwd(), file);
  const [type = ''] = (headers.get('content-type') ?? 'nothing').split(';');
  const cache = headers.get('cache-control') ?? '';
  const found: Finding[] = [];
  const wanted = (right['Content-Type'] ?? '').split(';')[0] ?? '';
  const sent = type
    .trim()
    .toLowerCase()
    .replace(/^application\/(?:x-)?(javascript|xml)$/u, 'text/$1');
  if (sent !== wanted) found.push(fault(`${file} is sent as ${type}, it must be sent as ${wanted}`));
  const mustAsk = right['Cache-Control'] === 'no-cache';
  const seconds = Number(/max-age=(\d+)/u.exec(cache)?.[1] ?? Number.NaN);
  if (mustAsk && (seconds > 600 || cache.includes('immutable')))
    found.push(
      fault(
        `${file} may be kept (Cache-Control: ${cache}): after an update people would have the old one. Send no-cache`,
      ),
    );
  else if (mustAsk && !/no-cache|no-store|max-age=0/u.test(cache))
    found.push(
      advice(`${file} should be sent with Cache-Control: no-cache, so that an update is there at once`),
    );
  if (file.endsWith('.png') && /no-store|no-cache/u.test(cache))
    found.push(
      fault(`${file} may not be kept (Cache-Control: ${cache}): Office shows a general icon in its place`),
    );
  if ((right['Cache-Control'] ?? '').includes('immutable') && !(seconds >= 86_400))
    found.push(
      advice(
        `${file} should be sent with Cache-Control: ${right['Cache-Control'] ?? ''}: its name is new with its content`,
      ),
    );
  if (/\.(?:js|css)$/u.test(file) && bytes.length > 20_000 && !headers.has('content-encoding'))
    found.push(
      advice(`${file} should be sent compressed: it has ${Math.round(bytes.length / 1000)} KB as it is`),
    );
  const sharing = headers.get('cross-origin-resource-policy') ?? '';
  if (file.endsWith('.png') && /same-/u.test(sharing))
    found.push(
      fault(`${file} has Cross-Origin-Resource-Policy: ${sharing}: Outlook on the web cannot show it`),
    );
  return found;
}

const directivesOf = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/u))
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources] as const)
      .reverse(),
  );

/**
 * Whether a source of a policy allows what a page needs: a host may have a star for its first part, and no scheme; a
 * folder behind it allows what lies in it.
 */
function allows(given: string, needed: string): boolean {
  if (given === needed || (given === '*' && !/^'(?:sha|nonce|unsafe)|^data:/u.test(needed))) return true;
  const [, host] = /^https:\/\/([^/]+)/u.exec(needed) ?? [];
  if (host === undefined) return false;
  if (given === 'https:') return true;
  const [, star, name = '', folder = '/'] =
    /^(?:https:\/\/)?(\*\.)?([\w.-]+)(?::443)?(\/.*)?$/u.exec(given) ?? [];
  const isHost = star === undefined ? host === name : host.endsWith(`.${name}`);
  return isHost && (!OFFICE_JS.startsWith(`${needed}/`) || OFFICE_JS.startsWith(`${needed}${folder}`));
}

/** What a page needs and its policy does not allow. Directives that nothing of ours needs may be as strict as one likes. */
function checkPolicy(file: string, policy: string): readonly Finding[] {
  const sent = directivesOf(policy);
  const found: Finding[] = [];
  for (const [directive, sources] of Object.entries(pagePolicy(process.cwd()))) {
    if (!directive.endsWith('-src') || directive === 'default-src' || directive === 'object-src') continue;
    const given = sent.get(directive) ?? sent.get('default-src');
    if (given === undefined) continue;
    const inlineAllowed =
      given.includes("'unsafe-inline'") && !given.some((source) => /^'(?:sha|nonce)/u.test(source));
    const missing = sources.filter(
      (source) =>
        !given.some((other) => allows(other, source)) && !(source.startsWith("'sha256-") && inlineAllowed),
    );
    if (missing.length > 0)
      found.push(fault(`the Content-Security-Policy of ${file} lacks ${missing.join(' ')} in ${directive}`));
  }
  const sandbox = sent.get('sandbox');
  if (sandbox !== undefined && !sandbox.includes('allow-scripts'))
    found.push(fault(`the Content-Security-Policy of ${file} says sandbox: no script of the page is run`));
  const frames = sent.get('frame-ancestors');
  if (frames !== undefined && !frames.some((source) => /^(?:\*|https:)$|outlook|office/u.test(source)))
    found.push(
      fault(
        `the Content-Security-Policy of ${file} says frame-ancestors ${frames.join(' ')}: Outlook on the web shows it in a frame only if its own address is among them`,
      ),
    );
  return found;
}

export function checkPage({ file, headers, text }: Fetched): readonly Finding[] {
  const found: Finding[] = [];
  const frame = headers.get('x-frame-options');
  if (frame !== null)
    found.push(fault(`${file} has X-Frame-Options: ${frame}: Outlook on the web shows it in a frame`));
  const disposition = headers.get('content-disposition') ?? '';
  if (/^\s*attachment/iu.test(disposition))
    found.push(
      fault(`${file} has Content-Disposition: ${disposition}: Outlook would save it instead of showing it`),
    );
  const embedding = headers.get('cross-origin-embedder-policy') ?? '';
  if (/require-corp/iu.test(embedding))
    found.push(
      fault(
        `${file} has Cross-Origin-Embedder-Policy: ${embedding}: office.js, which comes from Microsoft, is not loaded`,
      ),
    );
  // Several policies come joined by commas, and each of them must allow it.
  const policies = (headers.get('content-security-policy') ?? '')
    .split(',')
    .filter((one) => one.trim() !== '');
  if (policies.length === 0)
    found.push(advice(`${file} has no Content-Security-Policy (docs/hosting/headers.md)`));
  found.push(...policies.flatMap((policy) => checkPolicy(file, policy)));
  if (!text.includes(OFFICE_JS))
    found.push(
      fault(`${file} does not load ${OFFICE_JS}: it is not a page of the add-in, or of another cloud`),
    );
  else if (ownFiles(text).length === 0) found.push(fault(`${file} names no script of its own`));
  return found;
}
