import type { BodyType } from '../../mailbox/bodyEditor';
import type { LocationId } from '../../mailbox/locations';
import type { Notification, NotificationAction, NotificationType } from '../../mailbox/notifications';
import { isRecord } from '../wire';

/** A parameter that office.js should not have been able to send: office.js has changed, and we want to see it. */
export class UnexpectedParameter extends Error {
  constructor(name: string, value: unknown) {
    super(`office.js sent an unexpected "${name}": ${JSON.stringify(value)}`);
    this.name = 'UnexpectedParameter';
  }
}

export function textParameter(parameters: unknown, name: string): string {
  const value = isRecord(parameters) ? parameters[name] : undefined;
  if (typeof value !== 'string') throw new UnexpectedParameter(name, value);
  return value;
}

export function numberParameter(parameters: unknown, name: string): number {
  const value = isRecord(parameters) ? parameters[name] : undefined;
  if (typeof value !== 'number') throw new UnexpectedParameter(name, value);
  return value;
}

/** 0 is text, 3 is HTML. */
export function formatParameter(parameters: unknown): BodyType {
  const value = numberParameter(parameters, 'coercionType');
  if (value === 0) return 'text';
  if (value === 3) return 'html';
  throw new UnexpectedParameter('coercionType', value);
}

export function locationsParameter(parameters: unknown): readonly LocationId[] {
  const value = isRecord(parameters) ? parameters['enhancedLocations'] : undefined;
  if (!Array.isArray(value)) throw new UnexpectedParameter('enhancedLocations', value);
  return value.map((entry: unknown) => {
    const id = textParameter(entry, 'id');
    const type = textParameter(entry, 'type');
    if (type !== 'custom' && type !== 'room') throw new UnexpectedParameter('type', type);
    return { id, type };
  });
}

const notificationTypes: readonly NotificationType[] = [
  'informationalMessage',
  'progressIndicator',
  'errorMessage',
  'insightMessage',
];

export function notificationParameter(parameters: unknown): Notification {
  const type = notificationTypes[numberParameter(parameters, 'type')];
  if (!type || !isRecord(parameters)) throw new UnexpectedParameter('type', parameters);
  const { icon, persistent, actions } = parameters;
  return {
    key: textParameter(parameters, 'key'),
    message: textParameter(parameters, 'message'),
    type,
    ...(typeof icon === 'string' ? { icon } : {}),
    ...(typeof persistent === 'boolean' ? { persistent } : {}),
    ...(Array.isArray(actions) ? { actions: actions.map(decodeAction) } : {}),
  };
}

function decodeAction(action: unknown): NotificationAction {
  return {
    actionType: textParameter(action, 'actionType'),
    actionText: textParameter(action, 'actionText'),
    commandId: textParameter(action, 'commandId'),
  };
}
