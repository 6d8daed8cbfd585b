import { describe, expect, test } from '@jest/globals';
import { rowFacts } from '../../../src/core/invitation/facts/facts';
import { languages } from '../../../src/core/languages';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import { offsetMinutes } from '../../../src/core/meeting/localTime';
import { meetingOfRows, zonesBeside } from '../../../src/core/meeting/rows/meetingOfRows';
import { readWhenRow } from '../../../src/core/meeting/rows/readWhenRow';
import type { When, WhenRow } from '../../../src/core/meeting/when';
import { wordWhen, wordWhenRow } from '../../../src/core/meeting/rows/whenRow';

/** A row of whole days, whatever the clocks show when they begin and end. */
function wholeDays(zone: string, start: string, end: string): WhenRow {
  const [startMs, endMs] = [Date.parse(start), Date.parse(end)];
  return {
    kind: 'allDay',
    startMs,
    endMs,
    startOffsetMinutes: offsetMinutes(startMs, zone),
    endOffsetMinutes: offsetMinutes(endMs, zone),
    zone,
    dayShift: 0,
  };
}
const written = (row: WhenRow) => wordWhenRow(row, languages.en.when, 'full');

test('whole days are the organizer’s; elsewhere they have times where they are no whole days, and dates where they are', () => {
  const day: When = {
    startMs: Date.parse('2026-11-23T23:00Z'),
    endMs: Date.parse('2026-11-24T23:00Z'),
    kind: 'allDay',
    series: 'single',
    organizerZone: 'Europe/Zurich',
    zones: ['America/New_York', 'Europe/Helsinki', 'Europe/Rome'],
  };
  expect(wordWhen(day, languages.en.when)).toEqual([
    'Tuesday, 24 November 2026, all day (Zurich, UTC+1)',
    'Monday, 23 November 2026, 18:00 – Tuesday, 24 November 2026, 18:00 (New York, UTC−5)',
    '01:00 – Wednesday, 25 November 2026, 01:00 (Helsinki, UTC+2)',
    'Tuesday, 24 November 2026, all day (Rome, UTC+1)',
  ]);
});

test('several end on the last of them, in each language; the offset is that of the first', () => {
  const row = wholeDays('Europe/Zurich', '2026-03-27T23:00Z', '2026-03-29T22:00Z');
  expect(LANGUAGE_TAGS.map((tag) => wordWhenRow(row, languages[tag].when, 'full'))).toEqual([
    'Saturday, 28 March 2026 – Sunday, 29 March 2026, all day (Zurich, UTC+1)',
    'Samstag, 28. März 2026 – Sonntag, 29. März 2026, ganztägig (Zürich, UTC+1)',
    'samedi 28 mars 2026 – dimanche 29 mars 2026, toute la journée (Zurich, UTC+1)',
    'sabato 28 marzo 2026 – domenica 29 marzo 2026, tutto il giorno (Zurigo, UTC+1)',
  ]);
});

