import type { RemoveOutcome } from '../../core/outcome';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import { readMailBody } from '../../mailbody/body/mailBody';
import type { MailBody } from '../../mailbody/body/mailBody';
import type { Clock, ComposeItem, Run } from '../ports';
import type { TakenBack } from './takenBack';
import { rewriteVerified } from './rewrite';

/** What an Undo needs: the text as it was, as it was seen afterwards, and the fields that were taken back. */
export interface UndoStep {
  readonly before: MailBody;
  readonly after: MailBody;
  readonly fields: TakenBack;
}

export interface UndoRewrite {
  readonly item: ComposeItem;
  readonly step: UndoStep;
  readonly known: KnownRooms;
  readonly clock: Clock;
  readonly run: Run;
}

const spoken = ({ text }: MailBody): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Puts the saved text back, and the fields with it. Only where the text still reads as it did after our change: what
 * somebody has typed since would be lost, and another item would get a text that is not its own.
 */
export async function undoRewrite({ item, step, known, clock, run }: UndoRewrite): Promise<RemoveOutcome> {
  const { before, after, fields } = step;
  const source = await item.readBodyToRewrite(before.format);
  if (!source.ok) return { kind: 'bodyUnreadable', problem: source.error };
  const present = readMailBody(source.value, before.format);
  if (spoken(present) !== spoken(after)) return { kind: 'changedSince' };
  const rewriting = await rewriteVerified({
    item,
    clock,
    run,
    known,
    before: present,
    source: before.source,
    isDone: (body) => spoken(body) === spoken(before),
  });
  switch (rewriting.kind) {
    case 'done':
      await putFieldsBack(item, fields);
      return { kind: 'undone' };
    case 'notDone':
      return { kind: 'notUndone', problem: rewriting.problem };
    case 'textLost':
      return rewriting;
    case 'unconfirmed':
      return { kind: 'unconfirmed', roomName: '' };
  }
}

/** A subject that somebody wrote meanwhile stays. */
async function putFieldsBack(
  item: ComposeItem,
  { subject, subjectNow = '', locations = [] }: TakenBack,
): Promise<void> {
  const present = subject === undefined ? undefined : await item.readSubject();
  if (subject !== undefined && present?.ok && present.value.trim() === subjectNow)
    await item.writeSubject(subject);
  for (const entry of locations) await item.addLocation(entry);
}
