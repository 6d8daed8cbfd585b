import { success } from '../core/result';
import type { BodyFormat, ComposeItem } from '../usecases/ports';
import { absent, callIfThere as askIfThere, textOnly } from './answers';
import type { CallOffice, OfficeCallback } from './callOffice';
import { addLocation, readLocations, removeLocation } from './itemLocations';
import { readTimes } from './itemTimes';
import { isAppointment, writtenItem } from './writtenItem';

const coercion = (format: BodyFormat): Office.CoercionType =>
  format === 'html' ? Office.CoercionType.Html : Office.CoercionType.Text;

/**
 * The item that is open now as the use cases see it.
 * Ask anew for every action and keep nothing: a pane can outlive its item (I02, I03).
 * @param call the wrapper through which every call goes
 * @returns nothing where no item is open or the open one is only being read (I06)
 */
export function openComposeItem(call: CallOffice): ComposeItem | undefined {
  const item = writtenItem();
  if (!item) return undefined;
  const { body, subject } = item;
  const callIfThere = askIfThere(call);

  return {
    kind: isAppointment(item) ? 'appointment' : 'message',
    // office.js makes a new object whenever Outlook gives it another item, and only then.
    identity: item,

    bodyFormat: async () => {
      const type = await callIfThere(
        'bodyType',
        body,
        'getTypeAsync',
        (done: OfficeCallback<Office.CoercionType>) => body.getTypeAsync(done),
      );
      return type.ok ? success(type.value === Office.CoercionType.Text ? 'text' : 'html') : type;
    },

    readBody: async (format) =>
      textOnly(
        'readBody',
        await callIfThere('readBody', body, 'getAsync', (done: OfficeCallback<unknown>) =>
          body.getAsync(coercion(format), done),
        ),
      ),

    readSelection: async () => {
      const selected = await callIfThere(
        'readSelection',
        item,
        'getSelectedDataAsync',
        (done: OfficeCallback<{ data?: unknown } | null>) =>
          item.getSelectedDataAsync(Office.CoercionType.Text, done),
      );
      // Outlook on the web also reports a selection in the subject as one (B02): either way, do not overwrite it.
      return selected.ok ? textOnly('readSelection', success(selected.value?.data ?? '')) : selected;
    },

    readBodyToRewrite: async (format) =>
      textOnly(
        'readBody',
        await callIfThere('readBody', body, 'getAsync', (done: OfficeCallback<unknown>) =>
          body.getAsync(coercion(format), ownTextOnly(), done),
        ),
      ),

    rewriteBody: (content, format) =>
      callIfThere('rewrite', body, 'setAsync', (done: OfficeCallback<void>) =>
        body.setAsync(content, { coercionType: coercion(format), ...ownTextOnly() }, done),
      ),

    insertAtTop: (content, format) =>
      callIfThere('insert', body, 'prependAsync', (done: OfficeCallback<void>) =>
        body.prependAsync(content, { coercionType: coercion(format) }, done),
      ),

    insertAtCursor: (content, format) =>
      callIfThere('insert', body, 'setSelectedDataAsync', (done: OfficeCallback<void>) =>
        body.setSelectedDataAsync(content, { coercionType: coercion(format) }, done),
      ),

    readSubject: async () =>
      textOnly(
        'readSubject',
        await callIfThere('readSubject', subject, 'getAsync', (done: OfficeCallback<unknown>) =>
          subject.getAsync(done),
        ),
      ),

    writeSubject: (text) =>
      callIfThere('writeSubject', subject, 'setAsync', (done: OfficeCallback<void>) =>
        subject.setAsync(text, done),
      ),

    readLocations: () => readLocations(item, call),
    addLocation: (text, insteadOf) => addLocation(item, call, text, insteadOf),
    removeLocation: (text) => removeLocation(item, call, text),
    readTimes: () => (isAppointment(item) ? readTimes(item, call) : Promise.resolve(absent('readTimes'))),
  };
}

/**
 * Outlook on the web and new Outlook keep an answered thread apart if they are asked to, in reading and in writing
 * alike; without that, writing would replace the whole thread (D01, D02). Others do not know the option, and the npm
 * office.js does not have its name.
 */
function ownTextOnly(): { readonly bodyMode?: Office.MailboxEnums.BodyMode } {
  const modes = Office.MailboxEnums as unknown as {
    readonly BodyMode?: { readonly HostConfig?: Office.MailboxEnums.BodyMode };
  };
  const bodyMode = modes.BodyMode?.HostConfig;
  return bodyMode === undefined ? {} : { bodyMode };
}
