import type { PaneOutcome } from '../../core/outcome';
import { defaultRoom } from '../../core/room/book';
import type { Room } from '../../core/room/room';
import { choicesMovedTo } from './choices';
import { meantRoom } from '../item/meantRoom';
import { lookAfter, withTrueNotice } from '../item/outcomes';
import { looked, onMeeting, withCalendarDone } from './onMeeting';
import type { PaneEvent } from './paneEvent';
import type { InvitationScreen, PaneState, Screen } from './paneState';
import { asking, notAsking } from './questions';
import { emptyForm, formOf, invitationOf, roomsOf } from './screens';

const roomIn = ({ book }: PaneState, id: string): Room | undefined =>
  book.rooms.find((room) => room.id === id);

const lookAgain = (screen: InvitationScreen): InvitationScreen => ({
  ...screen,
  lookCount: screen.lookCount + 1,
});

/** The same item, and another room: nothing that is still said about the former one stays. */
function withRoom(
  screen: InvitationScreen,
  state: PaneState,
  roomId: string,
  roomFrom: InvitationScreen['roomFrom'],
): InvitationScreen {
  const [from, to] = [roomIn(state, screen.roomId), roomIn(state, roomId)];
  if (!to) return screen;
  return {
    ...notAsking(screen, 'look', 'copy', 'keep', 'calendar'),
    roomId,
    roomFrom,
    choices: from ? choicesMovedTo(screen.choices, from, to, state.surroundings) : screen.choices,
    look: undefined,
    question: undefined,
    notice: undefined,
    focus: undefined,
    pinReminder: 'open',
    preview: { ...screen.preview, pin: 'masked' },
  };
}

/** The invitation as it is found again by somebody who comes back to it. */
const left = (screen: InvitationScreen): InvitationScreen => ({
  ...lookAgain(notAsking(screen, 'look', 'times', 'copy', 'keep', 'calendar')),
  question: undefined,
  notice: undefined,
});

/** Another item is open: nothing of what was said of the former one is true of it, and nothing further is written. */
export function inAnotherItem(screen: InvitationScreen, state: PaneState): InvitationScreen {
  const { book, surroundings } = state;
  const room = defaultRoom(book, surroundings.owner?.address) ?? roomIn(state, screen.roomId);
  if (!room) return screen;
  const { activity, awaits, lookCount } = notAsking(screen, 'look', 'times', 'copy', 'keep', 'calendar');
  return {
    ...invitationOf(room, book.preferences, surroundings),
    awaits,
    activity: activity.kind === 'running' ? { ...activity, kind: 'stopping' } : activity,
    lookCount: lookCount + 1,
  };
}

const asked = (screen: InvitationScreen, action: 'update' | 'remove'): InvitationScreen => ({
  ...screen,
  question: action,
  notice: undefined,
  focus: { on: 'element', name: 'question' },
});

/** What came of an action is told beside the room that it was about; pictures that were not seen before are asked about. */
function ended(screen: InvitationScreen, state: PaneState, outcome?: PaneOutcome): InvitationScreen {
  const { activity } = screen;
  const isTold = outcome && activity.kind !== 'idle' && activity.roomId === screen.roomId;
  const after: InvitationScreen = {
    ...lookAgain(screen),
    meeting: withCalendarDone(screen.meeting, outcome?.calendar),
    activity: { kind: 'idle' },
    look: isTold ? lookAfter(screen.look, outcome, roomIn(state, screen.roomId)) : screen.look,
    notice: isTold ? { kind: 'outcome', outcome } : screen.notice,
  };
  return isTold && outcome.kind === 'picturesInTheWay'
    ? asked(after, activity.action === 'remove' ? 'remove' : 'update')
    : after;
}

