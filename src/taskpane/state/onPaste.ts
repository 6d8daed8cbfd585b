import type { DraftField, RoomDraft } from '../../core/room/draft';
import { faultsAmong, wrongFields } from '../form/formFaults';
import type { PaneEvent } from './paneEvent';
import type { FormScreen } from './paneState';
import { agreedFields, fieldReading, filledFrom, readText } from '../paste/pasted';
import type { PastedInvitation } from '../paste/pasted';
import { asking, notAsking } from './questions';

/**
 * The form with something else in it: a fault goes as soon as it is mended, a new one waits until the field is left, and
 * what was said of a save, or of going back, was said of what stood there then.
 */
export const withDraft = (screen: FormScreen, draft: RoomDraft): FormScreen => ({
  ...screen,
  draft,
  faults: faultsAmong(draft, wrongFields(screen.faults)),
  problem: undefined,
});

function readInto(screen: FormScreen, pasted: PastedInvitation): FormScreen {
  const filled = filledFrom(pasted, screen.draft, screen);
  return {
    ...withDraft(screen, filled),
    pasted: { ...pasted, filled, agreed: agreedFields(pasted, screen.draft, screen.pasted) },
    pasting: undefined,
    advanced: 'folded',
    focus: { on: 'element', name: 'read' },
  };
}

function takeValue(screen: FormScreen, field: DraftField): FormScreen {
  const { pasted, draft } = screen;
  if (!pasted || fieldReading(pasted, draft, field).kind !== 'differs') return screen;
  return {
    ...withDraft(screen, { ...draft, [field]: readText(pasted, field) }),
    focus: { on: 'field', field },
  };
}

/** What a paste does to the form; nothing for any other event. While the form is being saved it does nothing. */
export function onPaste(screen: FormScreen, event: PaneEvent): FormScreen | undefined {
  const isEditing = screen.activity === 'editing';
  switch (event.kind) {
    case 'pasteStarted':
      return isEditing ? { ...asking(screen, 'paste', event.question), pasting: 'reading' } : screen;
    case 'pasteEnded':
      return event.pasted.kind === 'read'
        ? readInto(screen, event.pasted.invitation)
        : { ...screen, pasting: event.pasted.kind };
    case 'readValueTaken':
      return isEditing ? takeValue(screen, event.field) : screen;
    case 'pastedDiscarded':
      if (!isEditing) return screen;
      return {
        ...withDraft(notAsking(screen, 'paste'), filledFrom(undefined, screen.draft, screen)),
        pasted: undefined,
        pasting: undefined,
        advanced: 'folded',
        focus: { on: 'element', name: 'paste' },
      };
    default:
      return undefined;
  }
}
