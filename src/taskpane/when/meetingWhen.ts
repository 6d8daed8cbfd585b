import { itemWhen } from '../../core/meeting/itemWhen';
import { isTimeZone } from '../../core/meeting/localTime';
import { whenRows } from '../../core/meeting/when';
import type { When } from '../../core/meeting/when';
import { organizerZone } from '../../core/meeting/zones/organizerZone';
import type { MailboxClock } from '../../usecases/ports';
import type { AppointmentMeeting, Meeting, MessageMeeting } from '../state/meeting';
import { typedTime } from './typedTime';
import type { TypedTime } from './typedTime';

/** Why no time is printed though the item has one. */
type TimeProblem = 'zoneNotSaid' | 'noZone' | 'notSaid' | 'seriesUnknown' | 'endsBeforeStart';

/** The time of the meeting, as far as it can be written truly. `none`: it has none. */
export type MeetingTime =
  | { readonly kind: 'none' | 'waiting' | TimeProblem }
  | Exclude<TypedTime, { readonly kind: 'typed' }>
  | { readonly kind: 'known'; readonly when: When };

/** The time of the meeting, and the zone by whose clocks it is, an IANA name; nothing where that is not known. */
export interface MeetingWhen {
  readonly zone: string | undefined;
  readonly time: MeetingTime;
}

/** What the time depends on beside the meeting itself. */
export interface TimeSurroundings extends MailboxClock {
  readonly nowMs: number;
}

type Known = Exclude<Meeting, { readonly kind: 'none' }>;

function appointmentWhen({ times }: AppointmentMeeting, zone: string, zones: readonly string[]) {
  if (times === 'reading') return 'waiting';
  if (times === 'unknown') return 'notSaid';
  if (times.series === 'unknown') return 'seriesUnknown';
  return times.startMs > times.endMs ? 'endsBeforeStart' : itemWhen(times, zone, zones);
}

function timeIn(meeting: Known, zone: string, zones: readonly string[]): MeetingTime {
  if (meeting.kind === 'message') {
    const typed = typedTime(meeting.typed, zone);
    if (typed.kind !== 'typed') return typed;
    return known({ ...typed.span, series: 'single', organizerZone: zone, zones });
  }
  const when = appointmentWhen(meeting, zone, zones);
  return typeof when === 'string' ? { kind: when } : known(when);
}

const known = (when: When): MeetingTime =>
  whenRows(when).length > 0 ? { kind: 'known', when } : { kind: 'notSaid' };

/** A message whose fields nobody has opened or filled has no time: its zone need not be looked for. */
export const needsTimes = (meeting: Meeting): boolean =>
  meeting.kind === 'appointment' ||
  (meeting.kind === 'message' && (meeting.fields === 'unfolded' || hasTyped(meeting)));

/** True where somebody has given a message a date or a time. */
export const hasTyped = ({ typed }: MessageMeeting): boolean => typed.date !== '' || typed.time !== '';

const startOf = (meeting: Known): number | undefined =>
  meeting.kind === 'appointment' && typeof meeting.times === 'object' ? meeting.times.startMs : undefined;

/**
 * Puts together what is known of the time of the meeting.
 * @param zones further zones, IANA names
 */
export function meetingWhen(
  meeting: Meeting,
  zones: readonly string[],
  { nowMs, ...clock }: TimeSurroundings,
): MeetingWhen {
  const without = (kind: 'none' | TimeProblem): MeetingWhen => ({ zone: undefined, time: { kind } });
  if (meeting.kind === 'none' || !needsTimes(meeting)) return without('none');
  const zone = zoneFor(meeting.kind, clock, startOf(meeting) ?? nowMs);
  if (zone === undefined) return without(clock.mailboxZone.trim() === '' ? 'zoneNotSaid' : 'noZone');
  return { zone, time: timeIn(meeting, zone, zones) };
}

/**
 * The zone by whose clocks the meeting is. Where the mailbox's has no name, a message's time can be typed by those of
 * the browser, since the zone stands beside the fields; an appointment's time is the mailbox's and no other.
 */
export function zoneFor(
  kind: 'message' | 'appointment',
  clock: MailboxClock,
  aroundMs: number,
): string | undefined {
  const zone = organizerZone(clock.mailboxZone, { ...clock, aroundMs });
  if (zone.ok) return zone.value;
  const { browserZone = '' } = clock;
  return kind === 'message' && isTimeZone(browserZone) ? browserZone : undefined;
}

/** Nothing of this is anything that the person said. */
const IS_UNKNOWN: ReadonlySet<MeetingTime['kind']> = new Set(['zoneNotSaid', 'noZone']);

/**
 * The time as the block takes it; `none` where the person says that there is no time, nothing where nobody
 * knows.
 */
export function blockWhen(meeting: Meeting, time: MeetingTime): When | 'none' | undefined {
  if (time.kind === 'known') return time.when;
  // A time in the text that the fields cannot hold is nothing that the person said, either.
  if (meeting.kind !== 'message' || meeting.origin !== 'person') return undefined;
  return IS_UNKNOWN.has(time.kind) ? undefined : 'none';
}
