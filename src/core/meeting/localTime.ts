const MINUTE_MS = 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError where the engine does not know the zone. One clock per zone is kept: making one is slow. */
function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** Every zone that the engine names; older engines name none, and few name one that is no place. */
export const everyZone = (): readonly string[] =>
  typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];

export const DAY_MS = 86_400_000;

/** True for an IANA name that this engine knows. A bare offset (`+01:00`, known to newer engines) is no zone. */
export function isTimeZone(zone: string): boolean {
  if (!/^[a-z]/iu.test(zone)) return false;
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Minutes that a zone is ahead of UTC at an instant, by the rules of that day: 345 for Kathmandu, -210 for
 * St. John’s in winter. The browser's own zone plays no part.
 * @param zone an IANA name that the engine knows; another one throws
 */
export function offsetMinutes(ms: number, zone: string): number {
  // "11/28/2026, 09:33:12"
  const shown = clockOf(zone).format(ms).match(/\d+/gu)?.map(Number) ?? [];
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = shown;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((asUtc - Math.floor(ms / 1000) * 1000) / MINUTE_MS);
}

/** A date and a time of day without a zone, as a clock on the wall shows it. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** 0 for Sunday to 6. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minutes: number;
}

/** What the clock shows at an instant where it is so many minutes ahead of UTC. */
export function localTime(ms: number, offset: number): LocalTime {
  const shifted = new Date(ms + offset * MINUTE_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  };
}

/** Days since 1970 of the date that the clock shows, for counting days between two dates. */
export const localDay = (ms: number, offset: number): number =>
  Math.floor((ms + offset * MINUTE_MS) / DAY_MS);
