import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { readRoom } from '../../../src/core/pasted/readRoom';
import { hostileInvitations } from '../../samples/hostileInvitations';
import { readInvitation } from '../../../src/usecases/rooms/readInvitation';
import { fullRoom, prepared } from '../../samples/rooms';

const KB = 1024;

/** Time of the processor, which does not count what the machine does besides. */
function millisecondsFor(text: string): number {
  const begun = process.cpuUsage();
  readRoom({ text, links: [] });
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Four times the length: linear is 4, quadratic 16. Short times say nothing about growth. */
const looksQuadratic = (small: number, large: number) => large > 250 && large > small * 10;

describe('time grows with the length of the text, whatever it holds', () => {
  test.each(Object.entries(hostileInvitations))('%s', (_name, text) => {
    const texts = [text(250 * KB), text(1000 * KB)] as const;
    let [small, large] = [millisecondsFor(texts[0]), millisecondsFor(texts[1])];
    for (let retry = 0; retry < 3 && looksQuadratic(small, large); retry += 1) {
      // Something else, such as collecting garbage, may have come in between.
      small = Math.max(small, millisecondsFor(texts[0]));
      large = Math.min(large, millisecondsFor(texts[1]));
    }
    expect({ small, large, looksQuadratic: looksQuadratic(small, large) }).toMatchObject({
      looksQuadratic: false,
    });
    expect(large).toBeLessThan(3000);
  });
});

test('an invitation is found in front of near-matches, or in doubt where they are links into rooms', () => {
  const { text } = prepared(fullRoom, languages.en).block;
  for (const hostile of Object.values(hostileInvitations)) {
    const { reading } = readInvitation(`${text}\n\n${hostile(20 * KB)}`, 'text');
    const joinUrl = reading.kind === 'room' ? reading.findings.joinUrl : undefined;
    expect(joinUrl?.value === fullRoom.joinUrl || joinUrl?.certainty === 'doubtful').toBe(true);
  }
});
