import type { PaneServices } from '../services';
import type { Meeting } from '../state/meeting';
import { meetingWhen, needsTimes } from './meetingWhen';
import type { MeetingTime } from './meetingWhen';

/**
 * The time of the meeting for a press that cannot wait for the screen to learn it: everything is asked at once.
 * @param zones further zones, IANA names
 */
export async function meetingNow(
  services: PaneServices,
  known: Meeting,
  zones: readonly string[],
): Promise<{ readonly meeting: Meeting; readonly time: MeetingTime }> {
  if (!needsTimes(known)) return { meeting: known, time: { kind: 'none' } };
  const [part, times] = await Promise.all([
    services.loadTimes().catch(() => 'failed' as const),
    known.kind === 'appointment' ? services.readTimes().catch(() => undefined) : undefined,
  ]);
  const meeting: Meeting =
    known.kind === 'appointment' ? { kind: 'appointment', times: times ?? 'unknown' } : known;
  const { mailboxZone, browserZone, clock } = services;
  const around = { part, mailboxZone, browserZone, nowMs: Date.parse(clock.now()) };
  return { meeting, time: meetingWhen(meeting, zones, around).time };
}
