import type { ComponentType, FocusEvent } from 'react';
import { carriesPasscode } from '../../core/link';
import type { Organization } from '../../core/organization';
import { REQUIRED_FIELDS } from '../../core/room/fields';
import type { DraftField } from '../../core/room/draft';
import { fieldNotes } from '../paste/fieldNotes';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { TextField as LineField } from '../TextField';
import type { TextFieldProps } from '../TextField';
import { useTexts } from '../texts';
import type { Texts } from '../texts';
import { fieldHint } from './fieldHints';
import type { LinesFieldProps } from './LinesField';
import { PinField } from './PinField';

export interface RoomFieldProps {
  readonly field: DraftField;
  readonly screen: FormScreen;
  readonly organization: Organization;
  readonly dispatch: (event: PaneEvent) => void;
  /** What takes the text where it is no line; it comes with the part of the form that needs it. */
  readonly TextField?: ComponentType<LinesFieldProps>;
}

const INPUT_MODES: { readonly [Field in DraftField]?: TextFieldProps['inputMode'] } = {
  joinUrl: 'url',
  phoneNumbersUrl: 'url',
  testRoomUrl: 'url',
  helpUrl: 'url',
  extension: 'numeric',
};

function faultText({ faults }: FormScreen, field: DraftField, { words }: Texts) {
  const fault = faults[field];
  if (fault === undefined) return undefined;
  return fault === 'backupWithoutGateway' ? words.form.backupWithoutGateway : words.faults[fault];
}

/** One field: label, what it is for, and what is wrong with it, in words, at the field. */
export function RoomField({ field, screen, organization, dispatch, TextField }: RoomFieldProps) {
  const texts = useTexts();
  const notes = fieldNotes(field, screen, dispatch);
  // Pressing a button takes the focus first. A sentence that appeared then would move the button from under the pointer.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof HTMLButtonElement)) dispatch({ kind: 'fieldLeft', field });
  };
  const Shown = TextField ?? (field === 'pin' ? PinField : LineField);
  return (
    <Shown
      name={field}
      label={texts.language.fields[field]}
      value={screen.draft[field]}
      required={REQUIRED_FIELDS.includes(field)}
      hint={
        <>
          {notes?.note}
          {notes?.replaces !== 'hint' && fieldHint(field, screen.draft, organization, texts.words)}
          {field === 'joinUrl' && carriesPasscode(screen.draft.joinUrl) && ` ${texts.words.passcodeInLink}`}
        </>
      }
      error={faultText(screen, field, texts)}
      doubts={notes?.doubts}
      readOnly={screen.activity === 'saving'}
      spellCheck={field === 'ownLine'}
      inputMode={INPUT_MODES[field] ?? 'text'}
      onChange={(text) => dispatch({ kind: 'fieldTyped', field, text })}
      onBlur={leave}
    />
  );
}
