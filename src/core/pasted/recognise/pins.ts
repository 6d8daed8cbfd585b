import type { LabelKind } from '../../languages/pastedWords';
import type { Candidate } from '../choose/candidate';
import type { Label } from '../page/labels';
import type { Span } from '../page/lines';
import { labelsIn } from '../page/page';
import type { Page } from '../page/page';
import { GUESTS } from '../page/bareLabels';
import { firstSignificant, valueBehind } from '../page/valueBehind';
import { readCode } from '../values';
import type { CodeValue } from '../values';
import { isNamedBehind, isSomebodyElses, isTypedBehindNumber } from './belongs';

export interface PinCandidate extends Candidate {
  readonly source: 'pin' | 'pinBehindNumber' | 'accessCode' | 'phonePin';
}

/** Words and signs, and another code: `(it was 2211)`, `, yours is 1234`, `to 333444`, `. Otherwise 1234`. */
const SECOND =
  /^["”“«»]?(?:[ ,;:/()>–-]{1,4}|\. (?=otherwise|else|sonst|ansonsten|sinon|altrimenti))((?:(?:\p{L}[\p{L}'’]{0,15}|\d{1,2}\.?)[ ,:/()]{1,3}){0,7})["“„«]?((?=\S{0,11}\d)[\p{L}\d]{3,12})(?![\p{L}\d]|[:/-]\d|\.\d)/iu;
const TO = /^(?:to|auf|in|zu|à|a|al|naar|til|till|na) $/iu;
const YEAR = /^(?:19|20)\d\d$/u;
const UNSAID: ReadonlySet<LabelKind> = new Set(['dial', 'enter']);
/** `Old PIN: …` */
const OLD =
  /(?:^|[^\p{L}])(?:old|former|previous|alte[rs]?|bisherige[rs]?|ancien(?:ne)?|vecchi[oa]|precedente|antigu[oa]|antig[oa]|oude|gamm?[ae]?l[ea]?|stare?) $/iu;
/** `My PIN is`, `the PIN is no longer`, `from`: where a second code follows, the first is not, or no longer, the reader's. */
const MINE = /(?:^|[^\p{L}])(?:my|meine?|mon|mio|mi|meu|minha|mijn|min|mój|moje) $/iu;
const FORMER =
  /(?:^|[^\p{L}])(?:no longer|not|from|nicht(?: mehr)?|von|statt|plus|pas|de|più|da|ya no es|niet(?: meer)?|van|inte(?: längre)?|ikke(?: længere| lenger)?|från|fra|z|nie) $/iu;

/** `8830 (it was 2211)`, `4711, yours is 1234`, `from 111222 to 333444`: a second code by no label of its own. */
function secondCode(page: Page, { end, text }: CodeValue): Span | undefined {
  const [whole = '', words = '', code = ''] = SECOND.exec(page.bare.slice(end, end + 110)) ?? [];
  const second = { start: end + whole.length - code.length, end: end + whole.length };
  const isLike = code.length === text.length || TO.test(words);
  const isOther = whole !== '' && isLike && code !== text && !YEAR.test(code);
  const hasLabel = labelsIn(page, { start: end, end: second.start }).some(({ kind }) => !UNSAID.has(kind));
  return isOther && !hasLabel && !isNamedBehind(page, second) ? second : undefined;
}

/** The words right before a position; none where a sign or a line end is. */
const wordsBefore = ({ bare }: Page, at: number): string =>
  bare.charAt(at - 1) === ' ' ? bare.slice(Math.max(0, at - 24), at) : '';

const CODE = String.raw`((?=\S{0,11}\d)[\p{L}\d]{3,12})(?![\p{L}\d]|[:/-]\d|\.\d)`;
/** `, guest 3345`, `und für Gäste 4471`, `4471 pour les participants`: guests are named right beside their code. */
const FOR_GUESTS = new RegExp(
  String.raw`[ ,;/]${GUESTS}(?: ?:)?(?: \p{Ll}{2,8}){0,2} ${CODE}|[ ,;/]${CODE} (?:for|für|pour|per|para|voor) (?:\p{L}{1,3} )?${GUESTS}(?! ?:? ?\d)`,
  'iu',
);

/** `PIN: host 9021, guest 3345`: where the host has a code, too, the one for guests behind the label. */
function guestsCode(page: Page, { kind, end }: Label): readonly PinCandidate[] {
  const line = page.lines.at(end);
  const found = kind === 'pin' ? FOR_GUESTS.exec(page.bare.slice(end, Math.min(line.end, end + 120))) : null;
  const code = found?.[1] ?? found?.[2];
  if (!found || code === undefined) return [];
  const start = end + found.index + found[0].indexOf(code);
  const isBesideHosts = labelsIn(page, { start: line.start, end: start }).some(({ kind }) => kind === 'host');
  return isBesideHosts
    ? [{ start, end: start + code.length, value: code, doubt: 'severalValues', source: 'pin' }]
    : [];
}

/** `PIN⏎90418⏎73310`: the cells of two columns, as a table has them that became lines. */
function isFirstOfSeveral({ bare, lines }: Page, label: Label, value: Span): boolean {
  const number = lines.numberAt(value.start);
  const { start, end } = lines.line(number + 1);
  return (
    number > lines.numberAt(label.start) &&
    /^ *\d{3,12} *$/u.test(bare.slice(start, Math.min(end, start + 40)))
  );
}

/**
 * `PIN: 2468`, `Passcode: hT6Zp2`, `Die PIN lautet 2468`: what lets a participant in. A code of the host is never
 * read: whoever has it can take the room over.
 */
export const pinsBehindLabels = (page: Page): readonly PinCandidate[] =>
  page.labels.flatMap((label) => {
    const { kind } = label;
    if (kind !== 'pin' && kind !== 'accessCode' && kind !== 'phonePin') return [];
    const value = valueBehind(page, label, readCode);
    const ahead = wordsBefore(page, label.start);
    if (OLD.test(ahead)) return [];
    if (!value || isSomebodyElses(page, label, value)) return guestsCode(page, label);
    const source = kind === 'pin' && isTypedBehindNumber(page, label) ? 'pinBehindNumber' : kind;
    const vague = label.isVague ? ('noLabel' as const) : undefined;
    const second = secondCode(page, value);
    const isOthers = second && (MINE.test(ahead) || FORMER.test(wordsBefore(page, value.start)));
    const { start, end } = isOthers ? second : value;
    const isOneOfSeveral = second !== undefined || isFirstOfSeveral(page, label, value);
    const doubt = value.doubt ?? (isOneOfSeveral ? ('severalValues' as const) : vague);
    return [{ start, end, value: isOthers ? page.bare.slice(start, end) : value.text, doubt, source }];
  });

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
