import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RoomBook } from '../../../src/core/room/book';
import { mergeBooks } from '../../../src/core/room/merge';
import type { Room } from '../../../src/core/room/room';

const room = (id: string, updatedAt?: string, name = id): Room => ({
  id,
  name,
  joinUrl: `https://video.example.edu/${id}`,
  ...(updatedAt === undefined ? {} : { updatedAt }),
});
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T00:00:00Z`;
const ids = (book: RoomBook) => book.rooms.map(({ id }) => id);

describe('mergeBooks', () => {
  const book = (updatedAt: string | undefined, rooms: readonly Room[], more: object = {}): RoomBook => ({
    version: 1,
    ...(updatedAt === undefined ? {} : { updatedAt }),
    rooms,
    ...more,
  });

  test('rooms of both are kept, in the order of the newer book, then the older one’s', () => {
    const merged = mergeBooks(book(day(1), [room('a'), room('b')]), book(day(2), [room('c'), room('b')]));
    expect(ids(merged)).toEqual(['c', 'b', 'a']);
  });

  test('the newer edit of a room wins, in whichever book it stands', () => {
    const older = book(day(9), [room('a', day(1), 'old')]);
    const newer = book(day(3), [room('a', day(2), 'new')]);
    expect(mergeBooks(older, newer).rooms).toEqual([room('a', day(2), 'new')]);
  });

  test('instants are compared, not texts', () => {
    const early = room('a', '2026-03-01T12:00:00+05:00', 'early');
    const late = room('a', '2026-03-01T10:00:00Z', 'late');
    expect(mergeBooks(book(day(1), [early]), book(day(1), [late])).rooms).toEqual([late]);
  });

  test('an edit without a time, or with a senseless one, is older than any other', () => {
    for (const at of [undefined, '', 'yesterday']) {
      const merged = mergeBooks(
        book(day(1), [room('a', at, 'undated')]),
        book(undefined, [room('a', day(1), 'dated')]),
      );
      expect(merged.rooms.map(({ name }) => name)).toEqual(['dated']);
    }
  });

  test.each([
    ['older than the deletion', day(1), []],
    ['as old as the deletion', day(2), []],
    ['undated', undefined, []],
    ['newer than the deletion', day(3), ['a']],
  ])('a room that is %s', (_case, updatedAt, left) => {
    const deleted = book(day(1), [], { deleted: [{ id: 'a', at: day(2) }] });
    const edited = book(day(5), [room('a', updatedAt)]);
    expect(ids(mergeBooks(deleted, edited))).toEqual(left);
    expect(mergeBooks(deleted, edited).deleted).toEqual([{ id: 'a', at: day(2) }]);
  });

  test('of two deletions of a room the later one is kept, with the fields that we do not know', () => {
    const one = book(day(1), [], { deleted: [{ id: 'a', at: day(2), by: 'pane' }] });
    const other = book(day(2), [], {
      deleted: [
        { id: 'b', at: day(1) },
        { id: 'a', at: day(1) },
      ],
    });
    expect(mergeBooks(one, other).deleted).toEqual([
      { id: 'a', at: day(2), by: 'pane' },
      { id: 'b', at: day(1) },
    ]);
  });

  test('unknown fields are kept at every level', () => {
    const one = book(day(1), [{ ...room('a', day(3)), ...{ later: { deep: [1] } } }], {
      unknownOne: { x: 1 },
    });
    const other = book(day(2), [], { unknownOther: [2], preferences: { languages: ['de'], later: true } });
    expect(mergeBooks(one, other)).toEqual({
      version: 1,
      updatedAt: day(2),
      unknownOne: { x: 1 },
      unknownOther: [2],
      preferences: { languages: ['de'], later: true },
      rooms: [{ ...room('a', day(3)), later: { deep: [1] } }],
    });
  });

  describe('laws', () => {
    const instant = fc.option(
      fc.constantFrom(day(1), day(2), day(3), '2026-03-02T01:00:00+01:00', 'nonsense'),
      {
        nil: undefined,
      },
    );
    const id = fc.constantFrom('a', 'b', 'c', '__proto__');
    const anyRoom = fc
      .record({ id, updatedAt: instant, name: fc.constantFrom('x', 'y') })
      .map((made) => room(made.id, made.updatedAt, made.name));
    const anyBook: fc.Arbitrary<RoomBook> = fc
      .record({
        updatedAt: instant,
        defaultRoomId: fc.option(id, { nil: undefined }),
        rooms: fc.uniqueArray(anyRoom, { selector: (made) => made.id, maxLength: 4 }),
        deleted: fc.option(
          fc.array(fc.record({ id, at: instant.map((at) => at ?? 'never') }), { maxLength: 4 }),
          {
            nil: undefined,
          },
        ),
        later: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      })
      // Stored books are JSON: what is not there has no name either.
      .map((made) => JSON.parse(JSON.stringify({ version: 1, ...made })) as RoomBook);

    test('commutative: it does not matter which copy is named first', () => {
      fc.assert(
        fc.property(anyBook, anyBook, (one, other) => {
          expect(mergeBooks(one, other)).toEqual(mergeBooks(other, one));
        }),
        { numRuns: 500 },
      );
    });

    test('idempotent: merging a merged book with itself changes nothing', () => {
      fc.assert(
        fc.property(anyBook, anyBook, (one, other) => {
          const merged = mergeBooks(one, other);
          expect(mergeBooks(merged, merged)).toEqual(merged);
        }),
      );
    });

    test('a copy that was merged in already adds nothing to rooms and deletions', () => {
      fc.assert(
        fc.property(anyBook, anyBook, (one, other) => {
          const merged = mergeBooks(one, other);
          expect(contents(mergeBooks(merged, one))).toEqual(contents(merged));
        }),
      );
    });

    /** Rooms and deletions by id. Their order, and the fields of the book, come from whichever book is newer. */
    const contents = ({ rooms, deleted = [] }: RoomBook) => ({
      rooms: [...rooms].sort((one, other) => (one.id < other.id ? -1 : 1)),
      deleted,
    });

    test('associative in rooms and deletions: three windows may save in any order', () => {
      fc.assert(
        fc.property(anyBook, anyBook, anyBook, (one, other, third) => {
          expect(contents(mergeBooks(mergeBooks(one, other), third))).toEqual(
            contents(mergeBooks(one, mergeBooks(other, third))),
          );
        }),
        { numRuns: 500 },
      );
    });

    test('every room of a merged book is a room of one of the two, and none stands twice', () => {
      fc.assert(
        fc.property(anyBook, anyBook, (one, other) => {
          const merged = mergeBooks(one, other);
          for (const kept of merged.rooms) expect([...one.rooms, ...other.rooms]).toContainEqual(kept);
          expect(new Set(ids(merged)).size).toBe(merged.rooms.length);
        }),
      );
    });
  });
});
