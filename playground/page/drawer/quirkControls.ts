import type { NormaliserName } from '../../normalisers/normalisers';
import type { Quirks } from '../../quirks';

type NameOf<Value> = {
  [Name in keyof Quirks]: Quirks[Name] extends Value ? Name : never;
}[keyof Quirks];

/** A number, or one of some values. */
export type QuirkControl =
  | { readonly name: NameOf<number>; readonly label: string }
  | {
      readonly name: NameOf<string | boolean>;
      readonly label: string;
      readonly values: Readonly<Record<string, string>>;
    };

/** One for each normaliser, in the words of somebody who knows the clients. */
const editors: Readonly<Record<NormaliserName, string>> = {
  none: 'Not at all',
  web: 'Like the web',
  webWithoutIds: 'Like the web, ids gone',
  reopened: 'Like a reopened draft',
  reopenedTwice: 'Like a draft reopened twice',
  word: 'Like classic Outlook (Word)',
  mac: 'Like Outlook for Mac',
  darkMode: 'Like dark mode',
  safeLinksOnce: 'Safe Links',
  safeLinksTwice: 'Safe Links, twice',
  lineFeeds: 'Line feeds in the text',
  growing: 'Grows with each write',
  chaos: 'Wildly',
};

const yesNo = { true: 'Yes', false: 'No' } as const;

/** The quirks by what they are about. */
export const quirkGroups: Readonly<Record<string, readonly QuirkControl[]>> = {
  Text: [
    {
      name: 'insertAt',
      label: 'Inserted text lands',
      values: {
        cursor: 'At the cursor',
        top: 'At the top',
        belowSignature: 'Below the signature',
        insideFirstTableCell: 'In the first table cell',
        bottom: 'At the very end',
        nowhere: 'Nowhere',
      },
    },
    {
      name: 'normaliser',
      label: 'Editor rewrites HTML',
      values: editors,
    },
    { name: 'chaosSeed', label: 'Seed of “Wildly”' },
    {
      name: 'saysBodyType',
      label: 'Format of the body is told as',
      values: { truth: 'The truth', html: 'Always html', text: 'Always text', refuses: 'Not supported' },
    },
    { name: 'commitDelayMs', label: 'A written body shows after, ms' },
    { name: 'truncatePercent', label: 'setAsync loses of the end, %' },
    { name: 'losesPictures', label: 'setAsync loses pictures', values: yesNo },
  ],
  'Times and places': [
    {
      name: 'locationMode',
      label: 'Location',
      values: { replace: 'Is replaced', append: 'Grows', stale: 'Is read stale' },
    },
    { name: 'bookedRooms', label: 'Rooms booked at opening' },
    {
      name: 'recurrence',
      label: 'Recurrence is read',
      values: { asSet: 'As it is', nullUntilSaved: 'As none until saved' },
    },
    { name: 'occurrence', label: 'Event is one of a series', values: yesNo },
    {
      name: 'calendarOwner',
      label: 'Shared calendar is of',
      values: {
        'bernd.wolf@example.edu': 'Bernd Wolf',
        'dora.klein@example.edu': 'Dora Klein',
        'anna.keller@example.edu': 'Anna Keller herself',
        '': 'Nobody that it names',
      },
    },
  ],
  'Settings and notifications': [
    {
      name: 'settingsSnapshot',
      label: 'Settings are read',
      values: { atRuntimeStart: 'At page start', atItemOpen: 'At item opening' },
    },
    { name: 'settingsLimit', label: 'Settings hold, characters' },
    { name: 'settingsSaveFails', label: 'Saving settings fails, times' },
    { name: 'notificationCap', label: 'Notifications at a time' },
    {
      name: 'notificationReplace',
      label: 'Notification replaced',
      values: {
        addsIfAbsent: 'Added if absent',
        refusesIfAbsent: 'Refused if absent',
        keepsOldMessage: 'Old one stays',
      },
    },
    { name: 'knowsInsightMessage', label: 'Notifications may have a button', values: yesNo },
  ],
  'Pane and button': [
    {
      name: 'itemSwitch',
      label: 'Pane open, other item opened',
      values: {
        newPane: 'Pane opens anew',
        told: 'Pane is told',
        nullFirst: 'Pane is told: none, then it',
        frozen: 'Pane is told nothing',
        refused: 'Pane’s calls are refused',
      },
    },
    { name: 'completedKills', label: 'The button’s page ends when it is done', values: yesNo },
    { name: 'keepsRuntime', label: 'One page for all clicks', values: yesNo },
  ],
  'Events and sending': [
    {
      name: 'launchEvents',
      label: 'Events are raised',
      values: { once: 'Once', twice: 'Twice', never: 'Never', notOnSend: 'Not on sending' },
    },
    {
      name: 'eventRuntime',
      label: 'Events run in',
      values: { page: 'The page', script: 'The script (classic)' },
    },
    { name: 'eventPage', label: 'Page of events', values: { loads: 'Loads', doesNotLoad: 'Does not load' } },
    { name: 'eventEndsAfter', label: 'Event ends at its call (0: never)' },
    { name: 'itemSwitchesAfter', label: 'Other item at call of event (0: never)' },
    {
      name: 'eventItemSwitch',
      label: 'Event at work, other item opened',
      values: {
        ends: 'Event ends',
        refused: 'Its calls are refused',
        reachesNewItem: 'It reaches the new one',
      },
    },
    { name: 'sendPatienceMs', label: 'Sending waits for an answer, ms' },
  ],
  'Client and calls': [
    { name: 'client', label: 'Client', values: { web: 'On the web', phone: 'On a phone' } },
    {
      name: 'mailboxVersion',
      label: 'Requirement set',
      values: { '1.15': '1.15', '1.14': '1.14', '1.8': '1.8', '1.5': '1.5', '1.3': '1.3' },
    },
    {
      name: 'permission',
      label: 'Permission',
      values: { readWriteItem: 'Read and write', readItem: 'Read only' },
    },
    { name: 'latencyMs', label: 'Each call takes, ms' },
    { name: 'maxInFlight', label: 'Calls at a time (0: any number)' },
  ],
};
