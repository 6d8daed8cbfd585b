import { expect, test } from '@jest/globals';
import { usePlayground } from './harness';

const playground = usePlayground();

test.each(['message', 'appointment'] as const)('one click writes into a new %s', async (kind) => {
  const tab = await playground.open({ kind });
  const result = await tab.click();
  const state = await tab.state();
  expect(result.completedCount).toBe(1);
  expect(state.bodyHtml).toContain('https://video.example.edu/join/anna');
  expect(state.maxInFlight).toBeLessThanOrEqual(3);
});
