import { describe, expect, it } from '@jest/globals';
import { annasRoom } from '../../fakes/annasRoom';
import { htmlOf, insertedHtmlOf, timed } from '../../fakes/blocks';
import { EventWorld, switchedOn } from '../../fakes/eventWorld';
import type { FakeItem } from '../../fakes/outlook/fakeOutlook';

const WORDS = '<p>We meet as agreed.</p>';
const BLOCK = insertedHtmlOf(annasRoom, timed());
const stranger = { ...annasRoom, id: 'x', name: 'X', joinUrl: 'https://videoconf.example.edu/join/x' };
const countIn = (body: string) => body.split('>Join:').length - 1;

describe('a new appointment with its first attendee', () => {
  it('gets the invitation, once, and it is told', async () => {
    const world = new EventWorld({ body: '' });
    const first = await world.fire('addWithFirstAttendee', { requiredAttendees: true });
    expect(world.outlook.body).toBe(BLOCK);
    expect(world.outlook.locations).toEqual([
      'Example Videoconf: https://videoconf.example.edu/join/anna.muster',
    ]);
    expect(world.said).toBe('Invitation added at the top.');
    expect(first.answers).toEqual([{ kind: 'go' }]);
    expect(first.completedAtMs).toBeLessThan(1_000);
    await world.fire('addWithFirstAttendee', { optionalAttendees: true });
    expect([world.outlook.body, world.outlook.notices.length, world.surprises]).toEqual([BLOCK, 1, []]);
  });

  it('that was removed does not come back, not even in another session of the same draft', async () => {
    const world = new EventWorld({ body: WORDS });
    await world.fire('addWithFirstAttendee');
    expect(countIn(world.outlook.body)).toBe(1);
    world.outlook.body = WORDS;
    await world.fire('addWithFirstAttendee');
    expect(world.outlook.body).toBe(WORDS);
    world.outlook.meeting.session.clear();
    await world.fire('addWithFirstAttendee');
    expect(world.outlook.body).toBe(WORDS);
  });

  it('that was removed in another page of this item does not come back', async () => {
    const world = new EventWorld({ body: WORDS });
    world.outlook.meeting.session.set('videoconf', '{"v":1}');
    await world.fire('addWithFirstAttendee');
    expect(world.outlook.body).toBe(WORDS);
  });
});

describe('nothing is added and nothing said', () => {
  const rows: readonly (readonly [title: string, item: FakeItem, changed?: object])[] = [
    ['without anybody', { meeting: { required: [] } }],
    ['to a private one', { meeting: { sensitivity: 'private' } }],
    ['to a personal one', { meeting: { sensitivity: 'Personal' } }],
    ['to a confidential one', { meeting: { sensitivity: 'confidential' } }],
    ['to one that was saved before: it may have had attendees', { meeting: { saved: 'once' } }],
    ['where another service’s meeting stands', { body: '<p>https://zoom.us/j/91234567890</p>' }],
    ['where another service’s meeting is the place', { locations: ['https://zoom.us/j/91234567890'] }],
    ['where the invitation stands, right or wrong', { body: htmlOf(annasRoom) }],
    ['where the person’s link stands', { body: `<p>${annasRoom.joinUrl}</p>` }],
    ['where somebody else’s invitation stands', { body: htmlOf(stranger) }],
    ['in a message', { kind: 'message' }],
    ['where only a room was booked', {}, { resources: true, requiredAttendees: false }],
  ];
  it.each(
    rows.map(([title, item, changed = { requiredAttendees: true }]) => [title, item, changed] as const),
  )('%s', async (_title, item, changed) => {
    const world = new EventWorld({ body: WORDS, ...item });
    const { body, locations } = world.outlook;
    const fired = await world.fire('addWithFirstAttendee', changed);
    expect([world.outlook.body, world.outlook.locations, world.outlook.notices]).toEqual([
      body,
      locations,
      [],
    ]);
    expect(fired.answers).toEqual([{ kind: 'go' }]);
    expect(world.outlook.meeting.session.size).toBe(0);
  });

  it('without a room', async () => {
    const world = new EventWorld({ body: WORDS });
    world.saved = switchedOn([]);
    await world.fire('addWithFirstAttendee');
    expect([world.outlook.body, world.outlook.notices]).toEqual([WORDS, []]);
  });
});

it('a client that knows no private appointments has none (Mailbox below 1.14)', async () => {
  const world = new EventWorld({ body: WORDS, meeting: { sensitivity: undefined } });
  await world.fire('addWithFirstAttendee');
  expect(countIn(world.outlook.body)).toBe(1);
});

describe('never two', () => {
  it('where the event is raised three times at once', async () => {
    const world = new EventWorld({ body: WORDS });
    const fired = [1, 2, 3].map(() => world.begin('addWithFirstAttendee'));
    await world.clock.advance(120_000);
    expect(countIn(world.outlook.body)).toBe(1);
    expect(fired.map(({ answers }) => answers.length)).toEqual([1, 1, 1]);
  });

  it.each([0, 5, 20, 60, 150, 290, 310, 500])(
    'where a second page of this item hears of it %i ms later',
    async (behindMs) => {
      const world = new EventWorld({ body: WORDS });
      world.outlook.latencyMs = 30;
      const second = world.startRuntime();
      world.begin('addWithFirstAttendee');
      await world.clock.advance(behindMs);
      world.begin('addWithFirstAttendee', second);
      await world.clock.advance(120_000);
      expect(countIn(world.outlook.body)).toBe(1);
      expect(world.surprises).toEqual([]);
    },
  );

  it('where the person presses the button meanwhile', async () => {
    const world = new EventWorld({ body: WORDS });
    world.outlook.latencyMs = 50;
    world.begin('addWithFirstAttendee');
    await world.clock.advance(120);
    expect((await world.click()).kind).toBe('alreadyThere');
    expect(countIn(world.outlook.body)).toBe(1);
  });

  it('where the button was pressed before and Outlook keeps nothing', async () => {
    const world = new EventWorld({ body: WORDS });
    await world.click();
    expect(world.outlook.meeting.session.size).toBe(0);
    await world.fire('addWithFirstAttendee');
    expect(countIn(world.outlook.body)).toBe(1);
  });
});

it.each(['readRequired', 'readBody', 'writeSession', 'readSelection'] as const)(
  'where another item is open by the time of %s, neither gets an invitation',
  async (at) => {
    const world = new EventWorld({ body: WORDS });
    const other = world.another({ kind: 'appointment', body: WORDS });
    world.outlook.meanwhile = (name) => {
      if (name === at) world.open = other;
    };
    await world.fire('addWithFirstAttendee');
    expect([world.outlook.body, other.body, other.notices]).toEqual([WORDS, WORDS, []]);
  },
);
