import { describe, expect, test } from '@jest/globals';
import type { Room } from '../../../src/core/room/room';
import { bookLength, defaultRoom, emptyBook, putRoom } from '../../../src/core/room/book';
import type { RoomBook } from '../../../src/core/room/book';

const room = (id: string, updatedAt?: string, name = id): Room => ({
  id,
  name,
  joinUrl: `https://video.example.edu/${id}`,
  ...(updatedAt === undefined ? {} : { updatedAt }),
});
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T00:00:00Z`;
const ids = (book: RoomBook) => book.rooms.map(({ id }) => id);

describe('putRoom', () => {
  test('adds a room behind the others, with the time of the edit; the first one becomes the default', () => {
    const one = putRoom(emptyBook, room('a'), day(1));
    expect(one).toEqual({ version: 1, updatedAt: day(1), defaultRoomId: 'a', rooms: [room('a', day(1))] });
    const two = putRoom(one, room('b'), day(2));
    expect([two.defaultRoomId, two.updatedAt, ids(two)]).toEqual(['a', day(2), ['a', 'b']]);
  });

  test('replaces the room with the same id in its place and keeps what it does not know', () => {
    const book: RoomBook = { ...emptyBook, rooms: [room('a'), room('b')], ...{ later: 1 } };
    const changed = putRoom(book, room('a', undefined, 'Anna'), day(2));
    expect(changed).toEqual({
      version: 1,
      later: 1,
      updatedAt: day(2),
      defaultRoomId: 'a',
      rooms: [room('a', day(2), 'Anna'), room('b')],
    });
    expect(ids(book)).toEqual(['a', 'b']);
  });
});

describe('defaultRoom', () => {
  test('is the chosen one, else the first, else none', () => {
    const rooms = [room('a'), room('b')];
    expect(defaultRoom({ version: 1, rooms, defaultRoomId: 'b' })?.id).toBe('b');
    expect(defaultRoom({ version: 1, rooms, defaultRoomId: 'gone' })?.id).toBe('a');
    expect(defaultRoom({ version: 1, rooms })?.id).toBe('a');
    expect(defaultRoom(emptyBook)).toBeUndefined();
  });
});

test('bookLength counts the characters of the JSON that is stored', () => {
  expect(bookLength(emptyBook)).toBe('{"version":1,"rooms":[]}'.length);
});
