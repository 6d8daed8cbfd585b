import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { common, token } from './fluentStyles';
import type { Styles } from './fluentStyles';
import { useTexts } from './texts';

export interface WaitingLineProps {
  readonly activity: { readonly kind: 'idle' | 'running' | 'stopping' };
  readonly onStop: () => void;
}

const styles = {
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: token('spacingHorizontalS'),
    minHeight: token('spacingVerticalXXL'),
  },
} as const satisfies Styles;

/** Whole seconds since the waiting began; what Outlook answers at once does not count. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return seconds;
}

function Waiting({ activity, onStop }: WaitingLineProps) {
  const { waiting } = useTexts().words;
  const seconds = useSeconds();
  if (seconds === 0) return null;
  return (
    <div style={styles.line}>
      <span style={common.text} role="status">
        {activity.kind === 'running' ? waiting.outlook : waiting.stopped}
      </span>
      {/* A clock that is read out every second is no help. */}
      <span style={common.note} aria-hidden>
        {waiting.seconds(String(seconds))}
      </span>
      {activity.kind === 'running' && (
        <Button size="small" onClick={onStop}>
          {waiting.stop}
        </Button>
      )}
    </div>
  );
}

/** After a second of waiting: that it goes on, for how long, and the way out. */
export function WaitingLine(props: WaitingLineProps) {
  return props.activity.kind === 'idle' ? null : <Waiting {...props} />;
}
