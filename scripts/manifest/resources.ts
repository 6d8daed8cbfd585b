import { PHONE_SCALES, PHONE_SIZES } from './options';
import { addressesOf, homeOf, localesOf, nameOf, overridesOf, repeated, spellingsOf } from './rule';
import type { ManifestRule } from './rule';
import { childAt, withDescendants } from './xml';
import type { XmlElement } from './xml';

/** The list of Resources in which an element's `resid` must stand. */
const LIST_OF: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  Runtime: 'bt:Urls',
  Override: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/**
 * Every `resid` names an entry of the right list; ids are there once, those of resources at most 32 characters long.
 */
export const idsResolve: ManifestRule = ({ manifest }) =>
  overridesOf(manifest).flatMap(({ version, element, parts, resources }) => {
    const resourceIds = resources.map(({ attributes }) => attributes['id'] ?? '');
    const controlIds = parts
      .filter(({ name }) => name === 'Group' || name === 'Control')
      .map(({ attributes }) => attributes['id'] ?? '');
    const at = `VersionOverrides ${version}`;
    return [
      ...parts
        .filter(({ attributes }) => 'resid' in attributes)
        .filter(({ name, attributes }) => {
          const list = childAt(element, `Resources/${LIST_OF[name] ?? ''}`);
          return !list?.children.some((entry) => entry.attributes['id'] === attributes['resid']);
        })
        .map((part) => `${nameOf(part)}: ${LIST_OF[part.name] ?? 'Resources'} of ${at} has no such entry`),
      ...[...repeated(resourceIds), ...repeated(controlIds)].map((id) => `${at} has the id ${id} twice`),
      ...resourceIds
        .filter((id) => id === '' || id.length > 32)
        .map((id) => `${at}: the resource id "${id}" must have 1 to 32 characters`),
    ];
  });

/** The inner VersionOverrides inherits nothing, so what it repeats must say the same as the outer one. */
export const overridesAgree: ManifestRule = ({ manifest }) => {
  const [outer, inner] = overridesOf(manifest);
  const spelt = (entry: Parameters<typeof spellingsOf>[0]) =>
    [...spellingsOf(entry), ...localesOf(entry)].join('\n');
  return (outer?.resources ?? []).flatMap((entry) => {
    const id = entry.attributes['id'] ?? '';
    const twin = inner?.resources.find(({ attributes }) => attributes['id'] === id);
    return twin === undefined || spelt(twin) === spelt(entry)
      ? []
      : [`the resource ${id} differs between VersionOverrides 1.0 and 1.1`];
  });
};

/**
 * Outlook takes https addresses only (an AppDomain is an origin without path or trailing slash).
 * Pages and icons stand below one address, the function file's, and are there: a wrong name is an empty pane.
 */
export const addressesLead: ManifestRule = ({ manifest, readFile }) => {
  const home = homeOf(manifest) ?? '';
  const domains = childAt(manifest, 'AppDomains')?.children ?? [];
  const isHttps = (address: string) => URL.canParse(address) && new URL(address).protocol === 'https:';
  return [
    ...addressesOf(manifest).flatMap(([element, address]) => {
      if (!isHttps(address)) return [`${nameOf(element)} is ${address}, it must be an https address`];
      if (element.name === 'SupportUrl') return [];
      if (!address.startsWith(`${home}/`))
        return [`${nameOf(element)} is ${address}, it must stand below ${home}`];
      const path = address.slice(home.length + 1);
      return readFile(path) === undefined ? [`${nameOf(element)}: there is no file ${path}`] : [];
    }),
    ...domains
      .filter(({ text }) => !isHttps(text) || new URL(text).origin !== text)
      .map((element) => `${nameOf(element)} is ${element.text}, it must be https:// and a host alone`),
  ];
};

/** Width and height of a PNG in pixels, from the chunk IHDR behind its signature; undefined if the file is none. */
export function pngSize(file: Uint8Array): string | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isPng = file.length >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452;
  return isPng ? `${view.getUint32(16)} × ${view.getUint32(20)}` : undefined;
}

/** A picture by its size in points; pictures of phones have a scale, too. */
const sizeOf = ({ attributes: { size = '', scale } }: XmlElement): string =>
  scale === undefined ? size : `${size} × ${scale}`;

const RIBBON_SIZES = ['16', '32', '80'];
const ALL_PHONE_SIZES = PHONE_SIZES.flatMap((size) => PHONE_SCALES.map((scale) => `${size} × ${scale}`));

/**
 * Every command has its icon in 16, 32 and 80 pixels, on phones in three sizes of one to three pixels per point, the
 * add-in in 64 and 128, and each is a PNG of exactly that size: an ICO fails Microsoft's validation.
 */
export const iconsFit: ManifestRule = ({ manifest, readFile }) => {
  const home = homeOf(manifest) ?? '';
  const head = [
    [childAt(manifest, 'IconUrl'), '64'],
    [childAt(manifest, 'HighResolutionIconUrl'), '128'],
  ] as const;
  const commands = overridesOf(manifest).flatMap(({ parts, resources }) =>
    parts
      .filter(({ name, attributes }) => name === 'bt:Image' && 'resid' in attributes)
      .map(({ attributes: { resid, size = '', scale = '1' } }) => {
        const entry = resources.find(({ attributes }) => attributes['id'] === resid);
        return [entry, String(Number(size) * Number(scale))] as const;
      }),
  );
  const sentences = [...head, ...commands].flatMap(([element, size]) =>
    (element === undefined ? [] : spellingsOf(element)).flatMap((address) => {
      const file = readFile(address.slice(home.length + 1));
      if (element === undefined || file === undefined) return [];
      const pixels = pngSize(file) ?? 'no PNG';
      return pixels === `${size} × ${size}`
        ? []
        : [`${nameOf(element)} is ${pixels}, its place needs a PNG of ${size} × ${size} pixels`];
    }),
  );
  const lacking = withDescendants(manifest)
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) =>
      (icon.attributes['xsi:type'] === 'bt:MobileIconList' ? ALL_PHONE_SIZES : RIBBON_SIZES)
        .filter((size) => !icon.children.some((image) => sizeOf(image) === size))
        .map((size) => `${nameOf(icon)} lacks the size ${size}`),
    );
  return [...new Set(sentences), ...lacking];
};
