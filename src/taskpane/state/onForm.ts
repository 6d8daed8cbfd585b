import { checkDraft } from '../../core/room/draft';
import type { KeptRoom } from '../../usecases/rooms/keepRooms';
import { choicesMovedTo } from './choices';
import { faultsAmong, faultsOf, wrongFields } from './formFaults';
import { onPaste } from './onPaste';
import type { PaneEvent } from './paneEvent';
import type { FormScreen, InvitationScreen, PaneNotice, PaneState, Screen } from './paneState';
import { invitationOf, MAIN_FIELDS } from './screens';

function saving(screen: FormScreen): FormScreen {
  const problems = checkDraft(screen.draft);
  const [first] = problems;
  if (!first) return { ...screen, faults: {}, activity: 'saving', problem: undefined, focus: undefined };
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
  { behind, room: old }: FormScreen,
  kept: KeptRoom,
  state: PaneState,
): InvitationScreen {
  const { room, book } = kept;
  if (behind?.kind !== 'invitation') return invitationOf(room, book.preferences, state.surroundings);
  const isSame = old !== undefined && old.id === room.id && behind.roomId === room.id;
  const choices = isSame
    ? choicesMovedTo(behind.choices, old, room, state.surroundings)
    : invitationOf(room, book.preferences, state.surroundings).choices;
  return { ...behind, roomId: room.id, choices, look: undefined, pinReminder: 'open' };
}

/** Where a saved form leads: back to the list it came from, else to the invitation of its room. */
function saved(screen: FormScreen, kept: KeptRoom, state: PaneState): Screen {
  const notice: PaneNotice = { kind: 'saved', reach: kept.reach };
  const { behind } = screen;
  if (behind?.kind === 'rooms')
    return { ...behind, notice, focus: { on: 'element', name: `edit ${kept.room.id}` } };
  return { ...invitationAfter(screen, kept, state), notice, focus: { on: 'title' } };
}

function backFrom({ behind, room }: FormScreen): Screen | undefined {
  if (behind === undefined) return undefined;
  const name = behind.kind === 'rooms' ? (room ? `edit ${room.id}` : 'new') : 'edit';
  return { ...behind, focus: { on: 'element', name } };
}

/** The reducer of {@link FormScreen}. Whatever happens, what was typed stays. */
export function onForm(screen: FormScreen, state: PaneState, event: PaneEvent): Screen {
  const isSaving = screen.activity === 'saving';
  switch (event.kind) {
    case 'fieldTyped': {
      // A fault goes as soon as it is mended; a new one waits until the field is left.
      const draft = { ...screen.draft, [event.field]: event.text };
      return { ...screen, draft, faults: faultsAmong(draft, wrongFields(screen.faults)) };
    }
    case 'fieldLeft':
      return { ...screen, faults: faultsAmong(screen.draft, [...wrongFields(screen.faults), event.field]) };
    case 'pinChosen':
      return { ...screen, draft: { ...screen.draft, ...event.chosen } };
    case 'advancedToggled':
      return { ...screen, advanced: screen.advanced === 'folded' ? 'unfolded' : 'folded', focus: undefined };
    case 'saveStarted':
      return saving(screen);
    case 'saveStopped':
      return isSaving ? { ...screen, activity: 'editing', problem: { code: 'stopped' } } : screen;
    case 'saveEnded':
      // A save that nobody waits for any more does not take the form away from under the person's hands.
      return isSaving
        ? saved(screen, event.kept, state)
        : { ...screen, purpose: 'edit', room: event.kept.room };
    case 'saveFailed':
      return isSaving ? { ...screen, activity: 'editing', problem: event.problem } : screen;
    case 'wentBack':
      return (isSaving ? undefined : backFrom(screen)) ?? screen;
    default:
      return onPaste(screen, event) ?? screen;
  }
}
