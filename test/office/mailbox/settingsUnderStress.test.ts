import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_BOOK_LENGTH, bookLength, putRoom } from '../../../src/core/room/book';
import type { RoomBook } from '../../../src/core/room/book';
import type { Room } from '../../../src/core/room/room';
import { decodeRoomBook } from '../../../src/core/room/decode';
import type { SavedRooms } from '../../../src/core/room/decode';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { createMirror, MIRROR_LIFETIME_MS } from '../../../src/office/mailbox/mirror';
import type { KeyValueStorage } from '../../../src/office/mailbox/mirror';
import { createRoomStore } from '../../../src/office/mailbox/roomStore';
import { keepRoom } from '../../../src/usecases/rooms/keepRooms';
import { draftOf } from '../../../src/core/room/draft';
import { annasRoom } from '../../fakes/annasRoom';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { FakeSettingsServer } from '../../fakes/outlook/fakeSettings';
import type { SaveFault, SaveFaults } from '../../fakes/outlook/fakeSettings';
import { blockedStorage, FakeStorage } from '../../fakes/outlook/fakeStorage';
import { HOST_CODES } from '../../fakes/outlook/faultList';

interface Start {
  readonly faults?: SaveFaults;
  readonly storage?: () => KeyValueStorage;
  readonly mailbox?: string;
  /** What the runtime begins with instead of the server's copy. */
  readonly snapshot?: Record<string, unknown>;
}

/** One browser tab with a mailbox; `start` opens one more runtime of the add-in in it. */
function session() {
  const clock = new FakeClock();
  const server = new FakeSettingsServer(clock);
  const tab = new FakeStorage();
  const start = ({ faults, storage = () => tab, mailbox = 'anna@example.edu', snapshot }: Start = {}) =>
    createRoomStore({
      settings: server.runtime(faults, snapshot),
      mirror: createMirror({ storage, partitionKey: undefined, mailbox, nowMs: () => clock.nowMs }),
      call: createCallOffice(new CallQueue(), clock.asTimers),
      clock,
    });
  return { clock, server, tab, start };
}

const ben: Room = { id: 'ben', name: 'Ben', joinUrl: 'https://videoconf.example.edu/join/ben' };
const bookOf = (...rooms: readonly Room[]): RoomBook =>
  rooms.reduce<RoomBook>((book, room) => putRoom(book, room, '2026-11-23T09:00:00.000Z'), {
    version: 1,
    rooms: [],
  });
const idsIn = (saved: SavedRooms) =>
  saved.kind === 'book' ? saved.book.rooms.map(({ id }) => id).sort() : saved.kind;
const onServer = ({ bag }: FakeSettingsServer) => idsIn(decodeRoomBook(bag['videoconf']));

