import type { UserWords } from '../../core/languages/userWords';
import { STANDING } from '../../core/outcome';
import type { AddOutcome } from '../../core/outcome';
import { describeOutcome } from './describeOutcome';
import type { Clock, Notice, Notices, Run } from '../ports';

/** A click ends after this time, whatever Outlook does: until it ends the button is blocked (G01, G04). */
const WATCHDOG_MS = 25_000;
/** What of it is kept for the notification. */
const NOTICE_MS = 2_000;
/** So long the new notification waits for the old one to go, at the most. */
const CLEARING_MS = 500;

/** Resolves once the notification of before is away, or has had its time to go. */
export const whenCleared = (clearing: Promise<unknown>, clock: Clock): Promise<unknown> =>
  Promise.race([clearing, clock.wait(CLEARING_MS)]);

export interface OneClick {
  /** The work; it asks `run.isOver()` before each write. */
  readonly work: (run: Run) => Promise<AddOutcome>;
  readonly notices: Pick<Notices, 'clear'> & {
    /** The sentence, and what it is about for those that tell it in another way. */
    readonly show: (notice: Notice, outcome: AddOutcome) => Promise<unknown>;
  };
  /** Where telling takes longer than a notification: the click ends after this time. */
  readonly endMs?: number | undefined;
  readonly clock: Clock;
  /** The words of the notification; asked for when something is to be told. */
  readonly userWords: () => UserWords;
  /**
   * Tells Outlook that the click is done. Everything that still runs may be stopped by it (G02).
   * @param stands the invitation stands in the text as it should: what a switch of Outlook shows as on
   */
  readonly complete: (stands: boolean) => void;
  /** Shows a surprise to developers. */
  readonly report: (cause: unknown) => void;
}

/**
 * Runs one click of the ribbon button: does the work, says in one notification what came of it, completes the event.
 * `complete` is called exactly once, last, in every path: success, failure, surprise, silence.
 * @returns what was told
 */
export async function oneClick(click: OneClick): Promise<AddOutcome> {
  const { work, notices, clock, userWords, complete, report, endMs = WATCHDOG_MS } = click;
  let over = false;
  let stands = false;
  const run: Run = { isOver: () => over };
  const deadline = clock.wait(endMs);
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
  // What an earlier click has said is not what this one comes to, and some clients keep it when it is replaced (FR10).
  const cleared = notices.clear().catch(report);
  const tell = async (outcome: AddOutcome): Promise<void> => {
    try {
      await whenCleared(cleared, clock);
      await notices.show(describeOutcome(outcome, userWords()), outcome);
    } catch (cause) {
      report(cause);
    }
  };
  try {
    const outcome = await Promise.race([workOrSurprise(), outOfTime()]);
    over = true;
    stands = STANDING.has(outcome.kind);
    await Promise.race([tell(outcome), deadline]);
    return outcome;
  } finally {
    over = true;
    complete(stands);
  }
}
