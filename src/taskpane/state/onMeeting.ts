import type { Look } from '../../usecases/item/look';
import { isSameRhythm } from '../../core/meeting/rhythm';
import type { CalendarOutcome } from '../../core/outcome';
import { attaches, meetingIn, NOTHING_TYPED } from './meeting';
import type { AppointmentMeeting, Meeting, MessageMeeting, TypedMeeting, WrittenMeeting } from './meeting';
import type { PaneEvent } from './paneEvent';
import type { InvitationScreen } from './paneState';
import { asking } from './questions';

type Times = AppointmentMeeting['times'];

const isSame = (one: Times, other: Times): boolean =>
  one === other ||
  (typeof one === 'object' &&
    typeof other === 'object' &&
    one.startMs === other.startMs &&
    one.endMs === other.endMs &&
    one.series === other.series &&
    isSameRhythm(one.rhythm, other.rhythm));

function timesRead(screen: InvitationScreen, times: Times): InvitationScreen {
  const { meeting } = screen;
  // Nothing is drawn or asked anew for times that are what they were.
  if (meeting.kind !== 'appointment' || isSame(meeting.times, times)) return screen;
  return { ...screen, meeting: { ...meeting, times }, question: undefined };
}

function withTyped(meeting: MessageMeeting, changed: Partial<TypedMeeting>): MessageMeeting {
  // Which of two instants was meant holds for one date and time only.
  const asked = 'date' in changed || 'time' in changed ? { instant: undefined } : {};
  return { ...meeting, typed: { ...meeting.typed, ...asked, ...changed }, origin: 'person' };
}

function onMessage(screen: InvitationScreen, meeting: MessageMeeting, event: PaneEvent): InvitationScreen {
  const having = (changed: Partial<MessageMeeting>): InvitationScreen => ({
    ...screen,
    meeting: { ...meeting, ...changed },
  });
  switch (event.kind) {
    case 'meetingFieldsToggled':
      return {
        ...having({ fields: meeting.fields === 'folded' ? 'unfolded' : 'folded' }),
        focus: undefined,
      };
    case 'meetingTyped':
      return { ...screen, meeting: withTyped(meeting, event.changed), question: undefined };
    case 'meetingCleared':
      return {
        ...having({ typed: NOTHING_TYPED, origin: 'person' }),
        question: undefined,
        focus: { on: 'element', name: 'meetingDate' },
      };
    case 'calendarFileChosen':
      return having({ calendar: { ...meeting.calendar, wish: event.wish } });
    default:
      return screen;
  }
}

/** What becomes of the meeting by an event; the same screen where it is about something else. */
export function onMeeting(screen: InvitationScreen, event: PaneEvent): InvitationScreen {
  switch (event.kind) {
    case 'timesAsked':
      return asking(screen, 'times', event.question);
    case 'timesRead':
      return timesRead(screen, event.times ?? 'unknown');
    case 'zonesToggled':
      return { ...screen, zones: screen.zones === 'folded' ? 'unfolded' : 'folded', focus: undefined };
    default:
      return screen.meeting.kind === 'message' ? onMessage(screen, screen.meeting, event) : screen;
  }
}

/** With what the invitation in the text says, as far as the person has said nothing else; the same if there is none. */
function withWritten(screen: InvitationScreen, { typed, zones }: WrittenMeeting): InvitationScreen {
  const { meeting, choices, zonesFrom } = screen;
  const isUntouched = meeting.kind === 'message' && meeting.origin === 'untouched';
  const takesZones = zonesFrom === 'standard' && choices.zones.join() !== zones.join();
  return {
    ...screen,
    meeting: isUntouched && typed ? { ...meeting, typed, origin: 'block', fields: 'unfolded' } : meeting,
    choices: takesZones ? { ...choices, zones } : choices,
    zonesFrom: takesZones ? 'block' : zonesFrom,
  };
}

/**
 * A look at the item has come. Where its invitation says a time or zones that nobody has chosen, these are taken over,
 * and the item is looked at anew, since only then it can be said whether the invitation is up to date.
 */
export function looked(
  screen: InvitationScreen,
  look: Look,
  written: WrittenMeeting | undefined,
): InvitationScreen {
  const itemKind = look.kind === 'seen' ? look.itemKind : undefined;
  if (itemKind !== undefined && itemKind !== screen.meeting.kind)
    return { ...screen, look, meeting: meetingIn(itemKind) };
  const filled = written ? withWritten(screen, written) : screen;
  const isSame = filled.meeting === screen.meeting && filled.choices === screen.choices;
  return isSame ? { ...filled, look } : { ...filled, lookCount: screen.lookCount + 1 };
}

/** What a press has done, whatever the person has wished meanwhile. */
const CALENDAR_DONE: Partial<Record<CalendarOutcome, MessageMeeting['calendar']['last']>> = {
  attached: 'attach',
  replaced: 'attach',
  removed: 'leave',
  failed: 'failed',
};

/** Notes what has become of the wish for the calendar file. Where files cannot be attached, no press can do more. */
export function withCalendarDone(meeting: Meeting, calendar: CalendarOutcome | undefined): Meeting {
  if (meeting.kind !== 'message' || calendar === undefined) return meeting;
  const last = CALENDAR_DONE[calendar] ?? (attaches(meeting) ? 'attach' : 'leave');
  return { ...meeting, calendar: { ...meeting.calendar, last } };
}

/** Whether a press could still do something for the calendar file, where the text is up to date. */
export const isCalendarPending = (meeting: Meeting): boolean =>
  meeting.kind === 'message' &&
  (meeting.calendar.last === 'failed' ||
    (meeting.calendar.wish !== 'standard' && meeting.calendar.last !== meeting.calendar.wish));
