import { composeInvitation } from '../../core/invitation/lines';
import { LINE_KINDS } from '../../core/invitation/lineKind';
import type { LineKind } from '../../core/invitation/lineKind';
import type { When } from '../../core/meeting/when';
import type { Organization } from '../../core/organization/organization';
import type { Room } from '../../core/room/room';
import { invitationChoices } from '../state/choices';
import type { Choices } from '../state/choices';

/**
 * The kinds of lines that this invitation has and could do without, in the order of the block: not the link, and not
 * the PIN, which has a choice of its own.
 */
export function leavableKinds(
  room: Room,
  organization: Organization,
  choices: Choices,
  when: When | undefined,
): readonly LineKind[] {
  const whole = invitationChoices({ ...choices, leaveOut: [] }, when);
  const composed = composeInvitation(room, organization, whole);
  if (!composed.ok) return [];
  const kinds = new Set<LineKind>(composed.value.map(({ kind }) => kind));
  return LINE_KINDS.filter((kind) => kind !== 'join' && kind !== 'pin' && kinds.has(kind));
}
