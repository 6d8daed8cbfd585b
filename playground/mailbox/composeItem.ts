import { Attachments } from './attachments';
import { type ItemLocation, Locations } from './locations';
import { Notifications } from './notifications';
import type { RhythmName } from './recurrence';

export type ItemKind = 'message' | 'appointment';
export type ComposeType = 'newMail' | 'reply' | 'forward';

export interface Recipient {
  readonly address: string;
  readonly name: string;
}

/** An appointment's required attendees, optional ones and rooms travel as a message's to, cc and bcc. */
export type RecipientField = 'to' | 'cc' | 'bcc';

/** What an item is opened with. Times are milliseconds since 1970. */
export interface ItemStart {
  readonly kind: ItemKind;
  readonly composeType: ComposeType;
  readonly subject: string;
  readonly to: readonly Recipient[];
  readonly locations: readonly ItemLocation[];
  readonly start: number;
  readonly end: number;
  /** The series of which it is one meeting. */
  readonly seriesId: string | null;
  /** As it travels to office.js; null: it takes place once. */
  readonly recurrence: unknown;
  /** Mail address of the person in whose shared calendar it lies, as Outlook tells it; nothing in one's own. */
  readonly owner?: string | undefined;
}

/** What can change in an open item; the page draws again what is named. */
export type ItemPart =
  | 'subject'
  | 'to'
  | 'time'
  | 'locations'
  | 'notifications'
  | 'attachments'
  | 'sensitivity'
  | 'id';

/** One open message or appointment: everything but its body, which lives in the editor. */
export class ComposeItem {
  readonly kind: ItemKind;
  readonly composeType: ComposeType;
  readonly locations: Locations;
  readonly notifications = new Notifications();
  readonly attachments = new Attachments();
  readonly sessionData = new Map<string, string>();
  customProperties: Readonly<Record<string, unknown>> = {};
  readonly seriesId: string | null;
  readonly owner: string | undefined;
  recurrence: unknown;
  /** How often it takes place where it recurs, as the form calls it. */
  rhythm: RhythmName = 'weekly';
  subject: string;
  recipients: Readonly<Record<RecipientField, Recipient[]>>;
  start: number;
  end: number;
  id: string | null = null;
  /** What office.js calls it: `normal`, `private` and the like. */
  sensitivity = 'normal';
  /** What the pane or function finds that a button of the alert before sending opened. */
  initializationContext = '';
  readonly #listeners = new Set<(part: ItemPart) => void>();

  constructor(start: ItemStart) {
    this.kind = start.kind;
    this.composeType = start.composeType;
    this.subject = start.subject;
    this.recipients = { to: [...start.to], cc: [], bcc: [] };
    this.locations = new Locations(start.locations);
    this.start = start.start;
    this.end = start.end;
    this.seriesId = start.seriesId;
    this.recurrence = start.recurrence;
    this.owner = start.owner;
    this.attachments.onChange(() => this.changed('attachments'));
  }

  /** What its window is called. */
  get title(): string {
    if (this.kind === 'message') return 'New message';
    if (this.owner === undefined) return 'New event';
    return `New event in the calendar of ${this.owner === '' ? 'somebody' : this.owner}`;
  }

  onChange(listener: (part: ItemPart) => void): void {
    this.#listeners.add(listener);
  }

  /** Tells the page that a part was changed. */
  changed(part: ItemPart): void {
    for (const listener of this.#listeners) listener(part);
  }
}
