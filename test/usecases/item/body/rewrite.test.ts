import { describe, expect, it } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../../../src/office/callOffice';
import { putBlock } from '../../../../src/mailbody/block/put';
import { ownBlocks } from '../../../../src/mailbody/block/ownBlocks';
import { compareBlocks } from '../../../../src/mailbody/block/compare';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import { languages } from '../../../../src/core/languages';
import { rewriteVerified } from '../../../../src/usecases/item/body/rewrite';
import type { Rewriting } from '../../../../src/usecases/item/body/rewrite';
import { wantedFacts } from '../../../../src/usecases/item/look';
import { annasRoom, organization } from '../../../fakes/annasRoom';
import { htmlOf } from '../../../fakes/blocks';
import { FakeClock } from '../../../fakes/outlook/fakeClock';
import { FakeOutlook } from '../../../fakes/outlook/fakeOutlook';
import type { CallName, Fault } from '../../../fakes/outlook/faultyCalls';

const newPin = { ...annasRoom, pin: '1357' };
const known = { rooms: [newPin], organization };
const WORDS = '<p>The agenda: news, plans, questions.</p><p>Bring the paper of Monday.</p>';
const BEFORE = htmlOf(annasRoom) + WORDS;
const AFTER = htmlOf(newPin) + WORDS;
const wanted = wantedFacts({ room: newPin, choices: { languages: [languages.en] } }, organization);

interface Setting {
  readonly body?: string;
  readonly faults?: Partial<Record<CallName, Fault>>;
  /** What the person, or the host, does just before a call. */
  readonly meanwhile?: (name: CallName, outlook: FakeOutlook) => void;
  readonly isOver?: () => boolean;
}

/** Exchanges the old block for the new one in a body that Outlook holds. */
async function rewrite({ body = BEFORE, faults = {}, meanwhile, isOver = () => false }: Setting = {}) {
  const clock = new FakeClock();
  const outlook = new FakeOutlook({ body }, clock);
  for (const [name, fault] of Object.entries(faults)) outlook.faults.set(name as CallName, fault);
  outlook.meanwhile = (name) => meanwhile?.(name, outlook);
  const before = readMailBody(body, 'html');
  const rewriting: Rewriting = await clock.finish(
    rewriteVerified({
      item: outlook.item(createCallOffice(new CallQueue(), clock.asTimers)),
      clock,
      run: { isOver },
      known,
      before,
      source: putBlock(before, htmlOf(newPin), known),
      isDone: (after) => {
        const [block] = ownBlocks(after, known);
        const difference = block?.seen && wanted && compareBlocks(block.seen, wanted);
        return difference?.differing.length === 0 && difference.missing.length === 0;
      },
    }),
  );
  return { outlook, rewriting, writes: outlook.usesOf('rewriteBody'), elapsedMs: clock.elapsedMs };
}

