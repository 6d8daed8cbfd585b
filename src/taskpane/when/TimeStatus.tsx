import { common } from '../fluentStyles';
import type { Styles } from '../fluentStyles';

export interface TimeStatusProps {
  /** Empty where there is nothing to say. */
  readonly sentence: string;
}

const styles = {
  // Out of the flow, or there would be a gap where nothing is said.
  silent: { ...common.text, position: 'absolute' },
} as const satisfies Styles;

/** What there is to say about the time. It stands also while that is nothing, so that it is heard when it comes. */
export function TimeStatus({ sentence }: TimeStatusProps) {
  return (
    <p style={sentence === '' ? styles.silent : common.text} role="status">
      {sentence}
    </p>
  );
}
