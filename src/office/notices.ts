import type { Notice, Notices } from '../usecases/ports';
import type { CallOffice, OfficeCallback } from './callOffice';

/** The one key of our notifications: a new one replaces the old one, so they never pile up (H01, H06). */
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
function insightOf({ text, actionText = '' }: Notice, commandId: string): Details {
  return {
    type: Office.MailboxEnums.ItemNotificationMessageType.InsightMessage,
    message: text,
    icon: ICON,
    actions: [
      {
        actionText: actionText.slice(0, 30),
        actionType: Office.MailboxEnums.ActionType.ShowTaskPane,
        commandId,
        contextData: '{}',
      },
    ],
  };
}

/** Outlook's notification bar of the open item. Where the richer notification is refused, the plain one says the same. */
export function createNotices(call: CallOffice): Notices {
  const show = async (details: Details) => {
    const messages = Office.context.mailbox.item?.notificationMessages;
    const replaced = await call('notify', (done: OfficeCallback<void>) => {
      // Absent on phones in appointments (H05); the wrapper turns the TypeError into a problem.
      (messages as Office.NotificationMessages).replaceAsync(KEY, details, done);
    });
    if (replaced.ok || replaced.error.code !== 'refused') return replaced;
    return call('notify', (done: OfficeCallback<void>) => {
      (messages as Office.NotificationMessages).addAsync(KEY, details, done);
    });
  };
  return {
    show: async (notice) => {
      const knowsInsight = Office.context.requirements.isSetSupported('Mailbox', '1.10');
      if (notice.tone === 'setUpRoom' && knowsInsight) {
        const isAppointment = Office.context.mailbox.item?.itemType === 'appointment';
        const shown = await show(insightOf(notice, PANE_BUTTON[isAppointment ? 'appointment' : 'message']));
        if (shown.ok) return shown;
      }
      return show(detailsOf(notice));
    },
  };
}