describe('a save meets every fault, with a place for the copy and without (F03, F08, G11, A17, K03)', () => {
  const always = (fault: SaveFault) => Array<SaveFault>(20).fill(fault);
  const faults: readonly (readonly [string, SaveFaults])[] = [
    ...HOST_CODES.flatMap((code): [string, SaveFaults][] => [
      [`fails once with ${code}`, [code]],
      [`fails twice with ${code}`, [code, code]],
      [`fails always with ${code}`, always(code)],
    ]),
    ['fails always without a number', always('noNumber')],
    ['throws once', ['throws']],
    ['throws always', always('throws')],
    ['is never answered, without effect', always('silent')],
    ['works and is never answered', always('mute')],
    ['works and fails', always('worksAndFails')],
    ['says success and does nothing', always('lies')],
  ];
  const storages = [
    ['with a copy', undefined],
    ['without a copy', blockedStorage],
  ] as const;
  const rows = storages.flatMap(([place, storage]) =>
    faults.map(([title, script]) => [`${title}, ${place}`, script, storage] as const),
  );

  it.each(rows)('%s', async (_title, script, storage) => {
    const { clock, server, start } = session();
    server.bag = { videoconf: bookOf(ben), other: 'of another part' };
    const isLying = script.includes('lies');
    const pane = start({ faults: [...script], ...(storage ? { storage } : {}) });
    const saved = await clock.finish(pane.save(putRoom(bookOf(ben), annasRoom, clock.now())));
    await clock.advance(60_000);
    // What was typed is never gone from the page, and nothing that stood there is.
    expect(idsIn(pane.load())).toEqual(['anna', 'ben']);
    expect(onServer(server)).toEqual(expect.arrayContaining(['ben']));
    expect(server.bag['other']).toBe('of another part');
    // What is told is so.
    const later = idsIn(start(storage ? { storage } : {}).load());
    if (saved.ok) {
      expect(saved.value).toBe(saved.value === 'mailbox' ? 'mailbox' : 'thisDevice');
      if (!(isLying && storage)) expect(later).toEqual(['anna', 'ben']);
      if (saved.value === 'mailbox' && !isLying) expect(onServer(server)).toEqual(['anna', 'ben']);
      if (saved.value === 'thisDevice') expect(storage).toBeUndefined();
    } else {
      expect(saved.error).toMatchObject({ code: 'refused', problem: { step: 'saveSettings' } });
      expect(storage).toBe(blockedStorage);
      if (!/^works/u.test(_title)) expect(onServer(server)).toEqual(['ben']);
    }
    const isPassing = script.length <= 2;
    if (isPassing) expect(saved).toEqual({ ok: true, value: 'mailbox' });
    expect(server.saves).toBeLessThanOrEqual(6);
  });

  it('a save that works is made once', async () => {
    const { clock, server, start } = session();
    server.bag = { videoconf: { ...bookOf(ben), later: { field: 1 }, preferences: { setSubject: false } } };
    const pane = start();
    await clock.finish(keepRoom({ kind: 'new', id: 'new' }, draftOf(annasRoom), { store: pane, clock }));
    expect(server.saves).toBe(1);
    await clock.finish(keepRoom({ kind: 'edited', room: ben }, draftOf(ben), { store: pane, clock }));
    expect(server.saves).toBe(2);
  });

  it('a save that is never answered is made once: it may still arrive', async () => {
    const { clock, server, start } = session();
    await clock.finish(start({ faults: ['silent', 'silent'] }).save(bookOf(annasRoom)));
    expect(server.saves).toBe(1);
  });
});

describe('a runtime whose settings are of an earlier moment', () => {
  it('sees by the copy what was saved since its start (F01)', async () => {
    const { clock, start } = session();
    const ribbon = start();
    await clock.finish(start().save(bookOf(annasRoom)));
    expect(idsIn(ribbon.load())).toEqual(['anna']);
  });

  it('sees it also where a page that was opened later has it from the mailbox by now (F01, F02)', async () => {
    const { clock, start } = session();
    const ribbonOfAnOlderDraft = start();
    await clock.finish(start().save(bookOf(annasRoom)));
    expect(idsIn(start().load())).toEqual(['anna']);
    expect(idsIn(ribbonOfAnOlderDraft.load())).toEqual(['anna']);
  });

  it('a reloaded page gets the settings of the session’s start, sees the copy and leaves it for others (F02)', async () => {
    const { clock, server, start } = session();
    const atSessionStart = structuredClone(server.bag);
    await clock.finish(start().save(bookOf(annasRoom)));
    for (let reload = 0; reload < 3; reload += 1)
      expect(idsIn(start({ snapshot: atSessionStart }).load())).toEqual(['anna']);
  });

  it('does not write its old settings over newer ones (F01, F08)', async () => {
    const { clock, server, start } = session();
    server.bag = { videoconf: bookOf(annasRoom) };
    const [early, late] = [start(), start()];
    const newPin = putRoom(bookOf(annasRoom), { ...annasRoom, pin: '1357' }, '2026-11-23T09:01:00.000Z');
    await clock.finish(late.save(newPin));
    await clock.finish(early.save(putRoom(bookOf(annasRoom), ben, '2026-11-23T09:02:00.000Z')));
    const stored = decodeRoomBook(server.bag['videoconf']);
    expect(stored.kind === 'book' && stored.book.rooms.find(({ id }) => id === 'anna')?.pin).toBe('1357');
    expect(onServer(server)).toEqual(['anna', 'ben']);
  });

  it('does not bring back a room that another window deleted (F08)', async () => {
    const { clock, server, start } = session();
    server.bag = { videoconf: bookOf(annasRoom, ben) };
    const [early, late] = [start(), start()];
    const without: RoomBook = {
      ...bookOf(annasRoom),
      updatedAt: '2026-11-23T09:01:00.000Z',
      deleted: [{ id: 'ben', at: '2026-11-23T09:01:00.000Z' }],
    };
    await clock.finish(late.save(without));
    const saved = early.load();
    if (saved.kind !== 'book') throw new Error('a book');
    await clock.finish(
      early.save(putRoom(saved.book, { ...annasRoom, pin: '1' }, '2026-11-23T09:02:00.000Z')),
    );
    expect(onServer(server)).toEqual(['anna']);
  });
});

