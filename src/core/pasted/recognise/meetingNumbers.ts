import { digitsOf } from '../../texts';
import { checkField } from '../../room/fields';
import type { Candidate } from '../choose/candidate';
import type { Label } from '../page/labels';
import { labelsIn } from '../page/page';
import type { Page } from '../page/page';
import { valueBehind } from '../page/valueBehind';
import { isSomebodyElses, isTypedBehindNumber } from './belongs';
import { valueInForce } from './codes/secondValues';
import { ROOM_OF_BUILDING, isDeskPhone, isOneWord } from './deskPhones';
import { recogniseLink } from '../services';
import { anyWord } from '../smallWords';
import { readNumber } from '../values';
import type { NumberValue } from '../values';

/** Labels of what may be a meeting's number. */
const LABELS = [
  'meetingNumber',
  'phoneMeetingNumber',
  'videoMeetingNumber',
  'accessCode',
  'phonePin',
  'pin',
] as const;

/** How a meeting number was told. */
type NumberSource = (typeof LABELS)[number] | 'pinBehindNumber' | 'keyed';

export interface NumberCandidate extends Candidate {
  readonly source: NumberSource;
  /** The confirm key behind it: this one is typed on a phone. */
  readonly key: '#' | undefined;
}

function candidate(page: Page, value: NumberValue, source: NumberSource): NumberCandidate[] {
  const whole = withNextLine(page, value);
  const text = whole.text.replace(/\s+/gu, ' ');
  return checkField('extension', text) ? [] : [{ ...whole, value: text, source, key: value.key }];
}

/** Digits at the beginning of a line, and no date, time, address or number of a list. */
const DIGITS_BELOW = /^ ?(\d[\d ]{0,12}\d|\d)(?![\d\p{L}:/@-]|\.\d|[.)] )/u;

/**
 * A number at the end of a line, and more digits at the beginning of the next one: `772 410 ⏎9836`. The space of a soft
 * wrap says that they belong together; without it they stay apart. Both are in doubt.
 */
function withNextLine(page: Page, value: NumberValue): NumberValue & Pick<Candidate, 'doubt'> {
  const line = page.lines.at(value.start);
  const behind = page.bare.slice(value.end, Math.min(line.end, value.end + 3));
  if (value.key || line.end - value.end > 2 || behind.trim() !== '') return value;
  const { start, end } = page.lines.line(page.lines.numberAt(value.start) + 1);
  const below = DIGITS_BELOW.exec(page.bare.slice(start, Math.min(end, start + 24)));
  if (below?.[1] === undefined) return value;
  if (behind === '') return { ...value, doubt: 'brokenLine' };
  const text = `${value.text} ${below[1].trim()}`;
  return { ...value, text, digits: digitsOf(text), end: start + below[0].length, doubt: 'brokenLine' };
}

/** `Frau Muster hat die Durchwahl 5530`: words before it that tell no way in, and nothing to follow or to dial. */
function isInOtherSentence(page: Page, label: Label): boolean {
  if (!isOneWord(page, label)) return false;
  const line = page.bare.slice(Math.max(page.lines.at(label.start).start, label.start - 80), label.start);
  const text = line.split(/[.!?] /u).at(-1) ?? '';
  const before = { start: label.start - text.length, end: label.start };
  const isTold = labelsIn(page, before).some(({ kind }) => kind !== 'enter');
  return /\p{L}/u.test(text) && !/[\d\u0001]/u.test(text) && !isTold;
}

/** `Personal meeting ID of Pat: 555 210 8844`: may be that of somebody else. */
const OF_NAME = new RegExp(
  String.raw`^ ${anyWord('for', 'forWhat')} \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? ?: ?$`,
  'u',
);

/** So have meetings that are counted: `Meeting number 142 of the board`, `Réunion n° 142`. */
const COUNTED = new RegExp(anyWord('counted'), 'iu');

/** `558201/558202`: two numbers rather than one. */
const TWO_HALVES = /^\d{4,}\/\d{4,}$/u;

