import { describe, expect, it, jest } from '@jest/globals';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { fingerprint, markOf } from '../../src/core/mark';
import { classicScript, inClassicOutlook, room, settingsWith } from './classicWorld';
import type { Client, Fault } from './classicWorld';

// The first test makes the script.
jest.setTimeout(60_000);

const HOUR_MS = 3_600_000;
const NAMES = ['followTimes', 'checkBeforeSend', 'addWithFirstAttendee'] as const;
const GOES = [{ allowEvent: true }];
const block = { link: room.joinUrl, room: fingerprint(room.joinUrl, room.pin), start: 0, end: HOUR_MS };
const mark = markOf(block);
const offered = (message: string, actionText: string) => ({
  type: 'insightMessage',
  message,
  icon: 'Icon.16',
  actions: [{ actionText, actionType: 'showTaskPane', commandId: 'Appointment.Options', contextData: '{}' }],
});
const TIME_CHANGED = offered(
  'The time has changed. The invitation to your videoconference still says the old one.',
  'Update',
);
const NOT_ADDED = offered(
  'The invitation to your videoconference is not in this meeting yet.',
  'Add invitation',
);
const alert = (errorMessage: string, commandId = 'Appointment.Options') => [
  { allowEvent: false, errorMessage, cancelLabel: 'Open options', commandId },
];
const WHAT = 'You can put it right in the options, or send it as it is.';
const TIME = 'The invitation says another time than this appointment has.';
const PIN = 'The invitation has another PIN than your room has now.';
const LINK = 'The invitation has a link that your room had before.';

