export type WrittenItem = Office.MessageCompose | Office.AppointmentCompose;

export const isAppointment = (item: WrittenItem): item is Office.AppointmentCompose =>
  item.itemType === 'appointment';

/** True for an item that is being written; a read item has none of the methods that write. */
const isCompose = (item: unknown): item is WrittenItem => {
  const body = (item as { body?: { prependAsync?: unknown } } | null | undefined)?.body;
  return typeof body?.prependAsync === 'function';
};

/**
 * The item that is open now, as office.js has it.
 * @returns nothing where no item is open or the open one is only being read (I02, I06)
 */
export function writtenItem(): WrittenItem | undefined {
  const item: unknown = Office.context.mailbox.item;
  return isCompose(item) ? item : undefined;
}