describe('two runtimes save at the same moment (F08)', () => {
  it.each([
    ['the first arrives first', [100, 200]],
    ['the second arrives first', [200, 100]],
    ['both arrive at once', [100, 100]],
  ] as const)('%s: both rooms are in the mailbox', async (_order, delaysMs) => {
    const { clock, server, start } = session();
    server.delaysMs.push(...delaysMs);
    const [one, other] = [start(), start()];
    const saves = await clock.finish(Promise.all([one.save(bookOf(annasRoom)), other.save(bookOf(ben))]));
    expect(saves).toEqual([
      { ok: true, value: 'mailbox' },
      { ok: true, value: 'mailbox' },
    ]);
    expect(onServer(server)).toEqual(['anna', 'ben']);
    expect(idsIn(start().load())).toEqual(['anna', 'ben']);
  });

  it('one runtime saves twice without waiting: the later word is in the mailbox', async () => {
    const { clock, server, start } = session();
    server.delaysMs.push(200, 100);
    const pane = start();
    const [first, second] = [
      bookOf(annasRoom),
      putRoom(bookOf(annasRoom), { ...annasRoom, pin: '1357' }, '2026-11-23T09:01:00.000Z'),
    ];
    await clock.finish(Promise.all([pane.save(first), pane.save(second)]));
    const stored = decodeRoomBook(server.bag['videoconf']);
    expect(stored.kind === 'book' && stored.book.rooms[0]?.pin).toBe('1357');
  });
});

describe('24 KB of rooms (F04)', () => {
  const filledTo = (length: number): RoomBook => {
    const book = bookOf({ ...annasRoom, ownLine: '' });
    return bookOf({ ...annasRoom, ownLine: 'x'.repeat(length - bookLength(book)) });
  };

  it('are saved to the last character, and not one more', async () => {
    for (const [length, isSaved] of [
      [MAX_BOOK_LENGTH, true],
      [MAX_BOOK_LENGTH + 1, false],
    ] as const) {
      const { clock, server, start } = session();
      expect((await clock.finish(start().save(filledTo(length)))).ok).toBe(isSaved);
      expect(server.saves).toBe(isSaved ? 1 : 0);
    }
  });

  it('are counted with what other windows saved; what is too much leaves everything as it was', async () => {
    const { clock, server, tab, start } = session();
    const pane = start();
    await clock.finish(start().save(filledTo(MAX_BOOK_LENGTH - 50)));
    const [bag, copy] = [structuredClone(server.bag), [...tab.entries]];
    expect(await clock.finish(pane.save(bookOf(ben)))).toMatchObject({
      ok: false,
      error: { code: 'tooLarge', maxLength: MAX_BOOK_LENGTH },
    });
    expect(server.bag).toEqual(bag);
    expect([...tab.entries]).toEqual(copy);
    expect(idsIn(pane.load())).toEqual(['anna']);
  });
});

