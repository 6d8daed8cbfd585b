import type { NormaliserName } from './normalisers/normalisers';
import type { CallName } from './officeHost/calls/callName';

/** Error code per call; the add-in sees it with the name that office.js gives to the code. */
export type CodePerCall = Readonly<Partial<Record<CallName, number>>>;

/**
 * How this Outlook misbehaves. Every field stands for one or more rows of the list of host quirks (ids in the
 * comments); `noQuirks` is a well-behaved Outlook on the web.
 *
 * What happens inside office.js cannot be had over the wire. A method that throws at once: the nearest is
 * `permission: 'readItem'`, with which office.js itself throws from every writing method. A method that is absent:
 * the nearest is one that is always refused. And `bodyMode` (D01, D02): the office.js of npm drops it unsent.
 */
export interface Quirks {
  /** Waiting time before each answer, in milliseconds. */
  readonly latencyMs: number;
  /** What `getTypeAsync` says: the truth, a fixed word, or that it is not supported (C01, C04). */
  readonly saysBodyType: 'truth' | 'html' | 'text' | 'refuses';
  /**
   * Where `setSelectedDataAsync` writes (B03-B05, A21, D06); the cell, the bottom below any quote, and `nowhere` also
   * hold for `prependAsync`.
   */
  readonly insertAt: 'cursor' | 'top' | 'belowSignature' | 'insideFirstTableCell' | 'bottom' | 'nowhere';
  /** What the editor makes of written HTML (A02-A07, A09, A12, A20, A23, A26, A27, A29). */
  readonly normaliser: NormaliserName;
  /** What decides between the possibilities of `normaliser: 'chaos'`. */
  readonly chaosSeed: number;
  /** A body write says success at once and takes effect only after this time (A14). */
  readonly commitDelayMs: number;
  /** A body `setAsync` blanks every picture that is not on http (A15). */
  readonly losesPictures: boolean;
  /** A body `setAsync` loses this share of its end (A16). */
  readonly truncatePercent: number;
  /** Calls that say success and do nothing (B05, B09). */
  readonly lies: readonly CallName[];
  /** Calls that fail once, then work (B06, F03, G06). */
  readonly failOnce: CodePerCall;
  /** Calls that always fail (B07, F03). */
  readonly failAlways: CodePerCall;
  /** Calls that do nothing and never answer (G11). */
  readonly neverAnswers: readonly CallName[];
  /** Calls that take effect and never answer (G11). */
  readonly doesButNeverAnswers: readonly CallName[];
  /** Calls answered "access denied" on the wire: office.js then never calls back. */
  readonly denies: readonly CallName[];
  /** A call beyond this number at the same time is refused with 9020 (G10); 0 = no limit. */
  readonly maxInFlight: number;
  /** Highest requirement set that the host claims, e.g. `1.14`; the methods stay (J06). */
  readonly mailboxVersion: string;
  readonly permission: 'readWriteItem' | 'readItem';
  /** `append`: setAsync adds (E02). `stale`: getAsync returns what was there when the item was opened (E03). */
  readonly locationMode: 'replace' | 'append' | 'stale';
  /** How many meeting rooms are booked when an appointment is opened, beside the scenario's own (E04). */
  readonly bookedRooms: number;
  /** true: an appointment is opened as one meeting of a weekly series, with the id of the series (E10). */
  readonly occurrence: boolean;
  /** Whose address Outlook gives for the shared calendar of the scenario; empty: it names nobody. */
  readonly calendarOwner: string;
  /** What `recurrence.getAsync` gives: what was set, or null until the item is saved (E10). */
  readonly recurrence: 'asSet' | 'nullUntilSaved';
  /** More characters of settings are refused with 9057; beyond 32,768 office.js itself fails with 9019 (F04). */
  readonly settingsLimit: number;
  /** How many times saving the roaming settings fails with 9019 (F03). */
  readonly settingsSaveFails: number;
  /** Which copy of the settings a new runtime gets: the server's, or the one of the item's opening (F01, F02). */
  readonly settingsSnapshot: 'atRuntimeStart' | 'atItemOpen';
  /** More notifications than this are refused with 9025 (H01). */
  readonly notificationCap: number;
  /** What `replaceAsync` does with a key that is not there, or with one that is. */
  readonly notificationReplace: 'addsIfAbsent' | 'refusesIfAbsent' | 'keepsOldMessage';
  /** false: an InsightMessage is refused with 5000 (H04). */
  readonly knowsInsightMessage: boolean;
  /** true: the runtime of a command ends with `event.completed`; false: it lives on for a second (G02, G05). */
  readonly completedKills: boolean;
  /**
   * What becomes of an open pane when another item is opened. `newPane`: it is closed and opened again. The others
   * keep its page: it is told the new item (I01), or first that there is none (I02); it is told nothing and keeps
   * the old item's picture while its calls reach the new one (I04); or all its calls are refused with 9020 (I03).
   */
  readonly itemSwitch: 'newPane' | 'told' | 'nullFirst' | 'frozen' | 'refused';
  /**
   * true: one runtime for all commands while the item is open, and one for all events; false: a fresh one for each
   * click, and for each event.
   */
  readonly keepsRuntime: boolean;
  /** How often an event that the manifest declares is raised; `notOnSend`: as in a form inside Outlook's own window. */
  readonly launchEvents: 'once' | 'twice' | 'never' | 'notOnSend';
  /** Where handlers run: the page, as on the web, in new Outlook and on the Mac, or the script, as in classic Outlook. */
  readonly eventRuntime: 'page' | 'script';
  readonly eventPage: 'loads' | 'doesNotLoad';
  /** A handler's runtime ends with this call of it, which takes effect and is not answered; 0: it may complete. */
  readonly eventEndsAfter: number;
  /** Another item is opened with this call of a handler; 0: none is. */
  readonly itemSwitchesAfter: number;
  /**
   * What becomes of a handler when another item is opened: its runtime ends, or it lives on and all its calls are refused
   * with 9020, or reach the new item.
   */
  readonly eventItemSwitch: 'ends' | 'refused' | 'reachesNewItem';
  /** How long Outlook waits for what a handler says to sending, before it asks the person. */
  readonly sendPatienceMs: number;
  /**
   * `phone`: a switch in place of the ribbon, for appointments; no selection, no notification, one text for all locations,
   * dialogs of the app's own (H05). Set 1.5 goes with it (`phoneQuirks`).
   */
  readonly client: 'web' | 'phone';
}

