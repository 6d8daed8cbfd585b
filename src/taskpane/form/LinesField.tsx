import { Field } from '../Field';
import { fieldBox } from '../fieldBox';
import { token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import type { TextFieldProps } from '../TextField';

const more = {
  minHeight: '52px',
  padding: `${token('spacingVerticalSNudge')} ${token('spacingHorizontalMNudge')}`,
  resize: 'vertical',
} as const;
const styles = {
  lines: { ...fieldBox.plain, ...more },
  invalid: { ...fieldBox.invalid, ...more },
} as const satisfies Styles;

export type LinesFieldProps = Omit<
  TextFieldProps,
  'type' | 'min' | 'max' | 'step' | 'inputStyle' | 'contentAfter'
>;

/** A label and room for several lines: the browser's own text area. */
export function LinesField({ label, hint, error, doubts, required, onChange, ...lines }: LinesFieldProps) {
  return (
    <Field {...{ label, hint, error, doubts, required }}>
      {(control) => (
        <textarea
          autoComplete="off"
          {...lines}
          {...control}
          className="fieldBox"
          style={control['aria-invalid'] ? styles.invalid : styles.lines}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
