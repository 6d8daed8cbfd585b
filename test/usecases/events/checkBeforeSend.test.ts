import { describe, expect, it } from '@jest/globals';
import { eventWords } from '../../../src/core/languages/everyEventWords';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import type { Room } from '../../../src/core/room/room';
import { annasRoom } from '../../fakes/annasRoom';
import { FAKE_WHEN, htmlOf, insertedHtmlOf, REPLY_HEADER, textOf, timed } from '../../fakes/blocks';
import { EventWorld, switchedOn } from '../../fakes/eventWorld';
import type { FakeItem } from '../../fakes/outlook/fakeOutlook';

const HOUR_MS = 3_600_000;
const GREETING = '<p>Dear colleagues</p>';
const SIGNATURE = `<div id="Signature"><p>Anna Muster</p><p><a href="${annasRoom.joinUrl}">My room</a></p></div>`;
const newPin: Room = { ...annasRoom, pin: '1357' };
const newLink: Room = {
  ...annasRoom,
  joinUrl: 'https://videoconf.example.edu/join/anna.m',
  previousJoinUrls: [annasRoom.joinUrl],
};
const WHAT = 'You can put it right in the options, or send it as it is.';
const TIME = 'The invitation says another time than this appointment has.';
const PIN = 'The invitation has another PIN than your room has now.';
const LINK = 'The invitation has a link that your room had before.';
const ALONE = 'The link of your room is in the text without the rest of its invitation.';

/** Sends an item, and says what Outlook was told. */
async function send(item: FakeItem, rooms: readonly Room[] = [annasRoom]) {
  const world = new EventWorld(item);
  world.saved = switchedOn(rooms);
  const fired = await world.fire('checkBeforeSend');
  return { ...fired, world };
}

const asks = (text: string, itemKind: 'message' | 'appointment' = 'appointment') => [
  { kind: 'ask', text, label: 'Open options', itemKind },
];
const GOES = [{ kind: 'go' }];

describe('before an item is sent, it is asked once, and what is old is said', () => {
  it.each<readonly [string, FakeItem, readonly Room[], string]>([
    [
      'another time',
      { body: htmlOf(annasRoom, timed()), startMs: FAKE_WHEN.startMs + HOUR_MS },
      [annasRoom],
      TIME,
    ],
    [
      'another length',
      { body: htmlOf(annasRoom, timed()), endMs: FAKE_WHEN.endMs + HOUR_MS },
      [annasRoom],
      TIME,
    ],
    [
      'another rhythm',
      {
        body: htmlOf(annasRoom, timed({ series: 'first', rhythm: { kind: 'daily', interval: 1 } })),
        repetition: 'weekly',
      },
      [annasRoom],
      TIME,
    ],
    ['another PIN', { body: insertedHtmlOf(annasRoom, timed()) }, [newPin], PIN],
    ['another PIN as text', { format: 'text', body: textOf(annasRoom, timed()) }, [newPin], PIN],
    [
      'a PIN that the room has no longer',
      { body: htmlOf(annasRoom, timed()) },
      [{ ...annasRoom, pin: undefined }],
      PIN,
    ],
    ['a former link', { body: htmlOf(annasRoom, timed()) }, [newLink], LINK],
    [
      'all of it',
      { body: htmlOf(annasRoom, timed()), startMs: 0, endMs: HOUR_MS },
      [{ ...newLink, pin: '1357' }],
      `${TIME} ${PIN} ${LINK}`,
    ],
    [
      'the second of two blocks',
      { body: htmlOf(newPin, timed()) + GREETING + htmlOf(annasRoom, timed()) },
      [newPin],
      PIN,
    ],
    ['the link alone', { body: `<p>We meet in ${annasRoom.joinUrl} as always.</p>` }, [annasRoom], ALONE],
  ])('%s', async (_title, item, rooms, sentence) => {
    const { answers, world } = await send(item, rooms);
    expect(answers).toEqual(asks(`${sentence} ${WHAT}`));
    expect([world.outlook.body, world.outlook.notices]).toEqual([item.body, []]);
  });

  it('of a message its PIN', async () => {
    const { answers } = await send({ kind: 'message', body: htmlOf(annasRoom) }, [newPin]);
    expect(answers).toEqual(asks(`${PIN} ${WHAT}`, 'message'));
  });
});

