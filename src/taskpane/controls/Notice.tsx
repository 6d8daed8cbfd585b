import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';

/** A sentence for the user and how serious it is. */
export interface Message {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

export interface NoticeProps {
  readonly intent: Message['intent'];
  readonly children: ReactNode;
  /** Buttons below the sentence. */
  readonly actions?: ReactNode;
}

/** A message bar over the whole width: in a pane of 320 px its buttons stand below the sentence. */
export function Notice({ intent, children, actions }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline" className="notice">
      <MessageBarBody>{children}</MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}

export interface LiveMessageProps {
  readonly message: Message | undefined;
  readonly actions?: ReactNode;
}

/**
 * Shows a message and has screen readers say it. A live region speaks only what changes after it is there, so the
 * two regions always stand, and a message that comes together with its screen follows one rendering later.
 */
export function LiveMessage({ message, actions }: LiveMessageProps) {
  const deferred = useDeferredValue(message, undefined);
  // The keyboard goes to the buttons as soon as they are wanted.
  const shown = actions === undefined ? deferred : message;
  const notice = shown && (
    <Notice intent={shown.intent} actions={actions}>
      {shown.text}
    </Notice>
  );
  return (
    <div className={shown ? undefined : 'silent'}>
      <div role="status">{shown?.intent === 'error' ? undefined : notice}</div>
      <div role="alert">{shown?.intent === 'error' ? notice : undefined}</div>
    </div>
  );
}
