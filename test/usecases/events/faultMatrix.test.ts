import { describe, expect, it } from '@jest/globals';
import type { Room } from '../../../src/core/room/room';
import { annasRoom } from '../../fakes/annasRoom';
import { FAKE_WHEN, htmlOf, insertedHtmlOf, insertedTextOf, timed } from '../../fakes/blocks';
import { EventWorld, switchedOn } from '../../fakes/eventWorld';
import type { EventName } from '../../fakes/eventWorld';
import type { FakeItem } from '../../fakes/outlook/fakeOutlook';
import type { CallName } from '../../fakes/outlook/faultyCalls';
import { faultsAt, LATER_FAULTS } from '../../fakes/outlook/faultList';
import type { NamedFault } from '../../fakes/outlook/faultList';

/**
 * Every call that an event makes, with everything that can go wrong at it: nothing is lost, never are there two blocks,
 * the event is completed once and in time, sending is never blocked, and nothing is asked afterwards.
 */
interface Scene {
  readonly name: EventName;
  readonly item: FakeItem & { readonly body: string };
  readonly room: Room;
  /** Bodies that may stand there at the end, where nothing is told to be lost. */
  readonly bodies: readonly string[];
  readonly calls: readonly CallName[];
  readonly limitMs: number;
}

const HOUR_MS = 3_600_000;
const GREETING = '<p>Dear colleagues</p>';
const WORDS = '<p>we meet as agreed: news, plans, questions.</p><p>Regards, Anna</p>';
const TIMES = ['readStart', 'readEnd', 'readRecurrence'] as const;
const LATER = timed({ startMs: FAKE_WHEN.startMs + HOUR_MS, endMs: FAKE_WHEN.endMs + HOUR_MS });
const before = GREETING + htmlOf(annasRoom, timed()) + WORDS;

const blocks = [
  insertedHtmlOf(annasRoom, timed()),
  insertedHtmlOf(annasRoom),
  insertedTextOf(annasRoom, timed()).replace(/\n/gu, '<br>'),
];
const MARKS = ['writeSession', 'loadProperties', 'saveProperties'] as const;

const scenes: readonly Scene[] = [
  {
    name: 'followTimes',
    item: { kind: 'appointment', body: before, startMs: LATER.when.startMs },
    room: annasRoom,
    bodies: [before, GREETING + htmlOf(annasRoom, LATER) + WORDS],
    calls: [
      'bodyType',
      'readBody',
      ...TIMES,
      'readBodyToRewrite',
      'rewriteBody',
      'notify',
      'clearNotice',
      ...MARKS,
    ],
    limitMs: 25_000,
  },
  {
    name: 'checkBeforeSend',
    item: { kind: 'appointment', body: before, startMs: LATER.when.startMs },
    room: { ...annasRoom, pin: '1357' },
    bodies: [before],
    calls: ['bodyType', 'readBody', ...TIMES],
    limitMs: 2_000,
  },
  {
    name: 'addWithFirstAttendee',
    item: { kind: 'appointment', body: GREETING + WORDS, cursor: GREETING.length, subject: 'Plans' },
    room: annasRoom,
    bodies: [
      GREETING + WORDS,
      ...blocks.flatMap((block) => [GREETING + block + WORDS, block + GREETING + WORDS]),
    ],
    calls: [
      'readRequired',
      'readOptional',
      'readSensitivity',
      'readItemId',
      'readSession',
      ...MARKS,
      'bodyType',
      'readBody',
      'readLocations',
      'readSelection',
      ...TIMES,
      'insertAtCursor',
      'readSubject',
      'addLocation',
      'notify',
      'clearNotice',
    ],
    limitMs: 25_000,
  },
];

/** One number stands for all that say no more than that it failed. */
const isTelling = ({ fault }: NamedFault) =>
  fault.kind !== 'refuse' || fault.hostCode === undefined || (fault.hostCode === 5000 && !fault.times);

const rowsOf = (scene: Scene) =>
  scene.calls.flatMap((call) =>
    [...faultsAt(call).filter(isTelling), ...(/^read(?:Body|Session)/u.test(call) ? LATER_FAULTS : [])].map(
      (named) => [`${call} ${named.title}`, call, named] as const,
    ),
  );

describe.each(scenes)('$name', (scene) => {
  const open = (call?: CallName, named?: NamedFault) => {
    const world = new EventWorld(scene.item, call && named ? { [call]: named.fault } : {});
    world.saved = switchedOn([scene.room]);
    return world;
  };

  it('makes every call that is looked at here, where nothing goes wrong', async () => {
    const world = open();
    await world.fire(scene.name);
    expect(scene.calls.filter((call) => world.outlook.usesOf(call) === 0)).toEqual([]);
  });

  it.each(rowsOf(scene))('%s', async (_title, call, named) => {
    const world = open(call, named);
    // An event may be raised twice, and what went wrong once does so again.
    for (const round of scene.name === 'addWithFirstAttendee' ? [1, 2] : [1]) {
      const fired = await world.fire(scene.name);
      expect(fired.answers).toHaveLength(1);
      expect(fired.completedAtMs - (round - 1) * 180_000).toBeLessThanOrEqual(scene.limitMs);
      expect(world.callsAfter(fired)).toEqual([]);
      const isLossTold = world.outlook.notices.some(({ text }) => text.startsWith('Outlook lost some text'));
      if (!isLossTold) expect(scene.bodies).toContain(world.outlook.body);
      expect(world.outlook.body.split('>Join:').length).toBeLessThanOrEqual(2);
      if (scene.name !== 'checkBeforeSend') expect(fired.answers).toEqual([{ kind: 'go' }]);
    }
    expect(world.outlook.maxInFlight).toBeLessThanOrEqual(3);
    expect(world.surprises).toEqual([]);
  });
});
