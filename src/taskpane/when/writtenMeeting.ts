import type { Look } from '../../usecases/item/look';
import { instantOf } from '../../core/meeting/instantOf';
import { itemWhen } from '../../core/meeting/itemWhen';
import { offsetMinutes } from '../../core/meeting/localTime';
import { meetingOfRows, zonesBeside } from '../../core/meeting/rows/meetingOfRows';
import type { When, WhenSpan } from '../../core/meeting/when';
import type { MailboxClock } from '../../usecases/ports';
import { DURATIONS, NOTHING_TYPED } from '../state/meeting';
import type { Duration, TypedMeeting, WrittenMeeting } from '../state/meeting';
import type { InvitationScreen } from '../state/paneState';
import { zoneFor } from './meetingWhen';

const DAY_MINUTES = 24 * 60;

/** Date and time of an instant as the fields hold them, in the organizer's zone. */
function fieldsOf(startMs: number, zone: string): Pick<TypedMeeting, 'date' | 'time'> {
  const shown = new Date(startMs + offsetMinutes(startMs, zone) * 60_000).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

function durationOf({ kind, startMs, endMs }: When): Pick<TypedMeeting, 'duration' | 'otherMinutes'> {
  // A day on which the clocks are changed has an hour more or less, and is a whole day for the fields.
  const unit = kind === 'allDay' ? DAY_MINUTES : 1;
  const minutes = Math.round((endMs - startMs) / 60_000 / unit) * unit;
  if (kind === 'allDay' && minutes === DAY_MINUTES) return { duration: 'wholeDay', otherMinutes: '' };
  const named = DURATIONS.find((each: Duration) => each === String(minutes));
  return named === undefined
    ? { duration: 'other', otherMinutes: String(minutes) }
    : { duration: named, otherMinutes: '' };
}

/** A time that was written into a block, as somebody would have typed it. */
export function typedFrom(
  { startMs, endMs }: Pick<WhenSpan, 'startMs' | 'endMs'>,
  zone: string,
): TypedMeeting {
  // Whole days of another zone, in which it was written, are times in this one.
  const span = itemWhen({ startMs, endMs, series: 'single' }, zone, []);
  const typed = { ...NOTHING_TYPED, ...fieldsOf(span.startMs, zone), ...durationOf(span) };
  const instants = instantOf(typed.date, typed.time, zone);
  if (instants.ok || instants.error.code !== 'overlap') return typed;
  return { ...typed, instant: instants.error.earlierMs === span.startMs ? 'earlier' : 'later' };
}

/** What the person has said about the time. */
type SaidByPerson = Pick<InvitationScreen, 'meeting' | 'choices' | 'zonesFrom'>;

/** Whether the invitation in the text could say something that the person has not said. */
const isAsked = ({ meeting, zonesFrom }: SaidByPerson): boolean =>
  zonesFrom === 'standard' || (meeting.kind === 'message' && meeting.origin === 'untouched');

/**
 * What the invitation in the text says about its time: the zones, and in a message the time itself.
 * @returns nothing where the person has said that already, and where it says no time, or none that can be read
 */
export function writtenMeeting(
  look: Look,
  said: SaidByPerson,
  clock: MailboxClock,
): WrittenMeeting | undefined {
  const rows = look.kind === 'seen' ? look.whenRows : [];
  if (rows.length === 0 || !isAsked(said)) return undefined;
  // Names of places are looked for among the person's own zones first.
  const found = meetingOfRows(rows, said.choices.zones);
  if (!found) return undefined;
  const kind = said.meeting.kind === 'appointment' ? 'appointment' : 'message';
  const zone = zoneFor(kind, clock, found.span.startMs);
  if (zone === undefined) return undefined;
  const zones = zonesBeside(found, zone);
  return { typed: kind === 'message' ? typedFrom(found.span, zone) : undefined, zones };
}
