import { describe, expect, test } from '@jest/globals';
import type { Room } from '../../../src/core/room/room';
import type { RoomBook } from '../../../src/core/room/book';
import { exportRooms, importRooms, planImport } from '../../../src/core/room/portable';

const AT = '2026-11-23T10:00:00.000Z';
const CHANGED = '2026-01-07T08:00:00.000Z';
const anna: Room = {
  id: 'anna',
  name: 'Anna',
  joinUrl: 'https://video.example.edu/join/anna',
  pin: '2468',
  pinChangedAt: CHANGED,
};
const physics: Room = { id: 'physics', name: 'Physics', joinUrl: 'https://video.example.edu/join/physics' };
const bookOf = (...rooms: readonly Room[]): RoomBook => ({
  version: 1,
  updatedAt: CHANGED,
  defaultRoomId: rooms[0]?.id,
  rooms,
});
function planOf(text: string, book: RoomBook) {
  const plan = planImport(text, book);
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

describe('the file', () => {
  test('holds no PIN unless it is asked for', () => {
    const book = bookOf(anna, physics);
    expect(exportRooms(book, 'withoutPins')).not.toMatch(/2468|pin/iu);
    expect(JSON.parse(exportRooms(book, 'withPins'))).toEqual(book);
  });

  test('says for what a PIN is needed, also where it goes without the PIN itself', () => {
    const room: Room = { ...anna, pinPolicy: 'separate', pinFor: 'phoneAndRoomSystems' };
    const { rooms } = planOf(exportRooms(bookOf(room), 'withoutPins'), bookOf());
    expect(rooms).toEqual([{ ...room, pin: undefined, pinChangedAt: undefined }]);
    expect(importRooms(bookOf(anna), { rooms, newCount: 0, replacedCount: 1 }, AT).rooms).toEqual([
      { ...room, updatedAt: AT },
    ]);
  });

  test('knows whose calendar a room is for; such a room does not become the default one by itself', () => {
    const bernds: Room = { ...physics, id: 'bernd', owner: 'bernd.wolf@example.edu' };
    const text = exportRooms(bookOf(bernds, anna), 'withoutPins');
    const plan = planOf(text, bookOf());
    expect(plan.rooms[0]).toEqual(bernds);
    const into = (rooms: readonly Room[]) =>
      importRooms({ version: 1, rooms: [] }, { ...plan, rooms }, AT).defaultRoomId;
    expect([into(plan.rooms), into([bernds]), into([anna, bernds])]).toEqual(['anna', undefined, 'anna']);
    expect(importRooms(bookOf(physics), plan, AT).defaultRoomId).toBe('physics');
  });

  test('holds the rooms only: preferences and deletions stay with the mailbox', () => {
    const book: RoomBook = {
      ...bookOf(anna),
      preferences: { languages: ['de'] },
      deleted: [{ id: 'x', at: AT }],
    };
    expect(Object.keys(JSON.parse(exportRooms(book, 'withPins')) as object)).toEqual([
      'version',
      'updatedAt',
      'defaultRoomId',
      'rooms',
    ]);
  });
});

describe('reading a file', () => {
  test('says beforehand what is new and what is replaced', () => {
    const plan = planOf(exportRooms(bookOf(anna, physics), 'withPins'), bookOf(anna));
    expect([plan.newCount, plan.replacedCount]).toEqual([1, 1]);
  });

  test.each([
    ['', 'notRooms'],
    ['a letter', 'notRooms'],
    ['{"rooms":[]}', 'notRooms'],
    ['{"version":1,"rooms":[{"id":"a"}]}', 'notRooms'],
    ['{"version":1,"rooms":[]}', 'empty'],
    ['{"version":2,"rooms":[]}', 'newer'],
    ['['.repeat(1024 * 1024 + 1), 'tooLarge'],
  ])('refuses %.40j: %s', (text, problem) => {
    expect(planImport(text, bookOf(anna))).toEqual({ ok: false, error: problem });
  });

  test('passes over the byte order mark of an editor', () => {
    expect(planOf(`\ufeff${exportRooms(bookOf(anna), 'withPins')}`, bookOf()).newCount).toBe(1);
  });
});

describe('taking rooms in', () => {
  test('an empty book gets them all, in their order, the first as the default one', () => {
    const plan = planOf(exportRooms(bookOf(physics, anna), 'withPins'), bookOf());
    expect(importRooms({ version: 1, rooms: [] }, plan, AT)).toEqual({
      version: 1,
      updatedAt: AT,
      defaultRoomId: 'physics',
      rooms: [
        { ...physics, updatedAt: AT },
        { ...anna, updatedAt: AT },
      ],
      deleted: [],
    });
  });

  test('an empty book has the default room of the file, wherever that stands in it', () => {
    const book: RoomBook = { ...bookOf(physics, anna), defaultRoomId: 'anna' };
    const plan = planOf(exportRooms(book, 'withoutPins'), bookOf());
    expect(importRooms({ version: 1, rooms: [] }, plan, AT).defaultRoomId).toBe('anna');
    expect(importRooms(bookOf(physics), plan, AT).defaultRoomId).toBe('physics');
    const gone = planOf(exportRooms({ ...book, defaultRoomId: 'gone' }, 'withoutPins'), bookOf());
    expect(importRooms({ version: 1, rooms: [] }, gone, AT).defaultRoomId).toBe('physics');
  });

  test('a known room is replaced in its place, and keeps its PIN where the file has none', () => {
    const plan = planOf(exportRooms(bookOf({ ...anna, name: 'Anna M.' }), 'withoutPins'), bookOf(anna));
    expect(importRooms(bookOf(anna, physics), plan, AT).rooms).toEqual([
      { ...anna, name: 'Anna M.', updatedAt: AT },
      physics,
    ]);
  });

  test('a PIN of the file wins, with its day', () => {
    const changed = { ...anna, pin: '1357', pinChangedAt: AT };
    const plan = planOf(exportRooms(bookOf(changed), 'withPins'), bookOf(anna));
    expect(importRooms(bookOf(anna), plan, AT).rooms).toEqual([{ ...changed, updatedAt: AT }]);
  });

  test('a room that was deleted here comes back: the person asked for it', () => {
    const plan = planOf(exportRooms(bookOf(anna), 'withPins'), bookOf());
    const book: RoomBook = { ...bookOf(physics), deleted: [{ id: 'anna', at: CHANGED }] };
    const imported = importRooms(book, plan, AT);
    expect(imported.rooms.map(({ id }) => id)).toEqual(['physics', 'anna']);
    expect([imported.deleted, imported.defaultRoomId]).toEqual([[], 'physics']);
  });
});
