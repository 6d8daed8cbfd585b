import { printable } from '../../printable';
import type { PhoneNumber } from '../../room/room';
import { checkField } from '../../room/fields';
import type { Candidate } from '../choose/candidate';
import type { Label } from '../page/labels';
import type { Span } from '../page/lines';
import { labelsIn } from '../page/page';
import type { Page } from '../page/page';
import { isPlaceLine, labelsBefore, phonePlace } from './phonePlace';
import { internationalNumbers, nationalNumbers } from './writtenNumber';
import type { WrittenNumber } from './writtenNumber';

/**
 * `Tel. +41 …`, `Questions? Call +44 …`: somebody's own number, by the label nearest to it; `Contact: Anna, phone +44 …`
 * by the one before it in its sentence.
 */
function isPrivate(page: Page, labels: readonly Label[], { start }: Span): boolean {
  const own = labels.filter(({ kind }) => kind === 'signature').at(-1);
  if (!own) return false;
  return labels.at(-1)?.kind !== 'phone' || !/[.;!?|]\s/u.test(page.bare.slice(own.end, start));
}

const NUMBER_ALONE = /\d[\d ().-]{6,}\d/u;

/** `Access Code: 555-180-421`: it stands between the heading and the numbers. */
const isTypedLine = (page: Page, line: Span): boolean => {
  const [label] = labelsIn(page, line);
  return (
    label !== undefined &&
    TYPED_BEHIND.has(label.kind) &&
    label.start - line.start <= 4 &&
    /^[ :*_]{0,4}\d/u.test(page.bare.slice(label.end, label.end + 6))
  );
};

