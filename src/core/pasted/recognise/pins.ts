import type { Candidate } from '../choose/candidate';
import type { Label } from '../page/labels';
import { labelsIn } from '../page/page';
import type { Page } from '../page/page';
import type { Span } from '../page/lines';
import { valueBehind } from '../page/valueBehind';
import { readCode } from '../values';

export interface PinCandidate extends Candidate {
  readonly source: 'pin' | 'accessCode';
}

const REACH = 40;
const SENTENCE_END = /[.;!?|\u0001]\s|\n/u;

/** `Host PIN: 1379`, `PIN für Gastgeber 880417`, `Code PIN de l'organisateur`: said before or behind the word PIN. */
function namesHost(page: Page, label: Label, value: Span): boolean {
  const line = page.lines.at(label.start);
  const start = Math.max(line.start, label.start - REACH);
  return labelsIn(page, { start, end: value.start }).some(
    ({ kind, end }) =>
      kind === 'host' && !SENTENCE_END.test(page.bare.slice(Math.min(end, label.start), label.start)),
  );
}

/** `PIN: 880417 (host)`. */
function namesHostBehind(page: Page, value: Span): boolean {
  const remark = /^\s{0,2}\([^()\n]{1,60}\)/u.exec(page.bare.slice(value.end, value.end + 64))?.[0];
  return (
    remark !== undefined &&
    labelsIn(page, { start: value.end, end: value.end + remark.length }).some(({ kind }) => kind === 'host')
  );
}

/** `For moderators:⏎PIN: 880417`: the line above is a heading, without a value of its own. */
function standsBelowHost(page: Page, label: Label): boolean {
  const number = page.lines.numberAt(label.start);
  const { start, end } = page.lines.line(number - 1);
  if (number === 0 || end - start > 80 || !/:\s*$/u.test(page.bare.slice(start, end))) return false;
  return labelsIn(page, { start, end }).some(({ kind }) => kind === 'host');
}

/**
 * `PIN: 2468`, `Passcode: hT6Zp2`, `Die PIN lautet 2468`: what lets a participant in. A code of the host is never
 * read: whoever has it can take the room over.
 */
export const pinsBehindLabels = (page: Page): readonly PinCandidate[] =>
  page.labels.flatMap((label) => {
    const { kind } = label;
    if (kind !== 'pin' && kind !== 'accessCode') return [];
    const value = valueBehind(page, label, readCode);
    if (!value || namesHost(page, label, value) || namesHostBehind(page, value)) return [];
    if (standsBelowHost(page, label)) return [];
    return [{ start: value.start, end: value.end, value: value.text, doubt: value.doubt, source: kind }];
  });
