import type { Answer, Notice, Notices } from '../usecases/ports';
import { ask } from './answers';
import type { CallOffice } from './callOffice';

/** The one key of our notifications: a new one replaces the old one, so they never pile up (H01, H06). */
const KEY = 'videoconf';
/** Ids of the manifest: an icon, and the buttons that open the pane. */
const ICON = 'Icon.16';
const PANE_BUTTON = { message: 'Message.Options', appointment: 'Appointment.Options' } as const;

/** Each type of notification takes other members, and throws for those it does not take (H03). */
const detailsOf = ({ tone, text }: Notice): object =>
  tone === 'error'
    ? { type: 'errorMessage', message: text }
    : { type: 'informationalMessage', message: text, icon: ICON, persistent: false };

/** With a button that opens the pane; only newer clients know it, and only while composing (H04). */
const insightOf = ({ text, actionText = '' }: Notice, commandId: string): object => ({
  type: 'insightMessage',
  message: text,
  icon: ICON,
  actions: [
    { actionText: actionText.slice(0, 30), actionType: 'showTaskPane', commandId, contextData: '{}' },
  ],
});

/** Outlook's notification bar of the open item. Where the richer notification is refused, the plain one says the same. */
export function createNotices(call: CallOffice): Notices {
  const show = async (details: object): Answer<void> => {
    // Absent on phones in appointments (H05).
    const messages = Office.context.mailbox.item?.notificationMessages;
    const replaced: Awaited<Answer<void>> = await ask(call, 'notify', messages, 'replaceAsync', KEY, details);
    const isRefused = !replaced.ok && replaced.error.code === 'refused';
    return isRefused ? ask(call, 'notify', messages, 'addAsync', KEY, details) : replaced;
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
