import { expect, test } from '@jest/globals';
import { throwIfStray, usePlayground } from './harness';

const playground = usePlayground();

test('a request that would leave this computer is refused, seen, and would fail the test', async () => {
  const page = await playground.openPage(`${playground.url}/office-js/AgaveErrorUX/index.html`);
  const outcome = await page.evaluate(() =>
    fetch('https://example.org/stray').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  const seen = playground.refusedRequests.splice(0);
  expect(seen).toEqual(['https://example.org/stray']);
  expect(() => {
    throwIfStray(seen, []);
  }).toThrow('https://example.org/stray');
});

test('an error that nobody catches is seen and would fail the test', async () => {
  const page = await playground.openPage(`${playground.url}/office-js/AgaveErrorUX/index.html`);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          setTimeout(resolve, 50);
          throw new Error('stray');
        });
      }),
  );
  const seen = playground.pageErrors.splice(0);
  expect(seen).toEqual(['stray']);
  expect(() => {
    throwIfStray([], seen);
  }).toThrow('stray');
});
