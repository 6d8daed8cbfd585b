import type { RemoveOutcome } from '../../core/outcome';
import { removeBlock, removeDuplicates } from '../../mailbody/block/put';
import { ownBlocks } from '../../mailbody/block/ownBlocks';
import type { BodyFormat } from '../../mailbody/body/mailBody';
import { KEPT, takeLocationsBack, takeSubjectBack } from './fields';
import type { ItemFields } from './fields';
import { outcomeOfFailed, readBodyToRewrite, rewriteVerified } from './body/rewrite';
import type { UndoStep } from './undo';
import type { Pictures } from './update';

export interface RemoveVideoconf extends ItemFields {
  readonly format: BodyFormat;
  readonly pictures: Pictures;
  /** Called once the removal is seen. */
  readonly onRewritten?: ((step: UndoStep) => void) | undefined;
}

/**
 * Takes the block out of the item, with the location entry and the subject that came with it. Where it stands there
 * more than once the first one stays. Somebody else's words between our lines stay where they are.
 * @returns what came of it, in every case
 */
export async function removeVideoconf(remove: RemoveVideoconf): Promise<RemoveOutcome> {
  const { item, known, format, pictures } = remove;
  const read = await readBodyToRewrite(item, format);
  if (!read.ok) return { kind: 'bodyUnreadable', problem: read.error };
  const before = read.value;
  const blocks = ownBlocks(before, known);
  const isTwice = blocks.length > 1;
  const changed = isTwice ? removeDuplicates(before, known, blocks) : removeBlock(before, known, blocks);
  const [first] = blocks;
  if (!first || changed === before.source) return { kind: 'nothingToRemove' };
  const { room } = first.found;
  const roomName = room.name;
  if (before.hasFragilePicture && pictures === 'keep') return { kind: 'picturesInTheWay', roomName };
  const rewriting = await rewriteVerified({
    ...remove,
    before,
    source: changed,
    isDone: (after) => ownBlocks(after, known).filter(({ seen }) => seen).length === (isTwice ? 1 : 0),
  });
  if (rewriting.kind !== 'done') return outcomeOfFailed(rewriting, 'notRemoved', roomName);
  const [ofSubject, ofLocation] = isTwice
    ? [KEPT, KEPT]
    : await Promise.all([takeSubjectBack(remove, first), takeLocationsBack(remove, room)]);
  remove.onRewritten?.({
    identity: item.identity,
    roomName,
    before,
    after: rewriting.after,
    fields: { ...ofSubject, ...ofLocation },
  });
  const kind = isTwice ? 'secondRemoved' : 'removed';
  return { kind, roomName, subject: ofSubject.outcome, location: ofLocation.outcome };
}
