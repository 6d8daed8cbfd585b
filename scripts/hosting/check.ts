import { VERSION_META } from '../build/pages';
import { pngSize } from '../manifest/resources';
import { addressesOf } from '../manifest/rule';
import { childAt, readXml } from '../manifest/xml';
import { checkHeaders, checkPage, fault, ownFiles } from './checkFile';
import type { Fetched, Finding } from './checkFile';

/** What a build has left in dist/. */
export interface BuiltAddin {
  /** Texts of the pages by their names. */
  readonly pages: Readonly<Record<string, string>>;
  /** Paths of its other files. */
  readonly assets: readonly string[];
}

type Fetch = (address: string) => Promise<Response>;
type Check = (got: Fetched) => readonly Finding[];

/**
 * Reads the folder in which the add-in is hosted, as Outlook would: both pages, their scripts, the manifest and what it
 * names.
 * @param url the folder's address, `addIn.url`
 * @param fetchFile the network, or a test's stand-in for it
 * @param built what this computer has built: where it is the same build, every file of it must be there
 * @returns a sentence for all that is wrong, none where all is well
 */
export async function checkHosting(
  url: string,
  fetchFile: Fetch = fetch,
  built?: BuiltAddin,
): Promise<readonly Finding[]> {
  if (!URL.canParse(url) || !/^https?:/u.test(url)) return [fault(`${url} is not an address`)];
  const home = url.replace(/\/(?:\w+\.(?:html|xml))?$/u, '');
  const findings: Finding[] = [];
  if (!home.startsWith('https:')) findings.push(fault(`${home}: Outlook opens add-ins by https only`));

  const known = new Map<string, Fetched | undefined>();
  const get = async (file: string): Promise<Fetched | undefined> => {
    if (known.has(file)) return known.get(file);
    const got = await fetchOne(`${home}/${file}`, file, fetchFile);
    if ('kind' in got) findings.push(got);
    known.set(file, 'kind' in got ? undefined : got);
    return known.get(file);
  };
  const look = async (file: string, check: Check = () => []): Promise<Fetched | undefined> => {
    const got = await get(file);
    if (got) findings.push(...checkHeaders(got), ...check(got));
    return got;
  };
  const lookAtPage = async (name: string, check?: Check): Promise<readonly Fetched[]> => {
    const page = await look(name, check);
    for (const file of ownFiles(page?.text ?? '')) await look(file);
    return page ? [page] : [];
  };
  const pages = [
    ...(await lookAtPage('commands.html', checkPage)),
    ...(await lookAtPage('taskpane.html', checkPage)),
  ];
  if (pages.length > 0) findings.push(...(await checkMissing(home, fetchFile)));
  const isBuiltHere = pages.length === 2 && pages.every(({ file, text }) => built?.pages[file] === text);
  for (const file of isBuiltHere ? (built?.assets ?? []) : []) await look(file);
  const manifest = await look('manifest.xml', ({ text }) => checkManifestText(text, home, pages));
  for (const file of filesOf(manifest?.text ?? '', home))
    await look(file, file.endsWith('.js') ? checkScript : checkIcon);
  // The manifest does not name the page of the dialog.
  if (manifest?.text.includes('<MobileFormFactor')) await lookAtPage('phone.html');
  return saidShortly(findings, known);
}

/** What holds for more files than three is said of the first one, and of how many others. */
function saidShortly(findings: readonly Finding[], files: ReadonlyMap<string, unknown>): readonly Finding[] {
  const groups = new Map<string, Map<string, Finding>>();
  for (const finding of findings) {
    const [first = ''] = finding.sentence.split(' ', 1);
    const said = files.has(first) ? finding.sentence.slice(first.length) : finding.sentence;
    groups.set(said, (groups.get(said) ?? new Map<string, Finding>()).set(first, finding));
  }
  return [...groups.values()].flatMap((ofFiles) => {
    const [first, ...others] = [...ofFiles.values()];
    if (!first || others.length < 3) return [...ofFiles.values()];
    return [{ ...first, sentence: `${first.sentence}. The same holds for ${others.length} more files` }];
  });
}

/** Node knows the public certificates only, Outlook also those of the computer. */
const OWN_CERTIFICATE =
  '. If your computers trust it, set NODE_EXTRA_CA_CERTS in the environment to its file (PEM), and check again';

async function fetchOne(address: string, file: string, fetchFile: Fetch): Promise<Fetched | Finding> {
  try {
    const response = await fetchFile(address);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.redirected && new URL(response.url).href !== new URL(address).href)
      return fault(
        `${file} leads on to ${response.url}; it must be there without a sign-in or another address`,
      );
    if (response.status !== 200) return fault(`${file} is answered with ${response.status} instead of 200`);
    return { file, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return fault(
      `${file} cannot be reached: ${reason}${/certificate/iu.test(reason) ? OWN_CERTIFICATE : ''}`,
    );
  }
}

/** A host that answers a missing file with a page gives a kept page of the former build that page as its script. */
async function checkMissing(home: string, fetchFile: Fetch): Promise<readonly Finding[]> {
  const file = 'assets/missing.00000000.js';
  const status = await fetchFile(`${home}/${file}`).then(
    (response) => response.status,
    () => 0,
  );
  return status === 404 || status === 410 || status === 403
    ? []
    : [fault(`a file that is not there is answered with ${status}, it must be 404`)];
}

const versionOf = (html: string): string | undefined =>
  new RegExp(`<meta name="${VERSION_META}" content="([^"]*)"`, 'u').exec(html)?.[1];

/** The manifest's addresses against where it is hosted, and its version against the pages'. */
function checkManifestText(xml: string, home: string, pages: readonly Fetched[]): readonly Finding[] {
  const read = readXml(xml);
  if (!read.ok) return [fault(`manifest.xml: ${read.error}`)];
  const version = childAt(read.value, 'Version')?.text ?? '';
  const addresses = addressesOf(read.value).filter(([{ name }]) => name !== 'SupportUrl');
  const elsewhere = [...new Set(addresses.map(([, address]) => address))].filter(
    (address) => !address.startsWith(`${home}/`),
  );
  const others = elsewhere.length - 1;
  return [
    ...(elsewhere.length === 0
      ? []
      : [
          fault(
            `manifest.xml names ${elsewhere[0] ?? ''}${others > 0 ? ` and ${others} more files` : ''} not below ${home}: build with addIn.url ${home}`,
          ),
        ]),
    ...pages
      .filter(({ text }) => versionOf(text) !== version)
      .map(({ file, text }) =>
        fault(
          `manifest.xml is of version ${version}, ${file} of ${versionOf(text) ?? 'none'}: put all files of one build there`,
        ),
      ),
  ];
}

/** Icons and the script of the events. */
function filesOf(xml: string, home: string): readonly string[] {
  const read = readXml(xml);
  if (!read.ok) return [];
  return addressesOf(read.value)
    .map(([, address]) => address)
    .filter((address) => address.startsWith(`${home}/`) && !address.endsWith('.html'))
    .map((address) => address.slice(home.length + 1))
    .filter((file, index, all) => all.indexOf(file) === index);
}

/** A page in the script's place would be an error in classic Outlook that nobody sees. */
const checkScript: Check = ({ file, text }) =>
  text.trim() === '' || text.trimStart().startsWith('<')
    ? [fault(`${file} is no script: classic Outlook on Windows runs none of the events`)]
    : [];

const checkIcon: Check = ({ file, bytes }) =>
  pngSize(bytes) === undefined ? [fault(`${file} is no PNG picture`)] : [];
