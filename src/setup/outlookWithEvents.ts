import type { SavedRooms } from '../core/room/decode';
import { openComposeItem } from '../office/item/composeItem';
import { memoryOf } from '../office/item/itemMemory';
import { loadRooms } from '../office/mailbox/roomStore';
import type { CallOffice } from '../office/callOffice';
import { writtenItem } from '../office/item/writtenItem';
import { createLane } from '../usecases/events/lane';
import type { Lane } from '../usecases/events/lane';
import { createMarks } from '../usecases/events/marks';
import type { Marks } from '../usecases/events/marks';
import type { ComposeItem } from '../usecases/ports';
import { loadOrganization } from './organization';
import { createOutlook, systemClock } from './outlook';
import type { Outlook } from './outlook';

/** Wires the marks that are left with items. */
export const wireMarks = (call: CallOffice, load: () => SavedRooms): Marks =>
  createMarks({
    memoryOf: (identity) => memoryOf(identity, call),
    openIdentity: writtenItem,
    known: () => {
      const saved = load();
      return saved.kind === 'book'
        ? { rooms: saved.book.rooms, organization: loadOrganization() }
        : undefined;
    },
    clock: systemClock,
  });

interface PageWithEvents {
  readonly outlook: Outlook;
  readonly marks: Marks;
  readonly lane: Lane;
}

let page: PageWithEvents | undefined;

/** What the button and the events of one page share: Outlook's limit of calls, the marks, and who may write. */
export function pageWithEvents(): PageWithEvents {
  if (page) return page;
  const outlook = createOutlook();
  page = { outlook, marks: wireMarks(outlook.call, () => loadRooms(outlook.rooms)), lane: createLane() };
  return page;
}

/** The open item, with an eye on what is read of it. */
export function openWatchedItem(call: CallOffice, marks: Marks): ComposeItem | undefined {
  const item = openComposeItem(call);
  return item && marks.watched(item);
}