describe('a rewrite of the body says only what was read back', () => {
  it('done: one write, one look', async () => {
    const { outlook, rewriting } = await rewrite();
    expect(rewriting).toMatchObject({ kind: 'done', after: { source: AFTER } });
    expect(outlook.body).toBe(AFTER);
    expect(outlook.log).toEqual(['rewriteBody', 'readBodyToRewrite']);
  });

  it('waits for a host that answers before it acts (A14)', async () => {
    const { outlook, rewriting, writes } = await rewrite({
      faults: { rewriteBody: { kind: 'late', effectMs: 1_500 } },
    });
    expect(rewriting.kind).toBe('done');
    expect([outlook.body, writes]).toEqual([AFTER, 1]);
  });

  it('a success without effect is not done: four looks in 1.6 s, no second write (B05)', async () => {
    const { outlook, rewriting, writes, elapsedMs } = await rewrite({
      faults: { rewriteBody: { kind: 'lie' } },
    });
    expect(rewriting).toEqual({ kind: 'notDone', problem: undefined });
    expect([outlook.body, writes, elapsedMs]).toEqual([BEFORE, 1, 1_600]);
    expect(outlook.usesOf('readBodyToRewrite')).toBe(4);
  });

  it('an error without effect is not done, and names its number', async () => {
    const { outlook, rewriting, writes } = await rewrite({
      faults: { rewriteBody: { kind: 'refuse', hostCode: 5000 } },
    });
    expect(rewriting).toMatchObject({ kind: 'notDone', problem: { code: 'refused', hostCode: 5000 } });
    expect([outlook.body, writes]).toEqual([BEFORE, 1]);
  });

  it('an error although it was done is done', async () => {
    const { rewriting } = await rewrite({
      faults: { rewriteBody: { kind: 'refuseAfterEffect', hostCode: 9002 } },
    });
    expect(rewriting.kind).toBe('done');
  });

  it('a call that throws, as it does beyond a million characters, is not done (A17)', async () => {
    const { outlook, rewriting, writes } = await rewrite({ faults: { rewriteBody: { kind: 'throw' } } });
    expect(rewriting).toMatchObject({ kind: 'notDone', problem: { code: 'threw', step: 'rewrite' } });
    expect([outlook.body, writes]).toEqual([BEFORE, 1]);
  });

  it.each([9014, 5100])(
    'is made once more after %p, which leaves nothing behind (B06, G06)',
    async (hostCode) => {
      const { rewriting, writes } = await rewrite({
        faults: { rewriteBody: { kind: 'refuse', hostCode, times: 1 } },
      });
      expect([rewriting.kind, writes]).toEqual(['done', 2]);
    },
  );

  it('never answered and not to be seen is unconfirmed: it may still come (G11)', async () => {
    const { outlook, rewriting, writes } = await rewrite({ faults: { rewriteBody: { kind: 'silent' } } });
    expect(rewriting).toEqual({ kind: 'unconfirmed' });
    expect([outlook.body, writes]).toEqual([BEFORE, 1]);
  });

  it('never answered but to be seen is done (G11)', async () => {
    const { rewriting, writes } = await rewrite({ faults: { rewriteBody: { kind: 'mute' } } });
    expect([rewriting.kind, writes]).toEqual(['done', 1]);
  });

  it.each<[string, Fault]>([
    ['a success', { kind: 'lie' }],
    ['an error', { kind: 'refuse', hostCode: 5000 }],
  ])('%s that cannot be looked at is unconfirmed', async (_answer, fault) => {
    const { rewriting, writes } = await rewrite({
      faults: { rewriteBody: fault, readBodyToRewrite: { kind: 'refuse', hostCode: 5000 } },
    });
    expect(rewriting).toEqual({ kind: 'unconfirmed' });
    expect(writes).toBe(1);
  });

  it('one look that fails is no reason to give up', async () => {
    const { rewriting } = await rewrite({
      faults: { readBodyToRewrite: { kind: 'refuse', hostCode: 5000, times: 1 } },
    });
    expect(rewriting.kind).toBe('done');
  });
});

