import type { Look } from '../core/invitation/blockState';
import type { InvitationChoices } from '../core/invitation/choices';
import type { CalendarOutcome, PaneOutcome } from '../core/outcome';
import type { Room } from '../core/room/room';
import { openComposeItem } from '../office/composeItem';
import { followTimes } from '../office/followTimes';
import { ownBlocks } from '../mailbody/block/ownBlocks';
import type { KnownRooms } from '../mailbody/block/ownBlocks';
import { addVideoconf } from '../usecases/item/add';
import type { FieldWishes } from '../usecases/item/fields';
import { invitationFile } from '../usecases/item/invitationFile';
import type { FileRequest } from '../usecases/item/invitationFile';
import type { CalendarWish } from '../usecases/item/calendar';
import { lookAtItem } from '../usecases/item/look';
import type { ComposeItem, ItemTimes, Run } from '../usecases/ports';
import { removeVideoconf } from '../usecases/item/remove';
import { undoRewrite } from '../usecases/item/undo';
import type { UndoStep } from '../usecases/item/undo';
import { updateVideoconf } from '../usecases/item/update';
import type { Pictures } from '../usecases/item/update';
import { keepingTimes } from '../usecases/item/wantedBlock';
import { createCalendarWork } from './calendarWork';
import { systemClock } from './outlook';
import type { Outlook } from './outlook';

/** An invitation: whose room, and how it is to look. */
export interface InvitationRequest {
  readonly room: Room;
  readonly choices: InvitationChoices;
}

/** An invitation, which fields of the item go with it, and the calendar file; without a wish files are left alone. */
export interface ItemRequest extends InvitationRequest {
  readonly fields: FieldWishes;
  readonly calendar?: CalendarWish | undefined;
}

/** After these the item says what it should, so its calendar file may, too. */
const IS_RIGHT: ReadonlySet<PaneOutcome['kind']> = new Set(['inserted', 'updated', 'alreadyThere']);

/** A calendar file that the person saves and attaches by hand; nothing where none can be written truly. */
export function fileToSave(request: FileRequest): string | undefined {
  const mark = { uid: crypto.randomUUID(), sequence: 0 };
  const file = invitationFile(request, mark, systemClock.now());
  return file.ok ? file.value : undefined;
}

/**
 * What the pane does to the open item. A file of its own in the build: reading somebody's mail takes a scanner that the
 * first view can do without. Remembers the last rewrite for Undo.
 */
export function createItemWork({ call, store, organization }: Outlook) {
  const files = createCalendarWork({ call, organization });
  let lastRewrite: { readonly step: UndoStep; readonly known: KnownRooms } | undefined;
  /** Whether there was a calendar file of ours before the last rewrite; nothing where none was touched since. */
  let fileBefore: 'none' | 'one' | undefined;

  function remember(step: UndoStep, known: KnownRooms): void {
    lastRewrite = { step, known };
    fileBefore = undefined;
  }

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

  /** The text first: its calendar file follows only where it says what it should. */
  async function withCalendar<Outcome extends PaneOutcome>(
    outcome: Outcome,
    isDone: boolean,
    work: () => Promise<CalendarOutcome | undefined>,
  ): Promise<Outcome & { readonly calendar?: CalendarOutcome | undefined }> {
    if (!isDone) return outcome;
    const calendar = await work();
    if (calendar === 'attached') fileBefore ??= 'none';
    if (calendar === 'replaced' || calendar === 'removed') fileBefore ??= 'one';
    return { ...outcome, calendar };
  }

  /** Writes or takes away the calendar file as the request wishes. */
  const withFile = (run: Run, outcome: PaneOutcome, { room, choices, calendar }: ItemRequest) => {
    const mode = outcome.kind === 'inserted' ? 'attachNew' : 'attach';
    return withCalendar(outcome, calendar !== undefined && IS_RIGHT.has(outcome.kind), async () =>
      calendar ? files.keep(run, calendar, { room, choices }, knownWith(room), mode) : undefined,
    );
  };

  return {
    /** Nothing for a message, and where Outlook does not say. */
    readTimes: async (): Promise<ItemTimes | undefined> => {
      const item = openComposeItem(call);
      const times = item?.kind === 'appointment' ? await item.readTimes() : undefined;
      return times?.ok ? times.value : undefined;
    },

    followTimes: (onChange: () => void): (() => void) => followTimes(onChange, call),

    look: ({ room, choices }: InvitationRequest): Promise<Look> =>
      lookAtItem({ item: openComposeItem(call), known: knownWith(room), room, choices }),

    add: async (run: Run, { room, choices, fields, calendar }: ItemRequest): Promise<PaneOutcome> => {
      const outcome = await addVideoconf({
        item: openComposeItem(call),
        saved: store.load(),
        room,
        organization,
        choices,
        fields,
        blockOfOthers: 'accept',
        clock: systemClock,
        run,
      });
      return withFile(run, outcome, { room, choices, fields, calendar });
    },

    update: async (
      run: Run,
      { room, choices, fields, calendar }: ItemRequest,
      pictures: Pictures,
    ): Promise<PaneOutcome> => {
      const outcome = await onOpenItem((item, format) => {
        const known = knownWith(room);
        return updateVideoconf({
          item,
          known,
          wantedFor: (seen) => ({ room, choices: keepingTimes(choices, seen) }),
          format,
          pictures,
          subject: fields.subject === 'fill' ? 'follow' : 'leave',
          clock: systemClock,
          run,
          onRewritten: (before, after, fields) => {
            remember({ before, after, fields }, known);
          },
        });
      });
      return withFile(run, outcome, { room, choices, fields, calendar });
    },

    remove: async (
      run: Run,
      { room, choices }: InvitationRequest,
      pictures: Pictures,
    ): Promise<PaneOutcome> => {
      const known = knownWith(room);
      // Of two blocks the first stays, and its calendar file with it.
      let isStillThere = false;
      const outcome = await onOpenItem((item, format) =>
        removeVideoconf({
          item,
          known,
          format,
          subjectPattern: choices.subjectPattern,
          pictures,
          clock: systemClock,
          run,
          onRewritten: (before, after, taken) => {
            remember({ before, after, fields: taken }, known);
            isStillThere = ownBlocks(after, known).length > 0;
          },
        }),
      );
      return withCalendar(outcome, outcome.kind === 'removed' && !isStillThere, () =>
        files.takeAway(run, known),
      );
    },

    undo: async (run: Run): Promise<PaneOutcome> => {
      const item = openComposeItem(call);
      if (!item || !lastRewrite) return { kind: 'nothingToWriteTo' };
      const { known } = lastRewrite;
      const outcome = await undoRewrite({ item, ...lastRewrite, clock: systemClock, run });
      if (outcome.kind !== 'undone') return outcome;
      lastRewrite = undefined;
      return withCalendar(outcome, fileBefore !== undefined, () =>
        fileBefore === 'none' ? files.takeAway(run, known) : files.refresh(run, known, 'attach'),
      );
    },
  };
}
