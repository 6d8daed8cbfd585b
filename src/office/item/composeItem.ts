import { success } from '../../core/result';
import type { ComposeItem } from '../../usecases/ports';
import { ask, askForText, textOnly } from '../answers';
import type { CallOffice } from '../callOffice';
import { locationsOf } from './itemLocations';
import { ownerReaderOf } from './itemOwner';
import { readTimes } from './itemTimes';
import { isAppointment, writtenItem } from './writtenItem';

/**
 * The item that is open now as the use cases see it. A `BodyFormat` is Office's own word for it.
 * Ask anew for every action and keep nothing: a pane can outlive its item (I02, I03).
 * @param call the wrapper through which every call goes
 * @returns nothing where no item is open or the open one is only being read (I06)
 */
export function openComposeItem(call: CallOffice): ComposeItem | undefined {
  const item = writtenItem();
  if (!item) return undefined;
  const { body, subject } = item;
  return {
    kind: isAppointment(item) ? 'appointment' : 'message',
    // office.js makes a new object whenever Outlook gives it another item, and only then.
    identity: item,

    bodyFormat: async () => {
      const type = await ask(call, 'bodyType', body, 'getTypeAsync');
      return type.ok ? success(type.value === 'text' ? 'text' : 'html') : type;
    },
    readBody: (format) => askForText(call, 'readBody', body, 'getAsync', format),
    readSelection: async () => {
      const step = 'readSelection';
      const selected = await ask<{ data?: unknown } | null>(call, step, item, 'getSelectedDataAsync', 'text');
      // Outlook on the web also reports a selection in the subject as one (B02): either way, do not overwrite it.
      return selected.ok ? textOnly(step, success(selected.value?.data ?? '')) : selected;
    },
    readBodyToRewrite: (format) => askForText(call, 'readBody', body, 'getAsync', format, ownTextOnly()),
    rewriteBody: (content, format) =>
      ask(call, 'rewrite', body, 'setAsync', content, { coercionType: format, ...ownTextOnly() }),
    insertAtTop: (content, format) =>
      ask(call, 'insert', body, 'prependAsync', content, { coercionType: format }),
    insertAtCursor: (content, format) =>
      ask(call, 'insert', body, 'setSelectedDataAsync', content, { coercionType: format }),
    readSubject: () => askForText(call, 'readSubject', subject, 'getAsync'),
    writeSubject: (text) => ask(call, 'writeSubject', subject, 'setAsync', text),
    ...locationsOf(item, call),
    readTimes: () => readTimes(isAppointment(item) ? item : {}, call),
    readOwner: isAppointment(item) ? ownerReaderOf(item, call) : undefined,
  };
}

/**
 * Outlook on the web and new Outlook keep an answered thread apart if they are asked to, in reading and in writing
 * alike; without that, writing would replace the whole thread (D01, D02). Others do not know the option, and the npm
 * office.js does not have its name.
 */
function ownTextOnly(): { readonly bodyMode?: unknown } {
  const modes = Office.MailboxEnums as { readonly BodyMode?: { readonly HostConfig?: unknown } };
  const bodyMode = modes.BodyMode?.HostConfig;
  return bodyMode === undefined ? {} : { bodyMode };
}
