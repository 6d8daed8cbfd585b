import type { CSSProperties, FocusEvent, InputHTMLAttributes, ReactNode } from 'react';
import { Field } from './Field';
import type { FieldTexts } from './Field';
import { fieldBox } from './fieldBox';
import { token } from './fluentStyles';
import type { Styles } from './fluentStyles';

type InputAttributes = InputHTMLAttributes<HTMLInputElement>;

export interface TextFieldProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: ((event: FocusEvent) => void) | undefined;
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'search' | undefined;
  readonly name?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly inputMode?: InputAttributes['inputMode'];
  readonly spellCheck?: boolean | undefined;
  /** `off` where it is not said: what browsers offer by themselves would be sent around in an invitation. */
  readonly autoComplete?: string | undefined;
  /** What a focus request looks for, see useRequestedFocus. */
  readonly 'data-focus'?: string | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly step?: string | number | undefined;
  readonly inputStyle?: CSSProperties | undefined;
  /** A button at the end of the box. */
  readonly contentAfter?: ReactNode;
}

const row = {
  display: 'flex',
  alignItems: 'center',
  paddingInlineEnd: token('spacingHorizontalMNudge'),
} as const;
const styles = {
  box: { ...fieldBox.plain, ...row },
  invalid: { ...fieldBox.invalid, ...row },
  input: {
    flexGrow: 1,
    alignSelf: 'stretch',
    boxSizing: 'border-box',
    minWidth: 0,
    padding: 0,
    paddingInline: `${token('spacingHorizontalM')} ${token('spacingHorizontalXXS')}`,
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    outline: 'none',
  },
} as const satisfies Styles;

/**
 * A label and a line to type into: the browser's own, in the box that Fluent draws. Fluent's field, input and
 * checkbox would bring 10 KB (gzip) for sizes, orientations and slots that the pane does not use.
 */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, doubts, required, onChange, inputStyle, contentAfter, ...input } = props;
  return (
    <Field {...{ label, hint, error, doubts, required }}>
      {(control) => (
        <div className="fieldBox" style={control['aria-invalid'] ? styles.invalid : styles.box}>
          <input
            type="text"
            autoComplete="off"
            {...input}
            {...control}
            style={{ ...styles.input, ...inputStyle }}
            onChange={({ target }) => onChange(target.value)}
          />
          {contentAfter}
        </div>
      )}
    </Field>
  );
}
