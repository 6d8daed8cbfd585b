import type { RoomBook } from '../../core/room/book';
import { choicesFollowing } from './choices';
import { onForm } from './onForm';
import { onInvitation } from './onInvitation';
import { onRooms, onTransfer } from './onRooms';
import type { PaneEvent } from './paneEvent';
import type { PaneState, Screen, UnreadableScreen } from './paneState';
import { emptyForm } from './screens';

function onUnreadable(screen: UnreadableScreen, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'startAnewStarted':
      return { ...screen, activity: 'startingAnew', problem: undefined };
    case 'startAnewEnded':
      return { ...emptyForm('first'), focus: { on: 'field', field: 'name' } };
    case 'startAnewFailed':
      return { ...screen, activity: 'idle', problem: event.problem };
    default:
      return screen;
  }
}

function nextScreen(state: PaneState, event: PaneEvent): Screen {
  const { screen } = state;
  switch (screen.kind) {
    case 'invitation':
      return onInvitation(screen, state, event);
    case 'form':
      return onForm(screen, state, event);
    case 'rooms':
      return onRooms(screen, state, event);
    case 'transfer':
      return onTransfer(screen, event);
    case 'unreadable':
      return onUnreadable(screen, event);
    case 'newer':
      return screen;
  }
}

/** The invitation behind the settings follows them, unless something else was chosen for it. */
function followingBook({ screen, book: old, surroundings }: PaneState, book: RoomBook): Screen {
  if (screen.kind !== 'rooms' || !screen.behind) return screen;
  const { choices } = screen.behind;
  const following = choicesFollowing(choices, old.preferences, book.preferences, surroundings);
  return { ...screen, behind: { ...screen.behind, choices: following } };
}

/**
 * The pane's whole behaviour without React: a state and what happened give the next state. What does not belong to
 * the present screen, such as an answer that comes late, changes nothing but the book.
 */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  const after =
    'kept' in event
      ? { ...state, book: event.kept.book, screen: followingBook(state, event.kept.book) }
      : state;
  return { ...after, screen: nextScreen(after, event) };
}
