import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeRoomBook } from '../../../src/core/room/decode';
import { fullRoom } from '../../samples/rooms/rooms';

const room = { id: 'a', name: 'Anna', joinUrl: 'https://video.example.edu/a' };
const least = { version: 1, rooms: [room] };
const withRoom = (change: object) => ({ version: 1, rooms: [{ ...room, ...change }] });

describe('decodeRoomBook', () => {
  test.each([[undefined], [null], ['']])('%j: nothing was ever saved', (stored) => {
    expect(decodeRoomBook(stored)).toEqual({ kind: 'none' });
  });

  test('only version, rooms and a room’s id, name and link are needed', () => {
    expect(decodeRoomBook(least)).toEqual({ kind: 'book', book: least });
    expect(decodeRoomBook({ version: 1, rooms: [] })).toEqual({
      kind: 'book',
      book: { version: 1, rooms: [] },
    });
  });

  test('every field of the contract is read', () => {
    const full = {
      version: 1,
      updatedAt: '2026-03-02T09:15:00Z',
      defaultRoomId: 'anna',
      rooms: [{ ...fullRoom, pinChangedAt: '2026-03-01T00:00:00Z' }],
      deleted: [{ id: 'b', at: '2026-03-01T00:00:00Z' }],
      preferences: {
        languages: ['de', 'en'],
        timeZones: ['Europe/Zurich'],
        leaveOut: ['thanks', 'hologram'],
        setSubject: true,
        setLocation: false,
        subjectPattern: '{room}',
        uiLanguage: 'it',
        firstTimeAdvice: true,
      },
    };
    expect(decodeRoomBook(full)).toEqual({ kind: 'book', book: full });
  });

  test('JSON text is read like the object, as some hosts hand it back', () => {
    expect(decodeRoomBook(JSON.stringify(least))).toEqual({ kind: 'book', book: least });
  });

  test('what the bag of roaming settings gives back after saving is the book that was put in', () => {
    const decoded = decodeRoomBook({ ...least, updatedAt: undefined, rooms: [{ ...room, pin: undefined }] });
    if (decoded.kind !== 'book') throw new Error(decoded.kind);
    expect(decodeRoomBook(JSON.parse(JSON.stringify(decoded.book)))).toEqual({ kind: 'book', book: least });
  });

  test.each([
    ['not JSON', '{"version":1', 'videoconf'],
    ['JSON that is no object', '"hello"', 'videoconf'],
    ['a number', 7, 'videoconf'],
    ['an empty object', {}, 'version'],
    ['no rooms', { version: 1 }, 'rooms'],
    ['rooms that are no list', { version: 1, rooms: {} }, 'rooms'],
    ['a version that is text', { ...least, version: '1' }, 'version'],
    ['a version before the first', { ...least, version: 0 }, 'version'],
    ['a room without id', withRoom({ id: undefined }), 'rooms.0.id'],
    ['a room with an empty id', withRoom({ id: '' }), 'rooms.0.id'],
    [
      'a second room without a link',
      { version: 1, rooms: [room, { id: 'b', name: 'B' }] },
      'rooms.1.joinUrl',
    ],
    ['two rooms with one id', { version: 1, rooms: [room, room] }, 'rooms'],
    ['a PIN that is a number', withRoom({ pin: 2468 }), 'rooms.0.pin'],
    ['an unknown PIN policy', withRoom({ pinPolicy: 'shout' }), 'rooms.0.pinPolicy'],
    ['a PIN for nobody knows what', withRoom({ pinFor: 'tea' }), 'rooms.0.pinFor'],
    ['gateways that are text', withRoom({ gateways: 'h323' }), 'rooms.0.gateways'],
    ['a number without label', withRoom({ phoneNumbers: [{ number: '1' }] }), 'rooms.0.phoneNumbers.0.label'],
    ['preferences that are text', { ...least, preferences: 'de' }, 'preferences'],
    ['a language that is text', { ...least, preferences: { languages: 'de' } }, 'preferences.languages'],
    ['lines that are text', { ...least, preferences: { leaveOut: 'pin' } }, 'preferences.leaveOut'],
    [
      'advice that is text',
      { ...least, preferences: { firstTimeAdvice: 'yes' } },
      'preferences.firstTimeAdvice',
    ],
    ['a deletion without time', { ...least, deleted: [{ id: 'b' }] }, 'deleted.0.at'],
  ])('%s is unreadable, and the place is named', (_case, stored, where) => {
    expect(decodeRoomBook(stored)).toEqual({ kind: 'unreadable', where });
  });

  test('a later version is newer, with its rooms where today’s rules can read them', () => {
    const later = { ...least, version: 2 };
    expect(decodeRoomBook(later)).toEqual({ kind: 'newer', version: 2, book: later });
    expect(decodeRoomBook({ version: 3, spaces: [] })).toEqual({
      kind: 'newer',
      version: 3,
      book: undefined,
    });
    expect(decodeRoomBook('{"version":2}')).toEqual({ kind: 'newer', version: 2, book: undefined });
  });

  test('whatever is stored, it never throws; garbage is unreadable with a place (F10)', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(fc.oneof(anything, fc.json()), (stored) => {
        const saved = decodeRoomBook(stored);
        if (stored === undefined || stored === null || stored === '') expect(saved.kind).toBe('none');
        else if (saved.kind === 'unreadable') expect(saved.where).not.toBe('');
        else expect(['book', 'newer']).toContain(saved.kind);
      }),
      { numRuns: 300 },
    );
  });

  test('a book with any one value exchanged for garbage never throws', () => {
    const places = ['version', 'rooms', 'deleted', 'preferences', 'updatedAt', 'defaultRoomId'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (place, garbage) => {
        const saved = decodeRoomBook({ ...least, [place]: garbage });
        expect(['book', 'newer', 'unreadable']).toContain(saved.kind);
        if (saved.kind === 'unreadable') expect(saved.where.startsWith(place)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(fullRoom)), fc.anything(), (field, garbage) => {
        const saved = decodeRoomBook({ version: 1, rooms: [{ ...fullRoom, [field]: garbage }] });
        expect(['book', 'unreadable']).toContain(saved.kind);
        if (saved.kind === 'unreadable') expect(saved.where).toMatch(/^rooms/u);
      }),
    );
  });

  test('a text of a hundred thousand open brackets is unreadable', () => {
    expect(decodeRoomBook('['.repeat(100_000)).kind).toBe('unreadable');
  });

  test('unknown fields come back at every level (F10)', () => {
    const unknown = fc.dictionary(fc.stringMatching(/^later[A-Za-z]{0,5}$/u), fc.jsonValue(), { maxKeys: 3 });
    fc.assert(
      fc.property(
        unknown,
        unknown,
        unknown,
        unknown,
        unknown,
        (book, inRoom, inPhone, inDeletion, inPreferences) => {
          const stored: unknown = {
            ...book,
            version: 1,
            rooms: [{ ...inRoom, ...room, phoneNumbers: [{ ...inPhone, label: 'x', number: '1' }] }],
            deleted: [{ ...inDeletion, id: 'b', at: '2026-03-01' }],
            preferences: { ...inPreferences, languages: ['de'] },
          };
          const json = JSON.parse(JSON.stringify(stored)) as unknown;
          const saved = decodeRoomBook(json);
          expect(saved).toEqual({ kind: 'book', book: json });
          expect(JSON.parse(JSON.stringify(saved.kind === 'book' && saved.book))).toEqual(json);
        },
      ),
    );
  });
});
