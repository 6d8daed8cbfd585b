import type { Organization } from '../core/organization';
import type { AddOutcome } from '../core/outcome';
import type { Room } from '../core/room';
import type { Clock, RoomStore } from '../usecases/ports';

/** Whether the pane stands inside Outlook: `noHost` in a plain browser (K02), `notStarted` where office.js never came up (K01). */
export type PaneHost = 'outlook' | 'noHost' | 'notStarted';

/** The two flavours in which the block goes to the clipboard. */
export interface CopiedBlock {
  readonly html: string;
  readonly text: string;
}

/** Everything that the pane needs from outside. The composition root provides it; tests hand in small fakes. */
export interface PaneServices {
  readonly organization: Organization;
  /** BCP 47 tag of Outlook's display language. */
  readonly displayLanguage: string;
  readonly store: RoomStore;
  readonly clock: Clock;
  readonly host: PaneHost;
  /** Adds a room's block to the item being written: the same use case as the ribbon. Never throws. */
  add(room: Room): Promise<AddOutcome>;
  newRoomId(): string;
  /** Writes both flavours to the clipboard; false when the browser refused. */
  copy(block: CopiedBlock): Promise<boolean>;
}
