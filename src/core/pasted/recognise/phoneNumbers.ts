import { printable } from '../../printable';
import type { PhoneNumber } from '../../room/room';
import { checkField } from '../../room/fields';
import type { Candidate } from '../choose/candidate';
import type { Label } from '../page/labels';
import type { Span } from '../page/lines';
import { labelsIn } from '../page/page';
import type { Page } from '../page/page';
import { valueBehind } from '../page/valueBehind';
import { labelsBefore, phonePlace } from './phonePlace';
import { readWritten } from './writtenNumber';
import type { WrittenNumber } from './writtenNumber';

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
    const isListed =
      lastAccepted !== undefined &&
      lineNumber - lastAccepted <= 1 &&
      labels.length === 0 &&
      standsInList(page, written);
    const accepted = isListed ? 'certain' : accept(page, written, labels, lineNumber, isNearFact);
    if (accepted === undefined) continue;
    lastAccepted = lineNumber;
    const value = { label: phonePlace(page, written), number: printable(written.text) };
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
  written: WrittenNumber,
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
  if (labels.some(({ kind }) => kind === 'help') || !standsInList(page, written)) return undefined;
  const heading = headingAbove(page, lineNumber);
  return heading && isPhoneHeading(page, heading) ? 'certain' : undefined;
}

/** Nothing but a place before the number, `United Kingdom +44 …`, `Germany, toll-free: +49 …`: no sentence. */
function standsInList(page: Page, { start }: Span): boolean {
  const from = Math.max(page.lines.at(start).start, start - 120);
  const before = page.bare.slice(from, start).trim();
  const words = before.match(/[\p{L}\p{M}]+/gu) ?? [];
  return before.endsWith(':') || words.every((word) => /^\p{Lu}/u.test(word));
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
        value: { label: phonePlace(page, value), number },
        doubt: 'noCountryCode',
        pause: undefined,
      },
    ];
  });
}
