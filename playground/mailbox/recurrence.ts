import { type MailboxZone, wallTime } from './timeZones';

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A weekly recurrence without an end, as it travels: office.js makes its `SeriesTime` of `seriesTimeJson`. */
export interface WeeklyRecurrence {
  readonly recurrenceType: 'weekly';
  readonly recurrenceProperties: {
    readonly interval: number;
    readonly days: readonly string[];
    readonly firstDayOfWeek: string;
  };
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

/** An appointment of these times (milliseconds since 1970), every week on its day. */
export function weeklyRecurrence(startMs: number, endMs: number, zone: MailboxZone): WeeklyRecurrence {
  const wall = new Date(`${wallTime(startMs, zone.iana)}:00Z`);
  return {
    recurrenceType: 'weekly',
    recurrenceProperties: { interval: 1, days: [days[wall.getUTCDay()] ?? 'sun'], firstDayOfWeek: 'mon' },
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
