import type { BlockState } from '../../core/invitation/blockState';
import type { Room } from '../../core/room/room';
import { ownBlocks } from './ownBlocks';
import type { KnownRooms } from './ownBlocks';
import { compareBlocks } from './compare';
import { findBlocks, hasBlockOfOthers } from './find';
import type { MailBody } from '../body/mailBody';
import type { SeenBlock } from './read';

/** What a block of this room would say if it were written now; nothing where the room must not be written. */
export type WantedBlock = (room: Room, seen: SeenBlock) => SeenBlock | undefined;

/**
 * Says what of ours stands in a body, above the quoted mail (see `BlockState`). A block whose join link stands in
 * somebody's own line cannot be compared: it is `damaged`.
 */
export function blockStateOf(body: MailBody, known: KnownRooms, wantedFor: WantedBlock): BlockState {
  const [first, second] = ownBlocks(body, known);
  if (first && second) return { kind: 'twice', room: first.found.room };
  if (first) {
    const { room } = first.found;
    const wanted = first.seen && wantedFor(room, first.seen);
    if (!first.seen || !wanted) return { kind: 'damaged', room, missing: [] };
    const { differing, missing } = compareBlocks(first.seen, wanted);
    if (differing.length > 0) return { kind: 'outOfDate', room, differing, missing };
    return missing.length > 0 ? { kind: 'damaged', room, missing } : { kind: 'upToDate', room };
  }
  if (hasBlockOfOthers(body, known.rooms)) return { kind: 'someoneElses' };
  const alone = findBlocks(body, known.rooms).find(({ quoted }) => !quoted);
  return alone ? { kind: 'linkOnly', room: alone.room } : { kind: 'absent' };
}
