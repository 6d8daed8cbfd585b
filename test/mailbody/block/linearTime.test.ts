import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { putBlock } from '../../../src/mailbody/block/put';
import { blockStateOf } from '../../../src/mailbody/block/blockState';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import { hostileBodies } from '../../samples/mailBodies/hostileBodies';
import { fullRoom, organization, prepared } from '../../samples/rooms/rooms';

const known = { rooms: [fullRoom], organization };
const { block } = prepared(fullRoom, languages.en);

const KB = 1024;

/** Time of the processor, which does not count what the machine does besides. */
function millisecondsFor(source: string, format: BodyFormat): number {
  const begun = process.cpuUsage();
  const body = readMailBody(source, format);
  blockStateOf(body, known, (_room, seen) => seen.facts);
  putBlock(body, block[format], known);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

const MOST_MS = 400;
/** Four times the length: linear is 4, quadratic 16. Short times say nothing about growth. */
const looksQuadratic = (small: number, large: number) => large > 40 && large > small * 10;

describe('time grows with the length of the body, whatever it holds', () => {
  test.each(Object.entries(hostileBodies))('%s', (_name, body) => {
    for (const format of ['html', 'text'] as const) {
      // A block of ours on top, so that reading it and putting another in its place are measured, too.
      const sources = [block[format] + body(50 * KB), block[format] + body(200 * KB)] as const;
      let [small, large] = [millisecondsFor(sources[0], format), millisecondsFor(sources[1], format)];
      for (let retry = 0; retry < 3 && (large > MOST_MS || looksQuadratic(small, large)); retry += 1) {
        // Something else, such as collecting garbage, may have come in between.
        small = Math.max(small, millisecondsFor(sources[0], format));
        large = Math.min(large, millisecondsFor(sources[1], format));
      }
      expect({ format, small, large, looksQuadratic: looksQuadratic(small, large) }).toMatchObject({
        looksQuadratic: false,
      });
      expect(large).toBeLessThan(MOST_MS);
    }
  });
});
