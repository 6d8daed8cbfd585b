import { ask } from '../answers';
import type { CallOffice } from '../callOffice';
import { eventType } from '../eventType';
import { writtenItem } from './writtenItem';

/**
 * Calls whenever another item stands where this one stood, or none: as Outlook tells it, and at every check, since some
 * clients tell late (I02) or never (I04).
 * @returns `check` looks now; `end`: from then on nothing is called any more
 */
export function followItem(
  onOther: () => void,
  call: CallOffice,
): { readonly check: () => void; readonly end: () => void } {
  let open = writtenItem();
  let isOver = false;
  const check = () => {
    const now = writtenItem();
    if (isOver || now === open) return;
    open = now;
    onOther();
  };
  const type = eventType('ItemChanged');
  // Clients below Mailbox 1.5 tell nothing.
  if (type !== undefined)
    void ask(call, 'followItem', Office.context.mailbox, 'addHandlerAsync', type, check);
  return {
    check,
    end: () => {
      isOver = true;
    },
  };
}