// Where the clocks go forward at midnight, a day begins at 01:00, and the one before ends at 01:00 of it.
const CASES = [
  [
    'the clocks go forward',
    'Europe/Zurich',
    '2026-03-28T23:00Z',
    '2026-03-29T22:00Z',
    'Sunday, 29 March 2026, all day (Zurich, UTC+1)',
  ],
  [
    'the clocks go back',
    'Europe/Zurich',
    '2026-10-24T22:00Z',
    '2026-10-25T23:00Z',
    'Sunday, 25 October 2026, all day (Zurich, UTC+2)',
  ],
  [
    'half an hour',
    'Australia/Lord_Howe',
    '2026-04-04T13:00Z',
    '2026-04-05T13:30Z',
    'Sunday, 5 April 2026, all day (Lord Howe Island, UTC+11)',
  ],
  [
    'midnight is skipped at the end',
    'Africa/Cairo',
    '2026-04-22T22:00Z',
    '2026-04-23T22:00Z',
    'Thursday, 23 April 2026, all day (Cairo, UTC+2)',
  ],
  [
    'midnight is skipped at the beginning',
    'Africa/Cairo',
    '2026-04-23T22:00Z',
    '2026-04-24T21:00Z',
    'Friday, 24 April 2026, all day (Cairo, UTC+3)',
  ],
  [
    'midnight is skipped in between',
    'Africa/Cairo',
    '2026-04-22T22:00Z',
    '2026-04-24T21:00Z',
    'Thursday, 23 April 2026 – Friday, 24 April 2026, all day (Cairo, UTC+2)',
  ],
  [
    'Beirut',
    'Asia/Beirut',
    '2026-03-28T22:00Z',
    '2026-03-29T21:00Z',
    'Sunday, 29 March 2026, all day (Beirut, UTC+3)',
  ],
  [
    'Santiago',
    'America/Santiago',
    '2026-09-06T04:00Z',
    '2026-09-07T03:00Z',
    'Sunday, 6 September 2026, all day (Santiago, UTC−3)',
  ],
  [
    'Havana',
    'America/Havana',
    '2026-03-08T05:00Z',
    '2026-03-09T04:00Z',
    'Sunday, 8 March 2026, all day (Havana, UTC−4)',
  ],
  // Midnight comes twice, and Outlook does not say which one it takes.
  [
    'the Azores',
    'Atlantic/Azores',
    '2026-10-25T00:00Z',
    '2026-10-26T01:00Z',
    'Sunday, 25 October 2026, all day (Azores, UTC)',
  ],
  [
    'the Azores, from the second midnight',
    'Atlantic/Azores',
    '2026-10-25T01:00Z',
    '2026-10-26T01:00Z',
    'Sunday, 25 October 2026, all day (Azores, UTC−1)',
  ],
  [
    'the days of a leap year',
    'Etc/UTC',
    '2028-02-29T00:00Z',
    '2028-03-01T00:00Z',
    'Tuesday, 29 February 2028, all day (UTC)',
  ],
  [
    'the year’s end',
    'Pacific/Kiritimati',
    '2026-12-30T10:00Z',
    '2027-01-01T10:00Z',
    'Thursday, 31 December 2026 – Friday, 1 January 2027, all day (Kiritimati, UTC+14)',
  ],
] as const;

describe.each(CASES)(
  'whole days are dates, whatever the clocks do: %s (FC06)',
  (_what, zone, start, end, text) => {
    const row = wholeDays(zone, start, end);

    test('written', () => {
      expect(written(row)).toBe(text);
    });

    test('read: the same facts in every language', () => {
      for (const tag of LANGUAGE_TAGS) {
        const read = readWhenRow(wordWhenRow(row, languages[tag].when, 'full'));
        expect(read && rowFacts(read)).toEqual(rowFacts(row));
        expect(read?.kind).toBe('allDay');
      }
    });

    test('found with their zone, and with the instants at which they begin and end there', () => {
      const meeting = meetingOfRows([text], []);
      const { kind, startMs, endMs, startOffsetMinutes, endOffsetMinutes } = row;
      expect(meeting).toEqual({
        span: { kind, startMs, endMs, startOffsetMinutes, endOffsetMinutes },
        series: 'single',
        organizerZone: zone,
        zones: [],
      });
      expect(meeting && zonesBeside(meeting, zone)).toEqual([]);
    });
  },
);

test.each([
  'Tuesday, 24 November 2026 – Monday, 23 November 2026, all day (Zurich, UTC+1)',
  'Tuesday, 24 November 2026 – Wednesday, 4 November 2026, all day (Zurich, UTC+1)',
  'Tuesday, 24 November 2026 – 31 November 2026, all day (Zurich, UTC+1)',
  'Tuesday, 24 November 2026 – Tuesday, 31 November 2026, all day (Zurich, UTC+1)',
  'Tuesday, 24 November 2026, all day',
  'Tuesday, 24 November 2026, all day (Zurich)',
  'Tuesday, 24 November 2026 (Zurich, UTC+1)',
  'Tuesday, 24 November 2026, 10:00, all day (Zurich, UTC+1)',
  'all day (Zurich, UTC+1)',
])('%j says no whole days', (text) => {
  expect(readWhenRow(text)).toBeUndefined();
  expect(
    readWhenRow(text, wholeDays('Europe/Zurich', '2026-11-23T23:00Z', '2026-11-24T23:00Z')),
  ).toBeUndefined();
});
