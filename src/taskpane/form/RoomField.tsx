import { Field, Input } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import type { ComponentType, FocusEvent } from 'react';
import type { Organization } from '../../core/organization';
import { REQUIRED_FIELDS } from '../../core/roomFields';
import type { DraftField } from '../../usecases/roomDraft';
import type { Styles } from '../fluentStyles';
import { fieldNotes } from '../paste/fieldNotes';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { useTexts } from '../texts';
import type { Texts } from '../texts';
import { fieldHint } from './fieldHints';
import { PinInput } from './PinInput';

/** What an input of the form is given. */
export interface TextAreaProps {
  readonly name: string;
  readonly value: string;
  readonly readOnly: boolean;
  readonly onChange: (event: unknown, data: { readonly value: string }) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

export interface RoomFieldProps {
  readonly field: DraftField;
  readonly screen: FormScreen;
  readonly organization: Organization;
  readonly dispatch: (event: PaneEvent) => void;
  /** What takes the text where it is no line; it comes with the part of the form that needs it. */
  readonly TextArea?: ComponentType<TextAreaProps>;
}

const INPUT_MODES: { readonly [Field in DraftField]?: InputProps['inputMode'] } = {
  joinUrl: 'url',
  phoneNumbersUrl: 'url',
  testRoomUrl: 'url',
  helpUrl: 'url',
  extension: 'numeric',
};

const styles = {
  field: { minWidth: 0, overflowWrap: 'anywhere' },
  input: { minWidth: 0, width: '100%' },
} as const satisfies Styles;

function faultText({ faults }: FormScreen, field: DraftField, { words }: Texts) {
  const fault = faults[field];
  if (fault === undefined) return undefined;
  return fault === 'backupWithoutGateway' ? words.form.backupWithoutGateway : words.faults[fault];
}

/** One field: label, what it is for, and what is wrong with it, in words, at the field. */
export function RoomField({ field, screen, organization, dispatch, TextArea }: RoomFieldProps) {
  const texts = useTexts();
  const fault = faultText(screen, field, texts);
  const notes = fieldNotes(field, screen, dispatch);
  // Pressing a button takes the focus first. A sentence that appeared then would move the button from under the pointer.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof HTMLButtonElement)) dispatch({ kind: 'fieldLeft', field });
  };
  const input = {
    name: field,
    value: screen.draft[field],
    readOnly: screen.activity === 'saving',
    onChange: (_event: unknown, { value }: { readonly value: string }) =>
      dispatch({ kind: 'fieldTyped', field, text: value }),
    onBlur: leave,
  } as const;
  const TextInput = field === 'pin' ? PinInput : Input;
  return (
    <Field
      style={styles.field}
      label={texts.language.fields[field]}
      required={REQUIRED_FIELDS.includes(field)}
      hint={
        <>
          {notes?.note}
          {notes?.replaces !== 'hint' && fieldHint(field, screen.draft, organization, texts.words)}
        </>
      }
      validationState={fault === undefined ? (notes?.doubts ? 'warning' : 'none') : 'error'}
      validationMessage={fault ?? notes?.doubts ?? null}
    >
      {TextArea ? (
        <TextArea {...input} />
      ) : (
        <TextInput
          {...input}
          style={styles.input}
          autoComplete="off"
          spellCheck={field === 'ownLine'}
          inputMode={INPUT_MODES[field] ?? 'text'}
        />
      )}
    </Field>
  );
}
