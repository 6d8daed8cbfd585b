import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_TAGS } from '../../../src/core/languages/language';
import { meetingOfRows, zonesBeside } from '../../../src/core/meeting/meetingOfRows';
import { isSameSpan, whenRows } from '../../../src/core/meeting/when';
import type { When } from '../../../src/core/meeting/when';
import { placeName } from '../../../src/core/meeting/zones/zoneWords';
import { meetings, whenOf } from '../../samples/meetings';
import { readTable } from './whenTable';

const rowsOf = (when: When, ...tags: readonly (typeof LANGUAGE_TAGS)[number][]) => {
  const [first = [], second = []] = tags.map((tag) => whenOf(when).rowsIn(tag));
  return first.flatMap((row, index) => [row, ...second.slice(index, index + 1)]);
};
const spanOf = (when: When) => whenRows(when)[0];

describe('the meeting that rows say', () => {
  test.each(LANGUAGE_TAGS)('every row of the table comes back, and its zone among the user’s (%s)', (tag) => {
    for (const { startMs, endMs, organizerZone, zone } of readTable().filter((row) => row.tag === tag)) {
      const when = { startMs, endMs, organizerZone, zones: [zone], kind: 'timed', series: 'single' } as const;
      const meeting = meetingOfRows(rowsOf(when, tag), [organizerZone, zone]);
      const wanted = spanOf(when);
      expect(meeting && wanted && isSameSpan(meeting.span, wanted)).toBe(true);
      expect(meeting?.zones).toEqual(zone === organizerZone ? [] : [zone]);
      expect(meeting?.series).toBe('single');
    }
  });

  test.each(LANGUAGE_TAGS)(
    'a zone that the engine lists is found by its place and offset, preferred or not (%s)',
    (tag) => {
      const when = meetings.oneZone;
      for (const zone of Intl.supportedValuesOf('timeZone').filter(
        (each) => placeName(each, tag) !== undefined,
      )) {
        const [found = ''] = meetingOfRows(rowsOf({ ...when, zones: [zone] }, tag), [])?.zones ?? [];
        // Several zones can be called alike and show the same time: then it is one of them.
        const told = (of: string) => rowsOf({ ...when, organizerZone: of }, tag);
        if (zone === 'Europe/Zurich') expect(found).toBe('');
        else expect([zone, told(found || 'Europe/Zurich')]).toEqual([zone, told(zone)]);
      }
    },
  );

  test.each(LANGUAGE_TAGS)('UTC, which the picker offers and engines do not list, is found (%s)', (tag) => {
    const when = { ...meetings.oneZone, zones: ['Asia/Tokyo', 'Etc/UTC'] };
    expect(meetingOfRows(rowsOf(when, tag), [])?.zones).toEqual(['Asia/Tokyo', 'Etc/UTC']);
  });

  test('as many rows are read as a block has at most; a hostile text may hold hundreds', () => {
    const [tokyo = ''] = rowsOf({ ...meetings.oneZone, organizerZone: 'Asia/Tokyo' }, 'en');
    const [first = ''] = rowsOf(meetings.oneZone, 'en');
    const unknown = Array.from({ length: 300 }, () => first.replace('Zurich', 'Atlantis'));
    expect(meetingOfRows([first, ...unknown.slice(0, 10), tokyo], [])?.zones).toEqual(['Asia/Tokyo']);
    expect(meetingOfRows([first, ...unknown, tokyo], [])?.zones).toEqual([]);
  });

  test('rows in two languages are one each, in the order of the block', () => {
    for (const meeting of Object.values(meetings)) {
      const zones = 'zones' in meeting ? meeting.zones : [];
      expect(meetingOfRows(rowsOf(meeting, 'en', 'de'), zones)).toMatchObject({ zones });
      // Engines name Kolkata and Kathmandu in the old way or the new.
      const region = (zone: string) => zone.split('/')[0];
      expect(meetingOfRows(rowsOf(meeting, 'fr', 'it'), [])?.zones.map(region)).toEqual(zones.map(region));
    }
  });

  test('who has moved keeps the zone of the block beside the new one; another name of its clocks is none', () => {
    const meeting = meetingOfRows(rowsOf({ ...meetings.oneZone, zones: ['Asia/Tokyo'] }, 'en'), [
      'Europe/Zurich',
    ]);
    const beside = (zone: string) => meeting && zonesBeside(meeting, zone);
    expect(beside('Asia/Tokyo')).toEqual(['Europe/Zurich', 'Asia/Tokyo']);
    expect(beside('America/New_York')).toEqual(['Europe/Zurich', 'Asia/Tokyo']);
    expect(beside('Europe/Zurich')).toEqual(['Asia/Tokyo']);
    expect(beside('Europe/Berlin')).toEqual(['Asia/Tokyo']);
  });

  test('the first of a series is said by its sentence', () => {
    expect(meetingOfRows(rowsOf(meetings.firstOfSeries, 'it'), [])?.series).toBe('first');
    expect(meetingOfRows(rowsOf(meetings.allDay, 'it'), [])).toMatchObject({
      series: 'single',
      span: { kind: 'allDay' },
    });
  });

  test('a row whose zone is not known is left out', () => {
    const rows = [
      'Tuesday, 24 November 2026, 14:00–15:00, Zurich, CET (UTC+01:00)',
      'Tuesday, 24 November 2026, 15:00–16:00, Atlantis, Atlantis Time (UTC+02:00)',
      // The offset is not Tokyo's.
      'Tuesday, 24 November 2026, 15:00–16:00, Tokyo, Japan Standard Time (UTC+02:00)',
    ];
    expect(meetingOfRows(rows, ['Asia/Tokyo', 'Not/AZone'])?.zones).toEqual([]);
  });

  test.each([[[]], [['Tuesday at ten']], [['First meeting of the series']]])('%j says none', (rows) => {
    expect(meetingOfRows(rows, [])).toBeUndefined();
  });
});