/** Outlook on the web on a good day. */
export const noQuirks: Quirks = {
  latencyMs: 0,
  saysBodyType: 'truth',
  insertAt: 'cursor',
  normaliser: 'web',
  chaosSeed: 1,
  commitDelayMs: 0,
  losesPictures: false,
  truncatePercent: 0,
  lies: [],
  failOnce: {},
  failAlways: {},
  neverAnswers: [],
  doesButNeverAnswers: [],
  denies: [],
  maxInFlight: 3,
  mailboxVersion: '1.14',
  permission: 'readWriteItem',
  locationMode: 'replace',
  bookedRooms: 0,
  occurrence: false,
  calendarOwner: 'bernd.wolf@example.edu',
  recurrence: 'asSet',
  settingsLimit: 32_768,
  settingsSaveFails: 0,
  settingsSnapshot: 'atRuntimeStart',
  notificationCap: 5,
  notificationReplace: 'addsIfAbsent',
  knowsInsightMessage: true,
  completedKills: true,
  itemSwitch: 'newPane',
  keepsRuntime: false,
  launchEvents: 'once',
  eventRuntime: 'page',
  eventPage: 'loads',
  eventEndsAfter: 0,
  itemSwitchesAfter: 0,
  eventItemSwitch: 'ends',
  sendPatienceMs: 5000,
  client: 'web',
};

/** Outlook on a phone, on a good day. */
export const phoneQuirks: Partial<Quirks> = {
  client: 'phone',
  mailboxVersion: '1.5',
  knowsInsightMessage: false,
};
