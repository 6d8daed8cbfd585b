import type { Rhythm } from '../core/meeting/rhythm';
import type { Problem } from '../core/problem';
import type { Result } from '../core/result';
import type { RoomBook } from '../core/room/book';
import type { SavedRooms } from '../core/room/decode';
import type { BodyFormat } from '../mailbody/body/mailBody';

export type { BodyFormat };

/** What every call to Outlook gives: a value or the problem, in a bounded time, never a thrown error. */
export type Answer<Value> = Promise<Result<Value, Problem>>;

/** When an appointment is, as its form says now. */
export interface ItemTimes {
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  /** `first`: a series, and these are the times of its first meeting. `unknown`: Outlook did not say (E10). */
  readonly series: 'single' | 'first' | 'unknown';
  /** How often a series takes place, where Outlook says it in a way that we understand. */
  readonly rhythm?: Rhythm | undefined;
}

/** The message or appointment that is being written. All writes add, but for `rewriteBody` and `removeLocation`. */
export interface ComposeItem {
  readonly kind: 'message' | 'appointment';
  /**
   * The same object for as long as this item is open, another one for every other item; only to be compared. No id does
   * that: a new item has none before it is saved, and ids change their form.
   */
  readonly identity: object;
  /** Whether the body is HTML or plain text, as the item says (C01, C04). */
  bodyFormat(): Answer<BodyFormat>;
  readBody(format: BodyFormat): Answer<string>;
  /** The selected text, empty where only a cursor stands. */
  readSelection(): Answer<string>;
  insertAtTop(content: string, format: BodyFormat): Answer<void>;
  /** Inserts at the cursor, or at the top where no cursor is known (B01). Replaces selected text: ask first. */
  insertAtCursor(content: string, format: BodyFormat): Answer<void>;
  /**
   * The part of the body that {@link rewriteBody} would replace: where Outlook keeps an answered thread apart, the
   * text without it (D02).
   */
  readBodyToRewrite(format: BodyFormat): Answer<string>;
  /** Replaces what {@link readBodyToRewrite} gave. May lose pictures (A15) and text (A16): look afterwards. */
  rewriteBody(content: string, format: BodyFormat): Answer<void>;
  readSubject(): Answer<string>;
  writeSubject(subject: string): Answer<void>;
  /** The texts of all location entries, rooms included. Appointments only. */
  readLocations(): Answer<readonly string[]>;
  /**
   * Adds an entry beside those that stand there; never changes one (E02-E04). Where the client has one text for all
   * locations it is written if nothing stands there, or one of `insteadOf` and nothing else (E08). Appointments only.
   */
  addLocation(text: string, insteadOf?: readonly string[]): Answer<void>;
  /** Takes away the entry of exactly this text and no other; succeeds where there is none. Appointments only. */
  removeLocation(text: string): Answer<void>;
  /** Start, end, and whether it is a series: one round trip. Appointments only. */
  readTimes(): Answer<ItemTimes>;
  /**
   * Mail address of the person in whose calendar the appointment lies; empty where Outlook names nobody. There only
   * for an appointment in a calendar that somebody shares: in one's own, Outlook has no such call.
   */
  readonly readOwner?: (() => Answer<string>) | undefined;
}

export interface ItemAttachment {
  readonly id: string;
  readonly name: string;
}

/** The files of the item that is being written. Each call is `absent` below Mailbox 1.8. */
export interface ItemAttachments {
  list(): Answer<readonly ItemAttachment[]>;
  /** The content of an attached file as text (UTF-8). */
  read(id: string): Answer<string>;
  /** Attaches a text file (UTF-8); never twice of its own accord. @returns its id */
  attach(name: string, content: string): Answer<string>;
  /** An id that is gone is `refused`, with Outlook's number 9008. */
  remove(id: string): Answer<void>;
}

/** A text of ours that stays with an item and is not sent with it. It may be gone, or be anybody's: a hint, never the truth. */
export interface ItemMemory {
  /** Empty where there is none. */
  read(): Answer<string>;
  /** Succeeds once the other runtimes of this item can read it. */
  write(text: string): Answer<void>;
}

/** What tells whether a meeting is to have an invitation. Appointments only. */
export interface MeetingFacts {
  /** How many people are invited, required and optional. */
  countAttendees(): Answer<number>;
  /** Not where the client does not know that there are private ones (Mailbox below 1.14). */
  isPrivate(): Answer<boolean>;
  /** Never saved up to now. */
  isNew(): Answer<boolean>;
}

/**
 * How far a save reached. `thisDevice`: only the mirror of this session has it, because Outlook refused;
 * `thisPage`: there is no Outlook, it lasts until the page is closed.
 */
export type SaveReach = 'mailbox' | 'thisDevice' | 'thisPage';

export type SaveProblem =
  | { readonly code: 'tooLarge'; readonly length: number; readonly maxLength: number }
  /** What is stored must not be overwritten: it is unreadable or from a newer version. */
  | { readonly code: 'protected'; readonly saved: SavedRooms }
  | { readonly code: 'refused'; readonly problem: Problem };

/** Where the rooms are kept. */
export interface RoomStore {
  /** The newest that this runtime can know; never throws. */
  load(): SavedRooms;
  /** Saves the book, merged with what other windows saved meanwhile. */
  save(book: RoomBook): Promise<Result<SaveReach, SaveProblem>>;
  /**
   * On the user's word: puts what cannot be read aside, where support still finds it, and begins an empty book.
   * Refused as `protected` where what stands there is readable or of a newer version.
   */
  startAnew(): Promise<Result<SaveReach, SaveProblem>>;
}

/** A sentence for Outlook's notification bar. */
export interface Notice {
  readonly tone: 'information' | 'error';
  /** At most 150 characters, together with what is said `instead` of the button. */
  readonly text: string;
  /** A button that opens the pane; where the client knows no buttons, a sentence that points there stands behind the text. */
  readonly action?: { readonly label: string; readonly instead: string } | undefined;
}

export interface Notices {
  /** To be called after {@link Notices.clear}. */
  show(notice: Notice): Answer<void>;
  /** Takes the present one away; a problem where there is none. */
  clear(): Answer<void>;
}

export interface Clock {
  /** The present instant, ISO-8601. */
  now(): string;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

/** What Outlook is told at the end of an event. Before sending, `ask` offers the options; nothing is ever blocked. */
export type EventAnswer =
  | { readonly kind: 'go' }
  | {
      readonly kind: 'ask';
      readonly text: string;
      readonly label: string;
      readonly itemKind: ComposeItem['kind'];
    };

/** What is told of the clock of the mailbox, by which the times of an item are. */
export interface MailboxClock {
  /** As Outlook names its zone, mostly a Windows name; '' where it does not. */
  readonly mailboxZone: string;
  /** Minutes that it is ahead of UTC at an instant; nothing where Outlook does not tell. */
  readonly mailboxOffset?: ((ms: number) => number | undefined) | undefined;
  /** IANA name of the browser's zone, which need not be the mailbox's. */
  readonly browserZone: string | undefined;
}

/** One click. When its time is up it is over, and whoever is late changes nothing any more (G05). */
export interface Run {
  isOver(): boolean;
}

/** What a click, or a press in the pane, works on, and with what. */
export interface ItemWork {
  readonly item: ComposeItem;
  readonly clock: Clock;
  readonly run: Run;
}
