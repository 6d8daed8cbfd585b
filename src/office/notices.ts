import { KEY } from '../core/mark';
import type { Answer, Notice, Notices } from '../usecases/ports';
import { ask } from './answers';
import type { CallOffice } from './callOffice';

/** Ids of the manifest: an icon, and the buttons that open the pane. */
const ICON = 'Icon.16';
export const PANE_BUTTON = { message: 'Message.Options', appointment: 'Appointment.Options' } as const;

/** Each type of notification takes other members, and throws for those it does not take (H03). */
const detailsOf = ({ tone, text }: Notice): object =>
  tone === 'error'
    ? { type: 'errorMessage', message: text }
    : { type: 'informationalMessage', message: text, icon: ICON, persistent: false };

/** With a button that opens the pane; only newer clients know it, and only while composing (H04). */
const insightOf = (text: string, label: string, commandId: string): object => ({
  type: 'insightMessage',
  message: text,
  icon: ICON,
  actions: [{ actionText: label.slice(0, 30), actionType: 'showTaskPane', commandId, contextData: '{}' }],
});

/** Absent on phones in appointments (H05). */
const messagesNow = () => Office.context.mailbox.item?.notificationMessages;

/** Takes our notification away; a problem where there is none. */
export const clearNotice = (call: CallOffice): Answer<void> =>
  ask(call, 'clearNotice', messagesNow(), 'removeAsync', KEY);

/**
 * Outlook's notification bar of the open item. A new notification is added after the old one was taken away, because
 * `replaceAsync` was seen to say success and to leave the old message standing (FR10); it is the way out where the old
 * one did not go. Where the button is refused, the plain one says the same.
 */
export function createNotices(call: CallOffice): Notices {
  const show = async (details: object): Answer<void> => {
    const added: Awaited<Answer<void>> = await ask(call, 'notify', messagesNow(), 'addAsync', KEY, details);
    const isRefused = !added.ok && added.error.code === 'refused';
    return isRefused ? ask(call, 'notify', messagesNow(), 'replaceAsync', KEY, details) : added;
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
