import { describe, expect, it } from '@jest/globals';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import { CallQueue, createCallOffice } from '../../../../src/office/callOffice';
import { insertVerified } from '../../../../src/usecases/item/body/insert';
import type { Insertion } from '../../../../src/usecases/item/body/insert';
import type { BodyFormat, ComposeItem } from '../../../../src/usecases/ports';
import { annasRoom, organization } from '../../../fakes/annasRoom';
import { htmlOf, REPLY_HEADER, textOf } from '../../../fakes/blocks';
import { FakeClock } from '../../../fakes/outlook/fakeClock';
import { FakeOutlook } from '../../../fakes/outlook/fakeOutlook';
import type { FakeItem } from '../../../fakes/outlook/fakeOutlook';
import type { CallName, Fault } from '../../../fakes/outlook/faultyCalls';

const BLOCK = htmlOf(annasRoom);
const TEXT_BLOCK = textOf(annasRoom);
/** What a host makes of the text in an HTML body. */
const TEXT_IN_HTML = TEXT_BLOCK.replace(/\n/gu, '<br>');
const WORDS = '<p>Dear Luca</p><p>we meet as agreed.</p>';
const SIGNATURE = '<div id="Signature"><p>Anna Muster</p><p>Example University</p></div>';
const LOGO = '<div id="Signature"><p>Anna Muster</p><img src="cid:logo-7c1d@example.edu"></div>';
const QUOTE = `${REPLY_HEADER}<p>As you wrote:</p>${BLOCK}<p>Luca</p>`;
const UNTOUCHED = '<div><br></div>';

interface Setting {
  readonly item: FakeItem & { readonly body: string };
  readonly faults?: Partial<Record<CallName, Fault>>;
  /** Nothing where Outlook does not tell. */
  readonly selection?: string | undefined;
  /** What the item says of its format; nothing where it does not. */
  readonly says?: BodyFormat | undefined;
  /** What the person does just before a call of Outlook. */
  readonly meanwhile?: (name: CallName, outlook: FakeOutlook) => void;
}

const cursorBefore = (body: string, mark: string): FakeItem & { readonly body: string } => ({
  body,
  cursor: body.indexOf(mark),
});

/** Inserts on the fake Outlook. `steps`: every write with its format, and each row of looks with its number. */
async function insert(setting: Setting) {
  const clock = new FakeClock();
  const outlook = new FakeOutlook(setting.item, clock);
  for (const [name, fault] of Object.entries(setting.faults ?? {}))
    outlook.faults.set(name as CallName, fault);
  outlook.meanwhile = (name) => setting.meanwhile?.(name, outlook);
  const item = outlook.item(createCallOffice(new CallQueue(), clock.asTimers));
  const all: string[] = [];
  let taken = 0;
  const noted: ComposeItem = {
    ...item,
    readBody: (format) => (all.push('look'), item.readBody(format)),
    insertAtCursor: (content, format) => (all.push(`cursor ${format}`), item.insertAtCursor(content, format)),
    insertAtTop: (content, format) => (all.push(`top ${format}`), item.insertAtTop(content, format)),
    readBodyToRewrite: (format) => (all.push('reread'), item.readBodyToRewrite(format)),
    rewriteBody: (content, format) => (all.push(`rewrite ${format}`), item.rewriteBody(content, format)),
  };
  const { format = 'html', body } = setting.item;
  const insertion: Insertion = await clock.finish(
    insertVerified({
      item: noted,
      clock,
      known: { rooms: [annasRoom], organization },
      block: (as) => (as === 'html' ? BLOCK : TEXT_BLOCK),
      format: 'says' in setting ? setting.says : format,
      before: readMailBody(body, format),
      readAs: format,
      selection: 'selection' in setting ? setting.selection : '',
      run: { isOver: () => false },
      onTaken: () => {
        taken += 1;
        return Promise.resolve();
      },
    }),
  );
  await clock.advance(120_000);
  return { insertion, steps: folded(all), body: outlook.body, taken };
}

