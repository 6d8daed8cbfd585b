import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { openComposeItem } from '../../src/office/composeItem';
import type { ComposeItem } from '../../src/usecases/ports';

declare global {
  interface Window {
    /** The real adapter in the pane's frame, for the contract test. */
    openItemForContract: () => ComposeItem | undefined;
  }
}

const call = createCallOffice(new CallQueue(), {
  set: (run, ms) => setTimeout(run, ms),
  clear: (timer) => {
    clearTimeout(timer as number);
  },
});
window.openItemForContract = () => openComposeItem(call);
