import type { Place } from '../../../core/outcome';
import type { Problem } from '../../../core/problem';
import { findBlocks } from '../../../mailbody/block/find';
import type { FoundBlock } from '../../../mailbody/block/find';
import { textBefore } from '../../../mailbody/block/read/read';
import { isTextLost } from '../../../mailbody/block/linesByOwner';
import type { KnownRooms } from '../../../mailbody/block/ownBlocks';
import { removeNewBlock } from '../../../mailbody/block/put';
import { hasQuote, isUntouched, readMailBody } from '../../../mailbody/body/mailBody';
import type { BodyFormat, MailBody } from '../../../mailbody/body/mailBody';
import type { Answer, ItemWork } from '../../ports';
import { changeVerified, PAUSES_BEFORE_READS_MS, readBodyToRewrite } from './rewrite';

/** Outlook's answer to HTML where only text may stand (C01). */
const INVALID_FORMAT = 2006;

/** What a look at the body after a write came to. */
type Look =
  | { readonly kind: 'found'; readonly place: Place }
  /** Every read worked and none showed the block. */
  | { readonly kind: 'absent' }
  /** At least one read failed, so nothing can be said. */
  | { readonly kind: 'unseen' };

export type Insertion =
  | { readonly kind: 'inserted'; readonly place: Place }
  | { readonly kind: 'notInserted'; readonly problem: Problem | undefined }
  /** Outlook lost text of others while a block that stood in a wrong place was taken out again (A16). */
  | { readonly kind: 'textLost'; readonly text: 'putBack' | 'notPutBack' }
  | { readonly kind: 'unconfirmed' };

/** A way in: where, and as what. */
interface Way {
  readonly spot: 'cursor' | 'top';
  readonly format: BodyFormat;
}

export interface Insert extends ItemWork {
  /** The room whose block it is, and the words that stand in it. */
  readonly known: KnownRooms;
  /** As it is to stand there, with the space around it. */
  readonly block: (format: BodyFormat) => string;
  /** What the item said; nothing where it did not: then HTML is tried, and text is the way out (C04). */
  readonly format: BodyFormat | undefined;
  /** The body before the write. */
  readonly before: MailBody;
  /** How it was read, and is read again: a quote that shows in one reading may not show in the other. */
  readonly readAs: BodyFormat;
  /** The selected text; `undefined` where Outlook did not tell. */
  readonly selection: string | undefined;
  /** Called once Outlook has taken the block, while it is still being looked for; once more where it is taken a second time. */
  readonly onTaken: () => Promise<void>;
}

/**
 * The ways in, the best one first. At the cursor never where text is selected or may be (it would be replaced, B01), and
 * in a reply, where the cursor may stand in the quote, only if the block could be taken out again: no picture that a
 * rewrite loses (A15), and a format that is known (C02). At the top first where nobody has written yet: at the cursor
 * the block would end up below the signature (B03).
 */
function waysFor({ before, selection, format }: Insert): readonly Way[] {
  const canBeTakenOut = format !== undefined && !before.hasFragilePicture;
  const top: Way = { spot: 'top', format: format ?? 'html' };
  const cursor: Way = { ...top, spot: 'cursor' };
  if (selection !== '' || (hasQuote(before) && !canBeTakenOut)) return [top];
  return isUntouched(before) ? [top, cursor] : [cursor, top];
}

const write = ({ item, block }: Insert, { spot, format }: Way): Answer<void> =>
  spot === 'top' ? item.insertAtTop(block(format), format) : item.insertAtCursor(block(format), format);

const blocksIn = (body: MailBody, { known }: Insert): readonly FoundBlock[] =>
  findBlocks(body, known.rooms).filter((found) => found.recognisedBy === 'shape');

const countQuoted = (blocks: readonly FoundBlock[]): number => blocks.filter((found) => found.quoted).length;

function placeIn(body: MailBody, insert: Insert): Place | undefined {
  const blocks = blocksIn(body, insert);
  const mine = blocks.find((found) => !found.quoted);
  if (mine && textBefore(body, mine) === '') return 'top';
  if (mine) return mine.at < body.signatureAt ? 'text' : 'belowSignature';
  // The whole body is counted: one more below the boundary is ours in the wrong place, no reason to write again (D06).
  return countQuoted(blocks) > countQuoted(blocksIn(insert.before, insert)) ? 'belowQuote' : undefined;
}

/**
 * Some plain-text replies of classic Outlook always read as nothing (C05): that says nothing about what was written, and
 * a second write could be a second block.
 */
const isBlind = (source: string, format: BodyFormat | undefined): boolean =>
  format === 'text' && source === '';

