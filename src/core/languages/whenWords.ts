import type { LanguageTag } from './language';
import type { WhenSigns } from './whenSigns';

/** The words of the times of a meeting. Names of weekdays, months and zones come from `Intl`. */
export interface WhenWords extends WhenSigns {
  /** In which language `Intl` names weekdays, months and zones. */
  readonly tag: LanguageTag;
  readonly date: (day: string, month: string, year: string) => string;
  readonly weekdayDate: (weekday: string, date: string) => string;
  /** A time of day, or a span of two; always HH:MM. */
  readonly clock: (times: string) => string;
  /** These four are said of a date that is not the organizer's. */
  readonly twoDaysBefore: string;
  readonly dayBefore: string;
  readonly nextDay: string;
  readonly twoDaysLater: string;
}
