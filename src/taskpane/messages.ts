import type { Language } from '../core/languages/language';
import type { AddOutcome } from '../core/outcome';
import { describeOutcome } from '../usecases/describeOutcome';
import type { SaveProblem } from '../usecases/ports';
import type { Message } from './LiveMessage';
import type { PaneNotice } from './paneState';
import type { Texts } from './texts';

function outcomeMessage(outcome: AddOutcome, language: Language): Message {
  const { tone, text } = describeOutcome(outcome, language);
  if (tone !== 'information') return { intent: 'error', text };
  const isPerfect =
    outcome.kind === 'inserted' &&
    outcome.place !== 'belowQuote' &&
    outcome.subject !== 'failed' &&
    outcome.location !== 'failed';
  if (isPerfect) return { intent: 'success', text };
  return { intent: outcome.kind === 'inserted' ? 'warning' : 'info', text };
}

/** Words what the last press in the overview came to. */
export function noticeMessage(notice: PaneNotice, { language, words }: Texts): Message {
  switch (notice.kind) {
    case 'added':
      return outcomeMessage(notice.outcome, language);
    case 'saved':
      return {
        intent: notice.reach === 'mailbox' ? 'success' : 'warning',
        text: words.notices.saved[notice.reach],
      };
    case 'copied':
      return { intent: 'success', text: words.notices.copied };
    case 'copyRefused':
      return { intent: 'error', text: words.notices.copyRefused };
  }
}

/** Words why the room was not saved, and what to do; the form stays as it is. */
export function saveProblemMessage(problem: SaveProblem, { language, words }: Texts): Message {
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
  }
}
