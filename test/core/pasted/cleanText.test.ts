import { describe, expect, test } from '@jest/globals';
import { cleanText } from '../../../src/core/pasted/page/cleanText';

describe('cleanText', () => {
  test.each([
    ['> > PIN: 2468', '  PIN: 2468'],
    ['a > b', 'a > b'],
    ['112\u00a0752\u202f642', '112 752 642'],
    ['112\u200b752\u2060642', '112752642'],
    ['\u200e1212\u202c', '1212'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['👩‍👩‍👧 é', '👩‍👩‍👧 é'],
    ['', ''],
  ])('%j', (source, expected) => {
    expect(cleanText(source).text).toBe(expected);
  });

  test('knows where each character comes from', () => {
    const source = '> \u200e1\u200b2\u202c!';
    const { text, placeOf, positionOf } = cleanText(source);
    const start = text.indexOf('12');
    expect(placeOf(start, start + 2)).toEqual({ start: 3, end: 6 });
    expect(positionOf(3)).toBe(start);
    expect(positionOf(source.length)).toBe(text.length);
  });

  test('takes texts longer than a call can have arguments', () => {
    const source = 'x'.repeat(300_000);
    expect(cleanText(source).text).toBe(source);
  });
});
