import type { FieldCase, FieldReport } from '../../playground/fieldTest/fieldReport';
import { clientFacts } from '../../src/office/clientFacts';
import { composeItemContract } from '../contracts/composeItemContract';
import { itemAttachmentsContract } from '../contracts/itemAttachmentsContract';
import { noticesContract } from '../contracts/noticesContract';
import { cases, Unmet } from './casesInPage';
import type { ContractCase } from './casesInPage';
import { CallList, Hung } from './observed';
import { OpenItem } from './openItem';
import { ItemGone, NotHere, Unprepared } from './restore';

export interface FieldRun {
  /** Told before each case. */
  readonly onCase: (done: number, all: number) => void;
  /** No further case begins once somebody has stopped it; what was changed is put back all the same. */
  readonly isStopped: () => boolean;
  readonly answerWithinMs: number;
}

/** What the case that runs has in its hands. */
let current: { readonly open: OpenItem; readonly list: CallList } | undefined;
const inCase = () => {
  if (!current) throw new Error('no case runs');
  return current;
};

composeItemContract((wish) => {
  const { open, list } = inCase();
  return open.prepared(wish, list);
});
itemAttachmentsContract((kind) => {
  const { open, list } = inCase();
  return open.preparedFiles(kind, list);
});

noticesContract(() => {
  const { open, list } = inCase();
  return open.preparedNotices(list);
});

/** What came of a case, in words of ours: the sentence of an error may quote the mail. */
function resultOf(cause: unknown): Pick<FieldCase, 'result' | 'at'> {
  if (cause instanceof ItemGone) throw cause;
  if (cause instanceof NotHere) return { result: 'skipped', at: cause.message };
  if (cause instanceof Unprepared) return { result: 'unprepared', at: cause.message };
  if (cause instanceof Hung) return { result: 'hung', at: cause.message };
  return { result: 'failed', at: cause instanceof Unmet ? cause.message : 'an error' };
}

async function runCase({ id, run }: ContractCase, open: OpenItem): Promise<FieldCase> {
  const list = new CallList();
  current = { open, list };
  const startedMs = performance.now();
  const ended = await run().then(() => ({ result: 'passed' }) as const, resultOf);
  const ms = Math.round(performance.now() - startedMs);
  if (ended.result !== 'passed' && ended.result !== 'skipped') await open.look();
  return { id, ...ended, ms, calls: list.calls };
}

/** Runs the contract suite on the open item, puts back what it changed, and says what it found. */
export async function runFieldTest({ onCase, isStopped, answerWithinMs }: FieldRun): Promise<FieldReport> {
  const around = { before: new CallList(), after: new CallList() };
  const open = await OpenItem.read(around, answerWithinMs);
  const ended: FieldCase[] = [];
  for (const each of cases) {
    if (isStopped()) break;
    onCase(ended.length, cases.length);
    ended.push(await runCase(each, open));
  }
  const parts = await open.restore();
  return {
    fieldTest: 1,
    client: clientFacts(),
    item: open.facts,
    before: around.before.calls,
    cases: ended,
    after: around.after.calls,
    parts,
  };
}