describe('text of others that a rewrite lost', () => {
  it('is put back (A16)', async () => {
    const { outlook, rewriting, writes } = await rewrite({
      faults: { rewriteBody: { kind: 'truncate', percent: 2, times: 1 } },
    });
    expect(rewriting).toEqual({ kind: 'textLost', text: 'putBack' });
    expect([outlook.body, writes]).toEqual([BEFORE, 2]);
  });

  it.each([1, 13, 60, 100])(
    'lost twice, %p percent each, is told; there is no third write (A16)',
    async (percent) => {
      const { rewriting, writes } = await rewrite({ faults: { rewriteBody: { kind: 'truncate', percent } } });
      expect(rewriting).toEqual({ kind: 'textLost', text: 'notPutBack' });
      expect(writes).toBe(2);
    },
  );

  it('is not made up for by what is left of a cut line of ours (A16)', async () => {
    const { outlook, rewriting } = await rewrite({
      faults: { rewriteBody: { kind: 'late', effectMs: 1e9 } },
      meanwhile: (name, item) => {
        if (name !== 'readBodyToRewrite') return;
        const isSecond = item.usesOf('rewriteBody') === 2;
        item.body = isSecond ? BEFORE : AFTER.slice(0, AFTER.indexOf('Thank you for using Ex') + 22);
      },
    });
    expect(rewriting).toEqual({ kind: 'textLost', text: 'putBack' });
    expect(outlook.body).toBe(BEFORE);
  });

  it('is not what was cut off from our own lines: that is unconfirmed, with one write', async () => {
    const body = WORDS + htmlOf(annasRoom);
    const { outlook, rewriting, writes } = await rewrite({
      body,
      faults: { rewriteBody: { kind: 'truncate', percent: 3 } },
    });
    expect(rewriting).toEqual({ kind: 'unconfirmed' });
    expect([outlook.body.startsWith(WORDS), writes]).toEqual([true, 1]);
  });

  it('is told, and not written again, where the write was never answered (G11, A16)', async () => {
    const { rewriting, writes } = await rewrite({
      faults: { rewriteBody: { kind: 'mute' } },
      meanwhile: (name, item) => {
        if (name === 'readBodyToRewrite') item.body = AFTER.slice(0, -30);
      },
    });
    expect(rewriting).toEqual({ kind: 'textLost', text: 'notPutBack' });
    expect(writes).toBe(1);
  });

  it('is not believed to be back when that write was never answered (G11)', async () => {
    const { outlook, rewriting } = await rewrite({
      faults: { rewriteBody: { kind: 'truncate', percent: 13, times: 1 } },
      meanwhile: (name, item) => {
        if (name === 'rewriteBody' && item.usesOf('rewriteBody') === 1)
          item.faults.set(name, { kind: 'silent' });
      },
    });
    expect(rewriting).toEqual({ kind: 'textLost', text: 'notPutBack' });
    expect(outlook.usesOf('rewriteBody')).toBe(2);
  });

  it('is not put back when the time is up: nothing is written then (G05)', async () => {
    let isOver = false;
    const { rewriting, writes } = await rewrite({
      faults: { rewriteBody: { kind: 'truncate', percent: 13 } },
      meanwhile: (name) => {
        if (name === 'readBodyToRewrite') isOver = true;
      },
      isOver: () => isOver,
    });
    expect(rewriting).toEqual({ kind: 'textLost', text: 'notPutBack' });
    expect(writes).toBe(1);
  });

  it('is not what somebody typed meanwhile: there is more then, not less', async () => {
    const { outlook, rewriting, writes } = await rewrite({
      meanwhile: (name, item) => {
        if (name === 'readBodyToRewrite')
          item.body = item.body.replace('plans, questions.', 'plans, questions, and a summary.');
      },
    });
    expect([rewriting.kind, writes]).toEqual(['done', 1]);
    expect(outlook.body).toBe(AFTER.replace('questions.', 'questions, and a summary.'));
  });

  it('is not what a host only lays out in other lines (A03, A04, A12)', async () => {
    const { rewriting, writes } = await rewrite({
      meanwhile: (name, item) => {
        if (name === 'readBodyToRewrite')
          item.body = item.body
            .replace(/<p>/gu, '<div class="elementToProof"><span>')
            .replace(/<\/p>/gu, '</span></div>')
            .replace('news, plans', 'news,\nplans');
      },
    });
    expect([rewriting.kind, writes]).toEqual(['done', 1]);
  });
});

it('nothing is written once the time is up (G05)', async () => {
  const { outlook, rewriting } = await rewrite({ isOver: () => true });
  expect(rewriting).toEqual({ kind: 'notDone', problem: undefined });
  expect(outlook.log).toEqual([]);
});
