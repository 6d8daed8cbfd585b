/**
 * Stands for `@jest/globals` where the contracts run in a page inside Outlook: it gathers the cases instead of running
 * them, and knows the few matchers that the contracts use. What was found is not kept, since it may be somebody's mail.
 */
export interface ContractCase {
  readonly id: string;
  readonly run: () => Promise<void>;
}

/** An expectation that was not met; the message names the matcher and nothing else. */
export class Unmet extends Error {}

class ArrayContaining {
  constructor(readonly members: readonly unknown[]) {}
}

export const cases: ContractCase[] = [];

type Row = readonly unknown[];

/** As jest fills `%s` and `%p` of a title in. */
const titled = (title: string, row: Row): string => {
  const values = [...row];
  return title.replace(/%[sp]/gu, () => String(values.shift()));
};

export const test = Object.assign(
  (id: string, run: () => Promise<void>): void => {
    cases.push({ id, run });
  },
  {
    each:
      (rows: readonly unknown[]) =>
      (title: string, run: (...row: Row) => Promise<void>): void => {
        for (const given of rows) {
          const row: Row = Array.isArray(given) ? given : [given];
          test(titled(title, row), () => run(...row));
        }
      },
  },
);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const definedKeys = (value: Readonly<Record<string, unknown>>) =>
  Object.keys(value).filter((key) => value[key] !== undefined);

/** @param extent whether members that are not expected may be there, too */
function matches(actual: unknown, expected: unknown, extent: 'whole' | 'part'): boolean {
  if (expected instanceof ArrayContaining)
    return Array.isArray(actual) && expected.members.every((member) => contains(actual, member));
  if (!isObject(actual) || !isObject(expected)) return Object.is(actual, expected);
  if (Array.isArray(actual) !== Array.isArray(expected)) return false;
  const keys = definedKeys(expected);
  const hasNoOther = definedKeys(actual).length === keys.length;
  return (
    ((extent === 'part' && !Array.isArray(expected)) || hasNoOther) &&
    keys.every((key) => matches(actual[key], expected[key], extent))
  );
}

const contains = (list: readonly unknown[], member: unknown): boolean =>
  list.some((one) => matches(one, member, 'whole'));

function matchersOf(actual: unknown, wanted: boolean) {
  const must = (matcher: string, holds: boolean): void => {
    if (holds !== wanted) throw new Unmet(wanted ? matcher : `not ${matcher}`);
  };
  return {
    toBe: (expected: unknown) => must('toBe', Object.is(actual, expected)),
    toEqual: (expected: unknown) => must('toEqual', matches(actual, expected, 'whole')),
    toMatchObject: (expected: object) => must('toMatchObject', matches(actual, expected, 'part')),
    toMatch: (form: RegExp) => must('toMatch', typeof actual === 'string' && form.test(actual)),
    toContain: (member: unknown) =>
      must(
        'toContain',
        (typeof actual === 'string' && typeof member === 'string' && actual.includes(member)) ||
          (Array.isArray(actual) && actual.includes(member)),
      ),
  };
}

export const expect = Object.assign(
  (actual: unknown) => ({ ...matchersOf(actual, true), not: matchersOf(actual, false) }),
  { arrayContaining: (members: readonly unknown[]) => new ArrayContaining(members) },
);
