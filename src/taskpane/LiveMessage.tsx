import { useDeferredValue } from 'react';
import { Bar } from './Bar';
import type { Intent } from './Bar';
import type { Styles } from './fluentStyles';

/** A sentence for the user and how serious it is. */
export interface Message {
  readonly intent: Intent;
  readonly text: string;
}

export interface LiveMessageProps {
  readonly message: Message | undefined;
}

/** Out of the flow, or the empty regions would leave a gap between their neighbours. */
const styles = { empty: { position: 'absolute' } } as const satisfies Styles;

/**
 * Shows a message and has screen readers say it. A live region speaks only what changes after it is there, so the
 * two regions always stand, and a message that comes together with its screen follows one rendering later.
 */
export function LiveMessage({ message }: LiveMessageProps) {
  const shown = useDeferredValue(message, undefined);
  const bar = shown && <Bar intent={shown.intent}>{shown.text}</Bar>;
  return (
    <div style={shown ? undefined : styles.empty}>
      <div role="status">{shown?.intent === 'error' ? undefined : bar}</div>
      <div role="alert">{shown?.intent === 'error' ? bar : undefined}</div>
    </div>
  );
}
