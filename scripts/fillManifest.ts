import type { Organization } from '../src/core/organization';
import { failure, success } from '../src/core/result';
import type { Result } from '../src/core/result';
import { childOf, childrenOf, readXml, withDescendants } from './manifest/readXml';
import type { XmlElement, XmlValue } from './manifest/readXml';

/** Where the pages of the root's manifest.xml stand; the build puts the organization's address in its place. */
export const LOCAL_ADDRESS = 'https://localhost:3000';

/** Elements that hold an address in DefaultValue, and in the Value of their overrides (outlook-platform 8.3). */
const ADDRESS_ELEMENTS = new Set([
  'IconUrl',
  'HighResolutionIconUrl',
  'SourceLocation',
  'bt:Image',
  'bt:Url',
]);
const LOCAL_HOST = /\blocalhost\b|\b127\.\d+\.\d+\.\d+\b|\[::1\]/iu;
/** XML 1.0 knows no way to spell these characters. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

interface Change {
  readonly value: XmlValue;
  readonly text: string;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Replaces the ranges of the values and leaves every other character of the source as it is. */
function splice(source: string, changes: readonly Change[]): string {
  let filled = source;
  for (const { value, text } of [...changes].sort((one, other) => other.value.start - one.value.start))
    filled = filled.slice(0, value.start) + escapeXml(text) + filled.slice(value.end);
  return filled;
}

/** The attributes of an element that hold an address. */
const addressesOf = (element: XmlElement): readonly XmlValue[] =>
  [
    element.attributes.get('DefaultValue'),
    ...element.children.map((child) => child.attributes.get('Value')),
  ].filter((value) => value !== undefined);

/** An address below the local one, moved to the organization's; undefined for any other address. */
function moved(address: string, target: string): string | undefined {
  if (address !== LOCAL_ADDRESS && !address.startsWith(`${LOCAL_ADDRESS}/`)) return undefined;
  return target + address.slice(LOCAL_ADDRESS.length);
}

/**
 * Writes an organization's values into the manifest: Id, Version, ProviderName, SupportUrl, the AppDomain (an origin
 * without a path, outlook-platform 8.3) and every address below {@link LOCAL_ADDRESS}. Only the ranges of these values
 * change; texts, names and comments stay as they are, whatever they say.
 * @returns the filled manifest, or one sentence per thing that hinders it: no XML, an element that is missing, a value
 *   that XML cannot hold
 */
export function fillManifest(
  manifestXml: string,
  organization: Organization,
): Result<string, readonly string[]> {
  const read = readXml(manifestXml);
  if (!read.ok) return failure([read.error]);
  const { url, id, version, provider, supportUrl } = organization.addIn;
  if (!URL.canParse(url)) return failure([`addIn.url: ${url} is not an address`]);
  const { origin, pathname } = new URL(url);
  const target = origin + pathname.replace(/\/$/u, '');

  const sentences: string[] = [];
  const changes: Change[] = [];
  const change = (element: string, value: XmlValue | undefined, text: string) => {
    if (value === undefined) sentences.push(`the element ${element} is missing or empty`);
    else if (NOT_IN_XML.test(text))
      sentences.push(`${element}: the value holds a character that XML cannot hold`);
    else changes.push({ value, text });
  };

  change('Id', childOf(read.value, 'Id')?.text, id);
  change('Version', childOf(read.value, 'Version')?.text, version);
  change('ProviderName', childOf(read.value, 'ProviderName')?.text, provider);
  change('SupportUrl', childOf(read.value, 'SupportUrl')?.attributes.get('DefaultValue'), supportUrl);

  const local = childrenOf(childOf(read.value, 'AppDomains'), 'AppDomain').filter(
    ({ text }) => text?.text === LOCAL_ADDRESS,
  );
  if (local.length === 0) sentences.push(`AppDomains does not name ${LOCAL_ADDRESS}`);
  for (const domain of local) change('AppDomain', domain.text, origin);

  for (const element of withDescendants(read.value).filter(({ name }) => ADDRESS_ELEMENTS.has(name)))
    for (const value of addressesOf(element)) {
      const text = moved(value.text, target);
      if (text !== undefined) change(element.name, value, text);
    }
  return sentences.length > 0 ? failure(sentences) : success(splice(manifestXml, changes));
}

/**
 * What still points to the developer's own machine: values of the organization or, where it names none, of the filled
 * manifest. Comments do not count.
 * @returns one sentence per value, none when the build may be hosted
 */
export function findLocalAddresses(manifestXml: string, organization: Organization): readonly string[] {
  const named = localValues('', organization);
  if (named.length > 0) return named;
  const read = readXml(manifestXml);
  if (!read.ok) return [read.error];
  return withDescendants(read.value).flatMap(({ name, text, attributes, line }) =>
    [...attributes.values(), ...(text === undefined ? [] : [text])]
      .filter((value) => LOCAL_HOST.test(value.text))
      .map((value) => `manifest.xml, line ${line}: ${name} still says ${value.text}`),
  );
}

/** The texts in an organization that name the own machine, each with its entry. */
function localValues(at: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return LOCAL_HOST.test(value) ? [`${at} says ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    localValues(at === '' ? key : `${at}.${key}`, inner),
  );
}

/** True for an address that nobody can host (RFC 2606): example.org and its kin, .example, .invalid, .test. */
export const isPlaceholder = (address: string): boolean =>
  URL.canParse(address) &&
  /(?:^|\.)(?:example\.(?:org|com|net|edu)|example|invalid|test)$/u.test(new URL(address).hostname);
