import type { Look } from '../core/blockState';
import type { InvitationChoices } from '../core/invitation/choices';
import type { AddOutcome } from '../core/outcome';
import type { Room } from '../core/room';
import { emptyBook } from '../core/roomBook';
import type { SavedRooms } from '../core/savedRooms/decodeRoomBook';
import { openComposeItem } from '../office/composeItem';
import { addVideoconf } from '../usecases/addVideoconf';
import type { Run } from '../usecases/ports';
import { systemClock } from './outlook';
import type { Outlook } from './outlook';

/** An invitation, and which fields of the item go with it. */
export interface ItemRequest {
  readonly room: Room;
  readonly choices: InvitationChoices;
  readonly fields: { readonly subject: 'fill' | 'leave'; readonly location: 'add' | 'leave' };
}

/** What this invitation wants of subject and location, in place of what is wanted in general. */
function withFields(saved: SavedRooms, { subject, location }: ItemRequest['fields']): SavedRooms {
  if (saved.kind !== 'book' && saved.kind !== 'none') return saved;
  const book = saved.kind === 'book' ? saved.book : emptyBook;
  const wishes = { setSubject: subject === 'fill', setLocation: location === 'add' };
  return { kind: 'book', book: { ...book, preferences: { ...book.preferences, ...wishes } } };
}

const nothingToWriteTo = (): Promise<AddOutcome> => Promise.resolve({ kind: 'nothingToWriteTo' });

/**
 * What the pane does to the open item. A file of its own in the build: reading somebody's mail takes a scanner that the
 * first view can do without.
 */
export const createItemWork = ({ call, store, organization }: Outlook) => ({
  // Looking, updating and removing come with the use cases that do it; until then nothing is claimed.
  look: (): Promise<Look> => Promise.resolve({ kind: 'unseen' }),
  add: (run: Run, { room, choices, fields }: ItemRequest): Promise<AddOutcome> =>
    addVideoconf({
      item: openComposeItem(call),
      saved: withFields(store.load(), fields),
      room,
      organization,
      choices,
      clock: systemClock,
      run,
    }),
  update: nothingToWriteTo,
  remove: nothingToWriteTo,
  undo: nothingToWriteTo,
});
