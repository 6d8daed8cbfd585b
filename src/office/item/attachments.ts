import * as v from 'valibot';
import { failure, success } from '../../core/result';
import type { ItemAttachments } from '../../usecases/ports';
import { ask, askForText } from '../answers';
import { base64OfText, textOfBase64 } from './base64';
import type { CallOffice } from '../callOffice';
import { writtenItem } from './writtenItem';

const ListSchema = v.array(v.looseObject({ id: v.string(), name: v.string() }));
const ContentSchema = v.looseObject({ content: v.string(), format: v.string() });

/** @returns the content as text, or nothing where it is not the content of a text file */
function textOfContent(given: unknown): string | undefined {
  const decoded = v.safeParse(ContentSchema, given);
  if (!decoded.success) return undefined;
  const { content, format } = decoded.output;
  if (format === 'base64') return textOfBase64(content);
  // A link or another message is no text file; an attached calendar item comes as the text that it is.
  return format === 'iCalendar' ? content : undefined;
}

/**
 * The files of an item through Office's own calls. Clients below Mailbox 1.8 lack most of them.
 * @param item the item as office.js has it
 * @param call the wrapper through which every call goes
 */
export const attachmentsOf = (item: object, call: CallOffice): ItemAttachments => ({
  list: async () => {
    const step = 'readAttachments';
    const given = await ask(call, step, item, 'getAttachmentsAsync');
    if (!given.ok) return given;
    const list = v.safeParse(ListSchema, given.value);
    return list.success
      ? success(list.output.map(({ id, name }) => ({ id, name })))
      : failure({ code: 'refused', step, detail: 'a list of files was expected' });
  },

  read: async (id) => {
    const step = 'readAttachment';
    const given = await ask(call, step, item, 'getAttachmentContentAsync', id);
    if (!given.ok) return given;
    const text = textOfContent(given.value);
    return text === undefined
      ? failure({ code: 'refused', step, detail: 'the content of a text file was expected' })
      : success(text);
  },

  attach: (name, content) =>
    askForText(call, 'attach', item, 'addFileAttachmentFromBase64Async', base64OfText(content), name),

  remove: (id) => ask(call, 'removeAttachment', item, 'removeAttachmentAsync', id),
});

/**
 * The files of the item that is open now. Ask anew for every action: a pane can outlive its item (I02, I03).
 * @returns nothing where no item is open or the open one is only being read (I06)
 */
export function openItemAttachments(call: CallOffice): ItemAttachments | undefined {
  const item = writtenItem();
  return item && attachmentsOf(item, call);
}
