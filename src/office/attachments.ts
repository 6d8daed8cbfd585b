import * as v from 'valibot';
import { failure, success } from '../core/result';
import type { ItemAttachments } from '../usecases/ports';
import { callIfThere, textOnly } from './answers';
import { base64OfText, textOfBase64 } from './base64';
import type { CallOffice, OfficeCallback } from './callOffice';
import { writtenItem } from './writtenItem';

type Done = OfficeCallback<unknown>;

/** An item as far as its files go; clients below Mailbox 1.8 lack most of it. */
export interface FileItem {
  readonly getAttachmentsAsync?: ((done: Done) => void) | undefined;
  readonly getAttachmentContentAsync?: ((id: string, done: Done) => void) | undefined;
  readonly addFileAttachmentFromBase64Async?:
    ((base64: string, name: string, done: Done) => void) | undefined;
  readonly removeAttachmentAsync?: ((id: string, done: OfficeCallback<void>) => void) | undefined;
}

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
 * The files of an item through Office's own calls.
 * @param item the item as office.js has it
 * @param call the wrapper through which every call goes
 */
export function attachmentsOf(item: FileItem, call: CallOffice): ItemAttachments {
  const ask = callIfThere(call);
  return {
    list: async () => {
      const step = 'readAttachments';
      const given = await ask(step, item, 'getAttachmentsAsync', (done: Done) =>
        item.getAttachmentsAsync?.(done),
      );
      if (!given.ok) return given;
      const list = v.safeParse(ListSchema, given.value);
      return list.success
        ? success(list.output.map(({ id, name }) => ({ id, name })))
        : failure({ code: 'refused', step, detail: 'a list of files was expected' });
    },

    read: async (id) => {
      const step = 'readAttachment';
      const given = await ask(step, item, 'getAttachmentContentAsync', (done: Done) =>
        item.getAttachmentContentAsync?.(id, done),
      );
      if (!given.ok) return given;
      const text = textOfContent(given.value);
      return text === undefined
        ? failure({ code: 'refused', step, detail: 'the content of a text file was expected' })
        : success(text);
    },

    attach: async (name, content) =>
      textOnly(
        'attach',
        await ask('attach', item, 'addFileAttachmentFromBase64Async', (done: Done) =>
          item.addFileAttachmentFromBase64Async?.(base64OfText(content), name, done),
        ),
      ),

    remove: (id) =>
      ask('removeAttachment', item, 'removeAttachmentAsync', (done: OfficeCallback<void>) =>
        item.removeAttachmentAsync?.(id, done),
      ),
  };
}

/**
 * The files of the item that is open now. Ask anew for every action: a pane can outlive its item (I02, I03).
 * @returns nothing where no item is open or the open one is only being read (I06)
 */
export function openItemAttachments(call: CallOffice): ItemAttachments | undefined {
  const item = writtenItem();
  return item && attachmentsOf(item, call);
}
