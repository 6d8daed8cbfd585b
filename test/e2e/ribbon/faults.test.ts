import { describe, expect, test } from '@jest/globals';
import { noQuirks } from '../../../playground/quirks';
import type { Quirks } from '../../../playground/quirks';
import type { PlaygroundState, ScenarioName } from '../../../playground/playgroundApi';
import { usePlayground } from '../harness/harness';
import type { PlaygroundTab } from '../harness/playgroundTab';
import { countOf, JOIN_URL, playgroundInvitation } from '../harness/playgroundRoom';
import { userLanguages as languages } from '../../samples/rooms/userLanguages';

/**
 * A sample of the fault matrix on the genuine office.js: what the fake of the unit tests plays, the playground plays
 * over the wire. Many cases share a page; the pages run side by side, because most of the time is waiting.
 */
const playground = usePlayground();
const PAGES = 4;

const { en } = languages;
const NAME = 'Anna Keller';
const { inserted, checkSubject, checkLocation } = en.notices;
const AT_TOP = inserted.top;
const IN_TEXT = inserted.text;
const UPDATED = en.notices.updated;

/** The playground's default room with another PIN: a block that is out of date. */
const { block: oldBlock } = playgroundInvitation({ pin: '8888' });

const WORDS = ['Dear colleagues', 'The agenda: news, plans, questions.', 'Regards, Anna'] as const;
const [FIRST, ...REST] = WORDS.map((line) => `<p>${line}</p>`);
const OUT_OF_DATE = `${FIRST ?? ''}${oldBlock.html}${REST.join('')}`;
const TEXT_OUT_OF_DATE = `${WORDS[0]}\n\n${oldBlock.text}${WORDS[1]}\n${WORDS[2]}\n`;
const PICTURE = '<div id="Signature"><img src="cid:logo-7c1d@example.edu" alt="Example University"></div>';
const SIGNED = `${REST.join('')}<div id="Signature"><p>Anna Keller, Example University</p></div>`;
const QUOTE = `<div id="divRplyFwdMsg"><b>From:</b> Luca<br><b>Sent:</b> Monday<br><b>To:</b> Anna<br><b>Subject:</b> Plans</div>${oldBlock.html}<p>Luca</p>`;

interface Case {
  readonly title: string;
  readonly kind?: 'message' | 'appointment';
  readonly scenario?: ScenarioName;
  /** Instead of the scenario's own text. */
  readonly body?: string;
  readonly quirks?: Partial<Quirks>;
  /** The sentence that must be told. */
  readonly told: string;
  /** What becomes of the text: as it was, our block once, the new PIN instead of the old one, or an end cut off. */
  readonly text: 'untouched' | 'inserted' | 'updated' | 'cut';
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Everything that is not as it must be after a click. */
function problemsIn(
  { told, text }: Case,
  before: PlaygroundState,
  after: PlaygroundState,
  completedCount: number,
): readonly string[] {
  const lines = before.bodyText
    .split(/[\r\n\t]+/u)
    .map(folded)
    .filter((line) => line !== '' && !line.includes('8888'));
  // Hosts put label and value of a row side by side or below one another.
  const read = folded(after.bodyText);
  let from = 0;
  const missing = lines.filter((line) => {
    const at = read.indexOf(line, from);
    if (at >= 0) from = at;
    return at < 0;
  });
  /** How much more often something can be read than before. */
  const more = (part: string) => countOf(after.bodyText, part) - countOf(before.bodyText, part);
  const pictures = ({ bodyHtml }: PlaygroundState) =>
    bodyHtml.match(/(?:src|data-real-source)="[^"]*"/gu) ?? [];
  const isAsTold = {
    untouched: () => after.bodyHtml === before.bodyHtml && after.bodyText === before.bodyText,
    inserted: () => more(JOIN_URL) === 1 && more('4711') === 1,
    updated: () => more(JOIN_URL) === 0 && more('4711') === 1 && more('8888') === -1,
    cut: () => missing.length > 0,
  }[text]();
  const checks: readonly (readonly [string, boolean])[] = [
    [`completed ${completedCount} times`, completedCount === 1],
    [
      `told: ${after.notifications.map(({ message }) => message).join(' | ')}`,
      after.notifications.map(({ message }) => message).join() === told,
    ],
    [`text: ${after.bodyText.slice(0, 300)}`, isAsTold],
    [`words are missing: ${missing.join(' | ')}`, missing.length === 0 || text === 'cut'],
    ['pictures changed', text === 'cut' || pictures(after).join() === pictures(before).join()],
    [`the link is there ${more(JOIN_URL)} times more`, more(JOIN_URL) <= (text === 'inserted' ? 1 : 0)],
    ['a subject was overwritten', before.subject === '' || after.subject === before.subject],
    [
      'a location is gone',
      before.locations.every((entry) => JSON.stringify(after.locations).includes(JSON.stringify(entry))),
    ],
    [`${after.maxInFlight} calls at a time`, after.maxInFlight <= 4],
  ];
  return checks.filter(([, isFine]) => !isFine).map(([problem]) => problem);
}

async function runOne(tab: PlaygroundTab, one: Case): Promise<readonly string[]> {
  const { kind = 'message', scenario = 'typed', body, quirks = {} } = one;
  await tab.call('setQuirks', noQuirks);
  await tab.call('openItem', kind, scenario);
  if (body !== undefined) await tab.call('setBody', body);
  const before = await tab.state();
  await tab.call('setQuirks', quirks);
  const { completedCount } = await tab.click();
  return problemsIn(one, before, await tab.state(), completedCount);
}

/** Runs cases side by side and gives the problems of each by its title. */
async function run(cases: readonly Case[], pages = PAGES): Promise<Record<string, readonly string[]>> {
  const waiting = [...cases];
  const found: Record<string, readonly string[]> = {};
  const work = async () => {
    const tab = await playground.open();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const problems = await runOne(tab, next);
      if (problems.length > 0) found[next.title] = problems;
    }
  };
  await Promise.all(Array.from({ length: Math.min(pages, cases.length) }, work));
  return found;
}

