import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { SubmitEvent } from 'react';
import type { Organization } from '../../core/organization';
import { DRAFT_FIELDS } from '../../usecases/keepRooms';
import type { DraftField } from '../../usecases/keepRooms';
import { common, token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import { LiveMessage } from '../LiveMessage';
import { saveProblemMessage } from '../messages';
import type { FormScreen, PaneEvent } from '../paneState';
import { useTexts } from '../texts';
import type { PaneActions } from '../usePane';
import { fieldHint } from './fieldHints';
import { RoomField } from './RoomField';

export interface RoomFormProps {
  readonly screen: FormScreen;
  readonly organization: Organization;
  readonly dispatch: (event: PaneEvent) => void;
  readonly save: PaneActions['save'];
}

const MAIN_FIELDS: readonly DraftField[] = ['name', 'joinUrl', 'extension', 'pin'];
const OTHER_FIELDS = DRAFT_FIELDS.filter((field) => !MAIN_FIELDS.includes(field));

const styles = {
  section: { ...common.subtitle, marginBlockStart: token('spacingVerticalS') },
} as const satisfies Styles;

/** The form for one room. Whatever happens, what was typed stays. */
export function RoomForm({ screen, organization, dispatch, save }: RoomFormProps) {
  const texts = useTexts();
  const { form } = texts.words;
  const titleId = useId();
  const element = useRef<HTMLFormElement>(null);
  const isSaving = screen.activity === 'saving';
  useEffect(() => {
    if (screen.focus?.on !== 'field') return;
    const input = element.current?.elements.namedItem(screen.focus.field);
    if (input instanceof HTMLInputElement) input.focus();
  }, [screen.focus]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save(screen);
  };
  const fields = (names: readonly DraftField[]) =>
    names.map((field) => (
      <RoomField
        key={field}
        {...{ field, screen, dispatch }}
        hint={fieldHint(field, screen.draft, organization, texts.words)}
      />
    ));
  return (
    <form ref={element} style={common.stack} aria-labelledby={titleId} noValidate onSubmit={submit}>
      <h1 style={common.title} id={titleId}>
        {screen.room ? form.editTitle : form.setUpTitle}
      </h1>
      {!screen.room && <p style={common.text}>{form.setUpIntro}</p>}
      <p style={common.note}>{form.required}</p>
      {fields(MAIN_FIELDS)}
      <h2 style={styles.section}>{form.otherWays}</h2>
      {fields(OTHER_FIELDS)}
      <LiveMessage message={screen.problem && saveProblemMessage(screen.problem, texts)} />
      <div style={common.buttons}>
        <Button type="submit" appearance="primary" aria-disabled={isSaving}>
          {isSaving ? form.saving : form.save}
        </Button>
        {screen.room && (
          <Button disabledFocusable={isSaving} onClick={() => dispatch({ kind: 'editCancelled' })}>
            {form.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
