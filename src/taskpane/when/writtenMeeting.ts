import type { Look } from '../../core/blockState';
import type { WhenSpan } from '../../core/time/when';
import type { PaneServices, TimesPart } from '../services';
import { DURATIONS, NOTHING_TYPED } from '../state/meeting';
import type { Duration, Meeting, TypedMeeting, WrittenMeeting } from '../state/meeting';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const DAY_MINUTES = 24 * 60;

/** Date and time of an instant as the fields hold them, in the organizer's zone. */
function fieldsOf(startMs: number, zone: string, part: TimesPart): Pick<TypedMeeting, 'date' | 'time'> {
  const { year, month, day, minutes } = part.localTime(startMs, part.offsetMinutes(startMs, zone));
  return {
    date: `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`,
    time: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`,
  };
}

function durationOf({ kind, startMs, endMs }: WhenSpan): Pick<TypedMeeting, 'duration' | 'otherMinutes'> {
  const minutes = Math.round((endMs - startMs) / 60_000);
  if (kind === 'allDay' && Math.round(minutes / DAY_MINUTES) === 1)
    return { duration: 'wholeDay', otherMinutes: '' };
  const named = DURATIONS.find((each: Duration) => each === String(minutes));
  return named === undefined
    ? { duration: 'other', otherMinutes: String(minutes) }
    : { duration: named, otherMinutes: '' };
}

/** A time that was written into a block, as somebody would have typed it. */
export function typedFrom(span: WhenSpan, zone: string, part: TimesPart): TypedMeeting {
  const typed = { ...NOTHING_TYPED, ...fieldsOf(span.startMs, zone, part), ...durationOf(span) };
  const instants = part.instantOf(typed.date, typed.time, zone);
  if (instants.ok || instants.error.code !== 'overlap') return typed;
  return { ...typed, instant: instants.error.earlierMs === span.startMs ? 'earlier' : 'later' };
}

/**
 * What the invitation in the text of a message says about its time, where nobody has typed one yet.
 * @param zones the zones that the person prefers: names of places are looked for among these first
 * @returns nothing where it says no time, or none that can be read
 */
export async function writtenMeeting(
  look: Look,
  meeting: Meeting,
  zones: readonly string[],
  services: PaneServices,
): Promise<WrittenMeeting | undefined> {
  const rows = look.kind === 'seen' ? look.whenRows : [];
  if (rows.length === 0 || meeting.kind !== 'message' || meeting.origin !== 'untouched') return undefined;
  const part = await services.loadTimes().catch(() => undefined);
  const found = part?.meetingOfRows(rows, zones);
  if (!part || !found) return undefined;
  const zone = part.zoneOfMailbox(services.mailboxZone, services.browserZone, found.span.startMs);
  return zone === undefined ? undefined : { typed: typedFrom(found.span, zone, part), zones: found.zones };
}
