import { roomForCalendar } from '../../core/room/book';
import { otherOwner } from '../../core/room/owner';
import type { Look } from '../../usecases/item/look';
import type { InvitationScreen, PaneState } from '../state/paneState';

type Meant = Pick<InvitationScreen, 'roomId' | 'roomFrom'>;

const roomStanding = (look: Look | undefined) =>
  look?.kind === 'seen' && look.state.kind !== 'quoteInDoubt' && 'room' in look.state
    ? look.state.room
    : undefined;

/** True where an invitation of ours stood there and does not any more: what Outlook still says of it is not true. */
export const isGone = (former: Look | undefined, look: Look): boolean =>
  roomStanding(former) !== undefined && look.kind === 'seen' && look.state.kind === 'absent';

/** Mail address of the somebody else in whose calendar the open item lies. */
export const calendarOwner = (
  look: Look | undefined,
  { owner }: PaneState['surroundings'],
): string | undefined => (look?.kind === 'seen' ? otherOwner(look.owner, owner?.address) : undefined);

/** Whose calendar it is, where it is somebody else's, and the room that is known for it. */
function othersCalendar(
  look: Look | undefined,
  { book, surroundings }: Pick<PaneState, 'book' | 'surroundings'>,
) {
  const owner = calendarOwner(look, surroundings);
  if (owner === undefined) return undefined;
  return { owner, room: roomForCalendar(book, owner, surroundings.owner?.address) };
}

/**
 * The room that the item means where nobody has chosen one: that whose block stands in the text (FU03), else that of
 * the calendar's owner.
 * @returns nothing where it is the one that is shown
 */
export function meantRoom(
  { roomId, roomFrom, activity }: InvitationScreen,
  state: PaneState,
  look: Look,
): Meant | undefined {
  if (roomFrom === 'person' || activity.kind !== 'idle') return undefined;
  const standing = roomStanding(look);
  const id = (standing ?? othersCalendar(look, state)?.room)?.id;
  const isOther = id !== undefined && id !== roomId && state.book.rooms.some((room) => room.id === id);
  return isOther ? { roomId: id, roomFrom: standing ? 'block' : 'calendar' } : undefined;
}

/**
 * The calendar for which no room is known, as long as none of ours stands in the item and nobody has chosen one: then
 * the pane asks.
 * @returns the owner's mail address
 */
export function calendarInDoubt(
  { look, roomFrom, roomId }: InvitationScreen,
  state: Pick<PaneState, 'book' | 'surroundings'>,
): string | undefined {
  const calendar = othersCalendar(look, state);
  if (!look || !calendar || roomFrom === 'person' || roomStanding(look)) return undefined;
  if (look.kind === 'seen' && look.state.kind === 'twice') return undefined;
  return calendar.room?.id === roomId ? undefined : calendar.owner;
}
