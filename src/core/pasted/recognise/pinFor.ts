import { readingWords } from '../../languages/allPastedWords';
import type { PinFor } from '../../room/room';
import type { Span } from '../page/lines';
import type { Page } from '../page/page';
import { plainWords } from '../page/words';

const PLACES: readonly PinFor[] = ['everyWay', 'phoneAndRoomSystems'];

const spelt = (text: string): string => ` ${plainWords(text).join(' ')} `;

let phrases: readonly (readonly [PinFor, string])[] | undefined;

const phrasesOf = (): readonly (readonly [PinFor, string])[] =>
  Object.values(readingWords).flatMap(({ pinFor }) =>
    PLACES.flatMap((place) => pinFor[place].map((text) => [place, spelt(text)] as const)),
  );

/** How far around a PIN its own sentence goes. */
const REACH = 160;

/**
 * Where the invitation's own sentence says that the PIN is asked for: "for all connection methods", "if asked". Nothing
 * where the sentence does not say it.
 */
export function pinForOf(page: Page, { start, end }: Span): PinFor | undefined {
  const line = page.lines.at(start);
  const before = page.bare.slice(Math.max(line.start, start - REACH), start);
  const behind = page.bare.slice(end, Math.min(line.end, end + REACH));
  const sentence = spelt(`${before.replace(/^.*[.!?] /u, '')} ${behind.replace(/[.!?] .*$/u, '')}`);
  phrases ??= phrasesOf();
  return phrases.find(([, phrase]) => sentence.includes(phrase))?.[0];
}
