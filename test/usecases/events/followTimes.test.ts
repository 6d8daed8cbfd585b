import { describe, expect, it } from '@jest/globals';
import type { Room } from '../../../src/core/room/room';
import { annasRoom } from '../../fakes/annasRoom';
import { FAKE_WHEN, htmlOf, REPLY_HEADER, textOf, timed } from '../../fakes/blocks';
import { EventWorld, switchedOn } from '../../fakes/eventWorld';
import type { FakeItem } from '../../fakes/outlook/fakeOutlook';

const HOUR_MS = 3_600_000;
const GREETING = '<p>Dear colleagues</p>';
const WORDS = '<p>we meet as agreed.</p>';
const LATER = timed({ startMs: FAKE_WHEN.startMs + HOUR_MS, endMs: FAKE_WHEN.endMs + HOUR_MS });
const PICTURE = '<p><img src="cid:logo@example.edu"></p>';
const before = htmlOf(annasRoom, timed());

/** An appointment that says its time, moved by an hour. */
const moved = (item: FakeItem = {}): FakeItem => ({
  body: GREETING + before + WORDS,
  startMs: FAKE_WHEN.startMs + HOUR_MS,
  ...item,
});

describe('the block of a moved appointment', () => {
  it('follows within a second, and it is told', async () => {
    const world = new EventWorld(moved());
    const fired = await world.fire('followTimes');
    expect(world.outlook.body).toBe(GREETING + htmlOf(annasRoom, LATER) + WORDS);
    expect(world.said).toBe('Invitation updated.');
    expect(fired.answers).toEqual([{ kind: 'go' }]);
    expect(fired.completedAtMs).toBeLessThan(1_000);
    expect([world.callsAfter(fired), world.surprises]).toEqual([[], []]);
  });

  it('follows as text, too', async () => {
    const world = new EventWorld(
      moved({ format: 'text', body: `Dear all\n\n${textOf(annasRoom, timed())}` }),
    );
    await world.fire('followTimes');
    expect(world.outlook.body).toBe(`Dear all\n\n${textOf(annasRoom, LATER)}`);
  });

  it('follows a rhythm that was changed, the first meeting being when it was', async () => {
    const world = new EventWorld(moved({ startMs: FAKE_WHEN.startMs, repetition: 'weekly' }));
    await world.fire('followTimes');
    const weekly = { series: 'first', rhythm: { kind: 'weekly', interval: 1, weekdays: [2] } } as const;
    expect(world.outlook.body).toBe(GREETING + htmlOf(annasRoom, timed(weekly)) + WORDS);
  });

  it('keeps the zones that it has, and the lines that somebody took out', async () => {
    const choices = { leaveOut: ['thanks', 'h323', 'h323Backup'] as const };
    const zones = ['America/New_York'];
    const world = new EventWorld(moved({ body: htmlOf(annasRoom, { ...choices, ...timed({ zones }) }) }));
    await world.fire('followTimes');
    expect(world.outlook.body).toBe(htmlOf(annasRoom, { ...choices, when: { ...LATER.when, zones } }));
  });

  it('stays where a picture could be lost, and the options are offered', async () => {
    const body = GREETING + before + PICTURE;
    const world = new EventWorld(moved({ body }));
    await world.fire('followTimes');
    expect(world.outlook.body).toBe(body);
    expect(world.outlook.notices.at(-1)).toMatchObject({
      text: '“Anna Muster” is out of date here. An update could lose pictures, so nothing was changed.',
      action: { label: 'Open options' },
    });
  });

  it('that could not follow and is right again is told no longer', async () => {
    const world = new EventWorld(moved({ body: before + PICTURE }));
    await world.fire('followTimes');
    const cleared = world.outlook.usesOf('clearNotice');
    world.outlook.startMs -= HOUR_MS;
    world.outlook.endMs -= HOUR_MS;
    await world.fire('followTimes');
    expect(world.outlook.usesOf('clearNotice')).toBe(cleared + 1);
    expect(world.outlook.notices).toHaveLength(1);
  });
});

