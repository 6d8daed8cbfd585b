import type { Notification } from '../mailbox/notifications';
import { create, crossButton } from './element';

export interface NotificationActions {
  dismiss(key: string): void;
  openPane(): void;
}

/** Draws the notifications under the ribbon. */
export function drawNotifications(
  box: HTMLElement,
  notifications: readonly Notification[],
  actions: NotificationActions,
): void {
  box.replaceChildren(...notifications.map((notification) => drawOne(notification, actions)));
}

function drawOne({ key, type, message, actions: offered }: Notification, actions: NotificationActions) {
  const bar = create('div', { className: `notification ${type}` });
  bar.dataset['key'] = key;
  if (type === 'progressIndicator') bar.append(create('span', { className: 'spinner' }));
  bar.append(create('span', { className: 'message', textContent: message }));
  const action = offered?.[0];
  if (action) {
    bar.append(
      create('button', {
        type: 'button',
        className: 'link',
        textContent: action.actionText,
        onclick: () => actions.openPane(),
      }),
    );
  }
  bar.append(crossButton('Dismiss', () => actions.dismiss(key)));
  return bar;
}
