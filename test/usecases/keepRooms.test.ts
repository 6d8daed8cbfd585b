import { describe, expect, it } from '@jest/globals';
import type { Room } from '../../src/core/room';
import type { SavedRooms } from '../../src/core/savedRooms/decodeRoomBook';
import { checkDraft, draftOf, editRoom, keepRoom, newRoom } from '../../src/usecases/keepRooms';
import type { RoomDraft } from '../../src/usecases/keepRooms';
import type { SaveProblem } from '../../src/usecases/ports';
import { FakeRoomStore } from '../fakes/fakeRoomStore';

const AT = '2026-11-23T10:00:00.000Z';
const EARLIER = '2026-01-07T08:00:00.000Z';
const clock = { now: () => AT, wait: () => Promise.resolve() };
const anna: Room = { id: 'anna', name: 'Anna', joinUrl: 'https://video.example.edu/join/anna' };
const edited = (room: Room, changes: Partial<RoomDraft>) =>
  editRoom(room, { ...draftOf(room), ...changes }, AT);

describe('the form of a room', () => {
  it('shows gateway and backup apart, and nothing as an empty text', () => {
    expect(draftOf({ ...anna, pin: '2468', gateways: ['a.example.edu', 'b.example.edu'] })).toEqual({
      name: 'Anna',
      joinUrl: 'https://video.example.edu/join/anna',
      extension: '',
      pin: '2468',
      phoneNumbersUrl: '',
      gateway: 'a.example.edu',
      backupGateway: 'b.example.edu',
    });
  });

  it('needs a name and a link, nothing else', () => {
    expect(checkDraft(draftOf(undefined))).toEqual([
      { field: 'name', fault: 'empty' },
      { field: 'joinUrl', fault: 'empty' },
    ]);
    expect(checkDraft(draftOf(anna))).toEqual([]);
  });

  it('takes a backup gateway only with a gateway', () => {
    expect(checkDraft({ ...draftOf(anna), backupGateway: 'b.example.edu' })).toEqual([
      { field: 'backupGateway', fault: 'backupWithoutGateway' },
    ]);
  });
});

describe('editing a room', () => {
  it('trims what was typed', () => {
    expect(edited(anna, { name: ' Anna M. ', pin: ' 13 57 ', gateway: ' a.example.edu ' })).toEqual({
      ...anna,
      name: 'Anna M.',
      pin: '13 57',
      pinChangedAt: AT,
      gateways: ['a.example.edu'],
      updatedAt: AT,
    });
  });

  it('removes what was emptied instead of storing an empty text', () => {
    const full = { ...anna, extension: '12', phoneNumbersUrl: 'https://e.edu', gateways: ['a', 'b'] };
    const emptied = edited(full, { extension: ' ', phoneNumbersUrl: '', gateway: '', backupGateway: '' });
    expect(JSON.stringify(emptied)).toBe(JSON.stringify({ ...anna, updatedAt: AT }));
  });

  it('keeps what the form does not show, unknown fields included', () => {
    const room = {
      ...anna,
      ownLine: 'Hello',
      gateways: ['a', 'b', 'c'],
      colour: { from: 'a later version' },
    };
    expect(edited(room, { name: 'Anna M.' })).toEqual({ ...room, name: 'Anna M.', updatedAt: AT });
  });

  it('remembers the former link', () => {
    const changed = edited(anna, { joinUrl: 'https://video.example.edu/join/anna.muster' });
    expect(changed.previousJoinUrls).toEqual(['https://video.example.edu/join/anna']);
  });

  it('forgets a former link that is the present one again', () => {
    const there = edited(anna, { joinUrl: 'https://video.example.edu/b' });
    const back = edited(there, { joinUrl: 'https://VIDEO.example.edu/join/anna' });
    expect(back.previousJoinUrls).toEqual(['https://video.example.edu/b']);
  });

  it('remembers no link that never was one, and none that is only spelt otherwise', () => {
    expect(edited({ ...anna, joinUrl: 'javascript:alert(1)' }, { joinUrl: anna.joinUrl })).not.toHaveProperty(
      'previousJoinUrls',
    );
    expect(edited(anna, { joinUrl: 'HTTPS://video.example.edu/join/anna' })).not.toHaveProperty(
      'previousJoinUrls',
    );
  });

  it('remembers the last ten links', () => {
    let room = anna;
    for (let step = 1; step <= 12; step++)
      room = edited(room, { joinUrl: `https://video.example.edu/${step}` });
    expect(room.previousJoinUrls).toHaveLength(10);
    expect(room.previousJoinUrls?.[9]).toBe('https://video.example.edu/11');
  });

  it.each([
    ['changed', '2468', '1357', AT],
    ['added', undefined, '1357', AT],
    ['removed', '2468', '', AT],
    ['left as it is', '2468', '2468', EARLIER],
  ])('notes when the PIN was changed: %s', (_how, old, typed, expected) => {
    expect(edited({ ...anna, pin: old, pinChangedAt: EARLIER }, { pin: typed }).pinChangedAt).toBe(expected);
  });

  it('does not call the first PIN of a new room a change', () => {
    const draft = { ...draftOf(anna), pin: '2468' };
    expect(newRoom('new', draft, AT)).toEqual({ ...anna, id: 'new', pin: '2468', updatedAt: AT });
  });
});

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
