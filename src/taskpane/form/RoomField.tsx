import { Field, Input } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import type { FocusEvent } from 'react';
import { REQUIRED_FIELDS } from '../../core/roomFields';
import type { DraftField } from '../../usecases/keepRooms';
import type { Styles } from '../fluentStyles';
import type { FormScreen, PaneEvent } from '../paneState';
import { useTexts } from '../texts';
import type { Texts } from '../texts';
import { PinInput } from './PinInput';

export interface RoomFieldProps {
  readonly field: DraftField;
  readonly screen: FormScreen;
  readonly hint: string | undefined;
  readonly dispatch: (event: PaneEvent) => void;
}

const INPUT_MODES: { readonly [Field in DraftField]?: InputProps['inputMode'] } = {
  joinUrl: 'url',
  phoneNumbersUrl: 'url',
  extension: 'numeric',
};

const styles = {
  field: { minWidth: 0, overflowWrap: 'anywhere' },
  input: { minWidth: 0, width: '100%' },
} as const satisfies Styles;

function faultText({ faults }: FormScreen, field: DraftField, { language, words }: Texts) {
  const fault = faults[field];
  if (fault === undefined) return undefined;
  return fault === 'backupWithoutGateway' ? words.form.backupWithoutGateway : language.faults[fault];
}

/** One field: label, what applies where it stays empty, and what is wrong with it, in words, at the field. */
export function RoomField({ field, screen, hint, dispatch }: RoomFieldProps) {
  const texts = useTexts();
  const fault = faultText(screen, field, texts);
  const TextInput = field === 'pin' ? PinInput : Input;
  // Pressing a button takes the focus first. A sentence that appeared then would move the button from under the pointer.
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    if (!(event.relatedTarget instanceof HTMLButtonElement)) dispatch({ kind: 'fieldLeft', field });
  };
  return (
    <Field
      style={styles.field}
      label={texts.language.fields[field]}
      required={REQUIRED_FIELDS.includes(field)}
      hint={hint ?? null}
      validationState={fault === undefined ? 'none' : 'error'}
      validationMessage={fault ?? null}
    >
      <TextInput
        name={field}
        style={styles.input}
        value={screen.draft[field]}
        inputMode={INPUT_MODES[field] ?? 'text'}
        autoComplete="off"
        spellCheck={false}
        readOnly={screen.activity === 'saving'}
        onChange={(_event, { value }) => dispatch({ kind: 'fieldTyped', field, text: value })}
        onBlur={leave}
      />
    </Field>
  );
}
