import fc from 'fast-check';
import { localDay, offsetMinutes } from '../../../src/core/meeting/localTime';
import type { When } from '../../../src/core/meeting/when';

const ZONES = [
  'Europe/Zurich', 'America/New_York', 'Asia/Kolkata', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Kiritimati',
  'Pacific/Pago_Pago', 'Africa/Cairo', 'America/Santiago', 'Etc/UTC', 'Etc/GMT+5', 'Europe/London', 'Africa/Tripoli',
] as const;
const zone = fc.constantFrom(...ZONES);

const DAY_MS = 86_400_000;

/** Where a day begins in a zone; an hour later where its midnight is skipped. */
function midnight(day: number, organizerZone: string): number {
  const utc = day * DAY_MS;
  const ms = utc - offsetMinutes(utc - offsetMinutes(utc, organizerZone) * 60_000, organizerZone) * 60_000;
  return localDay(ms, offsetMinutes(ms, organizerZone)) < day ? ms + 3_600_000 : ms;
}

const anyTimes = fc
  .record({
    startMs: fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) }).map((ms) => ms - (ms % 60_000)),
    minutes: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 5000 })),
    organizerZone: zone,
  })
  .map(({ minutes, startMs, organizerZone }) => ({
    kind: 'timed' as const,
    organizerZone,
    startMs,
    endMs: startMs + minutes * 60_000,
  }));

/** Whole days; the two on which midnight is skipped in Cairo and Santiago among them. */
const anyDays = fc
  .record({
    first: fc.oneof(
      fc.integer({ min: Date.UTC(2024, 0) / DAY_MS, max: Date.UTC(2030, 0) / DAY_MS }),
      fc.constantFrom(Date.UTC(2026, 3, 24) / DAY_MS, Date.UTC(2026, 8, 6) / DAY_MS),
    ),
    count: fc.integer({ min: 1, max: 4 }),
    organizerZone: zone,
  })
  .map(({ first, count, organizerZone }) => ({
    kind: 'allDay' as const,
    organizerZone,
    startMs: midnight(first, organizerZone),
    endMs: midnight(first + count, organizerZone),
  }));

/** A meeting in any zone, of minutes, hours or whole days, single or the first of a series. */
export const anyMeeting: fc.Arbitrary<When> = fc
  .tuple(
    fc.oneof({ weight: 2, arbitrary: anyTimes }, { weight: 1, arbitrary: anyDays }),
    fc.record({ series: fc.constantFrom('single', 'first'), zones: fc.array(zone, { maxLength: 4 }) }),
  )
  .map(([times, more]): When => ({ ...times, ...more }));
