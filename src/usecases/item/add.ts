import type { InvitationChoices } from '../../core/invitation/choices';
import type { WhenLines } from '../../core/invitation/lines';
import { isOwnSubject } from '../../core/invitation/ownSubject';
import { hasDate } from '../../core/invitation/subject';
import type { Organization } from '../../core/organization';
import type { AddOutcome, CalendarOutcome } from '../../core/outcome';
import type { Room } from '../../core/room/room';
import { defaultRoom } from '../../core/room/book';
import type { RoomBook } from '../../core/room/book';
import type { SavedRooms } from '../../core/room/decode';
import { blockStateOf } from '../../mailbody/block/blockState';
import { choicesSeen } from '../../mailbody/block/compare';
import type { SeenBlock } from '../../mailbody/block/read';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import type { MailBody } from '../../mailbody/body/mailBody';
import { readMailBody } from '../../mailbody/body/mailBody';
import { fillFields } from './fields';
import type { FieldWishes } from './fields';
import { insertVerified } from './insert';
import type { Clock, ComposeItem, Run } from '../ports';
import { previewInvitation } from './prepare';
import { keepingTimes, wantedBlock } from './wantedBlock';

export interface AddVideoconf {
  /** Nothing where no item is open, or one that is only being read. */
  readonly item: ComposeItem | undefined;
  readonly saved: SavedRooms;
  /** The room to add; the default one where none is named. */
  readonly room?: Room | undefined;
  readonly organization: Organization;
  /** How the invitation is to look. */
  readonly choices: InvitationChoices;
  /** Reads the time of the item, where it is not among the choices; `others`: the reads that go before it. */
  readonly readWhen?:
    ((item: ComposeItem, others: Promise<unknown>) => Promise<WhenFor | undefined>) | undefined;
  readonly fields: FieldWishes;
  /** What goes with a block besides the text, brought in line once a block with a time was renewed. */
  readonly refreshCalendar?: ((known: KnownRooms) => Promise<CalendarOutcome | undefined>) | undefined;
  /** Whether a block of somebody else's room is a reason to stop and tell. */
  readonly blockOfOthers: 'stop' | 'accept';
  readonly clock: Clock;
  readonly run: Run;
}

/** The lines about the item's time: for a block that stands there, with its zones, or for a new one. */
export type WhenFor = (seen: SeenBlock | undefined) => WhenLines | undefined;

const TOO_LATE: AddOutcome = { kind: 'tooLate' };

/** True where no line is missing that these choices would print. */
function isWhole(
  body: MailBody,
  known: KnownRooms,
  choicesFor: (seen: SeenBlock) => InvitationChoices,
): boolean {
  const state = blockStateOf(body, known, (of, seen) =>
    wantedBlock(of, known.organization, choicesFor(seen)),
  );
  return state.kind === 'upToDate' || (state.kind === 'outOfDate' && state.missing.length === 0);
}

/**
 * Adds the connection block of a room to the item that is being written: the one use case behind the ribbon button
 * and the pane's Add. Fills in the subject where there is none and adds a location entry to an appointment. A block
 * that stands there already is left as it is if it is right, and brought up to date if it is not.
 *
 * Four round trips to Outlook where all goes well, the caller's notification included: (1) format, body, selection;
 * (2) the block, with a look at subject and locations; (3) reading back, with the two fields. The times of an
 * appointment are one more, behind (1). The body is written first: whatever fails later, the mail is usable (B06, G08).
 * @returns what came of it, in every case; never throws for a failure of Outlook
 */
