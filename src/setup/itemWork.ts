import type { Look } from '../core/blockState';
import type { InvitationChoices } from '../core/invitation/choices';
import type { AddOutcome, RemoveOutcome } from '../core/outcome';
import type { Room } from '../core/room';
import { openComposeItem } from '../office/composeItem';
import type { KnownRooms } from '../mailbody/ownBlocks';
import { addVideoconf } from '../usecases/addVideoconf';
import type { FieldWishes } from '../usecases/fillFields';
import { lookAtItem } from '../usecases/lookAtItem';
import type { ComposeItem, Run } from '../usecases/ports';
import { removeVideoconf } from '../usecases/removeVideoconf';
import { undoRewrite } from '../usecases/undoRewrite';
import type { UndoStep } from '../usecases/undoRewrite';
import { updateVideoconf } from '../usecases/updateVideoconf';
import type { Pictures } from '../usecases/updateVideoconf';
import { systemClock } from './outlook';
import type { Outlook } from './outlook';

/** An invitation: whose room, and how it is to look. */
export interface InvitationRequest {
  readonly room: Room;
  readonly choices: InvitationChoices;
}

/** An invitation, and which fields of the item go with it. */
export interface ItemRequest extends InvitationRequest {
  readonly fields: FieldWishes;
}

/**
 * What the pane does to the open item. A file of its own in the build: reading somebody's mail takes a scanner that the
 * first view can do without. Remembers the last rewrite for Undo.
 */
export function createItemWork({ call, store, organization }: Outlook) {
  let lastRewrite: { readonly step: UndoStep; readonly known: KnownRooms } | undefined;

  /** All rooms of the person, and the one that is asked for, which may not be saved yet. */
  function knownWith(room: Room): KnownRooms {
    const saved = store.load();
    const others = saved.kind === 'book' ? saved.book.rooms.filter(({ id }) => id !== room.id) : [];
    return { rooms: [room, ...others], organization };
  }

  async function onOpenItem<Outcome>(
    work: (item: ComposeItem, format: 'html' | 'text') => Promise<Outcome>,
  ): Promise<Outcome | { readonly kind: 'nothingToWriteTo' }> {
    const item = openComposeItem(call);
    if (!item) return { kind: 'nothingToWriteTo' };
    const format = await item.bodyFormat();
    // Where the client cannot tell, HTML is tried (C04).
    return work(item, format.ok ? format.value : 'html');
  }

  return {
    look: ({ room, choices }: InvitationRequest): Promise<Look> =>
      lookAtItem({ item: openComposeItem(call), known: knownWith(room), room, choices }),

    add: (run: Run, { room, choices, fields }: ItemRequest): Promise<AddOutcome> =>
      addVideoconf({
        item: openComposeItem(call),
        saved: store.load(),
        room,
        organization,
        choices,
        fields,
        blockOfOthers: 'accept',
        clock: systemClock,
        run,
      }),

    update: (run: Run, { room, choices }: InvitationRequest, pictures: Pictures): Promise<AddOutcome> =>
      onOpenItem((item, format) => {
        const known = knownWith(room);
        return updateVideoconf({
          item,
          known,
          wantedFor: () => ({ room, choices }),
          format,
          pictures,
          clock: systemClock,
          run,
          onRewritten: (before, after) => {
            lastRewrite = { step: { before, after, fields: {} }, known };
          },
        });
      }),

    remove: (run: Run, { room }: InvitationRequest, pictures: Pictures): Promise<RemoveOutcome> =>
      onOpenItem((item, format) => {
        const known = knownWith(room);
        return removeVideoconf({
          item,
          known,
          format,
          pictures,
          clock: systemClock,
          run,
          onRewritten: (before, after, fields) => {
            lastRewrite = { step: { before, after, fields }, known };
          },
        });
      }),

    undo: async (run: Run): Promise<RemoveOutcome> => {
      const item = openComposeItem(call);
      if (!item || !lastRewrite) return { kind: 'nothingToWriteTo' };
      const outcome = await undoRewrite({ item, ...lastRewrite, clock: systemClock, run });
      if (outcome.kind === 'undone') lastRewrite = undefined;
      return outcome;
    },
  };
}
