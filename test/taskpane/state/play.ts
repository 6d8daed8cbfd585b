import type { PaneEvent } from '../../../src/taskpane/state/paneEvent';
import { paneReducer } from '../../../src/taskpane/state/paneReducer';
import type { PaneState, Screen } from '../../../src/taskpane/state/paneState';
import type { QuestionId, Topic } from '../../../src/taskpane/state/questions';
import { newQuestion } from '../../../src/taskpane/state/questions';

type Without<Event, Key extends PropertyKey> = Event extends unknown ? Omit<Event, Key> : never;

/** An event that leaves it to the play which question it asks, or answers. */
export type Played = Without<PaneEvent, 'question' | 'answers' | 'newId'>;

/** The topics that have questions, with what asks and what answers. */
const TOPICS: { readonly [Each in Topic]: readonly [asks: string, ...answers: string[]] } = {
  save: ['saveStarted', 'saveEnded', 'saveFailed'],
  keep: ['keepStarted', 'keepEnded', 'keepFailed'],
  item: ['actionStarted', 'actionEnded'],
  look: ['lookStarted', 'lookEnded'],
  times: ['timesAsked', 'timesRead'],
  paste: ['pasteStarted', 'pasteEnded'],
  copy: ['copyStarted', 'copyEnded'],
  file: ['fileChosen', 'fileRead'],
  calendar: ['calendarStarted', 'calendarSaved', 'calendarNotSaved'],
  startAnew: ['startAnewStarted', 'startAnewEnded', 'startAnewFailed'],
};

/** What is asked without a press of the person's. */
const ASKED_BY_ITSELF: ReadonlySet<Topic> = new Set(['look', 'times']);

/**
 * What the state is after these events. A question gets an id of its own, and an answer that of the last question about
 * its topic, whether anybody still waits for it or not.
 */
export function play(start: PaneState, ...events: readonly Played[]): PaneState {
  const asked = new Map<Topic, QuestionId>();
  let state = start;
  const next = (event: Played, ids: object) => {
    state = paneReducer(state, { ...event, ...ids } as PaneEvent);
  };
  for (const event of events) {
    const found = Object.entries(TOPICS).find(([, kinds]) => kinds.includes(event.kind));
    if (!found) {
      next(event, {});
      continue;
    }
    const [topic, [asks]] = found as [Topic, readonly [string]];
    const isAsking = event.kind === asks;
    if (isAsking || (ASKED_BY_ITSELF.has(topic) && !asked.has(topic))) {
      const question = newQuestion();
      asked.set(topic, question);
      next(isAsking ? event : ({ kind: asks } as Played), { question, newId: 'new-room' });
    }
    if (isAsking) continue;
    next(event, { answers: asked.get(topic) ?? newQuestion() });
    asked.delete(topic);
  }
  return state;
}

/** The screen without what only says which answers belong to it. */
export function withoutIds<Shown extends Screen>(screen: Shown): Shown {
  const ids = ['awaits', 'newId', 'stopped', 'sent'];
  const rest = Object.fromEntries(Object.entries(screen).filter(([name]) => !ids.includes(name)));
  const behind = (rest as { readonly behind?: Screen }).behind;
  return (behind ? { ...rest, behind: withoutIds(behind) } : rest) as Shown;
}
