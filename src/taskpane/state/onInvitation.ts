import type { Room } from '../../core/room/room';
import { choicesMovedTo } from './choices';
import { looked, onMeeting, withCalendarDone } from './onMeeting';
import type { PaneEvent } from './paneEvent';
import type { InvitationScreen, PaneState, Screen } from './paneState';
import { emptyForm, formOf, roomsOf } from './screens';

const roomIn = ({ book }: PaneState, id: string): Room | undefined =>
  book.rooms.find((room) => room.id === id);

const lookAgain = (screen: InvitationScreen): InvitationScreen => ({
  ...screen,
  lookCount: screen.lookCount + 1,
});

function withRoom(screen: InvitationScreen, state: PaneState, roomId: string): InvitationScreen {
  const [from, to] = [roomIn(state, screen.roomId), roomIn(state, roomId)];
  if (!to) return screen;
  return {
    ...screen,
    roomId,
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
  ...lookAgain(screen),
  question: undefined,
  notice: undefined,
});

function opened(screen: InvitationScreen, state: PaneState, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'editOpened': {
      const room = roomIn(state, event.roomId);
      return room ? formOf(room, event.field ?? 'name', left(screen)) : screen;
    }
    case 'newOpened':
      return { ...emptyForm('new', left(screen)), focus: { on: 'field', field: 'name' } };
    case 'roomsOpened':
      return roomsOf(left(screen));
    default:
      return screen;
  }
}

/** What happens while something is being done to the open item, and before and after it. */
function onAction(screen: InvitationScreen, event: PaneEvent): Screen {
  const { activity } = screen;
  switch (event.kind) {
    case 'questionAsked':
      return {
        ...screen,
        question: event.action,
        notice: undefined,
        focus: { on: 'element', name: 'question' },
      };
    case 'questionDropped':
      return { ...screen, question: undefined, focus: { on: 'element', name: screen.question ?? 'title' } };
    case 'actionStarted':
      return {
        ...screen,
        activity: { kind: 'running', action: event.action },
        question: undefined,
        notice: undefined,
      };
    case 'actionStopped':
      return activity.kind === 'running'
        ? { ...screen, activity: { kind: 'stopping', action: activity.action } }
        : screen;
    case 'actionEnded':
      return {
        ...lookAgain(screen),
        meeting: withCalendarDone(screen.meeting, event.outcome.calendar),
        activity: { kind: 'idle' },
        notice: { kind: 'outcome', outcome: event.outcome },
      };
    default:
      return screen;
  }
}

/** The reducer of {@link InvitationScreen}. */
export function onInvitation(screen: InvitationScreen, state: PaneState, event: PaneEvent): Screen {
  switch (event.kind) {
    case 'roomChosen':
      return withRoom(screen, state, event.roomId);
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
    case 'lookEnded':
      return looked(screen, event.look, event.written);
    case 'pinReminderPutOff':
      return { ...screen, pinReminder: 'put off', focus: { on: 'title' } };
    case 'copyStarted':
    case 'keepStarted':
      return { ...screen, notice: undefined };
    case 'copyEnded':
      return { ...screen, notice: { kind: event.result, what: event.what } };
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
      // What runs ends on the screen on which it was begun, or nobody would learn what came of it.
      return screen.activity.kind === 'idle' ? opened(screen, state, event) : screen;
    default:
      return onAction(onMeeting(screen, event), event);
  }
}