/** The line of text above a list of numbers, other numbers, codes and links passed over: "Dial by your location". */
function headingAbove(page: Page, lineNumber: number): Span | undefined {
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

/** No invitation has as many. */
const MAX_FOUND = 1000;

/** A number to dial in with, or one that may be somebody's. */
type Acceptance = 'certain' | 'maybePrivate';

export interface PhoneCandidate extends Candidate<PhoneNumber> {
  readonly pause: Candidate | undefined;
  readonly pin: Candidate | undefined;
}

/** What is typed once a number has been dialled. */
const TYPED_BEHIND: ReadonlySet<Label['kind']> = new Set([
  'meetingNumber',
  'phoneMeetingNumber',
  'accessCode',
  'phonePin',
  'pin',
]);
const OWN_LINE: ReadonlySet<Label['kind']> = new Set(['phone', 'phonePage']);
/** Only of numbers to dial in with one says what they cost. */
const TOLL = /toll|gebühren|kostenlos|gratuit|payant|verde|a pagamento/iu;

/** `+41 44 555 01 01 oder +49 30 555 01 01`: nothing but a short word between two numbers. */
const isSecond = (page: Page, first: Span | undefined, second: Span): boolean =>
  first !== undefined &&
  /^(?: ?\([^()\n]{1,40}\))?[ ,;/()]{1,3}(?:\p{L}{1,4})?[ ,;/()]{0,3}$/u.test(
    page.bare.slice(first.end, Math.min(second.start, first.end + 60)),
  );

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
  let last: WrittenNumber | undefined;
  // What stands in one list or sentence is as sure as its first number.
  let lastIs: Acceptance = 'certain';
  const all = [...internationalNumbers(page.bare, MAX_FOUND), ...nationalNumbers(page.bare)];
  for (const written of all.sort((one, other) => one.start - other.start)) {
    if (found.length >= MAX_FOUND) break;
    if (last && written.start < last.end) continue;
    const lineNumber = page.lines.numberAt(written.start);
    const labels = labelsBefore(page, written, page.lines.line(lineNumber).start);
    const isListed =
      last !== undefined &&
      isNextInList(page, page.lines.numberAt(last.start), lineNumber) &&
      labels.length === 0 &&
      standsInList(page, written) &&
      (!written.isNational || standsBare(page, written));
    const accepted: Acceptance | undefined =
      (isListed && isLikeLast(page, last, written)) || isSecond(page, last, written)
        ? lastIs
        : isListed
          ? 'maybePrivate'
          : accept(page, written, labels, lineNumber, isNearFact);
    if (accepted === undefined) continue;
    last = written;
    lastIs = accepted;
    const value = { label: phonePlace(page, written), number: printable(written.text) };
    if (checkField('phoneNumbers', value.number.replace(/^\(/u, ''))) continue;
    const doubt = written.isNational ? 'noCountryCode' : accepted;
    found.push({
      start: written.start,
      end: written.start + written.text.length,
      value,
      doubt: doubt === 'certain' ? undefined : doubt,
      pause: written.pause,
      pin: written.pin,
    });
  }
  return found;
}

/** `+41 … Switzerland⏎Kim Muster +41 …`: words before the number where the list has none may be somebody's name. */
function isLikeLast(page: Page, last: Span | undefined, written: Span): boolean {
  const hasWords = ({ start }: Span): boolean =>
    /\p{L}/u.test(page.bare.slice(Math.max(page.lines.at(start).start, start - 120), start));
  return !hasWords(written) || (last !== undefined && hasWords(last));
}

/** On the same line, on the next one, or with the cell of its place between. */
const isNextInList = (page: Page, last: number, line: number): boolean =>
  line - last <= 1 || (line - last === 2 && isPlaceLine(page, line - 1));

/** Nothing on the line but the number and its place: not one of many numbers in a sentence. */
function standsBare(page: Page, { start, end }: Span): boolean {
  const line = page.lines.at(start);
  const reach = Math.min(line.end, end + 120);
  const next = labelsIn(page, { start: end, end: reach }).find(({ kind }) => kind !== 'phone')?.start;
  const around = page.bare.slice(line.start, start) + page.bare.slice(end, next ?? reach);
  return !/\d{3}|\u0001/u.test(around) && around.trim().split(/\s+/u).length <= 8;
}

/** A way in by phone is named above, and nobody's signature begins between it and the number. */
function isBelowPhone(page: Page, lineNumber: number): boolean {
  const from = page.lines.line(Math.max(0, lineNumber - 12)).start;
  const to = page.lines.line(lineNumber).start;
  const above = labelsIn(page, { start: Math.max(from, to - 1000), end: to });
  return (
    above.some(({ kind }) => kind === 'phone') &&
    !above.some(({ kind }) => kind === 'signature' || kind === 'closing')
  );
}

function accept(
  page: Page,
  written: WrittenNumber,
  labels: readonly Label[],
  lineNumber: number,
  isNearFact: (lineNumber: number) => boolean,
): Acceptance | undefined {
  if (written.pause) return 'certain';
  if (isPrivate(page, labels, written)) return undefined;
  if (written.isNational && !isNationalToDial(page, written, labels)) return undefined;
  const line = page.lines.line(lineNumber);
  const behind = { start: written.end, end: Math.min(line.end, written.end + 120) };
  const tellsNumber = labelsIn(page, behind).some(({ kind }) => TYPED_BEHIND.has(kind));
  if (labels.some(({ kind }) => OWN_LINE.has(kind) || kind === 'dial')) {
    if (tellsNumber) return 'certain';
    const hasPhone = labels.some(({ kind }) => OWN_LINE.has(kind));
    return hasPhone && (isNearFact(lineNumber) || standsAlone(page, lineNumber)) ? 'maybePrivate' : undefined;
  }
  if (labels.some(({ kind }) => kind === 'help') || !standsInList(page, written)) return undefined;
  if (tellsNumber && labels.length === 0) return 'certain';
  const heading = headingAbove(page, lineNumber);
  if (heading && isPhoneHeading(page, heading)) return 'certain';
  if (TOLL.test(page.bare.slice(line.start, behind.end)))
    return isNearFact(lineNumber) ? 'certain' : 'maybePrivate';
  const place = phonePlace(page, written);
  // `US 8665550128`: a country's code, at some distance from the heading.
  const isListed = /^[A-Z]{2,3}$/u.test(place) && isBelowPhone(page, lineNumber);
  return isListed || (place !== '' && isBesideFact(page, lineNumber, isNearFact))
    ? 'maybePrivate'
    : undefined;
}

/** `Join the meeting⏎+46 … Stockholm⏎Conference ID: …`: the next line tells a number of the meeting. */
function isBesideFact(page: Page, lineNumber: number, isNearFact: (line: number) => boolean): boolean {
  const next = page.lines.line(lineNumber + 1);
  return (
    isNearFact(lineNumber) &&
    labelsIn(page, { start: next.start, end: Math.min(next.end, next.start + 60) }).some(
      ({ kind }) => kind === 'meetingNumber' || kind === 'phoneMeetingNumber',
    )
  );
}

/** A number without a country code is one to dial only right behind a label of the phone or "dial", or alone on a line of a list. */
function isNationalToDial(page: Page, written: WrittenNumber, labels: readonly Label[]): boolean {
  const nearest = labels.at(-1);
  if (!nearest) return standsInList(page, written) && standsBare(page, written);
  const between = page.bare.slice(nearest.end, written.start);
  return (OWN_LINE.has(nearest.kind) || nearest.kind === 'dial') && /^[\s:*_.(–-]{0,6}$/u.test(between);
}

/** Nothing but a place before the number, `United Kingdom +44 …`, `Germany, toll-free: +49 …`: no sentence. */
function standsInList(page: Page, { start }: Span): boolean {
  const from = Math.max(page.lines.at(start).start, start - 120);
  const before = page.bare.slice(from, start).trim();
  // `Organization: Kim Muster, +41 …`
  if (/:.*\p{L}|,$/u.test(before)) return false;
  const words = before.match(/[\p{L}\p{M}]+/gu) ?? [];
  return before.endsWith(':') || words.every((word) => /^\p{Lu}/u.test(word));
}

/** `Dial by your location`, `Phone:`; a line that names a page of numbers has its value and heads no list. */
function isPhoneHeading(page: Page, heading: Span): boolean {
  const span = { start: heading.start, end: Math.min(heading.end, heading.start + 200) };
  const above = labelsIn(page, span);
  if (above.some(({ kind }) => kind === 'signature' || kind === 'closing')) return false;
  const hasLink = page.bare.slice(span.start, span.end).includes('\u0001');
  const asksToDial = /:\s*$/u.test(page.bare.slice(span.start, span.end));
  return above.some(
    ({ kind }) =>
      kind === 'phone' ||
      kind === 'phoneMeetingNumber' ||
      (kind === 'phonePage' && !hasLink) ||
      (kind === 'dial' && asksToDial),
  );
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
