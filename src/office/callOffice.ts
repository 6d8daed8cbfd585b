import type { Problem, Step } from '../core/problem';
import { failure, success } from '../core/result';
import type { Result } from '../core/result';

/** A call that is not answered by then is taken as never answered (G11). */
const ANSWER_TIMEOUT_MS = 8_000;
/** Outlook on the web, new Outlook and the phones refuse a fourth call at a time (G10). */
const MAX_CALLS_IN_FLIGHT = 3;

/**
 * Errors after which the same call, made once more, is known to work: 9014 cursor moved (B06), 9019 sporadic
 * settings error (F03), 5100 wait for the former call (G06), 9002 unspecified.
 */
const WORTH_A_RETRY: ReadonlySet<number> = new Set([9014, 9019, 5100, 9002]);
/** After these it is also known that nothing was written: the call was not begun, or broken off (B06, G06). */
const LEAVES_NOTHING: ReadonlySet<number> = new Set([9014, 5100]);
/** Done twice, these leave two: not repeated unless the first is known to have left nothing behind. */
const ONCE_ONLY: ReadonlySet<Step> = new Set(['insert', 'rewrite', 'attach']);
/** Documented error numbers. Others come from the host's own page, such as a range that left the document (B08). */
const isDocumented = (code: number): boolean => code >= 1000 && code < 14_000;

/** What office.js hands to a callback, as far as we rely on it. */
export interface OfficeAnswer<Value> {
  readonly status: unknown;
  readonly value: Value;
  readonly error?: { readonly code?: unknown; readonly name?: unknown; readonly message?: unknown } | null;
}

export type OfficeCallback<Value> = (answer: OfficeAnswer<Value>) => void;

/** Timers, so that tests can hold the time. */
export interface Timers {
  readonly set: (run: () => void, ms: number) => unknown;
  readonly clear: (timer: unknown) => void;
}

/**
 * The places for calls under way: one queue per runtime, because Outlook counts per runtime. A call that was never
 * answered keeps its place, because Outlook still has it.
 */
export class CallQueue {
  private inFlight = 0;
  private readonly waiting = new Set<() => void>();

  /** Calls back as soon as there is a place. @returns a function that gives up waiting */
  enter(onPlace: () => void): () => void {
    if (this.inFlight < MAX_CALLS_IN_FLIGHT) {
      this.inFlight += 1;
      onPlace();
    } else this.waiting.add(onPlace);
    return () => {
      this.waiting.delete(onPlace);
    };
  }

  leave(): void {
    const [next] = this.waiting;
    if (next) {
      this.waiting.delete(next);
      next();
    } else this.inFlight -= 1;
  }
}

/** Notifications do not count among the limited calls, and must get through when others hang. */
const needsPlace = (step: Step): boolean => step !== 'notify' && step !== 'clearNotice';

export interface CallOffice {
  /**
   * @param step what the call is for, named in a problem
   * @param start makes the call with the callback it is given; a throw inside is a problem, too
   */
  <Value>(step: Step, start: (callback: OfficeCallback<Value>) => void): Promise<Result<Value, Problem>>;
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

function problemOf(step: Step, error: OfficeAnswer<unknown>['error']): Problem {
  const detail = [error?.name, error?.message].filter((part) => typeof part === 'string').join(': ');
  return typeof error?.code === 'number'
    ? { code: 'refused', step, hostCode: error.code, detail }
    : { code: 'refused', step, detail };
}

/**
 * An error that says nothing (9002, a browser's own) may pass, but it does not prove that nothing was written: such an
 * insertion is repeated only by its use case, after a look at what stands there.
 */
function isWorthARetry(problem: Problem): boolean {
  if (problem.code === 'threw') return !ONCE_ONLY.has(problem.step);
  if (problem.code !== 'refused') return false;
  const { step, hostCode } = problem;
  if (ONCE_ONLY.has(step)) return hostCode !== undefined && LEAVES_NOTHING.has(hostCode);
  return hostCode === undefined || !isDocumented(hostCode) || WORTH_A_RETRY.has(hostCode);
}

/**
 * The one way in which the product calls Outlook. A synchronous throw, a failed callback and no answer at all become
 * a {@link Problem} that names the step; at most three calls are under way at a time; an error that is known to pass
 * is tried once more. A late answer is dropped.
 */
export function createCallOffice(queue: CallQueue, timers: Timers): CallOffice {
  const once = <Value>(step: Step, start: (callback: OfficeCallback<Value>) => void) =>
    new Promise<Result<Value, Problem>>((resolve) => {
      let giveUp = (): void => undefined;
      const timer = timers.set(() => {
        giveUp();
        resolve(failure({ code: 'unanswered', step }));
      }, ANSWER_TIMEOUT_MS);
      let settled = false;
      const settle = (result: Result<Value, Problem>) => {
        if (settled) return;
        settled = true;
        timers.clear(timer);
        if (needsPlace(step)) queue.leave();
        resolve(result);
      };
      const make = () => {
        try {
          start((answer) =>
            settle(
              answer.status === 'succeeded' ? success(answer.value) : failure(problemOf(step, answer.error)),
            ),
          );
        } catch (cause) {
          settle(failure({ code: 'threw', step, detail: messageOf(cause) }));
        }
      };
      if (needsPlace(step)) giveUp = queue.enter(make);
      else make();
    });

  return async (step, start) => {
    const first = await once(step, start);
    return first.ok || !isWorthARetry(first.error) ? first : once(step, start);
  };
}
