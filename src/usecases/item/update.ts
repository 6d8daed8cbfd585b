import { factsOf } from '../../core/invitation/facts/facts';
import type { Fact } from '../../core/invitation/facts/facts';
import { hasDate } from '../../core/invitation/itemFields/subject';
import type { AddOutcome } from '../../core/outcome';
import type { Room } from '../../core/room/room';
import { compareBlocks } from '../../mailbody/block/compare';
import { ownBlocks } from '../../mailbody/block/ownBlocks';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import { putBlock } from '../../mailbody/block/put';
import type { SeenBlock } from '../../mailbody/block/read/read';
import type { BodyFormat, MailBody } from '../../mailbody/body/mailBody';
import type { ItemWork } from '../ports';
import { followLocation, renewSubject, roomAsHeaded } from './fields';
import { notesIn } from './look';
import { prepareInvitation } from './prepare';
import type { InvitationRequest } from './prepare';
import { outcomeOfFailed, readBodyToRewrite, rewriteVerified } from './body/rewrite';
import type { UndoStep } from './undo';

/** What may happen to pictures where the text must be rewritten: `keep` writes nothing that could lose one (A15). */
export type Pictures = 'keep' | 'mayBeLost';

export interface UpdateVideoconf extends ItemWork {
  readonly known: KnownRooms;
  /** What the new block is to be: decides by the block that stands there. */
  readonly wantedFor: (seen: SeenBlock, room: Room) => InvitationRequest;
  readonly format: BodyFormat;
  readonly pictures: Pictures;
  /** Called once the update is seen. */
  readonly onRewritten?: ((step: UndoStep) => void) | undefined;
}

/** Outlook refuses longer bodies, some clients by throwing (A17). */
const MAX_BODY_LENGTH = 1_000_000;

/**
 * Makes the block that stands in the body say what it should: the one implementation behind the ribbon and the pane.
 * The body is read anew in the very part that will be replaced, so that nothing typed meanwhile is lost. A subject of
 * ours with another date, room or name of the room follows, and our location entry with another link.
 * @returns what came of it, in every case
 */
export async function updateVideoconf(update: UpdateVideoconf): Promise<AddOutcome> {
  const { item, format, pictures } = update;
  const read = await readBodyToRewrite(item, format);
  if (!read.ok) return { kind: 'bodyUnreadable', problem: read.error };
  const before = read.value;
  const [present] = ownBlocks(before, update.known);
  if (!present) {
    // What was seen a moment ago is not in what would be replaced: the text does not show (C05).
    return { kind: 'bodyUnreadable', problem: { code: 'refused', step: 'readBody', detail: '' } };
  }
  const former = present.found.room;
  if (!present.seen) return { kind: 'linesMissing', roomName: former.name };
  const request = update.wantedFor(present.seen, former);
  const { room, choices } = request;
  const { organization } = update.known;
  const roomName = room.name;
  const prepared = prepareInvitation(room, organization, choices, request.standing);
  if (!prepared.ok) return { kind: 'badRoom', roomName };
  // A note that somebody chose for this mail is carried into the new block, so its row may go.
  const known = { ...update.known, notes: [...notesIn(choices), ...present.seen.notes] };
  const changed = putBlock(before, prepared.value.block(format), known);
  if (changed === before.source) return { kind: 'alreadyThere', roomName };
  if (before.hasFragilePicture && pictures === 'keep') return { kind: 'picturesInTheWay', roomName };
  if (changed.length > MAX_BODY_LENGTH) return { kind: 'notUpdated', roomName, problem: undefined };
  const wanted = factsOf(prepared.value.lines);
  const rewriting = await rewriteVerified({
    ...update,
    known,
    before,
    source: changed,
    isDone: (after) => saysOnce(after, known, wanted),
  });
  if (rewriting.kind !== 'done') return outcomeOfFailed(rewriting, 'notUpdated', roomName);
  const fields = {
    ...update,
    known: { rooms: [...known.rooms, roomAsHeaded(present)], organization },
    subjectPattern: choices.subjectPattern,
  };
  const { differing } = compareBlocks(present.seen, wanted);
  const isSubjectOld = hasDate(choices.subjectPattern)
    ? isDayKnown(request, present.seen)
    : room.id !== former.id || differing.includes('heading');
  const [ofSubject, ofLocation] = await Promise.all([
    request.fields?.subject === 'fill' && isSubjectOld
      ? renewSubject(fields, prepared.value.subject)
      : undefined,
    differing.includes('join')
      ? followLocation(fields, { former, present: room }, prepared.value.location)
      : undefined,
  ]);
  update.onRewritten?.({
    identity: item.identity,
    roomName,
    before,
    after: rewriting.after,
    fields: { ...ofSubject, ...ofLocation },
  });
  return {
    kind: 'updated',
    roomName,
    subject: ofSubject?.outcome,
    location: ofLocation?.outcome ?? 'kept',
  };
}

/**
 * True where a subject with the day is to follow: the item's is known, or its time is taken out of the block just now.
 * One that nobody knows is no reason to take another one out.
 */
const isDayKnown = ({ choices: { when, leaveOut } }: InvitationRequest, { whenRows }: SeenBlock): boolean =>
  when !== undefined || (whenRows.length > 0 && leaveOut?.includes('when') === true);

/** True where one block stands there, and says what is wanted. */
function saysOnce(body: MailBody, known: KnownRooms, wanted: readonly Fact[]): boolean {
  const [first, second] = ownBlocks(body, known);
  if (!first?.seen || second) return false;
  const { differing, missing } = compareBlocks(first.seen, wanted);
  return differing.length === 0 && missing.length === 0;
}
