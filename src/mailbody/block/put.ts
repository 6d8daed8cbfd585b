import { splice } from './cut';
import type { Cut } from './cut';
import { cutHtml, topOfHtml } from './cutHtml';
import type { MailBody } from '../body/mailBody';
import { ownBlocks } from './ownBlocks';
import type { KnownRooms, OwnBlock } from './ownBlocks';
import type { TextRange } from './read';
import { lineBreakOf, textCutter } from './cutText';

/** What each of the blocks takes with it, in reading order; a block in somebody's own line takes nothing. */
function cutsOf(body: MailBody, blocks: readonly OwnBlock[]): readonly Cut[] {
  const cut =
    body.format === 'html' ? (lines: readonly TextRange[]) => cutHtml(body, lines) : textCutter(body);
  return blocks.flatMap(({ seen }) => (seen ? [cut(seen.lines)] : []));
}

/**
 * Puts a block into a body so that it stands there once: instead of the first block of ours, else at the top. Further
 * ones of ours go. Nobody else's character changes; what somebody wrote between our lines stands behind the block.
 * @param block the rendered block in the body's format
 * @returns the new source
 */
export function putBlock(body: MailBody, block: string, known: KnownRooms): string {
  const cuts = cutsOf(body, ownBlocks(body, known));
  const isHtml = body.format === 'html';
  const spelt = isHtml ? block : block.replace(/\n/gu, lineBreakOf(body.source));
  const top: Cut = { ranges: [], insertAt: isHtml && cuts.length === 0 ? topOfHtml(body) : 0 };
  return splice(body.source, cuts.length === 0 ? [top] : cuts, spelt);
}

/** Takes every block of ours out of a body. @returns the new source; the same where there is none */
export const removeBlock = (body: MailBody, known: KnownRooms): string =>
  splice(body.source, cutsOf(body, ownBlocks(body, known)));

/** Takes every block of ours but the first out of a body. @returns the new source */
export const removeDuplicates = (body: MailBody, known: KnownRooms): string =>
  splice(body.source, cutsOf(body, ownBlocks(body, known)).slice(1));
