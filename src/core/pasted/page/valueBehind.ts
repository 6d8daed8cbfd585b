import { labelsIn } from './page';
import type { Page } from './page';
import type { LabelKind } from '../../languages/pastedWords';
import type { Label } from './labels';
import type { Span } from './lines';

/** How a value stands to its label: behind a colon or on the next line, or somewhere in the sentence. */
export type Manner = 'colon' | 'sentence';

/** Tries to read a value that begins exactly at a position. */
export type Reader<Value extends Span> = (text: string, at: number, manner: Manner) => Value | undefined;

/** Signs between a label and its value: colons, hyphens, quotes, bullets, a key to press. */
const SIGNS = /[ ,:=–—\-#*•"“”„«»'’._`]/u;
/** The end of a sentence, or what belongs to something else. */
const STOP = /[?!;|\u0001]/u;
const WORD = /[\p{L}\p{M}'’-]+/uy;
const REMARK = /\s?[([][^()\n\d[\]]{1,40}[)\]]/uy;
const MAX_WORDS = 3;
/** "The PIN to this meeting is 12345": more words than that only before a colon or a word that says "is". */
const MAX_WORDS_BEFORE_IS = 8;
const IS = /^(?:is|are|ist|lautet|est|sera|è|sarà|es|será|é|är|er|jest|brzmi|luidt)$/iu;
/** Words that may stand between a label and its value, although they are labels themselves. */
const PASSED: ReadonlySet<LabelKind> = new Set(['dial', 'enter', 'video', 'name', 'join', 'sentence']);
const MAX_DISTANCE = 80;
/** No row of a table that somebody reads is longer. */
const MAX_ROW = 600;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const BAR = /\|/gu;
const bars = (text: string): number => text.match(BAR)?.length ?? 0;

/** Nothing but bars around a label. */
const isCell = (bare: string, row: Span, { start, end }: Label): boolean =>
  /(?:^|\|)\s*$/u.test(bare.slice(row.start, start)) && /^\s*(?:\||$)/u.test(bare.slice(end, row.end));

/** `| ID | Code |⏎|---|---|⏎| 990 5550 1457 | Zurich26 |`: where the cell below a label begins, in a row of labels. */
function cellBelow(page: Page, label: Label): number | undefined {
  const { bare, lines } = page;
  const number = lines.numberAt(label.start);
  const row = lines.line(number);
  if (row.end - row.start > MAX_ROW || !isCell(bare, row, label)) return undefined;
  if (labelsIn(page, row).filter((other) => isCell(bare, row, other)).length < 2) return undefined;
  const next = lines.line(number + 1);
  const isRule = /^[\s|:-]+$/u.test(bare.slice(next.start, Math.min(next.end, next.start + MAX_ROW)));
  const below = lines.line(number + (isRule ? 2 : 1));
  const cells = bare.slice(below.start, Math.min(below.end, below.start + MAX_ROW)).split('|');
  if (cells.length !== bars(bare.slice(row.start, row.end)) + 1) return undefined;
  const column = bars(bare.slice(row.start, label.start));
  const cell = cells[column] ?? '';
  const before = cells.slice(0, column).reduce((length, text) => length + text.length + 1, 0);
  return below.start + before + cell.length - cell.trimStart().length;
}

/**
 * Looks for the value of a label: behind it, after signs and up to three words ("Die PIN lautet 2468"), or at the
 * beginning of the next line that is not empty, where the label stands alone on its own ("Meeting ID⏎204 881 736",
 * cells of a table). Stops at the next label and at the end of the sentence.
 */
export function valueBehind<Value extends Span>(
  page: Page,
  label: Label,
  read: Reader<Value>,
): Value | undefined {
  const cell = cellBelow(page, label);
  return cell === undefined ? valueNextTo(page, label, read) : read(page.bare, cell, 'colon');
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
    // A bar between two cells of a table is as good as a colon.
    const isCell = sign === '|' && words === 0;
    if (sign === ':' || sign === '=' || isCell) manner = 'colon';
    if (sign === '.' && / [\p{Lu}]/u.test(text.slice(at + 1, at + 3))) return undefined;
    const isFar = words > MAX_WORDS && manner === 'sentence' && !IS.test(last);
    // `access code CFP2026`: the end of a word is no number.
    const mayBegin = at > label.end && !isFar && !/\p{L}/u.test(text.charAt(at - 1));
    const value = mayBegin ? read(text, at, manner) : undefined;
    if (value) return value;
    if (SIGNS.test(sign) || isCell) {
      at += 1;
      continue;
    }
    if (STOP.test(sign) || at >= next) return undefined;
    const word = matchAt(WORD, text, at);
    if (word === undefined) return undefined;
    words += 1;
    last = word;
    at += word.length;
    if (words > MAX_WORDS_BEFORE_IS || manner === 'colon') return undefined;
  }
  // Without a colon, words behind a label make it a sentence, and a sentence does not have its value on another line.
  if (at < line.end || (words > 1 && manner === 'sentence')) return undefined;
  const below = page.lines.nextFilled(page.lines.numberAt(line.start), 1);
  if (below === undefined) return undefined;
  const start = firstSignificant(text, page.lines.line(below));
  return read(text, start, 'colon');
}

/** Where a line begins after spaces and bullets. */
export function firstSignificant(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && ' •*-–<'.includes(text.charAt(at))) at += 1;
  return at;
}
