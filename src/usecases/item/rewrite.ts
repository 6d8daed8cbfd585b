import type { Problem } from '../../core/problem';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import { readMailBody } from '../../mailbody/body/mailBody';
import type { MailBody } from '../../mailbody/body/mailBody';
import { isTextLost, linesByOwner } from '../../mailbody/block/linesByOwner';
import { PAUSES_BEFORE_READS_MS } from './insert';
import type { Clock, ComposeItem, Run } from '../ports';

export interface Rewrite {
  readonly item: ComposeItem;
  readonly clock: Clock;
  readonly run: Run;
  readonly known: KnownRooms;
  /** The body as it was read to be rewritten. */
  readonly before: MailBody;
  /** The new source, in the format of `before`. */
  readonly source: string;
  /** True for a body that says what was wanted. */
  readonly isDone: (after: MailBody) => boolean;
}

export type Rewriting =
  /** Read back: the body says what was wanted and nobody else's text is missing. */
  | { readonly kind: 'done'; readonly after: MailBody }
  /** Read back: the body is what it was. */
  | { readonly kind: 'notDone'; readonly problem: Problem | undefined }
  | { readonly kind: 'textLost'; readonly text: 'putBack' | 'notPutBack' }
  /** Never answered, or it could not be looked at: it may have happened, or may still. */
  | { readonly kind: 'unconfirmed' };

/** Reads until the body is as wished, four times at the most, and never when the time is up. @returns the last body that could be read */
async function readUntil(
  { item, clock, before, run }: Rewrite,
  isAsWished: (body: MailBody) => boolean,
): Promise<MailBody | undefined> {
  let last: MailBody | undefined;
  for (const pauseMs of PAUSES_BEFORE_READS_MS) {
    if (pauseMs > 0) await clock.wait(pauseMs);
    if (run.isOver()) return last;
    const source = await item.readBodyToRewrite(before.format);
    if (!source.ok) continue;
    last = readMailBody(source.value, before.format);
    if (isAsWished(last)) return last;
  }
  return last;
}

/**
 * Replaces the body and says only what was read back. The dangerous write: whole bodies lose text in some clients
 * (A16), so the text of others is compared, and the saved one put back where some is missing. There is no second
 * attempt at the change itself, and no write of any kind after one that was never answered.
 */
export async function rewriteVerified(rewrite: Rewrite): Promise<Rewriting> {
  const { item, run, known, before, source, isDone } = rewrite;
  if (run.isOver()) return { kind: 'notDone', problem: undefined };
  const old = linesByOwner(before, known);
  const ownLines = [...old.ours, ...linesByOwner(readMailBody(source, before.format), known).ours];
  // What is left of a cut line of ours is no longer recognised, and must not stand for what others lost.
  const othersIn = (lines: readonly string[]) =>
    lines.filter((line) => !ownLines.some((own) => own.startsWith(line)));
  const others = othersIn(old.others);
  const isWhole = (body: MailBody) => !isTextLost(others, othersIn(linesByOwner(body, known).others));
  const isAsBefore = (body: MailBody) => linesByOwner(body, known).ours.join('\n') === old.ours.join('\n');
  const written = await item.rewriteBody(source, before.format);
  const after = await readUntil(rewrite, (body) => isDone(body) && isWhole(body));
  if (!after) return { kind: 'unconfirmed' };
  if (isDone(after) && isWhole(after)) return { kind: 'done', after };
  if (!written.ok && written.error.code === 'unanswered')
    return isWhole(after) ? { kind: 'unconfirmed' } : { kind: 'textLost', text: 'notPutBack' };
  if (!isWhole(after)) return putBack(rewrite, (body) => isWhole(body) && isAsBefore(body));
  return isAsBefore(after)
    ? { kind: 'notDone', problem: written.ok ? undefined : written.error }
    : { kind: 'unconfirmed' };
}

/** Writes the saved text back and looks whether it is whole again. */
async function putBack(rewrite: Rewrite, isAsBefore: (body: MailBody) => boolean): Promise<Rewriting> {
  const { item, run, before } = rewrite;
  if (run.isOver()) return { kind: 'textLost', text: 'notPutBack' };
  const written = await item.rewriteBody(before.source, before.format);
  const after = await readUntil(rewrite, isAsBefore);
  const isBack = after !== undefined && isAsBefore(after);
  const isSure = written.ok || written.error.code !== 'unanswered';
  return { kind: 'textLost', text: isBack && isSure ? 'putBack' : 'notPutBack' };
}
