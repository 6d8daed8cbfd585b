import { printable } from '../../printable';
import type { PhoneNumber } from '../../room';
import { checkField } from '../../roomFields';
import type { Candidate } from '../candidate';
import type { Label } from '../labels';
import type { Span } from '../lines';
import { labelsIn } from '../page';
import type { Page } from '../page';
import { valueBehind } from '../valueBehind';

/** A number as it stands in the text, and the digits that are dialled behind it: `+41445550101,,5518830274#`. */
interface Written extends Span {
  readonly text: string;
  readonly pause: Candidate | undefined;
}

const INTERNATIONAL = /\+\d(?:[ .\-/()]{0,2}\d){6,16}/uy;
const PAUSE = /(,{1,6} ?)(\d{3,20})#{0,2}(?:,{1,8}[*\d#]{1,20})*/uy;

function readWritten(text: string, at: number): Written | undefined {
  INTERNATIONAL.lastIndex = at;
  const number = INTERNATIONAL.exec(text)?.[0];
  // 15 digits are the most that a telephone number can have (E.164); `(0)` is not one of them.
  if (number === undefined || number.replace(/\(0\)|\D/gu, '').length > 15) return undefined;
  const end = at + number.length;
  PAUSE.lastIndex = end;
  const pause = PAUSE.exec(text);
  if (!pause?.[1]?.includes(',') || (pause[1].length < 2 && !pause[0].includes('#')))
    return /[\d\p{L}]/u.test(text.charAt(end))
      ? undefined
      : { start: at, end, text: number, pause: undefined };
  const start = end + pause[1].length;
  const digits = pause[2] ?? '';
  return {
    start: at,
    end: end + pause[0].length,
    text: number,
    pause: { start, end: start + digits.length, value: digits },
  };
}

/** What comes before a number on its line that is not the end of another sentence. */
const labelsBefore = (page: Page, number: Span, lineStart: number): readonly Label[] =>
  labelsIn(page, { start: Math.max(lineStart, number.start - 120), end: number.start });

/** `Tel. +41 …`, `Questions? Call +44 …`: somebody's own number, by the label nearest to it. */
const isPrivate = (labels: readonly Label[]): boolean =>
  labels.some(({ kind }) => kind === 'signature') && labels.at(-1)?.kind !== 'phone';

