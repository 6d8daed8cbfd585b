import type { AddOutcome } from '../../src/core/outcome';
import type { Organization } from '../../src/core/organization';
import type { Room } from '../../src/core/room';
import type { SavedRooms } from '../../src/core/savedRooms/decodeRoomBook';
import type { CopiedBlock, PaneHost, PaneServices } from '../../src/taskpane/services';
import { FakeRoomStore } from './fakeRoomStore';

export const organization: Organization = {
  serviceName: 'Example Videoconf',
  phoneNumbersUrl: 'https://videoconf.example.edu/phone-numbers',
  gateways: ['h323.example.edu', 'h323-backup.example.edu'],
  confirmKeys: ['#', '*'],
  addIn: {
    url: 'https://add-videoconf.example.edu',
    id: '0a4d3a9e-52a4-4c65-8ee1-3bb9a3c0f5d2',
    version: '1.0.0',
    provider: 'Example University',
    supportUrl: 'https://add-videoconf.example.edu/support',
  },
};

/** The instant of everything that happens in these tests. */
export const NOW = '2026-11-23T10:00:00.000Z';

export const anna: Room = {
  id: 'anna',
  name: 'Anna Muster',
  joinUrl: 'https://videoconf.example.edu/join/anna.muster',
  extension: '112752642756',
  pin: '2468',
};

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
