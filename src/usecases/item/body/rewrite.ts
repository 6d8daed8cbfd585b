import type { Problem } from '../../../core/problem';
import { success } from '../../../core/result';
import type { KnownRooms } from '../../../mailbody/block/ownBlocks';
import { readMailBody } from '../../../mailbody/body/mailBody';
import type { BodyFormat, MailBody } from '../../../mailbody/body/mailBody';
import { isTextLost, linesByOwner } from '../../../mailbody/block/linesByOwner';
import type { Answer, ComposeItem, ItemWork } from '../../ports';

/** Pauses before the four reads that look for what was written, together 1.6 s: some hosts answer before they act (A14, B05). */
export const PAUSES_BEFORE_READS_MS = [0, 150, 450, 1000] as const;

interface NewSource extends ItemWork {
  /** The body as it was read to be rewritten. */
  readonly before: MailBody;
  /** The new source, in the format of `before`. */
  readonly source: string;
  /** True for a body that says what was wanted. */
  readonly isDone: (after: MailBody) => boolean;
}

export interface Rewrite extends NewSource {
  readonly known: KnownRooms;
}

/** A change of the body by whatever can be told of it afterwards. */
export interface Change extends NewSource {
  /** True for a body in which nobody else's text is missing. */
  readonly isWhole: (after: MailBody) => boolean;
  /** True for a body in which what is ours is as it was. */
  readonly isAsBefore: (after: MailBody) => boolean;
}

export type Rewriting =
  /** Read back: the body says what was wanted and nobody else's text is missing, whatever the write was answered with. */
  | { readonly kind: 'done'; readonly after: MailBody; readonly problem: Problem | undefined }
  /** Read back: the body is what it was. */
  | { readonly kind: 'notDone'; readonly problem: Problem | undefined }
  | { readonly kind: 'textLost'; readonly text: 'putBack' | 'notPutBack' }
  /** Never answered, or it could not be looked at: it may have happened, or may still. */
  | { readonly kind: 'unconfirmed' };

/** Reads the very part of the text that a rewrite would replace, so that nothing typed meanwhile is lost. */
export async function readBodyToRewrite(item: ComposeItem, format: BodyFormat): Answer<MailBody> {
  const source = await item.readBodyToRewrite(format);
  return source.ok ? success(readMailBody(source.value, format)) : source;
}

/** What is told of a rewrite that is not done, with the word of the caller for a text that is as it was. */
export function outcomeOfFailed<Kind extends 'notUpdated' | 'notRemoved' | 'notUndone'>(
  rewriting: Exclude<Rewriting, { readonly kind: 'done' }>,
  notDone: Kind,
  roomName: string,
) {
  switch (rewriting.kind) {
    case 'notDone':
      return { kind: notDone, roomName, problem: rewriting.problem };
    case 'textLost':
      return rewriting;
    case 'unconfirmed':
      return { kind: rewriting.kind, roomName };
  }
}

/**
 * Reads until the body is as wished, four times at the most, and never when the time is up.
 * @returns the last body that could be read, and what was judged of it
 */
async function readUntil(
  { item, clock, before, run }: NewSource,
  isAsWished: (body: MailBody) => boolean,
): Promise<{ readonly body: MailBody; readonly isAsWished: boolean } | undefined> {
  let last: { readonly body: MailBody; readonly isAsWished: boolean } | undefined;
  for (const pauseMs of PAUSES_BEFORE_READS_MS) {
    if (pauseMs > 0) await clock.wait(pauseMs);
    if (run.isOver()) return last;
    const body = await readBodyToRewrite(item, before.format);
    if (!body.ok) continue;
    last = { body: body.value, isAsWished: isAsWished(body.value) };
    if (last.isAsWished) return last;
  }
  return last;
}

/** Replaces the body where the text above the quoted mail is told apart by whose it is; see {@link changeVerified}. */
export function rewriteVerified({ known, ...change }: Rewrite): Promise<Rewriting> {
  const { before, source } = change;
  const old = linesByOwner(before, known);
  const ownLines = [...old.ours, ...linesByOwner(readMailBody(source, before.format), known).ours];
  // What is left of a cut line of ours is no longer recognised, and must not stand for what others lost.
  const othersIn = (lines: readonly string[]) =>
    lines.filter((line) => !ownLines.some((own) => own.startsWith(line)));
  const others = othersIn(old.others);
  return changeVerified({
    ...change,
    isWhole: (body) => !isTextLost(others, othersIn(linesByOwner(body, known).others)),
    isAsBefore: (body) => linesByOwner(body, known).ours.join('\n') === old.ours.join('\n'),
  });
}

/**
 * Replaces the body and says only what was read back. The dangerous write: whole bodies lose text in some clients
 * (A16), so the text of others is compared, and the saved one put back where some is missing. There is no second
 * attempt at the change itself, and no write of any kind after one that was never answered.
 */
export async function changeVerified(change: Change): Promise<Rewriting> {
  const { item, run, before, source, isDone, isWhole, isAsBefore } = change;
  if (run.isOver()) return { kind: 'notDone', problem: undefined };
  const written = await item.rewriteBody(source, before.format);
  const problem = written.ok ? undefined : written.error;
  const read = await readUntil(change, (body) => isDone(body) && isWhole(body));
  if (!read) return { kind: 'unconfirmed' };
  const { body: after } = read;
  if (read.isAsWished) return { kind: 'done', after, problem };
  const isAllThere = isWhole(after);
  if (problem?.code === 'unanswered')
    return isAllThere ? { kind: 'unconfirmed' } : { kind: 'textLost', text: 'notPutBack' };
  if (!isAllThere) return putBack(change, (body) => isWhole(body) && isAsBefore(body));
  return isAsBefore(after) ? { kind: 'notDone', problem } : { kind: 'unconfirmed' };
}

/** Writes the saved text back and looks whether it is whole again. */
async function putBack(change: Change, isAsBefore: (body: MailBody) => boolean): Promise<Rewriting> {
  const { item, run, before } = change;
  if (run.isOver()) return { kind: 'textLost', text: 'notPutBack' };
  const written = await item.rewriteBody(before.source, before.format);
  const read = await readUntil(change, isAsBefore);
  const isSure = written.ok || written.error.code !== 'unanswered';
  return { kind: 'textLost', text: read?.isAsWished && isSure ? 'putBack' : 'notPutBack' };
}
