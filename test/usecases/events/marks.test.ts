import { describe, expect, it } from '@jest/globals';
import { fingerprint, readMark } from '../../../src/core/mark';
import type { Room } from '../../../src/core/room/room';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { createMarks } from '../../../src/usecases/events/marks';
import { meetings } from '../../samples/rooms/meetings';
import { annasRoom, organization } from '../../fakes/annasRoom';
import { FAKE_WHEN, htmlOf, timed } from '../../fakes/blocks';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { FakeOutlook } from '../../fakes/outlook/fakeOutlook';
import type { FakeItem } from '../../fakes/outlook/fakeOutlook';
import type { CallName, Fault } from '../../fakes/outlook/faultyCalls';

const ROOM = fingerprint(annasRoom.joinUrl, '2468');

/** An item that was read once, and what is left with it beside a notification or after a change. */
async function left(
  item: FakeItem,
  {
    rooms = [annasRoom],
    faults = {},
    other = false,
    way = 'beside',
  }: {
    readonly rooms?: readonly Room[];
    readonly faults?: Partial<Record<CallName, Fault>>;
    readonly other?: boolean;
    readonly way?: 'beside' | 'afterChange';
  } = {},
) {
  const clock = new FakeClock();
  const outlook = new FakeOutlook({ kind: 'appointment', ...item }, clock);
  for (const [name, fault] of Object.entries(faults)) outlook.faults.set(name as CallName, fault);
  const call = createCallOffice(new CallQueue(), clock.asTimers);
  let open = outlook;
  const marks = createMarks({
    memoryOf: (identity) => (identity as FakeOutlook).memory(call),
    openIdentity: () => open,
    known: () => ({ rooms, organization }),
    clock,
  });
  const watched = marks.watched(outlook.item(call));
  await clock.finish(watched.readBody('html'));
  if (other) open = new FakeOutlook({}, clock);
  const leave = async (): Promise<void> => {
    if (way === 'afterChange') await clock.finish(marks.leaveAfterChange());
    else
      await clock.finish(marks.beside(outlook.noticeBar(call)).show({ tone: 'information', text: 'Done.' }));
  };
  await leave();
  const elapsedMs = clock.elapsedMs;
  await clock.advance(60_000);
  const { session, kept } = outlook.meeting;
  return { outlook, leave, elapsedMs, session: session.get('videoconf'), kept: kept.get('videoconf') };
}

describe('beside the notification', () => {
  it('the mark says what the block says, in the session as in the item', async () => {
    const { session, kept, outlook } = await left({ body: htmlOf(annasRoom, timed()) });
    expect(readMark(session)).toEqual({
      block: { link: annasRoom.joinUrl, room: ROOM, start: FAKE_WHEN.startMs, end: FAKE_WHEN.endMs },
    });
    expect(kept).toBe(session);
    expect(outlook.notices).toHaveLength(1);
  });

  it.each<readonly [string, string, object, (readonly Room[])?]>([
    [
      'no time where the block says none',
      htmlOf(annasRoom),
      { link: annasRoom.joinUrl, room: ROOM },
      [annasRoom],
    ],
    [
      'no fingerprint where it prints no PIN',
      htmlOf(annasRoom, { leaveOut: ['pin'] }),
      { link: annasRoom.joinUrl },
      [annasRoom],
    ],
    [
      'no fingerprint where the PIN comes separately',
      htmlOf(annasRoom, { pinPolicy: 'separate' }),
      { link: annasRoom.joinUrl },
      [annasRoom],
    ],
    [
      'the PIN of the block, not that of today',
      htmlOf(annasRoom),
      { link: annasRoom.joinUrl, room: ROOM },
      [{ ...annasRoom, pin: '1' }],
    ],
    [
      'the former link that it has',
      htmlOf(annasRoom),
      { link: annasRoom.joinUrl, room: ROOM },
      [
        {
          ...annasRoom,
          joinUrl: 'https://videoconf.example.edu/join/a',
          previousJoinUrls: [annasRoom.joinUrl],
        },
      ],
    ],
  ])('%s', async (_title, body, block, rooms) => {
    expect(readMark((await left({ body }, { rooms: rooms ?? [] })).session)).toEqual({ block });
  });

  it('of whole days the beginning', async () => {
    const days = {
      ...FAKE_WHEN,
      kind: 'allDay',
      startMs: Date.UTC(2026, 10, 23, 23),
      endMs: Date.UTC(2026, 10, 25, 23),
    } as const;
    const { session } = await left({ body: htmlOf(annasRoom, { when: days }) });
    expect(readMark(session)?.block).toEqual({ link: annasRoom.joinUrl, room: ROOM, start: days.startMs });
  });

  it('of a meeting in five zones the one time that it has', async () => {
    const when = meetings.fiveZones;
    const { session } = await left({ body: htmlOf(annasRoom, { when }) });
    expect(readMark(session)?.block).toMatchObject({ start: when.startMs, end: when.endMs });
  });

  it('nothing where no block of ours stands', async () => {
    const { outlook } = await left({ body: '<p>Dear all</p>' });
    expect([outlook.usesOf('writeSession'), outlook.usesOf('saveProperties')]).toEqual([0, 0]);
  });

  it('nothing in another item that is open by then', async () => {
    const { outlook } = await left({ body: htmlOf(annasRoom) }, { other: true });
    expect(outlook.usesOf('writeSession')).toBe(0);
  });

  it('the same mark is written once', async () => {
    const { outlook, leave } = await left({ body: htmlOf(annasRoom) });
    await leave();
    expect([outlook.usesOf('writeSession'), outlook.usesOf('saveProperties')]).toEqual([1, 1]);
  });

  it.each<readonly [CallName, Fault]>(
    (['writeSession', 'loadProperties', 'saveProperties'] as const).flatMap((name) =>
      (['silent', 'throw', 'absent', 'refuse'] as const).map((kind) => [name, { kind }] as const),
    ),
  )('nobody waits a second longer, and nothing fails, where %s is %j', async (name, fault) => {
    const { outlook, elapsedMs } = await left({ body: htmlOf(annasRoom) }, { faults: { [name]: fault } });
    expect(elapsedMs).toBeLessThanOrEqual(1_000);
    expect(outlook.notices).toHaveLength(1);
  });
});

describe('after a change in the pane', () => {
  it('a block that is gone leaves that there was one', async () => {
    const { session, kept } = await left({ body: '<p>Dear all</p>' }, { way: 'afterChange' });
    expect([session, kept]).toEqual(['{"v":1}', '{"v":1}']);
    expect(readMark(session)).toEqual({});
  });

  it('a block that stands leaves what it says', async () => {
    const { session } = await left({ body: htmlOf(annasRoom) }, { way: 'afterChange' });
    expect(readMark(session)).toEqual({ block: { link: annasRoom.joinUrl, room: ROOM } });
  });
});
