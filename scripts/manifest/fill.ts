import type { Organization } from '../../src/core/organization/organization';
import { failure, success } from '../../src/core/result';
import type { Result } from '../../src/core/result';
import { LOCAL_ADDRESS, withOptions } from './options';
import { readXml, withDescendants, writeXml } from './xml';
import type { XmlElement } from './xml';

/** Elements that hold an address in DefaultValue, and in the Value of their overrides. */
const ADDRESS_ELEMENTS: readonly string[] = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SourceLocation',
  'bt:Image',
  'bt:Url',
];
/** XML 1.0 knows no way to spell these characters. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/**
 * Writes an organization's values into the manifest: Id, Version, ProviderName, SupportUrl and every address below
 * {@link LOCAL_ADDRESS}. The result is the root's manifest element by element, without its comments, and what the
 * organization's options add to it before it is filled ({@link withOptions}).
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
  const home = origin + pathname.replace(/\/$/u, '');
  const values = { Id: id, Version: version, ProviderName: provider, SupportUrl: supportUrl };
  const sentences = Object.entries(values).flatMap(([name, value]) => [
    ...(read.value.children.some((child) => child.name === name) ? [] : [`the element ${name} is missing`]),
    ...(NOT_IN_XML.test(value) ? [`${name}: the value holds a character that XML cannot hold`] : []),
  ]);
  if (sentences.length > 0) return failure(sentences);
  const whole = filled(withOptions(read.value, organization), values, home);
  return success(`<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(whole)}`);
}

/** The element with the values of its organization. */
function filled(element: XmlElement, values: Readonly<Record<string, string>>, home: string): XmlElement {
  const { attributes, children, name } = element;
  if (name === 'OfficeApp')
    return {
      ...element,
      children: children.map((child) => {
        const value = values[child.name];
        if (value === undefined) return filled(child, {}, home);
        return child.name === 'SupportUrl'
          ? { ...child, attributes: { ...child.attributes, DefaultValue: value } }
          : { ...child, text: value };
      }),
    };
  const isAddress = ADDRESS_ELEMENTS.includes(name);
  return {
    ...element,
    attributes: isAddress ? moved(attributes, home) : attributes,
    children: children.map((child) =>
      isAddress ? { ...child, attributes: moved(child.attributes, home) } : filled(child, {}, home),
    ),
  };
}

/** Attributes whose addresses below the local one stand below the organization's; any other value stays. */
const moved = (attributes: Readonly<Record<string, string>>, home: string) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      value === LOCAL_ADDRESS || value.startsWith(`${LOCAL_ADDRESS}/`)
        ? home + value.slice(LOCAL_ADDRESS.length)
        : value,
    ]),
  );

const LOCAL_HOST = /\blocalhost\b|\b127\.\d+\.\d+\.\d+\b|\[::1\]/iu;
/** Hosts that nobody can have (RFC 2606): example.org and its kin, .example, .invalid, .test. */
const EXAMPLE_HOST =
  /(?:^|[./@])(?:example\.(?:org|com|net|edu)|[\w-]+\.(?:example|invalid|test))(?=$|[/:?#])/iu;

/** Every text in an organization with the entry that holds it. */
const textsOf = (value: unknown, at = ''): readonly (readonly [entry: string, text: string])[] =>
  typeof value === 'string'
    ? [[at, value]]
    : Object.entries(value ?? {}).flatMap(([key, inner]) =>
        textsOf(inner, Array.isArray(value) ? at : [at, key].filter((name) => name !== '').join('.')),
      );

/**
 * What still points to the developer's own machine: values of the organization or, where it names none, of the filled
 * manifest.
 * @returns one sentence per value, none when the build may be hosted
 */
export function findLocalAddresses(manifestXml: string, organization: Organization): readonly string[] {
  const named = textsOf(organization).filter(([, text]) => LOCAL_HOST.test(text));
  if (named.length > 0) return named.map(([entry, text]) => `${entry} says ${text}`);
  const read = readXml(manifestXml);
  if (!read.ok) return [read.error];
  return withDescendants(read.value).flatMap(({ name, text, attributes }) =>
    [...Object.values(attributes), text]
      .filter((value) => LOCAL_HOST.test(value))
      .map((value) => `manifest.xml: ${name} still says ${value}`),
  );
}

/** The entries of an organization that are still an example's: a host that nobody can serve, an Example University. */
export const exampleEntries = (organization: Organization): readonly string[] =>
  textsOf(organization)
    .filter(([, text]) => EXAMPLE_HOST.test(text) || /\bExample\b/u.test(text))
    .map(([entry, text]) => `${entry} (${text})`);
