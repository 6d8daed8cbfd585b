import { expect, test } from '@jest/globals';
import { LANGUAGE_TAGS } from '../../../src/core/languages/language';
import { whenWords } from '../../../src/core/languages/when';
import { subjectDate } from '../../../src/core/time/subjectDate';
import { whenRows } from '../../../src/core/time/when';

test('the date in a subject is that of the organizer, in the language of the block', () => {
  const [row] = whenRows({
    startMs: Date.parse('2026-04-30T22:30Z'),
    endMs: Date.parse('2026-04-30T23:30Z'),
    kind: 'timed',
    series: 'single',
    organizerZone: 'Europe/Zurich',
  });
  expect(LANGUAGE_TAGS.map((tag) => row && subjectDate(row, whenWords[tag]))).toEqual([
    '1 May 2026',
    '1. Mai 2026',
    '1er mai 2026',
    '1º maggio 2026',
  ]);
});
