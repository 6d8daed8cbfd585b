import type { Answer, Notice, Notices } from '../usecases/ports';
import type { CallOffice, OfficeCallback } from './callOffice';

/** The one key of our notifications: a new one takes the place of the old one, so they never pile up (H01, H06). */
const KEY = 'videoconf';
/** Ids of the manifest: an icon, and the buttons that open the pane. */
const ICON = 'Icon.16';
const PANE_BUTTON = { message: 'Message.Options', appointment: 'Appointment.Options' } as const;

type Details = Office.NotificationMessageDetails;

/** Each type of notification takes other members, and throws for those it does not take (H03). */
function detailsOf({ tone, text }: Notice): Details {
  return tone === 'error'
    ? { type: Office.MailboxEnums.ItemNotificationMessageType.ErrorMessage, message: text }
    : {
        type: Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage,
        message: text,
        icon: ICON,
        persistent: false,
      };
}

/** With a button that opens the pane; only newer clients know it, and only while composing (H04). */
function insightOf(text: string, label: string, commandId: string): Details {
  return {
    type: Office.MailboxEnums.ItemNotificationMessageType.InsightMessage,
    message: text,
    icon: ICON,
    actions: [
      {
        actionText: label.slice(0, 30),
        actionType: Office.MailboxEnums.ActionType.ShowTaskPane,
        commandId,
        contextData: '{}',
      },
    ],
  };
}

/** Absent on phones in appointments (H05); the wrapper turns the TypeError into a problem. */
const messagesNow = () => Office.context.mailbox.item?.notificationMessages as Office.NotificationMessages;

/** Takes our notification away; a problem where there is none. */
export const clearNotice = (call: CallOffice): Answer<void> =>
  call('clearNotice', (done: OfficeCallback<void>) => messagesNow().removeAsync(KEY, done));

/**
 * Outlook's notification bar of the open item. A new notification is added after the old one was taken away, because
 * `replaceAsync` was seen to say success and to leave the old message standing (FR10); it is the way out where the old
 * one did not go. Where the button is refused, the plain one says the same.
 */
export function createNotices(call: CallOffice): Notices {
  const show = async (details: Details) => {
    const added = await call('notify', (done: OfficeCallback<void>) => {
      messagesNow().addAsync(KEY, details, done);
    });
    if (added.ok || added.error.code !== 'refused') return added;
    return call('notify', (done: OfficeCallback<void>) => {
      messagesNow().replaceAsync(KEY, details, done);
    });
  };
  return {
    clear: () => clearNotice(call),
    show: async ({ action, ...notice }) => {
      const knowsInsight = Office.context.requirements.isSetSupported('Mailbox', '1.10');
      if (!action) return show(detailsOf(notice));
      if (knowsInsight) {
        const isAppointment = Office.context.mailbox.item?.itemType === 'appointment';
        const button = PANE_BUTTON[isAppointment ? 'appointment' : 'message'];
        const shown = await show(insightOf(notice.text, action.label, button));
        if (shown.ok) return shown;
      }
      return show(detailsOf({ ...notice, text: `${notice.text} ${action.instead}` }));
    },
  };
}
