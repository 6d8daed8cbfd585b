import type { AddOutcome } from '../../src/core/outcome';
import type { Room } from '../../src/core/room';
import type { SavedRooms } from '../../src/core/savedRooms/decodeRoomBook';
import type { CopiedBlock, PaneHost, PaneServices } from '../../src/taskpane/services';
import { annasRoom as anna, organization } from './annasRoom';
import { FakeRoomStore } from './fakeRoomStore';

export { anna, organization };

/** The instant of everything that happens in these tests. */
export const NOW = '2026-11-23T10:00:00.000Z';

/** A book with one room, as it comes out of the store. */
export const bookOf = (room: Room): SavedRooms => ({
  kind: 'book',
  book: { version: 1, defaultRoomId: room.id, rooms: [room] },
});

/** What the pane asked for, beside its store. */
export class FakePane implements PaneServices {
  readonly organization = organization;
  readonly clock = { now: () => NOW, wait: () => Promise.resolve() };
  readonly store: FakeRoomStore;
  displayLanguage = 'en-US';
  host: PaneHost = 'outlook';
  readonly added: Room[] = [];
  readonly copied: CopiedBlock[] = [];
  outcome: AddOutcome | Promise<AddOutcome> = {
    kind: 'inserted',
    roomName: 'Anna Muster',
    place: 'top',
    subject: 'written',
    location: 'kept',
  };
  clipboard: 'takes' | 'refuses' = 'takes';

  constructor(saved: SavedRooms) {
    this.store = new FakeRoomStore(saved);
  }

  add(room: Room): Promise<AddOutcome> {
    this.added.push(room);
    return Promise.resolve(this.outcome);
  }

  newRoomId(): string {
    return 'new-room';
  }

  copy(block: CopiedBlock): Promise<boolean> {
    if (this.clipboard === 'takes') this.copied.push(block);
    return Promise.resolve(this.clipboard === 'takes');
  }
}
