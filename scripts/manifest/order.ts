import { attributeOf } from './readXml';
import type { XmlElement } from './readXml';
import { nameOf } from './rule';
import type { ManifestRule } from './rule';

/**
 * What each element holds, in its order; a wrong order makes the manifest invalid (outlook-platform 8.1). `?` may be
 * missing, `+` may be repeated, `*` both. Only what this add-in uses or may use is listed, so that a feature which hides
 * the add-in on some client does not slip in.
 */
const CONTENT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    OfficeApp:
      'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting? VersionOverrides',
    DisplayName: 'Override*',
    Description: 'Override*',
    IconUrl: 'Override*',
    HighResolutionIconUrl: 'Override*',
    SupportUrl: 'Override*',
    AppDomains: 'AppDomain+',
    Hosts: 'Host',
    Host: '',
    Requirements: 'Sets',
    Sets: 'Set',
    FormSettings: 'Form',
    Form: 'DesktopSettings',
    DesktopSettings: 'SourceLocation',
    SourceLocation: 'Override*',
    Rule: 'Rule*',

    'VersionOverrides 1.0': 'Description? Requirements Hosts Resources VersionOverrides',
    'VersionOverrides 1.1': 'Description? Requirements Hosts Resources',
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
    Icon: 'bt:Image+',
    'Action ExecuteFunction': 'FunctionName',
    'Action ShowTaskpane': 'SourceLocation',
    Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
    'bt:Images': 'bt:Image+',
    'bt:Urls': 'bt:Url+',
    'bt:ShortStrings': 'bt:String+',
    'bt:LongStrings': 'bt:String+',
    'bt:Image': 'bt:Override*',
    'bt:Url': 'bt:Override*',
    'bt:String': 'bt:Override*',
  }),
);

/** Elements that Outlook knows and this add-in must not have, and why. */
const REFUSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SupportsPinning: 'the pane is not pinned: no client pins it for appointments (outlook-platform 8.4)',
    MobileFormFactor: 'phones have no button in message compose (J01)',
    Runtimes: 'there are no events, and each button starts its own page (outlook-platform 5)',
    ExtendedPermissions: 'ReadWriteItem is all that the add-in asks for',
    WebApplicationInfo: 'the add-in signs in to nothing',
    CustomTab: 'Outlook shows custom tabs on Windows only (outlook-platform 8.3)',
    Menu: 'a menu would cost the one click',
  }),
);

/** The element's key in CONTENT: some elements hold other things in another place. */
function contentKey(element: XmlElement, inside: 'OfficeApp' | '1.0' | '1.1'): string {
  const name = element.name;
  if (name === 'Action') return `Action ${attributeOf(element, 'xsi:type') ?? ''}`;
  if (name === 'VersionOverrides' || name === 'DesktopFormFactor') return `${name} ${inside}`;
  if (inside !== 'OfficeApp' && (name === 'Requirements' || name === 'Host'))
    return `${name} in VersionOverrides`;
  return name;
}

/** Every element stands where the schema wants it, as often as it wants it, and nothing else stands there. */
export const elementsAreInOrder: ManifestRule = ({ manifest }) =>
  manifest.name === 'OfficeApp'
    ? checkContent(manifest, 'OfficeApp')
    : [`the root is <${manifest.name}>, it must be <OfficeApp>`];

function checkContent(element: XmlElement, inside: 'OfficeApp' | '1.0' | '1.1'): readonly string[] {
  const here = element.name !== 'VersionOverrides' ? inside : inside === 'OfficeApp' ? '1.0' : '1.1';
  const content = CONTENT.get(contentKey(element, here)) ?? '';
  const slots = content.split(' ').filter((slot) => slot !== '');
  const known = slots.map((slot) => slot.replace(/[?+*]$/u, ''));
  const names = element.children.map(({ name }) => name);
  const sentences: string[] = [];

  let furthest = 0;
  for (const child of element.children) {
    const place = known.indexOf(child.name);
    if (place < 0)
      sentences.push(
        `${nameOf(child)} must not stand in <${element.name}>: ${REFUSED.get(child.name) ?? `it may hold ${known.join(', ') || 'no element'}`}`,
      );
    else if (place < furthest)
      sentences.push(`${nameOf(child)} must stand before <${known[furthest] ?? ''}> in <${element.name}>`);
    furthest = Math.max(furthest, place);
  }
  for (const [place, slot] of slots.entries()) {
    const name = known[place] ?? '';
    const count = names.filter((other) => other === name).length;
    if (count === 0 && !/[?*]$/u.test(slot)) sentences.push(`${nameOf(element)} lacks <${name}>`);
    if (count > 1 && !/[+*]$/u.test(slot)) sentences.push(`${nameOf(element)} has <${name}> ${count} times`);
  }
  return [...sentences, ...element.children.flatMap((child) => checkContent(child, here))];
}