async function lookForBlock(insert: Insert): Promise<Look> {
  let unseen = false;
  for (const pauseMs of PAUSES_BEFORE_READS_MS) {
    if (pauseMs > 0) await insert.clock.wait(pauseMs);
    if (insert.run.isOver()) return { kind: 'unseen' };
    const source = await insert.item.readBody(insert.readAs);
    if (source.ok && !isBlind(source.value, insert.format)) {
      const place = placeIn(readMailBody(source.value, insert.readAs), insert);
      if (place) return { kind: 'found', place };
    } else unseen = true;
  }
  return { kind: unseen ? 'unseen' : 'absent' };
}

/** One write, and what is to be seen of it. An error or silence does not prove that nothing happened: it is looked for, too. */
async function attempt(
  insert: Insert,
  way: Way,
): Promise<{ readonly look: Look; readonly problem?: Problem }> {
  const written = await write(insert, way);
  if (written.ok) {
    const [look] = await Promise.all([lookForBlock(insert), insert.onTaken()]);
    return { look };
  }
  const look = await lookForBlock(insert);
  if (look.kind === 'found') await insert.onTaken();
  return { look, problem: written.error };
}

/**
 * Takes a block out that the cursor has brought below the quote or the signature, and nothing else. Where the text
 * could lose something by it (A15, C02), or Outlook does not do it, the block stays.
 * @param stays what the click came to in that case
 * @returns what the click came to; `out` where the block is gone and may be written elsewhere
 */
async function takeOut(insert: Insert, format: BodyFormat, stays: Insertion): Promise<Insertion | 'out'> {
  const { item, known } = insert;
  if (format !== insert.format) return stays;
  const read = await readBodyToRewrite(item, format);
  if (!read.ok) return stays;
  const before = read.value;
  const without = removeNewBlock(before, insert.before.text, known);
  if (without === undefined || before.hasFragilePicture) return stays;
  const holds = (all: MailBody) => (after: MailBody) => !isTextLost(linesOf(all), linesOf(after));
  const countIn = (body: MailBody) => blocksIn(body, insert).length;
  const change = await changeVerified({
    ...insert,
    before,
    source: without,
    isDone: (after) => countIn(after) === countIn(before) - 1,
    isWhole: holds(readMailBody(without, format)),
    isAsBefore: (after) => countIn(after) === countIn(before) && holds(before)(after),
  });
  switch (change.kind) {
    case 'done':
      return isUnanswered(change.problem) ? { kind: 'notInserted', problem: change.problem } : 'out';
    case 'notDone':
      return stays;
    case 'textLost':
    case 'unconfirmed':
      return change;
  }
}

const linesOf = ({ text }: MailBody): readonly string[] => text.split('\n');
const isUnanswered = (problem: Problem | undefined): boolean => problem?.code === 'unanswered';
const isRefusedAsHtml = (problem: Problem | undefined): boolean =>
  problem?.code === 'refused' && problem.hostCode === INVALID_FORMAT;
const isMisplaced = (place: Place): boolean => place === 'belowQuote' || place === 'belowSignature';

/** Tries one way in after the other. @param refusal why the last one that was refused was so */
async function insertBy(
  insert: Insert,
  [way, ...others]: readonly Way[],
  refusal?: Problem,
): Promise<Insertion> {
  if (!way) return { kind: 'notInserted', problem: refusal };
  if (insert.run.isOver()) return { kind: 'unconfirmed' };
  const { look, problem } = await attempt(insert, way);
  if (look.kind === 'found') {
    const stays: Insertion = { kind: 'inserted', place: look.place };
    const hasBetter = isMisplaced(look.place) && others.some(({ spot }) => spot === 'top');
    const taken = hasBetter && !isUnanswered(problem) ? await takeOut(insert, way.format, stays) : stays;
    return taken === 'out' ? insertBy(insert, others) : taken;
  }
  if (look.kind === 'unseen' || isUnanswered(problem)) return { kind: 'unconfirmed' };
  const isTextNext = way.format === 'html' && isRefusedAsHtml(problem);
  const left = isTextNext ? [way, ...others].map(({ spot }): Way => ({ spot, format: 'text' })) : others;
  return insertBy(insert, left, problem ?? refusal);
}

/**
 * Puts the block into the body without rewriting what others wrote (A06, A15, A16), and says only what was read back.
 *
 * Every way in that is refused, or takes no effect, has its fallback, each once: at the cursor, at the top, and as text
 * where HTML is refused as such. A further write follows only where four reads do not show the one before (B05). After
 * one that was never answered, or that could not be looked for, there is none: it may be there or still take effect,
 * and two blocks are worse than a question. A block that the cursor brought below the quote or the signature is taken
 * out, once, and goes to the top.
 */
export const insertVerified = (insert: Insert): Promise<Insertion> => insertBy(insert, waysFor(insert));