/** `look, look, look` is `look 3`. */
const folded = (all: readonly string[]): string =>
  all
    .join(', ')
    .replace(
      /(look|reread)((?:, \1)+)/gu,
      (_row, step: string, more: string) => `${step} ${1 + more.split(', ').length - 1}`,
    );

const inserted = (place: string) => ({ kind: 'inserted', place });
const AT_CURSOR = 'cursor html, look';
const AT_TOP = 'top html, look';
const OUT_AND_UP = 'cursor html, look, reread, rewrite html, reread, top html, look';

describe('the first way in, where all goes well', () => {
  const inWords = (body: string) => cursorBefore(body, '<p>we meet');
  it.each<[string, Setting, string, string]>([
    ['a message with words', { item: inWords(WORDS) }, AT_CURSOR, 'text'],
    ['words above a signature', { item: inWords(WORDS + SIGNATURE) }, AT_CURSOR, 'text'],
    ['words above a logo', { item: inWords(WORDS + LOGO) }, AT_CURSOR, 'text'],
    ['a reply with words (FU07)', { item: inWords(WORDS + QUOTE) }, AT_CURSOR, 'text'],
    ['a reply with words and a signature', { item: inWords(WORDS + SIGNATURE + QUOTE) }, AT_CURSOR, 'text'],
    ['an empty message', { item: { body: '' } }, AT_TOP, 'top'],
    ['an untouched message (B03)', { item: { body: UNTOUCHED + SIGNATURE, cursor: 60 } }, AT_TOP, 'top'],
    ['an untouched reply', { item: { body: UNTOUCHED + QUOTE, cursor: 200 } }, AT_TOP, 'top'],
    ['a reply with a logo (A15)', { item: inWords(WORDS + LOGO + QUOTE) }, AT_TOP, 'top'],
    [
      'a reply to a mail with a picture',
      { item: inWords(`${WORDS}${QUOTE}<img src="data:,x">`) },
      AT_TOP,
      'top',
    ],
    [
      'a reply whose format is not told (C02)',
      { item: inWords(WORDS + QUOTE), says: undefined },
      AT_TOP,
      'top',
    ],
    ['a message whose format is not told', { item: inWords(WORDS), says: undefined }, AT_CURSOR, 'text'],
    ['selected text (B01)', { item: inWords(WORDS), selection: 'we meet' }, AT_TOP, 'top'],
    ['a selection that is not told', { item: inWords(WORDS), selection: undefined }, AT_TOP, 'top'],
    ['selected text in a reply', { item: inWords(WORDS + QUOTE), selection: 'we' }, AT_TOP, 'top'],
    ['a cursor before the first word', { item: { body: WORDS, cursor: 0 } }, AT_CURSOR, 'top'],
    [
      'plain text',
      { item: { format: 'text', body: 'Dear Luca\n\nBest, Anna\n', cursor: 11 } },
      'cursor text, look',
      'text',
    ],
  ])('%s', async (_title, setting, steps, place) => {
    const result = await insert(setting);
    expect([result.steps, result.insertion, result.taken]).toEqual([steps, inserted(place), 1]);
  });
});

/** A fault at the first way in, the steps that follow, and what the click comes to; the place where it is inserted. */
type Row = readonly [title: string, fault: Fault, steps: string, end: string];

const REFUSED: Fault = { kind: 'refuse', hostCode: 5000 };
const NO_HTML: Fault = { kind: 'refuse', hostCode: 2006 };

const endOf = (insertion: Insertion): string =>
  insertion.kind === 'inserted' ? insertion.place : insertion.kind;

