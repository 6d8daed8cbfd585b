import type { InvitationChoices } from '../../core/invitation/choices';
import { factKey, factsAbout } from '../../core/invitation/facts/facts';
import type { Fact } from '../../core/invitation/facts/facts';
import { LINE_KINDS } from '../../core/invitation/lineKind';
import type { LineKind } from '../../core/invitation/lineKind';
import { languages } from '../../core/languages';
import type { SeenBlock } from './read/read';

/** How a block in a body differs from the one that would be written now: by meaning, never by wording. */
export interface BlockDifference {
  /** Lines that say something that would not be written, or that would not be there at all. */
  readonly differing: readonly LineKind[];
  /** Lines that would be written and are not there, or not whole. */
  readonly missing: readonly LineKind[];
}

const comesSeparately = (fact: Fact): boolean => 'comes' in fact;

/**
 * Compares what a block says with what it should say. Kinds whose value somebody replaced by own words are theirs and
 * not compared. That the PIN comes separately is somebody's decision for this mail, not an outdated line.
 */
export function compareBlocks(seen: SeenBlock, wanted: readonly Fact[]): BlockDifference {
  const differing: LineKind[] = [];
  const missing: LineKind[] = [];
  for (const kind of LINE_KINDS.filter((each) => !seen.edited.has(each))) {
    const present = factsAbout(seen.facts, kind);
    const expected = factsAbout(wanted, kind);
    const known = new Set(expected.map(factKey));
    if (present.some(comesSeparately) && expected.length > 0) continue;
    if (present.some((fact) => !known.has(factKey(fact)))) differing.push(kind);
    else if (present.length < expected.length) missing.push(kind);
  }
  return { differing, missing };
}

/** A second language counts if it has at least so much of the first one's labels and sentences: some words are alike. */
const SECOND_LANGUAGE_SHARE = 0.6;

/** The language or languages in which a block is written; the given ones where its lines do not tell. */
function languagesOf(
  { languages: seen }: SeenBlock,
  otherwise: InvitationChoices['languages'],
): InvitationChoices['languages'] {
  const [first, second] = seen;
  if (!first) return otherwise;
  return second && second.count >= first.count * SECOND_LANGUAGE_SHARE
    ? [languages[first.tag], languages[second.tag]]
    : [languages[first.tag]];
}

/**
 * The choices that were made for a block, as it shows them: its languages, the lines that somebody took out, an own
 * line, a PIN that comes separately, advice to guests. An update by these choices changes values and nothing else.
 */
export function choicesSeen(seen: SeenBlock, otherwise: InvitationChoices['languages']): InvitationChoices {
  const isThere = (kind: LineKind) =>
    factsAbout(seen.facts, kind).length > 0 || (kind === 'note' && seen.notes.length > 0);
  return {
    languages: languagesOf(seen, otherwise),
    leaveOut: LINE_KINDS.filter((kind) => !isThere(kind)),
    ownLine: seen.notes.length > 0 ? seen.notes.join(' ') : undefined,
    pinPolicy: seen.facts.some(comesSeparately) ? 'separate' : undefined,
    firstTimeAdvice: isThere('comeEarly') ? 'print' : 'omit',
  };
}
