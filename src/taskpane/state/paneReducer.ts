import type { RoomBook } from '../../core/room/book';
import { mergeBooks } from '../../core/room/merge';
import { choicesFollowing } from './choices';
import { onForm, withLateSave } from './onForm';
import { inAnotherItem, onInvitation } from './onInvitation';
import { onRooms, onTransfer } from './onRooms';
import type { PaneEvent } from './paneEvent';
import type { InvitationScreen, PaneState, Screen, UnreadableScreen } from './paneState';
import { answered, asking } from './questions';
import { firstForm, invitationOrForm } from './screens';

function onUnreadable(screen: UnreadableScreen, { surroundings }: PaneState, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'startAnewStarted':
      if (screen.activity !== 'idle') return screen;
      return { ...asking(screen, 'startAnew', event.question), activity: 'startingAnew', problem: undefined };
    case 'startAnewEnded':
      return { ...firstForm(surroundings), focus: { on: 'field', field: 'name' } };
    case 'startAnewFailed':
      return { ...screen, activity: 'idle', problem: event.problem };
    default:
      return screen;
  }
}

function onScreen(screen: Screen, state: PaneState, event: PaneEvent): Screen {
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
      return onUnreadable(screen, state, event);
    case 'newer':
      return screen;
  }
}

/** Changes the invitation wherever it stands: on top or behind. */
function withInvitation(screen: Screen, change: (invitation: InvitationScreen) => InvitationScreen): Screen {
  if (screen.kind === 'invitation') return change(screen);
  if (!('behind' in screen) || !screen.behind) return screen;
  return { ...screen, behind: withInvitation(screen.behind, change) } as Screen;
}

/**
 * What was saved is saved, whoever waits for it: of two answers the one that comes last need not be the newer one. The
 * invitation behind follows the settings, unless something else was chosen for it.
 */
function withBook(state: PaneState, kept: RoomBook): PaneState {
  const { screen, surroundings } = state;
  const book = mergeBooks(state.book, kept);
  const following = (invitation: InvitationScreen) => ({
    ...invitation,
    choices: choicesFollowing(invitation.choices, state.book.preferences, book.preferences, surroundings),
  });
  return {
    ...state,
    book,
    screen: screen.kind === 'invitation' ? screen : withInvitation(screen, following),
  };
}

/** An invitation whose room is gone makes way for that of the default room. */
const withRoomThere = (state: PaneState): PaneState => {
  const { screen, book } = state;
  const isThere = screen.kind !== 'invitation' || book.rooms.some(({ id }) => id === screen.roomId);
  return isThere ? state : { ...state, screen: invitationOrForm(screen, state) };
};

function next(state: PaneState, event: PaneEvent): PaneState {
  const { screen } = state;
  if (event.kind === 'itemChanged') {
    const surroundings = { ...state.surroundings, itemKind: event.itemKind };
    const inItem = { ...state, surroundings };
    return { ...inItem, screen: withInvitation(screen, (each) => inAnotherItem(each, inItem)) };
  }
  if (!('answers' in event)) return { ...state, screen: onScreen(screen, state, event) };
  const taken = answered(screen, event.answers, (asker) => onScreen(asker, state, event));
  return taken === screen && screen.kind === 'form' && event.kind === 'saveEnded'
    ? { ...state, screen: withLateSave(screen, event) }
    : { ...state, screen: taken };
}

/**
 * The pane's whole behaviour without React: a state and what happened give the next state. An answer changes the screen
 * that has asked for it and still waits, and no other; what does not belong to the present screen changes nothing.
 */
export const paneReducer = (state: PaneState, event: PaneEvent): PaneState =>
  withRoomThere(next('kept' in event ? withBook(state, event.kept.book) : state, event));
