import { describe, expect, it } from '@jest/globals';
import { success } from '../../../src/core/result';
import { oneClick } from '../../../src/usecases/click/oneClick';
import type { OneClick } from '../../../src/usecases/click/oneClick';
import { FakeClock } from '../../fakes/fakeClock';
import { userLanguages as languages } from '../../samples/userLanguages';

const clear = () => Promise.resolve(success(undefined));

/** One click whose parts a test exchanges; `order` is what happened, in its order. */
async function press(parts: Partial<OneClick>) {
  const clock = new FakeClock();
  const order: string[] = [];
  const outcome = await clock.finish(
    oneClick({
      work: () => Promise.resolve({ kind: 'noRoom' }),
      notices: {
        clear,
        show: ({ tone }) => {
          order.push(`told: ${tone}`);
          return Promise.resolve(success(undefined));
        },
      },
      clock,
      userWords: () => Promise.resolve(languages.en),
      complete: () => order.push('completed'),
      report: (cause) => order.push(String(cause)),
      ...parts,
    }),
  );
  return { outcome, order, elapsedMs: clock.elapsedMs };
}

describe('one click', () => {
  it('says in English that files are missing where the words of the language do not come', async () => {
    const told: string[] = [];
    const { order } = await press({
      userWords: () => Promise.reject(new Error('no such file')),
      notices: {
        clear,
        show: ({ text }) => {
          told.push(text);
          return Promise.resolve(success(undefined));
        },
      },
    });
    expect(told).toEqual([
      'Add videoconf could not load all of its files. Please check the text before you click again.',
    ]);
    expect(order).toEqual(['Error: no such file', 'completed']);
  });

  it('ends in time where the words never come', async () => {
    const { order, elapsedMs } = await press({ userWords: () => new Promise(() => undefined) });
    expect(order).toEqual(['completed']);
    expect(elapsedMs).toBe(25_000);
  });

  it('tells, then completes (G01, G02)', async () => {
    expect((await press({})).order).toEqual(['told: information', 'completed']);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('surprise'))],
    [
      'throws at once',
      () => {
        throw new Error('surprise');
      },
    ],
  ])('completes when the work %s', async (_how, work) => {
    const { outcome, order } = await press({ work });
    expect(outcome).toEqual({ kind: 'unexpected' });
    expect(order).toEqual(['Error: surprise', 'told: error', 'completed']);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('no bar'))],
    [
      'throws at once',
      () => {
        throw new Error('no bar');
      },
    ],
  ])('completes, and nothing is left unhandled, when the notification %s', async (_how, show) => {
    const { outcome, order } = await press({ notices: { clear, show } });
    expect(outcome).toEqual({ kind: 'noRoom' });
    expect(order).toEqual(['Error: no bar', 'completed']);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no bar')), 0],
    ['never answers', () => new Promise<never>(() => undefined), 500],
  ])(
    'takes the old notification away first, and tells all the same where that %s (FR10)',
    async (_how, goes, ms) => {
      const told: string[] = [];
      const { elapsedMs } = await press({
        notices: {
          clear: () => {
            told.push('clear');
            return goes();
          },
          show: () => {
            told.push('show');
            return Promise.resolve(success(undefined));
          },
        },
      });
      expect(told).toEqual(['clear', 'show']);
      expect(elapsedMs).toBe(ms);
    },
  );

  it('gives up after 23 s and completes after 25 s at the latest (G01, G04)', async () => {
    const never = () => new Promise<never>(() => undefined);
    const { outcome, order, elapsedMs } = await press({ work: never, notices: { clear, show: never } });
    expect(outcome).toEqual({ kind: 'tooLate' });
    expect(order).toEqual(['completed']);
    expect(elapsedMs).toBe(25_000);
  });
});
