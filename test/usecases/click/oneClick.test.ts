import { describe, expect, it } from '@jest/globals';
import { success } from '../../../src/core/result';
import { oneClick } from '../../../src/usecases/click/oneClick';
import type { OneClick } from '../../../src/usecases/click/oneClick';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { userLanguages as languages } from '../../samples/rooms/userLanguages';

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
      userWords: () => languages.en,
      complete: (stands) => order.push(stands ? 'completed, stands' : 'completed'),
      report: (cause) => order.push(String(cause)),
      ...parts,
    }),
  );
  return { outcome, order, elapsedMs: clock.elapsedMs };
}

describe('one click', () => {
  it('completes where there are no words to tell it with', async () => {
    const userWords = () => {
      throw new Error('no words');
    };
    expect((await press({ userWords })).order).toEqual(['Error: no words', 'completed']);
  });

  it.each([
    ['alreadyThere', 'completed, stands'],
    ['linesMissing', 'completed'],
    ['quoteInDoubt', 'completed'],
    ['unconfirmed', 'completed'],
  ] as const)('says to Outlook whether the invitation stands: %s', async (kind, last) => {
    const { order } = await press({ work: () => Promise.resolve({ kind, roomName: 'Anna' }) });
    expect(order.at(-1)).toBe(last);
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
