import { calendarFile } from '../../core/meeting/calendarFile';
import type { CalendarMark } from '../../core/meeting/calendarFile';
import type { InvitationChoices } from '../../core/invitation/choices';
import { composeInvitation } from '../../core/invitation/compose';
import type { Organization } from '../../core/organization';
import { failure } from '../../core/result';
import type { Result } from '../../core/result';
import type { Room } from '../../core/room/room';
import type { When } from '../../core/meeting/when';
import { previewInvitation } from './prepare';

export interface FileRequest {
  readonly room: Room;
  readonly organization: Organization;
  /** As those of the block, its times included. */
  readonly choices: InvitationChoices;
  readonly when: When;
  /** What the item is called; where it has no subject, the calendar shows the one that we would write. */
  readonly subject: string;
}

/**
 * Writes the calendar file that goes with a block.
 * @param stampedAt ISO-8601 instant
 * @returns the file; `noTime` where none can be written truly, `badRoom` where a field of the room must not be written
 */
export function invitationFile(
  { room, organization, choices, when, subject }: FileRequest,
  mark: CalendarMark,
  stampedAt: string,
): Result<string, 'noTime' | 'badRoom'> {
  const prepared = previewInvitation(room, organization, choices);
  const composed = composeInvitation(room, organization, choices);
  if (!prepared.ok || !composed.ok) return failure('badRoom');
  const { block, location } = prepared.value;
  const event = {
    ...mark,
    stampedAt,
    when,
    subject: subject.trim() === '' ? prepared.value.subject : subject,
    location,
    lines: composed.value.lines,
    block,
  };
  return calendarFile(event, choices.languages[0].invitation);
}
