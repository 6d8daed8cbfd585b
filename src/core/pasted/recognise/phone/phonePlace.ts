import { printable } from '../../../printable';
import { digitsOf } from '../../../texts';
import { TYPED } from '../../page/labels';
import type { Label } from '../../page/labels';
import type { Span } from '../../page/lines';
import { labelsIn } from '../../page/page';
import type { Page } from '../../page/page';
import { anyWord } from '../../smallWords';

/** A number behind them is somebody's own, or that of those who help. */
export const OF_OTHERS: ReadonlySet<Label['kind']> = new Set(['signature', 'help']);

/** What comes before a number on its line, or in the cell above it: `Secretariat⏎+49 …`. */
export function labelsBefore(page: Page, number: Span, lineStart: number): readonly Label[] {
  const start = Math.max(lineStart, number.start - 120);
  if (page.bare.slice(start, number.start).trim() !== '') return labelsIn(page, { start, end: number.start });
  const above = page.lines.line(page.lines.numberAt(lineStart) - 1);
  const [label] = labelsIn(page, above);
  const rest = label && page.bare.slice(label.end, Math.min(above.end, label.end + 40)).trim();
  return label && OF_OTHERS.has(label.kind) && (rest === '' || rest === ':') ? [label] : [];
}

/** Words before or behind a number that are its place: few, and the first one with a capital. */
const PLACE = /^\(?[\p{Lu}\d][^\n\u0001]{0,59}$/u;

/** `(US (Chicago)), then …`: what stands in the first brackets. */
function insideBrackets(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '(') depth += 1;
    if (text.charAt(at) === ')') depth -= 1;
    if (depth === 0) return text.slice(1, at).trim();
  }
  return text;
}

/** `Number: +44 …`, `Audio: +44 …` tell no place. */
const NUMBER_ITSELF = new RegExp(`^${anyWord('number')}$`, 'iu');

function placeIn(page: Page, span: Span): string {
  const labels = labelsIn(page, span);
  const bare = page.bare.slice(span.start, span.end);
  const text = printable(bare)
    .replace(/^[\s•*\-–:,;.|]+|[\s,;:|•*/\\\-–]+$/gu, '')
    .trim();
  const inner = text.startsWith('(') ? insideBrackets(text) : text;
  if (labels.some(({ kind }) => kind === 'dial' || kind === 'phone') && !/toll|number\b/iu.test(text))
    return '';
  // Another number is no place.
  if (digitsOf(inner).length >= 6 || NUMBER_ITSELF.test(inner)) return '';
  return PLACE.test(inner) && inner.split(' ').length <= 6 && !/[.!?] /u.test(inner) ? inner : '';
}

const NUMBER_LINE = /^[\s•*–-]*\+?\d[\d ().\-/]{6,}[\s#]*$/u;
const PLACE_LINE = /^[\s•*–-]*\p{Lu}[\p{L} .,()'’-]{1,40}$/u;

const lineText = (page: Page, number: number): string => {
  const { start, end } = page.lines.line(number);
  return page.bare.slice(start, Math.min(end, start + 80));
};

/** Nothing but a number on a line. */
export const isNumberLine = (page: Page, number: number): boolean => NUMBER_LINE.test(lineText(page, number));

/** A line that may be the cell of a place. */
const isPlaceCell = (page: Page, number: number): boolean =>
  PLACE_LINE.test(lineText(page, number)) && labelsIn(page, page.lines.line(number)).length === 0;

/** A line that is the cell of a place: the number stands alone below it. */
export const isPlaceLine = (page: Page, number: number): boolean =>
  isPlaceCell(page, number) && isNumberLine(page, number + 1);

/** Nothing but a telephone number on a line, and no `Conference code⏎55512833`. */
const isPhoneCell = (page: Page, number: number): boolean =>
  isNumberLine(page, number) &&
  !labelsIn(page, page.lines.line(number - 1)).some(({ kind }) => TYPED.has(kind));

/** No table of numbers has more rows. */
const MAX_ROWS = 100;

/**
 * `Norway⏎+47 …⏎United Kingdom⏎+44 …`, `+47 …⏎Norway⏎+44 …⏎United Kingdom`: the cells of a table, each on its line; its
 * first one tells which comes first. One pair alone may be a person's.
 */
function placeInCell(page: Page, number: Span): string {
  const line = page.lines.numberAt(number.start);
  let first = line;
  while (line - first < 2 * MAX_ROWS && isPlaceLine(page, first - 1) && isPhoneCell(page, first - 2))
    first -= 2;
  const isAbove = isPlaceLine(page, first - 1);
  const place = isAbove ? line - 1 : line + 1;
  const hasNeighbour = first < line || (isAbove ? isPlaceLine(page, line + 1) : isNumberLine(page, line + 2));
  const isPair = isNumberLine(page, line) && isPlaceCell(page, place);
  return isPair && hasNeighbour ? placeIn(page, page.lines.line(place)) : '';
}

/** `US (San Jose)` behind the number, `United Kingdom:` before it; other labels end it. */
export function phonePlace(page: Page, number: Span): string {
  const line = page.lines.at(number.start);
  const lineEnd = Math.min(line.end, number.end + 120);
  const nextLabel = labelsIn(page, { start: number.end, end: lineEnd }).find(({ kind }) => kind !== 'phone');
  const nextNumber = page.bare.slice(number.end, lineEnd).search(/\+\d|\||[^# \u0001]\u0001/u);
  const end = Math.min(nextLabel?.start ?? lineEnd, nextNumber < 0 ? lineEnd : number.end + nextNumber);
  // The confirm key, and a link to dial that is the number once more.
  const skipped = /^[# \u0001]{0,120}/u.exec(page.bare.slice(number.end, lineEnd))?.[0].length ?? 0;
  const start = Math.min(number.end + skipped, end);
  // `Switzerland, then conference ID 5071`: what leads to the next label is no place.
  const comma = end === nextLabel?.start ? page.bare.slice(start, end).search(/, *\p{Ll}[^,]*$/u) : -1;
  const rest = page.bare.slice(start, end);
  // `+1 408 555 0100 RTP: +1 919 …` is the next number's, `… 0100. When prompted, …` the next sentence.
  const isOthers =
    (nextNumber >= 0 && /: ?$/u.test(rest)) || /^[.!?] /u.test(page.bare.slice(number.end, number.end + 2));
  const behind = isOthers ? '' : placeIn(page, { start, end: comma < 0 ? end : start + comma });
  // `Zurich +41 … Geneva +41 …`: places before their numbers.
  const isAmbiguous = nextNumber >= 0 && !rest.startsWith('(');
  if (behind !== '' && !isAmbiguous) return behind;
  const lastLabel = labelsBefore(page, number, line.start).at(-1);
  const own = Math.max(lastLabel?.end ?? line.start, number.start - 80);
  // `US +1 202 555 0133 / UK +44 20 7946 0133`: behind the number before it.
  const from =
    own +
    (/^.*\d[)\]]?(?: ?[/,;|] ?| (?=\p{Lu}))/u.exec(page.bare.slice(own, number.start))?.[0].length ?? 0);
  const before = page.bare.slice(from, number.start);
  const cut = before
    .trimEnd()
    .replace(/[:| ]+$/u, '')
    .search(/\([^()]*\)\s*$|[^:,|;#\u0001]*(?:, [A-Z]{2})?$/u);
  const onLine = placeIn(page, { start: from + Math.max(0, cut), end: number.start });
  if (onLine === '' && behind !== '') return behind;
  return onLine === '' ? placeInCell(page, number) : onLine;
}
