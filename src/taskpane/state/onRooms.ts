import type { PaneEvent } from './paneEvent';
import type { FocusRequest, Keep, PaneState, RoomsScreen, Screen, TransferScreen } from './paneState';
import { asking } from './questions';
import { emptyForm, formOf, invitationInstead, invitationOrForm, roomsOf, transferOf } from './screens';

/** After an edit of the list the keyboard stays with the room that it was about. */
function focusAfter(keep: Keep): FocusRequest | undefined {
  switch (keep.kind) {
    case 'deleted':
      return { on: 'element', name: 'undo' };
    case 'restored':
    case 'copied':
    case 'defaultChosen':
      return { on: 'element', name: `edit ${keep.roomId}` };
    case 'moved':
      return { on: 'element', name: `${keep.way} ${keep.roomId}` };
    default:
      return undefined;
  }
}

/** The invitation behind the list, as far as its room is still there; else that of the default room. */
function invitationBehind({ behind }: RoomsScreen, state: PaneState): Screen {
  if (behind && state.book.rooms.some(({ id }) => id === behind.roomId))
    return { ...behind, focus: { on: 'element', name: 'rooms' } };
  return invitationOrForm(behind, state);
}

function used(screen: RoomsScreen, state: PaneState, roomId: string): Screen {
  const room = state.book.rooms.find(({ id }) => id === roomId);
  if (!room) return screen;
  const { behind } = screen;
  const invitation = behind?.roomId === roomId ? behind : invitationInstead(room, behind, state);
  return { ...invitation, roomFrom: 'person', focus: { on: 'title' } };
}

/** The list is quiet again when somebody comes back to it, and waits for nothing. */
const left = (screen: RoomsScreen): RoomsScreen => ({
  ...screen,
  awaits: undefined,
  activity: 'idle',
  notice: undefined,
  focus: undefined,
});

/** The reducer of {@link RoomsScreen}. */
export function onRooms(screen: RoomsScreen, state: PaneState, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'rowToggled':
      return { ...screen, openRoomId: screen.openRoomId === event.roomId ? undefined : event.roomId };
    case 'roomChosen':
      return used(screen, state, event.roomId);
    case 'editOpened': {
      const room = state.book.rooms.find(({ id }) => id === event.roomId);
      return room ? formOf(room, event.field ?? 'name', left(screen)) : screen;
    }
    case 'newOpened':
      return { ...emptyForm('new', left(screen)), focus: { on: 'field', field: 'name' } };
    case 'transferOpened':
      return transferOf(left(screen));
    case 'wentBack':
      return invitationBehind(screen, state);
    case 'keepStarted':
      if (screen.activity !== 'idle') return screen;
      return {
        ...asking(screen, 'keep', event.question),
        activity: 'keeping',
        notice: undefined,
        focus: undefined,
      };
    case 'keepEnded':
      return {
        ...screen,
        activity: 'idle',
        notice: { kind: 'kept', keep: event.keep, reach: event.kept.reach },
        focus: focusAfter(event.keep),
      };
    case 'keepFailed':
      return { ...screen, activity: 'idle', notice: { kind: 'keepFailed', problem: event.problem } };
    default:
      return screen;
  }
}

/** The reducer of {@link TransferScreen}. */
export function onTransfer(screen: TransferScreen, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'pinsChosen':
      return { ...screen, pins: event.pins, notice: undefined };
    case 'fileChosen':
      return asking(screen, 'file', event.question);
    case 'fileRead':
      return { ...screen, read: event.read, notice: undefined, focus: { on: 'element', name: 'read' } };
    case 'copyStarted':
      return { ...asking(screen, 'copy', event.question), notice: undefined };
    case 'copyEnded':
      return { ...screen, notice: { kind: event.result, what: event.what } };
    case 'keepStarted':
      if (screen.activity !== 'idle') return screen;
      return { ...asking(screen, 'keep', event.question), activity: 'keeping', notice: undefined };
    case 'keepEnded': {
      const notice = { kind: 'kept', keep: event.keep, reach: event.kept.reach } as const;
      // Whoever had no room yet sees those that came.
      const behind = screen.behind.kind === 'rooms' ? screen.behind : roomsOf(undefined);
      return { ...behind, notice, focus: { on: 'title' } };
    }
    case 'keepFailed':
      return { ...screen, activity: 'idle', notice: { kind: 'keepFailed', problem: event.problem } };
    case 'wentBack':
      return { ...screen.behind, focus: { on: 'element', name: 'transfer' } };
    default:
      return screen;
  }
}
