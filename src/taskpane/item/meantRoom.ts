import { roomForCalendar } from '../../core/room/book';
import { otherOwner } from '../../core/room/owner';
import type { Look } from '../../usecases/item/look';
import type { InvitationScreen, PaneState } from '../state/paneState';

type Meant = Pick<InvitationScreen, 'roomId' | 'roomFrom'>;

const roomStanding = (look: Look) =>
  look.kind === 'seen' && look.state.kind !== 'quoteInDoubt' && 'room' in look.state
    ? look.state.room
    : undefined;

/** Mail address of the somebody else in whose calendar the open item lies. */
export const calendarOwner = (
  look: Look | undefined,
  { owner }: PaneState['surroundings'],
): string | undefined => (look?.kind === 'seen' ? otherOwner(look.owner, owner?.address) : undefined);

/**
 * The room that the item means where nobody has chosen one: that whose block stands in the text (FU03), else that of
 * the calendar's owner.
 * @returns nothing where it is the one that is shown
 */
export function meantRoom(
  { roomId, roomFrom, activity }: InvitationScreen,
  { book, surroundings }: PaneState,
  look: Look,
): Meant | undefined {
  if (roomFrom === 'person' || activity.kind !== 'idle') return undefined;
  const standing = roomStanding(look);
  const owner = calendarOwner(look, surroundings);
  const theirs = owner === undefined ? undefined : roomForCalendar(book, owner, surroundings.owner?.address);
  const id = (standing ?? theirs)?.id;
  const isOther = id !== undefined && id !== roomId && book.rooms.some((room) => room.id === id);
  return isOther ? { roomId: id, roomFrom: standing ? 'block' : 'calendar' } : undefined;
}

/**
 * The calendar for which no room is known, as long as none of ours stands in the item and nobody has chosen one: then
 * the pane asks.
 * @returns the owner's mail address
 */
export function calendarInDoubt(
  { look, roomFrom, roomId }: InvitationScreen,
  { book, surroundings }: Pick<PaneState, 'book' | 'surroundings'>,
): string | undefined {
  const owner = calendarOwner(look, surroundings);
  if (!look || owner === undefined || roomFrom === 'person' || roomStanding(look)) return undefined;
  if (look.kind === 'seen' && look.state.kind === 'twice') return undefined;
  const theirs = roomForCalendar(book, owner, surroundings.owner?.address);
  return theirs === undefined || theirs.id !== roomId ? owner : undefined;
}