describe.each<[string, Setting]>([
  ['a message', { item: cursorBefore(WORDS, '<p>we meet') }],
  ['a message with a logo', { item: cursorBefore(WORDS + LOGO, '<p>we meet') }],
  ['a reply', { item: cursorBefore(WORDS + SIGNATURE + QUOTE, '<p>we meet') }],
])('at the cursor of %s', (_title, setting) => {
  it.each<Row>([
    ['is refused', REFUSED, 'cursor html, look 4, top html, look', 'top'],
    ['is refused without a number (B08)', { kind: 'refuse' }, 'cursor html, look 4, top html, look', 'top'],
    ['throws (A17)', { kind: 'throw' }, 'cursor html, look 4, top html, look', 'top'],
    ['says success and does nothing (B05)', { kind: 'lie' }, 'cursor html, look 4, top html, look', 'top'],
    [
      'is refused as HTML, once (C01)',
      { ...NO_HTML, times: 1 },
      'cursor html, look 4, cursor text, look',
      'text',
    ],
    [
      'is refused as HTML and as text (FR09)',
      NO_HTML,
      'cursor html, look 4, cursor text, look 4, top text, look',
      'top',
    ],
    ['works late (A14)', { kind: 'late', effectMs: 900 }, 'cursor html, look 4', 'text'],
    ['works and is refused', { kind: 'refuseAfterEffect', hostCode: 9020 }, 'cursor html, look', 'text'],
    ['works and is never answered (G11)', { kind: 'mute' }, 'cursor html, look', 'text'],
    ['is never answered (G11)', { kind: 'silent' }, 'cursor html, look 4', 'unconfirmed'],
    [
      'is never answered and works late (G11)',
      { kind: 'mute', effectMs: 12_000 },
      'cursor html, look 4',
      'unconfirmed',
    ],
    ['is absent (J06)', { kind: 'absent' }, 'cursor html, look 4, top html, look', 'top'],
  ])('it %s', async (_fault, fault, steps, end) => {
    const result = await insert({ ...setting, faults: { insertAtCursor: fault } });
    expect([result.steps, endOf(result.insertion)]).toEqual([steps, end]);
  });
});

describe.each<[string, Setting]>([
  ['an empty message', { item: { body: '' } }],
  ['an untouched reply', { item: { body: `${UNTOUCHED}<br>${QUOTE}`, cursor: UNTOUCHED.length } }],
])('at the top of %s', (_title, setting) => {
  it.each<Row>([
    ['is refused', REFUSED, 'top html, look 4, cursor html, look', 'top'],
    ['throws (A17)', { kind: 'throw' }, 'top html, look 4, cursor html, look', 'top'],
    ['says success and does nothing (B09)', { kind: 'lie' }, 'top html, look 4, cursor html, look', 'top'],
    ['is refused as HTML, once (C01)', { ...NO_HTML, times: 1 }, 'top html, look 4, top text, look', 'top'],
    [
      'is refused as HTML and as text (FR09)',
      NO_HTML,
      'top html, look 4, top text, look 4, cursor text, look',
      'top',
    ],
    ['works late (A14)', { kind: 'late', effectMs: 900 }, 'top html, look 4', 'top'],
    ['works and is refused', { kind: 'refuseAfterEffect', hostCode: 9020 }, 'top html, look', 'top'],
    ['works and is never answered (G11)', { kind: 'mute' }, 'top html, look', 'top'],
    ['is never answered (G11)', { kind: 'silent' }, 'top html, look 4', 'unconfirmed'],
  ])('it %s', async (_fault, fault, steps, end) => {
    const result = await insert({ ...setting, faults: { insertAtTop: fault } });
    expect([result.steps, endOf(result.insertion)]).toEqual([steps, end]);
  });
});

