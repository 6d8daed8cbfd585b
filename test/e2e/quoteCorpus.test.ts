import { expect, test } from '@jest/globals';
import { savedRooms } from '../../playground/scenarios';
import { htmlWithSpace } from '../../src/core/invitation/html';
import { textWithSpace } from '../../src/core/invitation/text';
import { languages } from '../../src/core/languages';
import { defaultRoom } from '../../src/core/room/book';
import { decodeRoomBook } from '../../src/core/room/decode';
import { loadOrganization } from '../../src/setup/organization';
import { prepareInvitation } from '../../src/usecases/item/prepare';
import { quoteSamples } from '../samples/quotes';
import type { QuoteSample } from '../samples/quotes';
import { usePlayground } from './harness';

/** Thirty bodies of other clients, all kinds among them, on the genuine office.js and a real editor. */
const playground = usePlayground();

const SAMPLE_SIZE = 30;

function playgroundsBlock(format: 'html' | 'text'): string {
  const saved = decodeRoomBook(savedRooms('two')['videoconf']);
  const room = saved.kind === 'book' ? defaultRoom(saved.book) : undefined;
  const prepared = room && prepareInvitation(room, loadOrganization(), { languages: [languages.en] });
  if (!prepared?.ok) throw new Error("The playground's room cannot be written.");
  return (format === 'html' ? htmlWithSpace : textWithSpace)(prepared.value.block(format));
}

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

const blocksIn = (text: string): number =>
  text.split('https://video.example.edu/join/anna.keller').length - 1;

test('beside a quoted block a click puts one, and a second click puts none', async () => {
  const tab = await playground.open({ locale: 'en-US' });
  const results: unknown[] = [];
  const samples = spread();
  for (const { file, format, body, insideAt } of samples) {
    await tab.call('openItem', 'message', format === 'text' ? 'plainText' : 'empty');
    await tab.call('setBody', body.slice(0, insideAt) + playgroundsBlock(format) + body.slice(insideAt));
    const counts = [blocksIn((await tab.state()).bodyText)];
    for (let click = 1; click <= 2; click += 1) {
      await tab.click();
      counts.push(blocksIn((await tab.state()).bodyText));
    }
    results.push([file, counts]);
  }
  expect(results).toHaveLength(SAMPLE_SIZE);
  expect(results).toEqual(samples.map(({ file }) => [file, [1, 2, 2]]));
});