describe('an item goes without a word', () => {
  const seminar: Room = { id: 's', name: 'Seminar', joinUrl: 'https://videoconf.example.edu/join/seminar' };
  const rows: readonly (readonly [title: string, item: FakeItem, rooms?: readonly Room[]])[] = [
    ['where all is right', { body: GREETING + htmlOf(annasRoom, timed()) }],
    [
      'where the time is right in other zones than the organizer’s',
      { body: htmlOf(annasRoom, timed({ organizerZone: 'Asia/Tokyo' })) },
    ],
    ['where lines are missing', { body: htmlOf(annasRoom, { ...timed(), leaveOut: ['phone', 'thanks'] }) }],
    ['where the PIN is left out', { body: htmlOf(annasRoom, { ...timed(), leaveOut: ['pin'] }) }, [newPin]],
    [
      'where the PIN comes separately',
      { body: htmlOf(annasRoom, { ...timed(), pinPolicy: 'separate' }) },
      [newPin],
    ],
    ['where the time is left out', { body: htmlOf(annasRoom), startMs: 0 }],
    ['where nothing of ours stands', { body: GREETING }],
    [
      'where the old block is quoted',
      { body: GREETING + REPLY_HEADER + htmlOf(annasRoom, timed()) },
      [newPin],
    ],
    ['where the block is somebody else’s', { body: htmlOf(seminar, timed()), startMs: 0 }],
    ['where the link stands in the signature', { body: GREETING + SIGNATURE }],
    [
      'where Outlook does not know how often a series is',
      {
        body: htmlOf(annasRoom, timed({ series: 'first', rhythm: { kind: 'daily', interval: 1 } })),
        repetition: 'series',
      },
    ],
    [
      'where a message says a time, whichever',
      { kind: 'message', body: htmlOf(annasRoom, timed({ startMs: 0, endMs: HOUR_MS })) },
    ],
  ];
  it.each(rows.map(([title, item, rooms = [annasRoom]]) => [title, item, rooms] as const))(
    '%s',
    async (_title, item, rooms) => {
      const { answers, world } = await send(item, rooms);
      expect(answers).toEqual(GOES);
      expect([world.outlook.body, world.outlook.notices]).toEqual([item.body, []]);
    },
  );

  it.each([
    ['without rooms', { kind: 'none' }],
    ['with settings that cannot be read', { kind: 'unreadable', where: 'rooms' }],
  ] as const)('%s', async (_title, saved) => {
    const world = new EventWorld({ body: htmlOf(annasRoom, timed()), startMs: 0 });
    world.saved = saved;
    expect((await world.fire('checkBeforeSend')).answers).toEqual(GOES);
  });

  it('where no item is open', async () => {
    const world = new EventWorld();
    world.open = undefined;
    expect((await world.fire('checkBeforeSend')).answers).toEqual(GOES);
  });
});

describe('nobody waits for the look', () => {
  it('longer than two seconds', async () => {
    const world = new EventWorld({ body: htmlOf(annasRoom), kind: 'message' });
    world.saved = switchedOn([newPin]);
    world.outlook.latencyMs = 3_000;
    const fired = await world.fire('checkBeforeSend');
    expect(fired.answers).toEqual(GOES);
    expect(fired.completedAtMs).toBeLessThanOrEqual(2_000);
    expect(world.callsAfter(fired)).toEqual([]);
  });

  it('and whoever moves a meeting and sends it at once is not told what is being put right', async () => {
    const world = new EventWorld({ body: htmlOf(annasRoom, timed()), startMs: FAKE_WHEN.startMs + HOUR_MS });
    world.begin('followTimes');
    expect((await world.fire('checkBeforeSend')).answers).toEqual(GOES);
    expect(world.outlook.usesOf('rewriteBody')).toBe(1);
  });
});

it.each(LANGUAGE_TAGS)('in %s all that can be said fits into what Outlook shows', (tag) => {
  const { send: words, timeChanged, notAdded } = eventWords[tag];
  const longest = [words.old.time, words.old.pin, words.old.link, words.linkAlone, words.what].join(' ');
  expect(longest.length).toBeLessThanOrEqual(500);
  expect(words.label.length).toBeLessThanOrEqual(20);
  for (const { text, label } of [timeChanged, notAdded])
    expect([text.length <= 150, label.length <= 30, text.trim() === text]).toEqual([true, true, true]);
});
