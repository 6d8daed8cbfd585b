import type { LineKind } from '../lineKind';
import type { Room } from '../../room/room';

/**
 * What of ours stands in the item that is being written, above the quoted mail. What is quoted never counts.
 * - `absent`: nothing.
 * - `upToDate`: the block says what it would say if it were inserted now.
 * - `outOfDate`: lines of these kinds say something else than the room's facts, or should not be there any more.
 *   `missing` as in `damaged`; it may be empty.
 * - `damaged`: what is there is right, but lines of these kinds are missing, by the user's hand or another's.
 * - `someoneElses`: a block of a room that is not among the user's.
 * - `linkOnly`: a join link of the user's, alone: perhaps a sentence. It is told, never edited.
 * - `twice`: the block of the user's rooms stands there more than once.
 * - `quoteInDoubt`: a block of the user's stands below what may be quoted mail, or may be the user's own words.
 */
export type BlockState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'upToDate'; readonly room: Room }
  | {
      readonly kind: 'outOfDate';
      readonly room: Room;
      readonly differing: readonly LineKind[];
      readonly missing: readonly LineKind[];
    }
  | { readonly kind: 'damaged'; readonly room: Room; readonly missing: readonly LineKind[] }
  | { readonly kind: 'someoneElses' }
  | { readonly kind: 'linkOnly'; readonly room: Room }
  | { readonly kind: 'twice'; readonly room: Room }
  | { readonly kind: 'quoteInDoubt'; readonly room: Room };

/** The name of another service whose link stands in the item: a name of a product is the same in every language. */
export type OtherService = string;
