import { readingWords } from '../../../languages/allPastedWords';
import type { PinFor } from '../../../room/room';
import type { Span } from '../../page/lines';
import { labelsIn } from '../../page/page';
import type { Page } from '../../page/page';
import { plainWords } from '../../page/words';

const PLACES: readonly PinFor[] = ['everyWay', 'phoneAndRoomSystems'];

const spelt = (text: string): string => ` ${plainWords(text).join(' ')} `;

let phrases: readonly (readonly [PinFor, string])[] | undefined;

const phrasesOf = (): readonly (readonly [PinFor, string])[] =>
  Object.values(readingWords).flatMap(({ pinFor }) =>
    PLACES.flatMap((place) => pinFor[place].map((text) => [place, spelt(text)] as const)),
  );

/** How far around a PIN its own sentence goes. */
const REACH = 160;

/** `⏎is: `, `It is`: so little before a PIN, without a label, goes on from what stands before. */
const SHORT = 12;
const LAST_SENTENCE = /^[^]*[.!?] /u;

/** The sentence before a PIN, and the one before that where the last has just begun. */
function sentenceBefore(page: Page, from: number, start: number): string {
  const before = page.bare.slice(Math.max(from, start - REACH), start);
  const own = before.replace(LAST_SENTENCE, '');
  const hasBegun =
    own.length <= SHORT && labelsIn(page, { start: start - own.length, end: start }).length === 0;
  const rest = before.slice(0, before.length - own.length).replace(/[.!?] $/u, '');
  return hasBegun ? `${rest.replace(LAST_SENTENCE, '')} ${own}` : own;
}

/**
 * Where the invitation's own sentence says that the PIN is asked for: "for all connection methods", "if asked". Nothing
 * where the sentence does not say it.
 */
export function pinForOf(page: Page, { start, end }: Span): PinFor | undefined {
  const line = page.lines.at(start);
  // `the PIN⏎is: 2468`, `PIN for all participants⏎2468`: the sentence or the cell began above.
  const goesOn = start - line.start <= SHORT && !page.lines.isBlank(page.lines.numberAt(start) - 1);
  const from = goesOn ? page.lines.line(page.lines.numberAt(start) - 1).start : line.start;
  const behind = page.bare.slice(end, Math.min(line.end, end + REACH));
  const sentence = spelt(`${sentenceBefore(page, from, start)} ${behind.replace(/[.!?] .*$/u, '')}`);
  phrases ??= phrasesOf();
  return phrases.find(([, phrase]) => sentence.includes(phrase))?.[0];
}
