import { TYPED } from '../../page/labels';
import type { Label } from '../../page/labels';
import type { Span } from '../../page/lines';
import { labelsIn } from '../../page/page';
import type { Page } from '../../page/page';
import { anyWord } from '../../smallWords';
import { isNumberLine, isPlaceLine } from './phonePlace';

const NUMBER_ALONE = /\d[\d ().-]{6,}\d/u;

/** `Access Code: 555-180-421`: it stands between the heading and the numbers. */
const isTypedLine = (page: Page, line: Span): boolean => {
  const [label] = labelsIn(page, line);
  return (
    label !== undefined &&
    TYPED.has(label.kind) &&
    label.start - line.start <= 4 &&
    /^[ :*_]{0,4}\d/u.test(page.bare.slice(label.end, label.end + 6))
  );
};

/** The line of text above a list of numbers, other numbers, codes and links passed over: "Dial by your location". */
export function headingAbove(page: Page, lineNumber: number): Span | undefined {
  let number: number | undefined = lineNumber;
  for (let passed = 0; passed < 12; passed += 1) {
    number = page.lines.previousFilled(number, 1);
    if (number === undefined) return undefined;
    const line = page.lines.line(number);
    const text = page.bare.slice(line.start, Math.min(line.end, line.start + 200));
    const isNumber = /\+\d/u.test(text) || (NUMBER_ALONE.test(text) && labelsIn(page, line).length === 0);
    const isCell = isNumber || isPlaceLine(page, number) || isTypedLine(page, line);
    if (!isCell && !/^[\s(<\u0001]*\u0001/u.test(text)) return line;
  }
  return undefined;
}

/** A remark in brackets, and a short word or a comma, or the next place; the word may begin the next line. */
const BETWEEN =
  /^ \p{Lu}[\p{L} .,]{1,24}: ?$|^(?: ?\([^()\n]{1,40}\))?(?:[ ,;/()]{1,3}(?:\p{L}{1,4}(?: \p{L}{1,3})?)?|[ ,;]{0,2}\n {0,20}\p{L}{1,4})[ ,;/()]{0,3}$/u;

/** `+41 44 555 01 01 oder +49 30 555 01 01`: nothing but a short word between two numbers, and not "fax". */
export const isSecond = (page: Page, first: Span | undefined, second: Span): boolean =>
  first !== undefined &&
  second.start - first.end <= 80 &&
  BETWEEN.test(page.bare.slice(first.end, second.start)) &&
  !labelsIn(page, { start: first.end, end: second.start }).some(({ kind }) => kind === 'signature');

/** `+41 … Switzerland⏎Kim Muster +41 …`: words before the number where the list has none may be somebody's name. */
export function isLikeLast(page: Page, last: Span | undefined, written: Span): boolean {
  const hasWords = ({ start }: Span): boolean =>
    /\p{L}/u.test(page.bare.slice(Math.max(page.lines.at(start).start, start - 120), start));
  return !hasWords(written) || (last !== undefined && hasWords(last));
}

/** On the same line, on the next one, or with the cell of its place between. */
export const isNextInList = (page: Page, last: number, line: number): boolean =>
  line - last <= 1 || (line - last === 2 && isPlaceLine(page, line - 1));

/** Nothing on the line but the number and its place: not one of many numbers in a sentence. */
export function standsBare(page: Page, { start, end }: Span): boolean {
  const line = page.lines.at(start);
  const reach = Math.min(line.end, end + 120);
  const next = labelsIn(page, { start: end, end: reach }).find(({ kind }) => kind !== 'phone')?.start;
  const around = page.bare.slice(line.start, start) + page.bare.slice(end, next ?? reach);
  return !/\d{3}|\u0001/u.test(around) && around.trim().split(/\s+/u).length <= 8;
}

/** A way in by phone is named above, and nobody's signature begins between it and the number. */
export function isBelowPhone(page: Page, lineNumber: number): boolean {
  const from = page.lines.line(Math.max(0, lineNumber - 12)).start;
  const to = page.lines.line(lineNumber).start;
  const above = labelsIn(page, { start: Math.max(from, to - 1000), end: to });
  return (
    above.some(({ kind }) => kind === 'phone') &&
    !above.some(({ kind }) => kind === 'signature' || kind === 'closing')
  );
}

/** Nothing but a place before the number, `United Kingdom +44 …`, `Germany, toll-free: +49 …`: no sentence. */
export function standsInList(page: Page, { start }: Span): boolean {
  const from = Math.max(page.lines.at(start).start, start - 120);
  const before = page.bare.slice(from, start).trim();
  // `Organization: Kim Muster, +41 …`
  if (/:.*\p{L}|,$/u.test(before)) return false;
  const words = before.match(/[\p{L}\p{M}]+/gu) ?? [];
  return before.endsWith(':') || words.every((word) => /^\p{Lu}/u.test(word));
}

const NUMBERS = new RegExp(String.raw`(?:^|[^\p{L}])${anyWord('numbers')}(?!\p{L})`, 'iu');

/** `Dial by your location`, `Phone:`, `Numbers of other countries:`; a line that names a page of numbers has its value and heads no list. */
export function isPhoneHeading(page: Page, heading: Span): boolean {
  const span = { start: heading.start, end: Math.min(heading.end, heading.start + 200) };
  const above = labelsIn(page, span);
  if (above.some(({ kind }) => kind === 'signature' || kind === 'closing')) return false;
  const hasLink = page.bare.slice(span.start, span.end).includes('\u0001');
  const text = page.bare.slice(span.start, span.end);
  const asksToDial = /:\s*$/u.test(text);
  if (asksToDial && NUMBERS.test(text)) return true;
  return above.some(
    ({ kind }) =>
      kind === 'phone' ||
      kind === 'phoneMeetingNumber' ||
      (kind === 'phonePage' && !hasLink) ||
      (kind === 'dial' && asksToDial),
  );
}

/** A paragraph of numbers alone, and no signature: there they have neighbours, or a closing formula above. */
export function standsAlone(page: Page, lineNumber: number): boolean {
  const { lines } = page;
  const paragraph = lines.paragraph(lineNumber);
  const text = page.bare.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 1000));
  if (!text.split('\n').every((line) => /\+\d/u.test(line))) return false;
  const start = lines.line(Math.max(0, lineNumber - 6)).start;
  const above = { start: Math.max(start, paragraph.end - 1000), end: paragraph.end };
  return !labelsIn(page, above).some(({ kind }) => kind === 'closing');
}

