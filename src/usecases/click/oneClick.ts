import type { UserWords } from '../../core/languages/userWords';
import type { AddOutcome } from '../../core/outcome';
import { describeOutcome } from './describeOutcome';
import type { Clock, Notice, Notices, Run } from '../ports';

/** A click ends after this time, whatever Outlook does: until it ends the button is blocked (G01, G04). */
const WATCHDOG_MS = 25_000;
/** What of it is kept for the notification. */
const NOTICE_MS = 2_000;
/** So long the new notification waits for the old one to go, at the most. */
const CLEARING_MS = 500;

/** In English, because the words of the user's language are what is missing: files of the add-in could not be fetched. */
const WITHOUT_WORDS: Notice = {
  tone: 'error',
  text: 'Add videoconf could not load all of its files. Please check the text before you click again.',
};

export interface OneClick {
  /** The work; it asks `run.isOver()` before each write. */
  readonly work: (run: Run) => Promise<AddOutcome>;
  readonly notices: Notices;
  readonly clock: Clock;
  /** Fetches the words of the notification; asked for when the click begins. */
  readonly userWords: () => Promise<UserWords>;
  /** Tells Outlook that the click is done. Everything that still runs may be stopped by it (G02). */
  readonly complete: () => void;
  /** Shows a surprise to developers. */
  readonly report: (cause: unknown) => void;
}

/**
 * Runs one click of the ribbon button: does the work, says in one notification what came of it, completes the event.
 * `complete` is called exactly once, last, in every path: success, failure, surprise, silence.
 * @returns what was told
 */
export async function oneClick(click: OneClick): Promise<AddOutcome> {
  const { work, notices, clock, userWords, complete, report } = click;
  let over = false;
  const run: Run = { isOver: () => over };
  const deadline = clock.wait(WATCHDOG_MS);
  const outOfTime = async (): Promise<AddOutcome> => {
    await clock.wait(WATCHDOG_MS - NOTICE_MS);
    return { kind: 'tooLate' };
  };
  const workOrSurprise = async (): Promise<AddOutcome> => {
    try {
      return await work(run);
    } catch (cause) {
      report(cause);
      return { kind: 'unexpected' };
    }
  };
  /** Nothing where they do not come. */
  const wordsOrNone = async (): Promise<UserWords | undefined> => {
    try {
      return await userWords();
    } catch (cause) {
      report(cause);
      return undefined;
    }
  };
  // Fetched beside the work.
  const words = wordsOrNone();
  // What an earlier click has said is not what this one comes to, and some clients keep it when it is replaced (FR10).
  const cleared = notices.clear().catch(report);
  const tell = async (outcome: AddOutcome): Promise<void> => {
    try {
      const known = await words;
      await Promise.race([cleared, clock.wait(CLEARING_MS)]);
      await notices.show(known ? describeOutcome(outcome, known) : WITHOUT_WORDS);
    } catch (cause) {
      report(cause);
    }
  };
  try {
    const outcome = await Promise.race([workOrSurprise(), outOfTime()]);
    over = true;
    await Promise.race([tell(outcome), deadline]);
    return outcome;
  } finally {
    over = true;
    complete();
  }
}
