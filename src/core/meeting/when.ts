import { isTimeZone, localDay, localTime, offsetMinutes } from './localTime';

/** The time of a meeting and the zones in which its invitation says it. */
export interface When {
  /** Milliseconds since 1970. Whole minutes: seconds are dropped. */
  readonly startMs: number;
  readonly endMs: number;
  /** An all-day item lasts from midnight to midnight in the organizer's zone. */
  readonly kind: 'timed' | 'allDay';
  /**
   * Whether this is one meeting or the first of a series. Where Outlook does not say (E10), no time is written: it
   * could be that of another meeting.
   */
  readonly series: 'single' | 'first' | 'unknown';
  /** IANA name. */
  readonly organizerZone: string;
  /** IANA names; what stands behind the first four is not written. */
  readonly zones?: readonly string[] | undefined;
}

/** What one row of the block says about the time, whatever its language and spelling: all that is ever compared. */
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

/** True where two rows say the same; only instants, offsets and "all day" count, never the spelling. */
export const isSameSpan = (one: WhenSpan, other: WhenSpan): boolean =>
  one.kind === other.kind &&
  one.startMs === other.startMs &&
  one.endMs === other.endMs &&
  one.startOffsetMinutes === other.startOffsetMinutes &&
  one.endOffsetMinutes === other.endOffsetMinutes;

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
      kind: kind === 'allDay' && isWholeDays(span) ? 'allDay' : 'timed',
      zone,
      dayShift: localDay(startMs, span.startOffsetMinutes) - organizerDay,
    };
  };
  const further = [...new Set(zones.slice(0, MAX_FURTHER_ZONES))].filter(
    (zone) => zone !== organizerZone && isTimeZone(zone),
  );
  return [rowIn(organizerZone), ...further.map(rowIn)];
}

/**
 * True for a time from midnight to midnight. The organizer's whole day is somebody else's from 18:00 to 18:00: there it
 * is written with its times.
 */
export const isWholeDays = (span: Omit<WhenSpan, 'kind'>): boolean =>
  span.startMs < span.endMs &&
  localTime(span.startMs, span.startOffsetMinutes).minutes === 0 &&
  localTime(span.endMs, span.endOffsetMinutes).minutes === 0;
