import { cutToLength, printable } from '../core/printable';
import type { Language } from '../core/languages/language';
import type { AddOutcome } from '../core/outcome';
import type { Notice } from './ports';

/** Outlook throws on longer notifications (H02), in UTF-16 units. */
export const MAX_NOTICE_LENGTH = 150;
/** Longest room name inside a notification; where the sentences are long the name gets less, so that they are never cut. */
const MAX_NAME_LENGTH = 40;

function sentencesFor(
  outcome: AddOutcome,
  roomName: string,
  { notices, fields }: Language,
): readonly string[] {
  switch (outcome.kind) {
    case 'inserted':
      return [
        notices.inserted[outcome.place](roomName),
        ...(outcome.subject === 'failed' ? [notices.checkSubject] : []),
        ...(outcome.location === 'failed' ? [notices.checkLocation] : []),
      ];
    case 'updated':
    case 'removed':
    case 'undone':
    case 'alreadyThere':
      return [notices[outcome.kind](roomName)];
    case 'notInserted':
      return [
        notices.notInserted,
        ...(outcome.subject === 'written' || outcome.location === 'written' ? [notices.fieldsMayBeSet] : []),
      ];
    case 'badRoom': {
      const field = outcome.problems[0]?.field ?? 'joinUrl';
      return [notices.badField(roomName, fields[field])];
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
  switch (outcome.kind) {
    case 'noRoom':
      return 'setUpRoom';
    case 'inserted':
    case 'updated':
    case 'removed':
    case 'undone':
    case 'alreadyThere':
      return 'information';
    default:
      return 'error';
  }
}

/**
 * Says in one notification what a click came to: only what is known, the failures of single steps included.
 * At most 150 characters in every language, with the longest names filled in.
 */
export function describeOutcome(outcome: AddOutcome, language: Language): Notice {
  const textWith = (roomName: string) => sentencesFor(outcome, roomName, language).join(' ');
  const left = Math.min(MAX_NAME_LENGTH, MAX_NOTICE_LENGTH - textWith('').length);
  const text = textWith('roomName' in outcome ? cutToLength(printable(outcome.roomName), left) : '');
  const tone = toneOf(outcome);
  return tone === 'setUpRoom' ? { tone, text, actionText: language.notices.setUpRoom } : { tone, text };
}
