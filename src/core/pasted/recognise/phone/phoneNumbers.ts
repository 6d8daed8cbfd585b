import { readingWords } from '../../../languages/allPastedWords';
import { printable } from '../../../printable';
import type { PhoneNumber } from '../../../room/room';
import { checkField } from '../../../room/fields';
import type { Candidate } from '../../choose/candidate';
import { TYPED } from '../../page/labels';
import type { Label } from '../../page/labels';
import type { Span } from '../../page/lines';
import { labelsIn } from '../../page/page';
import type { Page } from '../../page/page';
import { firstSignificant } from '../../page/valueBehind';
import {
  OWN_LINE,
  headingAbove,
  isBesideFact,
  isBelowPhone,
  isLikeLast,
  isNationalToDial,
  isNextInList,
  isPhoneHeading,
  isSecond,
  isStep,
  standsAlone,
  standsBare,
  standsInList,
} from './phoneLists';
import { OF_OTHERS, labelsBefore, phonePlace } from './phonePlace';
import { internationalNumbers, nationalNumbers } from './writtenNumber';
import type { WrittenNumber } from './writtenNumber';

/** What a line says before a position; no more than a few words of it. */
const beginning = ({ bare, lines }: Page, until: number): string => {
  const { start } = lines.at(until);
  return bare.slice(start, Math.min(until, start + 60));
};

const WORDS_ALONE = /^[\s•*–-]*(?:\p{L}+ ){0,2}$/u;

/**
 * `Tel. +41 …`, `Questions? Call +44 …`: somebody's own number, by the label nearest to it; `Contact: Anna, phone +44 …`
 * by the one before it in its sentence.
 */
function isPrivate(page: Page, labels: readonly Label[], { start }: Span): boolean {
  // `Samisk tolking: ring +47 …`
  const [first] = labels;
  if (first?.kind === 'host' && WORDS_ALONE.test(beginning(page, first.start))) return true;
  const own = labels.filter(({ kind }) => OF_OTHERS.has(kind)).at(-1);
  if (!own) return false;
  return labels.at(-1)?.kind !== 'phone' || !/[.;!?|]\s/u.test(page.bare.slice(own.end, start));
}

/** Only of numbers to dial in with one says what they cost. */
const TOLL = new RegExp(
  Object.values(readingWords)
    .flatMap(({ toll }) => toll)
    .join('|'),
  'iu',
);

/** No invitation has as many. */
const MAX_FOUND = 1000;

/** A number to dial in with, or one that may be somebody's. */
type Acceptance = 'certain' | 'maybePrivate';

export interface PhoneCandidate extends Candidate<PhoneNumber> {
  readonly pause: Candidate | undefined;
  readonly pin: Candidate | undefined;
}

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
    // More than a place may be said of a number, or another number's remark.
    const isVague = /\d/u.test(value.label) || value.label.split(' ').length > 5;
    const unsure = accepted === 'certain' && isVague ? 'noLabel' : accepted;
    const doubt = written.isNational ? 'noCountryCode' : unsure;
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

function accept(
  page: Page,
  written: WrittenNumber,
  labels: readonly Label[],
  lineNumber: number,
  isNearFact: (lineNumber: number) => boolean,
): Acceptance | undefined {
  if (written.pause) return 'certain';
  if (!written.isNational && THEN_KEYED.test(page.bare.slice(written.end, written.end + 60)))
    return 'certain';
  if (isPrivate(page, labels, written)) return undefined;
  if (!written.isNational && leadsToNumber(page, written)) return 'certain';
  if (written.isNational && !isNationalToDial(page, written, labels)) return undefined;
  const line = page.lines.line(lineNumber);
  const behind = { start: written.end, end: Math.min(line.end, written.end + 120) };
  const tellsNumber = labelsIn(page, behind).some(
    ({ kind, start, end }) => TYPED.has(kind) && !OF_DESK.test(page.bare.slice(start, end + 8)),
  );
  if (labels.some(({ kind }) => OWN_LINE.has(kind) || kind === 'dial')) {
    if (tellsNumber || isStep(page, labels, written, lineNumber)) return 'certain';
    if (THEN_TYPED.test(page.bare.slice(written.end, behind.end))) return 'maybePrivate';
    // `Dial +1 212 555 0171 US (Spruce Grove)`
    const opensLine =
      labels[0]?.start === firstSignificant(page.bare, line) && phonePlace(page, written) !== '';
    const hasPhone = opensLine || labels.some(({ kind }) => OWN_LINE.has(kind));
    return hasPhone && (isNearFact(lineNumber) || standsAlone(page, lineNumber)) ? 'maybePrivate' : undefined;
  }
  if (isCalledPhone(page, written) && isNearFact(lineNumber)) return tellsNumber ? 'certain' : 'maybePrivate';
  if (labels.some(({ kind }) => kind === 'help') || !standsInList(page, written)) return undefined;
  if (tellsNumber && ownSentence(page, labels, written).length === 0) return 'certain';
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

/** `Concierge +41 …, ask for extension 12`: no meeting has so short a number. */
const OF_DESK = /^\p{L}+[ :]{1,2}\d{1,3}(?![ -]?\d)/u;

/** `+49 …, then 812 5550 1234#`, `+39 … PIN: 551 204 993#`: whatever is said before it. */
const THEN_KEYED = /^,? (?:\p{L}{2,12} ?:? ){1,3}\d(?:[ .-]?\d){2,15} ?#/u;

/** `call +44 … and enter 4555012881` */
const THEN_TYPED = /^[ \u0001]{0,120}[, ](?:\p{L}{2,10} ){1,2}[*_]{0,2}\d{5,12}(?![\d./-])/u;

const NUMBER_LABEL =
  /^[\s•*–-]*(?:(?:conference )?number(?:s|\(s\))?|nummern?|num[eé]ros?|números?|numer) ?: /iu;

/** `+1 202 555 0142 (phone)`, `Numero: Italia +39 …` */
function isCalledPhone(page: Page, { start, end }: Span): boolean {
  if (NUMBER_LABEL.test(beginning(page, start))) return true;
  const [label] = labelsIn(page, { start: end, end: end + 24 });
  return label?.kind === 'phone' && /^ ?[([]$/u.test(page.bare.slice(end, label.start));
}

/** `dial in at +49 … with the conference number 550 7719`: a word or three lead from the number to what is typed next. */
function leadsToNumber(page: Page, { start, end }: Span): boolean {
  const behind = { start: end, end: Math.min(page.lines.at(start).end, end + 60) };
  const [next] = labelsIn(page, behind);
  if (!next || !TYPED.has(next.kind)) return false;
  return (
    /^,? (?:\p{L}{2,10} ){1,3}$/u.test(page.bare.slice(end, next.start)) &&
    /^[:\s]{1,2}\d/u.test(page.bare.slice(next.end, next.end + 3)) &&
    !OF_DESK.test(page.bare.slice(next.start, next.end + 8))
  );
}

/** `PIN as always. From the car: +44 …`: the labels that stand in the sentence of the number. */
const ownSentence = (page: Page, labels: readonly Label[], written: Span): readonly Label[] =>
  labels.filter(({ end }) => !/[.!?] +\p{Lu}/u.test(page.bare.slice(end, written.start)));
