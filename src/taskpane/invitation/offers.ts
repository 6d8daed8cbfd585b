import type { Look } from '../../core/blockState';
import type { Room } from '../../core/room';

/** A button for the open item. `complete` and `replace` are updates by a better name; `removeExtra` removes the second of two. */
export type Offer = 'add' | 'update' | 'complete' | 'replace' | 'remove' | 'removeExtra';

/** What may be pressed, the main thing first. */
export function offersFor(look: Look | undefined, room: Room): readonly Offer[] {
  if (look === undefined || look.kind === 'unseen') return ['add'];
  if (look.kind === 'nothingToWriteTo') return [];
  const { state } = look;
  switch (state.kind) {
    case 'absent':
    case 'linkOnly':
    case 'someoneElses':
      return ['add'];
    case 'twice':
      return ['removeExtra'];
    case 'upToDate':
      return state.room.id === room.id ? ['remove'] : ['replace', 'remove'];
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
