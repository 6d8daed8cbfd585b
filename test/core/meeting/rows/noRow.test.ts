import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_TAGS } from '../../../../src/core/languages/tags';
import { monthsIn } from '../../../../src/core/meeting/rows/dateNames';
import { readWhenRow } from '../../../../src/core/meeting/rows/readWhenRow';

const zurich = readWhenRow('Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)');

const ALMOST_ROWS = [
  '',
  'Please come on 27 November 2026 at 18:00',
  // Words before it, behind it, or in place of a place.
  'When: Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
  'On Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
  'not Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
  'Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1) as agreed',
  'Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1).',
  'Friday, 27 November 2026, 18:00–19:00 sharp (Zurich, UTC+1)',
  'Friday, 27 November 2026 (tomorrow!), 18:00–19:00 (Zurich, UTC+1)',
  'Friday, 27 November 2026, 18:00–19:00 (in room 5, UTC+1)',
  'Friday, 27 November 2026, 18:00–19:00 (Zurich, main building, UTC+1)',
  'Friday, 27 November 2026, 18:00–19:00 (Zurich: bring your papers, UTC+1)',
  'Friday, 27 November 2026, 18:00–19:00 (your time, UTC+1)',
  'Sunday, 29 March 2026, 01:30 (UTC+1) – 03:30 (UTC+2) (Zurich) as agreed',
  'every so often, first on Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
  // No offset, one of two, or nonsense.
  'Friday, 27 November 2026, 18:00–19:00',
  'Friday, 27 November 2026, 18:00–19:00 (Zurich)',
  'Sunday, 29 March 2026, 01:30 – 03:30 (UTC+2) (Zurich)',
  'Sunday, 29 March 2026, 01:30 (UTC+1) – 03:30 (Zurich, UTC+2)',
  'Sunday, 29 March 2026, 01:30 (UTC+1) – 03:30 (UTC+2) (Zurich, UTC+2)',
  'Friday, 27 November 2026, 18:00 (UTC+1) (Zurich)',
  'Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+15)',
  'Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1:60)',
  'Friday, 27 November 2026, 18:00–19:00 (Zurich, GMT+1)',
  'Friday, 27 November 2026, 18:00–19:00 (UTC, UTC+1)',
  'Friday, 27 November 2026, 18:00–19:00 (Tripoli (UTC), UTC+2)',
  // No such time, or an end that comes first.
  'Friday, 27 November 2026, 24:00–25:00 (Zurich, UTC+1)',
  'Friday, 27 November 2026, 24:00 (Zurich, UTC+1)',
  'Friday, 27 November 2026, 23:00–24:30 (Zurich, UTC+1)',
  'Friday, 27 November 2026, 18:60–19:00 (Zurich, UTC+1)',
  'Friday, 27 November 2026, 8:00–9:00 (Zurich, UTC+1)',
  'Friday, 27 November 2026, 18:00–19:00–20:00 (Zurich, UTC+1)',
  'Friday, 27 November 2026, 19:00–18:00 (Zurich, UTC+1)',
  'Friday, 27 November 2026, 19:00 – Thursday, 26 November 2026, 20:00 (Zurich, UTC+1)',
  // No such date, another weekday, or none; two languages in one.
  'Friday, 27 Nonember 2026, 18:00–19:00 (Zurich, UTC+1)',
  'Tuesday, 31 November 2026, 18:00–19:00 (Zurich, UTC+1)',
  'Thursday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
  'Friday, 27 November 2026, 18:00 – Friday, 28 November 2026, 19:00 (Zurich, UTC+1)',
  '27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
  'Friday, 27.11.2026, 18:00–19:00 (Zurich, UTC+1)',
  'Vendredi, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
  'Dienstag, 3. March 2026, 18:00–19:00 Uhr (Zürich, UTC+1)',
  'Friday, 27 November 0026, 18:00–19:00 (Zurich, UTC+1)',
  // The form of an earlier time.
  'Friday, 27 November 2026, 18:00–19:00, Zurich, Central European Standard Time (UTC+01:00)',
];

describe('what is not a row and nothing else is somebody’s', () => {
  test.each(ALMOST_ROWS)('%j', (text) => {
    expect(readWhenRow(text)).toBeUndefined();
    expect(readWhenRow(text, zurich)).toBeUndefined();
  });

  test.each([
    '12:00–13:00',
    '12:00–13:00 (New York)',
    'at 12:00–13:00 (New York, UTC−5)',
    '12:00–13:00 (New York, UTC−5) for Jim',
    '13:00–12:00 (New York, UTC−5)',
    'a series, first on 12:00–13:00 (New York, UTC−5)',
    'a series, first on Friday, 27 November 2026, 12:00–13:00 (New York, UTC−5)',
  ])('in a further row: %j', (text) => {
    expect(readWhenRow(text, zurich)).toBeUndefined();
  });

  test('no month of one language is another month in another one', () => {
    const months = LANGUAGE_TAGS.flatMap((tag) =>
      monthsIn(tag).map((name, index) => `${name} ${String(index)}`),
    );
    expect(new Set(months).size).toBe(new Set(LANGUAGE_TAGS.flatMap(monthsIn)).size);
  });
});
