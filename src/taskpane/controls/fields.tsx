import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { FieldProps, InputProps } from '@fluentui/react-components';
import type { FocusEventHandler, ReactNode, Ref } from 'react';

/** What stands around a control. */
interface FieldTexts {
  readonly label: string;
  /** What the field is for. */
  readonly hint?: ReactNode;
  /** What is wrong with its value, announced when it appears. */
  readonly error?: ReactNode;
  /** Why its value should be looked at; not said beside an error. */
  readonly doubts?: ReactNode;
  readonly required?: boolean | undefined;
}

export interface TextFieldProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: FocusEventHandler;
  readonly name?: string;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: InputProps['inputMode'];
  readonly spellCheck?: boolean;
  /** `off` where it is not said: what browsers offer by themselves would be sent around in an invitation. */
  readonly autoComplete?: string;
  /** What a focus request looks for, see useRequestedFocus. */
  readonly 'data-focus'?: string;
}

export interface LineFieldProps extends TextFieldProps {
  readonly inputClass?: string;
  /** A button at the end of the box. */
  readonly contentAfter?: InputProps['contentAfter'];
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** What is wrong, else why one should look, as Fluent's field takes it. */
function fieldProps({ label, hint, error, doubts, required }: FieldTexts): FieldProps {
  const around = { label, hint: hint ? <>{hint}</> : null, required: required ?? false };
  if (error) return { ...around, validationState: 'error', validationMessage: <>{error}</> };
  return doubts
    ? { ...around, validationState: 'warning', validationMessage: <>{doubts}</> }
    : { ...around, validationState: 'none' };
}

/** A label and a line to type into. */
export function TextField(props: LineFieldProps) {
  const { label, hint, error, doubts, required, onChange, inputClass, inputRef, contentAfter, ...rest } =
    props;
  return (
    <Field {...fieldProps({ label, hint, error, doubts, required })}>
      <Input
        autoComplete="off"
        {...rest}
        input={{ ...(inputClass !== undefined && { className: inputClass }), ref: inputRef ?? null }}
        contentAfter={contentAfter ?? null}
        onChange={(_event, { value }) => onChange(value)}
      />
    </Field>
  );
}

/** A label and room for several lines. */
export function LinesField(props: TextFieldProps) {
  const { label, hint, error, doubts, required, onChange, ...rest } = props;
  return (
    <Field {...fieldProps({ label, hint, error, doubts, required })}>
      <Textarea
        autoComplete="off"
        resize="vertical"
        {...rest}
        onChange={(_event, { value }) => onChange(value)}
      />
    </Field>
  );
}

/** One thing to choose: what is meant, and what people read. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

export interface SelectFieldProps<Value extends string> extends FieldTexts {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
  readonly 'data-focus'?: string | undefined;
}

/** A label and a list to choose one thing from: what is chosen has the type of the choices. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, choices, onChoose, label, hint, error, doubts, required, ...rest } = props;
  return (
    <Field {...fieldProps({ label, hint, error, doubts, required })}>
      <Select
        {...rest}
        value={value}
        onChange={(_event, chosen) => {
          const choice = choices.find((each) => each.value === chosen.value);
          if (choice) onChoose(choice.value);
        }}
      >
        {choices.map((each) => (
          <option key={each.value} value={each.value}>
            {each.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What the choice brings with it. */
  readonly hint?: ReactNode;
}

/** A box to tick, its label, and what describes it. */
export function CheckField({ label, checked, onChange, hint }: CheckFieldProps) {
  return (
    <Field hint={hint ? <>{hint}</> : null}>
      <Checkbox
        label={label}
        checked={checked}
        onChange={(_event, data) => onChange(data.checked === true)}
      />
    </Field>
  );
}
