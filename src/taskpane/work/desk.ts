import type { PaneServices } from '../app/services';
import type { PaneEvent } from '../state/paneEvent';
import type { PaneState } from '../state/paneState';
import type { QuestionId } from '../state/questions';
import type { MeetingWhen } from '../when/meetingWhen';

/** What the parts of the pane that ask questions work with. */
export interface Desk {
  readonly services: PaneServices;
  readonly state: () => PaneState;
  readonly when: () => MeetingWhen;
  readonly dispatch: (event: PaneEvent) => void;
  /** Asks, where the screen takes the question. @returns its id, by which its answer is known */
  readonly ask: (event: (question: QuestionId) => PaneEvent) => QuestionId | undefined;
  /** Whether anybody still waits for the answer. */
  readonly isAwaited: (question: QuestionId) => boolean;
}
