import type { Candidate } from '../../choose/candidate';
import { textBelow } from '../../page/cells';
import { CODES } from '../../page/labels';
import type { Label } from '../../page/labels';
import type { Span } from '../../page/lines';
import { labelsIn } from '../../page/page';
import type { Page } from '../../page/page';
import { firstSignificant, valueBehind } from '../../page/valueBehind';
import { anyWord } from '../../smallWords';
import { readCode } from '../../values';
import { isSomebodyElses, isTypedBehindNumber } from '../belongs';
import { isOfBracket } from './brackets';
import { guestsCode } from './guestsCode';
import { pinForOf } from './pinFor';
import { valueInForce } from './secondValues';

export interface PinCandidate extends Candidate {
  readonly source: 'pin' | 'pinBehindNumber' | 'accessCode' | 'phonePin';
  /** `the PIN is now 4711` goes before others; what may be something else's, or for a phone only, behind them. */
  readonly rank?: 'now' | 'last' | undefined;
}

const NOW = new RegExp(String.raw`(?:^|[^\p{L}])${anyWord('now')} `, 'iu');

const CODE_CELL = /^ *(?=\S*\d)[\p{L}\d]{3,12} *$/u;

/** `PIN⏎90418⏎73310`, `| Day | PIN |⏎| Mon | 90418 |⏎| Tue | 73310 |`: another code stands in the cell below. */
const isFirstOfSeveral = (page: Page, label: Label, { start }: Span): boolean =>
  page.lines.numberAt(start) !== page.lines.numberAt(label.start) && CODE_CELL.test(textBelow(page, start));

/**
 * `PIN: 2468`, `Passcode: hT6Zp2`, `Die PIN lautet 2468`: what lets a participant in. A code of the host is never
 * read: whoever has it can take the room over.
 */
export const pinsBehindLabels = (page: Page): readonly PinCandidate[] =>
  page.labels.flatMap((label): readonly PinCandidate[] => {
    const { kind } = label;
    if (kind !== 'pin' && kind !== 'accessCode' && kind !== 'phonePin') return [];
    const value = valueBehind(page, label, readCode);
    if (!value || isSomebodyElses(page, label, value)) {
      const guests = guestsCode(page, label);
      return guests ? [{ ...guests, source: 'pin' }] : [];
    }
    const inForce = valueInForce(page, label, value);
    if (!inForce) return [];
    const isForPhone = isTypedBehindNumber(page, label);
    const source = kind === 'pin' && isForPhone ? 'pinBehindNumber' : kind;
    const vague = label.isVague || isNamedForElse(page, label, value) ? ('noLabel' as const) : undefined;
    const forPhone = isForPhone && isBesidePhoneOnly(page, label) ? ('phoneOnly' as const) : undefined;
    const isOneOfSeveral = inForce.isOneOfTwo || isFirstOfSeveral(page, label, value);
    const doubt = value.doubt ?? (isOneOfSeveral ? ('severalValues' as const) : (vague ?? forPhone));
    const { start, end } = inForce;
    const isNow = NOW.test(page.bare.slice(label.end, start));
    const rank = vague !== undefined || forPhone !== undefined ? 'last' : isNow ? 'now' : undefined;
    const text = start === value.start ? value.text : page.bare.slice(start, end).replace(/[ -]/gu, '');
    return [{ start, end, value: text, doubt, source, rank }];
  });

/** How far before a label its line is looked at. */
const REACH = 80;
const SAYS_MEETING: ReadonlySet<Label['kind']> = new Set([
  'meetingNumber',
  'phoneMeetingNumber',
  'join',
  'enter',
  'video',
]);

/** `Dolmetschung: +49 30 555 0199, PIN 55081` beside a link: the line tells a telephone number and nothing of the meeting. */
function isBesidePhoneOnly(page: Page, { start: end }: Label): boolean {
  const start = Math.max(page.lines.at(end).start, end - REACH);
  const isOnLine = /\d[^\u0001]*$/u.test(page.bare.slice(start, end));
  return (
    isOnLine &&
    page.links.length > 0 &&
    !labelsIn(page, { start, end }).some(({ kind }) => SAYS_MEETING.has(kind))
  );
}

/** A line of its own says "The PIN is …" or "PIN: …" at its beginning. */
const MAX_BEFORE = 24;
const MAX_ABOVE = 3;
/** `Die PIN für den Kopierer ist 8642`: what it is for stands behind the label, and is nothing of a meeting. */
const FOR = new RegExp(`^ (?:${anyWord('for', 'forWhat')} |(?:de l|à l|(?:de|a)l{1,2}|d)['’])`, 'iu');
/** `PIN ricetta: 5550`, `Passwort Unterlagen: …`: also without a word between. */
const OF_NOUN = new RegExp(
  String.raw`^ (?!(?:${anyWord('is', 'now', 'number')}|n[or]|new)(?!\p{L}))\p{L}{3,20}(?: \p{L}{2,20})? ?[:=] ?$`,
  'iu',
);
/** `A password is required to edit the wiki of our group: …` */
const MANY_WORDS = 8;
const FOR_MEETING = new RegExp(`${anyWord('ofMeeting')}|zoom|teams|webex`, 'iu');