const atCursor = 'body.setSelectedDataAsync';
const atTop = 'body.prependAsync';
const NOT_TAKEN = en.notices.notInserted;
const untouched = { text: 'untouched' } as const;
const owner = 'item.getSharedPropertiesAsync';
const inShared = { kind: 'appointment', scenario: 'sharedCalendar' } as const;
/** Where nobody is named the default room goes in, and it is said which that is. */
const TAKEN = `${AT_TOP} ${en.notices.tookRoom(NAME)}`;
const insertedInto = (
  title: string,
  told: string,
  quirks: Partial<Quirks>,
  more: Partial<Case> = {},
): Case => ({
  title,
  told,
  quirks,
  text: 'inserted',
  ...more,
});

const insertions: readonly Case[] = [
  ...[5000, 9002, 9020, 9030, 9041, 9042, 9057].map((code) =>
    insertedInto(`the cursor fails with ${code}`, AT_TOP, { failAlways: { [atCursor]: code } }),
  ),
  insertedInto('the cursor fails once with 9014', AT_TOP, { failOnce: { [atCursor]: 9014 } }),
  insertedInto('the cursor fails once with 5100', AT_TOP, { failOnce: { [atCursor]: 5100 } }),
  insertedInto('HTML is refused once with 2006', AT_TOP, { failOnce: { [atCursor]: 2006 } }),
  insertedInto('the top fails with 5000', AT_TOP, { failAlways: { [atTop]: 5000 } }, { scenario: 'empty' }),
  insertedInto('both fail', NOT_TAKEN, { failAlways: { [atCursor]: 5000, [atTop]: 9020 } }, untouched),
  insertedInto('all formats are refused at the cursor with 2006', AT_TOP, {
    failAlways: { [atCursor]: 2006 },
  }),
  insertedInto(
    'all formats are refused with 2006',
    NOT_TAKEN,
    { failAlways: { [atCursor]: 2006, [atTop]: 2006 } },
    untouched,
  ),
  insertedInto('the cursor lies', AT_TOP, { lies: [atCursor] }),
  insertedInto('both lie', NOT_TAKEN, { lies: [atCursor, atTop] }, untouched),
  insertedInto('nothing is written anywhere', NOT_TAKEN, { insertAt: 'nowhere' }, untouched),
  insertedInto('always at the top', AT_TOP, { insertAt: 'top' }),
  insertedInto('always below what is written', IN_TEXT, { insertAt: 'belowSignature' }),
  insertedInto('always below the signature', AT_TOP, { insertAt: 'belowSignature' }, { body: SIGNED }),
  insertedInto('always below the quote', AT_TOP, { insertAt: 'belowSignature' }, { body: SIGNED + QUOTE }),
  insertedInto(
    'always below a signature with a picture',
    inserted.belowSignature,
    { insertAt: 'belowSignature' },
    { body: REST.join('') + PICTURE },
  ),
  insertedInto(
    'below the quote, and rewriting fails',
    inserted.belowQuote,
    { insertAt: 'belowSignature', failAlways: { 'body.setAsync': 5000 } },
    { body: SIGNED + QUOTE },
  ),
  insertedInto(
    'inside a table that stands first',
    AT_TOP,
    { insertAt: 'insideFirstTableCell' },
    {
      body: '<table><tbody><tr><td>Budget</td><td>2027</td></tr></tbody></table><p>Regards</p>',
    },
  ),
  insertedInto('the effect comes after 900 ms', AT_TOP, { commitDelayMs: 900 }),
  insertedInto('the effect comes after 1400 ms', AT_TOP, { commitDelayMs: 1400 }),
  insertedInto('like Word', AT_TOP, { normaliser: 'word' }, { scenario: 'signature' }),
  insertedInto('like no editor in particular', AT_TOP, { normaliser: 'chaos' }, { scenario: 'reply' }),
  insertedInto('the subject cannot be read', `${AT_TOP} ${checkSubject}`, {
    failAlways: { 'subject.getAsync': 5000 },
  }),
  insertedInto(
    'the subject cannot be written',
    `${AT_TOP} ${checkSubject}`,
    { failAlways: { 'subject.setAsync': 9042 } },
    { scenario: 'empty' },
  ),
  insertedInto(
    'the location cannot be added',
    `${AT_TOP} ${checkLocation}`,
    { failAlways: { 'enhancedLocation.addAsync': 9041 } },
    { kind: 'appointment', scenario: 'bookedRoom' },
  ),
  insertedInto(
    'the locations cannot be read',
    AT_TOP,
    { failAlways: { 'enhancedLocation.getAsync': 5000 } },
    { kind: 'appointment', scenario: 'bookedRoom' },
  ),
  insertedInto(
    'the locations are read as they were',
    AT_TOP,
    { locationMode: 'stale' },
    { kind: 'appointment', scenario: 'bookedRoom' },
  ),
  insertedInto(
    'the location fails once with 9019',
    AT_TOP,
    { failOnce: { 'enhancedLocation.addAsync': 9019 } },
    { kind: 'appointment' },
  ),
  insertedInto(
    'the body cannot be read',
    en.notices.bodyUnreadable,
    { failAlways: { 'body.getAsync': 9030 } },
    untouched,
  ),
  insertedInto('the body cannot be read at first', AT_TOP, { failOnce: { 'body.getAsync': 9002 } }),
  insertedInto('the selection cannot be read', AT_TOP, { failAlways: { 'item.getSelectedDataAsync': 5000 } }),
  insertedInto('the format cannot be read', AT_TOP, { failAlways: { 'body.getTypeAsync': 5000 } }),
  insertedInto(
    'the format of a plain text cannot be read',
    AT_TOP,
    { failAlways: { 'body.getTypeAsync': 5000 } },
    { scenario: 'plainText' },
  ),
  insertedInto(
    'the format is said to be HTML and is not',
    AT_TOP,
    { saysBodyType: 'html' },
    { scenario: 'plainText' },
  ),
  insertedInto('a notification can only be added', AT_TOP, { notificationReplace: 'refusesIfAbsent' }),
  insertedInto('a notification fails once', AT_TOP, {
    failOnce: { 'notificationMessages.replaceAsync': 9057 },
  }),
  insertedInto('the runtime lives on after the end', AT_TOP, { completedKills: false, latencyMs: 60 }),
  ...[5000, 9002, 9020].map((code) =>
    insertedInto(
      `the owner of a shared calendar fails with ${code}`,
      TAKEN,
      { failAlways: { [owner]: code } },
      inShared,
    ),
  ),
  insertedInto('the owner of a shared calendar is said to be nothing', TAKEN, { lies: [owner] }, inShared),
  insertedInto(
    'the owner of a shared calendar is known and has no room',
    en.notices.noRoomForOwner('bernd.wolf@example.edu'),
    {},
    { ...inShared, ...untouched },
  ),
  insertedInto(
    'the owner is told at the second try only',
    en.notices.noRoomForOwner('bernd.wolf@example.edu'),
    { failOnce: { [owner]: 9002 } },
    { ...inShared, ...untouched },
  ),
  insertedInto('office.js itself throws', NOT_TAKEN, { permission: 'readItem' }, untouched),
];

