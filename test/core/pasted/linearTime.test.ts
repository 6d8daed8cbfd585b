import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { readRoom } from '../../../src/core/pasted/readRoom';
import { hostileInvitations } from '../../samples/hostileInvitations';
import { htmlThread } from '../../samples/mailBodies/htmlThread';
import { readInvitation } from '../../../src/usecases/rooms/readInvitation';
import { fullRoom, prepared } from '../../samples/rooms/rooms';

const KB = 1024;

/** The characters that patterns pass over and that are copied, while something is done: the same on every machine. */
function stepsOf(act: () => void): number {
  const exec = Reflect.get(RegExp.prototype, 'exec');
  const slice = Reflect.get(String.prototype, 'slice');
  let steps = 0;
  RegExp.prototype.exec = function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const passed = found ? found.index + found[0].length : this.sticky ? from : text.length;
    steps += 1 + Math.max(0, passed - from);
    return found;
  };
  String.prototype.slice = function counted(this: string, ...range) {
    const part = slice.apply(this, range);
    steps += 1 + part.length;
    return part;
  };
  try {
    act();
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.slice = slice;
  }
  return steps;
}

const read = (text: string) => () => {
  readRoom({ text, links: [] });
};

describe('the steps grow with the length of the text, whatever it holds', () => {
  // What is built once is not counted.
  read('PIN: 2468')();

  test.each(Object.entries(hostileInvitations))('%s', (_name, text) => {
    const [small, large] = [text(8 * KB), text(32 * KB)].map((part) => stepsOf(read(part)));
    // Four times the length: linear is 4, quadratic 16.
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(5);
  });

  test('a thread of mails in HTML', () => {
    const [small, large] = [50 * KB, 200 * KB].map((length) => {
      const html = htmlThread(length);
      return stepsOf(() => readInvitation(html, 'html'));
    });
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(5);
  });
});

/** What a pattern goes back and forth within one stretch is no step, but it takes time of the processor. */
test.each(Object.entries(hostileInvitations))('no pattern loses itself: %s', (_name, text) => {
  const source = text(100 * KB);
  const millisecondsFor = (): number => {
    const begun = process.cpuUsage();
    readInvitation(source, 'text');
    return process.cpuUsage(begun).user / 1000;
  };
  const MOST_MS = 1000;
  let least = millisecondsFor();
  // Something else, such as collecting garbage, may have come in between.
  for (let retry = 0; retry < 3 && least > MOST_MS; retry += 1) least = Math.min(least, millisecondsFor());
  expect(least).toBeLessThan(MOST_MS);
});

test('an invitation is found in front of near-matches, or in doubt where they are links into rooms', () => {
  const { text } = prepared(fullRoom, languages.en).block;
  for (const hostile of Object.values(hostileInvitations)) {
    const { reading } = readInvitation(`${text}\n\n${hostile(20 * KB)}`, 'text');
    const joinUrl = reading.kind === 'room' ? reading.findings.joinUrl : undefined;
    expect(joinUrl?.value === fullRoom.joinUrl || joinUrl?.certainty === 'doubtful').toBe(true);
  }
});
