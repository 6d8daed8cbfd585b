import { expect, jest, test } from '@jest/globals';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import { hostileBodies } from '../../samples/mailBodies/hostileBodies';

const FORMATS = ['html', 'text'] as const;
const LENGTH = 5_000;
/** How many patterns may look at a character, on average. */
const MOST = 6;

/** How often any pattern is asked while something is done: `test`, `match` and `replace` all ask by `exec`. */
function countedSteps(work: () => void): number {
  const asked = jest.spyOn(RegExp.prototype, 'exec');
  work();
  const steps = asked.mock.calls.length;
  asked.mockRestore();
  return steps;
}

test.each(Object.entries(hostileBodies))(
  'the steps of reading grow with the length, and no faster: %s',
  (_name, body) => {
    const [short, long] = [body(LENGTH), body(4 * LENGTH)];
    for (const format of FORMATS) {
      const steps = [short, long].map((source) => countedSteps(() => readMailBody(source, format)));
      const [few = 0, many = 0] = steps;
      expect(few).toBeGreaterThan(0);
      expect(many / long.length).toBeLessThan(MOST);
      expect(many).toBeLessThan(few * 4.5 * (long.length / short.length / 4) + 100);
    }
  },
);
