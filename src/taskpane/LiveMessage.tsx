import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import { common } from './fluentStyles';

/** A sentence for the user and how serious it is. */
export interface Message {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

export interface LiveMessageProps {
  readonly message: Message | undefined;
}

/**
 * Shows a message and has screen readers say it. A live region speaks only what changes after it is there, so the
 * two regions always stand, and a message that comes together with its screen follows one rendering later.
 */
export function LiveMessage({ message }: LiveMessageProps) {
  const shown = useDeferredValue(message, undefined);
  const bar = shown && (
    <MessageBar intent={shown.intent} layout="multiline" style={common.bar}>
      <MessageBarBody style={common.text}>{shown.text}</MessageBarBody>
    </MessageBar>
  );
  return (
    <div>
      <div role="status">{shown?.intent === 'error' ? undefined : bar}</div>
      <div role="alert">{shown?.intent === 'error' ? bar : undefined}</div>
    </div>
  );
}