describe.each<[string, Setting]>([
  ['where text is selected', { item: cursorBefore(WORDS, '<p>we meet'), selection: 'meet' }],
  ['of a reply with a logo', { item: cursorBefore(WORDS + LOGO + QUOTE, '<p>we meet') }],
])('at the top %s the cursor is no fallback', (_title, setting) => {
  it.each<Row>([
    ['is refused', REFUSED, 'top html, look 4', 'notInserted'],
    ['throws (A17)', { kind: 'throw' }, 'top html, look 4', 'notInserted'],
    ['says success and does nothing (B09)', { kind: 'lie' }, 'top html, look 4', 'notInserted'],
    ['is refused as HTML, once (C01)', { ...NO_HTML, times: 1 }, 'top html, look 4, top text, look', 'top'],
    ['is refused as HTML and as text', NO_HTML, 'top html, look 4, top text, look 4', 'notInserted'],
    ['is never answered (G11)', { kind: 'silent' }, 'top html, look 4', 'unconfirmed'],
  ])('it %s', async (_fault, fault, steps, end) => {
    const result = await insert({ ...setting, faults: { insertAtTop: fault } });
    expect([result.steps, endOf(result.insertion)]).toEqual([steps, end]);
    if (end === 'notInserted') expect(result.body).toBe(setting.item.body);
  });
});

describe('both ways in fail: each is tried once as each format, and never again', () => {
  it.each<[string, Fault, Fault, string, string]>([
    ['refused, refused', REFUSED, REFUSED, 'cursor html, look 4, top html, look 4', 'notInserted'],
    [
      'no success is true',
      { kind: 'lie' },
      { kind: 'lie' },
      'cursor html, look 4, top html, look 4',
      'notInserted',
    ],
    [
      'no HTML at the top only',
      REFUSED,
      { ...NO_HTML, times: 1 },
      'cursor html, look 4, top html, look 4, top text, look',
      'top',
    ],
    [
      'no HTML, and no text either',
      NO_HTML,
      NO_HTML,
      'cursor html, look 4, cursor text, look 4, top text, look 4',
      'notInserted',
    ],
    [
      'the second one is never answered',
      REFUSED,
      { kind: 'silent' },
      'cursor html, look 4, top html, look 4',
      'unconfirmed',
    ],
    [
      'the second one works late',
      REFUSED,
      { kind: 'late', effectMs: 1_500 },
      'cursor html, look 4, top html, look 4',
      'top',
    ],
  ])('%s', async (_title, insertAtCursor, insertAtTop, steps, end) => {
    const result = await insert({
      item: cursorBefore(WORDS, '<p>we meet'),
      faults: { insertAtCursor, insertAtTop },
    });
    expect([result.steps, endOf(result.insertion)]).toEqual([steps, end]);
  });

  it('the last refusal is the one that is named', async () => {
    const { insertion } = await insert({
      item: cursorBefore(WORDS, '<p>we meet'),
      faults: { insertAtCursor: { kind: 'refuse', hostCode: 9041 }, insertAtTop: { kind: 'lie' } },
    });
    expect(insertion).toMatchObject({ kind: 'notInserted', problem: { hostCode: 9041 } });
  });

  it('what cannot be looked at is not written again', async () => {
    const { steps, insertion } = await insert({
      item: cursorBefore(WORDS, '<p>we meet'),
      faults: { insertAtCursor: REFUSED, readBody: { kind: 'refuse', hostCode: 5000 } },
    });
    expect([steps, insertion]).toEqual(['cursor html, look 4', { kind: 'unconfirmed' }]);
  });
});

