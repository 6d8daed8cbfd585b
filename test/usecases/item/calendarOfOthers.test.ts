import { describe, expect, it } from '@jest/globals';
import type { Room } from '../../../src/core/room/room';
import { annasRoom, bookOf } from '../../fakes/annasRoom';
import { htmlOf, insertedHtmlOf, timed } from '../../fakes/blocks';
import { click } from '../../fakes/click';
import type { Click, Clicked } from '../../fakes/click';
import type { Fault } from '../../fakes/outlook/faultyCalls';
import { faultsAt } from '../../fakes/outlook/faultList';

/** Anna is the assistant; Bernd and Carla have others write into their calendars. */
const bernds: Room = {
  id: 'bernd',
  name: 'Bernd Wolf',
  joinUrl: 'https://videoconf.example.edu/join/bernd.wolf',
  extension: '112700100200',
  pin: '8642',
  owner: 'bernd.wolf@example.edu',
};
const carlas: Room = {
  id: 'carla',
  name: 'Carla Rossi',
  joinUrl: 'https://videoconf.example.edu/join/carla.rossi',
  owner: 'Carla.Rossi@Example.edu',
};
const saved = bookOf(annasRoom, bernds, carlas);
const LATENCY_MS = 100;
const inCalendarOf = (owner: string, more: Click['item'] = {}): Click => ({
  item: { kind: 'appointment', owner, ...more },
  saved,
});

/** The one room whose link the item has. */
const roomIn = ({ outlook: { body } }: Clicked) =>
  [annasRoom, bernds, carlas].filter(({ joinUrl }) => body.includes(joinUrl)).map(({ id }) => id);

describe('in the calendar of somebody else (J07)', () => {
  it('the room of its owner is taken, with subject and location, and the notification says whose it is', async () => {
    const clicked = await click(inCalendarOf('bernd.wolf@example.edu'));
    const { outlook, outcome, notice } = clicked;
    expect(outlook.body).toBe(insertedHtmlOf(bernds, timed()));
    expect(outlook.subject).toBe('Videoconference – Bernd Wolf');
    expect(outlook.locations).toEqual(['Example Videoconf: https://videoconf.example.edu/join/bernd.wolf']);
    expect(outcome).toMatchObject({ kind: 'inserted', roomName: 'Bernd Wolf', folder: 'shared' });
    expect(notice).toBe('Invitation added at the top. Room: “Bernd Wolf”.');
  });

  it.each([' Bernd.Wolf@EXAMPLE.edu ', 'BERND.WOLF@EXAMPLE.EDU'])(
    'addresses are compared without case and space: %s',
    async (owner) => expect(roomIn(await click(inCalendarOf(owner)))).toEqual(['bernd']),
  );

  it('another owner gets another room', async () => {
    expect(roomIn(await click(inCalendarOf('carla.rossi@example.edu')))).toEqual(['carla']);
  });

  it('of two rooms of one owner the default one is taken, else the first', async () => {
    const second: Room = { ...carlas, id: 'second', owner: 'bernd.wolf@example.edu' };
    const take = async (defaultRoomId: string) => {
      const book = { version: 1, defaultRoomId, rooms: [annasRoom, bernds, second] };
      return roomIn(
        await click({ ...inCalendarOf('bernd.wolf@example.edu'), saved: { kind: 'book', book } }),
      );
    };
    expect([await take('anna'), await take('second')]).toEqual([['bernd'], ['carla']]);
  });

  it('without a room for its owner nothing is written, and the notification leads to the pane', async () => {
    const { outlook, outcome, notice } = await click(
      inCalendarOf('dora.klein@example.edu', { body: '<p>Agenda</p>' }),
    );
    expect(outcome).toEqual({ kind: 'noRoomForOwner', owner: 'dora.klein@example.edu' });
    expect([outlook.body, outlook.subject, outlook.locations]).toEqual(['<p>Agenda</p>', '', []]);
    expect(notice).toBe('Nothing was added: you have no room for the calendar of dora.klein@example.edu.');
    expect(outlook.notices.at(-1)?.action?.label).toBe('Open options');
    expect(outlook.log.filter((name) => /insert|write|add/iu.test(name))).toEqual([]);
  });

  it('a room of ours that stands in the item wins: it is brought up to date as ever', async () => {
    const old = htmlOf({ ...annasRoom, pin: '1111' }, timed());
    for (const owner of ['bernd.wolf@example.edu', 'dora.klein@example.edu']) {
      const { outlook, outcome } = await click(inCalendarOf(owner, { body: old }));
      expect(outcome).toMatchObject({ kind: 'updated', roomName: 'Anna Muster' });
      expect(outlook.body).toBe(htmlOf(annasRoom, timed()));
    }
    const up = await click(inCalendarOf('dora.klein@example.edu', { body: htmlOf(annasRoom, timed()) }));
    expect(up.outcome).toEqual({ kind: 'alreadyThere', roomName: 'Anna Muster' });
  });

  it('a fault of the default room is none of the owner’s room', async () => {
    const broken: Room = { ...annasRoom, joinUrl: 'http://videoconf.example.edu/join/anna' };
    const clicked = await click({
      ...inCalendarOf('bernd.wolf@example.edu'),
      saved: bookOf(broken, bernds),
    });
    expect([clicked.outcome.kind, roomIn(clicked)]).toEqual(['inserted', ['bernd']]);
  });

  it.each([
    ['fields.joinUrl', { joinUrl: 'http://videoconf.example.edu/join/bernd' }],
    ['fields.extension', { extension: 'none' }],
  ])('a fault of the owner’s room is told: %s', async (_what, fault) => {
    const { outcome, outlook } = await click({
      ...inCalendarOf('bernd.wolf@example.edu'),
      saved: bookOf(annasRoom, { ...bernds, ...fault }),
    });
    expect(outcome).toMatchObject({ kind: 'badRoom', roomName: 'Bernd Wolf' });
    expect(outlook.body).toBe('');
  });
});

