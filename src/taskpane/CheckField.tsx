import { useId } from 'react';
import type { ReactNode } from 'react';
import { common, token } from './fluentStyles';
import type { Styles } from './fluentStyles';

export interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What the choice brings with it. */
  readonly hint?: ReactNode;
}

const styles = {
  // 32 pixels high with one line: what is pressed is the whole line.
  label: {
    display: 'flex',
    width: 'fit-content',
    padding: `${token('spacingVerticalSNudge')} 0`,
    columnGap: token('spacingHorizontalM'),
    cursor: 'pointer',
  },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0',
    accentColor: token('colorCompoundBrandBackground'),
    cursor: 'inherit',
  },
} as const satisfies Styles;

/** A box to tick and its label: the browser's own, in the theme's colour. What Fluent's would cost stands at TextField. */
export function CheckField({ label, checked, onChange, hint }: CheckFieldProps) {
  const id = useId();
  return (
    <div>
      <label style={styles.label}>
        <input
          type="checkbox"
          style={styles.box}
          checked={checked}
          aria-describedby={hint ? id : undefined}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
      {hint && (
        <p id={id} style={common.note}>
          {hint}
        </p>
      )}
    </div>
  );
}
