import { STANDING } from '../../core/outcome';
import type { CalendarOutcome, PaneOutcome } from '../../core/outcome';
import type { Organization } from '../../core/organization/organization';
import type { Room } from '../../core/room/room';
import { ownBlocks } from '../../mailbody/block/ownBlocks';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import type { MailBody } from '../../mailbody/body/mailBody';
import type { FindOtherService } from '../../mailbody/body/otherService';
import type { Clock, ComposeItem, ItemAttachments, ItemTimes, RoomStore, Run, MailboxClock } from '../ports';
import { addVideoconf } from './add';
import { followWish, keepCalendarFile, refreshCalendarFile } from './calendar';
import type { MessageFiles } from './calendar';
import { keepingTimes, knownWith, lookAtItem } from './look';
import type { Look } from './look';
import type { InvitationRequest } from './prepare';
import { removeVideoconf } from './remove';
import { isSameSource, undoRewrite } from './undo';
import type { UndoStep } from './undo';
import { updateVideoconf } from './update';
import type { Pictures } from './update';

/** What the work on the open item needs from outside. */
export interface SessionPorts extends MailboxClock {
  readonly organization: Organization;
  /** The item that is open now, asked for anew each time: a pane can outlive its item (I02, I03). */
  readonly openItem: () => ComposeItem | undefined;
  readonly openAttachments: () => ItemAttachments | undefined;
  readonly followTimes: (onChange: () => void) => () => void;
  readonly store: Pick<RoomStore, 'load'>;
  readonly clock: Clock;
  readonly findOtherService: FindOtherService;
  /** Of a new meeting in calendars. */
  readonly newUid: () => string;
}

/** The last rewrite, for Undo. */
interface LastRewrite {
  readonly step: UndoStep;
  readonly known: KnownRooms;
  /** Whether there was a calendar file of ours before; nothing where none was touched since. */
  readonly fileBefore?: 'none' | 'one' | undefined;
}

const NOTHING_TO_WRITE_TO = { kind: 'nothingToWriteTo' } as const;

/** What the pane does to the open item, one press after the other. Remembers the last rewrite for Undo. */
export function createSession(ports: SessionPorts) {
  const { organization, store, clock } = ports;
  let last: LastRewrite | undefined;
  let seen: MailBody | undefined;

  const knownNow = (room: Room): KnownRooms => knownWith(room, store.load(), organization);

  /** The item of one press with its files, both asked for when it begins; an appointment is its own calendar entry. */
  function open(run: Run, known: KnownRooms) {
    const item = ports.openItem();
    const work = item && { item, known, clock, run };
    const attachments = item?.kind === 'message' ? ports.openAttachments() : undefined;
    const files: MessageFiles | undefined = work &&
      attachments && { ...work, attachments, mode: 'attach', newUid: ports.newUid };
    return { work, files };
  }

  /** Where the client cannot tell, HTML is tried (C04). */
  async function formatOf(item: ComposeItem) {
    const format = await item.bodyFormat();
    return format.ok ? format.value : 'html';
  }

  /** The text first: its calendar file follows only where it says what it should. */
  async function withCalendar(
    outcome: PaneOutcome,
    work: Promise<CalendarOutcome | undefined> | undefined,
  ): Promise<PaneOutcome> {
    const calendar = await work;
    const before = calendar === 'attached' ? 'none' : 'one';
    const isTouched = calendar === 'attached' || calendar === 'replaced' || calendar === 'removed';
    if (isTouched && last) last = { ...last, fileBefore: last.fileBefore ?? before };
    return { ...outcome, calendar };
  }

  const withFile = (outcome: PaneOutcome, files: MessageFiles | undefined, request: InvitationRequest) => {
    const mode = outcome.kind === 'inserted' ? 'attachNew' : 'attach';
    // The item says what it should, so its calendar file may, too.
    return STANDING.has(outcome.kind) && files
      ? withCalendar(outcome, followWish({ ...files, mode }, request))
      : outcome;
  };

  return {
    /** Nothing for a message, and where Outlook does not say. */
    readTimes: async (): Promise<ItemTimes | undefined> => {
      const item = ports.openItem();
      const times = item?.kind === 'appointment' ? await item.readTimes() : undefined;
      return times?.ok ? times.value : undefined;
    },

    followTimes: ports.followTimes,

    look: (request: InvitationRequest): Promise<Look> =>
      lookAtItem(
        ports.openItem(),
        knownNow(request.room),
        request,
        ports.findOtherService,
        (body) => (seen = body),
      ),

    /** Whether the text is another one than at the last look, by one reading; nothing else is asked or written. */
    hasChanged: async (): Promise<boolean> => {
      const item = ports.openItem();
      if (!item || !seen) return false;
      const last = seen;
      const source = await item.readBody(last.format);
      return source.ok && !isSameSource(last, source.value);
    },

    add: async (run: Run, request: InvitationRequest): Promise<PaneOutcome> => {
      const saved = store.load();
      const { work, files } = open(run, knownWith(request.room, saved, organization));
      const outcome = await addVideoconf({
        ...request,
        item: work?.item,
        saved,
        organization,
        blockOfOthers: 'accept',
        clock,
        run,
      });
      return withFile(outcome, files, request);
    },

    update: async (run: Run, request: InvitationRequest, pictures: Pictures): Promise<PaneOutcome> => {
      const known = knownNow(request.room);
      const { work, files } = open(run, known);
      if (!work) return NOTHING_TO_WRITE_TO;
      const outcome = await updateVideoconf({
        ...work,
        wantedFor: (seen) => ({ ...request, choices: keepingTimes(request.choices, seen) }),
        format: await formatOf(work.item),
        pictures,
        onRewritten: (step) => (last = { step, known }),
      });
      return withFile(outcome, files, request);
    },

    /** Takes the block out; of two it keeps the first, and its calendar file with it. */
    remove: async (
      run: Run,
      { room, choices: { subjectPattern } }: InvitationRequest,
      pictures: Pictures,
    ): Promise<PaneOutcome> => {
      const known = knownNow(room);
      const { work, files } = open(run, known);
      if (!work) return NOTHING_TO_WRITE_TO;
      const outcome = await removeVideoconf({
        ...work,
        format: await formatOf(work.item),
        subjectPattern,
        pictures,
        onRewritten: (step) => (last = { step, known }),
      });
      const isGone = outcome.kind === 'removed' && last && ownBlocks(last.step.after, known).length === 0;
      return isGone && files ? withCalendar(outcome, keepCalendarFile(files, 'none')) : outcome;
    },

    undo: async (run: Run): Promise<PaneOutcome> => {
      if (!last) return NOTHING_TO_WRITE_TO;
      const { step, known, fileBefore } = last;
      const { work, files } = open(run, known);
      if (!work) return NOTHING_TO_WRITE_TO;
      const outcome = await undoRewrite({ ...work, step });
      if (outcome.kind !== 'undone') return outcome;
      last = undefined;
      if (!files || fileBefore === undefined) return outcome;
      const restored =
        fileBefore === 'none' ? keepCalendarFile(files, 'none') : refreshCalendarFile(files, ports);
      return withCalendar(outcome, restored);
    },
  };
}

export type ItemSession = ReturnType<typeof createSession>;