const NOT_UPDATED = en.notices.notUpdated;
const update = (title: string, told: string, quirks: Partial<Quirks>, more: Partial<Case> = {}): Case => ({
  title,
  told,
  quirks,
  text: 'updated',
  body: OUT_OF_DATE,
  ...more,
});

const updates: readonly Case[] = [
  update('nothing goes wrong', UPDATED, {}),
  update(
    'in an appointment with a booked room',
    UPDATED,
    {},
    { kind: 'appointment', scenario: 'bookedRoom' },
  ),
  update('in plain text', UPDATED, {}, { scenario: 'plainText', body: TEXT_OUT_OF_DATE }),
  update('above a quoted old invitation', UPDATED, {}, { scenario: 'reply', body: OUT_OF_DATE + QUOTE }),
  ...[2006, 5000, 9002, 9019, 9020, 9057].map((code) =>
    update(`fails with ${code}`, NOT_UPDATED, { failAlways: { 'body.setAsync': code } }, untouched),
  ),
  update('fails once with 9014', UPDATED, { failOnce: { 'body.setAsync': 9014 } }),
  update('fails once with 5100', UPDATED, { failOnce: { 'body.setAsync': 5100 } }),
  update('lies', NOT_UPDATED, { lies: ['body.setAsync'] }, untouched),
  update('takes effect after 900 ms', UPDATED, { commitDelayMs: 900 }),
  update(
    'loses the end of the text',
    en.notices.textLost.notPutBack,
    { truncatePercent: 13 },
    { text: 'cut' },
  ),
  update(
    'would lose a picture',
    en.notices.picturesInTheWay(NAME),
    { losesPictures: true },
    {
      ...untouched,
      body: OUT_OF_DATE + PICTURE,
    },
  ),
  update(
    'the body cannot be read',
    en.notices.bodyUnreadable,
    { failAlways: { 'body.getAsync': 5000 } },
    untouched,
  ),
  update('the body cannot be read at first', UPDATED, { failOnce: { 'body.getAsync': 9019 } }),
  update('the format cannot be read', NOT_UPDATED, { failAlways: { 'body.getTypeAsync': 5000 } }, untouched),
  update('like Word', UPDATED, { normaliser: 'word' }),
  update('like no editor in particular', UPDATED, { normaliser: 'chaos' }),
  update('office.js itself throws', NOT_UPDATED, { permission: 'readItem' }, untouched),
];

