import { offsetMinutes } from './localTime';
import { closerName, organizerZone } from './organizerZone';
import type { When } from './when';

export { instantOf } from './instantOf';
export { isTimeZone, localTime, offsetMinutes } from './localTime';
export { meetingOfRows } from './meetingOfRows';
export { whenLines } from './whenLines';
export { whenRows } from './when';
export { utcOffset } from './whenRow';
export { placeName, zoneName } from './zoneWords';

/** The organizer's zone, nothing where the mailbox's has no international name. */
export function zoneOfMailbox(
  mailboxZone: string,
  browserZone: string | undefined,
  aroundMs: number,
): string | undefined {
  const zone = organizerZone(mailboxZone);
  return zone.ok ? closerName(zone.value, browserZone, aroundMs) : undefined;
}

const isMidnight = (ms: number, zone: string): boolean =>
  (ms / 60_000 + offsetMinutes(ms, zone)) % (24 * 60) === 0;

/** The time of an appointment; all-day where both ends are midnights of the organizer's zone. */
export function itemWhen(
  times: Pick<When, 'startMs' | 'endMs' | 'series'>,
  zone: string,
  zones: readonly string[],
): When {
  const isAllDay =
    times.endMs > times.startMs && isMidnight(times.startMs, zone) && isMidnight(times.endMs, zone);
  return { ...times, kind: isAllDay ? 'allDay' : 'timed', organizerZone: zone, zones };
}
