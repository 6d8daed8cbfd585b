import type { Look } from '../core/blockState';
import type { InvitationChoices } from '../core/invitation/choices';
import type { Organization } from '../core/organization';
import type { PaneOutcome } from '../core/outcome';
import type { Room } from '../core/room';
import type { FieldWishes } from '../usecases/fillFields';
import type { Clock, RoomStore } from '../usecases/ports';
import type { Pictures } from '../usecases/updateVideoconf';

/** Whether the pane stands inside Outlook: `noHost` in a plain browser (K02), `notStarted` where office.js never came up (K01). */
export type PaneHost = 'outlook' | 'noHost' | 'notStarted';

/** The two flavours in which a text goes to the clipboard. */
export interface CopiedText {
  readonly html: string;
  readonly text: string;
}

/** An invitation: whose room, and how it is to look. */
export interface InvitationRequest {
  readonly room: Room;
  readonly choices: InvitationChoices;
}

export interface AddRequest extends InvitationRequest {
  readonly fields: FieldWishes;
}

/** Everything that the pane needs from outside. The composition root provides it; tests hand in small fakes. */
export interface PaneServices {
  readonly organization: Organization;
  /** BCP 47 tag of Outlook's display language. */
  readonly displayLanguage: string;
  readonly store: RoomStore;
  readonly clock: Clock;
  readonly host: PaneHost;
  /** Reads the open item and says what of ours stands there; writes nothing. Never throws, as all that follow. */
  look(request: InvitationRequest): Promise<Look>;
  /** Adds a block to the item being written: the same use case as the ribbon. */
  add(request: AddRequest): Promise<PaneOutcome>;
  /** Makes the block that stands there say what the request says. */
  update(request: InvitationRequest, pictures: Pictures): Promise<PaneOutcome>;
  /** Takes the block out; of two it keeps the first. */
  remove(request: InvitationRequest, pictures: Pictures): Promise<PaneOutcome>;
  /** Takes the last update or removal back. */
  undo(): Promise<PaneOutcome>;
  /** Nobody waits any more for what is running: it ends, and writes nothing further. */
  stop(): void;
  newRoomId(): string;
  /** Writes both flavours to the clipboard; false when the browser refused. */
  copy(copied: CopiedText): Promise<boolean>;
}
