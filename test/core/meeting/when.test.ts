import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import { whenRows } from '../../../src/core/meeting/when';
import type { When } from '../../../src/core/meeting/when';
import { wordDay, wordWhen } from '../../../src/core/meeting/rows/whenRow';
import { allZones } from './allZones';

function meeting(start: string, end: string, more: Partial<When> = {}): When {
  const [startMs, endMs] = [Date.parse(start), Date.parse(end)];
  return { startMs, endMs, kind: 'timed', series: 'single', organizerZone: 'Europe/Zurich', ...more };
}

describe('which rows there are', () => {
  const hour = ['2026-11-24T13:00Z', '2026-11-24T14:00Z'] as const;
  const zonesOf = (more: Partial<When>) => whenRows(meeting(...hour, more)).map(({ zone }) => zone);

  test('the organizer’s zone and up to four more, each once, unknown ones left out', () => {
    expect(zonesOf({})).toEqual(['Europe/Zurich']);
    expect(zonesOf({ zones: ['UTC', 'Europe/Zurich', 'UTC', 'Europe/Atlantis'] })).toEqual([
      'Europe/Zurich',
      'UTC',
    ]);
    expect(zonesOf({ zones: allZones })).toEqual(['Europe/Zurich', ...allZones.slice(0, 4)]);
  });

  test('none where no time can be written truly', () => {
    expect(zonesOf({ series: 'unknown' })).toEqual([]);
    expect(zonesOf({ organizerZone: 'Europe/Atlantis', zones: ['UTC'] })).toEqual([]);
    expect(zonesOf({ endMs: Date.parse(hour[0]) - 60_000 })).toEqual([]);
    expect(zonesOf({ startMs: Number.NaN })).toEqual([]);
    expect(zonesOf({ endMs: Number.NaN })).toEqual([]);
    expect(wordWhen(meeting(...hour, { series: 'unknown' }), languages.en.when)).toEqual([]);
  });

  test('seconds are dropped', () => {
    expect(whenRows(meeting('2026-11-24T13:00:59Z', '2026-11-24T14:00:01Z'))).toEqual(
      whenRows(meeting(...hour)),
    );
  });
});

test('a series says so before its first date, once', () => {
  const series = meeting('2026-11-27T17:00Z', '2026-11-27T18:00Z', {
    series: 'first',
    zones: ['Asia/Kolkata'],
  });
  expect(LANGUAGE_TAGS.map((tag) => wordWhen(series, languages[tag].when)[0])).toEqual([
    'a series, first on Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
    'eine Serie, erstmals am Freitag, 27. November 2026, 18:00–19:00 Uhr (Zürich, UTC+1)',
    'une série, la première fois le vendredi 27 novembre 2026, 18:00–19:00 (Zurich, UTC+1)',
    'una serie, la prima volta venerdì 27 novembre 2026, 18:00–19:00 (Zurigo, UTC+1)',
  ]);
  expect(wordWhen(series, languages.en.when)[1]).toBe('22:30–23:30 (Kolkata, UTC+5:30)');
});

test('the day for a subject is the organizer’s, none where no time can be written truly', () => {
  const may = meeting('2026-04-30T22:30Z', '2026-04-30T23:30Z', { zones: ['America/New_York'] });
  const days = (when: When) => LANGUAGE_TAGS.map((tag) => wordDay(when, languages[tag].when));
  expect(days(may)).toEqual(['1 May 2026', '1. Mai 2026', '1er mai 2026', '1º maggio 2026']);
  expect(days({ ...may, series: 'unknown' })).toEqual([undefined, undefined, undefined, undefined]);
});
