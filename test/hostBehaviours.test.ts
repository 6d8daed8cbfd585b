import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { idsIn, type Subject } from '../scripts/behaviours/behaviour';
import { coverageFaults, coveragePage } from '../scripts/behaviours/coveragePage';
import { subjects } from '../scripts/behaviours/subjects';
import { namingTestsIn, namingTestsOf } from '../scripts/behaviours/testTitles';

const range = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => letter + String(index + 1).padStart(2, '0'));

describe('docs/host-behaviours.md', () => {
  const tests = namingTestsOf(process.cwd());

  test('is what `npm run behaviours` writes', () => {
    expect(readFileSync('docs/host-behaviours.md', 'utf8')).toBe(coveragePage(subjects, tests));
  });

  test('has every behaviour once, in order', () => {
    const known = [
      ...range('A', 31),
      ...range('B', 12),
      ...range('C', 7),
      ...range('D', 9),
      ...range('E', 13),
      ...range('F', 10),
      ...range('G', 13),
      ...range('H', 6),
      ...range('I', 7),
      ...range('J', 10),
      ...range('K', 5),
    ];
    expect(known).toHaveLength(123);
    expect(subjects.flatMap(({ behaviours }) => behaviours.map(({ id }) => id))).toEqual(known);
  });

  test('has a test or a reason for each, and no test names what is no behaviour', () => {
    expect(coverageFaults(subjects, tests)).toEqual([]);
  });
});

describe('what is not covered is told', () => {
  const subjectOf = (...behaviours: Subject['behaviours']): readonly Subject[] => [
    { letter: 'A', title: 'HTML', behaviours },
  ];
  const says = 'Something happens.';
  const named = (file: string, ...ids: string[]) => ({ file, titles: ['x'], ids });

  test.each([
    [
      'neither a test nor a reason',
      subjectOf({ id: 'A01', says }),
      [],
      ['A01 has neither a test nor a reason'],
    ],
    [
      'only played by the playground',
      subjectOf({ id: 'A01', says }),
      [named('test/playground/mailbox.test.ts', 'A01'), named('test/e2e/quirks.test.ts', 'A01')],
      ['A01 has neither a test nor a reason'],
    ],
    [
      'a reason that a test contradicts',
      subjectOf({ id: 'A01', says, notOurs: 'We do not write.' }, { id: 'A02', says, open: 'Not yet.' }),
      [named('test/core/room.test.ts', 'A01', 'A02')],
      ['A01 has a test: its reason must go', 'A02 has a test: its reason must go'],
    ],
    [
      'two reasons',
      subjectOf({ id: 'A01', says, notOurs: 'No.', open: 'Not yet.' }),
      [],
      ['A01 is both open and not ours'],
    ],
    [
      'an unknown id',
      subjectOf({ id: 'A01', says, notOurs: 'No.' }),
      [named('test/core/room.test.ts', 'A99')],
      ['test/core/room.test.ts names A99, which is no behaviour'],
    ],
    [
      'nothing: played, and not ours',
      subjectOf({ id: 'A01', says, notOurs: 'No.' }, { id: 'A02', says }),
      [named('test/e2e/quirks.test.ts', 'A01'), named('test/e2e/pane.test.ts', 'A02')],
      [],
    ],
  ])('%s', (_case, given, tests, faults) => {
    expect(coverageFaults(given, tests)).toEqual(faults);
  });
});

describe('which tests name behaviours', () => {
  test.each<[string, readonly string[]]>([
    ['keeps its words (A02, C07)', ['A02', 'C07']],
    ['A05-A08 and K01', ['A05', 'A06', 'A07', 'A08', 'K01']],
    ['B03-C05 is no range, A09-A07 is none either', ['B03', 'C05']],
    ['L01, A1, A123, xA01 and S1 are none', []],
  ])('the ids in a title: %s', (title, ids) => {
    expect(idsIn(title)).toEqual(ids);
  });

  const titlesIn = (source: string) =>
    namingTestsIn('test/x.test.ts', source).map(({ titles, ids }) => [titles.join(' › '), ids.join()]);

  test('titles of groups and tests count, with what stands around them', () => {
    expect(
      titlesIn(`describe('outer (A01)', () => {
        it('first (A02)', () => {});
        describe.each(list)('inner', () => { test.each([['A03']])('%s (A04)', () => {}); });
        test.each\`a | b\`('table (A05)', () => {});
        it(\`with \${value} (A06)\`, () => {});
      });`),
    ).toEqual([
      ['outer (A01)', 'A01'],
      ['outer (A01) › first (A02)', 'A02'],
      ['outer (A01) › inner › %s (A04)', 'A04'],
      ['outer (A01) › table (A05)', 'A05'],
      ['outer (A01) › with … (A06)', 'A06'],
    ]);
  });

  test('comments, other texts, other functions and tests that do not run count for nothing', () => {
    expect(
      titlesIn(`// test('a (A01)')
        test('b', () => { expect('A02').toBe('A02'); call('test (A03)'); });
        test.skip('c (A04)', () => {}); it.todo('d (A05)'); /* it('e (A06)') */
        test.each([['f (A07)', 1]])('%s', () => {});`),
    ).toEqual([]);
  });
});

test('a title on the page is text, whatever signs it holds', () => {
  const page = coveragePage(
    [{ letter: 'A', title: 'HTML', behaviours: [{ id: 'A01', says: 'Something happens.' }] }],
    [{ file: 'test/core/x.test.ts', titles: ['a *b* [c]', 'd_e <td> `f` (A01)'], ids: ['A01'] }],
  );
  expect(page).toContain(
    '\n\n**A01** Something happens.\n\n- a \\*b\\* \\[c\\] › d\\_e \\<td> \\`f\\` (A01) (`test/core/x.test.ts`)\n',
  );
});
