import type { Look } from '../../usecases/item/look';
import type { Organization } from '../../core/organization/organization';
import type { PaneOutcome } from '../../core/outcome';
import type { SupportFacts } from '../../core/support/supportReport';
import type { When } from '../../core/meeting/when';
import type { Clock, ItemTimes, MailboxClock, RoomStore } from '../../usecases/ports';
import type { InvitationRequest } from '../../usecases/item/prepare';
import type { MailboxOwner } from '../state/choices';
import type { Pictures } from '../../usecases/item/update';

/** Whether the pane stands inside Outlook: `noHost` in a plain browser (K02), `notStarted` where office.js never came up (K01). */
export type PaneHost = 'outlook' | 'noHost' | 'notStarted';

/** Who is told what becomes of the open item. */
export interface ItemFollower {
  /** Whether its text is of interest at this moment. */
  readonly isWatched: () => boolean;
  /** The text is another one than at the last look. */
  readonly onChange: () => void;
  /** Another item is open, or none. */
  readonly onOther: (itemKind: PaneServices['itemKind']) => void;
}

/** The two flavours in which a text goes to the clipboard. */
export interface CopiedText {
  readonly html: string;
  readonly text: string;
}

/** Everything that the pane needs from outside. The composition root provides it; tests hand in small fakes. */
export interface PaneServices {
  readonly organization: Organization;
  /** BCP 47 tag of Outlook's display language. */
  readonly displayLanguage: string;
  /** Whose mailbox it is, as far as Outlook says. */
  readonly owner?: MailboxOwner | undefined;
  readonly store: RoomStore;
  readonly clock: Clock;
  readonly host: PaneHost;
  /** Reads the open item and says what of ours stands there; writes nothing. Never throws, as all that follow. */
  look(request: InvitationRequest): Promise<Look>;
  /** Adds a block to the item being written: the same use case as the ribbon. */
  add(request: InvitationRequest): Promise<PaneOutcome>;
  /** Makes the block that stands there say what the request says. */
  update(request: InvitationRequest, pictures: Pictures): Promise<PaneOutcome>;
  /** Takes the block out; of two it keeps the first. */
  remove(request: InvitationRequest, pictures: Pictures): Promise<PaneOutcome>;
  /** Takes the last update or removal back. */
  undo(): Promise<PaneOutcome>;
  /** Nobody waits any more for what is running: it ends, and writes nothing further. */
  stop(): void;
  newRoomId(): string;
  /** As Outlook names the mailbox's zone (a Windows name), '' where it does not; without Outlook the browser's. */
  readonly mailboxZone: string;
  readonly mailboxOffset?: MailboxClock['mailboxOffset'];
  /** IANA name. */
  readonly browserZone: string;
  /** What is being written now; nothing where nothing is. Without Outlook a message. */
  readonly itemKind: 'message' | 'appointment' | undefined;
  /** The same object as long as the same item is open; only to be compared. */
  openItem(): object | undefined;
  /** Tells of changes within two seconds, while the pane is visible and they are of interest, until the returned function is called. */
  followItem(follower: ItemFollower): () => void;
  /** Takes a notification of the ribbon away, which the pane's work has made untrue. */
  clearNotice(): void;
  /** The times of the open appointment; nothing where Outlook does not say. */
  readTimes(): Promise<ItemTimes | undefined>;
  /** Calls whenever the times of the open appointment may have changed, until the returned function is called. */
  followTimes(onChange: () => void): () => void;
  /** The calendar file of a meeting; nothing where it cannot be made. */
  calendarText(request: InvitationRequest, when: When): Promise<string | undefined>;
  /** Has the browser save a text as a file. */
  saveFile(name: string, content: string, mediaType: string): void;
  /** What a support report is made of, as it is now. */
  supportFacts(): SupportFacts;
  /** Writes both flavours to the clipboard; false when the browser refused. */
  copy(copied: CopiedText): Promise<boolean>;
}
