import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  changePreferences,
  chooseDefault,
  copyRoom,
  deleteRoom,
  findRoom,
  isDefault,
  moveRoom,
  restoreRoom,
} from '../../../src/core/room/edits';
import type { Room } from '../../../src/core/room/room';
import type { RoomBook } from '../../../src/core/room/book';
import { mergeBooks } from '../../../src/core/room/merge';

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const room = (id: string): Room => ({ id, name: id, joinUrl: `https://video.example.edu/${id}` });
const bookOf = (...ids: readonly string[]): RoomBook => ({
  version: 1,
  defaultRoomId: ids[0],
  rooms: ids.map(room),
});
const ids = (book: RoomBook) => book.rooms.map(({ id }) => id);

describe('the default room', () => {
  test('is the chosen one, else the first', () => {
    const book = bookOf('a', 'b');
    expect([isDefault(book, 'a'), isDefault(book, 'b')]).toEqual([true, false]);
    expect(isDefault({ ...book, defaultRoomId: 'gone' }, 'a')).toBe(true);
    expect(isDefault(chooseDefault(book, 'b', day(2)), 'b')).toBe(true);
  });
});

describe('deleting a room', () => {
  test('notes the deletion; where it was the default one, the first that is left becomes it', () => {
    expect(deleteRoom(bookOf('a', 'b', 'c'), 'a', day(2))).toEqual({
      version: 1,
      updatedAt: day(2),
      defaultRoomId: 'b',
      rooms: [room('b'), room('c')],
      deleted: [{ id: 'a', at: day(2) }],
    });
    expect(deleteRoom(bookOf('a', 'b'), 'b', day(2)).defaultRoomId).toBe('a');
  });

  test('is noted once, beside the deletions of other rooms', () => {
    const [first, second] = [
      { id: 'a', at: day(1) },
      { id: 'b', at: day(1) },
    ];
    const book = { ...bookOf('a', 'c'), deleted: [first, second] };
    expect(deleteRoom(book, 'a', day(2)).deleted).toEqual([second, { id: 'a', at: day(2) }]);
  });

  test('where it was the default one, a room of somebody else’s calendar does not become it', () => {
    const bernds = { ...room('b'), owner: 'bernd.wolf@example.edu' };
    const book = { ...bookOf('a'), rooms: [room('a'), bernds, room('c')] };
    expect(deleteRoom(book, 'a', day(2)).defaultRoomId).toBe('c');
    expect(deleteRoom({ ...book, rooms: [room('a'), bernds] }, 'a', day(2)).defaultRoomId).toBeUndefined();
  });

  test('is undone without making a room of somebody else’s calendar the chosen one', () => {
    const book: RoomBook = { version: 1, rooms: [{ ...room('b'), owner: 'bernd.wolf@example.edu' }] };
    const taken = findRoom(book, 'b');
    if (!taken) throw new Error('it is there');
    expect(restoreRoom(deleteRoom(book, 'b', day(2)), taken, day(3)).defaultRoomId).toBeUndefined();
  });

  test('holds against an older copy of the room that another window still has', () => {
    const book = bookOf('a', 'b');
    const deleted = deleteRoom(book, 'a', day(2));
    expect(ids(mergeBooks(deleted, book))).toEqual(['b']);
  });

  test('is undone without a trace but the time, also against the deletion that another window knows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/u), { minLength: 1 }), (names) => {
        const book = bookOf(...names);
        for (const id of names) {
          const taken = findRoom(book, id);
          if (!taken) throw new Error('it is there');
          const deleted = deleteRoom(book, id, day(2));
          const restored = restoreRoom(deleted, taken, day(3));
          expect([ids(restored), restored.defaultRoomId, restored.deleted]).toEqual([names, names[0], []]);
          expect(ids(mergeBooks(restored, deleted))).toEqual(names);
        }
      }),
    );
  });
});

describe('moving a room', () => {
  test.each([
    ['b', 'up', ['b', 'a', 'c']],
    ['b', 'down', ['a', 'c', 'b']],
    ['a', 'up', ['a', 'b', 'c']],
    ['c', 'down', ['a', 'b', 'c']],
    ['gone', 'down', ['a', 'b', 'c']],
  ] as const)('%s %s', (id, way, expected) => {
    expect(ids(moveRoom(bookOf('a', 'b', 'c'), id, way, day(2)))).toEqual(expected);
  });

  test('changes the default room in no case', () => {
    const book: RoomBook = { version: 1, rooms: [room('a'), room('b')] };
    expect(moveRoom(book, 'a', 'down', day(2)).defaultRoomId).toBe('a');
  });
});

test('a copy stands behind its original, without the former links', () => {
  const book: RoomBook = {
    ...bookOf('a', 'b'),
    rooms: [{ ...room('a'), pin: '2468', previousJoinUrls: ['https://video.example.edu/old'] }, room('b')],
  };
  expect(copyRoom(book, 'a', { id: 'new', name: 'a (copy)' }, day(2)).rooms).toEqual([
    { ...room('a'), pin: '2468', previousJoinUrls: ['https://video.example.edu/old'] },
    { ...room('a'), id: 'new', name: 'a (copy)', pin: '2468', updatedAt: day(2) },
    room('b'),
  ]);
  expect(copyRoom(book, 'gone', { id: 'new', name: 'x' }, day(2))).toBe(book);
});

test('preferences that are not changed stay, those of a later version included', () => {
  const book = { ...bookOf('a'), preferences: { setSubject: true, later: 1 } };
  expect(changePreferences(book, { languages: ['de', 'en'] }, day(2)).preferences).toEqual({
    setSubject: true,
    later: 1,
    languages: ['de', 'en'],
  });
});
