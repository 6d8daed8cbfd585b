import type { RemoveOutcome } from '../../core/outcome';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import type { MailBody } from '../../mailbody/body/mailBody';
import type { ComposeItem, ItemWork } from '../ports';
import { putFieldsBack } from './fields';
import type { ChangedFields } from './fields';
import { outcomeOfFailed, readBodyToRewrite, rewriteVerified } from './body/rewrite';

/** What an Undo needs: the item, its text as it was and as it was seen afterwards, and what else was changed. */
export interface UndoStep {
  readonly identity: ComposeItem['identity'];
  readonly roomName: string;
  readonly before: MailBody;
  readonly after: MailBody;
  readonly fields: ChangedFields;
}

export interface UndoRewrite extends ItemWork {
  readonly step: UndoStep;
  readonly known: KnownRooms;
}

/** Outlook on the web breaks long lines of its source anew each time that it is asked (A12). All else is an edit. */
const unbroken = (source: string): string => source.replace(/[ \t\r\n\f]+/gu, ' ');

/** Whether a source that is read anew is the one of a body; mostly it is to the letter. */
export const isSameSource = ({ format, source }: MailBody, present: string): boolean =>
  present === source || (format === 'html' && unbroken(present) === unbroken(source));

const spoken = ({ text }: MailBody): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Puts the saved text back, and the fields with it. Only on the item on which it was changed, and only where its source
 * is what it was after our change: a word typed since, a line made bold, a picture would be lost.
 */
export async function undoRewrite(undo: UndoRewrite): Promise<RemoveOutcome> {
  const { item } = undo;
  const { identity, roomName, before, after, fields } = undo.step;
  if (item.identity !== identity) return { kind: 'changedSince' };
  const present = await readBodyToRewrite(item, before.format);
  if (!present.ok) return { kind: 'bodyUnreadable', problem: present.error };
  if (!isSameSource(after, present.value.source)) return { kind: 'changedSince' };
  const rewriting = await rewriteVerified({
    ...undo,
    before: present.value,
    source: before.source,
    isDone: (body) => spoken(body) === spoken(before),
  });
  if (rewriting.kind !== 'done') return outcomeOfFailed(rewriting, 'notUndone', roomName);
  return { kind: 'undone', ...(await putFieldsBack(undo, fields)) };
}
