import type { Room } from '../../core/room/room';
import type { CalendarWish, InvitationRequest } from '../../usecases/item/prepare';
import { invitationChoices } from '../state/choices';
import type { Choices } from '../state/choices';
import { attaches } from '../state/meeting';
import type { Meeting } from '../state/meeting';
import { blockWhen } from '../when/meetingWhen';
import type { MeetingTime } from '../when/meetingWhen';

/** The calendar file belongs to a message; one about whose time nobody has said anything is left as it is. */
function calendarWish(meeting: Meeting, time: MeetingTime): CalendarWish | undefined {
  if (meeting.kind !== 'message') return undefined;
  if (time.kind === 'known' && attaches(meeting)) return { kind: 'attach', when: time.when };
  return time.kind === 'known' || blockWhen(meeting, time) === 'none' ? { kind: 'none' } : undefined;
}

/** What the use cases are asked for: the room, how its invitation is to look, and the time of the meeting. */
export const requestOf = (
  room: Room,
  choices: Choices,
  meeting: Meeting,
  time: MeetingTime,
): InvitationRequest => ({
  room,
  choices: invitationChoices(choices, blockWhen(meeting, time)),
  fields: choices.fields,
  calendar: calendarWish(meeting, time),
});
