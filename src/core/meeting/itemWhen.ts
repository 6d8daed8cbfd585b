import { isWholeDays } from './when';
import type { When } from './when';

/**
 * The time of an appointment for its invitation. One that lasts whole dates in the organizer's zone is all-day: Outlook's own mark is younger than the clients that we serve, and means the same.
 * @param organizerZone an IANA name that the engine knows
 * @param zones the further ones
 */
export function itemWhen(
  times: Pick<When, 'startMs' | 'endMs' | 'series' | 'rhythm'>,
  organizerZone: string,
  zones: readonly string[],
): When {
  const kind = isWholeDays(times, organizerZone) ? 'allDay' : 'timed';
  return { ...times, organizerZone, zones, kind };
}
