export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export const WEEKS = ['first', 'second', 'third', 'fourth', 'last'] as const;
export const DAYS = [...WEEKDAYS, 'day', 'workday', 'weekendDay'] as const;

/** 0 for Sunday to 6. */
export type Weekday = (typeof WEEKDAYS)[number];
export type WeekOfMonth = (typeof WEEKS)[number];
/** What is counted in a month: a weekday, any day, one from Monday to Friday (`workday`), one of the weekend. */
export type CountedDay = (typeof DAYS)[number];

/** A day of a month by its number. */
interface ByDay {
  readonly dayOfMonth: number;
}
/** By its week and what is counted: "the third Thursday". */
interface ByWeek {
  readonly week: WeekOfMonth;
  readonly day: CountedDay;
}
export type DayOfMonth = ByDay | ByWeek;

/**
 * How often a series takes place. The interval counts days, weeks, months or years, from 1 to 999; months are 1 to 12;
 * weekdays are at least one, each once, in ascending order.
 */
export type Rhythm = { readonly interval: number } & (
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekly'; readonly weekdays: readonly Weekday[] }
  | ({ readonly kind: 'monthlyByDay' } & ByDay)
  | ({ readonly kind: 'monthlyByWeek' } & ByWeek)
  | ({ readonly kind: 'yearlyByDay'; readonly month: number } & ByDay)
  | ({ readonly kind: 'yearlyByWeek'; readonly month: number } & ByWeek)
);

/** Every week from Monday to Friday: what Outlook calls "every weekday". */
export const WORKWEEK: Rhythm = { kind: 'weekly', interval: 1, weekdays: [1, 2, 3, 4, 5] };

const factsOf = (rhythm: Rhythm | undefined): string => JSON.stringify(Object.entries(rhythm ?? {}).sort());

/** True where two series take place equally often, or neither says how often. */
export const isSameRhythm = (one: Rhythm | undefined, other: Rhythm | undefined): boolean =>
  factsOf(one) === factsOf(other);
