import { type MailboxZone, wallTime } from './timeZones';

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const weeks = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** How often an appointment can take place, as the form calls it. Each goes by the day of the first meeting. */
export const rhythmTitles = {
  daily: 'Daily',
  weekday: 'Every weekday',
  weekly: 'Weekly',
  weeklyOnTwoDays: 'Weekly, on two days',
  everySecondWeek: 'Every 2 weeks',
  monthlyByDay: 'Monthly, on this date',
  everyThirdMonth: 'Every 3 months, on this date',
  monthlyByWeek: 'Monthly, on this weekday',
  monthlyOnLastWorkday: 'Monthly, on the last working day',
  yearlyByDay: 'Yearly, on this date',
  yearlyByWeek: 'Yearly, on this weekday',
} as const;

export type RhythmName = keyof typeof rhythmTitles;
export type Repetition = 'never' | RhythmName;

/** The names and values are those of office.js. */
interface Pattern {
  readonly recurrenceType: 'daily' | 'weekday' | 'weekly' | 'monthly' | 'yearly';
  /** Nothing where every weekday says it all. */
  readonly recurrenceProperties: {
    readonly interval: number;
    readonly days?: readonly string[];
    readonly firstDayOfWeek?: string;
    readonly dayOfMonth?: number;
    readonly dayOfWeek?: string;
    readonly weekNumber?: string;
    readonly month?: string;
  } | null;
}

/** A recurrence without an end, as it travels: office.js makes its `SeriesTime` of `seriesTimeJson`. */
export interface Recurrence extends Pattern {
  readonly recurrenceTimeZone: { readonly name: string };
  /** The first meeting on the clock of the zone. Months count from 1. */
  readonly seriesTimeJson: {
    readonly startYear: number;
    readonly startMonth: number;
    readonly startDay: number;
    readonly noEndDate: true;
    readonly startTimeMin: number;
    readonly durationMin: number;
  };
}

function patternOf(rhythm: RhythmName, wall: Date): Pattern {
  const [weekday, dayOfMonth, month] = [
    wall.getUTCDay(),
    wall.getUTCDate(),
    months[wall.getUTCMonth()] ?? 'jan',
  ];
  const day = (daysLater: number) => days[(weekday + daysLater) % 7] ?? 'sun';
  // What is called the fifth Friday would be missing in most months.
  const inWeek = { weekNumber: weeks[Math.ceil(dayOfMonth / 7) - 1] ?? 'last', dayOfWeek: day(0) };
  const weekly = (interval: number, ...on: readonly string[]): Pattern => ({
    recurrenceType: 'weekly',
    recurrenceProperties: { interval, days: on, firstDayOfWeek: 'mon' },
  });
  switch (rhythm) {
    case 'daily':
      return { recurrenceType: 'daily', recurrenceProperties: { interval: 1 } };
    case 'weekday':
      return { recurrenceType: 'weekday', recurrenceProperties: null };
    case 'weekly':
      return weekly(1, day(0));
    case 'weeklyOnTwoDays':
      return weekly(1, day(0), day(2));
    case 'everySecondWeek':
      return weekly(2, day(0));
    case 'monthlyByDay':
      return { recurrenceType: 'monthly', recurrenceProperties: { interval: 1, dayOfMonth } };
    case 'everyThirdMonth':
      return { recurrenceType: 'monthly', recurrenceProperties: { interval: 3, dayOfMonth } };
    case 'monthlyByWeek':
      return { recurrenceType: 'monthly', recurrenceProperties: { interval: 1, ...inWeek } };
    case 'monthlyOnLastWorkday':
      return {
        recurrenceType: 'monthly',
        recurrenceProperties: { interval: 1, weekNumber: 'last', dayOfWeek: 'weekday' },
      };
    case 'yearlyByDay':
      return { recurrenceType: 'yearly', recurrenceProperties: { interval: 1, month, dayOfMonth } };
    case 'yearlyByWeek':
      return { recurrenceType: 'yearly', recurrenceProperties: { interval: 1, month, ...inWeek } };
  }
}

/** The recurrence of an appointment whose first meeting has these times (milliseconds since 1970). */
export function recurrenceOf(
  rhythm: RhythmName,
  startMs: number,
  endMs: number,
  zone: MailboxZone,
): Recurrence {
  const wall = new Date(`${wallTime(startMs, zone.iana)}:00Z`);
  return {
    ...patternOf(rhythm, wall),
    recurrenceTimeZone: { name: zone.windowsName },
    seriesTimeJson: {
      startYear: wall.getUTCFullYear(),
      startMonth: wall.getUTCMonth() + 1,
      startDay: wall.getUTCDate(),
      noEndDate: true,
      startTimeMin: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
      durationMin: Math.round((endMs - startMs) / 60_000),
    },
  };
}
