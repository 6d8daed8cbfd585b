import { isTimeZone, localDay, offsetMinutes } from './localTime';
import type { Rhythm } from './rhythm';

/** The time of a meeting and the zones in which its invitation says it. */
export interface When {
  /** Milliseconds since 1970. Whole minutes: seconds are dropped. */
  readonly startMs: number;
  readonly endMs: number;
  /** An all-day item lasts from the beginning of a date to that of a later one in the organizer's zone. */
  readonly kind: 'timed' | 'allDay';
  /**
   * Whether this is one meeting or the first of a series. Where Outlook does not say (E10), no time is written: it
   * could be that of another meeting.
   */
  readonly series: 'single' | 'first' | 'unknown';
  /** How often a series takes place, where it is known. */
  readonly rhythm?: Rhythm | undefined;
  /** IANA name. */
  readonly organizerZone: string;
  /** IANA names; what stands behind the first four is not written. */
  readonly zones?: readonly string[] | undefined;
}

/** What one row of the block says about the time, whatever its language and spelling. */
export interface WhenSpan {
  readonly kind: 'timed' | 'allDay';
  readonly startMs: number;
  readonly endMs: number;
  /** Minutes ahead of UTC at the start. */
  readonly startOffsetMinutes: number;
  /** At the end: another one where the clocks change in between. */
  readonly endOffsetMinutes: number;
}

/** One row of the block: the time as it is in one zone. */
export interface WhenRow extends WhenSpan {
  /** IANA name. */
  readonly zone: string;
  /** How many days the date at the start is behind the organizer's: from Pago Pago to Kiritimati it can be two. */
  readonly dayShift: number;
}

/** As many zones as an invitation says its time in, beside the organizer's. */
export const MAX_FURTHER_ZONES = 4;
const MINUTE_MS = 60_000;

const wholeMinutes = (ms: number): number => Math.floor(ms / MINUTE_MS) * MINUTE_MS;

/**
 * The rows of an invitation: the organizer's zone first, then the chosen ones, each zone once. Zones that this
 * engine does not know are left out.
 * @returns no rows where no time can be written truly: the organizer's zone or the series is unknown, or the meeting
 * ends before it begins
 */
export function whenRows({
  kind,
  series,
  organizerZone,
  zones = [],
  ...given
}: When): readonly [WhenRow, ...WhenRow[]] | readonly [] {
  const [startMs, endMs] = [wholeMinutes(given.startMs), wholeMinutes(given.endMs)];
  if (series === 'unknown' || !isTimeZone(organizerZone) || !(startMs <= endMs)) return [];
  const organizerDay = localDay(startMs, offsetMinutes(startMs, organizerZone));
  const rowIn = (zone: string): WhenRow => {
    const span = {
      startMs,
      endMs,
      startOffsetMinutes: offsetMinutes(startMs, zone),
      endOffsetMinutes: offsetMinutes(endMs, zone),
    };
    return {
      ...span,
      kind: kind === 'allDay' && isWholeDays(span, zone) ? 'allDay' : 'timed',
      zone,
      dayShift: localDay(startMs, span.startOffsetMinutes) - organizerDay,
    };
  };
  const further = [...new Set(zones.slice(0, MAX_FURTHER_ZONES))].filter(
    (zone) => zone !== organizerZone && isTimeZone(zone),
  );
  return [rowIn(organizerZone), ...further.map(rowIn)];
}

/** True where a date begins: at midnight, or at one o'clock where the clocks skip midnight (FC06). */
const isStartOfDate = (ms: number, zone: string): boolean =>
  localDay(ms - 1, offsetMinutes(ms - 1, zone)) < localDay(ms, offsetMinutes(ms, zone));

/**
 * True for a time of whole dates, however many hours they have. The organizer's whole day is somebody else's from 18:00
 * to 18:00: there it is written with its times.
 */
export const isWholeDays = ({ startMs, endMs }: Pick<When, 'startMs' | 'endMs'>, zone: string): boolean =>
  startMs < endMs && isStartOfDate(startMs, zone) && isStartOfDate(endMs, zone);
