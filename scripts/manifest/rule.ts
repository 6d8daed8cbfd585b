import { attributeOf, childOf, childrenOf, withDescendants } from './readXml';
import type { XmlElement } from './readXml';

/** What a rule may look at: the manifest and the project around it. Reading files is left to the caller. */
export interface ManifestCase {
  readonly manifest: XmlElement;
  readonly sizeInBytes: number;
  /** Content of a file of the add-in by its path below the add-in's address, such as `assets/icon-16.png`. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** Names that the code gives to `Office.actions.associate`. */
  readonly associatedFunctions: readonly string[];
}

/** Looks at one side of a manifest and returns a sentence per mistake that says what is wrong and where. */
export type ManifestRule = (manifestCase: ManifestCase) => readonly string[];

/** One VersionOverrides element with its schema version. */
export interface Overrides {
  readonly version: '1.0' | '1.1';
  readonly element: XmlElement;
}

/** The VersionOverrides elements, the outer one first; neither inherits from the other (outlook-platform 8.1). */
export function overridesOf(manifest: XmlElement): readonly Overrides[] {
  const outer = childOf(manifest, 'VersionOverrides');
  const inner = childOf(outer, 'VersionOverrides');
  return [
    ...(outer === undefined ? [] : [{ version: '1.0', element: outer } as const]),
    ...(inner === undefined ? [] : [{ version: '1.1', element: inner } as const]),
  ];
}

/** The parts of one VersionOverrides without the VersionOverrides inside of it. */
export const partsOf = ({ element }: Overrides): readonly XmlElement[] =>
  element.children.filter(({ name }) => name !== 'VersionOverrides').flatMap(withDescendants);

/** The entries of one list of Resources, such as `bt:Urls`. */
export const resourcesOf = ({ element }: Overrides, list: string): readonly XmlElement[] =>
  childOf(childOf(element, 'Resources'), list)?.children ?? [];

/** How a sentence names an element: by id, resid or type where it has one, and always by its line. */
export function nameOf(element: XmlElement): string {
  const said = ['id', 'resid', 'xsi:type']
    .map((attribute) => attributeOf(element, attribute))
    .find((value) => value !== undefined);
  return `<${element.name}${said === undefined ? '' : ` ${said}`}> (line ${element.line})`;
}

/** Values that occur more than once, each named once. */
export const repeated = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].filter((value) => values.indexOf(value) !== values.lastIndexOf(value));

/** The values of an element in its languages: the default one and the overrides. */
export const spellingsOf = (element: XmlElement): readonly string[] =>
  [
    attributeOf(element, 'DefaultValue'),
    ...element.children.map((override) => attributeOf(override, 'Value')),
  ].filter((value) => value !== undefined);

/** The text of a child that has no attributes, such as Version. */
export const textOf = (element: XmlElement | undefined, name: string): string =>
  childOf(element, name)?.text?.text ?? '';

/** Every address with the element that holds it: in the outer part and in both lists of Resources. */
export function addressesOf(manifest: XmlElement): readonly (readonly [XmlElement, string])[] {
  const holders = withDescendants(manifest).filter(
    (element) =>
      ['IconUrl', 'HighResolutionIconUrl', 'SourceLocation', 'SupportUrl', 'bt:Image', 'bt:Url'].includes(
        element.name,
      ) && element.attributes.has('DefaultValue'),
  );
  return holders.flatMap((element) => spellingsOf(element).map((address) => [element, address] as const));
}

/** The address of the folder in which all of the add-in's files stand: that of the function file. */
export function homeOf(manifest: XmlElement): string | undefined {
  const [outer] = overridesOf(manifest);
  if (outer === undefined) return undefined;
  const resid = attributeOf(
    partsOf(outer).find(({ name }) => name === 'FunctionFile'),
    'resid',
  );
  const url = resourcesOf(outer, 'bt:Urls').find((entry) => attributeOf(entry, 'id') === resid);
  return attributeOf(url, 'DefaultValue')?.replace(/\/[^/]*$/u, '');
}

/** The command surfaces of one VersionOverrides. */
export const surfacesOf = (overrides: Overrides): readonly XmlElement[] =>
  partsOf(overrides).filter(({ name }) => name === 'ExtensionPoint');

/** The buttons of one group. */
export const buttonsOf = (group: XmlElement): readonly XmlElement[] => childrenOf(group, 'Control');
