import { composeInvitation } from '../../core/invitation/compose';
import type { WhenLines } from '../../core/invitation/lines';
import { lineKindOf } from '../../core/invitation/lineKind';
import type { LineKind } from '../../core/invitation/lineKind';
import type { Organization } from '../../core/organization';
import type { Room } from '../../core/room/room';
import type { Choices } from '../state/choices';

/**
 * The kinds of lines that this invitation has and could do without, in the order of the block: not the link, and not
 * the PIN, which has a choice of its own.
 */
export function leavableKinds(
  room: Room,
  organization: Organization,
  { ownLine, pinPolicy, firstTimeAdvice }: Choices,
  when: WhenLines | undefined,
): readonly LineKind[] {
  const composed = composeInvitation(room, organization, { ownLine, pinPolicy, firstTimeAdvice, when });
  if (!composed.ok) return [];
  const kinds = composed.value.lines.map(lineKindOf).filter((kind) => kind !== 'join' && kind !== 'pin');
  return [...new Set(kinds)];
}
