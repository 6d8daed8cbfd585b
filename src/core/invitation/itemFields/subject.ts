import type { InvitationWords } from '../../languages/language';
import { cutToLength, printable } from '../../printable';
import { MAX_FIELD_LENGTH, subjectFor } from './location';

/** What can stand in the pattern of a subject: `{room}`, `{service}`, `{date}`. The PIN is none of them. */
export const SUBJECT_PLACEHOLDERS = ['room', 'service', 'date'] as const;

export type SubjectFacts = {
  readonly [Placeholder in (typeof SUBJECT_PLACEHOLDERS)[number]]?: string | undefined;
};

const PLACEHOLDER = /\{(\w+)\}/gu;

const factNamed = (name: string, facts: SubjectFacts): { readonly text: string } | undefined => {
  const known = SUBJECT_PLACEHOLDERS.find((placeholder) => placeholder === name.toLowerCase());
  return known && { text: printable(facts[known] ?? '') };
};

/** Names in braces that mean nothing, for the form that takes the pattern: `Meeting {raum}` has `{raum}`. */
export const unknownPlaceholders = (pattern: string): readonly string[] =>
  [...pattern.matchAll(PLACEHOLDER)].flatMap(([whole, name = '']) => (factNamed(name, {}) ? [] : [whole]));

/** Stands for a fact that is not known. It is in no printable text. */
const MISSING = '\u0000';
const MISSING_AT_START = /^[\s–—:|·,/-]*\u0000[\s–—:|·,/\u0000-]*/u;
const MISSING_BEHIND = /[\s–—:|·,/-]*\u0000/gu;

/**
 * The subject by the user's pattern: "{service}: {room}, {date}". A fact that is not known goes with the dash, comma
 * or brackets around it; an unknown name in braces stays as it is typed, because a click must not fail for it.
 * @returns at most 255 UTF-16 units, cut between what a reader sees as characters (E01); where the pattern gives
 * nothing, {@link subjectFor}
 */
export function subjectByPattern(
  pattern: string | undefined,
  facts: SubjectFacts,
  words: InvitationWords,
): string {
  const filled = printable(pattern ?? '').replace(
    PLACEHOLDER,
    (whole, name: string) => factNamed(name, facts)?.text.replace(/^$/u, MISSING) ?? whole,
  );
  const subject = filled
    .replace(/[([]\s*\u0000\s*[)\]]/gu, MISSING)
    .replace(MISSING_AT_START, '')
    .replace(MISSING_BEHIND, '');
  return cutToLength(printable(subject), MAX_FIELD_LENGTH) || subjectFor(facts.room ?? '', words);
}

/** True for a pattern whose subject changes with the time of the meeting. */
export const hasDate = (pattern: string | undefined): boolean => /\{date\}/iu.test(pattern ?? '');
