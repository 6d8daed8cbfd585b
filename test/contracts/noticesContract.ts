import { expect, test } from '@jest/globals';
import type { Notices } from '../../src/usecases/ports';

/** Outlook's notification bar, and the texts of ours that stand in it. */
export interface NoticeBar extends Notices {
  shown(): Promise<readonly string[]>;
}

/** What the use cases rely on about notifications, for the fake and for the real adapter on the genuine office.js. */
export function noticesContract(open: () => Promise<NoticeBar>): void {
  test.each(['information', 'error', 'setUpRoom'] as const)('a notice is shown: %s', async (tone) => {
    const bar = await open();
    expect((await bar.show({ tone, text: 'Anna’s room – added.', actionText: 'Set up' })).ok).toBe(true);
    expect(await bar.shown()).toEqual(['Anna’s room – added.']);
  });

  test('a notice takes the place of the former one, whatever its kind (H01, H06)', async () => {
    const bar = await open();
    for (const tone of ['information', 'setUpRoom', 'error', 'information'] as const)
      expect((await bar.show({ tone, text: `as ${tone}`, actionText: 'Set up' })).ok).toBe(true);
    expect(await bar.shown()).toEqual(['as information']);
  });
}