describe('nothing is written and nothing said', () => {
  const seminar: Room = { id: 's', name: 'Seminar', joinUrl: 'https://videoconf.example.edu/join/seminar' };
  it.each<readonly [string, FakeItem]>([
    ['where the block says the time that it is', { body: before, startMs: FAKE_WHEN.startMs }],
    ['where nothing of ours stands', { body: GREETING }],
    ['in an empty appointment', { body: '' }],
    ['where the block says no time', { body: htmlOf(annasRoom) }],
    ['where the block is somebody else’s', { body: htmlOf(seminar, timed()) }],
    ['where the block is quoted', { body: GREETING + REPLY_HEADER + before }],
    ['where only the link stands', { body: `<p>${annasRoom.joinUrl}</p>` }],
    ['in a message', { kind: 'message', body: before }],
    ['where Outlook does not say whether it is a series (E10)', { body: before, repetition: 'series' }],
  ])('%s', async (title, item) => {
    const world = new EventWorld(moved(item));
    const asked = title.includes('series') ? { readRecurrence: { kind: 'absent' } as const } : {};
    for (const [name, fault] of Object.entries(asked)) world.outlook.faults.set(name as never, fault);
    const fired = await world.fire('followTimes');
    expect(world.outlook.body).toBe(item.body);
    expect(world.outlook.notices).toEqual([]);
    expect(fired.answers).toEqual([{ kind: 'go' }]);
  });

  it('where only the PIN is another: that is not what was changed', async () => {
    const world = new EventWorld(moved({ startMs: FAKE_WHEN.startMs }));
    world.saved = switchedOn([{ ...annasRoom, pin: '1357' }]);
    await world.fire('followTimes');
    expect([world.outlook.body, world.outlook.notices]).toEqual([GREETING + before + WORDS, []]);
  });
});

it('a time and a PIN that are old are renewed together, as by the ribbon', async () => {
  const world = new EventWorld(moved());
  const renewed = { ...annasRoom, pin: '1357' };
  world.saved = switchedOn([renewed]);
  await world.fire('followTimes');
  expect(world.outlook.body).toBe(GREETING + htmlOf(renewed, LATER) + WORDS);
});

describe('several changes', () => {
  it('that come close together are one update, each event completed once', async () => {
    const world = new EventWorld(moved({ startMs: FAKE_WHEN.startMs }));
    const fired = [];
    for (let change = 0; change < 3; change += 1) {
      world.outlook.startMs += HOUR_MS / 3;
      world.outlook.endMs += HOUR_MS / 3;
      fired.push(world.begin('followTimes'));
      await world.clock.advance(100);
    }
    await world.clock.advance(60_000);
    expect(world.outlook.body).toBe(GREETING + htmlOf(annasRoom, LATER) + WORDS);
    expect(world.outlook.usesOf('rewriteBody')).toBe(1);
    expect(fired.map(({ answers }) => answers.length)).toEqual([1, 1, 1]);
  });

  it('are written one after the other, never two at once', async () => {
    const world = new EventWorld(moved());
    world.outlook.latencyMs = 400;
    const first = world.begin('followTimes');
    let atOnce = 0;
    world.outlook.meanwhile = (name) => {
      if (name === 'rewriteBody' && first.answers.length === 0) atOnce += 1;
    };
    await world.clock.advance(1_500);
    expect(first.answers).toEqual([]);
    world.outlook.startMs += HOUR_MS;
    world.outlook.endMs += HOUR_MS;
    world.begin('followTimes');
    await world.clock.advance(60_000);
    const twoLater = timed({
      startMs: FAKE_WHEN.startMs + 2 * HOUR_MS,
      endMs: FAKE_WHEN.endMs + 2 * HOUR_MS,
    });
    expect(world.outlook.body).toBe(GREETING + htmlOf(annasRoom, twoLater) + WORDS);
    expect([world.outlook.usesOf('rewriteBody'), atOnce]).toEqual([2, 1]);
    expect(world.outlook.maxInFlight).toBeLessThanOrEqual(3);
  });

  it('a click waits for the event that writes, and then has nothing to do', async () => {
    const world = new EventWorld(moved());
    world.outlook.latencyMs = 100;
    world.begin('followTimes');
    await world.clock.advance(350);
    expect(await world.click()).toEqual({ kind: 'alreadyThere', roomName: 'Anna Muster' });
    expect(world.outlook.usesOf('rewriteBody')).toBe(1);
  });
});

it.each(['bodyType', 'readBody', 'readBodyToRewrite'] as const)(
  'where another item is open by the time of %s, nothing is written and nothing said',
  async (at) => {
    const world = new EventWorld(moved());
    const other = world.another(moved({ kind: 'appointment' }));
    world.outlook.meanwhile = (name) => {
      if (name === at) world.open = other;
    };
    const fired = await world.fire('followTimes');
    expect([world.outlook.body, other.body]).toEqual([moved().body, moved().body]);
    expect([...world.outlook.notices, ...other.notices]).toEqual([]);
    expect(fired.answers).toEqual([{ kind: 'go' }]);
  },
);
