import type { InvitationChoices } from '../core/invitation/choices';
import type { Organization } from '../core/organization';
import type { AddOutcome } from '../core/outcome';
import type { Room } from '../core/room';
import { defaultRoom } from '../core/roomBook';
import type { RoomBook } from '../core/roomBook';
import type { SavedRooms } from '../core/savedRooms/decodeRoomBook';
import { findBlocks } from '../mailbody/findBlock';
import { readMailBody } from '../mailbody/mailBody';
import { fillFields } from './fillFields';
import { insertVerified } from './insertVerified';
import type { Clock, ComposeItem, Run } from './ports';
import { previewInvitation } from './previewInvitation';

export interface AddVideoconf {
  /** Nothing where no item is open, or one that is only being read. */
  readonly item: ComposeItem | undefined;
  readonly saved: SavedRooms;
  /** The room to add; the default one where none is named. */
  readonly room?: Room | undefined;
  readonly organization: Organization;
  /** How the invitation is to look. */
  readonly choices: InvitationChoices;
  readonly clock: Clock;
  readonly run: Run;
}

const TOO_LATE: AddOutcome = { kind: 'tooLate' };

/**
 * Adds the connection block of a room to the item that is being written: the one use case behind the ribbon button
 * and the pane's Add. Fills in the subject where there is none and adds a location entry to an appointment.
 *
 * Four round trips to Outlook where all goes well, the caller's notification included: (1) format, body, selection;
 * (2) the block, with a look at subject and locations; (3) reading back, with the two fields. The body is written
 * first: whatever fails later, the mail is usable (B06, G08).
 * @returns what came of it, in every case; never throws for a failure of Outlook
 */
export async function addVideoconf(request: AddVideoconf): Promise<AddOutcome> {
  const { item, saved, organization, choices, clock, run } = request;
  if (saved.kind === 'unreadable') return { kind: 'settingsUnreadable' };
  if (saved.kind === 'newer') return { kind: 'settingsNewer' };
  const book: RoomBook | undefined = saved.kind === 'book' ? saved.book : undefined;
  const room = request.room ?? (book && defaultRoom(book));
  if (!room) return { kind: 'noRoom' };
  if (!item) return { kind: 'nothingToWriteTo' };
  const roomName = room.name;
  const prepared = previewInvitation(room, organization, choices);
  if (!prepared.ok) return { kind: 'badRoom', roomName, problems: prepared.error };

  const [format, html, selection] = await Promise.all([
    item.bodyFormat(),
    item.readBody('html'),
    item.readSelection(),
  ]);
  // Where the client cannot tell, HTML is tried and text is the way out (C04).
  const bodyFormat = format.ok ? format.value : 'html';
  // A plain-text body that is not given as HTML is read as what it is.
  const readAs = html.ok ? 'html' : bodyFormat;
  const source = html.ok || bodyFormat === 'html' ? html : await item.readBody('text');
  if (!source.ok) return { kind: 'bodyUnreadable', problem: source.error };
  const before = readMailBody(source.value, readAs);
  const present = findBlocks(before, [room, ...(book?.rooms ?? [])]).find(
    (found) => !found.quoted && found.recognisedBy === 'shape',
  );
  if (present) return { kind: 'alreadyThere', roomName: present.room.name };
  if (run.isOver()) return TOO_LATE;

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
  const fields = fillFields(item, prepared.value, book?.preferences, run);
  const insertion = await inserting;
  if (run.isOver()) return TOO_LATE;
  switch (insertion.kind) {
    case 'inserted':
      return { kind: 'inserted', roomName, place: insertion.place, ...fields.outcome() };
    case 'notInserted':
      return { kind: 'notInserted', roomName, problem: insertion.problem, ...fields.outcome() };
    case 'unconfirmed':
      return { kind: 'unconfirmed', roomName };
  }
}
