import type { BodyType } from './mailbox/bodyEditor';
import type { LoggedEvent } from './events/launchEvents';
import type { SendState } from './events/sending';
import type { ItemKind, Recipient, RecipientField } from './mailbox/composeItem';
import type { ItemLocation } from './mailbox/locations';
import type { Notification } from './mailbox/notifications';
import type { Repetition } from './mailbox/recurrence';
import type { SettingsBag } from './mailbox/roamingSettings';
import type { ClientProfile } from './fieldTest/clientProfile';
import type { LoggedCall } from './officeHost/calls/callGate';
import type { FramePage } from './officeHost/frameAddress';
import type { ClickResult } from './officeHost/commandRuntimes';
import type { Quirks } from './quirks';
import type { RoomsName } from './sampleRooms';
import type { ScenarioName } from './scenarios';

export type { Repetition, ClickResult, LoggedCall, Quirks, RoomsName, ScenarioName, ItemKind, BodyType };

/** Everything that a test may want to look at after a click. A plain value: it travels out of the browser. */
export interface PlaygroundState {
  readonly kind: ItemKind;
  readonly subject: string;
  readonly bodyType: BodyType;
  /** The editor's HTML, without the document around it; empty for plain text. */
  readonly bodyHtml: string;
  readonly bodyText: string;
  readonly locations: readonly ItemLocation[];
  readonly start: number;
  readonly end: number;
  /** Attached files, each with its content as text. */
  readonly attachments: readonly { readonly name: string; readonly content: string }[];
  readonly notifications: readonly Notification[];
  /** The server's copy of the roaming settings: names with JSON text. */
  readonly settings: SettingsBag;
  readonly calls: readonly LoggedCall[];
  /** Handlers of events that were called since the item was opened. */
  readonly events: readonly LoggedEvent[];
  readonly sending: SendState;
  readonly recipients: Readonly<Record<RecipientField, readonly Recipient[]>>;
  readonly sessionData: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, unknown>>;
  /** How often a function of the ribbon called `event.completed` since the item was opened. */
  readonly completedCount: number;
  /** The most calls that were open at the same time in one runtime since the item was opened. */
  readonly maxInFlight: number;
  readonly paneOpen: boolean;
  readonly quirks: Quirks;
}

/** Where a test puts the caret; `nowhere`: the body never had the focus. */
export type CaretPlace = 'start' | 'end' | 'nowhere' | { readonly after: string };

/** `window.playground`: what tests and the bench use instead of the mouse. */
export interface PlaygroundApi {
  openItem(kind: ItemKind, scenario?: ScenarioName): void;
  saveRooms(name: RoomsName): void;
  /** Saves any settings bag on the server, e.g. to play another computer. */
  saveSettings(bag: SettingsBag): void;
  setQuirks(change: Partial<Quirks>): void;
  /** Behaves like the Outlook in which a report of the field test was made. */
  playClient(report: string): ClientProfile;
  /** Office's display language; holds for pages opened from now on. */
  setLocale(locale: string): void;
  setTimeZone(windowsName: string): void;
  setTheme(theme: 'light' | 'dark'): void;
  clickRibbon(functionName: 'addVideoconf'): Promise<ClickResult>;
  openPane(page?: FramePage): void;
  closePane(): void;
  setSubject(subject: string): void;
  setTimes(start: number, end: number): void;
  setRecurrence(repetition: Repetition): void;
  /** Required and optional attendees, or the recipients of a message and its cc. */
  setAttendees(required: readonly string[], optional?: readonly string[]): void;
  setSensitivity(sensitivity: 'normal' | 'private'): void;
  /** Presses Send; `state().sending` says what it has come to. */
  send(): void;
  setBody(content: string): void;
  setBodyType(type: BodyType): void;
  placeCaret(place: CaretPlace): void;
  /** Selects the first place in the body that reads so; throws if there is none. */
  selectText(text: string): void;
  state(): PlaygroundState;
}
