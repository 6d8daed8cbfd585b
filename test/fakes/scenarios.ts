import type { Room } from '../../src/core/room/room';
import type { SavedRooms } from '../../src/core/room/decode';
import { annasRoom } from './annasRoom';
import { meetings, whenOf } from '../samples/meetings';
import { bookOf, FAKE_WHEN, htmlOf, preparedFor, textOf, timed } from './blocks';
import type { Final, State } from './claims';
import type { CallName, FakeItem, FakeOutlook } from './fakeOutlook';

/** An item on which something is done, with the literal texts that are right before and after. */
export interface Scenario {
  readonly title: string;
  readonly item: Item;
  readonly saved: SavedRooms;
  readonly rooms: readonly Room[];
  /** Every body that is right once it is done; several where a fallback writes elsewhere or as text. */
  readonly bodies: readonly string[];
  readonly subject: string;
  readonly locations: readonly string[];
  /** The calls that are made where nothing goes wrong. */
  readonly calls: readonly CallName[];
}

type Item = FakeItem & { readonly body: string };

const BLOCK = htmlOf(annasRoom);
const TEXT_BLOCK = textOf(annasRoom);
const { subject: OWN_SUBJECT, location: OWN_ENTRY } = preparedFor(annasRoom);
const GREETING = '<p>Dear colleagues</p>';
const WORDS = '<p>we meet as agreed: news, plans, questions.</p><p>Regards, Anna</p>';
const PICTURE = '<div id="Signature"><img src="cid:logo-7c1d@example.edu"></div>';
/** With a time, as a block in an older mail has it. */
const QUOTED_BLOCK = htmlOf(annasRoom, { when: whenOf(meetings.fiveZones), firstTimeAdvice: 'print' });
const QUOTE = `<div id="divRplyFwdMsg"><b>From:</b> Ben</div><p>As you wrote:</p>${QUOTED_BLOCK}<p>Ben</p>`;
const moved: Room = {
  ...annasRoom,
  pin: '1357',
  joinUrl: 'https://videoconf.example.edu/join/anna.m',
  previousJoinUrls: [annasRoom.joinUrl],
};

/** Where the block may come to stand: at the top or at the cursor, as HTML or as text. */
const insertedInto = (body: string, cursor: number, blocks: readonly string[]): readonly string[] =>
  [0, cursor].flatMap((at) => blocks.map((block) => body.slice(0, at) + block + body.slice(at)));

const LOOKING = ['bodyType', 'readBody', 'readSelection'] as const;
const TIMES = ['readStart', 'readEnd', 'readRecurrence'] as const;

const lookingAt = ({ kind }: Item): readonly CallName[] =>
  kind === 'appointment' ? [...LOOKING, ...TIMES] : LOOKING;

/** Where Outlook does not tell the time, a block has none (E10). */
const blocksFor = ({ kind, format }: Item): readonly string[] => {
  const choices = kind === 'appointment' ? [timed(), {}] : [{}];
  return choices.flatMap((each) => {
    const text = textOf(annasRoom, each);
    return format === 'text' ? [text] : [htmlOf(annasRoom, each), text.replace(/\n/gu, '<br>')];
  });
};

const inserting = (title: string, calls: readonly CallName[], item: Item): Scenario => ({
  title,
  item,
  saved: bookOf(annasRoom),
  rooms: [annasRoom],
  bodies: insertedInto(item.body, item.cursor ?? 0, blocksFor(item)),
  subject: item.subject ?? OWN_SUBJECT,
  locations: item.kind === 'appointment' ? [...(item.locations ?? []), OWN_ENTRY] : (item.locations ?? []),
  calls: [...lookingAt(item), ...calls, 'notify'],
});

export const insertions: readonly Scenario[] = [
  inserting('into a message, at the cursor', ['insertAtCursor', 'readSubject', 'writeSubject'], {
    body: GREETING + WORDS,
    cursor: GREETING.length,
  }),
  inserting('into a reply that quotes an old invitation', ['insertAtTop', 'readSubject'], {
    body: GREETING + WORDS + QUOTE,
    subject: 'Re: Plans',
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
  updating('of an appointment whose link changed', moved, {
    kind: 'appointment',
    body: GREETING + BLOCK + WORDS,
    subject: OWN_SUBJECT,
    locations: ['Room 4.12', OWN_ENTRY],
  }),
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
  bodies: [item.body.replace(item.format === 'text' ? TEXT_BLOCK : BLOCK, '')],
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
    body: `Dear all\n\n${TEXT_BLOCK}Regards, and see you there\n`,
    subject: 'Weekly',
  }),
];

/** The other way round: what the Undo of a removal starts from and leads to. */
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
      ...(locationsBefore.length === locations.length ? [] : (['addLocation'] as const)),
    ],
  };
};

const stateOf = (isBefore: boolean, isDone: boolean): State =>
  isBefore ? 'before' : isDone ? 'done' : 'other';

/** Entries in any order: an Undo adds its own behind the others. */
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join('\n') === [...other].sort().join('\n');

/** How an item stands at the end, by the literals of its scenario. Where nothing was to change, that is `before`. */
export const finalOf = ({ item, bodies, subject, locations }: Scenario, outlook: FakeOutlook): Final => ({
  body: stateOf(outlook.body === item.body, bodies.includes(outlook.body)),
  subject: stateOf(outlook.subject === (item.subject ?? ''), outlook.subject === subject),
  locations: stateOf(isSame(outlook.locations, item.locations ?? []), isSame(outlook.locations, locations)),
});
