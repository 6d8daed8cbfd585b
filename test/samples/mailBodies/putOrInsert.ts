import { htmlWithSpace } from '../../../src/core/invitation/html';
import { textWithSpace } from '../../../src/core/invitation/text';
import { lineBreakOf } from '../../../src/mailbody/block/cut/cutText';
import { ownBlocks } from '../../../src/mailbody/block/ownBlocks';
import type { KnownRooms } from '../../../src/mailbody/block/ownBlocks';
import { putBlock } from '../../../src/mailbody/block/put';
import type { MailBody } from '../../../src/mailbody/body/mailBody';
import { onTopOf } from '../bodies';

/**
 * What is in an item after a click: the block instead of the one that stands there, else on top with the space around
 * it, where a host puts it.
 */
export function putOrInsert(body: MailBody, block: string, known: KnownRooms): string {
  if (ownBlocks(body, known).length > 0) return putBlock(body, block, known);
  const { source, format } = body;
  return format === 'html'
    ? onTopOf(source, htmlWithSpace(block), format)
    : onTopOf(source, textWithSpace(block).replaceAll('\n', lineBreakOf(source)), format);
}
