import type { WhenLines } from '../../core/invitation/lines';
import type { When } from '../../core/meeting/when';
import type { TimesPart } from '../../usecases/item/times';
import type { AppointmentMeeting, Meeting, MessageMeeting } from '../state/meeting';
import { typedTime } from './typedTime';
import type { TypedTime } from './typedTime';

/** Why no time is printed though the item has one. */
type TimeProblem = 'notLoaded' | 'zoneNotSaid' | 'noZone' | 'notSaid' | 'seriesUnknown' | 'endsBeforeStart';

/** The time of the meeting, as far as it can be written truly. `none`: it has none. */
export type MeetingTime =
  | { readonly kind: 'none' | 'waiting' | TimeProblem }
  | Exclude<TypedTime, { readonly kind: 'typed' }>
  | { readonly kind: 'known'; readonly when: When; readonly lines: WhenLines };

/** The clocks of the person who invites: the zone, an IANA name, and the part that counts by them. */
export interface OwnClock {
  readonly zone: string;
  readonly part: TimesPart;
}

/** The time of the meeting, and the clocks of the organizer; none as long as they are not known. */
export interface MeetingWhen {
  readonly clock: OwnClock | undefined;
  readonly time: MeetingTime;
}

/** What the time depends on beside the meeting itself. */
export interface TimeSurroundings {
  readonly part: TimesPart | 'loading' | 'failed';
  readonly mailboxZone: string;
  readonly browserZone: string;
  readonly nowMs: number;
}

type Known = Exclude<Meeting, { readonly kind: 'none' }>;

function appointmentWhen(
  { times }: AppointmentMeeting,
  zone: string,
  zones: readonly string[],
  part: TimesPart,
) {
  if (times === 'reading') return 'waiting';
  if (times === 'unknown') return 'notSaid';
  if (times.series === 'unknown') return 'seriesUnknown';
  return times.startMs > times.endMs ? 'endsBeforeStart' : part.itemWhen(times, zone, zones);
}

function timeIn(meeting: Known, zone: string, zones: readonly string[], part: TimesPart): MeetingTime {
  if (meeting.kind === 'message') {
    const typed = typedTime(meeting.typed, zone, part);
    if (typed.kind !== 'typed') return typed;
    return known({ ...typed.span, series: 'single', organizerZone: zone, zones }, part);
  }
  const when = appointmentWhen(meeting, zone, zones, part);
  return typeof when === 'string' ? { kind: when } : known(when, part);
}

function known(when: When, part: TimesPart): MeetingTime {
  const lines = part.whenLines(when);
  return lines ? { kind: 'known', when, lines } : { kind: 'notSaid' };
}

/** A message whose fields nobody has opened or filled has no time, whatever is loaded. */
export const needsTimes = (meeting: Meeting): boolean =>
  meeting.kind === 'appointment' ||
  (meeting.kind === 'message' && (meeting.fields === 'unfolded' || hasTyped(meeting)));

const hasTyped = ({ typed }: MessageMeeting): boolean => typed.date !== '' || typed.time !== '';

const startOf = (meeting: Known): number | undefined =>
  meeting.kind === 'appointment' && typeof meeting.times === 'object' ? meeting.times.startMs : undefined;

/**
 * Puts together what is known of the time of the meeting.
 * @param zones further zones, IANA names
 */
export function meetingWhen(
  meeting: Meeting,
  zones: readonly string[],
  { part, mailboxZone, browserZone, nowMs }: TimeSurroundings,
): MeetingWhen {
  const without = (kind: 'none' | 'waiting' | TimeProblem): MeetingWhen => ({
    clock: undefined,
    time: { kind },
  });
  if (meeting.kind === 'none' || !needsTimes(meeting)) return without('none');
  if (typeof part === 'string') return without(part === 'loading' ? 'waiting' : 'notLoaded');
  const zone = zoneFor(meeting.kind, { part, mailboxZone, browserZone }, startOf(meeting) ?? nowMs);
  if (zone === undefined) return without(mailboxZone.trim() === '' ? 'zoneNotSaid' : 'noZone');
  return { clock: { zone, part }, time: timeIn(meeting, zone, zones, part) };
}

/**
 * The zone by whose clocks the meeting is. Where the mailbox's has no name, a message's time can be typed by those of
 * the browser, since the zone stands beside the fields; an appointment's time is the mailbox's and no other.
 */
export function zoneFor(
  kind: 'message' | 'appointment',
  { part, mailboxZone, browserZone }: Omit<TimeSurroundings, 'part' | 'nowMs'> & { readonly part: TimesPart },
  aroundMs: number,
): string | undefined {
  const zone = part.zoneOfMailbox(mailboxZone, browserZone, aroundMs);
  if (zone !== undefined || kind === 'appointment') return zone;
  return part.isTimeZone(browserZone) ? browserZone : undefined;
}

/** Nothing of this is anything that the person said. */
const IS_UNKNOWN: ReadonlySet<MeetingTime['kind']> = new Set([
  'waiting',
  'notLoaded',
  'zoneNotSaid',
  'noZone',
]);

/**
 * The time as the block takes it: the lines, `none` where the person says that there is no time, nothing where nobody
 * knows.
 */
export function blockWhen(meeting: Meeting, time: MeetingTime): WhenLines | 'none' | undefined {
  if (time.kind === 'known') return time.lines;
  // A time in the text that the fields cannot hold is nothing that the person said, either.
  if (meeting.kind !== 'message' || meeting.origin !== 'person') return undefined;
  return IS_UNKNOWN.has(time.kind) ? undefined : 'none';
}
