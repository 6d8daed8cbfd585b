import type { Label } from '../page/labels';
import type { Span } from '../page/lines';
import { labelsIn } from '../page/page';
import type { Page } from '../page/page';
import { beginsLine } from '../page/valueBehind';
import { anyWord } from '../smallWords';
import { OF_OTHERS } from './phone/phonePlace';

/** One word that no desk has: `+41 44 555 01 01, Konferenznummer 771204`. */
const OF_MEETING = /^id$|konferenz|conference|meeting|besprechung|sitzung|vergader|mötes|møde|møte/iu;
/** "my extension", "reach me at extension", "mich unter der Durchwahl" */
const OWN = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${anyWord('my')}|(?:me|us|mich|uns) ${anyWord('at')})\s$`,
  'iu',
);
/** "call Petra on extension", "Frau Roth unter der", "appelez Mme Roy au poste": a name that does not begin the sentence. */
const OF_PERSON = new RegExp(String.raw`[\p{L}.] \p{Lu}\p{L}+ (?:${anyWord('at')} |(?:all|à l)['’])$`, 'u');

/** `dial 5530 or extension 5531`, `+44 20 7946 0300, extension 4201`: another number, and nothing but "or" between. */
const BEHIND_NUMBER = new RegExp(String.raw`\d[ ,;(-]{0,3}(?:${anyWord('or')} )?$`, 'u');

/** Rooms of buildings have short numbers, too. */
export const ROOM_OF_BUILDING = new RegExp(anyWord('room'), 'iu');
/** `For assistance dial extension 5531`, `Bei Problemen: Durchwahl 5531`: whom one asks, and no number to dial between. */
const TROUBLE = new RegExp(String.raw`${anyWord('trouble')}[^\d\n]{0,60}(?:\d{3,4}[^\d\n]{0,20})?$`, 'iu');

/** One word alone, such as "extension", which desks have, too. */
export const isOneWord = (page: Page, { start, end }: Span): boolean => {
  const word = page.bare.slice(start, end);
  return /^\p{L}+$/u.test(word) && !OF_MEETING.test(word);
};

/** No signature has its numbers further down. */
const SIGNATURE_LINES = 6;

/** `Cordiali saluti⏎Ugo Muster⏎Interno 5512`: in a signature. */
function isBelowClosing(page: Page, { start: end }: Span): boolean {
  const { lines } = page;
  const above = lines.line(Math.max(0, lines.numberAt(end) - SIGNATURE_LINES)).start;
  const start = Math.max(above, end - 300);
  return labelsIn(page, { start, end }).some((label) => label.kind === 'closing' && beginsLine(page, label));
}

/**
 * `+44 20 7946 0300, extension 4201`, `Front office, extension 4471`, `Anna Muster, Durchwahl 12`: the extension of
 * somebody's desk phone. A phrase such as "conference ID" is none; nor is one word that begins its line, or that
 * something to dial stands before.
 */
export function isDeskPhone(page: Page, label: Label): boolean {
  const called = page.bare.slice(label.start, label.end);
  if (OF_MEETING.test(called)) return false;
  const line = page.lines.at(label.start);
  const start = Math.max(line.start, label.start - 80);
  const before = page.bare.slice(start, label.start);
  if (!ROOM_OF_BUILDING.test(called) && TROUBLE.test(before)) return true;
  if (!isOneWord(page, label)) return false;
  if (BEHIND_NUMBER.test(before) || OWN.test(before) || OF_PERSON.test(before)) return true;
  // `Durchwahl -5530`: what is dialled behind the number of the house.
  if (/^[:\s]{0,2}[-–]\d/u.test(page.bare.slice(label.end, label.end + 4))) return true;
  const nearest = labelsIn(page, { start, end: label.start }).at(-1);
  if ((nearest && OF_OTHERS.has(nearest.kind)) || isBelowClosing(page, label)) return true;
  // A name or an office with its comma, and nothing that is dialled.
  return nearest === undefined && /^[\s•*–-]*\p{Lu}[^.!?;|\u0001]*[\p{L}.)] ?[,–-] ?$/u.test(before);
}
