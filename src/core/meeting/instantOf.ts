import { failure, success } from '../result';
import type { Result } from '../result';
import { DAY_MS, isTimeZone, offsetMinutes } from './localTime';

/** Why a typed date and time is no single instant. The sentences live in the languages. */
export type LocalTimeProblem =
  | { readonly code: 'notADate' | 'notATime' | 'unknownZone' }
  /**
   * `gap`: the clock jumps over it (spring). At `earlierMs` it shows so much less than what was typed as it jumps, at
   * `laterMs` so much more. `overlap`: the clock shows it twice (autumn), at these two instants.
   */
  | { readonly code: 'gap' | 'overlap'; readonly earlierMs: number; readonly laterMs: number };

/** Milliseconds of a date at midnight UTC; undefined for a date that is none, such as 30 February. */
function dateMs(date: string): number | undefined {
  const ms = /^\d{4}-\d\d-\d\d$/u.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 2026-02-30 for 2 March in some engines.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date) ? ms : undefined;
}

/**
 * The instants at which the clocks of a zone may show a local time, and those at which they do.
 * @param localMs milliseconds at which clocks without any offset show it
 */
export function instantsAt(
  localMs: number,
  zone: string,
): { readonly candidates: readonly number[]; readonly shown: readonly number[] } {
  // No zone is more than 14 hours from UTC: a day before and a day behind enclose every change of that date.
  const offsets = [localMs - DAY_MS, localMs + DAY_MS].map((ms) => offsetMinutes(ms, zone));
  const candidates = [...new Set(offsets)].map((offset) => localMs - offset * 60_000);
  const isShown = (ms: number) => ms + offsetMinutes(ms, zone) * 60_000 === localMs;
  return { candidates, shown: candidates.filter(isShown) };
}

/**
 * The instant at which the clocks of a zone show a date and a time, as a person typed them.
 * @param date `YYYY-MM-DD`, what a date field holds
 * @param time `HH:MM`, 00:00 to 23:59, what a time field holds
 * @param zone IANA name
 * @returns milliseconds since 1970; a time that does not exist that day or exists twice is named, with both
 * instants that may be meant: nobody but the person can choose
 */
export function instantOf(date: string, time: string, zone: string): Result<number, LocalTimeProblem> {
  const midnight = dateMs(date);
  if (midnight === undefined) return failure({ code: 'notADate' });
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return failure({ code: 'notATime' });
  if (!isTimeZone(zone)) return failure({ code: 'unknownZone' });
  const asUtc = midnight + (Number(hours) * 60 + Number(minutes)) * 60_000;
  const { shown, candidates } = instantsAt(asUtc, zone);
  const [only] = shown;
  if (shown.length === 1 && only !== undefined) return success(only);
  return failure({
    code: shown.length === 0 ? 'gap' : 'overlap',
    earlierMs: Math.min(...candidates),
    laterMs: Math.max(...candidates),
  });
}
