import { useFieldControlProps_unstable as useFieldControlProps } from '@fluentui/react-components';
import { token } from '../fluentStyles';
import type { Styles } from '../fluentStyles';
import type { TextAreaProps } from './RoomField';

const styles = {
  input: {
    boxSizing: 'border-box',
    minWidth: 0,
    width: '100%',
    minHeight: '52px',
    padding: `${token('spacingVerticalSNudge')} ${token('spacingHorizontalMNudge')}`,
    font: 'inherit',
    color: token('colorNeutralForeground1'),
    backgroundColor: token('colorNeutralBackground1'),
    border: `1px solid ${token('colorNeutralStroke1')}`,
    borderBlockEndColor: token('colorNeutralStrokeAccessible'),
    borderRadius: token('borderRadiusMedium'),
    resize: 'vertical',
  },
} as const satisfies Styles;

/** Takes several lines: the browser's own text area, as Fluent's costs 3 KB. Field gives it its label and what describes it. */
export function LinesInput({ onChange, ...given }: TextAreaProps) {
  const ofField = useFieldControlProps({}, { supportsLabelFor: true, supportsRequired: true });
  return (
    <textarea
      {...given}
      {...ofField}
      style={styles.input}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event, event.target)}
    />
  );
}
