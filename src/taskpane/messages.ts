import type { Language } from '../core/languages/language';
import type { AddOutcome } from '../core/outcome';
import { describeOutcome } from '../usecases/describeOutcome';
import type { SaveProblem } from '../usecases/ports';
import type { Message } from './LiveMessage';
import type { FormScreen, PaneNotice } from './state/paneState';
import type { Texts } from './texts';

const isPerfect = (outcome: AddOutcome): boolean => {
  if (outcome.kind === 'inserted')
    return outcome.place !== 'belowQuote' && outcome.subject !== 'failed' && outcome.location !== 'failed';
  return outcome.kind === 'updated' || outcome.kind === 'removed' || outcome.kind === 'undone';
};

function outcomeMessage(outcome: AddOutcome, language: Language): Message {
  const { tone, text } = describeOutcome(outcome, language);
  if (tone !== 'information') return { intent: 'error', text };
  if (isPerfect(outcome)) return { intent: 'success', text };
  return { intent: outcome.kind === 'inserted' ? 'warning' : 'info', text };
}

/** Words what the last press came to. */
export function noticeMessage(notice: PaneNotice, texts: Texts): Message {
  const { notices } = texts.words;
  switch (notice.kind) {
    case 'outcome':
      return outcomeMessage(notice.outcome, texts.language);
    case 'saved':
      return {
        intent: notice.reach === 'mailbox' ? 'success' : 'warning',
        text: notices.saved[notice.reach],
      };
    case 'kept': {
      const done = notices.kept[notice.keep.kind];
      return notice.reach === 'mailbox'
        ? { intent: 'success', text: done }
        : { intent: 'warning', text: `${done} ${notices.reach[notice.reach]}` };
    }
    case 'keepFailed':
      return saveProblemMessage(notice.problem, texts);
    case 'copied':
      return { intent: 'success', text: notices.copied[notice.what] };
    case 'copyRefused':
      return { intent: 'error', text: notices.copyRefused[notice.what] };
  }
}

/** Words why something was not saved, and what to do; what was typed stays. */
export function saveProblemMessage(
  problem: SaveProblem | NonNullable<FormScreen['problem']>,
  { language, words }: Texts,
): Message {
  const count = (characters: number) => new Intl.NumberFormat(language.tag).format(characters);
  switch (problem.code) {
    case 'tooLarge':
      return {
        intent: 'error',
        text: words.saveProblems.tooLarge(count(problem.length), count(problem.maxLength)),
      };
    case 'protected':
      return {
        intent: 'error',
        text: problem.saved.kind === 'newer' ? words.saveProblems.newer : words.saveProblems.unreadable,
      };
    case 'refused':
      return { intent: 'error', text: words.saveProblems.refused };
    case 'stopped':
      return { intent: 'warning', text: words.saveProblems.stopped };
  }
}
