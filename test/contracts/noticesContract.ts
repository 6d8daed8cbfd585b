import { expect, test } from '@jest/globals';
import type { Notice, Notices } from '../../src/usecases/ports';

/** Outlook's notification bar, and the texts of ours that stand in it. */
export interface NoticeBar extends Notices {
  shown(): Promise<readonly string[]>;
}

const action = { label: 'Set up', instead: 'Open the options.' };
const kinds: readonly (readonly [string, Pick<Notice, 'tone' | 'action'>])[] = [
  ['information', { tone: 'information' }],
  ['error', { tone: 'error' }],
  ['with a button, or a sentence instead', { tone: 'information', action }],
];

/** What is shown, without the sentence that older clients get in place of the button. */
const shownIn = async (bar: NoticeBar): Promise<readonly string[]> =>
  (await bar.shown()).map((text) => text.replace(` ${action.instead}`, ''));

/** What the use cases rely on about notifications, for the fake and for the real adapter on the genuine office.js. */
export function noticesContract(open: () => Promise<NoticeBar>): void {
  test.each(kinds)('a notice is shown: %s', async (_name, kind) => {
    const bar = await open();
    expect((await bar.show({ ...kind, text: 'Anna’s room – added.' })).ok).toBe(true);
    expect(await shownIn(bar)).toEqual(['Anna’s room – added.']);
  });

  test('a notice takes the place of the former one that was taken away, whatever its kind (FR10, H06)', async () => {
    const bar = await open();
    for (const [index, [, kind]] of [...kinds, ...kinds].entries()) {
      await bar.clear();
      expect((await bar.show({ ...kind, text: `The ${index}th.` })).ok).toBe(true);
      expect(await shownIn(bar)).toEqual([`The ${index}th.`]);
    }
  });

  test('a notice that could not be taken away gives way all the same (H01)', async () => {
    const bar = await open();
    for (const text of ['The first.', 'The second.'])
      expect((await bar.show({ tone: 'information', text })).ok).toBe(true);
    expect(await bar.shown()).toEqual(['The second.']);
  });
}
