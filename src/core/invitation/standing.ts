import { DIAL_THEN_ENTER, factKey, factsAbout, factsOf, noteFact, pageFact, phoneFact } from './facts/facts';
import type { Fact } from './facts/facts';
import type { InvitationLine } from './lines';

/** What a block says that is renewed. */
export interface Standing {
  readonly facts: readonly Fact[];
  /** Notes in somebody's own words. */
  readonly notes: readonly string[];
}

/**
 * The lines of a block that is renewed, without those that somebody took out of several of one kind: phone numbers, the
 * sentence below them, notes. Where a number is out of date nobody can say which one it was, so all are written.
 */
export function standingLines(
  lines: readonly InvitationLine[],
  { facts, notes }: Standing,
): readonly InvitationLine[] {
  const keysOf = (of: readonly Fact[]) => new Set(of.map(factKey));
  const present = keysOf([...facts, noteFact(notes.join(' '))]);
  const stands = (fact: Fact) => present.has(factKey(fact));
  const wanted = keysOf(factsOf(lines));
  const areNumbersRight = factsAbout(facts, 'phone').every((fact) => wanted.has(factKey(fact)));
  return lines.flatMap((line): readonly InvitationLine[] => {
    if (line.kind === 'note') return stands(noteFact(line.text)) ? [line] : [];
    if (line.kind !== 'phone' || !areNumbersRight) return [line];
    const numbers = line.numbers.filter(({ number }) => stands(phoneFact(number)));
    const { numbersUrl: url } = line;
    const numbersUrl = url !== undefined && stands(pageFact(url)) ? url : undefined;
    const then = stands(DIAL_THEN_ENTER) ? line.then : 'nothing';
    return numbersUrl === undefined && numbers.length === 0 ? [] : [{ ...line, numbersUrl, numbers, then }];
  });
}
