import type { Look } from '../../usecases/item/look';
import type { InvitationScreen } from '../state/paneState';
import { isCalendarPending } from '../state/onMeeting';

/** The one thing that fits what stands in the open item. `removeExtra`: the second of two. */
export type Fitting = 'add' | 'update' | 'replace' | 'removeExtra' | 'nothing';

/** What fits the item for an invitation of this room. */
export function fittingIn(
  look: Look | undefined,
  { roomId, meeting }: Pick<InvitationScreen, 'roomId' | 'meeting'>,
): Fitting {
  // Adding looks for itself what stands there.
  if (look === undefined || look.kind === 'unseen') return 'add';
  if (look.kind === 'nothingToWriteTo') return 'nothing';
  const { state } = look;
  switch (state.kind) {
    case 'absent':
    case 'linkOnly':
    case 'someoneElses':
    case 'quoteInDoubt':
      return 'add';
    case 'twice':
      return 'removeExtra';
    case 'outOfDate':
    case 'damaged':
      return state.room.id === roomId ? 'update' : 'replace';
    case 'upToDate':
      if (state.room.id !== roomId) return 'replace';
      return isCalendarPending(meeting) ? 'update' : 'nothing';
  }
}

/**
 * The one primary button of the invitation: none beside a question, which has its own (FU09), and none where there is
 * nothing to do. While something is being done it is the button that was pressed, so that the keyboard stays there.
 */
export function fittingButton(screen: InvitationScreen): Fitting {
  if (screen.question !== undefined) return 'nothing';
  return fittingIn(screen.look, screen);
}

/** Whether our block can be taken out; of two the second goes by the fitting button. Never beside a question. */
export function isRemovable({ look, question }: InvitationScreen): boolean {
  if (question !== undefined || look?.kind !== 'seen') return false;
  const { kind } = look.state;
  return kind === 'upToDate' || kind === 'outOfDate' || kind === 'damaged';
}
