import { childAt, withDescendants } from './xml';
import type { XmlElement } from './xml';

/** Names that the code gives to `Office.actions.associate`, by where it runs. */
export interface AssociatedFunctions {
  /** The ribbon's page, with what the build bundles into it. */
  readonly page: readonly string[];
  /** The script of the events for classic Outlook on Windows; none where there is no such file. */
  readonly script: readonly string[];
}

/** What a rule may look at: the manifest and the project around it. Reading files is left to the caller. */
export interface ManifestCase {
  readonly manifest: XmlElement;
  /** Content of a file of the add-in by its path below the add-in's address, such as `assets/icon-16.png`. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  readonly functions: AssociatedFunctions;
}

/** Looks at one side of a manifest and returns a sentence per mistake that says what is wrong and where. */
export type ManifestRule = (manifestCase: ManifestCase) => readonly string[];

/** One VersionOverrides with its schema version. The inner one inherits nothing of the outer. */
export interface Overrides {
  readonly version: '1.0' | '1.1';
  readonly element: XmlElement;
  /** All that is in it, without the VersionOverrides inside of it. */
  readonly parts: readonly XmlElement[];
  /** The entries of Resources. */
  readonly resources: readonly XmlElement[];
}

/** The VersionOverrides elements, the outer one first. */
export const overridesOf = (manifest: XmlElement): readonly Overrides[] =>
  (['1.0', '1.1'] as const).flatMap((version) => {
    const element = childAt(
      manifest,
      version === '1.0' ? 'VersionOverrides' : 'VersionOverrides/VersionOverrides',
    );
    if (element === undefined) return [];
    const parts = element.children.filter(({ name }) => name !== 'VersionOverrides').flatMap(withDescendants);
    const resources = childAt(element, 'Resources')?.children.flatMap(({ children }) => children) ?? [];
    return [{ version, element, parts, resources }];
  });

/** How a sentence names an element: by id, resid or type where it has one, and always by its line. */
export function nameOf({ name, line, attributes }: XmlElement): string {
  const said = attributes['id'] ?? attributes['resid'] ?? attributes['xsi:type'];
  return `<${name}${said === undefined ? '' : ` ${said}`}> (line ${line})`;
}

/** Values that occur more than once, each named once. */
export const repeated = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].filter((value) => values.indexOf(value) !== values.lastIndexOf(value));

/** The values of an element in its languages: the default one, then those of the overrides. */
export const spellingsOf = ({ attributes, children }: XmlElement): readonly string[] =>
  [attributes['DefaultValue'], ...children.map((override) => override.attributes['Value'])].filter(
    (value) => value !== undefined,
  );

/** The locales of an element's overrides. */
export const localesOf = ({ children }: XmlElement): readonly string[] =>
  children.map(({ attributes }) => attributes['Locale'] ?? '');

/** Every address with the element that holds it. */
export const addressesOf = (manifest: XmlElement): readonly (readonly [XmlElement, string])[] =>
  withDescendants(manifest)
    .filter(
      ({ name, attributes }) =>
        /Url$|^SourceLocation$|^bt:Image$/u.test(name) && 'DefaultValue' in attributes,
    )
    .flatMap((element) => spellingsOf(element).map((address) => [element, address] as const));

/** The address of the folder in which all of the add-in's files stand: that of the function file. */
export function homeOf(manifest: XmlElement): string | undefined {
  const [outer] = overridesOf(manifest);
  const resid = outer?.parts.find(({ name }) => name === 'FunctionFile')?.attributes['resid'];
  const url = outer?.resources.find(({ attributes }) => attributes['id'] === resid);
  return url?.attributes['DefaultValue']?.replace(/\/[^/]*$/u, '');
}
