import { nameOf, overridesOf } from './rule';
import type { ManifestRule } from './rule';
import { childAt, withDescendants } from './xml';
import type { XmlElement } from './xml';

/**
 * What each element holds, in its order; a wrong order makes the manifest invalid (outlook-platform 8.1). `?` may be
 * missing, `+` may be repeated, `*` both. Only what this add-in uses is listed, so that nothing slips in that hides
 * it on some client or asks for more rights.
 */
const CONTENT: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements FormSettings Permissions Rule VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host',
  Requirements: 'Sets',
  Sets: 'Set',
  FormSettings: 'Form',
  Form: 'DesktopSettings',
  DesktopSettings: 'SourceLocation',
  Rule: 'Rule*',
  'VersionOverrides 1.0': 'Requirements Hosts Resources VersionOverrides',
  'VersionOverrides 1.1': 'Requirements Hosts Resources',
  'Requirements in VersionOverrides': 'bt:Sets',
  'bt:Sets': 'bt:Set',
  'Host in VersionOverrides': 'DesktopFormFactor',
  'DesktopFormFactor 1.0': 'FunctionFile ExtensionPoint+',
  'DesktopFormFactor 1.1': 'SupportsSharedFolders FunctionFile ExtensionPoint+',
  ExtensionPoint: 'OfficeTab',
  OfficeTab: 'Group',
  Group: 'Label Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  'Description in VersionOverrides': '',
  Icon: 'bt:Image+',
  'Action ExecuteFunction': 'FunctionName',
  'Action ShowTaskpane': 'SourceLocation',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

type Place = 'OfficeApp' | '1.0' | '1.1';

/** What an element may hold: some elements hold other things inside VersionOverrides. */
function contentOf({ name, attributes }: XmlElement, inside: Place): readonly string[] {
  const keys = [
    `${name} ${inside}`,
    `${name} ${attributes['xsi:type'] ?? ''}`,
    ...(inside === 'OfficeApp' ? [] : [`${name} in VersionOverrides`]),
    name,
  ];
  const key = keys.find((known) => Object.hasOwn(CONTENT, known)) ?? '';
  return (CONTENT[key] ?? '').split(' ').filter((slot) => slot !== '');
}

/** Every element stands where the schema wants it, as often as it wants it, and nothing else stands there. */
export const elementsAreInOrder: ManifestRule = ({ manifest }) =>
  manifest.name === 'OfficeApp'
    ? checkContent(manifest, 'OfficeApp')
    : [`the root is <${manifest.name}>, it must be <OfficeApp>`];

function checkContent(element: XmlElement, inside: Place): readonly string[] {
  const here = element.name !== 'VersionOverrides' ? inside : inside === 'OfficeApp' ? '1.0' : '1.1';
  const slots = contentOf(element, here);
  const known = slots.map((slot) => slot.replace(/[?+*]$/u, ''));
  const sentences: string[] = [];
  let furthest = 0;
  for (const child of element.children) {
    const place = known.indexOf(child.name);
    if (place < 0) sentences.push(`${nameOf(child)} must not stand in <${element.name}>`);
    else if (place < furthest)
      sentences.push(`${nameOf(child)} must stand before <${known[furthest] ?? ''}> in <${element.name}>`);
    furthest = Math.max(furthest, place);
  }
  for (const [place, slot] of slots.entries()) {
    const name = known[place] ?? '';
    const count = element.children.filter((child) => child.name === name).length;
    if (count === 0 && !/[?*]$/u.test(slot)) sentences.push(`${nameOf(element)} lacks <${name}>`);
    if (count > 1 && !/[+*]$/u.test(slot)) sentences.push(`${nameOf(element)} has <${name}> ${count} times`);
  }
  return [...sentences, ...element.children.flatMap((child) => checkContent(child, here))];
}

const OFFICE = 'http://schemas.microsoft.com/office';
const OVERRIDES = `${OFFICE}/mailappversionoverrides`;
const TAG = /^[a-z]{2,3}-[A-Z]{2}$/u;

