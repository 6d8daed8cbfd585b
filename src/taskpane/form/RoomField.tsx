import type { FocusEvent } from 'react';
import type { DraftField } from '../../core/room/draft';
import { carriesPasscode } from '../../core/link';
import type { Organization } from '../../core/organization/organization';
import { REQUIRED_FIELDS } from '../../core/room/fields';
import { useTexts } from '../app/texts';
import type { Texts } from '../app/texts';
import { LinesField, TextField } from '../controls/fields';
import type { TextFieldProps } from '../controls/fields';
import { fieldNotes } from '../paste/fieldNotes';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { fieldHint } from './fieldHints';
import { PinField } from './PinField';

export interface RoomFieldProps {
  readonly field: DraftField;
  readonly screen: FormScreen;
  readonly organization: Organization;
  readonly dispatch: (event: PaneEvent) => void;
}

const INPUT_MODES: { readonly [Field in DraftField]?: TextFieldProps['inputMode'] } = {
  joinUrl: 'url',
  phoneNumbersUrl: 'url',
  testRoomUrl: 'url',
  helpUrl: 'url',
  extension: 'numeric',
  owner: 'email',
};

/** What takes the text where it is no line. */
const CONTROLS: { readonly [Field in DraftField]?: typeof TextField } = {
  pin: PinField,
  phoneNumbers: LinesField,
};

function faultText({ faults }: FormScreen, field: DraftField, { words }: Texts) {
  const fault = faults[field];
  if (fault === undefined) return undefined;
  return fault === 'backupWithoutGateway' ? words.form.backupWithoutGateway : words.faults[fault];
}

/** One field: label, what it is for, and what is wrong with it, in words, at the field. */
export function RoomField({ field, screen, organization, dispatch }: RoomFieldProps) {
  const texts = useTexts();
  const notes = fieldNotes(field, screen, texts.words, dispatch);
  // Pressing a button takes the focus first. A sentence that appeared then would move the button from under the pointer.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof HTMLButtonElement)) dispatch({ kind: 'fieldLeft', field });
  };
  const Shown = CONTROLS[field] ?? TextField;
  return (
    <Shown
      name={field}
      label={texts.words.fields[field]}
      value={screen.draft[field]}
      required={REQUIRED_FIELDS.includes(field)}
      hint={
        <>
          {notes?.note}
          {notes?.replaces !== 'hint' && fieldHint(field, screen.draft, organization, texts.words)}
          {field === 'joinUrl' && carriesPasscode(screen.draft) && ` ${texts.words.passcodeInLink}`}
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
