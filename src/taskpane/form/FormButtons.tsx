import { Button } from '@fluentui/react-components';
import { common } from '../fluentStyles';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';

export interface FormButtonsProps {
  readonly screen: FormScreen;
  /** What submitting the form does: only save, or also add the room to the open item. */
  readonly submits: 'stay' | 'add';
  readonly dispatch: (event: PaneEvent) => void;
  readonly save: PaneActions['save'];
}

/** Save (and add, on the first run), and the way back where there is one. */
export function FormButtons({ screen, submits, dispatch, save }: FormButtonsProps) {
  const { form } = useTexts().words;
  const isSaving = screen.activity === 'saving';
  const submitLabel = submits === 'add' ? form.saveAndAdd : form.save;
  return (
    <div style={common.buttons}>
      <Button type="submit" appearance="primary" aria-disabled={isSaving}>
        {isSaving ? form.saving : submitLabel}
      </Button>
      {submits === 'add' && (
        <Button disabledFocusable={isSaving} onClick={() => save(screen, 'stay')}>
          {form.save}
        </Button>
      )}
      {screen.behind && (
        <Button disabledFocusable={isSaving} onClick={() => dispatch({ kind: 'wentBack' })}>
          {form.cancel}
        </Button>
      )}
    </div>
  );
}
