import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cases, expect as expectInPage, test as testInPage, Unmet } from './casesInPage';

type Matcher = 'toBe' | 'toEqual' | 'toMatchObject' | 'toContain' | 'toMatch';

/** Whether an expectation is met; nothing where the matcher does not take such values. */
function meets(expectation: () => void): boolean {
  try {
    expectation();
    return true;
  } catch {
    return false;
  }
}

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('', 'a', 'b', 0, 1, true, undefined, null),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('ok', 'error', 'code'), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

const taken: Readonly<Record<Matcher, (actual: unknown, expected: unknown) => boolean>> = {
  toBe: () => true,
  toEqual: () => true,
  toMatchObject: (actual, expected) =>
    [actual, expected].every(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    ) &&
    // Contracts expect nothing undefined of a part.
    !JSON.stringify(expected, (_key, value: unknown) => value ?? 'none').includes('none'),
  toContain: (actual, expected) =>
    Array.isArray(actual) || (typeof actual === 'string' && typeof expected === 'string'),
  toMatch: (actual) => typeof actual === 'string',
};

test.each<Matcher>(['toBe', 'toEqual', 'toMatchObject', 'toContain', 'toMatch'])(
  'what %s says in the page, it says in jest, and the other way round with not',
  (matcher) => {
    fc.assert(
      fc.property(plain, plain, fc.boolean(), (actual, other, same) => {
        const given = same ? structuredClone(actual) : other;
        fc.pre(taken[matcher](actual, given));
        const expected =
          matcher === 'toMatch' ? new RegExp(typeof given === 'string' ? given : 'a', 'u') : given;
        const here = expectInPage(actual);
        const there = expect(actual);
        expect(meets(() => here[matcher](expected as never))).toBe(
          meets(() => there[matcher](expected as never)),
        );
        expect(meets(() => here.not[matcher](expected as never))).toBe(
          meets(() => there.not[matcher](expected as never)),
        );
      }),
    );
  },
);

test('members of a list may stand anywhere in it', () => {
  const { arrayContaining } = expectInPage;
  expect(meets(() => expectInPage(['c', 'a', 'b']).toEqual(arrayContaining(['a', 'b'])))).toBe(true);
  expect(meets(() => expectInPage(['c', 'a']).toEqual(arrayContaining(['a', 'b'])))).toBe(false);
});

test('an expectation that is not met names its matcher, and nothing of what was found', () => {
  expect(() => expectInPage('Dear Anna').toBe('x')).toThrow(new Unmet('toBe'));
  expect(() => expectInPage('Dear Anna').not.toContain('Anna')).toThrow(new Unmet('not toContain'));
});

test('each row is a case of its own, titled as in jest', () => {
  testInPage.each([
    ['once', 1],
    ['weekly', { kind: 'weekly' }],
  ])('%s', () => Promise.resolve());
  testInPage.each(['html', 'text'])('as %s', () => Promise.resolve());
  expect(cases.map(({ id }) => id)).toEqual(['once', 'weekly', 'as html', 'as text']);
});
