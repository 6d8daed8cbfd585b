import { callIfThere } from './answers';
import type { CallOffice, OfficeCallback } from './callOffice';
import { writtenItem } from './writtenItem';

/** The mailbox as far as its events go; clients below Mailbox 1.5 lack them. */
interface TellingMailbox {
  readonly addHandlerAsync?: (type: string, handler: () => void, done: OfficeCallback<void>) => void;
}

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
  const mailbox = Office.context.mailbox as TellingMailbox;
  const known = Office.EventType as unknown as Readonly<Partial<Record<string, string>>> | undefined;
  const type = known?.['ItemChanged'];
  if (type !== undefined)
    void callIfThere(call)('followItem', mailbox, 'addHandlerAsync', (done: OfficeCallback<void>) =>
      mailbox.addHandlerAsync?.(type, check, done),
    );
  return {
    check,
    end: () => {
      isOver = true;
    },
  };
}
