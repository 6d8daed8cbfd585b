import type { FailedCall } from '../core/support/supportReport';

/** So many say what is wrong; the list lives as long as the page, and a page may stay open for days. */
const MAX_LINES = 12;

/** A short list of the last calls that failed, oldest first, for the support report. */
export interface FailedCalls {
  /** The present moment of a clock that only runs forward. */
  readonly nowMs: () => number;
  readonly add: (failed: FailedCall) => void;
  readonly last: () => readonly FailedCall[];
}

/** @param nowMs where the time comes from */
export function createFailedCalls(nowMs: () => number): FailedCalls {
  let lines: readonly FailedCall[] = [];
  return {
    nowMs,
    add: (failed) => {
      lines = [...lines, failed].slice(-MAX_LINES);
    },
    last: () => lines,
  };
}
