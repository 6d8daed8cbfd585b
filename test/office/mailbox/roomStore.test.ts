import { describe, expect, it } from '@jest/globals';
import { defaultRoom, putRoom } from '../../../src/core/room/book';
import type { RoomBook } from '../../../src/core/room/book';
import type { Room } from '../../../src/core/room/room';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { createMirror } from '../../../src/office/mailbox/mirror';
import type { KeyValueStorage } from '../../../src/office/mailbox/mirror';
import { createRoomStore } from '../../../src/office/mailbox/roomStore';
import { keepRoom } from '../../../src/usecases/rooms/keepRooms';
import { draftOf } from '../../../src/core/room/draft';
import { annasRoom } from '../../fakes/annasRoom';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { FakeSettingsServer } from '../../fakes/outlook/fakeSettings';
import type { SaveFaults } from '../../fakes/outlook/fakeSettings';
import { blockedStorage, FakeStorage } from '../../fakes/outlook/fakeStorage';

/** One mailbox, one browser tab; `start` opens a runtime of the add-in in it. */
function mailbox(
  storage: () => KeyValueStorage = (() => {
    const tab = new FakeStorage();
    return () => tab;
  })(),
) {
  const clock = new FakeClock();
  const server = new FakeSettingsServer();
  const start = (faults: SaveFaults = []) =>
    createRoomStore({
      settings: server.runtime(faults),
      mirror: createMirror({
        storage,
        partitionKey: undefined,
        mailbox: 'anna@example.edu',
        nowMs: () => clock.nowMs,
      }),
      call: createCallOffice(new CallQueue(), clock.asTimers),
      clock,
    });
  return { clock, server, start };
}

const bookWith = (room: Room, at = '2026-11-23T09:00:00.000Z'): RoomBook =>
  putRoom({ version: 1, rooms: [] }, room, at);
const nameIn = (saved: ReturnType<ReturnType<typeof createRoomStore>['load']>) =>
  saved.kind === 'book' ? defaultRoom(saved.book)?.name : saved.kind;

describe('the room store', () => {
  it('gives what was saved, in this runtime and in one that starts later', async () => {
    const { clock, start } = mailbox();
    const pane = start();
    expect(pane.load()).toEqual({ kind: 'none' });
    expect(await clock.finish(pane.save(bookWith(annasRoom)))).toEqual({ ok: true, value: 'mailbox' });
    expect([nameIn(pane.load()), nameIn(start().load())]).toEqual(['Anna Muster', 'Anna Muster']);
  });

  it.each([
    ['garbage', { version: 1, rooms: 'none' }],
    ['a text', 'hello'],
    ['a newer version', { version: 2, rooms: [] }],
  ])('never overwrites %s (F10)', async (_name, stored) => {
    const { clock, server, start } = mailbox();
    server.bag = { videoconf: stored };
    const saved = await clock.finish(start().save(bookWith(annasRoom)));
    expect(saved).toMatchObject({ ok: false, error: { code: 'protected' } });
    expect(server.bag).toEqual({ videoconf: stored });
    expect(server.saves).toBe(0);
  });

  it('does not overwrite what a newer version saved in this session after our start', async () => {
    const tab = new FakeStorage();
    const { clock, server, start } = mailbox(() => tab);
    await clock.finish(start().save(bookWith(annasRoom)));
    const pane = start();
    const [key = ''] = tab.entries.keys();
    tab.setItem(key, JSON.stringify({ savedAtMs: clock.nowMs, value: { version: 2, rooms: [] } }));
    const before = server.saves;
    expect(pane.load()).toMatchObject({ kind: 'newer', version: 2 });
    expect(await clock.finish(pane.save(bookWith({ ...annasRoom, name: 'Anna' })))).toMatchObject({
      ok: false,
      error: { code: 'protected' },
    });
    expect(server.saves).toBe(before);
  });

  it('takes an edit for newer than what it edits, though another computer’s clock is ahead', async () => {
    const { clock, server, start } = mailbox();
    server.bag = { videoconf: bookWith(annasRoom, '2026-11-23T11:00:00.000Z') };
    const pane = start();
    const draft = { ...draftOf(annasRoom), name: 'Anna M.' };
    const kept = await clock.finish(
      keepRoom({ kind: 'edited', room: annasRoom }, draft, { store: pane, clock }),
    );
    expect(kept).toMatchObject({ ok: true, value: { room: { name: 'Anna M.' }, reach: 'mailbox' } });
    expect(nameIn(pane.load())).toBe('Anna M.');
    expect(nameIn(start().load())).toBe('Anna M.');
  });

  it('tries again when Outlook has a bad moment (F03)', async () => {
    const { clock, server, start } = mailbox();
    expect(await clock.finish(start([9019, 9019, 5000]).save(bookWith(annasRoom)))).toEqual({
      ok: true,
      value: 'mailbox',
    });
    expect(server.bag['videoconf']).toBeDefined();
  });

  it('says "this device" when only the copy of this session was kept (F03)', async () => {
    const { clock, start } = mailbox();
    const pane = start(Array<number>(20).fill(9019));
    expect(await clock.finish(pane.save(bookWith(annasRoom)))).toEqual({ ok: true, value: 'thisDevice' });
    expect([nameIn(pane.load()), nameIn(start().load())]).toEqual(['Anna Muster', 'Anna Muster']);
  });

  it('says why when nothing was kept anywhere, and has what was typed in memory (F03, K03)', async () => {
    const { clock, start } = mailbox(blockedStorage);
    const pane = start(Array<number>(20).fill(5000));
    expect(await clock.finish(pane.save(bookWith(annasRoom)))).toMatchObject({
      ok: false,
      error: { code: 'refused', problem: { code: 'refused', step: 'saveSettings', hostCode: 5000 } },
    });
    expect(nameIn(pane.load())).toBe('Anna Muster');
  });

  it('starts anew only on the word of the user, and puts what cannot be read aside', async () => {
    const { clock, server, start } = mailbox();
    server.bag = { videoconf: 'garbage' };
    const pane = start();
    expect(await clock.finish(pane.startAnew())).toEqual({ ok: true, value: 'mailbox' });
    expect(server.bag).toEqual({
      'videoconf.unreadable': 'garbage',
      videoconf: { version: 1, rooms: [], updatedAt: '2026-11-23T09:00:00.000Z' },
    });
    expect(await clock.finish(pane.save(bookWith(annasRoom)))).toEqual({ ok: true, value: 'mailbox' });
  });

  it('does not start anew over rooms, nor over a newer version', async () => {
    for (const stored of [bookWith(annasRoom), { version: 2, rooms: [] }]) {
      const { clock, server, start } = mailbox();
      server.bag = { videoconf: stored };
      expect(await clock.finish(start().startAnew())).toMatchObject({
        ok: false,
        error: { code: 'protected' },
      });
      expect(server.bag).toEqual({ videoconf: stored });
    }
  });

  it('has not started anew when Outlook did not save it', async () => {
    const { clock, server, start } = mailbox();
    server.bag = { videoconf: 'garbage' };
    const pane = start(Array<number>(20).fill(9019));
    expect((await clock.finish(pane.startAnew())).ok).toBe(false);
    expect(server.bag).toEqual({ videoconf: 'garbage' });
    expect(pane.load().kind).toBe('unreadable');
  });
});
