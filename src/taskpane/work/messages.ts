import type { CalendarOutcome, PaneOutcome, Removal } from '../../core/outcome';
import { describeOutcome } from '../../usecases/click/describeOutcome';
import type { SaveProblem } from '../../usecases/ports';
import type { Message } from '../controls/Notice';
import { isSetting } from '../state/paneState';
import type { FormScreen, PaneNotice } from '../state/paneState';
import type { Texts } from '../app/texts';

const DONE = ['inserted', 'updated', 'removed', 'secondRemoved', 'undone'] as const;

type Done = Extract<PaneOutcome, { readonly kind: (typeof DONE)[number] }>;

/** Done; where something is to be looked at that is a warning. */
const isDone = (outcome: PaneOutcome): outcome is Done => DONE.some((kind) => kind === outcome.kind);

/** Nothing is to be looked at any more. */
const isPerfect = (done: Done): boolean =>
  done.subject !== 'failed' &&
  done.location !== 'failed' &&
  (done.kind !== 'inserted' || done.place === 'top' || done.place === 'text');

const isRemoval = (outcome: PaneOutcome, { words }: Texts): outcome is Removal =>
  outcome.kind in words.removal;

/** Words what only the pane does. */
function removalText(outcome: Removal, { words: { removal }, language: { notices } }: Texts): string {
  if (!isDone(outcome)) return removal[outcome.kind];
  return [
    removal[outcome.kind],
    ...(outcome.subject === 'failed' ? [notices.checkSubject] : []),
    ...(outcome.location === 'failed' ? [notices.checkLocation] : []),
  ].join(' ');
}

/** Done otherwise, but the calendar file is still missing. */
const IS_FILE_MISSING: ReadonlySet<CalendarOutcome> = new Set(['unsupported', 'failed']);

/** What came of the item, and behind it what became of the calendar file. */
function outcomeMessage(outcome: PaneOutcome, texts: Texts): Message {
  const { calendar } = outcome;
  // The ribbon has room for a few words about the file; here it has its own sentence.
  const message = itemMessage({ ...outcome, calendar: undefined }, texts);
  if (calendar === undefined || calendar === 'kept') return message;
  const text = `${message.text} ${texts.words.when.calendar[calendar]}`;
  const isGood = message.intent === 'success' || message.intent === 'info';
  return { intent: isGood && IS_FILE_MISSING.has(calendar) ? 'warning' : message.intent, text };
}

function itemMessage(outcome: PaneOutcome, texts: Texts): Message {
  const text = outcomeText(outcome, texts);
  if (isDone(outcome)) return { intent: isPerfect(outcome) ? 'success' : 'warning', text };
  const isInformation = isRemoval(outcome, texts)
    ? outcome.kind === 'nothingToRemove'
    : describeOutcome(outcome, texts.language).tone === 'information';
  return { intent: isInformation ? 'info' : 'error', text };
}

function outcomeText(outcome: PaneOutcome, texts: Texts): string {
  if (isRemoval(outcome, texts)) return removalText(outcome, texts);
  const { language, words } = texts;
  // The ribbon's sentence points to this pane, where the reader already is.
  const notices = { ...language.notices, notInserted: words.notices.notInserted };
  return describeOutcome(outcome, { ...language, notices }).text;
}

/** Words what the last press came to. */
export function noticeMessage(notice: PaneNotice, texts: Texts): Message {
  const { notices } = texts.words;
  switch (notice.kind) {
    case 'outcome':
      return outcomeMessage(notice.outcome, texts);
    case 'saved':
      return {
        intent: notice.reach === 'mailbox' ? 'success' : 'warning',
        text: notices.saved[notice.reach],
      };
    case 'kept': {
      const done = notices.kept[notice.keep.kind];
      if (notice.reach === 'mailbox') return { intent: 'success', text: done };
      // Of these no more is said than that they are saved: not a word where Outlook did not.
      const isOnlySaved = notice.keep.kind === 'moved' || isSetting(notice.keep.kind);
      const isSavedAtAll = notice.reach === 'thisPage' || !isOnlySaved;
      return { intent: 'warning', text: `${isSavedAtAll ? `${done} ` : ''}${notices.reach[notice.reach]}` };
    }
    case 'keepFailed':
      return saveProblemMessage(notice.problem, texts);
    case 'copied':
      return { intent: 'success', text: notices.copied[notice.what] };
    case 'copyRefused':
      return { intent: 'error', text: notices.copyRefused[notice.what] };
    case 'calendarSaved':
      return { intent: 'success', text: texts.words.when.saved };
    case 'calendarNotSaved':
      return { intent: 'error', text: texts.words.when.notSaved };
  }
}

/** Words why something was not saved, and what to do; what was typed stays. */
export function saveProblemMessage(
  problem: SaveProblem | NonNullable<FormScreen['problem']>,
  { language, words: { saveProblems } }: Texts,
): Message {
  const count = (characters: number) => new Intl.NumberFormat(language.tag).format(characters);
  const error = (text: string): Message => ({ intent: 'error', text });
  switch (problem.code) {
    case 'tooLarge':
      return error(saveProblems.tooLarge(count(problem.length), count(problem.maxLength)));
    case 'protected':
      return error(problem.saved.kind === 'newer' ? saveProblems.newer : saveProblems.unreadable);
    case 'refused':
      return error(saveProblems.refused);
    case 'stopped':
    case 'unsaved':
      return { intent: 'warning', text: saveProblems[problem.code] };
  }
}
