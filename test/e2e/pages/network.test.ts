import { describe, expect, test } from '@jest/globals';
import { throwIfStray, usePlayground } from '../harness/harness';

const playground = usePlayground();

/** Ways to ask an address: each is an expression that ends in how it ended. */
const WAYS: Readonly<Record<string, (address: string) => string>> = {
  fetch: (address) => `fetch('${address}').then(() => 'answered', () => 'refused')`,
  'a picture': (address) => `new Promise((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve('answered');
    picture.onerror = () => resolve('refused');
    picture.src = '${address}';
  })`,
  'a script in a worker': (address) => `new Promise((resolve) => {
    const script = \`fetch('${address}').then(() => postMessage('answered'), () => postMessage('refused'))\`;
    const worker = new Worker(URL.createObjectURL(new Blob([script])));
    worker.onmessage = ({ data }) => resolve(data);
  })`,
};
const STRAY = ['https://example.org/stray', 'http://example.edu:8080/', 'http://192.0.2.7/'];

describe('a request that would leave this computer is refused, seen, and would fail the test', () => {
  test.each(Object.keys(WAYS).flatMap((way) => STRAY.map((address) => [way, address] as const)))(
    '%s: %s',
    async (way, address) => {
      const page = await playground.openPage(`${playground.url}/office-js/AgaveErrorUX/index.html`);
      expect(await page.evaluate(WAYS[way]?.(address) ?? '')).toBe('refused');
      const seen = playground.refusedRequests.splice(0);
      expect(new Set(seen)).toEqual(new Set([address]));
      expect(() => {
        throwIfStray(seen, []);
      }).toThrow(address);
    },
  );

  test('a frame inside a frame', async () => {
    const page = await playground.openPage(`${playground.url}/office-js/AgaveErrorUX/index.html`);
    await page.evaluate(`new Promise((resolve) => {
      const outer = document.body.appendChild(document.createElement('iframe'));
      const inner = outer.contentDocument.body.appendChild(document.createElement('iframe'));
      inner.onload = resolve;
      inner.src = 'https://example.org/stray';
    })`);
    expect(page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
    expect(playground.refusedRequests.splice(0)).toEqual(['https://example.org/stray']);
  });

  test('a web socket', async () => {
    const page = await playground.openPage(`${playground.url}/office-js/AgaveErrorUX/index.html`);
    const outcome = await page.evaluate(`new Promise((resolve) => {
      const socket = new WebSocket('wss://example.org/stray');
      socket.onopen = () => resolve('answered');
      socket.onerror = () => resolve('refused');
    })`);
    expect(outcome).toBe('refused');
    expect(playground.refusedRequests.splice(0)).toEqual(['wss://example.org/stray']);
  });

  test('this computer by its number, where a server would answer', async () => {
    const page = await playground.openPage(`${playground.url}/office-js/AgaveErrorUX/index.html`);
    const address = playground.url.replace('localhost', '127.0.0.1') + '/';
    expect(await page.evaluate(WAYS['fetch']?.(address) ?? '')).toBe('refused');
    expect(playground.refusedRequests.splice(0)).toEqual([address]);
  });
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
