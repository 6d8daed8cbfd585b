import type { Room } from '../../src/core/room/room';
import type { SavedRooms } from '../../src/core/room/decode';
import { annasRoom, bookOf } from './annasRoom';
import { meetings } from '../samples/rooms/meetings';
import { FAKE_WHEN, htmlOf, insertedHtmlOf, insertedTextOf, REPLY_HEADER, textOf, timed } from './blocks';
import type { Final, State } from './claims';
import type { FakeItem, FakeOutlook } from './outlook/fakeOutlook';
import type { CallName } from './outlook/faultyCalls';

/** An item on which something is done, with the literal texts that are right before and after. */
export interface Scenario {
  readonly title: string;
  readonly item: Item;
  readonly saved: SavedRooms;
  readonly rooms: readonly Room[];
  /** Every body that is right once it is done; several where a fallback writes elsewhere or as text. */
  readonly bodies: readonly string[];
  /** Bodies with the block below the quote or the signature: where that is so it must be told. */
  readonly misplaced?: readonly string[];
  readonly subject: string;
  readonly locations: readonly string[];
  /** The calls that are made where nothing goes wrong. */
  readonly calls: readonly CallName[];
}

type Item = FakeItem & { readonly body: string };

const BLOCK = htmlOf(annasRoom);
const TEXT_BLOCK = textOf(annasRoom);
const OWN_SUBJECT = 'Videoconference – Anna Muster';
const OWN_ENTRY = 'Example Videoconf: https://videoconf.example.edu/join/anna.muster';
const GREETING = '<p>Dear colleagues</p>';
const WORDS = '<p>we meet as agreed: news, plans, questions.</p><p>Regards, Anna</p>';
const PICTURE = '<div id="Signature"><img src="cid:logo-7c1d@example.edu"></div>';
/** With a time, as a block in an older mail has it. */
const QUOTED_BLOCK = htmlOf(annasRoom, { when: meetings.fiveZones, firstTimeAdvice: 'print' });
const QUOTE = `${REPLY_HEADER}<p>As you wrote:</p>${QUOTED_BLOCK}<p>Ben</p>`;
const moved: Room = {
  ...annasRoom,
  pin: '1357',
  joinUrl: 'https://videoconf.example.edu/join/anna.m',
  previousJoinUrls: [annasRoom.joinUrl],
};

const insertedInto = (body: string, at: number, blocks: readonly string[]): readonly string[] =>
  blocks.map((block) => body.slice(0, at) + block + body.slice(at));

/** Every click begins so; the notification of the one before goes beside it (FR10). */
const LOOKING = ['clearNotice', 'bodyType', 'readBody', 'readSelection'] as const;
const TIMES = ['readStart', 'readEnd', 'readRecurrence'] as const;

const lookingAt = ({ kind }: Item): readonly CallName[] =>
  kind === 'appointment' ? [...LOOKING, ...TIMES] : LOOKING;

/** Where Outlook does not tell the time, a block has none (E10). */
const blocksFor = ({ kind, format }: Item): readonly string[] => {
  const choices = kind === 'appointment' ? [timed(), {}] : [{}];
  return choices.flatMap((each) => {
    const text = insertedTextOf(annasRoom, each);
    return format === 'text' ? [text] : [insertedHtmlOf(annasRoom, each), text.replace(/\n/gu, '<br>')];
  });
};

const inserting = (title: string, calls: readonly CallName[], item: Item): Scenario => ({
  title,
  item,
  saved: bookOf(annasRoom),
  rooms: [annasRoom],
  // At the top or at the cursor, as HTML or as text.
  bodies: [0, item.cursor ?? 0].flatMap((at) => insertedInto(item.body, at, blocksFor(item))),
  subject: item.subject ?? OWN_SUBJECT,
  locations: item.kind === 'appointment' ? [...(item.locations ?? []), OWN_ENTRY] : (item.locations ?? []),
  calls: [...lookingAt(item), ...calls, 'notify'],
});

/** The cursor stands where no block may stay. */
const movingUp = (title: string, item: Item & { readonly cursor: number }): Scenario => ({
  ...inserting(
    title,
    ['insertAtCursor', 'readBodyToRewrite', 'rewriteBody', 'insertAtTop', 'readSubject', 'writeSubject'],
    item,
  ),
  bodies: insertedInto(item.body, 0, blocksFor(item)),
  misplaced: insertedInto(item.body, item.cursor, blocksFor(item)),
});

