import { Field } from './Field';
import type { FieldTexts } from './Field';
import { fieldBox } from './fieldBox';
import { token } from './fluentStyles';
import type { Styles } from './fluentStyles';

/** One thing to choose: what is meant, and what people read. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

export interface SelectFieldProps<Value extends string> extends Pick<FieldTexts, 'label' | 'hint'> {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

const styles = {
  select: { ...fieldBox.plain, padding: `0 ${token('spacingHorizontalS')}`, textOverflow: 'ellipsis' },
} as const satisfies Styles;

/**
 * A label and a list to choose one thing from: the browser's own, which every keyboard, screen reader and contrast
 * theme knows. Fluent's looks the same and would bring 6 KB (gzip) into the first view.
 */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, value, choices, onChoose } = props;
  return (
    <Field {...{ label, hint }}>
      {(control) => (
        <select
          {...control}
          value={value}
          className="fieldBox"
          style={styles.select}
          onChange={({ target }) => {
            const choice = choices.find((each) => each.value === target.value);
            if (choice) onChoose(choice.value);
          }}
        >
          {choices.map((each) => (
            <option key={each.value} value={each.value}>
              {each.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
