import { VERSION_META } from '../build/pages';
import { pngSize } from '../manifest/resources';
import { addressesOf } from '../manifest/rule';
import { childAt, readXml } from '../manifest/xml';
import { checkContent, checkHeaders } from './checkFile';
import { checkPage, ownFiles } from './checkPage';
import { fetchOne, get } from './fetchFile';
import type { Fetch } from './fetchFile';
import { advice, fault } from './finding';
import type { Fetched, Finding } from './finding';

/** Texts of the files that a build has left in dist/, by their paths in it. */
export type BuiltFiles = ReadonlyMap<string, string>;

type Check = (got: Fetched) => readonly Finding[];

/** The folder of an address, without a page, a query or slashes behind it. */
function folderOf(address: string): string | undefined {
  const { protocol, origin, pathname } = URL.canParse(address) ? new URL(address) : { protocol: '' };
  if (!/^https?:$/u.test(protocol)) return undefined;
  return `${origin ?? ''}${(pathname ?? '').replace(/\/+(?:[\w-]+\.(?:html|xml|js))?$/u, '')}`;
}

/**
 * Reads the folder in which the add-in is hosted, as Outlook would: both pages, their scripts, the manifest and what it
 * names.
 * @param url the folder's address, `addIn.url`
 * @param fetchFile the network, or a test's stand-in for it
 * @param built what this computer has built: where it is the same build, every file of it must be there as it is
 * @returns a sentence for all that is wrong, none where all is well
 */
export async function checkHosting(
  url: string,
  fetchFile: Fetch = fetch,
  built: BuiltFiles = new Map(),
): Promise<readonly Finding[]> {
  const home = folderOf(url);
  if (home === undefined)
    return [fault(`${url} is not an address: write it whole, such as https://add-videoconf.example.edu`)];
  const findings: Finding[] = [];
  if (!home.startsWith('https:')) findings.push(fault(`${home}: Outlook opens add-ins by https only`));

  const known = new Map<string, Fetched | undefined>();
  const look = async (file: string, check: Check = () => []): Promise<Fetched | undefined> => {
    if (known.has(file)) return known.get(file);
    const got = await fetchOne(home, file, fetchFile);
    known.set(file, 'kind' in got ? undefined : got);
    if ('kind' in got) {
      findings.push(got);
      return undefined;
    }
    const standsIn = checkContent(got);
    findings.push(...(standsIn.length > 0 ? standsIn : [...checkHeaders(got), ...check(got)]));
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
  const manifest = await look('manifest.xml', ({ text }) => checkManifestText(text, home, pages));
  for (const file of filesOf(manifest?.text ?? '', home))
    await look(file, file.endsWith('.png') ? checkIcon : undefined);
  // The manifest does not name the page of the dialog.
  if (manifest?.text.includes('<MobileFormFactor')) await lookAtPage('phone.html');
  const isSame = (file: string): boolean => built.get(file) === known.get(file)?.text;
  const isWrong = (file: string): boolean =>
    findings.some(({ kind, sentence }) => kind === 'fault' && sentence.includes(file));
  const pagesAsHere = ['commands.html', 'taskpane.html'].filter(isSame);
  for (const file of pagesAsHere.length === 2 ? built.keys() : []) await look(file);
  // One page alone, or neither: those of another build may be meant.
  for (const file of pagesAsHere.length > 0 ? built.keys() : [])
    if (known.get(file) !== undefined && !isSame(file) && !isWrong(file))
      findings.push(
        (pagesAsHere.length === 2 ? fault : advice)(
          `${file} is another one than in dist/ of this computer: put all files of one build there, and let nothing change them on the way`,
        ),
      );
  return saidShortly(findings, known);
}

/** Faults first. What holds for more files than three is said of the first one, and of how many others. */
function saidShortly(findings: readonly Finding[], files: ReadonlyMap<string, unknown>): readonly Finding[] {
  const groups = new Map<string, Map<string, Finding>>();
  for (const finding of [...findings].sort((one, other) => other.kind.localeCompare(one.kind))) {
    const first = finding.sentence.split(/[\s:]+/u).find((word) => files.has(word)) ?? '';
    const said = finding.sentence.replace(first, '');
    groups.set(said, (groups.get(said) ?? new Map<string, Finding>()).set(first, finding));
  }
  return [...groups.values()].flatMap((ofFiles) => {
    const [first, ...others] = [...ofFiles.values()];
    if (!first || others.length < 3) return [...ofFiles.values()];
    return [{ ...first, sentence: `${first.sentence}. The same holds for ${others.length} more files` }];
  });
}

/** A host that answers a missing file with a page gives a kept page of the former build that page as its script. */
async function checkMissing(home: string, fetchFile: Fetch): Promise<readonly Finding[]> {
  const status = await get(`${home}/assets/missing.00000000.js`, fetchFile).then(
    (response) => response.status,
    () => 0,
  );
  return status === 404 || status === 410 || status === 403
    ? []
    : [
        fault(
          `a file that is not there is answered with ${status}, it must be 404: switch off what stands in for missing files`,
        ),
      ];
}

const versionOf = (html: string): string | undefined =>
  new RegExp(`<meta name="${VERSION_META}" content="([^"]*)"`, 'u').exec(html)?.[1];

const isDirectlyIn = (home: string, address: string): boolean =>
  address.replace(/\/(?:assets\/)?[^/]*$/u, '') === home;

/** The manifest's addresses against where it is hosted, and its version against the pages'. */
function checkManifestText(xml: string, home: string, pages: readonly Fetched[]): readonly Finding[] {
  const read = readXml(xml);
  if (!read.ok) return [fault(`manifest.xml is no manifest (${read.error}): put the file of dist/ there`)];
  const version = childAt(read.value, 'Version')?.text ?? '';
  const addresses = addressesOf(read.value).filter(([{ name }]) => name !== 'SupportUrl');
  const elsewhere = [...new Set(addresses.map(([, address]) => address))].filter(
    (address) => !isDirectlyIn(home, address),
  );
  const others = elsewhere.length - 1;
  return [
    ...(elsewhere.length === 0
      ? []
      : [
          fault(
            `manifest.xml names ${elsewhere[0] ?? ''}${others > 0 ? ` and ${others} more files` : ''} not below ${home}: build with addIn.url ${home}, or check where the add-in is`,
          ),
        ]),
    ...pages
      .filter(({ text }) => (versionOf(text) ?? version) !== version)
      .map(({ file, text }) =>
        fault(
          `manifest.xml is of version ${version}, ${file} of ${versionOf(text) ?? ''}: put all files of one build there`,
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
    .filter((address) => isDirectlyIn(home, address) && !address.endsWith('.html'))
    .map((address) => address.slice(home.length + 1))
    .filter((file, index, all) => all.indexOf(file) === index);
}

const checkIcon: Check = ({ file, bytes }) =>
  pngSize(bytes) === undefined ? [fault(`${file} is no PNG picture: put the file of dist/ there`)] : [];