export const insertions: readonly Scenario[] = [
  inserting('into a message, at the cursor', ['insertAtCursor', 'readSubject', 'writeSubject'], {
    body: GREETING + WORDS,
    cursor: GREETING.length,
  }),
  inserting('into a reply that quotes an old invitation', ['insertAtCursor', 'readSubject'], {
    body: GREETING + WORDS + QUOTE,
    cursor: GREETING.length,
    subject: 'Re: Plans',
  }),
  movingUp('into a reply whose cursor stands in the quote', {
    body: GREETING + WORDS + QUOTE,
    cursor: (GREETING + WORDS + QUOTE).indexOf('<p>As you wrote'),
  }),
  movingUp('into a plain-text message whose cursor stands below the signature', {
    format: 'text',
    body: 'Dear all\n\nwe meet as agreed.\n\n-- \nAnna Muster\nExample University\n',
    cursor: 'Dear all\n\nwe meet as agreed.\n\n-- \nAnna Muster\n'.length,
  }),
  inserting('into a reply that shows a picture', ['insertAtTop', 'readSubject', 'writeSubject'], {
    body: GREETING + WORDS + PICTURE + QUOTE,
  }),
  inserting(
    'into an empty appointment with a booked room',
    ['insertAtTop', 'readSubject', 'writeSubject', 'readLocations', 'addLocation'],
    {
      kind: 'appointment',
      body: '',
      locations: ['Room 4.12'],
    },
  ),
  inserting(
    'into an appointment with words',
    ['insertAtCursor', 'readSubject', 'readLocations', 'addLocation'],
    {
      kind: 'appointment',
      body: GREETING + WORDS,
      cursor: (GREETING + WORDS).length,
      subject: 'Weekly',
    },
  ),
  inserting('above a signature with a picture', ['insertAtTop', 'readSubject', 'writeSubject'], {
    body: `<div><br></div>${PICTURE}`,
  }),
  inserting('into a plain-text message', ['insertAtCursor', 'readSubject', 'writeSubject'], {
    format: 'text',
    body: 'Dear all\n\nwe meet as agreed.\n',
    cursor: 10,
  }),
];

const updating = (title: string, room: Room, item: Item): Scenario => {
  const isText = item.format === 'text';
  const [old, renewed] = isText ? [TEXT_BLOCK, textOf(room)] : [BLOCK, htmlOf(room)];
  return {
    title,
    item,
    saved: bookOf(room),
    rooms: [room],
    bodies: [item.body.replace(old, renewed)],
    subject: item.subject ?? '',
    locations: item.locations ?? [],
    calls: [...lookingAt(item), 'readBodyToRewrite', 'rewriteBody', 'notify'],
  };
};

const EXCHANGING = ['readLocations', 'addLocation', 'removeLocation'] as const;

/** The same with our entry of another room or link in the location, which becomes this one. */
const exchanging = ({ calls, ...scenario }: Scenario, entry: string): Scenario => ({
  ...scenario,
  locations: scenario.locations.map((text) => (text === OWN_ENTRY ? entry : text)),
  calls: [...calls.filter((name) => name !== 'notify'), ...EXCHANGING, 'notify'],
});

const HOUR_MS = 3_600_000;
const OLD_TIME = timed({ startMs: FAKE_WHEN.startMs - HOUR_MS, endMs: FAKE_WHEN.endMs - HOUR_MS });
const renewedPin: Room = { ...annasRoom, pin: '1357' };

/** PIN and time are both out of date; where Outlook does not tell the time, the old one stays and is no reason to write. */
const movedMeeting: Scenario = {
  ...updating('of an appointment that was moved by an hour', renewedPin, {
    kind: 'appointment',
    body: GREETING + htmlOf(annasRoom, OLD_TIME) + WORDS,
    subject: OWN_SUBJECT,
    locations: ['Room 4.12', OWN_ENTRY],
  }),
  bodies: [timed(), OLD_TIME].map((time) => GREETING + htmlOf(renewedPin, time) + WORDS),
};

export const updates: readonly Scenario[] = [
  updating(
    'of a block above a quoted old invitation',
    { ...annasRoom, pin: '1357' },
    { body: GREETING + BLOCK + WORDS + QUOTE },
  ),
  exchanging(
    updating('of an appointment whose link changed', moved, {
      kind: 'appointment',
      body: GREETING + BLOCK + WORDS,
      subject: OWN_SUBJECT,
      locations: ['Room 4.12', OWN_ENTRY],
    }),
    'Example Videoconf: https://videoconf.example.edu/join/anna.m',
  ),
  movedMeeting,
  updating(
    'of a plain-text message',
    { ...annasRoom, extension: '112700300400' },
    { format: 'text', body: `Dear all\n\n${TEXT_BLOCK}Regards, and see you there\n` },
  ),
];