/** Each of these waits eight seconds for an answer that never comes: all at once, each in its own page. */
const silences: readonly Case[] = [
  update(
    'the rewrite is never answered',
    en.notices.unconfirmed,
    { neverAnswers: ['body.setAsync'] },
    untouched,
  ),
  update('the rewrite works and is never answered', UPDATED, { doesButNeverAnswers: ['body.setAsync'] }),
  update('the text is denied', en.notices.bodyUnreadable, { denies: ['body.getAsync'] }, untouched),
  insertedInto(
    'the subject is never answered',
    `${AT_TOP} ${checkSubject}`,
    { neverAnswers: ['subject.setAsync'] },
    { scenario: 'empty' },
  ),
  insertedInto(
    'the location is denied',
    `${AT_TOP} ${checkLocation}`,
    { denies: ['enhancedLocation.addAsync'] },
    { kind: 'appointment' },
  ),
  insertedInto(
    'below the quote, and the cursor never answers',
    inserted.belowQuote,
    { insertAt: 'belowSignature', doesButNeverAnswers: [atCursor] },
    { body: SIGNED + QUOTE },
  ),
  insertedInto(
    'the owner of a shared calendar is never answered',
    TAKEN,
    { neverAnswers: [owner] },
    inShared,
  ),
  insertedInto('the owner of a shared calendar is denied', TAKEN, { denies: [owner] }, inShared),
  insertedInto(
    'the top works and is never answered',
    AT_TOP,
    { doesButNeverAnswers: [atTop] },
    { scenario: 'signature' },
  ),
];

describe('every fault on the genuine office.js: completed once, words and pictures whole, one block, true words', () => {
  test('the sample has at least 40 cases', () => {
    expect(insertions.length + updates.length + silences.length).toBeGreaterThanOrEqual(40);
  });

  test('insert (A03, A07, A14, B03-B09, A21, C01, C04, E03, F03, G05, G06, G10, H01)', async () => {
    expect(await run(insertions)).toEqual({});
  });

  test('update (A07, A14-A17, B06, C01-C04, D01, D03, G06)', async () => {
    expect(await run(updates)).toEqual({});
  });

  test('calls that are never answered (G11)', async () => {
    expect(await run(silences, silences.length)).toEqual({});
  });
});
