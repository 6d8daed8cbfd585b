import type { LabelKind } from '../../languages/pastedWords';
import type { Label } from './labels';
import type { Span } from './lines';
import { labelsIn } from './page';
import type { Page } from './page';

/** No row of a table that somebody reads is longer. */
const MAX_ROW = 600;

const BAR = /\|/gu;
const bars = (text: string): number => text.match(BAR)?.length ?? 0;

/** What stands between the bars of a line, as much of it as a row can have. */
function cellsIn({ bare, lines }: Page, number: number): readonly string[] {
  const { start, end } = lines.line(number);
  return bare.slice(start, Math.min(end, start + MAX_ROW)).split('|');
}

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
  // The rows of a wiki are parted by `|-`.
  const isRule = /^(?!\|-+\s*$)[\s|:-]+$/u.test(
    bare.slice(next.start, Math.min(next.end, next.start + MAX_ROW)),
  );
  if (!isRule && columnsOf(page, row).size < 2 && !isLastCell(page, label, row)) return undefined;
  const column = bars(bare.slice(row.start, label.start));
  for (let number = row.number + (isRule ? 2 : 1); number <= row.number + MAX_ROWS; number += 1) {
    const cells = cellsIn(page, number);
    if (cells.length !== row.bars + 1) return undefined;
    const cell = cells[column] ?? '';
    const before = cells.slice(0, column).reduce((length, text) => length + text.length + 1, 0);
    // A meeting without a code has none in its row.
    if (/^[\s–—-]*$/u.test(cell)) continue;
    const start = lines.line(number).start + before + cell.length - cell.trimStart().length;
    // `| Meeting ID | 990 5550 1457 |⏎|---|---|⏎| Code | Zurich26 |`: a column of labels, whatever rule Markdown asks for.
    return labelsIn(page, { start, end: start + 1 }).length > 0 ? undefined : start;
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

/** A cell that a label names; `start` is missing where it is empty, and no other text is meant. */
export interface CellOfLabel {
  readonly start: number | undefined;
}

/**
 * `| ID | Code |⏎| 990 5550 1457 | Zurich26 |`: where the value of a label begins that fills a cell of a table.
 * @returns nothing where the label is in no table, or where the table does not tell: then what stands next to it is its value
 */
export function cellOf(page: Page, label: Label): CellOfLabel | undefined {
  const row = rowAt(page, page.lines.numberAt(label.start));
  if (!row || !isCell(page.bare, row, label)) return undefined;
  const hosts = columnsOfHosts(page, row);
  const start = hosts.size > 0 ? cellBehind(page, label, row, hosts) : cellBelow(page, label, row);
  return start !== undefined || hosts.size > 0 || isLastCell(page, label, row) ? { start } : undefined;
}

/** What the cell below a position holds, in the same column; a line without bars is one cell. */
export function textBelow(page: Page, at: number): string {
  const number = page.lines.numberAt(at);
  const column = bars(page.bare.slice(page.lines.line(number).start, at));
  return cellsIn(page, number + 1)[column] ?? '';
}