describe('a block that the cursor brought to a wrong place goes to the top', () => {
  const REPLY = WORDS + SIGNATURE + QUOTE;
  it.each<[string, FakeItem & { readonly body: string }]>([
    ['below the quote’s header', cursorBefore(REPLY, '<p>As you wrote')],
    ['before the same block of an older mail', cursorBefore(REPLY, BLOCK)],
    ['behind the same block of an older mail', cursorBefore(REPLY, '<p>Luca</p>')],
    ['at the end of the quote', { body: REPLY, cursor: REPLY.length }],
    ['in the signature of a reply', cursorBefore(REPLY, '<p>Example University')],
    ['in the signature of a message', cursorBefore(WORDS + SIGNATURE, '<p>Example University')],
    ['below the signature (B03)', { body: WORDS + SIGNATURE, cursor: (WORDS + SIGNATURE).length }],
  ])('%s', async (_title, item) => {
    const { steps, insertion, body } = await insert({ item });
    expect([steps, insertion, body]).toEqual([OUT_AND_UP, inserted('top'), BLOCK + item.body]);
  });

  it('in plain text, too', async () => {
    const body = 'Dear Luca\r\n\r\nwe meet.\r\n\r\n-- \r\nAnna Muster\r\nExample University\r\n';
    const result = await insert({ item: { format: 'text', body, cursor: body.indexOf('Example') } });
    expect(result.body).toBe(TEXT_BLOCK + body);
    expect(result.steps).toBe('cursor text, look, reread, rewrite text, reread, top text, look');
  });

  it('the top may then refuse HTML as such: as text', async () => {
    const item = cursorBefore(REPLY, '<p>As you wrote');
    const { steps, body } = await insert({ item, faults: { insertAtTop: { ...NO_HTML, times: 1 } } });
    expect(steps).toBe(`${OUT_AND_UP} 4, top text, look`);
    expect(body).toBe(TEXT_IN_HTML + REPLY);
  });
});

describe('a block in a wrong place that is not taken out is told where it stands, and is the only one', () => {
  const REPLY = WORDS + SIGNATURE + QUOTE;
  const inQuote = cursorBefore(REPLY, '<p>As you wrote');
  const SEEN = 'cursor html, look';
  it.each<[string, Setting, string, string]>([
    [
      'the text is not shown again',
      { item: inQuote, faults: { readBodyToRewrite: REFUSED } },
      `${SEEN}, reread`,
      'belowQuote',
    ],
    [
      'a logo could be lost (A15)',
      { item: cursorBefore(WORDS + LOGO, '<img') },
      `${SEEN}, reread`,
      'belowSignature',
    ],
    [
      'the format is not told (C02)',
      { item: cursorBefore(WORDS + SIGNATURE, '<p>Example'), says: undefined },
      SEEN,
      'belowSignature',
    ],
    [
      'it was written in another format than the item said',
      { item: inQuote, faults: { insertAtCursor: { ...NO_HTML, times: 1 } } },
      'cursor html, look 4, cursor text, look',
      'belowQuote',
    ],
    [
      'it was never answered (G11)',
      { item: inQuote, faults: { insertAtCursor: { kind: 'mute' } } },
      SEEN,
      'belowQuote',
    ],
    [
      'the rewrite is refused',
      { item: inQuote, faults: { rewriteBody: REFUSED } },
      `${SEEN}, reread, rewrite html, reread 4`,
      'belowQuote',
    ],
    [
      'the rewrite does nothing (B05)',
      { item: inQuote, faults: { rewriteBody: { kind: 'lie' } } },
      `${SEEN}, reread, rewrite html, reread 4`,
      'belowQuote',
    ],
    [
      'the rewrite throws (A17)',
      { item: inQuote, faults: { rewriteBody: { kind: 'throw' } } },
      `${SEEN}, reread, rewrite html, reread 4`,
      'belowQuote',
    ],
    [
      'the top did not work before',
      { item: { body: UNTOUCHED + SIGNATURE, cursor: 70 }, faults: { insertAtTop: { kind: 'lie' } } },
      'top html, look 4, cursor html, look',
      'belowSignature',
    ],
  ])('%s', async (_title, setting, steps, place) => {
    const { body } = setting.item;
    const result = await insert(setting);
    expect([result.steps, result.insertion]).toEqual([steps, inserted(place)]);
    const [at = 0, block] = [setting.item.cursor, result.body.includes(TEXT_IN_HTML) ? TEXT_IN_HTML : BLOCK];
    expect(result.body).toBe(body.slice(0, at) + block + body.slice(at));
  });

  it('something was typed meanwhile: then it is not certain what would go', async () => {
    const result = await insert({
      item: inQuote,
      meanwhile: (name, outlook) => {
        if (name === 'readBodyToRewrite')
          outlook.body = outlook.body.replace('Dear Luca', 'Dear Luca and Ben');
      },
    });
    expect([result.steps, result.insertion]).toEqual([`${SEEN}, reread`, inserted('belowQuote')]);
  });

  it('a block that went to the top and stands below the quote is not moved (D06)', async () => {
    const result = await insert({
      item: { body: UNTOUCHED + QUOTE },
      meanwhile: (_name, outlook) => {
        if (outlook.body.startsWith(BLOCK)) outlook.body = outlook.body.slice(BLOCK.length) + BLOCK;
      },
    });
    expect([result.steps, result.insertion]).toEqual(['top html, look', inserted('belowQuote')]);
  });
});