/** A block that is out of date above a picture that a rewrite could lose: nothing may be written (A15). */
export const pictureInTheWay: Scenario = {
  ...updating(
    'of a block above a picture',
    { ...annasRoom, pin: '1357' },
    { body: GREETING + BLOCK + WORDS + PICTURE },
  ),
  calls: [...LOOKING, 'readBodyToRewrite', 'notify'],
};

const REWRITING = ['readBodyToRewrite', 'rewriteBody'] as const;

const removing = (title: string, calls: readonly CallName[], item: Item): Scenario => ({
  title,
  item,
  saved: bookOf(annasRoom),
  rooms: [annasRoom],
  bodies: [item.body.replace(item.format === 'text' ? insertedTextOf(annasRoom) : BLOCK, '')],
  subject: item.subject === OWN_SUBJECT ? '' : (item.subject ?? ''),
  locations: (item.locations ?? []).filter((entry) => entry !== OWN_ENTRY),
  calls: [...REWRITING, ...calls],
});

export const removals: readonly Scenario[] = [
  removing('from a reply that quotes an old invitation', ['readSubject', 'writeSubject'], {
    body: GREETING + BLOCK + WORDS + QUOTE,
    subject: OWN_SUBJECT,
  }),
  removing(
    'from an appointment with a booked room',
    ['readSubject', 'writeSubject', 'readLocations', 'removeLocation'],
    {
      kind: 'appointment',
      body: GREETING + BLOCK + WORDS,
      subject: OWN_SUBJECT,
      locations: ['Room 4.12', OWN_ENTRY],
    },
  ),
  removing('from a plain-text message', ['readSubject'], {
    format: 'text',
    body: `Dear all\n\n${insertedTextOf(annasRoom)}Regards, and see you there\n`,
    subject: 'Weekly',
  }),
];

const seminar: Room = { id: 's', name: 'Seminar', joinUrl: 'https://videoconf.example.edu/join/seminar' };

/** In the pane, by another room of the person's, which is the first of the rooms. */
export const replacements: readonly Scenario[] = [
  exchanging(
    updating('of an appointment’s room by another', seminar, {
      kind: 'appointment',
      body: GREETING + BLOCK + WORDS,
      subject: OWN_SUBJECT,
      locations: [OWN_ENTRY, 'Room 4.12'],
    }),
    'Example Videoconf: https://videoconf.example.edu/join/seminar',
  ),
].map((scenario) => ({
  ...scenario,
  rooms: [seminar, annasRoom],
  calls: [...REWRITING, ...EXCHANGING],
}));

/** The other way round: what an Undo starts from and leads to. */
export const undoing = (scenario: Scenario): Scenario => {
  const { item, bodies, subject, locations } = scenario;
  const [subjectBefore, locationsBefore] = [item.subject ?? '', item.locations ?? []];
  return {
    ...scenario,
    item: { ...item, body: bodies[0] ?? '', subject, locations },
    bodies: [item.body],
    subject: subjectBefore,
    locations: locationsBefore,
    calls: [
      ...REWRITING,
      ...(subjectBefore === subject ? [] : (['readSubject', 'writeSubject'] as const)),
      ...(scenario.calls.includes('addLocation')
        ? EXCHANGING
        : locationsBefore.length > locations.length
          ? (['addLocation'] as const)
          : []),
    ],
  };
};

const stateOf = (isBefore: boolean, isDone: boolean, isMisplaced = false): State =>
  isBefore ? 'before' : isDone ? 'done' : isMisplaced ? 'misplaced' : 'other';

/** Entries in any order: an Undo adds its own behind the others. */
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join('\n') === [...other].sort().join('\n');

function locationsState(before: readonly string[], done: readonly string[], now: readonly string[]): State {
  const state = stateOf(isSame(now, before), isSame(now, done));
  return state === 'other' && isSame(now, [...new Set([...before, ...done])]) ? 'both' : state;
}

/** How an item stands at the end, by the literals of its scenario. Where nothing was to change, that is `before`. */
export const finalOf = (
  { item, bodies, misplaced = [], subject, locations }: Scenario,
  outlook: FakeOutlook,
): Final => ({
  body: stateOf(outlook.body === item.body, bodies.includes(outlook.body), misplaced.includes(outlook.body)),
  subject: stateOf(outlook.subject === (item.subject ?? ''), outlook.subject === subject),
  locations: locationsState(item.locations ?? [], locations, outlook.locations),
});
