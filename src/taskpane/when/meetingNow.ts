import type { PaneServices } from '../app/services';
import type { Meeting } from '../state/meeting';
import { meetingWhen, needsTimes } from './meetingWhen';
import type { MeetingTime } from './meetingWhen';

/** A series of which Outlook never tells (E10) must not hold a press up: then the block has no time. */
const MAX_WAIT_MS = 3_000;

const waited = ({ clock }: PaneServices): Promise<undefined> => clock.wait(MAX_WAIT_MS).then(() => undefined);

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
  const times =
    known.kind === 'appointment'
      ? await Promise.race([services.readTimes().catch(() => undefined), waited(services)])
      : undefined;
  const meeting: Meeting =
    known.kind === 'appointment' ? { kind: 'appointment', times: times ?? 'unknown' } : known;
  const around = { ...services, nowMs: Date.parse(services.clock.now()) };
  return { meeting, time: meetingWhen(meeting, zones, around).time };
}
