import { nameOf, overridesOf } from './rule';
import type { ManifestRule } from './rule';
import { childAt, withDescendants } from './xml';
import type { XmlElement } from './xml';

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
  // Exchange servers of one's own stop at 1.5, and a higher minimum hides the add-in there.
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
  [
    'Control',
    'xsi:type',
    /^(?:Mobile)?Button$/u,
    'Button, on phones MobileButton: a menu would cost the one click',
  ],
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
const PHONE_SURFACE = 'MobileOnlineMeetingCommandSurface';
const ACTIONS = ['ExecuteFunction', 'ShowTaskpane'];

/**
 * Messages and appointments are served where they are written and nowhere else: in the rule for old clients, and in both
 * VersionOverrides by one group each, with one button that adds and one that opens the pane. In 1.1 events and the
 * switch of phones may stand beside them, each once. All of them run one function: a provider of online meetings may
 * have one only.
 */
export const bothItemsAreServed: ManifestRule = ({ manifest }) => {
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
  const commands = all.flatMap(({ parts }) =>
    parts.filter(({ name }) => name === 'FunctionName').map(({ text }) => text),
  );
  const distinct = [...new Set(commands)];
  return [
    ...differ([childAt(manifest, 'Hosts/Host')?.attributes['Name'] ?? ''], ['Mailbox'], '<Hosts>'),
    ...differ(
      rules,
      ITEMS.map((item) => `Edit ${item}`),
      '<Rule>',
    ),
    ...all.flatMap(({ version, element, parts }) => {
      const host = childAt(element, 'Hosts/Host');
      const pointsIn = (formFactor: string, option: string) => {
        const types = typesIn(childAt(host, formFactor)?.children ?? [], 'ExtensionPoint');
        const place = version === '1.1' ? types.indexOf(option) : -1;
        return types.filter((_type, index) => index !== place);
      };
      return [
        ...differ(pointsIn('DesktopFormFactor', 'LaunchEvent'), SURFACES, `VersionOverrides ${version}`),
        ...pointsIn('MobileFormFactor', PHONE_SURFACE).map(
          (type) =>
            `<MobileFormFactor> has ${type}: phones have a button of ours in ${PHONE_SURFACE} alone, once`,
        ),
        ...parts
          .filter(({ name }) => name === 'Group')
          .flatMap((group) => differ(typesIn(withDescendants(group), 'Action'), ACTIONS, nameOf(group))),
        ...['DesktopFormFactor', 'MobileFormFactor'].flatMap((formFactor) => {
          const inside = childAt(host, formFactor);
          const right = formFactor === 'MobileFormFactor' ? 'MobileButton' : 'Button';
          return (inside === undefined ? [] : withDescendants(inside))
            .filter(({ name, attributes }) => name === 'Control' && attributes['xsi:type'] !== right)
            .filter(({ attributes }) => (attributes['xsi:type'] ?? '').endsWith('Button'))
            .map((control) => `${nameOf(control)} must be a ${right} in <${formFactor}>`);
        }),
      ];
    }),
    ...(distinct.length > 1
      ? [`there are ${distinct.length} function commands (${distinct.join(', ')}), one is allowed`]
      : []),
  ];
};
