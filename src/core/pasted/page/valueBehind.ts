import { labelsIn } from './page';
import type { Page } from './page';
import type { LabelKind } from '../../languages/pastedWords';
import type { Label } from './labels';
import type { Span } from './lines';
import { startInPair } from './pairs';
import type { Manner, Reader } from './reader';
import { valueBefore } from './valueBefore';

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

/** The columns of a row in which labels stand. */
const columnsOf = (page: Page, row: Span, kind?: LabelKind): ReadonlySet<number> =>
  new Set(
    labelsIn(page, row)
      .filter((label) => kind === undefined || label.kind === kind)
      .map(({ start }) => bars(page.bare.slice(row.start, start))),
  );

const MAX_ROWS = 12;

/** A row of a table that became text with bars between its cells. */
interface Row extends Span {
  readonly number: number;
  /** How many bars it has. */
  readonly bars: number;
}

function rowAt({ bare, lines }: Page, number: number): Row | undefined {
  const { start, end } = lines.line(number);
  const count = end - start > MAX_ROW ? 0 : bars(bare.slice(start, end));
  return count === 0 ? undefined : { start, end, number, bars: count };
}

/** `Date | Where | Passcode`: with nothing behind it in its row, a label is a head, and its value stands below. */
const isLastCell = ({ bare }: Page, { start, end }: Label, row: Row): boolean =>
  /\S/u.test(bare.slice(row.start, start).replace(/\|/gu, '')) && /^[\s|]*$/u.test(bare.slice(end, row.end));

/** `| ID | Code |⏎|---|---|⏎| 990 5550 1457 | Zurich26 |`: where the cell below a label begins, in a row of labels or above a rule. */
function cellBelow(page: Page, label: Label, row: Row): number | undefined {
  const { bare, lines } = page;
  const next = lines.line(row.number + 1);
  const isRule = /^[\s|:-]+$/u.test(bare.slice(next.start, Math.min(next.end, next.start + MAX_ROW)));
  if (!isRule && columnsOf(page, row).size < 2 && !isLastCell(page, label, row)) return undefined;
  const column = bars(bare.slice(row.start, label.start));
  for (let number = row.number + (isRule ? 2 : 1); number <= row.number + MAX_ROWS; number += 1) {
    const below = lines.line(number);
    const cells = bare.slice(below.start, Math.min(below.end, below.start + MAX_ROW)).split('|');
    if (cells.length !== row.bars + 1) return undefined;
    const cell = cells[column] ?? '';
    const before = cells.slice(0, column).reduce((length, text) => length + text.length + 1, 0);
    // A meeting without a code has none in its row.
    if (!/^[\s–—-]*$/u.test(cell)) return below.start + before + cell.length - cell.trimStart().length;
  }
  return undefined;
}

/** The row that heads a table: the topmost above a row that has as many bars. */
function headOf(page: Page, row: Row): Row | undefined {
  let head: Row | undefined;
  for (let above = row.number - 1; above >= Math.max(0, row.number - MAX_ROWS); above -= 1) {
    const other = rowAt(page, above);
    if (other?.bars !== row.bars) break;
    head = other;
  }
  return head;
}

/**
 * `|  | Host | Guest |⏎|---|---|---|⏎| PIN | 90418 | 73310 |`: the columns that are headed as the host's.
 */
function columnsOfHosts(page: Page, row: Row): ReadonlySet<number> {
  const head = headOf(page, row);
  return head ? columnsOf(page, head, 'host') : new Set();
}

/** Where the first cell behind a label begins that has something in it and is not in one of some columns. */
function cellBehind({ bare }: Page, label: Label, row: Row, others: ReadonlySet<number>): number | undefined {
  for (let at = bare.indexOf('|', label.end); at >= 0 && at < row.end; at = bare.indexOf('|', at + 1)) {
    const cell = /^\| *(?=[^\s|])/u.exec(bare.slice(at, at + 40))?.[0];
    if (cell !== undefined && !others.has(bars(bare.slice(row.start, at + 1)))) return at + cell.length;
  }
  return undefined;
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
  const row = rowAt(page, page.lines.numberAt(label.start));
  if (!row || !isCell(page.bare, row, label)) return valueNextTo(page, label, read);
  const hosts = columnsOfHosts(page, row);
  const cell = hosts.size > 0 ? cellBehind(page, label, row, hosts) : cellBelow(page, label, row);
  if (cell !== undefined) return read(page.bare, cell, 'colon');
  return hosts.size > 0 || isLastCell(page, label, row) ? undefined : valueNextTo(page, label, read);
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
  // Without a colon, words behind a label make it a sentence, and a sentence does not have its value on another line;
  // unless they are a cell: few words, and nothing but the value below.
  const isSentence = words > 1 && manner === 'sentence';
  const isCellAlone = words <= MAX_WORDS && firstSignificant(text, line) === label.start;
  if (at < line.end || (isSentence && !isCellAlone)) return undefined;
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