/** The line of text above a list of numbers, other numbers and links passed over: "Dial by your location". */
function headingAbove(page: Page, lineNumber: number): Span | undefined {
  let number: number | undefined = lineNumber;
  for (let passed = 0; passed < 12; passed += 1) {
    number = page.lines.previousFilled(number, 1);
    if (number === undefined) return undefined;
    const line = page.lines.line(number);
    const text = page.bare.slice(line.start, Math.min(line.end, line.start + 200));
    if (!/\+\d|^[\s(<\u0001]*\u0001/u.test(text)) return line;
  }
  return undefined;
}

/** Words before or behind a number that are its place: few, and the first one with a capital. */
const PLACE = /^\(?[\p{Lu}\d][^\n\u0001]{0,59}$/u;

function placeIn(page: Page, span: Span): string {
  const labels = labelsIn(page, span);
  const place = page.placeOf(span.start, span.end);
  const bare = page.bare.slice(span.start, span.end);
  const text = printable(bare)
    .replace(/^[\s•*\-–:,;.|]+|[\s,;:|•*\-–]+$/gu, '')
    .trim();
  const inner = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1).trim() : text;
  if (place.end <= place.start || labels.some(({ kind }) => kind === 'dial' || kind === 'phone')) return '';
  return PLACE.test(inner) && inner.split(' ').length <= 6 && !/[.!?] /u.test(inner) ? inner : '';
}

/** `US (San Jose)` behind the number, `United Kingdom:` before it; other labels end it. */
function placeOf(page: Page, number: Span): string {
  const line = page.lines.at(number.start);
  const lineEnd = Math.min(line.end, number.end + 120);
  const nextLabel = labelsIn(page, { start: number.end, end: lineEnd }).find(({ kind }) => kind !== 'phone');
  const nextNumber = page.bare.slice(number.end, lineEnd).search(/\+\d|\||[^# \u0001]\u0001/u);
  const end = Math.min(nextLabel?.start ?? lineEnd, nextNumber < 0 ? lineEnd : number.end + nextNumber);
  // The confirm key, and a link to dial that is the number once more.
  const skipped = /^[# \u0001]{0,120}/u.exec(page.bare.slice(number.end, lineEnd))?.[0].length ?? 0;
  const behind = placeIn(page, { start: Math.min(number.end + skipped, end), end });
  if (behind !== '') return behind;
  const lastLabel = labelsBefore(page, number, line.start).at(-1);
  const from = Math.max(lastLabel?.end ?? line.start, number.start - 80);
  const before = page.bare.slice(from, number.start);
  const cut = before
    .trimEnd()
    .replace(/:$/u, '')
    .search(/[^:,|;#\u0001]*$/u);
  return placeIn(page, { start: from + Math.max(0, cut), end: number.start });
}

/** No invitation has as many. */
const MAX_FOUND = 1000;

export interface PhoneCandidate extends Candidate<PhoneNumber> {
  readonly pause: Candidate | undefined;
}

const OWN_LINE: ReadonlySet<Label['kind']> = new Set(['phone', 'phonePage']);

/**
 * Numbers to dial in with: in a list below a heading (`Dial by your location`), behind a label (`Phone: +44 …`), or
 * with the extension behind them (`+41445550101,,5518830274#`). Any other number may be somebody's own.
 * @param isNearFact tells whether a line belongs to the invitation: another fact stands in its paragraph
 */
export function dialInNumbers(
  page: Page,
  isNearFact: (lineNumber: number) => boolean,
): readonly PhoneCandidate[] {
  const found: PhoneCandidate[] = [];
  let lastAccepted: number | undefined;
  for (
    let at = page.bare.indexOf('+');
    at >= 0 && found.length < MAX_FOUND;
    at = page.bare.indexOf('+', at + 1)
  ) {
    const written = readWritten(page.bare, at);
    if (!written || /[\d\p{L}+]/u.test(page.bare.charAt(at - 1))) continue;
    const lineNumber = page.lines.numberAt(at);
    const labels = labelsBefore(page, written, page.lines.line(lineNumber).start);
    const isListed = lastAccepted !== undefined && lineNumber - lastAccepted <= 1 && labels.length === 0;
    const accepted = isListed ? 'certain' : accept(page, written, labels, lineNumber, isNearFact);
    if (accepted === undefined) continue;
    lastAccepted = lineNumber;
    const value = { label: placeOf(page, written), number: printable(written.text) };
    if (checkField('phoneNumbers', value.number)) continue;
    found.push({
      start: at,
      end: at + written.text.length,
      value,
      doubt: accepted === 'certain' ? undefined : accepted,
      pause: written.pause,
    });
    at = written.end - 1;
  }
  return [...found, ...localNumbers(page, isNearFact)];
}

function accept(
  page: Page,
  written: Written,
  labels: readonly Label[],
  lineNumber: number,
  isNearFact: (lineNumber: number) => boolean,
): 'certain' | 'maybePrivate' | undefined {
  if (written.pause) return 'certain';
  if (isPrivate(labels)) return undefined;
  const line = page.lines.line(lineNumber);
  const tellsNumber = labelsIn(page, { start: written.end, end: Math.min(line.end, written.end + 120) }).some(
    ({ kind }) =>
      kind === 'meetingNumber' || kind === 'phoneMeetingNumber' || kind === 'phonePin' || kind === 'pin',
  );
  if (labels.some(({ kind }) => OWN_LINE.has(kind) || kind === 'dial')) {
    if (tellsNumber) return 'certain';
    const hasPhone = labels.some(({ kind }) => OWN_LINE.has(kind));
    return hasPhone && (isNearFact(lineNumber) || standsAlone(page, lineNumber)) ? 'maybePrivate' : undefined;
  }
  const before = page.bare.slice(Math.max(line.start, written.start - 120), written.start);
  if (labels.some(({ kind }) => kind === 'help') || (before.match(/\p{L}+/gu) ?? []).length > 4)
    return undefined;
  const heading = headingAbove(page, lineNumber);
  return heading && isPhoneHeading(page, heading) ? 'certain' : undefined;
}

/** `Dial by your location`, `Phone:`; a line that names a page of numbers has its value and heads no list. */
function isPhoneHeading(page: Page, heading: Span): boolean {
  const span = { start: heading.start, end: Math.min(heading.end, heading.start + 200) };
  const above = labelsIn(page, span);
  if (above.some(({ kind }) => kind === 'signature' || kind === 'closing')) return false;
  const hasLink = page.bare.slice(span.start, span.end).includes('\u0001');
  return above.some(({ kind }) => kind === 'phone' || (kind === 'phonePage' && !hasLink));
}

/** A paragraph of numbers alone, and no signature: there they have neighbours, or a closing formula above. */
function standsAlone(page: Page, lineNumber: number): boolean {
  const { lines } = page;
  const paragraph = lines.paragraph(lineNumber);
  const text = page.bare.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 1000));
  if (!text.split('\n').every((line) => /\+\d/u.test(line))) return false;
  const start = lines.line(Math.max(0, lineNumber - 6)).start;
  const above = { start: Math.max(start, paragraph.end - 1000), end: paragraph.end };
  return !labelsIn(page, above).some(({ kind }) => kind === 'closing');
}

const LOCAL = /0\d(?:[ .\-/()]{0,2}\d){5,12}/uy;

/** `Phone: 044 555 01 01`: without a country code only behind a label, among the facts of the room, and in doubt. */
function localNumbers(page: Page, isNearFact: (lineNumber: number) => boolean): readonly PhoneCandidate[] {
  return page.labels.flatMap((label) => {
    if (label.kind !== 'phone' || !isNearFact(page.lines.numberAt(label.start))) return [];
    const value = valueBehind(page, label, (text, start, manner) => {
      LOCAL.lastIndex = start;
      const number = manner === 'colon' ? LOCAL.exec(text)?.[0] : undefined;
      return number === undefined ? undefined : { start, end: start + number.length, number };
    });
    if (!value || checkField('phoneNumbers', value.number)) return [];
    const { start, end, number } = value;
    return [
      {
        start,
        end,
        value: { label: placeOf(page, value), number },
        doubt: 'noCountryCode',
        pause: undefined,
      },
    ];
  });
}
