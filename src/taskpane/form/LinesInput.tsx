import { Textarea } from '@fluentui/react-components';
import type { Styles } from '../fluentStyles';
import type { TextAreaProps } from './RoomField';

const styles = { input: { minWidth: 0, width: '100%' } } as const satisfies Styles;

/** Takes several lines. Field gives it its label and what describes it, as it does to every input. */
export const LinesInput = (props: TextAreaProps) => (
  <Textarea {...props} style={styles.input} autoComplete="off" spellCheck={false} resize="vertical" />
);
