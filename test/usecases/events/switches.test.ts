import { describe, expect, it } from '@jest/globals';
import type { EventOption } from '../../../src/core/organization/organization';
import type { SavedRooms } from '../../../src/core/room/decode';
import { annasRoom } from '../../fakes/annasRoom';
import { htmlOf, timed } from '../../fakes/blocks';
import { EVENT_NAMES, EventWorld, organization, switchedOn } from '../../fakes/eventWorld';
import type { EventName } from '../../fakes/eventWorld';

const OPTIONS: { readonly [Name in EventName]: EventOption } = {
  followTimes: 'times',
  checkBeforeSend: 'send',
  addWithFirstAttendee: 'auto',
};
const others = (name: EventName) => Object.values(OPTIONS).filter((option) => option !== OPTIONS[name]);

/** Fires an event in an item in which each would have something to do; says what Outlook was asked and told. */
async function fire(name: EventName, change: (world: EventWorld) => void) {
  const body = name === 'addWithFirstAttendee' ? '' : htmlOf(annasRoom, timed());
  const world = new EventWorld({ body, startMs: 0, endMs: 3_600_000 });
  change(world);
  const runtime = world.startRuntime();
  const fired = world.begin(name, runtime);
  await world.clock.advance(60_000);
  return { calls: world.outlook.log.length, answers: fired.answers, atMs: fired.completedAtMs };
}
const NOTHING = { calls: 0, answers: [{ kind: 'go' }], atMs: 0 };

describe.each(EVENT_NAMES)('%s', (name) => {
  it('does its work where organization and person want it, and that event alone', async () => {
    const { calls, answers } = await fire(name, (world) => {
      world.facts = { ...organization, events: [OPTIONS[name]] };
      world.saved = switchedOn([annasRoom], [OPTIONS[name], 'of a later version']);
    });
    expect(calls).toBeGreaterThan(0);
    expect(answers).toHaveLength(1);
  });

  it.each<readonly [string, (world: EventWorld) => void]>([
    ['the person has not switched it on', (world) => (world.saved = switchedOn([annasRoom], others(name)))],
    [
      'the person has never switched on any',
      (world) => (world.saved = { kind: 'book', book: { version: 1, rooms: [annasRoom] } }),
    ],
    [
      'the organization does not have it',
      (world) => (world.facts = { ...organization, events: others(name) }),
    ],
    ['the organization has none', (world) => (world.facts = { ...organization, events: undefined })],
    ['nothing is saved', (world) => (world.saved = { kind: 'none' })],
    ['what is saved cannot be read', (world) => (world.saved = { kind: 'unreadable', where: 'rooms' })],
    [
      'what is saved is of a newer version',
      (world) => (world.saved = { kind: 'newer', version: 9, book: undefined } satisfies SavedRooms),
    ],
  ])('is completed at once, and asks nothing, where %s', async (_title, change) => {
    expect(await fire(name, change)).toEqual(NOTHING);
  });

  it('is completed where the settings throw, and it is shown to developers', async () => {
    const world = new EventWorld();
    Object.defineProperty(world, 'saved', {
      get: () => {
        throw new Error('surprise');
      },
    });
    const fired = await world.fire(name);
    expect([fired.answers, world.surprises]).toEqual([[{ kind: 'go' }], [new Error('surprise')]]);
  });
});
