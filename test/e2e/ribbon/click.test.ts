import { expect, test } from '@jest/globals';
import { usePlayground } from '../harness/harness';
import { JOIN_URL } from '../harness/playgroundRoom';

/** The main job: one click on the ribbon, through the genuine office.js, in the built add-in. */
const playground = usePlayground();

test.each(['message', 'appointment'] as const)('one click writes into a new %s', async (kind) => {
  const tab = await playground.open({ kind });
  await tab.page.click('#add-videoconf');
  await tab.page.waitForFunction(() => window.playground.state().completedCount === 1);
  const state = await tab.state();
  expect(state.bodyHtml).toContain(JOIN_URL);
  expect(state.subject).not.toBe('');
  expect(state.notifications).toHaveLength(1);
  expect(state.locations.some(({ displayName }) => displayName.includes(JOIN_URL))).toBe(
    kind === 'appointment',
  );
  expect(state.maxInFlight).toBeLessThanOrEqual(3);
});

test('a second click changes nothing', async () => {
  const tab = await playground.open({ scenario: 'signature' });
  await tab.click();
  const { bodyHtml, subject } = await tab.state();
  expect((await tab.click()).completedCount).toBe(1);
  expect(await tab.state()).toMatchObject({ bodyHtml, subject });
});
