import { nameOf } from './rule';
import type { ManifestRule } from './rule';
import type { XmlElement } from './xml';

/**
 * What each element holds, in its order; a wrong order makes the manifest invalid. `?` may be
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
  'Host 1.0': 'DesktopFormFactor',
  'Host 1.1': 'Runtimes? DesktopFormFactor MobileFormFactor?',
  Runtimes: 'Runtime',
  Runtime: 'Override',
  'DesktopFormFactor 1.0': 'FunctionFile ExtensionPoint+',
  'DesktopFormFactor 1.1': 'SupportsSharedFolders FunctionFile ExtensionPoint+',
  MobileFormFactor: 'FunctionFile ExtensionPoint',
  'ExtensionPoint LaunchEvent': 'LaunchEvents SourceLocation',
  LaunchEvents: 'LaunchEvent+',
  'ExtensionPoint MobileOnlineMeetingCommandSurface': 'Control',
  ExtensionPoint: 'OfficeTab',
  OfficeTab: 'Group',
  Group: 'Label Control+',
  'Control MobileButton': 'Label Icon Action',
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
