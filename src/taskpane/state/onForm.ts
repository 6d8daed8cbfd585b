import { checkDraft, draftOf } from '../../core/room/draft';
import type { RoomDraft } from '../../core/room/draft';
import type { KeptRoom } from '../../usecases/rooms/keepRooms';
import { choicesMovedTo } from './choices';
import { faultsAmong, faultsOf, wrongFields } from '../form/formFaults';
import { onPaste, withDraft } from './onPaste';
import type { PaneEvent } from './paneEvent';
import type { FormScreen, InvitationScreen, PaneNotice, PaneState, Screen } from './paneState';
import { asking, notAsking } from './questions';
import { invitationInstead, MAIN_FIELDS, transferOf } from './screens';

type SaveStarted = Extract<PaneEvent, { readonly kind: 'saveStarted' }>;

function saving(screen: FormScreen, { question, newId }: SaveStarted): FormScreen {
  const problems = checkDraft(screen.draft);
  const [first] = problems;
  if (!first)
    return {
      // What is read from now on would come into a form that somebody has sent.
      ...asking(notAsking(screen, 'paste'), 'save', question),
      newId: screen.room ? undefined : (screen.newId ?? newId),
      pasting: undefined,
      faults: {},
      activity: 'saving',
      problem: undefined,
      focus: undefined,
    };
  return {
    ...screen,
    faults: faultsOf(problems),
    problem: undefined,
    // A fault in a folded part would be one that nobody finds.
    advanced: problems.every(({ field }) => MAIN_FIELDS.includes(field)) ? screen.advanced : 'unfolded',
    focus: { on: 'field', field: first.field },
  };
}

function invitationAfter(
  { behind, former, room: old }: FormScreen,
  kept: KeptRoom,
  state: PaneState,
): InvitationScreen {
  const { room, book } = kept;
  const from = behind?.kind === 'invitation' ? behind : former;
  const isSame = old !== undefined && old.id === room.id && from?.roomId === room.id;
  if (!isSame) return { ...invitationInstead(room, from, { ...state, book }), roomFrom: 'person' };
  const choices = choicesMovedTo(from.choices, old, room, state.surroundings);
  return { ...from, choices, look: undefined, pinReminder: 'open' };
}

/** Nobody waits for the save any more. It may come about all the same, so that the form remembers it. */
const stopped = (screen: FormScreen): FormScreen => ({
  ...notAsking(screen, 'save'),
  activity: 'editing',
  problem: { code: 'stopped' },
  stopped: [...(screen.stopped ?? []), ...(screen.awaits?.save === undefined ? [] : [screen.awaits.save])],
  sent: screen.draft,
});

/**
 * What becomes of the form by a save for which it waits no longer: it is not taken away from under the person's hands,
 * and only where it has asked for that save itself is its room the one that is edited now.
 */
export const withLateSave = (screen: FormScreen, { answers, kept }: SaveEnded): FormScreen =>
  screen.stopped?.includes(answers)
    ? { ...screen, purpose: 'edit', room: kept.room, newId: undefined, sent: undefined, problem: undefined }
    : screen;

type SaveEnded = Extract<PaneEvent, { readonly kind: 'saveEnded' }>;

/** Where a saved form leads: back to the list it came from, else to the invitation of its room. */
function saved(screen: FormScreen, kept: KeptRoom, state: PaneState): Screen {
  const notice: PaneNotice = { kind: 'saved', reach: kept.reach };
  const { behind } = screen;
  if (behind?.kind === 'rooms')
    return { ...behind, notice, focus: { on: 'element', name: `edit ${kept.room.id}` } };
  return { ...invitationAfter(screen, kept, state), notice, focus: { on: 'title' } };
}

/** True where going back would lose what somebody has typed, and nothing says yet that it is not saved. */
function isToBeTold({ draft, room, problem }: FormScreen): boolean {
  const begun = { ...draftOf(room), ...(room ? {} : { owner: draft.owner }) };
  const fields = Object.keys(begun) as (keyof RoomDraft)[];
  return problem === undefined && fields.some((field) => draft[field] !== begun[field]);
}

function backFrom(screen: FormScreen): Screen {
  const { behind, room } = screen;
  if (behind === undefined) return screen;
  if (isToBeTold(screen)) return { ...screen, problem: { code: 'unsaved' }, focus: undefined };
  const name = behind.kind === 'rooms' ? (room ? `edit ${room.id}` : 'new') : 'edit';
  return { ...behind, focus: { on: 'element', name } };
}

/** The reducer of {@link FormScreen}. Whatever happens, what was typed stays. An answer is one that the form awaits. */
export function onForm(screen: FormScreen, state: PaneState, event: PaneEvent): Screen {
  const isSaving = screen.activity === 'saving';
  switch (event.kind) {
    case 'fieldTyped':
      return withDraft(screen, { ...screen.draft, [event.field]: event.text });
    case 'fieldLeft':
      return { ...screen, faults: faultsAmong(screen.draft, [...wrongFields(screen.faults), event.field]) };
    case 'pinChosen':
      return withDraft(screen, { ...screen.draft, ...event.chosen });
    case 'advancedToggled':
      return { ...screen, advanced: screen.advanced === 'folded' ? 'unfolded' : 'folded', focus: undefined };
    case 'saveStarted':
      return isSaving ? screen : saving(screen, event);
    case 'saveStopped':
      return isSaving ? stopped(screen) : screen;
    case 'saveEnded':
      return saved(screen, event.kept, state);
    case 'saveFailed':
      return { ...screen, activity: 'editing', problem: event.problem };
    case 'keepStarted':
      return screen.awaits?.keep === undefined ? asking(screen, 'keep', event.question) : screen;
    case 'keepFailed':
      return { ...screen, problem: event.problem };
    case 'transferOpened':
      return isSaving ? screen : transferOf({ ...screen, focus: undefined });
    case 'wentBack':
      return isSaving ? screen : backFrom(screen);
    default:
      return onPaste(screen, event) ?? screen;
  }
}