describe('the copy of the session', () => {
  it('counts no more after ten minutes: the mailbox is what counts', async () => {
    const { clock, start } = session();
    const ribbon = start();
    await clock.finish(start({ faults: Array<SaveFault>(9).fill(9019) }).save(bookOf(annasRoom)));
    expect(idsIn(ribbon.load())).toEqual(['anna']);
    await clock.advance(MIRROR_LIFETIME_MS);
    expect(idsIn(ribbon.load())).toBe('none');
  });

  it('of another mailbox is not read, and not dropped (F06)', async () => {
    const { clock, start } = session();
    await clock.finish(start({ mailbox: 'anna@example.edu' }).save(bookOf(annasRoom)));
    const shared = start({ mailbox: 'office@example.edu', snapshot: {} });
    expect(shared.load()).toEqual({ kind: 'none' });
    expect(idsIn(start({ mailbox: 'anna@example.edu', snapshot: {} }).load())).toEqual(['anna']);
  });

  it.each(['getItem', 'setItem', 'removeItem'] as const)(
    'storage whose %s throws costs the copy, not the save (K03)',
    async (method) => {
      const { clock, server, start } = session();
      const broken: KeyValueStorage = Object.assign(new FakeStorage(), {
        [method]: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      });
      const pane = start({ storage: () => broken });
      expect(await clock.finish(pane.save(bookOf(annasRoom)))).toEqual({ ok: true, value: 'mailbox' });
      expect(onServer(server)).toEqual(['anna']);
      expect(idsIn(start({ storage: () => broken }).load())).toEqual(['anna']);
    },
  );

  test('any JSON in its place is survived, and never gets into the mailbox (F10)', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const { clock, server, tab, start } = session();
        await clock.finish(start().save(bookOf(annasRoom)));
        const [key = ''] = tab.entries.keys();
        tab.setItem(key, JSON.stringify({ savedAtMs: clock.nowMs, value }));
        const pane = start();
        expect(['book', 'newer']).toContain(pane.load().kind);
        await clock.finish(pane.save(bookOf(ben)));
        expect(onServer(server)).toEqual(expect.arrayContaining(['anna']));
      }),
    ));
});

describe('what must not be overwritten (F10)', () => {
  /** Anything that a mailbox may hold: garbage of any shape, and books that were damaged or are from the future. */
  const damaged = fc
    .tuple(fc.constantFrom('version', 'rooms', 'id', 'name', 'joinUrl'), fc.jsonValue())
    .map(([field, value]) => ({
      version: 1,
      rooms: [{ ...annasRoom, ...(field === 'version' || field === 'rooms' ? {} : { [field]: value }) }],
      ...(field === 'version' || field === 'rooms' ? { [field]: value } : {}),
    }));
  const anything = fc.oneof(fc.jsonValue(), fc.json(), damaged);

  test('anything that is no book of this version stays as it is, byte for byte', () =>
    fc.assert(
      fc.asyncProperty(anything, async (stored) => {
        const { clock, server, start } = session();
        server.bag = { videoconf: stored };
        const bytes = JSON.stringify(server.bag);
        const pane = start();
        const saved = pane.load();
        const kept = await clock.finish(
          keepRoom({ kind: 'new', id: 'new' }, draftOf(ben), { store: pane, clock }),
        );
        if (saved.kind === 'unreadable' || saved.kind === 'newer') {
          expect(kept).toMatchObject({ ok: false, error: { code: 'protected' } });
          expect(await clock.finish(pane.save(bookOf(ben)))).toMatchObject({ ok: false });
          expect([JSON.stringify(server.bag), server.saves]).toEqual([bytes, 0]);
        } else {
          expect(kept.ok).toBe(true);
          expect(onServer(server)).toEqual(expect.arrayContaining(['new']));
        }
      }),
      { numRuns: 500 },
    ));

  test('a book keeps every unknown field through a save (F10)', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), async (one, two, three) => {
        const { clock, server, start } = session();
        server.bag = {
          videoconf: {
            ...bookOf(annasRoom),
            x1: one,
            rooms: [{ ...annasRoom, x2: two }],
            preferences: { x3: three },
          },
        };
        const before = JSON.parse(JSON.stringify(server.bag['videoconf'])) as object;
        await clock.finish(keepRoom({ kind: 'new', id: 'new' }, draftOf(ben), { store: start(), clock }));
        const after = JSON.parse(JSON.stringify(server.bag['videoconf'])) as object;
        expect(after).toMatchObject({ ...before, updatedAt: expect.any(String), rooms: expect.any(Array) });
        expect((after as { rooms: unknown[] }).rooms[0]).toEqual((before as { rooms: unknown[] }).rooms[0]);
      }),
    ));
});
