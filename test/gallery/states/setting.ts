import type { Room } from '../../../src/core/room/room';
import type { SavedRooms } from '../../../src/core/room/decode';
import type { PaneWords } from '../../../src/taskpane/languages/paneWords';
import { anna, bookOf, physics, seen } from '../../fakes/pane/fakePane';
import type { FakePane } from '../../fakes/pane/fakePane';
import { fullRoom, organization as university } from '../../samples/rooms/rooms';

/** What a person does: presses a button by its name, types into a field by its name, chooses a file. */
export type Step =
  | { readonly press: string }
  | { readonly type: string; readonly into: string }
  | { readonly leave: string }
  | { readonly choose: string; readonly from: string }
  | { readonly file: string }
  | { readonly paste: string }
  | { readonly wait: number };

export interface PaneStateToSee {
  readonly saved: SavedRooms;
  readonly change?: (pane: FakePane) => void;
  readonly steps?: (words: PaneWords) => readonly Step[];
}

export const rooms = bookOf(anna, physics);
export const press = (name: string): Step => ({ press: name });
export const never = new Promise<never>(() => undefined);
export const refused = {
  ok: false,
  error: { code: 'refused', problem: { code: 'unanswered', step: 'saveSettings' } },
} as const;
export const oldPin: Room = { ...fullRoom, pinChangedAt: '2026-02-03T12:00:00.000Z' };
export const longNames: Room = {
  ...fullRoom,
  id: 'long',
  name: 'Interdisziplinäres Forschungskolloquium für Quantenoptik und Atomphysik, Herbstsemester',
  joinUrl: `https://video.example.edu/join/${'a-very-long-name-without-any-place-to-break'.repeat(3)}`,
};

export const ofUniversity = (pane: FakePane) => {
  pane.organization = university;
};
export const updated = { kind: 'updated', roomName: 'Anna Muster', location: 'kept' } as const;

/** From then on the item has the invitation. */
export const thenThere = (pane: FakePane) => {
  const add = pane.add.bind(pane);
  pane.add = (request) => {
    pane.whatIsThere = seen({ kind: 'upToDate', room: anna });
    return add(request);
  };
  pane.update = () => {
    pane.whatIsThere = seen({ kind: 'upToDate', room: anna });
    return Promise.resolve(updated);
  };
};
export const outOfDate = seen(
  { kind: 'outOfDate', room: anna, differing: ['pin', 'h323Backup'], missing: ['help'] },
  { subject: 'Weekly meeting' },
);

/** Zurich, and three zones around the world: in Tokyo it is the night, in Dubai and Denver it is not. */
export const zoned = (...timeZones: readonly string[]): SavedRooms => ({
  kind: 'book',
  book: { version: 1, rooms: [anna], preferences: { timeZones } },
});
export const worldwide = zoned('Asia/Tokyo', 'Asia/Dubai', 'America/Denver');

/** An appointment on Thursday, 26 November 2026, 15:00 to 16:30 in Zurich. */
export const thursday = {
  startMs: Date.UTC(2026, 10, 26, 14),
  endMs: Date.UTC(2026, 10, 26, 15, 30),
  series: 'single',
} as const;
export const inserted = {
  kind: 'inserted',
  roomName: 'Anna Muster',
  place: 'top',
  subject: 'written',
  location: 'kept',
} as const;
