import type { EventAnswer } from '../usecases/ports';
import { PANE_BUTTON } from './notices';

/** What an event is completed with. Where the client shows no button of its own, the sentence says enough. */
export const completionOf = (answer: EventAnswer): object =>
  answer.kind === 'go'
    ? { allowEvent: true }
    : {
        allowEvent: false,
        errorMessage: answer.text,
        cancelLabel: answer.label,
        commandId: PANE_BUTTON[answer.itemKind],
      };
