import { offsetMinutes } from './localTime';
import { closerName, organizerZone } from './zones/organizerZone';
import { isWholeDays } from './when';
import type { When } from './when';

/**
 * The zone of the mailbox, by the best name that is known for it.
 * @param mailboxZone what Outlook says (a Windows name), empty where it says nothing
 * @param browserZone what the browser says, possibly nothing or nonsense
 * @param aroundMs about when the meeting is
 * @returns an IANA name, or nothing: then no time is written, because the browser's zone need not be the mailbox's
 */
export function zoneOfMailbox(
  mailboxZone: string,
  browserZone: string | undefined,
  aroundMs: number,
): string | undefined {
  const zone = organizerZone(mailboxZone);
  return zone.ok ? closerName(zone.value, browserZone, aroundMs) : undefined;
}

/**
 * The time of an appointment for its invitation. One that lasts from midnight to midnight in the organizer's zone is
 * all-day: Outlook's own mark is younger than the clients that we serve, and means the same.
 * @param organizerZone an IANA name that the engine knows
 * @param zones the further ones
 */
export function itemWhen(
  times: Pick<When, 'startMs' | 'endMs' | 'series'>,
  organizerZone: string,
  zones: readonly string[],
): When {
  const { startMs, endMs, series } = times;
  const span = {
    startMs,
    endMs,
    startOffsetMinutes: offsetMinutes(startMs, organizerZone),
    endOffsetMinutes: offsetMinutes(endMs, organizerZone),
  };
  return { startMs, endMs, series, organizerZone, zones, kind: isWholeDays(span) ? 'allDay' : 'timed' };
}