export async function addVideoconf(request: AddVideoconf): Promise<AddOutcome> {
  const { item, saved, organization, clock, run } = request;
  if (saved.kind === 'unreadable') return { kind: 'settingsUnreadable' };
  if (saved.kind === 'newer') return { kind: 'settingsNewer' };
  const book: RoomBook | undefined = saved.kind === 'book' ? saved.book : undefined;
  const room = request.room ?? (book && defaultRoom(book));
  if (!room) return { kind: 'noRoom' };
  if (!item) return { kind: 'nothingToWriteTo' };
  const roomName = room.name;
  const sound = previewInvitation(room, organization, request.choices);
  if (!sound.ok) return { kind: 'badRoom', roomName, problems: sound.error };

  const others = Promise.all([item.bodyFormat(), item.readBody('html'), item.readSelection()]);
  const [[format, html, selection], whenFor] = await Promise.all([others, request.readWhen?.(item, others)]);
  const choices: InvitationChoices = {
    ...request.choices,
    when: request.choices.when ?? whenFor?.(undefined),
  };
  // Without a time that was read it is the same once more.
  const prepared = whenFor ? previewInvitation(room, organization, choices) : sound;
  if (!prepared.ok) return { kind: 'badRoom', roomName, problems: prepared.error };
  const withTimes = (chosen: InvitationChoices, seen: SeenBlock): InvitationChoices =>
    keepingTimes({ ...chosen, when: request.choices.when ?? whenFor?.(seen) }, seen);
  /** The ribbon changes values and nothing else: what somebody chose or took out in this mail stays so. */
  const chosenFor = (seen: SeenBlock, of: Room): InvitationChoices => {
    const { subjectPattern } = choices;
    return withTimes({ ...choicesSeen(seen, of, choices.languages), subjectPattern }, seen);
  };
  // Where the client cannot tell, HTML is tried and text is the way out (C04).
  const bodyFormat = format.ok ? format.value : 'html';
  // A plain-text body that is not given as HTML is read as what it is.
  const readAs = html.ok ? 'html' : bodyFormat;
  const source = html.ok || bodyFormat === 'html' ? html : await item.readBody('text');
  if (!source.ok) return { kind: 'bodyUnreadable', problem: source.error };
  const before = readMailBody(source.value, readAs);
  const known = { rooms: [room, ...(book?.rooms ?? [])], organization };
  const state = blockStateOf(before, known, (of, seen) => wantedBlock(of, organization, chosenFor(seen, of)));
  if (run.isOver()) return TOO_LATE;
  switch (state.kind) {
    case 'upToDate':
      return isWhole(before, known, (seen) => withTimes(choices, seen))
        ? { kind: 'alreadyThere', roomName: state.room.name }
        : { kind: 'linesMissing', roomName: state.room.name };
    case 'damaged':
      return { kind: 'linesMissing', roomName: state.room.name };
    case 'twice':
      return { kind: 'twice', roomName: state.room.name };
    case 'someoneElses':
      if (request.blockOfOthers === 'accept') break;
      return { kind: 'someoneElses' };
    case 'outOfDate': {
      // Classic Outlook would turn a plain-text mail into HTML (C02).
      if (!format.ok) return { kind: 'notUpdated', roomName: state.room.name, problem: format.error };
      // A file of its own in the ribbon's build: most clicks rewrite nothing.
      const { updateVideoconf } = await import(/* webpackChunkName: "update" */ './update');
      const whenRows: string[] = [];
      const outcome = await updateVideoconf({
        item,
        known,
        wantedFor: (seen, of) => {
          whenRows.push(...seen.whenRows);
          return { room: of, choices: chosenFor(seen, of) };
        },
        format: format.value,
        pictures: 'keep',
        subject: request.fields.subject === 'fill' ? 'follow' : 'leave',
        clock,
        run,
      });
      // An appointment is its own calendar entry; a message may carry one as a file.
      const mayHaveFile = outcome.kind === 'updated' && item.kind === 'message' && whenRows.length > 0;
      if (!mayHaveFile) return outcome;
      // Its files may not come. The block is renewed all the same.
      const calendar = await request.refreshCalendar?.(known).catch(() => 'failed' as const);
      return { ...outcome, calendar };
    }
    case 'linkOnly':
    case 'absent':
  }

  // The block goes first: with places taken by calls that hang, it must not wait behind the fields.
  const inserting = insertVerified({
    item,
    clock,
    room,
    block: prepared.value.block,
    format: bodyFormat,
    before,
    readAs,
    selection: selection.ok ? selection.value : undefined,
    run,
    onTaken: () => fields.write(),
  });
  // Without the day a subject that has one would lose it.
  const knowsDate = !hasDate(choices.subjectPattern) || choices.when?.dateIn !== undefined;
  const fields = fillFields({
    item,
    prepared: prepared.value,
    wishes: request.fields,
    isOwnSubject: (subject) =>
      knowsDate && isOwnSubject(subject, known.rooms, organization, choices.subjectPattern),
    run,
  });
  const insertion = await inserting;
  if (run.isOver()) return TOO_LATE;
  switch (insertion.kind) {
    case 'inserted':
      return {
        kind: 'inserted',
        roomName,
        place: insertion.place,
        ...fields.outcome(),
        finding: state.kind === 'linkOnly' ? 'besideLink' : undefined,
      };
    case 'notInserted':
      return { kind: 'notInserted', roomName, problem: insertion.problem, ...fields.outcome() };
    case 'unconfirmed':
      return { kind: 'unconfirmed', roomName };
  }
}
