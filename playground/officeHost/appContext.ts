import type { ComposeItem } from '../mailbox/composeItem';
import type { SettingsBag } from '../mailbox/roamingSettings';
import { offsetSpans, zoneByName } from '../mailbox/timeZones';
import type { Quirks } from '../quirks';

/** The invented person whose mailbox this is. */
export const mailboxOwner = { name: 'Anna Keller', address: 'anna.keller@example.edu' } as const;

export const addinId = '5f1a8c1e-0000-4000-8000-706c61796772';

export interface RuntimeFacts {
  readonly locale: string;
  readonly conversationId: string;
  /** The runtime's copy of the roaming settings. */
  readonly settings: SettingsBag;
  readonly quirks: Quirks;
  readonly origin: string;
}

/** What office.js asks for first. A missing field throws inside office.js. */
export function appContext({ locale, conversationId, settings, quirks, origin }: RuntimeFacts): object {
  return {
    _id: addinId,
    _appName: 64, // Outlook on the web
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: origin,
    _clientMode: 0,
    _settings: settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversationId,
    _appInstanceId: `${addinId}-${conversationId}`,
    // Without the word `react`, office.js 1.1.110 switches its own telemetry call off.
    _requirementMatrix: JSON.stringify({ Mailbox: quirks.mailboxVersion, AddinCommands: '1.1' }),
    _dialogRequirementMatrix: '{}',
    _appDomains: [origin],
    _featureGates: {},
    _hostFullVersion: '16.01',
    _addinName: 'Add videoconf',
    _clientWindowHeight: 720,
    _clientWindowWidth: 320,
  };
}

/** What office.js builds `Office.context.mailbox` from. Permissions: 1 read item, 3 read and write item. */
export function initialData(
  { kind, seriesId, owner }: Pick<ComposeItem, 'kind' | 'seriesId' | 'owner'>,
  windowsZone: string,
  quirks: Quirks,
  nowMs: number,
): object {
  return {
    permissionLevel: quirks.permission === 'readItem' ? 1 : 3,
    itemType: kind === 'message' ? 4 : 5,
    hostVersion: '16.01',
    owaView: 'ThreeColumns',
    userDisplayName: mailboxOwner.name,
    userEmailAddress: mailboxOwner.address,
    userProfileType: 'office365',
    userTimeZone: windowsZone,
    timeZoneOffsets: offsetSpans(nowMs, zoneByName(windowsZone).iana),
    // Only then office.js gives the item getSharedPropertiesAsync.
    isFromSharedFolder: owner !== undefined,
    seriesId,
    conversationId: null,
    id: null,
  };
}
