import type { Organization } from '../core/organization';
import { openItemAttachments } from '../office/attachments';
import type { CallOffice } from '../office/callOffice';
import { openComposeItem } from '../office/composeItem';
import { followTimes } from '../office/followTimes';
import { createSession } from '../usecases/item/session';
import type { ItemSession } from '../usecases/item/session';
import type { RoomStore } from '../usecases/ports';
import { mailboxClock, newUid, systemClock } from './outlook';

/** Wires the pane's work on the item. It stays apart, because the first view needs none of what it brings along. */
export const openSession = (organization: Organization, store: RoomStore, call: CallOffice): ItemSession =>
  createSession({
    organization,
    store,
    openItem: () => openComposeItem(call),
    openAttachments: () => openItemAttachments(call),
    followTimes: (onChange) => followTimes(onChange, call),
    clock: systemClock,
    newUid,
    ...mailboxClock(),
  });
