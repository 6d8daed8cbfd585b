import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { openItemAttachments } from '../../src/office/attachments';
import { openComposeItem } from '../../src/office/composeItem';
import type { ComposeItem, ItemAttachments } from '../../src/usecases/ports';

declare global {
  interface Window {
    /** The real adapter in the pane's frame, for the contract test. */
    openItemForContract: () => ComposeItem | undefined;
    openAttachmentsForContract: () => ItemAttachments | undefined;
  }
}

const call = createCallOffice(new CallQueue(), {
  set: (run, ms) => setTimeout(run, ms),
  clear: (timer) => {
    clearTimeout(timer as number);
  },
});
window.openItemForContract = () => openComposeItem(call);
window.openAttachmentsForContract = () => openItemAttachments(call);