describe('in one’s own calendar, also of a mailbox that is opened apart (F06)', () => {
  it.each([
    ['Outlook names nobody', ''],
    ['Outlook names a space', ' '],
    ['Outlook names the one who writes', 'Anna.Muster@example.edu'],
  ])('the default room is taken where %s', async (_why, owner) => {
    expect(roomIn(await click(inCalendarOf(owner)))).toEqual(['anna']);
  });

  it('and in messages nothing more is asked, so that a click costs no call more', async () => {
    const own = await click({ item: { kind: 'appointment' }, saved });
    expect(roomIn(own)).toEqual(['anna']);
    expect(own.outlook.log.slice(0, 6)).toEqual([
      'bodyType',
      'readBody',
      'readSelection',
      'readStart',
      'readEnd',
      'readRecurrence',
    ]);
    const message = await click({ item: { kind: 'message', owner: 'bernd.wolf@example.edu' }, saved });
    expect(roomIn(message)).toEqual(['anna']);
    expect([own.outlook.usesOf('readOwner'), message.outlook.usesOf('readOwner')]).toEqual([0, 0]);
  });

  it('a room of somebody else’s is taken only where it was chosen, or is the only one', async () => {
    const take = async (rooms: readonly Room[], defaultRoomId?: string) => {
      const book = { version: 1, defaultRoomId, rooms };
      return roomIn(await click({ item: { kind: 'appointment' }, saved: { kind: 'book', book } }));
    };
    expect(await take([bernds, annasRoom])).toEqual(['anna']);
    expect(await take([bernds, annasRoom], 'gone')).toEqual(['anna']);
    expect(await take([bernds, annasRoom], 'bernd')).toEqual(['bernd']);
    expect(await take([bernds])).toEqual(['bernd']);
    expect(await take([bernds, { ...carlas, owner: 'anna.muster@example.edu' }])).toEqual(['carla']);
  });
});

