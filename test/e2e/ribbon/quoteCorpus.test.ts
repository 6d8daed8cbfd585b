import { expect, test } from '@jest/globals';
import { htmlWithSpace } from '../../../src/core/invitation/html';
import { textWithSpace } from '../../../src/core/invitation/text';
import { quoteSamples } from '../../samples/quotes';
import type { QuoteSample } from '../../samples/quotes';
import { usePlayground } from '../harness/harness';
import { blockCount, playgroundInvitation } from '../harness/playgroundRoom';

/** Thirty bodies of other clients, all kinds among them, on the genuine office.js and a real editor. */
const playground = usePlayground();

const SAMPLE_SIZE = 30;

const { block } = playgroundInvitation();
const inserted = { html: htmlWithSpace(block.html), text: textWithSpace(block.text) };

/** Every so many of those that quote something, so that each client and language has its turn. */
function spread(): readonly (QuoteSample & { readonly insideAt: number })[] {
  const quoting = quoteSamples('tuned').flatMap((sample) =>
    sample.insideAt === undefined ? [] : [{ ...sample, insideAt: sample.insideAt }],
  );
  const step = quoting.length / SAMPLE_SIZE;
  return Array.from({ length: SAMPLE_SIZE }, (_, index) => quoting[Math.floor(index * step)]).flatMap(
    (sample) => sample ?? [],
  );
}

test('beside a quoted block a click puts one, and a second click puts none', async () => {
  const tab = await playground.open({ locale: 'en-US' });
  const results: unknown[] = [];
  const samples = spread();
  for (const { file, format, body, insideAt } of samples) {
    await tab.call('openItem', 'message', format === 'text' ? 'plainText' : 'empty');
    await tab.call('setBody', body.slice(0, insideAt) + inserted[format] + body.slice(insideAt));
    const counts = [blockCount((await tab.state()).bodyText)];
    for (let click = 1; click <= 2; click += 1) {
      await tab.click();
      counts.push(blockCount((await tab.state()).bodyText));
    }
    results.push([file, counts]);
  }
  expect(results).toHaveLength(SAMPLE_SIZE);
  expect(results).toEqual(samples.map(({ file }) => [file, [1, 2, 2]]));
});
