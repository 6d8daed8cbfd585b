import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../../src/core/languages';
import { LANGUAGE_TAGS } from '../../../../src/core/languages/tags';
import type { LanguageTag } from '../../../../src/core/languages/tags';
import { meetingOfRows, zonesBeside } from '../../../../src/core/meeting/rows/meetingOfRows';
import type { When } from '../../../../src/core/meeting/when';
import { wordWhen } from '../../../../src/core/meeting/rows/whenRow';
import { meetings } from '../../../samples/rooms/meetings';
import { readTable } from './whenTable';

const rowsOf = (when: When, tag: LanguageTag = 'en') => wordWhen(when, languages[tag].when);
const ZURICH = 'Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)';

describe('the meeting that rows say', () => {
  test.each(LANGUAGE_TAGS)('every row of the table comes back, and its zone among the user’s (%s)', (tag) => {
    for (const { startMs, endMs, organizerZone, zone } of readTable().filter((row) => row.tag === tag)) {
      const when = { startMs, endMs, organizerZone, zones: [zone], kind: 'timed', series: 'single' } as const;
      expect(meetingOfRows(rowsOf(when, tag), [organizerZone, zone])).toMatchObject({
        span: { kind: 'timed', startMs, endMs },
        series: 'single',
        organizerZone,
        zones: zone === organizerZone ? [] : [zone],
      });
    }
  });

  test.each(LANGUAGE_TAGS)('a zone that the engine lists is found by its place and offset (%s)', (tag) => {
    const rowIn = (organizerZone: string) => rowsOf({ ...meetings.oneZone, organizerZone }, tag);
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const found = meetingOfRows(rowIn(zone), [])?.organizerZone;
      // Several zones can be called alike and show the same time: then it is one of them.
      expect([zone, found && rowIn(found)]).toEqual([zone, rowIn(zone)]);
    }
  });

  test.each(Object.entries(meetings))('all zones of a meeting, in their order: %s', (_name, meeting) => {
    const zones = 'zones' in meeting ? meeting.zones : [];
    for (const tag of LANGUAGE_TAGS)
      expect(meetingOfRows(rowsOf(meeting, tag), zones)).toMatchObject({
        organizerZone: 'Europe/Zurich',
        zones,
        series: meeting.series,
        span: { kind: meeting.kind, startMs: meeting.startMs, endMs: meeting.endMs },
      });
  });

  // Engines call it in the old way or in the new; both show the same time.
  test.each([
    ['Asia/Kolkata', '22:30–23:30 (Kolkata, UTC+5:30)'],
    ['Asia/Calcutta', '22:30–23:30 (Kolkata, UTC+5:30)'],
    ['Europe/Kyiv', '19:00–20:00 Uhr (Kiew, UTC+2)'],
    ['Europe/Kiev', '19:00–20:00 (Kyiv, UTC+2)'],
    ['US/Eastern', '12:00–13:00 (UTC−5)'],
    ['Etc/GMT+5', '12:00–13:00 (UTC−5)'],
  ])('the user’s own zones come first: %s', (zone, row) => {
    expect(meetingOfRows([ZURICH, row], ['Not/AZone', 'Asia/Tokyo', zone])?.zones).toEqual([zone]);
  });

  test.each([
    ['17:00–18:00 (UTC)', 'Etc/UTC'],
    ['12:00–13:00 (UTC−5)', 'Etc/GMT+5'],
    ['Saturday, 28 November 2026, 06:00–07:00 (UTC+13)', 'Etc/GMT-13'],
    ['13:30–14:30 (St. John’s, UTC−3:30)', 'America/St_Johns'],
    ["13:30–14:30 (St. John's, UTC?3:30)", 'America/St_Johns'],
    ['13:30–14:30 (Saint-Jean de Terre-Neuve, UTC-3:30)', 'America/St_Johns'],
    ['19:00–20:00 (Tripoli (Libye), UTC+2)', 'Africa/Tripoli'],
    ['19:00–20:00 Uhr (Tripolis, UTC+2)', 'Africa/Tripoli'],
    ["12:00–13:00 (L'Avana, UTC−5)", 'America/Havana'],
    ['12:00–13:00 (Île\u00a0de\u00a0Pâques, UTC−5)', 'Pacific/Easter'],
    ['12:00–13:00 (Port‑au‑Prince, UTC−5)', 'America/Port-au-Prince'],
  ])('%s is %s, whatever became of its signs and whether engines list it', (row, zone) => {
    expect(meetingOfRows([ZURICH, row], [])?.zones).toEqual([zone]);
  });

  test.each([
    ['no such place', '19:00–20:00 (Atlantis, UTC+2)'],
    ['another offset than the place has', '19:00–20:00 (Tokyo, UTC+2)'],
    ['that of another season', 'Saturday, 28 November 2026, 04:00–05:00 (Sydney, UTC+10)'],
    ['a part of a name', '12:00–13:00 (York, UTC−5)'],
    ['half an hour, which no zone without a place has', '22:30–23:30 (UTC+5:30)'],
    ['somebody’s words', 'In Tokyo: 02:00–03:00 (Tokyo, UTC+9)'],
  ])('a further row is left out: %s', (_what, row) => {
    expect(meetingOfRows([ZURICH, row, '12:00–13:00 (New York, UTC−5)'], [])).toMatchObject({
      organizerZone: 'Europe/Zurich',
      zones: ['America/New_York'],
    });
  });

  test('where the organizer’s zone is not found, the time is known all the same', () => {
    const rows = [ZURICH.replace('Zurich', 'Atlantis'), '12:00–13:00 (New York, UTC−5)'];
    const meeting = meetingOfRows(rows, []);
    expect(meeting?.organizerZone).toBeUndefined();
    expect(meeting?.zones).toEqual(['America/New_York']);
    expect(meeting?.span.startMs).toBe(Date.parse('2026-11-27T17:00Z'));
    expect(meeting && zonesBeside(meeting, 'Asia/Tokyo')).toEqual(['America/New_York']);
  });

  test('a zone that stands there twice is one', () => {
    const tokyo = 'Saturday, 28 November 2026, 02:00–03:00 (Tokyo, UTC+9)';
    expect(meetingOfRows([ZURICH, tokyo, '18:00–19:00 (Zurich, UTC+1)', tokyo], [])?.zones).toEqual([
      'Asia/Tokyo',
    ]);
  });

  test('as many rows are read as a block has at most; a hostile text may hold hundreds', () => {
    const tokyo = 'Saturday, 28 November 2026, 02:00–03:00 (Tokyo, UTC+9)';
    const unknown = Array.from({ length: 300 }, () => '19:00–20:00 (Atlantis, UTC+2)');
    expect(meetingOfRows([ZURICH, ...unknown.slice(0, 3), tokyo], [])?.zones).toEqual(['Asia/Tokyo']);
    expect(meetingOfRows([ZURICH, ...unknown, tokyo], [])?.zones).toEqual([]);
  });

  test('a series is said by the first row', () => {
    const rows = ['eine Serie, erstmals am Freitag, 27. November 2026, 18:00–19:00 Uhr (Zürich, UTC+1)'];
    expect(meetingOfRows([...rows, '12:00–13:00 Uhr (New York, UTC−5)'], [])).toMatchObject({
      series: 'first',
      organizerZone: 'Europe/Zurich',
      zones: ['America/New_York'],
    });
  });

  test.each([[[]], [['Tuesday at ten']], [['a series']], [['18:00–19:00 (Zurich, UTC+1)']]])(
    '%j says none',
    (rows) => {
      expect(meetingOfRows(rows, [])).toBeUndefined();
    },
  );
});

test('who has moved keeps the zone of the block beside the new one; another name of its clocks is none', () => {
  const rows = rowsOf({ ...meetings.oneZone, zones: ['Asia/Tokyo'] });
  const meeting = meetingOfRows(rows, ['Europe/Zurich']);
  const beside = (zone: string) => meeting && zonesBeside(meeting, zone);
  expect(beside('Asia/Tokyo')).toEqual(['Europe/Zurich', 'Asia/Tokyo']);
  expect(beside('America/New_York')).toEqual(['Europe/Zurich', 'Asia/Tokyo']);
  expect(beside('Europe/Zurich')).toEqual(['Asia/Tokyo']);
  expect(beside('Europe/Berlin')).toEqual(['Asia/Tokyo']);
});
