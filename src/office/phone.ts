import type { ComposeItem } from '../usecases/ports';
import { absent, ask } from './answers';
import type { CallOffice } from './callOffice';
import { openComposeItem } from './item/composeItem';

/** Outlook on a telephone or a tablet, as it calls itself. */
export const isPhone = (): boolean => ['iOS', 'Android'].includes(String(Office.context.platform));

/**
 * The appointment that is being written on a phone. What is selected is not asked for: no such call is documented there,
 * and one that is never answered would hold the press up.
 */
export function openPhoneItem(call: CallOffice): ComposeItem | undefined {
  const item = openComposeItem(call);
  return item && { ...item, readSelection: () => Promise.resolve(absent('readSelection')) };
}

/** A dialog as far as we use it. */
interface Dialog {
  readonly addEventHandler: (eventType: unknown, handle: () => void) => void;
}

/** Shows a page in a dialog. @returns once the person has closed it, or at once where it is not shown */
export async function showDialog(call: CallOffice, address: string): Promise<void> {
  const size = { width: 90, height: 60 };
  const shown = await ask<Dialog>(call, 'notify', Office.context.ui, 'displayDialogAsync', address, size);
  if (!shown.ok) return;
  await new Promise<void>((resolve) => {
    shown.value.addEventHandler(Office.EventType.DialogEventReceived, resolve);
  });
}
