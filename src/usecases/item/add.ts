import type { InvitationChoices } from '../../core/invitation/choices';
import type { LineKind } from '../../core/invitation/lineKind';
import { htmlWithSpace } from '../../core/invitation/html';
import { hasDate } from '../../core/invitation/itemFields/subject';
import { textWithSpace } from '../../core/invitation/text';
import type { Organization } from '../../core/organization/organization';
import type { AddOutcome, CalendarOutcome } from '../../core/outcome';
import { defaultRoom, emptyBook, roomForCalendar } from '../../core/room/book';
import type { SavedRooms } from '../../core/room/decode';
import { unsafeFields } from '../../core/room/fields';
import { otherOwner } from '../../core/room/owner';
import type { Room } from '../../core/room/room';
import { blockStateOf } from '../../mailbody/block/blockState';
import { choicesSeen } from '../../mailbody/block/compare';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import type { SeenBlock } from '../../mailbody/block/read/read';
import type { Clock, ComposeItem, Run } from '../ports';
import { fillFields } from './fields';
import { insertVerified } from './body/insert';
import { keepingTimes, knownWith, notesIn, readBeforehand, renewedChoices, wantedFacts } from './look';
import { prepareInvitation } from './prepare';
import type { InvitationRequest } from './prepare';
import type { ReadWhen } from './times';
import { updateVideoconf } from './update';

export interface AddVideoconf extends Omit<InvitationRequest, 'room' | 'calendar'> {
  /** Nothing where no item is open, or one that is only being read. */
  readonly item: ComposeItem | undefined;
  readonly saved: SavedRooms;
  /** The room to add; where none is named that of the calendar's owner, in one's own calendar the default one. */
  readonly room?: Room | undefined;
  /** Mail address of the one who writes, where it is known. */
  readonly self?: string | undefined;
  readonly organization: Organization;
  /** Where the time is not among the choices. */
  readonly readWhen?: ReadWhen | undefined;
  /** What goes with a block besides the text, brought in line once a block with a time was renewed. */
  readonly refreshCalendar?: ((known: KnownRooms) => Promise<CalendarOutcome | undefined>) | undefined;
  /** Whether a block of somebody else's room, or one that may be quoted, is a reason to stop and tell. */
  readonly blockOfOthers: 'stop' | 'accept';
  readonly clock: Clock;
  readonly run: Run;
}

const TOO_LATE: AddOutcome = { kind: 'tooLate' };

const NO_FIELDS = { subject: 'leave', location: 'leave' } as const;

/**
 * What a block that stands there is compared with: what it has, as somebody chose it for this mail, and what it lacks,
 * as it is asked for. So one comparison finds what is out of date and what is missing.
 */
function comparedChoices(seen: SeenBlock, asked: InvitationChoices): InvitationChoices {
  const chosen = choicesSeen(seen, asked.languages);
  const isIn = (kind: LineKind) => chosen.leaveOut?.includes(kind) === false;
  return {
    ...chosen,
    leaveOut: asked.leaveOut,
    ownLine: chosen.ownLine ?? (isIn('note') ? undefined : asked.ownLine),
    pinPolicy: isIn('pin') ? chosen.pinPolicy : asked.pinPolicy,
    firstTimeAdvice: chosen.firstTimeAdvice === 'print' ? 'print' : asked.firstTimeAdvice,
  };
}

/**
 * Adds the connection block of a room to the item that is being written: the one use case behind the ribbon button
 * and the pane's Add. Fills in the subject where there is none and adds a location entry to an appointment. A block
 * that stands there already is left as it is if it is right, and brought up to date if it is not.
 *
 * Four round trips to Outlook where all goes well, the caller's notification included: (1) format, body, selection;
 * (2) the block, with a look at subject and locations; (3) reading back, with the two fields. The times of an
 * appointment are one more, behind (1). The body is written first: whatever fails later, the mail is usable (B06, G08).
 * In a calendar of somebody else no room goes in but theirs, unless it is named.
 * @returns what came of it, in every case; never throws for a failure of Outlook
 */
