import { Button } from '@fluentui/react-components';
import { useTexts } from '../app/texts';
import type { FormScreen } from '../state/paneState';
import type { PaneActions } from '../work/usePane';

export interface FormButtonsProps {
  readonly screen: FormScreen;
  /** What submitting the form does: only save, or also add the room to the open item. */
  readonly submits: 'stay' | 'add';
  readonly save: PaneActions['save'];
}

/** Save; on the first run that also adds, and saving alone is the other way. */
export function FormButtons({ screen, submits, save }: FormButtonsProps) {
  const { form } = useTexts().words;
  const isSaving = screen.activity === 'saving';
  const submitLabel = submits === 'add' ? form.saveAndAdd : form.save;
  return (
    <div className="row">
      <Button type="submit" appearance="primary" aria-disabled={isSaving}>
        {isSaving ? form.saving : submitLabel}
      </Button>
      {submits === 'add' && (
        <Button disabledFocusable={isSaving} onClick={() => save('stay')}>
          {form.save}
        </Button>
      )}
    </div>
  );
}