/** What must be said at a place, the text or one attribute of each element of that name, and why. */
const VALUES: readonly (readonly [name: string, attribute: string, right: RegExp | string, why: string])[] = [
  ['OfficeApp', 'xsi:type', 'MailApp', 'it is an add-in for Outlook'],
  ['OfficeApp', 'xmlns', `${OFFICE}/appforoffice/1.1`, 'Outlook skips what it does not know'],
  ['OfficeApp', 'xmlns:bt', `${OFFICE}/officeappbasictypes/1.0`, 'Outlook skips what it does not know'],
  ['Id', '', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu, 'a GUID'],
  ['Version', '', /^\d{1,5}(?:\.\d{1,5}){0,3}$/u, 'one to four numbers of at most five digits with dots'],
  ['DefaultLocale', '', TAG, 'a full tag such as en-US'],
  ['Permissions', '', 'ReadWriteItem', 'less cannot write the body, more needs an administrator'],
  ['Form', 'xsi:type', 'ItemEdit', 'the add-in is for writing'],
  // Exchange servers of one's own stop at 1.5, and a higher minimum hides the add-in there (outlook-platform 1, 8.4).
  ['Set', 'Name', 'Mailbox', 'what is newer is asked for at run time'],
  ['Set', 'MinVersion', /^1\.[345]$/u, '1.3 to 1.5: Exchange servers of one’s own have no newer one'],
  ['bt:Set', 'Name', 'Mailbox', 'what is newer is asked for at run time'],
  [
    'bt:Sets',
    'DefaultMinVersion',
    /^1\.[345]$/u,
    '1.3 to 1.5: Exchange servers of one’s own have no newer one',
  ],
  ['bt:Set', 'MinVersion', /^(?:1\.[345])?$/u, '1.3 to 1.5: Exchange servers of one’s own have no newer one'],
  ['SupportsSharedFolders', '', 'true', 'delegates see the add-in only so (J07)'],
  ['OfficeTab', 'id', 'TabDefault', 'a tab of its own is shown on Windows only'],
  ['Control', 'xsi:type', 'Button', 'a menu would cost the one click'],
];

/** Single values that Outlook, or a promise of ours, wants to be so. */
export const valuesAreRight: ManifestRule = ({ manifest }) => {
  const elements = withDescendants(manifest);
  return [
    ...VALUES.flatMap(([name, attribute, right, why]) =>
      elements
        .filter((element) => element.name === name)
        .flatMap((element) => {
          const value = attribute === '' ? element.text : (element.attributes[attribute] ?? '');
          const isRight = typeof right === 'string' ? value === right : right.test(value);
          const at = attribute === '' ? '' : `${attribute} of `;
          const must = typeof right === 'string' ? `${right}: ${why}` : why;
          return isRight ? [] : [`${at}${nameOf(element)} is "${value}", it must be ${must}`];
        }),
    ),
    ...overridesOf(manifest)
      .filter(({ version, element }) => {
        const { attributes } = element;
        const xmlns = version === '1.0' ? OVERRIDES : `${OVERRIDES}/1.1`;
        return (
          attributes['xmlns'] !== xmlns ||
          childAt(element, 'Hosts/Host')?.attributes['xsi:type'] !== 'MailHost' ||
          attributes['xsi:type'] !== `VersionOverridesV${version.replace('.', '_')}`
        );
      })
      .map(
        ({ version, element }) =>
          `${nameOf(element)} must have the namespace and type of ${version}, and its host must be a MailHost`,
      ),
  ];
};

const ITEMS = ['Appointment', 'Message'];
const SURFACES = ['AppointmentOrganizerCommandSurface', 'MessageComposeCommandSurface'];
const ACTIONS = ['ExecuteFunction', 'ShowTaskpane'];

/**
 * Messages and appointments are served where they are written and nowhere else: in the rule for old clients, and in both
 * VersionOverrides by one group each, with one button that adds and one that opens the pane. The ribbon runs one
 * function, which the code has bound: a provider of online meetings may have one only (outlook-platform 7), and a button
 * whose function is not associated never answers.
 */
export const bothItemsAreServed: ManifestRule = ({ manifest, associatedFunctions }) => {
  const typesIn = (parts: readonly XmlElement[], name: string) =>
    parts.filter((part) => part.name === name).map(({ attributes }) => attributes['xsi:type'] ?? '');
  const differ = (is: readonly string[], right: readonly string[], at: string) =>
    [...is].sort().join(', ') === right.join(', ')
      ? []
      : [`${at} must have ${right.join(' and ')}, each once; it has ${is.join(', ') || 'none'}`];
  const rules = manifest.children
    .filter(({ name }) => name === 'Rule')
    .flatMap(({ children }) => children)
    .map(({ attributes }) => `${attributes['FormType'] ?? ''} ${attributes['ItemType'] ?? ''}`);
  const all = overridesOf(manifest);
  const functions = all.flatMap(({ parts }) =>
    parts.filter(({ name }) => name === 'FunctionName').map(({ text }) => text),
  );
  const distinct = [...new Set(functions)];
  return [
    ...differ([childAt(manifest, 'Hosts/Host')?.attributes['Name'] ?? ''], ['Mailbox'], '<Hosts>'),
    ...differ(
      rules,
      ITEMS.map((item) => `Edit ${item}`),
      '<Rule>',
    ),
    ...all.flatMap(({ version, parts }) => [
      ...differ(typesIn(parts, 'ExtensionPoint'), SURFACES, `VersionOverrides ${version}`),
      ...parts
        .filter(({ name }) => name === 'Group')
        .flatMap((group) => differ(typesIn(withDescendants(group), 'Action'), ACTIONS, nameOf(group))),
    ]),
    ...(distinct.length > 1
      ? [`there are ${distinct.length} function commands (${distinct.join(', ')}), one is allowed`]
      : []),
    ...distinct
      .filter((name) => !associatedFunctions.includes(name))
      .map(
        (name) =>
          `the function ${name} is not in the code: no Office.actions.associate('${name}', …) in src/commands`,
      ),
  ];
};
