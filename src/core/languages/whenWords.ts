import type { Rhythm } from '../meeting/rhythm';
import type { LanguageTag } from './tags';

/**
 * How often a series takes place: one table, which `rhythmPhrase.ts` fills in and reads back. In braces stands what is filled
 * in, in brackets what is said of each of several weekdays.
 */
export interface RhythmWords {
  /** By kind: where the interval is one, and where it is more. */
  readonly phrases: { readonly [Kind in Rhythm['kind']]: readonly [string, string] };
  /** Every week from Monday to Friday. "Werktag", "jour ouvrable" and "giorno feriale" would be Saturdays, too. */
  readonly workweek: string;
  readonly and: string;
  readonly dayOfMonth: (day: number) => string;
  /** From the first to the fourth, and the last. */
  readonly weeks: readonly string[];
  /** The same of Sunday, where it alone is feminine. */
  readonly weeksOfSunday?: readonly string[];
  /** Any day, one from Monday to Friday, one of the weekend: what a month is counted by beside its weekdays. */
  readonly days: readonly [string, string, string];
}

/** The words of the times of a meeting. Names of weekdays and months come from `Intl`. */
export interface WhenWords {
  /** In which language `Intl` names weekdays and months. */
  readonly tag: LanguageTag;
  readonly date: (day: string, month: string, year: string) => string;
  readonly weekdayDate: (weekday: string, date: string) => string;
  /** A time of day, or a span of two; always HH:MM. */
  readonly clock: (times: string) => string;
  readonly allDay: string;
  /** Between a rhythm and the first date: "every Friday, first on …". */
  readonly firstOn: string;
  /** Instead of a rhythm that is not known. */
  readonly series: string;
  readonly rhythm: RhythmWords;
}
