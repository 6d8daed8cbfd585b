import type { Organization } from '../core/organization/organization';
import { STANDING } from '../core/outcome';
import type { PaneOutcome } from '../core/outcome';
import { openItemAttachments } from '../office/item/attachments';
import type { CallOffice } from '../office/callOffice';
import { openComposeItem } from '../office/item/composeItem';
import { followTimes } from '../office/item/followTimes';
import type { FindOtherService } from '../mailbody/body/otherService';
import { createSession } from '../usecases/item/session';
import type { ItemSession } from '../usecases/item/session';
import type { ComposeItem, RoomStore } from '../usecases/ports';
import { mailboxClock, newUid, systemClock } from './outlook';
import { openWatchedItem, wireMarks } from './outlookWithEvents';

/** Fetches the table of services with the first link that is seen; where it does not come, nothing is said of others. */
const findOtherService: FindOtherService = async (body, isOwn) => {
  const table = await import('../mailbody/body/otherService').catch(() => undefined);
  return table?.otherServiceIn(body, isOwn);
};

/** @param open gives the open item */
const sessionOn = (
  organization: Organization,
  store: RoomStore,
  call: CallOffice,
  open: () => ComposeItem | undefined = () => openComposeItem(call),
): ItemSession =>
  createSession({
    organization,
    store,
    openItem: open,
    openAttachments: () => openItemAttachments(call),
    followTimes: (onChange) => followTimes(onChange, call),
    findOtherService,
    clock: systemClock,
    newUid,
    ...mailboxClock(),
  });

/** After these the text may be another one. */
const IS_CHANGE: ReadonlySet<PaneOutcome['kind']> = new Set([
  ...STANDING,
  'removed',
  'secondRemoved',
  'undone',
]);

/** The same, and what was changed leaves its mark, which nobody waits for: the pane stays open. */
function markingSession(organization: Organization, store: RoomStore, call: CallOffice): ItemSession {
  const marks = wireMarks(call, () => store.load());
  const session = sessionOn(organization, store, call, () => openWatchedItem(call, marks));
  async function marking(work: Promise<PaneOutcome>): Promise<PaneOutcome> {
    const outcome = await work;
    if (IS_CHANGE.has(outcome.kind)) void marks.leaveAfterChange();
    return outcome;
  }
  return {
    ...session,
    add: (...given) => marking(session.add(...given)),
    update: (...given) => marking(session.update(...given)),
    remove: (...given) => marking(session.remove(...given)),
    undo: (...given) => marking(session.undo(...given)),
  };
}

/** Wires the pane's work on the item. It stays apart, because the first view needs none of what it brings along. */
export const openSession = ORGANIZATION_HAS_EVENTS ? markingSession : sessionOn;