/** What a number to dial in with stands behind. */
export const OWN_LINE: ReadonlySet<Label['kind']> = new Set(['phone', 'phonePage']);

/** A number without a country code is one to dial only right behind a label of the phone or "dial", or alone on a line of a list. */
export function isNationalToDial(page: Page, written: Span, labels: readonly Label[]): boolean {
  const nearest = labels.at(-1);
  if (!nearest) return standsInList(page, written) && standsBare(page, written);
  const between = page.bare.slice(nearest.end, written.start);
  const isNear = /^(?: \([^()\d\n]{1,30}\))?[\s:*_.()–-]{0,6}$/u.test(between);
  return (OWN_LINE.has(nearest.kind) || nearest.kind === 'dial') && isNear;
}

const OF_MEETING = new RegExp(`${anyWord('meeting')}|conf`, 'iu');

/** `2. Dial +1 212 555 0198 (New York)⏎3. Enter the meeting ID …`, `By phone: +44 …⏎Conference ID: …`: the next step is to type a number. */
export function isStep(page: Page, labels: readonly Label[], written: Span, lineNumber: number): boolean {
  const nearest = labels.at(-1);
  let below = page.lines.nextFilled(lineNumber, 1);
  // `Dial: +1 …⏎+1 …⏎Access code: …`
  for (let passed = 0; passed < 12 && below !== undefined && isNumberLine(page, below); passed += 1)
    below = page.lines.nextFilled(below, 1);
  const isPhone = nearest !== undefined && OWN_LINE.has(nearest.kind);
  if ((nearest?.kind !== 'dial' && !isPhone) || below === undefined) return false;
  const rest = page.bare.slice(written.end, Math.min(page.lines.line(lineNumber).end, written.end + 60));
  if (!/^[\s:*_]{1,3}$/u.test(page.bare.slice(nearest.end, written.start))) return false;
  if (/\p{L}/u.test(page.bare.slice(page.lines.line(lineNumber).start, nearest.start))) return false;
  if (!/^ ?(?:\([^()]*\))?[.,; ]*$/u.test(rest)) return false;
  const { start, end } = page.lines.line(below);
  const typed = { start, end: Math.min(end, start + 120) };
  // Below "Phone: …" a PIN may be the room's and the number a desk's, and an extension that desk's, too.
  return labelsIn(page, typed).some(
    (label) =>
      TYPED.has(label.kind) && (!isPhone || OF_MEETING.test(page.bare.slice(label.start, label.end))),
  );
}

const BELOW_NUMBERS: ReadonlySet<Label['kind']> = new Set([
  'meetingNumber',
  'phoneMeetingNumber',
  'phonePage',
]);
const MAX_NUMBERS = 12;

/** `Join the meeting⏎+46 … Stockholm⏎+47 … Oslo⏎Conference ID: …`: below a list stands what is dialled next, or a page of more numbers. */
export function isBesideFact(page: Page, lineNumber: number, isNearFact: (line: number) => boolean): boolean {
  const { lines, bare } = page;
  let below = lineNumber + 1;
  const textOf = (line: Span): string => bare.slice(line.start, Math.min(line.end, line.start + 60));
  while (below <= lineNumber + MAX_NUMBERS && /\+\d/u.test(textOf(lines.line(below)))) below += 1;
  const { start, end } = lines.line(below);
  return (
    isNearFact(lineNumber) &&
    labelsIn(page, { start, end: Math.min(end, start + 60) }).some(({ kind }) => BELOW_NUMBERS.has(kind))
  );
}
