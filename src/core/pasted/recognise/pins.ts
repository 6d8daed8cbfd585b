import type { Candidate } from '../choose/candidate';
import type { Label } from '../page/labels';
import type { Span } from '../page/lines';
import type { Page } from '../page/page';
import { firstSignificant, valueBehind } from '../page/valueBehind';
import { readCode } from '../values';
import { isSomebodyElses, isTypedBehindNumber } from './belongs';

export interface PinCandidate extends Candidate {
  readonly source: 'pin' | 'pinBehindNumber' | 'accessCode' | 'phonePin';
}

/** `has changed from 111222 to 333444` */
const GIVES_WAY =
  /^["”“«»]? (?:to|auf|in|zu|à|a|al|naar|til|till|na) (?=\S{0,11}\d)["“„«]?[\p{L}\d]{3,12}(?![\d:/-]|\.\d)/u;

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
    if (!value || isSomebodyElses(page, label, value)) return [];
    const source = kind === 'pin' && isTypedBehindNumber(page, label) ? 'pinBehindNumber' : kind;
    const vague = label.isVague ? ('noLabel' as const) : undefined;
    const isOneOfSeveral =
      isFirstOfSeveral(page, label, value) || GIVES_WAY.test(page.bare.slice(value.end, value.end + 32));
    const doubt = value.doubt ?? (isOneOfSeveral ? ('severalValues' as const) : vague);
    return [{ start: value.start, end: value.end, value: value.text, doubt, source }];
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