describe('what goes wrong while a block is taken out is told, and nothing is written on top of it', () => {
  const REPLY = WORDS + SIGNATURE + QUOTE;
  const item = cursorBefore(REPLY, '<p>As you wrote');
  const misplaced = REPLY.replace('<p>As you wrote', `${BLOCK}<p>As you wrote`);
  const BEGUN = 'cursor html, look, reread, rewrite html';
  it.each<[string, Fault, string, Insertion['kind'], string]>([
    ['never answered', { kind: 'silent' }, `${BEGUN}, reread 4`, 'unconfirmed', misplaced],
    [
      'never answered, and done later',
      { kind: 'mute', effectMs: 12_000 },
      `${BEGUN}, reread 4`,
      'unconfirmed',
      REPLY,
    ],
    ['never answered, and done (G11)', { kind: 'mute' }, `${BEGUN}, reread`, 'notInserted', REPLY],
    [
      'refused, and done',
      { kind: 'refuseAfterEffect', hostCode: 9002 },
      `${BEGUN}, reread, top html, look`,
      'inserted',
      BLOCK + REPLY,
    ],
    [
      'done late (A14)',
      { kind: 'late', effectMs: 900 },
      `${BEGUN}, reread 4, top html, look`,
      'inserted',
      BLOCK + REPLY,
    ],
    [
      'text of others is lost, and put back (A16)',
      { kind: 'truncate', percent: 13, times: 1 },
      `${BEGUN}, reread 4, rewrite html, reread`,
      'textLost',
      misplaced,
    ],
  ])('%s', async (_title, rewriteBody, steps, kind, body) => {
    const result = await insert({ item, faults: { rewriteBody } });
    expect([result.steps, result.insertion.kind, result.body]).toEqual([steps, kind, body]);
  });

  it.each([1, 5, 13, 60])(
    'text of others that is lost for good, %p percent, is told so (A16)',
    async (percent) => {
      const result = await insert({ item, faults: { rewriteBody: { kind: 'truncate', percent } } });
      expect(result.insertion).toEqual({ kind: 'textLost', text: 'notPutBack' });
      expect(result.steps).toBe(`${BEGUN}, reread 4, rewrite html, reread 4`);
    },
  );

  it('an older block in the quote counts as text of others', async () => {
    const body = `${WORDS}${REPLY_HEADER}<p>As you wrote:</p>${BLOCK}`;
    const result = await insert({
      item: cursorBefore(body, '<p>As you wrote'),
      faults: { rewriteBody: { kind: 'truncate', percent: 40 } },
    });
    expect(result.insertion).toEqual({ kind: 'textLost', text: 'notPutBack' });
  });

  it('the top then refuses it: it is not in the text, and that is told', async () => {
    const result = await insert({ item, faults: { insertAtTop: REFUSED } });
    expect([result.steps, result.insertion.kind, result.body]).toEqual([
      `${OUT_AND_UP} 4`,
      'notInserted',
      REPLY,
    ]);
  });
});
