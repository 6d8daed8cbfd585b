import { answer, done, errorCodes, refuse, type Outcome } from './outcome';

export type NotificationType =
  | 'informationalMessage'
  | 'progressIndicator'
  | 'errorMessage'
  | 'insightMessage';

export interface NotificationAction {
  readonly actionType: string;
  readonly actionText: string;
  readonly commandId: string;
}

export interface Notification {
  readonly key: string;
  readonly type: NotificationType;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: readonly NotificationAction[];
}

export interface NotificationRules {
  /** How many may stand at the same time. */
  readonly cap: number;
  readonly knowsInsightMessage: boolean;
  /**
   * What replacing does: as documented, it adds what is not there; or it refuses that; or, as on the web in spring
   * 2026 (OfficeDev/office-js#6650), it says success and leaves the old message standing.
   */
  readonly onReplace: 'addsIfAbsent' | 'refusesIfAbsent' | 'keepsOldMessage';
}

/** The notifications under the ribbon: at most five, one insight per add-in, lengths and fields checked (H01-H04). */
export class Notifications {
  readonly #shown = new Map<string, Notification>();

  get all(): readonly Notification[] {
    return [...this.#shown.values()];
  }

  add(notification: Notification, rules: NotificationRules): Outcome {
    if (this.#shown.has(notification.key)) return refuse(errorCodes.duplicateNotificationKey);
    if (this.#shown.size >= rules.cap) return refuse(errorCodes.tooManyNotifications);
    return this.#put(notification, rules);
  }

  replace(notification: Notification, rules: NotificationRules): Outcome {
    if (this.#shown.has(notification.key)) {
      return rules.onReplace === 'keepsOldMessage' ? done : this.#put(notification, rules);
    }
    if (rules.onReplace === 'refusesIfAbsent') return refuse(errorCodes.notificationKeyNotFound);
    return this.add(notification, rules);
  }

  remove(key: string): Outcome {
    return this.#shown.delete(key) ? done : refuse(errorCodes.notificationKeyNotFound);
  }

  getAll(): Outcome {
    return answer(this.all);
  }

  #put(notification: Notification, rules: NotificationRules): Outcome {
    if (notification.type === 'insightMessage' && !rules.knowsInsightMessage) {
      return refuse(errorCodes.notSupported);
    }
    const anotherInsight = this.all.some(
      ({ key, type }) => type === 'insightMessage' && key !== notification.key,
    );
    if (notification.type === 'insightMessage' && anotherInsight)
      return refuse(errorCodes.tooManyNotifications);
    if (!isWellFormed(notification)) return refuse(errorCodes.invalidParameter);
    this.#shown.set(notification.key, notification);
    return done;
  }
}

function isWellFormed({ key, message, type, icon, persistent, actions }: Notification): boolean {
  if (key.length === 0 || key.length > 32 || message.length === 0 || message.length > 150) return false;
  if (type === 'informationalMessage') return icon !== undefined && persistent !== undefined && !actions;
  if (type === 'insightMessage')
    return icon !== undefined && persistent === undefined && actions?.length === 1;
  return icon === undefined && persistent === undefined && !actions;
}
