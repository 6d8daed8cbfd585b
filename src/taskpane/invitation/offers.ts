import type { Look } from '../../usecases/item/look';
import type { Room } from '../../core/room/room';
import type { Meeting } from '../state/meeting';
import { isCalendarPending } from '../state/onMeeting';

/** A button for the open item. `complete` and `replace` are updates by a better name; `removeExtra` removes the second of two. */
export type Offer = 'add' | 'update' | 'complete' | 'replace' | 'remove' | 'removeExtra';

/**
 * What may be pressed, the main thing first. A message whose text is up to date is updated for its calendar file alone,
 * where the person has chosen otherwise about that.
 */
export function offersFor(look: Look | undefined, room: Room, meeting: Meeting): readonly Offer[] {
  if (look === undefined || look.kind === 'unseen') return ['add'];
  if (look.kind === 'nothingToWriteTo') return [];
  const { state } = look;
  switch (state.kind) {
    case 'absent':
    case 'linkOnly':
    case 'someoneElses':
    case 'quoteInDoubt':
      return ['add'];
    case 'twice':
      return ['removeExtra'];
    case 'upToDate':
      if (state.room.id !== room.id) return ['replace', 'remove'];
      return isCalendarPending(meeting) ? ['update', 'remove'] : ['remove'];
    case 'outOfDate':
      return [state.room.id === room.id ? 'update' : 'replace', 'remove'];
    case 'damaged':
      return [state.room.id === room.id ? 'complete' : 'replace', 'remove'];
  }
}

const ACTIONS = {
  add: 'add',
  update: 'update',
  complete: 'update',
  replace: 'update',
  remove: 'remove',
  removeExtra: 'remove',
} as const satisfies Readonly<Record<Offer, string>>;

/** What a button has done. */
export const actionOf = (offer: Offer): 'add' | 'update' | 'remove' => ACTIONS[offer];
