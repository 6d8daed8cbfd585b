import { STANDING } from '../../core/outcome';
import type { Room } from '../../core/room/room';
import type { InvitationScreen } from '../state/paneState';
import { isCalendarPending } from '../state/onMeeting';

/** True where the invitation has landed in the quoted mail: no look counts it there, and what has come of the press says where it is. */
export const isBelowQuote = ({ notice }: InvitationScreen): boolean =>
  notice?.kind === 'outcome' && notice.outcome.kind === 'inserted' && notice.outcome.place === 'belowQuote';

/**
 * A button for the open item. `complete` and `replace` are updates by a better name; `addSecond` adds beside what may be
 * an invitation already; `removeExtra` removes the second of two.
 */
export type Offer = 'add' | 'addSecond' | 'update' | 'complete' | 'replace' | 'remove' | 'removeExtra';

/**
 * What may be pressed for an invitation of this room, the one main thing first. A message whose text is up to date is
 * updated for its calendar file alone, where the person has chosen otherwise about that.
 */
export function offersFor(screen: InvitationScreen, room: Room): readonly Offer[] {
  const { look, meeting, notice } = screen;
  if (isBelowQuote(screen)) return ['addSecond'];
  // It has been read back, and is looked at again.
  if (look === undefined && notice?.kind === 'outcome' && STANDING.has(notice.outcome.kind)) return [];
  // Adding looks for itself what stands there.
  if (look === undefined || look.kind === 'unseen') return ['add'];
  if (look.kind === 'nothingToWriteTo') return [];
  const { state } = look;
  switch (state.kind) {
    case 'absent':
    case 'linkOnly':
      return ['add'];
    case 'someoneElses':
    case 'quoteInDoubt':
      return ['addSecond'];
    case 'twice':
      return ['removeExtra'];
    case 'outOfDate':
    case 'damaged':
    case 'upToDate':
      if (state.room.id !== room.id) return ['replace', 'remove'];
      if (state.kind === 'damaged') return ['complete', 'remove'];
      return state.kind === 'outOfDate' || isCalendarPending(meeting) ? ['update', 'remove'] : ['remove'];
  }
}

const ACTIONS = {
  add: 'add',
  addSecond: 'add',
  update: 'update',
  complete: 'update',
  replace: 'update',
  remove: 'remove',
  removeExtra: 'remove',
} as const satisfies Readonly<Record<Offer, string>>;

/** What a button has done. */
export const actionOf = (offer: Offer): 'add' | 'update' | 'remove' => ACTIONS[offer];
