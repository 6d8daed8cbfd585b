import { attributeOf } from './readXml';
import type { XmlElement } from './readXml';
import {
  addressesOf,
  homeOf,
  nameOf,
  overridesOf,
  partsOf,
  repeated,
  resourcesOf,
  spellingsOf,
} from './rule';
import type { ManifestRule, Overrides } from './rule';

const LONGEST_RESOURCE_ID = 32;
const LONGEST_CONTROL_ID = 125;
const LISTS = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'] as const;

/** The list of Resources in which an element's `resid` must stand. */
const LIST_OF: ReadonlyMap<string, (typeof LISTS)[number]> = new Map([
  ['bt:Image', 'bt:Images'],
  ['FunctionFile', 'bt:Urls'],
  ['SourceLocation', 'bt:Urls'],
  ['Label', 'bt:ShortStrings'],
  ['Title', 'bt:ShortStrings'],
  ['Description', 'bt:LongStrings'],
]);

/** Every `resid` names an entry of the right list, every entry is named, no id is there twice or longer than 32. */
export const resourcesResolve: ManifestRule = ({ manifest }) =>
  overridesOf(manifest).flatMap((overrides) => {
    const at = `VersionOverrides ${overrides.version}`;
    const users = partsOf(overrides).filter(
      ({ name, attributes }) => LIST_OF.has(name) && !attributes.has('DefaultValue'),
    );
    const used = users.map(
      (element) => `${LIST_OF.get(element.name) ?? ''} ${attributeOf(element, 'resid') ?? ''}`,
    );
    const ids = LISTS.flatMap((list) =>
      resourcesOf(overrides, list).map((entry) => attributeOf(entry, 'id') ?? ''),
    );
    const entries = LISTS.flatMap((list) =>
      resourcesOf(overrides, list).map((entry) => `${list} ${attributeOf(entry, 'id') ?? ''}`),
    );
    return [
      ...users.flatMap((element, index) =>
        entries.includes(used[index] ?? '')
          ? []
          : [`${nameOf(element)}: ${LIST_OF.get(element.name) ?? ''} of ${at} has no such entry`],
      ),
      ...entries
        .filter((entry) => !used.includes(entry))
        .map((entry) => `${at}: nothing uses the entry ${entry}`),
      ...repeated(ids).map((id) => `${at}: Resources has the id ${id} twice`),
      ...ids
        .filter((id) => id === '' || id.length > LONGEST_RESOURCE_ID)
        .map((id) => `${at}: the resource id "${id}" must have 1 to ${LONGEST_RESOURCE_ID} characters`),
    ];
  });

/** Ids of groups and controls are unique within a form factor and at most 125 characters long (outlook-platform 8.2). */
export const controlIdsAreUnique: ManifestRule = ({ manifest }) =>
  overridesOf(manifest).flatMap((overrides) => {
    const ids = partsOf(overrides)
      .filter(({ name }) => name === 'Group' || name === 'Control')
      .map((element) => attributeOf(element, 'id') ?? '');
    return [
      ...repeated(ids).map((id) => `VersionOverrides ${overrides.version} has the id ${id} twice`),
      ...ids
        .filter((id) => id === '' || id.length > LONGEST_CONTROL_ID)
        .map((id) => `the id "${id}" of a group or control must have 1 to ${LONGEST_CONTROL_ID} characters`),
    ];
  });

/** The inner VersionOverrides inherits nothing, so what it repeats must say the same as the outer one. */
export const overridesAgree: ManifestRule = ({ manifest }) => {
  const [outer, inner] = overridesOf(manifest);
  if (outer === undefined || inner === undefined) return [];
  const spelt = (overrides: Overrides) =>
    new Map(
      LISTS.flatMap((list) =>
        resourcesOf(overrides, list).map((entry) => [attributeOf(entry, 'id') ?? '', spell(entry)] as const),
      ),
    );
  const [outerTexts, innerTexts] = [spelt(outer), spelt(inner)];
  return [...new Set([...outerTexts.keys(), ...innerTexts.keys()])]
    .filter((id) => outerTexts.get(id) !== innerTexts.get(id))
    .map((id) => `the resource ${id} differs between VersionOverrides 1.0 and 1.1`);
};

const spell = (entry: XmlElement): string =>
  [...spellingsOf(entry), ...entry.children.map((override) => attributeOf(override, 'Locale') ?? '')].join(
    '\n',
  );

/** Outlook takes https addresses only; an AppDomain is an origin without path or trailing slash (outlook-platform 8.3). */
export const addressesAreSafe: ManifestRule = ({ manifest }) => {
  const home = homeOf(manifest);
  const domains = manifest.children
    .filter(({ name }) => name === 'AppDomains')
    .flatMap(({ children }) => children);
  const isHttps = (address: string) => URL.canParse(address) && new URL(address).protocol === 'https:';
  return [
    ...addressesOf(manifest)
      .filter(([, address]) => !isHttps(address))
      .map(([element, address]) => `${nameOf(element)} is ${address}, it must be an https address`),
    ...domains
      .filter(({ text }) => !isHttps(text?.text ?? '') || new URL(text?.text ?? '').origin !== text?.text)
      .map(
        (element) =>
          `${nameOf(element)} is ${element.text?.text ?? 'empty'}, it must be https:// and a host alone`,
      ),
    ...(home !== undefined &&
    isHttps(home) &&
    !domains.some(({ text }) => text?.text === new URL(home).origin)
      ? [`AppDomains does not name ${new URL(home).origin}, where the add-in's pages stand`]
      : []),
  ];
};

/** Pages and icons stand below one address, the function file's, and are there: a wrong name is an empty pane. */
export const filesExist: ManifestRule = ({ manifest, readFile }) => {
  const home = homeOf(manifest);
  if (home === undefined) return [];
  return addressesOf(manifest)
    .filter(([{ name }]) => name !== 'SupportUrl')
    .flatMap(([element, address]) => {
      if (!address.startsWith(`${home}/`))
        return [`${nameOf(element)} is ${address}, it must stand below ${home}`];
      const path = address.slice(home.length + 1);
      return readFile(path) === undefined ? [`${nameOf(element)}: there is no file ${path}`] : [];
    });
};
