import type { InvitationChoices } from '../../core/invitation/choices';
import { isOwnSubject } from '../../core/invitation/ownSubject';
import { hasDate } from '../../core/invitation/subject';
import type { AddOutcome } from '../../core/outcome';
import type { Room } from '../../core/room/room';
import { putBlock } from '../../mailbody/block/put';
import { ownBlocks } from '../../mailbody/block/ownBlocks';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import { compareBlocks } from '../../mailbody/block/compare';
import { readMailBody } from '../../mailbody/body/mailBody';
import type { BodyFormat, MailBody } from '../../mailbody/body/mailBody';
import type { SeenBlock } from '../../mailbody/block/read';
import type { Clock, ComposeItem, Run } from '../ports';
import { previewInvitation } from './prepare';
import { rewriteVerified } from './rewrite';
import type { TakenBack } from './takenBack';
import { notesIn, wantedBlock } from './wantedBlock';

/** What may happen to pictures where the text must be rewritten: `keep` writes nothing that could lose one (A15). */
export type Pictures = 'keep' | 'mayBeLost';

/** What the new block is to be. */
export interface WantedInvitation {
  readonly room: Room;
  readonly choices: InvitationChoices;
}

export interface UpdateVideoconf {
  readonly item: ComposeItem;
  readonly known: KnownRooms;
  /** Decides by the block that stands there. */
  readonly wantedFor: (seen: SeenBlock, room: Room) => WantedInvitation;
  readonly format: BodyFormat;
  readonly pictures: Pictures;
  /** `follow`: a subject that is ours and names another date is written anew. */
  readonly subject?: 'follow' | 'leave' | undefined;
  readonly clock: Clock;
  readonly run: Run;
  /** Called with the text as it was and as it is, and with the subject if it followed, once the update is seen. */
  readonly onRewritten?: ((before: MailBody, after: MailBody, fields: TakenBack) => void) | undefined;
}

/** Outlook refuses longer bodies, some clients by throwing (A17). */
const MAX_BODY_LENGTH = 1_000_000;

/**
 * Makes the block that stands in the body say what it should: the one implementation behind the ribbon and the pane.
 * The body is read anew in the very part that will be replaced, so that nothing typed meanwhile is lost.
 * @returns what came of it, in every case
 */
export async function updateVideoconf(update: UpdateVideoconf): Promise<AddOutcome> {
  const { item, format, clock, run, pictures } = update;
  const source = await item.readBodyToRewrite(format);
  if (!source.ok) return { kind: 'bodyUnreadable', problem: source.error };
  const before = readMailBody(source.value, format);
  const [present] = ownBlocks(before, update.known);
  if (!present) {
    // What was seen a moment ago is not in what would be replaced: the text does not show (C05).
    return { kind: 'bodyUnreadable', problem: { code: 'refused', step: 'readBody', detail: '' } };
  }
  if (!present.seen) return { kind: 'linesMissing', roomName: present.found.room.name };
  const { room, choices } = update.wantedFor(present.seen, present.found.room);
  const { organization } = update.known;
  const roomName = room.name;
  const prepared = previewInvitation(room, organization, choices);
  const wanted = wantedBlock(room, organization, choices);
  if (!prepared.ok) return { kind: 'badRoom', roomName, problems: prepared.error };
  // A note that somebody chose for this mail is carried into the new block, so its row may go.
  const known = { ...update.known, notes: [...notesIn(choices), ...present.seen.notes] };
  const changed = putBlock(before, prepared.value.block[format], known);
  if (changed === source.value) return { kind: 'alreadyThere', roomName };
  if (before.hasFragilePicture && pictures === 'keep') return { kind: 'picturesInTheWay', roomName };
  if (changed.length > MAX_BODY_LENGTH) return { kind: 'notUpdated', roomName, problem: undefined };
  const rewriting = await rewriteVerified({
    item,
    clock,
    run,
    known,
    before,
    source: changed,
    isDone: (after) => saysOnce(after, known, wanted),
  });
  switch (rewriting.kind) {
    case 'done': {
      const isLinkNew = [...(present.seen.facts.get('join') ?? [])].some(
        (fact) => !wanted?.facts.get('join')?.has(fact),
      );
      const location = isLinkNew && item.kind === 'appointment' ? 'outdated' : 'kept';
      const followed = isDayKnown(choices, present.seen)
        ? await followSubject(update, choices.subjectPattern, prepared.value.subject)
        : undefined;
      update.onRewritten?.(before, rewriting.after, followed?.taken ?? {});
      return { kind: 'updated', roomName, location, ...(followed && { subject: followed.outcome }) };
    }
    case 'notDone':
      return { kind: 'notUpdated', roomName, problem: rewriting.problem };
    case 'textLost':
      return rewriting;
    case 'unconfirmed':
      return { kind: 'unconfirmed', roomName };
  }
}

/**
 * True where the item's day is known, or its time is taken out of the block just now. A day that nobody knows is no
 * reason to take another one out of the subject.
 */
const isDayKnown = ({ when, leaveOut = [] }: InvitationChoices, { facts }: SeenBlock): boolean =>
  when?.dateIn !== undefined || (facts.has('when') && leaveOut.includes('when'));

/** Writes the subject anew where it is one of ours and says something else; nothing where it needs nothing. */
async function followSubject(
  { item, known, run, subject: wish }: UpdateVideoconf,
  pattern: string | undefined,
  subject: string,
): Promise<{ readonly outcome: 'written' | 'failed'; readonly taken?: TakenBack } | undefined> {
  if (wish !== 'follow' || !hasDate(pattern) || run.isOver()) return undefined;
  const present = await item.readSubject();
  if (!present.ok) return { outcome: 'failed' };
  const isOurs = isOwnSubject(present.value, known.rooms, known.organization, pattern);
  if (!isOurs || present.value.trim() === subject || run.isOver()) return undefined;
  if (!(await item.writeSubject(subject)).ok) return { outcome: 'failed' };
  return { outcome: 'written', taken: { subject: present.value, subjectNow: subject } };
}

/** True where one block stands there, and says what is wanted. */
function saysOnce(body: MailBody, known: KnownRooms, wanted: SeenBlock | undefined): boolean {
  const [first, second] = ownBlocks(body, known);
  if (!first?.seen || second || !wanted) return false;
  const { differing, missing } = compareBlocks(first.seen, wanted);
  return differing.length === 0 && missing.length === 0;
}