export async function addVideoconf(request: AddVideoconf): Promise<AddOutcome> {
  const { item, saved, organization, clock, run, self } = request;
  if (saved.kind === 'unreadable') return { kind: 'settingsUnreadable' };
  if (saved.kind === 'newer') return { kind: 'settingsNewer' };
  const book = saved.kind === 'book' ? saved.book : emptyBook;
  const first = request.room ?? defaultRoom(book, self);
  if (!first) return { kind: 'noRoom' };
  if (!item) return { kind: 'nothingToWriteTo' };
  const work = { item, clock, run };
  const readOwner = request.room ? undefined : item.readOwner;
  // Whose room it will be is not known there before Outlook has said whose calendar it is.
  if (!readOwner && unsafeFields(first).length > 0) return { kind: 'badRoom', roomName: first.name };

  const { shown, selection, read, owner: said } = await readBeforehand(item, { ...request, readOwner });
  const whenFor = read === 'unknownZone' ? undefined : read;
  const { format } = shown;
  if (!shown.body.ok) return { kind: 'bodyUnreadable', problem: shown.body.error };
  const before = shown.body.value;
  const known = knownWith(first, saved, organization);
  const timeOf = (seen?: SeenBlock) => request.choices.when ?? whenFor?.(seen);
  const state = blockStateOf(before, known, (of, seen) => {
    const compared = { ...comparedChoices(seen, request.choices), when: timeOf(seen) };
    return wantedFacts({ room: of, choices: keepingTimes(compared, seen) }, organization);
  });
  if (run.isOver()) return TOO_LATE;
  switch (state.kind) {
    case 'upToDate':
      return { kind: 'alreadyThere', roomName: state.room.name };
    case 'damaged':
      return { kind: 'linesMissing', roomName: state.room.name };
    case 'twice':
      return { kind: 'twice', roomName: state.room.name };
    case 'someoneElses':
      if (request.blockOfOthers === 'accept') break;
      return { kind: 'someoneElses' };
    case 'quoteInDoubt':
      if (request.blockOfOthers === 'accept') break;
      return { kind: 'quoteInDoubt', roomName: state.room.name };
    case 'outOfDate': {
      // Classic Outlook would turn a plain-text mail into HTML (C02).
      if (!format.ok) return { kind: 'notUpdated', roomName: state.room.name, problem: format.error };
      const whenRows: string[] = [];
      const outcome = await updateVideoconf({
        ...work,
        known,
        wantedFor: (seen, of) => {
          whenRows.push(...seen.whenRows);
          const choices = renewedChoices(seen, request.choices, timeOf(seen));
          return { room: of, choices, fields: request.fields, standing: seen };
        },
        format: format.value,
        pictures: 'keep',
      });
      // An appointment is its own calendar entry; a message may carry one as a file.
      const mayHaveFile = outcome.kind === 'updated' && item.kind === 'message' && whenRows.length > 0;
      if (!mayHaveFile) return outcome;
      // Whatever fails here, the block is renewed.
      const calendar = await request.refreshCalendar?.(known).catch(() => 'failed' as const);
      return { ...outcome, calendar };
    }
    case 'linkOnly':
    case 'absent':
  }

  const owner = otherOwner(said, self);
  const room = request.room ?? roomForCalendar(book, owner, self);
  if (!room) return { kind: 'noRoomForOwner', owner: owner ?? '' };
  const roomName = room.name;
  const choices = { ...request.choices, when: timeOf() };
  const prepared = prepareInvitation(room, organization, choices);
  if (!prepared.ok) return { kind: 'badRoom', roomName };
  const { block } = prepared.value;
  const isUntimed = read === 'unknownZone' && !choices.leaveOut?.includes('when');
  // The block goes first: with places taken by calls that hang, it must not wait behind the fields.
  const inserting = insertVerified({
    ...work,
    known: { rooms: [room], organization, notes: notesIn(choices) },
    block: (as) => (as === 'html' ? htmlWithSpace : textWithSpace)(block(as)),
    format: format.ok ? format.value : undefined,
    before,
    readAs: before.format,
    selection,
    onTaken: () => fields.write(),
  });
  const { subjectPattern } = choices;
  const fields = fillFields({
    ...work,
    known,
    subjectPattern,
    room,
    prepared: prepared.value,
    wishes: request.fields ?? NO_FIELDS,
    // Without the day a subject that has one would lose it.
    ownSubjects: !hasDate(subjectPattern) || choices.when !== undefined ? 'renew' : 'keep',
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
        finding: state.kind === 'linkOnly' ? 'besideLink' : isUntimed ? 'unknownZone' : undefined,
        folder: readOwner && 'shared',
      };
    case 'notInserted':
      return { kind: 'notInserted', roomName, problem: insertion.problem, ...fields.outcome() };
    case 'textLost':
      return insertion;
    case 'unconfirmed':
      return { kind: 'unconfirmed', roomName };
  }
}
