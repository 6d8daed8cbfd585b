import type { Place } from '../../core/outcome';
import type { Problem } from '../../core/problem';
import type { Room } from '../../core/room/room';
import { findBlocks, textBefore } from '../../mailbody/block/find';
import type { FoundBlock } from '../../mailbody/block/find';
import { hasQuote, isUntouched, readMailBody } from '../../mailbody/body/mailBody';
import type { BodyFormat, MailBody } from '../../mailbody/body/mailBody';
import type { Answer, Clock, ComposeItem, Run } from '../ports';

/** Pauses before the four reads that look for what was written, together 1.6 s: some hosts answer before they act (A14, B05). */
export const PAUSES_BEFORE_READS_MS = [0, 150, 450, 1000] as const;

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
  | { readonly kind: 'unconfirmed' };

/** Where to put the block: at the top, or where the cursor is. */
type Spot = 'top' | 'cursor';

export interface Insert {
  readonly item: ComposeItem;
  readonly clock: Clock;
  readonly room: Room;
  readonly block: { readonly [Format in BodyFormat]: string };
  readonly format: BodyFormat;
  /** The body before the write. */
  readonly before: MailBody;
  /** How it was read, and is read again: a quote that shows in one reading may not show in the other. */
  readonly readAs: BodyFormat;
  /** The selected text; `undefined` where Outlook did not tell. */
  readonly selection: string | undefined;
  readonly run: Run;
  /** Called once Outlook has taken the block, while it is still being looked for. */
  readonly onTaken: () => Promise<void>;
}

/**
 * Chooses the spot. At the top of an untouched item (elsewhere the block would end up below the signature, B03), in
 * replies (a cursor may stand in the quote) and where text is selected or may be (the insertion would replace it, B01).
 */
const spotFor = ({ before, selection }: Insert): Spot =>
  isUntouched(before) || hasQuote(before) || selection !== '' ? 'top' : 'cursor';

const write = ({ item, block }: Insert, spot: Spot, format: BodyFormat): Answer<void> =>
  spot === 'top' ? item.insertAtTop(block[format], format) : item.insertAtCursor(block[format], format);

const blocksIn = (body: MailBody, room: Room) =>
  findBlocks(body, [room]).filter((found) => found.recognisedBy === 'shape');

const countQuoted = (blocks: readonly FoundBlock[]): number => blocks.filter((found) => found.quoted).length;

function placeIn(body: MailBody, { room, before }: Insert): Place | undefined {
  const blocks = blocksIn(body, room);
  const mine = blocks.find((found) => !found.quoted);
  if (mine) return textBefore(body, mine) === '' ? 'top' : 'text';
  // The whole body is counted: one more below the boundary is ours in the wrong place, no reason to write again (D06).
  return countQuoted(blocks) > countQuoted(blocksIn(before, room)) ? 'belowQuote' : undefined;
}

/**
 * Some plain-text replies of classic Outlook always read as nothing (C05): that says nothing about what was written, and
 * a second write could be a second block.
 */
const isBlind = (source: string, format: BodyFormat): boolean => format === 'text' && source === '';

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

/** One write with its verification. `done` ends the click; `retry` says that nothing is to be seen of it. */
type Attempt =
  | { readonly kind: 'done'; readonly insertion: Insertion }
  | { readonly kind: 'retry'; readonly format: BodyFormat; readonly problem: Problem | undefined };

async function attempt(insert: Insert, spot: Spot, format: BodyFormat): Promise<Attempt> {
  const written = await write(insert, spot, format);
  if (written.ok) {
    const [look] = await Promise.all([lookForBlock(insert), insert.onTaken()]);
    if (look.kind === 'found') return { kind: 'done', insertion: { kind: 'inserted', place: look.place } };
    if (look.kind === 'unseen') return { kind: 'done', insertion: { kind: 'unconfirmed' } };
    return { kind: 'retry', format, problem: undefined };
  }
  const problem = written.error;
  if (problem.code === 'refused' && problem.hostCode === INVALID_FORMAT && format === 'html') {
    return { kind: 'retry', format: 'text', problem };
  }
  // An error or silence does not prove that nothing happened: look before anything else is written.
  const look = await lookForBlock(insert);
  if (look.kind === 'found') {
    await insert.onTaken();
    return { kind: 'done', insertion: { kind: 'inserted', place: look.place } };
  }
  if (problem.code === 'unanswered' || look.kind === 'unseen')
    return { kind: 'done', insertion: { kind: 'unconfirmed' } };
  return { kind: 'retry', format, problem };
}

/**
 * Puts the block into the body without rewriting it (A06, A15, A16) and says only what was read back.
 *
 * A second write follows only where four reads do not show the first: after an error, or after a success (B05). After
 * a write that was never answered, or that could not be looked for, there is none: it may be there or still take
 * effect, and two blocks are worse than a question.
 */
export async function insertVerified(insert: Insert): Promise<Insertion> {
  const first = spotFor(insert);
  const primary = await attempt(insert, first, insert.format);
  if (primary.kind === 'done') return primary.insertion;
  const formatChanged = primary.format !== insert.format;
  const second = formatChanged ? first : otherSpot(insert, first);
  if (insert.run.isOver()) return { kind: 'unconfirmed' };
  if (second === undefined) return { kind: 'notInserted', problem: primary.problem };
  const fallback = await attempt(insert, second, primary.format);
  if (fallback.kind === 'done') return fallback.insertion;
  return { kind: 'notInserted', problem: fallback.problem ?? primary.problem };
}

/** The other spot, unless it could replace selected text or land inside a quote. */
function otherSpot({ before, selection }: Insert, tried: Spot): Spot | undefined {
  if (tried === 'cursor') return 'top';
  return selection === '' && !hasQuote(before) ? 'cursor' : undefined;
}