/** Nothing but words before a label on its line: `Bike shed `, `Umfrage-`, `Kaffeekasse: `, `Library card 448120, `. */
const WORDS_BEFORE = /^[\s>•*–-]*((?:[\p{L}\d'’]+(?:[ -]|: )|\d+(?:, | \/ )){1,4})$/u;
/** `Use passcode 987654 only for the rehearsal.` */
const ONLY_FOR = new RegExp(String.raw`^,? ${anyWord('only')} ${anyWord('for')} [^.;!?\n]{3,40}`, 'iu');
/** `die Geräte-PIN 0000`: wherever in its sentence. */
const COMPOUND = /(?:^|[^\p{L}\d])([\p{L}\d]{3,30}-)$/u;
/** Words that name nothing. */
const UNNAMED = new RegExp(String.raw`^(?:(?:${anyWord('unnamed')}|\d{1,2})[ -]|l['’])*$`, 'iu');

/** `Bike shed PIN: 4455`, `Umfrage-Passwort: …`, `PIN do drukarki: 4455`: a name beside the label that is none of a meeting's. */
function isNamedForElse(page: Page, label: Label, value: Span): boolean {
  if (value.start < label.start) return false;
  const start = Math.max(page.lines.at(label.start).start, label.start - REACH);
  const line = page.bare.slice(start, label.start);
  const isNamed = [WORDS_BEFORE, COMPOUND].some((pattern) => {
    const before = pattern.exec(line)?.[1];
    if (before === undefined || !/\p{L}/u.test(before)) return false;
    if (UNNAMED.test(before) || FOR_MEETING.test(before)) return false;
    const labels = labelsIn(page, { start: label.start - before.length, end: label.start });
    return labels.every(({ kind }) => kind === 'otherPage');
  });
  const between = page.bare.slice(label.end, value.start);
  const only = ONLY_FOR.exec(page.bare.slice(value.end, value.end + 80))?.[0];
  const isElse =
    FOR.test(between) || OF_NOUN.test(between) || between.trim().split(/ +/u).length > MANY_WORDS;
  return (
    isNamed ||
    isOfBracket(page, label, value, FOR_MEETING) ||
    (only !== undefined && !FOR_MEETING.test(only)) ||
    (isElse && !FOR_MEETING.test(between))
  );
}

/** No mail has as many codes that matter. */
const MAX_ASKED = 50;
const OF_MEETING: ReadonlySet<Label['kind']> = new Set([
  'video',
  'join',
  'enter',
  'name',
  'meetingNumber',
  'phone',
]);

/**
 * `The library is open again. Your PIN 9999 for the lending machine …`: in the middle of a paragraph that tells nothing
 * else of a meeting, it may be anything's. It is in doubt, and comes behind all others.
 */
export function withoutAside(
  page: Page,
  pins: readonly PinCandidate[],
  isNearFact: (lineNumber: number) => boolean,
): readonly PinCandidate[] {
  const isAside = (pin: PinCandidate): boolean => {
    const number = page.lines.numberAt(pin.start);
    const line = page.lines.line(number);
    const start = Math.max(line.start, pin.start - 200);
    const labels = labelsIn(page, { start, end: Math.min(line.end, pin.end + 60) });
    const [own] = labels.filter(({ kind, end }) => CODES.has(kind) && end <= pin.start).slice(-1);
    if (!own || isNearFact(number)) return false;
    // `SSID: Guest⏎Password: meadow26`: a line of its own is said of what stands above it.
    const above = { start: page.lines.paragraph(number, MAX_ABOVE).start, end: line.start };
    if (own.start - start < MAX_BEFORE && above.start === above.end) return false;
    const around = [...labels, ...labelsIn(page, above)];
    return !around.some(({ kind }) => OF_MEETING.has(kind)) && pinForOf(page, pin) === undefined;
  };
  const ranked = pins.map((pin, index): PinCandidate =>
    index < MAX_ASKED && isAside(pin)
      ? { ...pin, doubt: pin.doubt ?? 'noLabel', rank: pin.rank ?? 'last' }
      : pin,
  );
  return ['now', undefined, 'last'].flatMap((rank) => ranked.filter((pin) => pin.rank === rank));
}

/** `2580 (PIN for all participants)`: nothing but the code on the line before its label in brackets. */
export const pinsBeforeLabels = (page: Page): readonly PinCandidate[] =>
  page.labels.flatMap((label) => {
    if (label.kind !== 'pin' || !/ \($/u.test(page.bare.slice(Math.max(0, label.start - 2), label.start)))
      return [];
    const line = page.lines.at(label.start);
    const start = firstSignificant(page.bare, {
      start: Math.max(line.start, label.start - 48),
      end: label.start,
    });
    const value = readCode(page.bare, start, 'sentence');
    if (value?.end !== label.start - 2 || isSomebodyElses(page, label, value)) return [];
    return [{ start: value.start, end: value.end, value: value.text, doubt: value.doubt, source: 'pin' }];
  });