/** `Meeting ID: 415 555 0123`, `Konferenznummer⏎112752642756`, `enter the meeting extension 118840`: the label is before the number. */
export const numbersBehindLabels = (page: Page): readonly NumberCandidate[] =>
  page.labels.flatMap((label) => {
    const kind = LABELS.find((one) => one === label.kind);
    if (!kind || (kind === 'meetingNumber' && isDeskPhone(page, label))) return [];
    const value = valueBehind(page, label, readNumber);
    if (!value || isSomebodyElses(page, label, value)) return [];
    const inForce = valueInForce(page, label, value);
    if (!inForce) return [];
    const isBehindNumber = kind === 'pin' && isTypedBehindNumber(page, label);
    const number = readNumber(page.bare, inForce.start) ?? value;
    const found = candidate(page, number, isBehindNumber ? 'pinBehindNumber' : kind);
    if (inForce.isOneOfTwo || TWO_HALVES.test(number.text))
      return found.map((one) => ({ ...one, doubt: 'severalValues' }));
    const called = page.bare.slice(label.start, label.end);
    const isShort = value.digits.length <= 4 && (ROOM_OF_BUILDING.test(called) || COUNTED.test(called));
    const isVague =
      isShort ||
      (kind === 'meetingNumber' &&
        (isInOtherSentence(page, label) || OF_NAME.test(page.bare.slice(label.end, value.start))));
    return isVague ? found.map((number) => ({ ...number, doubt: 'noLabel' as const })) : found;
  });

const NUMBER_BEFORE = /(\d(?:[ .-]?\d){2,15})(?: \p{L}{1,4}){1,3} $/u;

/** `Then enter 71923 as the conference PIN number`: the label is behind the number. */
export const numbersBeforeLabels = (page: Page): readonly NumberCandidate[] =>
  page.labels.flatMap((label) => {
    if (label.kind !== 'phonePin') return [];
    const from = Math.max(page.lines.at(label.start).start, label.start - 40);
    const found = NUMBER_BEFORE.exec(page.bare.slice(from, label.start));
    const value = found?.[1] === undefined ? undefined : readNumber(page.bare, from + found.index);
    return value ? candidate(page, value, 'phonePin') : [];
  });

/** Of more links nobody looks at each. */
const MAX_LINKS = 1000;
const ALONE_BEHIND_BAR = /^>? {0,4}\| {0,4}(?=\d[\d ]{6,14}\d *(?:\n|$))/u;

/** `https://example.webex.com/meet/anna | 412 305 778`: nothing but a bar between the link of a room and a number. */
export const numbersBehindLinks = (page: Page): readonly NumberCandidate[] =>
  page.links.slice(0, MAX_LINKS).flatMap(({ url, end }) => {
    const bar = ALONE_BEHIND_BAR.exec(page.bare.slice(end, end + 40))?.[0];
    const value = bar === undefined ? undefined : readNumber(page.bare, end + bar.length);
    if (!value || recogniseLink(url)?.role !== 'join') return [];
    return candidate(page, value, 'meetingNumber').map((number) => ({ ...number, doubt: 'noLabel' }));
  });

/** No invitation has as many. */
const MAX_KEYED = 1000;
const KEYED = /(?:^|[:\s\u0001])(\d(?:[ .-]?\d){2,15}) ?#(?!#)/gu;

/**
 * `192.0.2.50, then 5071#`, `+41 44 555 06 12 Code: 417 902 688 3510#`: a number that ends in the confirm key, behind
 * an address or phone number on the same line.
 */
export function keyedNumbers(page: Page): readonly NumberCandidate[] {
  const found: NumberCandidate[] = [];
  for (const match of page.bare.matchAll(KEYED)) {
    if (found.length >= MAX_KEYED) break;
    const at = match.index + match[0].indexOf(match[1] ?? '');
    const line = page.lines.at(at);
    const before = { start: Math.max(line.start, at - 120), end: at };
    const isDialled =
      /\+\d|\d\.\d+\.\d/u.test(page.bare.slice(before.start, before.end)) ||
      labelsIn(page, before).some(({ kind }) => kind === 'phone' || kind === 'gateway');
    const value = isDialled ? readNumber(page.bare, at) : undefined;
    if (value) found.push(...candidate(page, value, 'keyed'));
  }
  return found;
}
