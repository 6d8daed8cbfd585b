import { ownBlocks } from './ownBlocks';
import type { KnownRooms } from './ownBlocks';
import type { MailBody } from '../body/mailBody';
import { linesBetween } from '../body/seenLines';

/** A body's lines as a reader sees them, those of our blocks apart; quoted mail counts as others'. */
export interface LinesByOwner {
  readonly ours: readonly string[];
  readonly others: readonly string[];
}

/** Sorts the lines of a body by whose they are. */
export function linesByOwner(body: MailBody, known: KnownRooms): LinesByOwner {
  const ranges = ownBlocks(body, known).flatMap(({ seen }) => seen?.lines ?? []);
  // A client may have wrapped one of ours into several, and somebody may have written on behind one.
  const ends = new Map(
    ranges.flatMap(({ start, end }) =>
      [...linesBetween(body, start, end)].map((line) => [line.start, end] as const),
    ),
  );
  const lines = { ours: [] as string[], others: [] as string[] };
  for (const { start, text } of linesBetween(body, 0, body.text.length)) {
    const length = (ends.get(start) ?? start) - start;
    const [own, rest] = [text.slice(0, length), text.slice(length)].map((part) => part.trim());
    if (own) lines.ours.push(own);
    if (rest) lines.others.push(rest);
  }
  return lines;
}

/** What a client may change in a text without losing any of it: spaces, marks that show nothing, how letters are composed. */
export const letters = (line: string): string =>
  line.normalize('NFC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');

const lettersOf = (lines: readonly string[]): readonly string[] =>
  lines.map(letters).filter((line) => line !== '');

function isSubsequence(lines: readonly string[], of: readonly string[]): boolean {
  let next = 0;
  for (const line of of) if (line === lines[next]) next += 1;
  return next === lines.length;
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/**
 * True where text of others got lost between two looks. What somebody typed meanwhile is no loss: there is more then,
 * not less.
 */
export function isTextLost(before: readonly string[], after: readonly string[]): boolean {
  const [old, present] = [lettersOf(before), lettersOf(after)];
  return !isSubsequence(old, present) && lengthOf(present) < lengthOf(old);
}
