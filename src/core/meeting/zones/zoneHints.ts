import { localDay, localTime, offsetMinutes } from '../localTime';
import type { WhenSpan } from '../when';
import { OTHER_WEEKENDS } from './weekends';
import { listedZone } from './zoneEntries';

/** Why a time may be a bad one for people there. */
export type ZoneHint = 'night' | 'weekend';

const NIGHT_BEGINS = 22 * 60;
const NIGHT_ENDS = 7 * 60;

const SATURDAY_AND_SUNDAY = '60';

/** The digits of a country's days off, Sunday being 0. */
const weekendOf = (region: string | undefined): string =>
  OTHER_WEEKENDS.split('\n')
    .map((row) => row.split('='))
    .find(([, regions]) => region !== undefined && regions?.split(' ').includes(region))?.[0] ??
  SATURDAY_AND_SUNDAY;

/**
 * Says where a meeting falls into the night of a zone (a part of it between 22:00 and 07:00) or on a day of its
 * country's weekend. An all-day item has no night.
 * @param zone an IANA name that the engine knows
 */
export function zoneHints(
  { kind, startMs, endMs }: Pick<WhenSpan, 'kind' | 'startMs' | 'endMs'>,
  zone: string,
): readonly ZoneHint[] {
  const [startOffset, endOffset] = [offsetMinutes(startMs, zone), offsetMinutes(endMs, zone)];
  const begins = localTime(startMs, startOffset).minutes;
  const ends = begins + (endMs - startMs) / 60_000 + endOffset - startOffset;
  const isNight = begins < NIGHT_ENDS || begins >= NIGHT_BEGINS || ends > NIGHT_BEGINS;
  const weekend = weekendOf(listedZone(zone)?.region);
  // A meeting that ends at midnight does not reach into the next day.
  const lastMs = Math.max(startMs, endMs - 1);
  const firstDay = localDay(startMs, startOffset);
  const days = localDay(lastMs, offsetMinutes(lastMs, zone)) - firstDay;
  const weekday = localTime(startMs, startOffset).weekday;
  const isWeekend = Array.from({ length: Math.min(days, 6) + 1 }, (_, day) => (weekday + day) % 7).some(
    (day) => weekend.includes(String(day)),
  );
  return [
    ...(kind === 'timed' && isNight ? (['night'] as const) : []),
    ...(isWeekend ? (['weekend'] as const) : []),
  ];
}
