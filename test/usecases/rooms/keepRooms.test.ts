import { describe, expect, it } from '@jest/globals';
import type { RoomBook } from '../../../src/core/room/book';
import type { Room } from '../../../src/core/room/room';
import type { SavedRooms } from '../../../src/core/room/decode';
import { keepBook, keepRoom } from '../../../src/usecases/rooms/keepRooms';
import { draftOf } from '../../../src/core/room/draft';
import type { SaveProblem } from '../../../src/usecases/ports';
import { FakeRoomStore } from '../../fakes/outlook/fakeRoomStore';

const AT = '2026-11-23T10:00:00.000Z';
const clock = { now: () => AT, wait: () => Promise.resolve() };
const anna: Room = { id: 'anna', name: 'Anna', joinUrl: 'https://video.example.edu/join/anna' };

describe('keeping the form', () => {
  const target = { kind: 'edited', room: anna } as const;

  it('makes the first room the default one', async () => {
    const store = new FakeRoomStore({ kind: 'none' });
    await keepRoom({ kind: 'new', id: 'new' }, draftOf(anna), { store, clock });
    expect(store.saves).toEqual([
      {
        version: 1,
        updatedAt: AT,
        defaultRoomId: 'new',
        rooms: [{ ...anna, id: 'new', updatedAt: AT }],
      },
    ]);
  });

  it('edits the newest copy, so that what another window changed meanwhile stays (F08)', async () => {
    const store = new FakeRoomStore({
      kind: 'book',
      book: { version: 1, rooms: [{ ...anna, ownLine: 'from the other window' }] },
    });
    const kept = await keepRoom(target, { ...draftOf(anna), name: 'Anna M.' }, { store, clock });
    expect(kept).toMatchObject({
      ok: true,
      value: { room: { name: 'Anna M.', ownLine: 'from the other window' } },
    });
  });

  const notOurs: readonly SavedRooms[] = [
    { kind: 'unreadable', where: 'rooms.0.id' },
    { kind: 'newer', version: 2, book: undefined },
  ];
  it.each(notOurs)('does not touch a book that is $kind (F10)', async (saved) => {
    const store = new FakeRoomStore(saved);
    const kept = await keepRoom(target, draftOf(anna), { store, clock });
    expect(kept).toEqual({ ok: false, error: { code: 'protected', saved } });
    expect(store.saves).toEqual([]);
  });

  it('takes a store that breaks its promise for one that refused', async () => {
    const store = new FakeRoomStore({ kind: 'none' });
    store.save = () => Promise.reject(new Error('surprise'));
    expect(await keepRoom(target, draftOf(anna), { store, clock })).toEqual({
      ok: false,
      error: { code: 'refused', problem: { code: 'threw', step: 'saveSettings', detail: 'surprise' } },
    });
  });

  const refusals: readonly SaveProblem[] = [
    { code: 'tooLarge', length: 30_000, maxLength: 24_576 },
    { code: 'refused', problem: { code: 'refused', step: 'saveSettings', hostCode: 9019, detail: '' } },
    { code: 'refused', problem: { code: 'unanswered', step: 'saveSettings' } },
  ];
  it.each(refusals)('says why the store did not keep it: $code (F03, F04)', async (problem) => {
    const store = new FakeRoomStore({ kind: 'book', book: { version: 1, rooms: [anna] } });
    store.answer = { ok: false, error: problem };
    expect(await keepRoom(target, { ...draftOf(anna), pin: '1' }, { store, clock })).toEqual({
      ok: false,
      error: problem,
    });
    expect(store.saves).toHaveLength(1);
  });

  it.each(['mailbox', 'thisDevice', 'thisPage'] as const)(
    'tells how far the save reached: %s (F03)',
    async (reach) => {
      const store = new FakeRoomStore({ kind: 'none' });
      store.answer = { ok: true, value: reach };
      expect(await keepRoom(target, draftOf(anna), { store, clock })).toMatchObject({
        ok: true,
        value: { reach },
      });
    },
  );

  it('brings back a room that another window deleted while it was being edited: what was typed is kept (F08)', async () => {
    const store = new FakeRoomStore({
      kind: 'book',
      book: { version: 1, rooms: [], deleted: [{ id: 'anna', at: '2026-11-23T11:00:00.000Z' }] },
    });
    const kept = await keepRoom(target, { ...draftOf(anna), pin: '1357' }, { store, clock });
    expect(kept).toMatchObject({ ok: true, value: { room: { id: 'anna', pin: '1357' } } });
    // Dated after the deletion, or the next merge would drop it.
    expect(store.saves[0]?.rooms[0]?.updatedAt).toBe('2026-11-23T11:00:00.001Z');
  });
});

describe('keeping an edit of the book', () => {
  const ahead = '2026-11-23T10:00:05.000Z';
  it.each<readonly [string, Partial<RoomBook>]>([
    ['that book', { updatedAt: ahead }],
    ['a room of it', { rooms: [{ ...anna, updatedAt: ahead }] }],
    ['a deletion in it', { deleted: [{ id: 'gone', at: ahead }] }],
  ])(
    'is newer than what it edits, also where the clock was ahead that has written %s',
    async (_what, had) => {
      const store = new FakeRoomStore({ kind: 'book', book: { version: 1, rooms: [anna], ...had } });
      const kept = await keepBook((book, at) => ({ ...book, updatedAt: at }), { store, clock });
      expect(kept).toMatchObject({ ok: true, value: { reach: 'mailbox' } });
      expect(store.saves[0]?.updatedAt).toBe('2026-11-23T10:00:05.001Z');
    },
  );
});
