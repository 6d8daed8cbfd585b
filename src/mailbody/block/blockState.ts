import type { BlockState } from '../../core/invitation/facts/blockState';
import type { Fact } from '../../core/invitation/facts/facts';
import type { Room } from '../../core/room/room';
import { ownAmong } from './ownBlocks';
import type { KnownRooms } from './ownBlocks';
import { compareBlocks } from './compare';
import { findBlocks, hasBlockOfOthers } from './find';
import type { MailBody } from '../body/mailBody';
import type { SeenBlock } from './read/read';

/** What a block of this room should say; nothing where the room must not be written. */
export type WantedFacts = (room: Room, seen: SeenBlock) => readonly Fact[] | undefined;

/**
 * Says what of ours stands in a body, above the quoted mail (see `BlockState`). A block whose join link stands in
 * somebody's own line cannot be compared: it is `damaged`.
 * @param found the blocks of `body`, where they have been looked for already
 */
export function blockStateOf(
  body: MailBody,
  known: KnownRooms,
  wantedFor: WantedFacts,
  found = findBlocks(body, known.rooms),
): BlockState {
  const [first, second] = ownAmong(body, found, known);
  if (first && second) return { kind: 'twice', room: first.found.room };
  if (first) {
    const { room } = first.found;
    const wanted = first.seen && wantedFor(room, first.seen);
    if (!first.seen || !wanted) return { kind: 'damaged', room, missing: [] };
    const { differing, missing } = compareBlocks(first.seen, wanted);
    if (differing.length > 0) return { kind: 'outOfDate', room, differing, missing };
    return missing.length > 0 ? { kind: 'damaged', room, missing } : { kind: 'upToDate', room };
  }
  const quoted = found.find((block) => block.quoted && block.recognisedBy === 'shape');
  if (quoted && body.quoteEvidence === 'thin') return { kind: 'quoteInDoubt', room: quoted.room };
  if (hasBlockOfOthers(body, known.rooms)) return { kind: 'someoneElses' };
  const alone = found.find((block) => !block.quoted);
  return alone ? { kind: 'linkOnly', room: alone.room } : { kind: 'absent' };
}
