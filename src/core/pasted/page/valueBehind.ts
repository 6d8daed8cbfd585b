import { cellOf } from './cells';
import { labelsIn } from './page';
import type { Page } from './page';
import type { LabelKind } from '../../languages/pastedWords';
import type { Label } from './labels';
import type { Span } from './lines';
import { startInPair } from './pairs';
import { anyWord } from '../smallWords';

/** How a value stands to its label: behind a colon or on the next line, right next to it, or somewhere in the sentence. */
export type Manner = 'colon' | 'next' | 'sentence';

/** Tries to read a value that begins exactly at a position. */
type Reader<Value extends Span> = (text: string, at: number, manner: Manner) => Value | undefined;

/** Signs between a label and its value: colons, hyphens, quotes, bullets, a key to press. */
const SIGNS = /[ ,:=–—\-#*•"“”„«»'’._`]/u;
/** `PIN: [2468]`, and no `(6 signs)` */
const OPENS_NUMBER = /[([](?=\d[\d -]{2,30}[)\]])/uy;
/** The end of a sentence, or what belongs to something else. */
const STOP = /[?!;|\u0001]/u;
const WORD = /[\p{L}\p{M}'’-]+/uy;
/** `(for guests)`, `(6 signs)` */
const REMARK = /\s?[([](?:\d{1,2}[ -](?=\p{L}))?[^()\n\d[\]]{1,40}[)\]]/uy;
const MAX_WORDS = 3;
/** "The PIN to this meeting is 12345": more words than that only before a colon or a word that says "is". */
const MAX_WORDS_BEFORE_IS = 12;
const IS = new RegExp(`^${anyWord('is')}$`, 'iu');
/** `das ist die 8841`, `à saisir est le 1290` */
const ARTICLE = new RegExp(`^${anyWord('article')}$`, 'iu');
/** `You will be asked for a PIN. It is 2468.` */
const NEXT_SENTENCE = new RegExp(
  String.raw`\. (?:${anyWord('it')} ${anyWord('is')}|(?:it['’]s|c['’]est)(?: the| le)?|è)(?= \S{0,11}\d)`,
  'iuy',
);
const ENDS = /^(?:[.!] |[.!]? ?(?:\n|$))/u;
/** `the PIN to this meeting⏎is: 2468`: the sentence goes on below. */
const IS_BELOW = new RegExp(String.raw`${anyWord('is')}(?!\p{L}) ?:? ?`, 'iuy');
/** Words that may stand between a label and its value, although they are labels themselves. */
const PASSED: ReadonlySet<LabelKind> = new Set(['dial', 'enter', 'video', 'name', 'join', 'sentence']);
const MAX_DISTANCE = 80;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** "is the", "ist die", "est l’", "as the": nothing else stands between a value and the label behind it. */
const IS_BEHIND = new RegExp(
  ` ${anyWord('is', 'as')} (?:(?:${anyWord('article', 'my')}|our|your) |l['’])?$`,
  'iu',
);
const LONGEST_IS = 12;
const LAST_WORD = /(?:\d[\d .-]{1,24}\d|(?=\S*\d)[^\s,;:()]{3,20})$/u;
const REACH = 60;

/** `872 5550 1344 is the meeting ID`, `2240 ist die PIN`: a sentence has the value of a label before it. */
function valueBefore<Value extends Span>(
  { bare, lines }: Page,
  { start }: Label,
  read: Reader<Value>,
): Value | undefined {
  const is = IS_BEHIND.exec(bare.slice(Math.max(0, start - LONGEST_IS), start));
  if (!is) return undefined;
  const end = start - is[0].length;
  const from = Math.max(lines.at(start).start, end - REACH);
  const word = LAST_WORD.exec(bare.slice(from, end));
  const value = word ? read(bare, from + word.index, 'sentence') : undefined;
  return value?.end === end ? value : undefined;
}

/**
 * Looks for the value of a label: before it where a sentence says so ("2468 is the PIN"), else behind it, after signs
 * and up to three words ("Die PIN lautet 2468"), or at the beginning of the next line that is not empty, where the label
 * stands alone on its own ("Meeting ID⏎204 881 736", cells of a table). Stops at the next label and at the end of the
 * sentence.
 */
export function valueBehind<Value extends Span>(
  page: Page,
  label: Label,
  read: Reader<Value>,
): Value | undefined {
  const before = valueBefore(page, label, read);
  if (before) return before;
  const paired = startInPair(page, label);
  if (paired !== undefined) return read(page.bare, paired, 'colon');
  const cell = cellOf(page, label);
  if (cell === undefined) return valueNextTo(page, label, read);
  return cell.start === undefined ? undefined : read(page.bare, cell.start, 'colon');
}

const VALUED: ReadonlySet<LabelKind> = new Set(['meetingNumber', 'accessCode', 'pin', 'phonePin']);

/**
 * `Host PIN  Guest PIN⏎90418  73310`, `Meeting ID  PIN⏎550912  73310`: another label on the line waits for its value, too; the
 * first one below is not this label's. `PIN / Code PIN⏎2468` is one label in two languages.
 */
function isBesideLabel(page: Page, label: Label, { start }: Span): boolean {
  const before = labelsIn(page, { start: Math.max(start, label.start - MAX_DISTANCE), end: label.start });
  const other = before.filter(({ kind }) => VALUED.has(kind)).at(-1);
  if (!other || /[\d\u0001]/u.test(page.bare.slice(other.end, label.start))) return false;
  return other.kind !== label.kind || before.some(({ kind }) => kind === 'host');
}

function valueNextTo<Value extends Span>(page: Page, label: Label, read: Reader<Value>): Value | undefined {
  const text = page.bare;
  const line = page.lines.at(label.end);
  const end = Math.min(line.end, label.end + MAX_DISTANCE);
  const next = labelsIn(page, { start: label.end, end }).find(({ kind }) => !PASSED.has(kind))?.start ?? end;
  let at = label.end + (matchAt(REMARK, text, label.end)?.length ?? 0);
  let manner: Manner = 'sentence';
  let words = 0;
  let last = '';
  while (at < end) {
    const sign = text.charAt(at);
    // A bar between two cells of a table is as good as a colon: `PIN for guests | 2468`.
    const isCell = sign === '|' && (words === 0 || (words <= MAX_WORDS && manner === 'sentence'));
    if (sign === ':' || sign === '=' || isCell) manner = 'colon';
    if (sign === '.' && / [\p{Lu}]/u.test(text.slice(at + 1, at + 3))) {
      const pronoun = matchAt(NEXT_SENTENCE, text, at);
      const value = pronoun === undefined ? undefined : read(text, at + pronoun.length + 1, 'sentence');
      return value && ENDS.test(text.slice(value.end, value.end + 4)) ? value : undefined;
    }
    const isFar = words > MAX_WORDS && manner === 'sentence' && !IS.test(last);
    // `access code CFP2026`: the end of a word is no number.
    const mayBegin = at > label.end && !isFar && !/\p{L}/u.test(text.charAt(at - 1));
    const value = mayBegin
      ? read(text, at, words === 0 && manner === 'sentence' ? 'next' : manner)
      : undefined;
    if (value) return value;
    const isOpen = manner === 'colon' && matchAt(OPENS_NUMBER, text, at) !== undefined;
    if (SIGNS.test(sign) || isCell || isOpen) {
      at += 1;
      continue;
    }
    if (STOP.test(sign) || at >= next) return undefined;
    const word = matchAt(WORD, text, at);
    if (word === undefined) return undefined;
    words += 1;
    at += word.length;
    if (words > MAX_WORDS_BEFORE_IS || (manner === 'colon' && !IS.test(word))) return undefined;
    if (words <= MAX_WORDS || !ARTICLE.test(word)) last = word;
  }
  // Without a colon, words behind a label make it a sentence, and a sentence does not have its value on another line;
  // unless they are a cell: few words, and nothing but the value below.
  const isSentence = words > 1 && manner === 'sentence';
  const isCellAlone = words <= MAX_WORDS && firstSignificant(text, line) === label.start;
  if (at < line.end) return undefined;
  const is = manner === 'sentence' ? matchAt(IS_BELOW, text, line.end + 1) : undefined;
  if (is !== undefined) return read(text, line.end + 1 + is.length, 'sentence');
  if (isSentence && !isCellAlone) return undefined;
  if (isBesideLabel(page, label, line)) return undefined;
  const below = page.lines.nextFilled(page.lines.numberAt(line.start), 1);
  if (below === undefined) return undefined;
  const cell = page.lines.line(below);
  const value = read(text, firstSignificant(text, cell), 'colon');
  const isAlone = value && text.slice(value.end, Math.min(cell.end, value.end + MAX_DISTANCE)).trim() === '';
  return isSentence && !isAlone ? undefined : value;
}

/** Where a line begins after spaces and bullets. */
export function firstSignificant(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && ' •*-–<'.includes(text.charAt(at))) at += 1;
  return at;
}

/** True for a label with nothing but spaces and bullets before it on its line. */
export const beginsLine = ({ bare, lines }: Page, { start }: Span): boolean =>
  firstSignificant(bare, lines.at(start)) === start;
