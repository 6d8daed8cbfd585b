import type { NormaliserName } from '../normalisers/normalisers';
import { noQuirks, type Quirks } from '../quirks';

type NameOf<Value> = {
  [Name in keyof Quirks]: Quirks[Name] extends Value ? Name : never;
}[keyof Quirks];

export interface NumberControl {
  readonly name: NameOf<number>;
  readonly label: string;
}

export interface ChoiceControl {
  readonly name: NameOf<string | boolean>;
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
}

export const numbers: readonly NumberControl[] = [
  { name: 'latencyMs', label: 'Latency of each call, ms' },
  { name: 'commitDelayMs', label: 'Body changes later by, ms' },
  { name: 'truncatePercent', label: 'setAsync cuts off, %' },
  { name: 'settingsSaveFails', label: 'Saving settings fails, times' },
  { name: 'settingsLimit', label: 'Settings hold, characters' },
  { name: 'bookedRooms', label: 'Rooms booked at opening' },
  { name: 'maxInFlight', label: 'Calls at a time, at most' },
  { name: 'notificationCap', label: 'Notifications, at most' },
  { name: 'chaosSeed', label: 'Seed of what is done wildly' },
  { name: 'eventEndsAfter', label: 'Event ends at its call no.' },
  { name: 'itemSwitchesAfter', label: 'Event: other item at call no.' },
  { name: 'sendPatienceMs', label: 'Sending waits, ms' },
];

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

export const choices: readonly ChoiceControl[] = [
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
  {
    name: 'saysBodyType',
    label: 'getTypeAsync says',
    values: { truth: 'The truth', html: 'Always html', text: 'Always text', refuses: 'Not supported' },
  },
  {
    name: 'locationMode',
    label: 'Location',
    values: { replace: 'Is replaced', append: 'Grows', stale: 'Is read stale' },
  },
  {
    name: 'recurrence',
    label: 'Recurrence is read',
    values: { asSet: 'As it is', nullUntilSaved: 'As none until saved' },
  },
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
  { name: 'occurrence', label: 'Event is one of a series', values: yesNo },
  {
    name: 'settingsSnapshot',
    label: 'Settings are read',
    values: { atRuntimeStart: 'At page start', atItemOpen: 'At item opening' },
  },
  {
    name: 'itemSwitch',
    label: 'Another item, pane open',
    values: {
      newPane: 'Pane opens anew',
      told: 'Pane is told',
      nullFirst: 'Pane is told: none, then it',
      frozen: 'Pane is told nothing',
      refused: 'Pane’s calls are refused',
    },
  },
  {
    name: 'permission',
    label: 'Permission',
    values: { readWriteItem: 'Read and write', readItem: 'Read only' },
  },
  {
    name: 'mailboxVersion',
    label: 'Requirement set',
    values: { '1.15': '1.15', '1.14': '1.14', '1.8': '1.8', '1.5': '1.5', '1.3': '1.3' },
  },
  {
    name: 'notificationReplace',
    label: 'Notification replaced',
    values: {
      addsIfAbsent: 'Added if absent',
      refusesIfAbsent: 'Refused if absent',
      keepsOldMessage: 'Old one stays',
    },
  },
  { name: 'client', label: 'Client', values: { web: 'On the web', phone: 'On a phone' } },
  { name: 'knowsInsightMessage', label: 'InsightMessage works', values: yesNo },
  { name: 'losesPictures', label: 'setAsync loses pictures', values: yesNo },
  { name: 'completedKills', label: 'completed ends the page', values: yesNo },
  { name: 'keepsRuntime', label: 'Page kept for all clicks', values: yesNo },
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
  {
    name: 'eventItemSwitch',
    label: 'Another item, event at work',
    values: {
      ends: 'Event ends',
      refused: 'Its calls are refused',
      reachesNewItem: 'It reaches the new one',
    },
  },
];

/** Faults of single calls that can be had by one choice; tests set any others by `setQuirks`. */
const faults: Readonly<Record<string, { readonly label: string; readonly quirks: Partial<Quirks> }>> = {
  '': { label: 'None', quirks: {} },
  lyingInsert: {
    label: 'Insertion lies',
    quirks: { lies: ['body.setSelectedDataAsync', 'body.prependAsync'] },
  },
  lyingCursor: { label: 'Insertion at cursor lies', quirks: { lies: ['body.setSelectedDataAsync'] } },
  cursorMoved: {
    label: 'Insertion fails once, 9014',
    quirks: { failOnce: { 'body.setSelectedDataAsync': 9014, 'body.prependAsync': 9014 } },
  },
  unsupported: {
    label: 'Insertion fails, 5000',
    quirks: { failAlways: { 'body.setSelectedDataAsync': 5000, 'body.prependAsync': 5000 } },
  },
  unreadable: { label: 'Body cannot be read', quirks: { failAlways: { 'body.getAsync': 5001 } } },
  silentRead: { label: 'Body never answers', quirks: { neverAnswers: ['body.getAsync'] } },
  silentInsert: {
    label: 'Insertion never answers',
    quirks: { doesButNeverAnswers: ['body.setSelectedDataAsync', 'body.prependAsync'] },
  },
  silentRecurrence: {
    label: 'Recurrence never answers',
    quirks: { neverAnswers: ['recurrence.getAsync'] },
  },
  noOwner: {
    label: 'Owner is refused',
    quirks: { failAlways: { 'item.getSharedPropertiesAsync': 5000 } },
  },
  silentOwner: {
    label: 'Owner never answers',
    quirks: { neverAnswers: ['item.getSharedPropertiesAsync'] },
  },
  noAttachment: {
    label: 'Attaching is refused',
    quirks: { failAlways: { 'item.addFileAttachmentFromBase64Async': 9007 } },
  },
  noLocation: {
    label: 'Location is refused',
    quirks: { failAlways: { 'enhancedLocation.addAsync': 5000 } },
  },
  noNotification: {
    label: 'Notification is refused',
    quirks: {
      failAlways: { 'notificationMessages.addAsync': 5000, 'notificationMessages.replaceAsync': 5000 },
    },
  },
};

export const callFaults: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(faults).map(([name, { label }]) => [name, label]),
);

/** The quirks of a fault; faults set before are taken back. */
export function decodeCallFault(name: string): Partial<Quirks> {
  const { lies, failOnce, failAlways, neverAnswers, doesButNeverAnswers, denies } = noQuirks;
  return {
    lies,
    failOnce,
    failAlways,
    neverAnswers,
    doesButNeverAnswers,
    denies,
    ...faults[name]?.quirks,
  };
}
