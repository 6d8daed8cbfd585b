import { cutToLength, printable } from '../../core/printable';
import type { UserWords } from '../../core/languages/userWords';
import type { AddOutcome } from '../../core/outcome';
import type { Notice } from '../ports';

/** Outlook throws on longer notifications (H02), in UTF-16 units. */
export const MAX_NOTICE_LENGTH = 150;
/** Longest room name inside a notification; where the sentences are long the name gets less, so that they are never cut. */
const MAX_NAME_LENGTH = 40;

/** So much of the name is left to know the room by. */
const MIN_NAME_LENGTH = 14;

/** Adds sentences as long as there is room for them and for the name. */
const withWhatFits = (said: readonly string[], others: readonly string[]): readonly string[] =>
  others.reduce(
    (all, other) =>
      [...all, other].join(' ').length + MIN_NAME_LENGTH > MAX_NOTICE_LENGTH ? all : [...all, other],
    said,
  );

/** @param name of the room, or of whom the outcome is about */
function sentencesFor(outcome: AddOutcome, name: string, { notices }: UserWords): readonly string[] {
  switch (outcome.kind) {
    case 'inserted': {
      const failures = [
        ...(outcome.subject === 'failed' ? [notices.checkSubject] : []),
        ...(outcome.location === 'failed' ? [notices.checkLocation] : []),
      ];
      // What failed matters more than a link that was there before.
      const findings = outcome.finding === undefined ? [] : [notices[outcome.finding]];
      const others = failures.length > 0 ? failures : findings;
      const place = notices.inserted[outcome.place];
      if (outcome.folder === undefined) return [place, ...others];
      // Whose room it is matters most there. What leads guests astray comes next.
      const fitting = withWhatFits([place, notices.tookRoom('')], [...others].reverse());
      return [place, notices.tookRoom(name), ...fitting.slice(2)];
    }
    case 'updated': {
      const location = outcome.location === 'failed' ? notices.checkLocation : undefined;
      const calendar = outcome.calendar === 'failed' ? notices.checkCalendar : undefined;
      const subject = outcome.subject === 'failed' ? notices.checkSubject : undefined;
      // What leads guests astray comes first.
      return [notices.updated, ...[location ?? calendar ?? subject ?? []].flat()];
    }
    case 'textLost':
      return [notices.textLost[outcome.text]];
    case 'notInserted':
      return [
        notices.notInserted,
        ...(outcome.subject === 'written' || outcome.location === 'written' ? [notices.fieldsMayBeSet] : []),
      ];
    default: {
      const said = notices[outcome.kind];
      return [typeof said === 'string' ? said : said(name)];
    }
  }
}

/** Nothing went wrong: the pane has what there is to choose. */
const IS_INFORMATION: ReadonlySet<AddOutcome['kind']> = new Set([
  'inserted',
  'updated',
  'alreadyThere',
  'linesMissing',
  'picturesInTheWay',
  'someoneElses',
  'quoteInDoubt',
  'twice',
  'noRoom',
  'noRoomForOwner',
]);

/** What can be put right in the pane. */
const IS_FOR_THE_PANE: ReadonlySet<AddOutcome['kind']> = new Set([
  'linesMissing',
  'picturesInTheWay',
  'someoneElses',
  'quoteInDoubt',
  'twice',
  'notInserted',
  'badRoom',
  'noRoom',
  'noRoomForOwner',
  'settingsUnreadable',
]);

function actionFor({ kind }: AddOutcome, { notices }: UserWords): Notice['action'] {
  if (!IS_FOR_THE_PANE.has(kind)) return undefined;
  const label = kind === 'noRoom' ? notices.setUpRoom : notices.openOptions;
  return { label, instead: notices.inOptions };
}

/**
 * Says in one notification what a click came to: only what is known, the failures of single steps included.
 * At most 150 characters in every language, with the longest names filled in and the way to the pane in words.
 */
export function describeOutcome(outcome: AddOutcome, words: UserWords): Notice {
  const action = actionFor(outcome, words);
  const textWith = (name: string) => sentencesFor(outcome, name, words).join(' ');
  const taken = textWith('').length + (action ? action.instead.length + 1 : 0);
  const left = Math.min(MAX_NAME_LENGTH, MAX_NOTICE_LENGTH - taken);
  const name =
    outcome.kind === 'noRoomForOwner' ? outcome.owner : 'roomName' in outcome ? outcome.roomName : '';
  const text = textWith(cutToLength(printable(name), left));
  return { tone: IS_INFORMATION.has(outcome.kind) ? 'information' : 'error', text, action };
}
