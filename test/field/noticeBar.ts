import type { CallOffice, OfficeCallback } from '../../src/office/callOffice';
import { createNotices } from '../../src/office/notices';
import type { NoticeBar } from '../contracts/noticesContract';

type Message = Readonly<Record<'key' | 'message', string>>;

const messages = (): Office.NotificationMessages => {
  const { item } = Office.context.mailbox;
  if (!item) throw new Error('no item is open');
  return item.notificationMessages;
};

/** The bar of the open item as Outlook has it; the product only writes to it. */
export function noticeBar(call: CallOffice): NoticeBar & { readonly empty: () => Promise<boolean> } {
  const all = () =>
    call('notify', (done: OfficeCallback<readonly Message[]>) =>
      messages().getAllAsync(done as unknown as Parameters<Office.NotificationMessages['getAllAsync']>[0]),
    );
  return {
    ...createNotices(call),
    shown: async () => {
      const shown = await all();
      return shown.ok ? shown.value.map(({ message }) => message) : [];
    },
    /** Outlook gives an add-in its own notifications only. @returns whether none is left */
    empty: async () => {
      const shown = await all();
      for (const { key } of shown.ok ? shown.value : [])
        await call('notify', (done: OfficeCallback<void>) => messages().removeAsync(key, done));
      const left = await all();
      return left.ok && left.value.length === 0;
    },
  };
}
