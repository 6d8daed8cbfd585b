import { cutToLength, printable } from '../core/printable';
import type { Language } from '../core/languages/language';
import type { AddOutcome } from '../core/outcome';
import type { Notice } from './ports';

/** Outlook throws on longer notifications (H02), in UTF-16 units. */
export const MAX_NOTICE_LENGTH = 150;
/** Longest room and field names inside a sentence, so that the sentence itself is never cut. */
const MAX_NAME_LENGTH = 30;

const named = (name: string) => cutToLength(printable(name), MAX_NAME_LENGTH);

function sentencesFor(outcome: AddOutcome, { notices, fields }: Language): readonly string[] {
  switch (outcome.kind) {
    case 'inserted':
      return [
        notices.inserted[outcome.place](named(outcome.roomName)),
        ...(outcome.subject === 'failed' ? [notices.checkSubject] : []),
        ...(outcome.location === 'failed' ? [notices.checkLocation] : []),
      ];
    case 'alreadyThere':
      return [notices.alreadyThere(named(outcome.roomName))];
    case 'notInserted':
      return [
        notices.notInserted,
        ...(outcome.subject === 'written' || outcome.location === 'written' ? [notices.fieldsMayBeSet] : []),
      ];
    case 'badRoom': {
      const field = outcome.problems[0]?.field ?? 'joinUrl';
      return [notices.badField(named(outcome.roomName), cutToLength(fields[field], MAX_NAME_LENGTH))];
    }
    case 'unconfirmed':
    case 'bodyUnreadable':
    case 'noRoom':
    case 'settingsUnreadable':
    case 'settingsNewer':
    case 'nothingToWriteTo':
    case 'tooLate':
    case 'unexpected':
      return [notices[outcome.kind]];
  }
}

function toneOf(outcome: AddOutcome): Notice['tone'] {
  if (outcome.kind === 'noRoom') return 'setUpRoom';
  return outcome.kind === 'inserted' || outcome.kind === 'alreadyThere' ? 'information' : 'error';
}

/**
 * Says in one notification what a click came to: only what is known, the failures of single steps included.
 * At most 150 characters in every language, with the longest names filled in.
 */
export function describeOutcome(outcome: AddOutcome, language: Language): Notice {
  const text = cutToLength(sentencesFor(outcome, language).join(' '), MAX_NOTICE_LENGTH);
  const tone = toneOf(outcome);
  return tone === 'setUpRoom' ? { tone, text, actionText: language.notices.setUpRoom } : { tone, text };
}