function opened(screen: InvitationScreen, state: PaneState, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'editOpened': {
      const room = roomIn(state, event.roomId);
      return room ? formOf(room, event.field ?? 'name', left(screen)) : screen;
    }
    case 'newOpened':
      return { ...emptyForm('new', left(screen), event.owner), focus: { on: 'field', field: 'name' } };
    case 'roomsOpened':
      return roomsOf(left(screen));
    default:
      return screen;
  }
}

/** What happens while something is being done to the open item, and before and after it. */
function onAction(screen: InvitationScreen, state: PaneState, event: PaneEvent): Screen {
  const { activity } = screen;
  switch (event.kind) {
    case 'questionAsked':
      return asked(screen, event.action);
    case 'questionDropped':
      return { ...screen, question: undefined, focus: { on: 'element', name: screen.question ?? 'title' } };
    case 'actionStarted':
      if (activity.kind !== 'idle' || event.roomId !== screen.roomId) return screen;
      return {
        // What is seen while the item is being changed is old when it comes.
        ...asking(notAsking(screen, 'look'), 'item', event.question),
        activity: { kind: 'running', action: event.action, roomId: event.roomId },
        question: undefined,
        notice: undefined,
      };
    case 'actionStopped':
      return activity.kind === 'running'
        ? { ...screen, activity: { ...activity, kind: 'stopping' } }
        : screen;
    case 'actionEnded':
      return ended(screen, state, event.outcome);
    default:
      return screen;
  }
}

/** The reducer of {@link InvitationScreen}. An answer is one that the screen awaits. */
export function onInvitation(screen: InvitationScreen, state: PaneState, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'roomChosen':
      return { ...withRoom(screen, state, event.roomId, 'person'), focus: event.focus };
    case 'choicesChanged':
      return {
        ...screen,
        choices: { ...screen.choices, ...event.changed },
        zonesFrom: event.changed.zones ? 'person' : screen.zonesFrom,
        question: undefined,
      };
    case 'optionsToggled':
      return { ...screen, options: screen.options === 'folded' ? 'unfolded' : 'folded', focus: undefined };
    case 'previewChanged':
      return { ...screen, preview: { ...screen.preview, ...event.changed } };
    case 'lookWanted':
      return lookAgain(screen);
    case 'lookStarted':
      return asking(screen, 'look', event.question);
    case 'lookEnded': {
      const meant = meantRoom(screen, state, event.look);
      return meant === undefined
        ? withTrueNotice(looked(screen, event.look, event.written), event.look)
        : lookAgain(withRoom(screen, state, meant.roomId, meant.roomFrom));
    }
    case 'pinReminderPutOff':
      return { ...screen, pinReminder: 'put off', focus: { on: 'title' } };
    case 'copyStarted':
      return { ...asking(screen, 'copy', event.question), notice: undefined };
    case 'keepStarted':
      return { ...asking(screen, 'keep', event.question), notice: undefined };
    case 'calendarStarted':
      return { ...asking(screen, 'calendar', event.question), notice: undefined };
    case 'copyEnded': {
      // What is to be copied by hand must be there to be read.
      const isByHand = event.result === 'copyRefused' && event.what !== 'file';
      const preview = { ...screen.preview, pin: isByHand ? 'shown' : screen.preview.pin } as const;
      return { ...screen, preview, notice: { kind: event.result, what: event.what } };
    }
    case 'keepEnded':
      return { ...screen, notice: { kind: 'kept', keep: event.keep, reach: event.kept.reach } };
    case 'keepFailed':
      return { ...screen, notice: { kind: 'keepFailed', problem: event.problem } };
    case 'calendarSaved':
    case 'calendarNotSaved':
      return { ...screen, notice: { kind: event.kind } };
    case 'editOpened':
    case 'newOpened':
    case 'roomsOpened':
      // What runs can be stopped first. Whatever comes of it then is told when somebody comes back.
      return screen.activity.kind === 'running' ? screen : opened(screen, state, event);
    default:
      return onAction(onMeeting(screen, event), state, event);
  }
}