describe('round trips in a row', () => {
  const tripsOf = async (setting: Click) => {
    const { completedAtMs, outlook } = await click({ ...setting, latencyMs: LATENCY_MS });
    expect(outlook.maxInFlight).toBeLessThanOrEqual(3);
    return completedAtMs / LATENCY_MS;
  };
  const written = { body: '<p>Agenda: news, plans.</p>' };

  it.each<readonly [string, Click, number]>([
    ['a message', { item: { kind: 'message' }, saved }, 4],
    ['a new appointment of one’s own', { item: { kind: 'appointment' }, saved }, 5],
    ['one of one’s own with text', { item: { kind: 'appointment', ...written }, saved }, 5],
    ['a new appointment in a shared calendar', inCalendarOf('bernd.wolf@example.edu'), 5],
    [
      'one meeting of a series there',
      inCalendarOf('bernd.wolf@example.edu', { repetition: 'occurrence' }),
      5,
    ],
    ['one without a room for it', inCalendarOf('dora.klein@example.edu'), 3],
    [
      'one with text there, where the selection is asked as well',
      inCalendarOf('bernd.wolf@example.edu', written),
      6,
    ],
  ])('%s', async (_what, setting, trips) => expect(await tripsOf(setting)).toBe(trips));
});

describe('every answer of the call', () => {
  const more: readonly { readonly title: string; readonly fault: Fault }[] = [
    { title: 'is null', fault: { kind: 'answer', value: null } },
    { title: 'has no owner', fault: { kind: 'answer', value: {} } },
    { title: 'has an owner that is no text', fault: { kind: 'answer', value: { owner: 7 } } },
    { title: 'has an empty owner', fault: { kind: 'answer', value: { owner: '' } } },
    {
      title: 'gives the delegate no permission',
      fault: { kind: 'answer', value: { owner: 'bernd.wolf@example.edu', delegatePermissions: 0 } },
    },
  ];
  it.each([...faultsAt('readOwner'), ...more].map(({ title, fault }) => [title, fault] as const))(
    'ends in the owner’s room or in the default one, never in two, and the room is told: %s',
    async (_title, fault) => {
      const clicked = await click({
        ...inCalendarOf('bernd.wolf@example.edu'),
        faults: { readOwner: fault },
      });
      const { outcome, notice, completed, completedAtMs, outlook, surprises } = clicked;
      expect(outcome.kind).toBe('inserted');
      const [taken, ...others] = roomIn(clicked);
      expect(others).toEqual([]);
      const name = taken === 'bernd' ? 'Bernd Wolf' : 'Anna Muster';
      const isAbsent = fault.kind === 'absent';
      expect(notice).toBe(`Invitation added at the top.${isAbsent ? '' : ` Room: “${name}”.`}`);
      expect([completed, surprises, outlook.maxInFlight <= 3]).toEqual([1, [], true]);
      expect(completedAtMs).toBeLessThanOrEqual(5_000);
    },
  );

  it('a silent call holds a click up no longer than a silent recurrence does', async () => {
    const silent: Fault = { kind: 'silent' };
    const timeOf = async (faults: Click['faults']) =>
      (
        await click({
          ...inCalendarOf('bernd.wolf@example.edu'),
          latencyMs: LATENCY_MS,
          faults: faults ?? {},
        })
      ).completedAtMs;
    const ofRecurrence = await timeOf({ readRecurrence: silent });
    expect(await timeOf({ readOwner: silent })).toBeLessThanOrEqual(ofRecurrence);
    // Of three places two are taken for good then, and the others go through one.
    expect(await timeOf({ readOwner: silent, readRecurrence: silent })).toBeLessThanOrEqual(
      ofRecurrence + 3 * LATENCY_MS,
    );
  });
});
