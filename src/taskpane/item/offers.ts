import type { Look } from '../../usecases/item/look';
import type { Room } from '../../core/room/room';
import type { Meeting } from '../state/meeting';
import { fittingIn } from './fittingButton';

/** A button for the open item. `complete` and `replace` are updates by a better name; `removeExtra` removes the second of two. */
export type Offer = 'add' | 'update' | 'complete' | 'replace' | 'remove' | 'removeExtra';

/**
 * What may be pressed, the main thing first. A message whose text is up to date is updated for its calendar file alone,
 * where the person has chosen otherwise about that.
 */
export function offersFor(look: Look | undefined, room: Room, meeting: Meeting): readonly Offer[] {
  const fitting = fittingIn(look, { roomId: room.id, meeting });
  const kind = look?.kind === 'seen' ? look.state.kind : undefined;
  const isOne = kind === 'upToDate' || kind === 'outOfDate' || kind === 'damaged';
  const named = fitting === 'update' && kind === 'damaged' ? 'complete' : fitting;
  const main: readonly Offer[] = named === 'nothing' ? [] : [named];
  return isOne ? [...main, 'remove'] : main;
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
