import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTexts } from '../app/texts';

export interface WaitingLineProps {
  readonly activity: { readonly kind: 'idle' | 'running' | 'stopping' };
  readonly onStop: () => void;
}

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
    <div className="row">
      <span role="status">{activity.kind === 'running' ? waiting.outlook : waiting.stopped}</span>
      {/* A clock that is read out every second is no help. */}
      <span className="note" aria-hidden>
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
