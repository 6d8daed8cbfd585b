import { DiamondDismiss12Filled, Warning12Filled } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { common, token } from './fluentStyles';
import type { Styles } from './fluentStyles';

/** What stands around the control of a field. */
export interface FieldTexts {
  readonly label: string;
  /** What the field is for. */
  readonly hint?: ReactNode;
  /** What is wrong with its value, announced when it appears. */
  readonly error?: ReactNode;
  /** Why its value should be looked at; not said beside an error. */
  readonly doubts?: ReactNode;
  readonly required?: boolean | undefined;
}

/** What ties a control to its label and to the texts around it. */
export interface ControlProps {
  readonly id: string;
  readonly required?: boolean | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
}

export interface FieldProps extends FieldTexts {
  readonly children: (control: ControlProps) => ReactNode;
}

const styles = {
  field: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  label: {
    justifySelf: 'start',
    padding: `${token('spacingVerticalXXS')} 0`,
    marginBlockEnd: token('spacingVerticalXXS'),
  },
  required: { paddingInlineStart: token('spacingHorizontalXS'), color: token('colorPaletteRedForeground3') },
  hint: {
    ...common.note,
    marginBlockStart: token('spacingVerticalXXS'),
    color: token('colorNeutralForeground3'),
  },
  icon: {
    display: 'inline-block',
    marginInline: `calc(-12px - ${token('spacingHorizontalXS')}) ${token('spacingHorizontalXS')}`,
    fontSize: '12px',
    lineHeight: 0,
    verticalAlign: '-1px',
  },
} as const satisfies Styles;

const doubt = { ...styles.hint, paddingInlineStart: `calc(12px + ${token('spacingHorizontalXS')})` } as const;
const fault = { ...doubt, color: token('colorPaletteRedForeground1') } as const;
const doubtIcon = { ...styles.icon, color: token('colorPaletteDarkOrangeForeground1') } as const;

/**
 * Label, control, what is wrong, and what the field is for. The texts describe the control, the wrong one first; it is
 * an alert, so that it is heard where it appears while somebody types.
 */
export function Field({ label, hint, error, doubts, required, children }: FieldProps) {
  const id = useId();
  const isWrong = Boolean(error);
  const message = isWrong ? error : doubts;
  const described = [message ? `${id}m` : '', hint ? `${id}h` : ''].join(' ').trim();
  return (
    <div style={styles.field}>
      <label htmlFor={id} style={styles.label}>
        {label}
        {required && (
          <span aria-hidden="true" style={styles.required}>
            *
          </span>
        )}
      </label>
      {children({
        id,
        required,
        'aria-describedby': described || undefined,
        'aria-invalid': isWrong || undefined,
      })}
      {message && (
        <div id={`${id}m`} role="alert" style={isWrong ? fault : doubt}>
          <span style={isWrong ? styles.icon : doubtIcon}>
            {isWrong ? <DiamondDismiss12Filled /> : <Warning12Filled />}
          </span>
          {message}
        </div>
      )}
      {hint && (
        <div id={`${id}h`} style={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}
