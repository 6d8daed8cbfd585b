import { splice, withSpace } from './cut/cut';
import type { Cut, SourceRange } from './cut/cut';
import { cutHtml } from './cut/cutHtml';
import { readMailBody } from '../body/mailBody';
import type { MailBody } from '../body/mailBody';
import { letters } from './linesByOwner';
import { ownBlocks } from './ownBlocks';
import type { KnownRooms, OwnBlock } from './ownBlocks';
import { lineBreakOf, textCutter } from './cut/cutText';

/** What each of the blocks takes with it, in reading order; a block in somebody's own line takes nothing. */
function cutsOf(body: MailBody, blocks: readonly OwnBlock[]): readonly Cut[] {
  const cut =
    body.format === 'html' ? (lines: readonly SourceRange[]) => cutHtml(body, lines) : textCutter(body);
  return blocks.flatMap(({ seen }) => (seen ? [cut(seen.lines)] : []));
}

/**
 * Puts a block instead of the first one of ours in a body; further ones go. Nobody else's character changes; what
 * somebody wrote between our lines stands behind the block.
 * @param block the rendered block in the body's format
 * @returns the new source; the same where no block of ours stands there
 */
export function putBlock(body: MailBody, block: string, known: KnownRooms): string {
  const [first, ...others] = cutsOf(body, ownBlocks(body, known));
  if (!first) return body.source;
  const spelt = body.format === 'html' ? block : block.replace(/\n/gu, lineBreakOf(body.source));
  return splice(body.source, [first, ...others.map(withSpace)], spelt);
}

/**
 * Takes every block of ours out of a body, with the space around it.
 * @param blocks those of `body`, where they have been read already
 * @returns the new source; the same where there is none
 */
export const removeBlock = (body: MailBody, known: KnownRooms, blocks = ownBlocks(body, known)): string =>
  splice(body.source, cutsOf(body, blocks).map(withSpace));

/** Takes every block of ours but the first out of a body; see {@link removeBlock}. @returns the new source */
export const removeDuplicates = (
  body: MailBody,
  known: KnownRooms,
  blocks = ownBlocks(body, known),
): string => splice(body.source, cutsOf(body, blocks).slice(1).map(withSpace));

/** So many blocks are tried. A thread that quotes more of one room keeps the one that came. */
const MAX_BLOCKS_TRIED = 10;

/**
 * Takes out the one block that has just come into a body, wherever it stands, in the quoted mail too: that one whose
 * absence leaves what was there before, to the letter.
 * @param textBefore what the body said before; there may be more of it, where Outlook keeps an answered thread apart (D02)
 * @returns the new source; nothing where it is not certain which one came, or something else came with it
 */
export function removeNewBlock(body: MailBody, textBefore: string, known: KnownRooms): string | undefined {
  const end = body.text.length;
  const whole = { ...body, quoteAt: end, signatureAt: end };
  const expected = letters(textBefore);
  for (const block of ownBlocks(whole, known).slice(0, MAX_BLOCKS_TRIED)) {
    const source = splice(body.source, cutsOf(whole, [block]).map(withSpace));
    const left = letters(readMailBody(source, body.format).text);
    if (source !== body.source && expected.startsWith(left)) return source;
  }
  return undefined;
}