describe('the script', () => {
  it('is JavaScript of 2009 that knows the language, Office and timers, and no conditional expression', async () => {
    const rules = { 'no-undef': 'error', 'no-ternary': 'error' } as const;
    const globals = { Office: 'readonly', setTimeout: 'readonly' } as const;
    const languageOptions = { ecmaVersion: 5, sourceType: 'script', globals } as const;
    expect(new Linter().verify(await classicScript(), [{ languageOptions, rules }])).toEqual([]);
    for (const wrong of [
      'let a = 1;',
      'Intl.x();',
      'document.x();',
      'window.x();',
      'localStorage.x();',
      'var a = Office ? 1 : 2;',
    ])
      expect(new Linter().verify(wrong, [{ languageOptions, rules }])).not.toEqual([]);
  });

  it('is one small text in ASCII, without imports, page, Intl and properties of letters', async () => {
    const script = await classicScript();
    expect(script.length).toBeLessThanOrEqual(12 * 1024);
    expect(script).toMatch(/^[\n\x20-\x7e]*$/u);
    expect(script).not.toMatch(
      /\bimport\b|\brequire\b|\bIntl\b|\\p\{|\bdocument\b|\bwindow\b|\bnormalize\(|toLocale|onReady/u,
    );
  });

  it('associates its three names as it is read', async () => {
    expect([...(await inClassicOutlook()).handlers.keys()]).toEqual(NAMES);
  });
});

describe('switched off', () => {
  it.each(NAMES)('%s asks nothing and is completed', async (name) => {
    const off: readonly Client[] = [
      { settings: undefined },
      { settings: settingsWith({}, []) },
      { settings: { rooms: [room], preferences: { events: { times: true, length: 3 } } } },
    ];
    for (const client of off) {
      const outlook = await inClassicOutlook({ session: mark, startMs: 1, ...client });
      expect([outlook.fire(name), outlook.asked]).toEqual([GOES, []]);
    }
    const without = await inClassicOutlook({ session: mark, startMs: 1 }, []);
    expect([without.fire(name), without.asked]).toEqual([GOES, []]);
  });
});

describe('followTimes', () => {
  it.each<readonly [string, Client]>([
    ['start', { session: mark, startMs: HOUR_MS / 2 }],
    ['end', { session: mark, endMs: 2 * HOUR_MS }],
    ['day', { session: markOf({ link: room.joinUrl, start: 0 }), startMs: 24 * HOUR_MS }],
    ['start of an item that was opened again', { kept: mark, startMs: HOUR_MS / 2 }],
    [
      'start, the settings being JSON text',
      { session: mark, startMs: HOUR_MS / 2, settings: JSON.stringify(settingsWith()) },
    ],
  ])('says once that there is another %s than the mark says', async (_title, client) => {
    const outlook = await inClassicOutlook(client);
    expect(outlook.fire('followTimes')).toEqual(GOES);
    expect([...outlook.shown]).toEqual([['videoconf', TIME_CHANGED]]);
  });

  it.each<readonly [string, Client]>([
    ['the time is the marked one', { session: mark }],
    ['there is no mark', { startMs: 1e9 }],
    ['the block is gone', { session: '{"v":1}', startMs: 1e9 }],
    ['the block says no time', { session: markOf({ link: room.joinUrl }), startMs: 1e9 }],
    [
      'the clocks have changed within whole days',
      { session: markOf({ link: room.joinUrl, start: 0 }), startMs: HOUR_MS },
    ],
    ['it is a message', { kind: 'message', session: mark, startMs: 1e9 }],
  ])('says nothing where %s', async (_title, client) => {
    const outlook = await inClassicOutlook(client);
    expect([outlook.fire('followTimes'), outlook.shown.size]).toEqual([GOES, 0]);
  });

  it('takes away what it said once the time is right again', async () => {
    const outlook = await inClassicOutlook({ session: mark });
    outlook.shown.set('videoconf', TIME_CHANGED);
    outlook.fire('followTimes');
    expect(outlook.shown.size).toBe(0);
  });

  it.each([
    ['de-CH', 'Aktualisieren'],
    ['fr', 'Mettre à jour'],
    ['it_IT', 'Aggiorna'],
    ['rm-CH', 'Update'],
    ['constructor', 'Update'],
    [undefined, 'Update'],
  ])('speaks %s', async (language, label) => {
    const outlook = await inClassicOutlook({ session: mark, startMs: 1e9, language });
    outlook.fire('followTimes');
    expect(outlook.shown.get('videoconf')).toMatchObject({ actions: [{ actionText: label }] });
  });

  it('speaks the language that the person has chosen', async () => {
    const settings = { ...settingsWith(), preferences: { events: ['times'], uiLanguage: 'it' } };
    const outlook = await inClassicOutlook({ session: mark, startMs: 1e9, settings, language: 'de' });
    outlook.fire('followTimes');
    expect(outlook.shown.get('videoconf')).toMatchObject({ actions: [{ actionText: 'Aggiorna' }] });
  });
});

describe('checkBeforeSend', () => {
  const newLink = settingsWith({
    joinUrl: 'https://videoconf.example.edu/join/a',
    previousJoinUrls: [room.joinUrl],
  });
  it.each<readonly [string, Client, string]>([
    ['another time', { session: mark, startMs: HOUR_MS / 2 }, TIME],
    ['another PIN', { session: mark, settings: settingsWith({ pin: '1357' }) }, PIN],
    ['a PIN that is no more', { session: mark, settings: settingsWith({ pin: undefined }) }, PIN],
    ['a former link', { kept: mark, settings: newLink }, LINK],
    [
      'all of it',
      { session: mark, endMs: 9e9, settings: { ...newLink, rooms: [{ ...newLink.rooms[0], pin: '1' }] } },
      `${TIME} ${PIN} ${LINK}`,
    ],
  ])('asks once, and says what is old: %s', async (_title, client, sentence) => {
    const outlook = await inClassicOutlook(client);
    expect(outlook.fire('checkBeforeSend')).toEqual(alert(`${sentence} ${WHAT}`));
    expect(outlook.shown.size).toBe(0);
  });

  it('of a message its PIN, with the button of messages', async () => {
    const client: Client = { kind: 'message', session: mark, settings: settingsWith({ pin: '1357' }) };
    expect((await inClassicOutlook(client)).fire('checkBeforeSend')).toEqual(
      alert(`${PIN} ${WHAT}`, 'Message.Options'),
    );
  });

  it.each<readonly [string, Client]>([
    ['all is as marked', { session: mark }],
    ['there is no mark', { startMs: 1e9, settings: settingsWith({ pin: '1' }) }],
    ['the block was taken out by hand', { session: mark, startMs: 1e9, text: 'Dear all' }],
    [
      'the block prints no PIN',
      { session: markOf({ link: room.joinUrl }), settings: settingsWith({ pin: '1' }) },
    ],
    ['the room is none of the person’s', { session: markOf({ ...block, link: 'https://x.example/1' }) }],
    [
      'the rooms are garbage',
      {
        session: mark,
        settings: { rooms: [null, 7, {}, { joinUrl: {} }], preferences: { events: ['send'] } },
      },
    ],
  ])('lets the item go where %s', async (_title, client) => {
    expect((await inClassicOutlook(client)).fire('checkBeforeSend')).toEqual(GOES);
  });
});

describe('addWithFirstAttendee', () => {
  const fresh: Client = { text: 'Dear all' };
  it('offers the invitation, and once', async () => {
    const outlook = await inClassicOutlook(fresh);
    expect(
      outlook.fire('addWithFirstAttendee', { changedRecipientFields: { optionalAttendees: true } }),
    ).toEqual(GOES);
    expect([...outlook.shown]).toEqual([['videoconf', NOT_ADDED]]);
    outlook.shown.clear();
    expect(outlook.fire('addWithFirstAttendee')).toEqual(GOES);
    expect(outlook.shown.size).toBe(0);
  });

  it.each<readonly [string, Client, object]>([
    ['nobody is invited', { required: [] }, {}],
    ['the meeting is private', { sensitivity: 'private' }, {}],
    ['the meeting was saved before', { isSaved: true }, {}],
    ['the invitation stands', { text: `Join: ${room.joinUrl}` }, {}],
    ['it was removed', { session: '{"v":1}' }, {}],
    ['it was removed in another session', { kept: '{"v":1}' }, {}],
    ['only a room was booked', {}, { changedRecipientFields: { resources: true } }],
    ['there is no room', { settings: { ...settingsWith(), rooms: [] } }, {}],
    ['it is a message', { kind: 'message' }, {}],
  ])('says nothing where %s', async (_title, client, event) => {
    const outlook = await inClassicOutlook({ ...fresh, ...client });
    expect([outlook.fire('addWithFirstAttendee', event), outlook.shown.size]).toEqual([GOES, 0]);
  });

  it('a client that knows no private meetings has none', async () => {
    const outlook = await inClassicOutlook({ ...fresh, sensitivity: undefined });
    outlook.fire('addWithFirstAttendee');
    expect(outlook.shown.size).toBe(1);
  });
});

describe('whatever goes wrong, the event is completed once and the person goes on', () => {
  const CALLS = [
    'start',
    'end',
    'body',
    'required',
    'optional',
    'sensitivity',
    'itemId',
    'session',
    'keep',
    'properties',
    'notify',
    'renotify',
    'clear',
  ];
  const KINDS: readonly Fault[] = ['throws', 'fails', 'never', 'absent', 'twice', 'garbage'];
  const clients: { readonly [Name in (typeof NAMES)[number]]: Client } = {
    followTimes: { kept: mark, startMs: HOUR_MS / 2 },
    checkBeforeSend: { kept: mark, startMs: HOUR_MS / 2 },
    addWithFirstAttendee: { text: 'Dear all' },
  };
  const limits = { followTimes: 25_000, checkBeforeSend: 2_000, addWithFirstAttendee: 25_000 };

  it.each(NAMES)('%s: each call in each way', async (name) => {
    for (const at of CALLS)
      for (const kind of KINDS) {
        const outlook = await inClassicOutlook({ ...clients[name], fault: { at, kind } });
        const told = outlook.fire(name);
        outlook.passTime();
        outlook.passTime();
        const where = `${name}: ${at} ${kind}`;
        expect([where, told.length]).toEqual([where, 1]);
        if (name !== 'checkBeforeSend') expect(told).toEqual(GOES);
        expect(outlook.limitMs()).toBeLessThanOrEqual(limits[name]);
      }
  });

  it.each(NAMES)('%s: without an item, without timers, with settings that throw', async (name) => {
    const odd: readonly Client[] = [
      { item: null },
      { timers: 'none' },
      { settings: new Error('no settings') },
      { settings: '{' },
      { settings: 7 },
      { settings: null },
      { settings: { preferences: null, rooms: 'none' } },
    ];
    for (const client of odd) {
      const told = (await inClassicOutlook({ ...clients[name], ...client })).fire(name);
      expect(told).toHaveLength(1);
    }
  });

  it('garbage in the place of marks never blocks Send and says nothing', async () => {
    const garbage = [
      7,
      {},
      [],
      null,
      '{',
      'null',
      '{"v":1,"link":{}}',
      '{"v":1,"link":"x","start":"now"}',
      '{"__proto__":{"v":1,"link":"x"}}',
      'x'.repeat(1e6),
    ];
    for (const stored of garbage) {
      const client: Client = { session: stored, kept: stored, startMs: 1e12, text: 'x' };
      for (const name of ['followTimes', 'checkBeforeSend'] as const) {
        const outlook = await inClassicOutlook(client);
        expect([outlook.fire(name), outlook.shown.size]).toEqual([GOES, 0]);
      }
    }
  });

  it('neither do generated ones, nor generated settings', async () => {
    const anything = fc.oneof(fc.json(), fc.constant(mark), fc.string());
    await fc.assert(
      fc.asyncProperty(anything, fc.anything(), fc.constantFrom(...NAMES), async (kept, rooms, name) => {
        const settings = { preferences: { events: ['times', 'send', 'auto'] }, rooms };
        const told = (await inClassicOutlook({ kept, settings })).fire(name);
        expect(told).toEqual(GOES);
      }),
      { numRuns: 150 },
    );
  });
});
