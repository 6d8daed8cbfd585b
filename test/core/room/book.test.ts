import { describe, expect, test } from '@jest/globals';
import type { Room } from '../../../src/core/room/room';
import { bookLength, defaultRoom, emptyBook, putRoom, roomForCalendar } from '../../../src/core/room/book';
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

const SELF = 'anna.muster@example.edu';
const BERND = 'bernd.wolf@example.edu';
const ofBernd = (id: string): Room => ({ ...room(id), owner: BERND });
const ofSelf = (id: string): Room => ({ ...room(id), owner: 'Anna.Muster@Example.edu ' });
const chosen = (defaultRoomId: string | undefined, ...rooms: readonly Room[]): RoomBook => ({
  ...emptyBook,
  defaultRoomId,
  rooms,
});

describe('a room of somebody else', () => {
  test.each<readonly [string, RoomBook, string | undefined]>([
    ['another one goes before it', chosen(undefined, ofBernd('b'), room('a')), 'a'],
    ['one with one’s own address goes before it', chosen(undefined, ofBernd('b'), ofSelf('a')), 'a'],
    ['it is the default one where it was chosen', chosen('b', room('a'), ofBernd('b')), 'b'],
    ['it is the default one where there is no other', chosen(undefined, ofBernd('b')), 'b'],
    ['a blank owner is none', chosen(undefined, { ...room('b'), owner: '  ' }, room('a')), 'b'],
  ])('as the default one: %s', (_rule, book, id) => expect(defaultRoom(book, SELF)?.id).toBe(id));

  test('does not become the default one by itself; the first own one does, and stays it', () => {
    const one = putRoom(emptyBook, ofBernd('b'), day(1));
    expect([one.defaultRoomId, defaultRoom(one)?.id]).toEqual([undefined, 'b']);
    const two = putRoom(one, room('a'), day(2));
    expect(two.defaultRoomId).toBe('a');
    expect(putRoom(two, room('c'), day(3)).defaultRoomId).toBe('a');
  });

  test('that had been one’s own is no longer the default one; chosen anew it stays so', () => {
    const book = chosen('a', room('a'), room('c'));
    const given = putRoom(book, ofBernd('a'), day(2));
    expect(given.defaultRoomId).toBe('c');
    const chosenAnew = { ...given, defaultRoomId: 'a' };
    expect(putRoom(chosenAnew, { ...ofBernd('a'), name: 'Bernd' }, day(3)).defaultRoomId).toBe('a');
    expect(putRoom(chosen('a', room('a')), ofBernd('a'), day(2)).defaultRoomId).toBeUndefined();
    expect(putRoom(chosen('a', room('b'), room('a'), room('c')), ofBernd('c'), day(2)).defaultRoomId).toBe(
      'a',
    );
  });
});

describe('roomForCalendar', () => {
  test.each<readonly [string, RoomBook, string | undefined, string | undefined]>([
    ['one’s own: the default one', chosen('a', room('a'), ofBernd('b')), undefined, 'a'],
    ['the owner’s', chosen('a', room('a'), ofBernd('b')), BERND, 'b'],
    ['in any case, with space around', chosen('a', room('a'), ofBernd('b')), ' Bernd.Wolf@EXAMPLE.EDU', 'b'],
    ['of two the first', chosen('a', room('a'), ofBernd('b'), ofBernd('c')), BERND, 'b'],
    ['of two the default one', chosen('c', room('a'), ofBernd('b'), ofBernd('c')), BERND, 'c'],
    ['of an owner without a room none', chosen('a', room('a'), ofBernd('b')), 'dora@example.edu', undefined],
    ['of no rooms none', emptyBook, BERND, undefined],
    [
      'rooms without an owner are nobody’s',
      chosen('a', room('a'), { ...room('b'), owner: '' }),
      BERND,
      undefined,
    ],
  ])('%s', (_rule, book, owner, id) => expect(roomForCalendar(book, owner, SELF)?.id).toBe(id));
});

test('bookLength counts the characters of the JSON that is stored', () => {
  expect(bookLength(emptyBook)).toBe('{"version":1,"rooms":[]}'.length);
});
