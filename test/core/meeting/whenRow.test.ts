import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { whenWords } from '../../../src/core/languages/allWhenWords';
import type { LanguageTag } from '../../../src/core/languages/language';
import { isSameSpan, whenRows } from '../../../src/core/meeting/when';
import type { When, WhenSpan } from '../../../src/core/meeting/when';
import { monthsIn } from '../../../src/core/meeting/dateNames';
import { readWhenRow } from '../../../src/core/meeting/readWhenRow';
import { wordWhenRow } from '../../../src/core/meeting/whenRow';
import { placeName } from '../../../src/core/meeting/zones/zoneWords';
import { allZones } from './allZones';

const words = (tag: LanguageTag) => whenWords[tag];
const tags = Object.keys(whenWords) as readonly LanguageTag[];

function meeting(start: string, end: string, more: Partial<When> = {}): When {
  const [startMs, endMs] = [Date.parse(start), Date.parse(end)];
  return { startMs, endMs, kind: 'timed', series: 'single', organizerZone: 'Europe/Zurich', ...more };
}
const written = (when: When, tag: LanguageTag = 'en') =>
  whenRows(when).map((row) => wordWhenRow(row, words(tag)));

describe('one row', () => {
  const tokyo = meeting('2026-11-24T18:00Z', '2026-11-24T19:30Z', { zones: ['Asia/Tokyo'] });
  test.each<[LanguageTag, readonly string[]]>([
    [
      'en',
      [
        'Tuesday, 24 November 2026, 19:00–20:30, Zurich, Central European Standard Time (UTC+01:00)',
        'Wednesday, 25 November 2026 (next day), 03:00–04:30, Tokyo, Japan Standard Time (UTC+09:00)',
      ],
    ],
    [
      'de',
      [
        'Dienstag, 24. November 2026, 19:00–20:30 Uhr, Zürich, Mitteleuropäische Normalzeit (UTC+01:00)',
        'Mittwoch, 25. November 2026 (Folgetag), 03:00–04:30 Uhr, Tokio, Japanische Normalzeit (UTC+09:00)',
      ],
    ],
    [
      'fr',
      [
        'mardi 24 novembre 2026, 19:00–20:30, Zurich, heure normale d’Europe centrale (UTC+01:00)',
        'mercredi 25 novembre 2026 (le lendemain), 03:00–04:30, Tokyo, heure normale du Japon (UTC+09:00)',
      ],
    ],
    [
      'it',
      [
        'martedì 24 novembre 2026, 19:00–20:30, Zurigo, ora standard dell’Europa centrale (UTC+01:00)',
        'mercoledì 25 novembre 2026 (giorno dopo), 03:00–04:30, Tokyo, ora standard del Giappone (UTC+09:00)',
      ],
    ],
  ])('in %s: weekday, date, times, place, name of the zone, offset', (tag, rows) => {
    expect(written(tokyo, tag)).toEqual(rows);
  });

  test('a minus is the hyphen of ISO 8601, which every encoding of a mail has', () => {
    const [row = ''] = written(
      meeting('2026-11-24T18:00Z', '2026-11-24T19:00Z', { organizerZone: 'America/St_Johns' }),
    );
    expect(row).toContain('14:30–15:30, St. John’s');
    expect(row.endsWith('(UTC-03:30)')).toBe(true);
  });

  test('a midnight that ends the day is 24:00', () => {
    const [row = ''] = written(meeting('2026-11-24T21:00Z', '2026-11-24T23:00Z'));
    expect(row).toMatch(/^Tuesday, 24 November 2026, 22:00–24:00, Zurich/u);
  });

  test('the midnight that ends a later day is 00:00 of the next one, and one at the beginning is 00:00', () => {
    expect(written(meeting('2026-11-24T13:00Z', '2026-11-26T23:00Z'))[0]).toMatch(
      /^Tuesday, 24 November 2026, 14:00 – Friday, 27 November 2026, 00:00, Zurich/u,
    );
    expect(written(meeting('2026-11-24T23:00Z', '2026-11-24T23:00Z'))[0]).toMatch(
      /^Wednesday, 25 November 2026, 00:00, Zurich/u,
    );
  });

  test('an end on another day has its own date', () => {
    const night = meeting('2026-12-31T22:30Z', '2026-12-31T23:30Z');
    expect(written(night)[0]).toMatch(
      /^Thursday, 31 December 2026, 23:30 – Friday, 1 January 2027, 00:30, Zurich/u,
    );
    expect(written(night, 'de')[0]).toMatch(
      /^Donnerstag, 31\. Dezember 2026, 23:30 Uhr – Freitag, 1\. Januar 2027, 00:30 Uhr, Zürich/u,
    );
    expect(written(night, 'fr')[0]).toMatch(
      /^jeudi 31 décembre 2026, 23:30 – vendredi 1er janvier 2027, 00:30, Zurich/u,
    );
    expect(written(night, 'it')[0]).toMatch(
      /^giovedì 31 dicembre 2026, 23:30 – venerdì 1º gennaio 2027, 00:30, Zurigo/u,
    );
  });

  test('where the clocks change during the meeting each time has its offset, and no name is given', () => {
    const change = meeting('2026-10-24T23:30Z', '2026-10-25T02:30Z');
    expect(written(change)).toEqual([
      'Sunday, 25 October 2026, 01:30 (UTC+02:00) – 03:30 (UTC+01:00), Zurich',
    ]);
    expect(written(change, 'de')).toEqual([
      'Sonntag, 25. Oktober 2026, 01:30 Uhr (UTC+02:00) – 03:30 Uhr (UTC+01:00), Zürich',
    ]);
  });

  test('half an hour in which the clock is set back is told apart by its offsets', () => {
    expect(written(meeting('2026-10-25T00:45Z', '2026-10-25T01:15Z'))).toEqual([
      'Sunday, 25 October 2026, 02:45 (UTC+02:00) – 02:15 (UTC+01:00), Zurich',
    ]);
  });

  test('a meeting without length has one time', () => {
    expect(written(meeting('2026-11-24T13:00Z', '2026-11-24T13:00Z'))).toEqual([
      'Tuesday, 24 November 2026, 14:00, Zurich, Central European Standard Time (UTC+01:00)',
    ]);
  });

  test('a zone that is no place is called by its name, one without a name by its offset', () => {
    const at = (organizerZone: string) =>
      written(meeting('2026-11-24T13:00Z', '2026-11-24T14:00Z', { organizerZone }))[0];
    expect(at('Etc/UTC')).toBe(
      'Tuesday, 24 November 2026, 13:00–14:00, Coordinated Universal Time (UTC+00:00)',
    );
    expect(at('Etc/GMT-13')).toBe('Wednesday, 25 November 2026, 02:00–03:00 (UTC+13:00)');
  });

  test('two dates apart: from Pago Pago it is two days later in Kiritimati, and back', () => {
    const half = ['2026-06-10T10:30Z', '2026-06-10T11:00Z'] as const;
    const rows = (organizerZone: string, zone: string, tag: LanguageTag) =>
      written(meeting(...half, { organizerZone, zones: [zone] }), tag)[1];
    expect(rows('Pacific/Pago_Pago', 'Pacific/Kiritimati', 'en')).toMatch(
      /^Thursday, 11 June 2026 \(two days later\), 00:30–01:00, Kiritimati/u,
    );
    expect(rows('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'de')).toMatch(
      /^Dienstag, 9\. Juni 2026 \(zwei Tage davor\), 23:30–24:00 Uhr, Pago Pago/u,
    );
  });
});

describe('an all-day item', () => {
  test('is the organizer’s day, and has its times where it is not whole days', () => {
    const day = meeting('2026-11-23T23:00Z', '2026-11-24T23:00Z', {
      kind: 'allDay',
      zones: ['America/New_York', 'Europe/Rome'],
    });
    expect(written(day)).toEqual([
      'Tuesday, 24 November 2026, all day, Zurich, Central European Standard Time (UTC+01:00)',
      'Monday, 23 November 2026 (day before), 18:00 – Tuesday, 24 November 2026, 18:00, New York, Eastern Standard Time (UTC-05:00)',
      'Tuesday, 24 November 2026, all day, Rome, Central European Standard Time (UTC+01:00)',
    ]);
  });

  test('of several days ends on its last day, and a change of the clocks shows both offsets', () => {
    expect(written(meeting('2026-03-27T23:00Z', '2026-03-29T22:00Z', { kind: 'allDay' }), 'fr')).toEqual([
      'samedi 28 mars 2026 – dimanche 29 mars 2026, toute la journée, Zurich (UTC+01:00 – UTC+02:00)',
    ]);
  });
});

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
  });

  test('seconds are dropped', () => {
    expect(whenRows(meeting('2026-11-24T13:00:59Z', '2026-11-24T14:00:01Z'))).toEqual(
      whenRows(meeting(...hour)),
    );
  });
});

describe('reading a row back', () => {
  /** What mail clients do to the spaces and dashes of a text. */
  const disturbed = fc.record({
    space: fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '\n', ' \u200b'),
    dash: fc.constantFrom('–', '-', '—', '\u2011', '\u2212'),
    form: fc.constantFrom('NFC' as const, 'NFD' as const),
  });
  const minute = fc.integer({ min: Date.UTC(1975) / 60_000, max: Date.UTC(2099) / 60_000 });
  const length = fc.oneof(
    fc.integer({ min: 0, max: 180 }),
    fc.constantFrom(0, 1440, 2880),
    fc.integer({ min: 0, max: 20_000 }),
  );

  test.each(tags)('in %s every row says the same when it is read, in every zone', (tag) => {
    fc.assert(
      fc.property(minute, length, disturbed, (start, minutes, { space, dash, form }) => {
        for (const zone of allZones) {
          const [row] = whenRows({
            startMs: start * 60_000,
            endMs: (start + minutes) * 60_000,
            kind: 'timed',
            series: 'single',
            organizerZone: zone,
          });
          if (!row) throw new Error(`no row for ${zone}`);
          const text = wordWhenRow(row, words(tag))
            .replaceAll(' ', space)
            .replace(/[–-]/gu, dash)
            .normalize(form);
          const read = readWhenRow(text);
          if (!read || !isSameSpan(read, row)) expect({ text, read }).toEqual({ text, read: row });
        }
      }),
      { numRuns: 12 },
    );
  });

  test.each(tags)('in %s every place alone behind two offsets, where the clocks change meanwhile', (tag) => {
    const times = '29 March 2026, 01:30 (UTC+01:00) – 03:30 (UTC+02:00)';
    const unread = allZones
      .map((zone) => placeName(zone, tag) ?? 'none')
      .filter((place) => place !== 'none' && !readWhenRow(`Sunday, ${times}, ${place}`));
    expect(unread).toEqual([]);
  });

  test.each(tags)('in %s all-day rows, too', (tag) => {
    const day = fc.integer({ min: Date.UTC(1975) / 86_400_000, max: Date.UTC(2099) / 86_400_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.constantFrom(...allZones), (first, days, zone) => {
        const row: WhenSpan & { readonly zone: string; readonly dayShift: number } = {
          kind: 'allDay',
          startMs: first * 86_400_000 - 60 * 60_000,
          endMs: (first + days) * 86_400_000 - 120 * 60_000,
          startOffsetMinutes: 60,
          endOffsetMinutes: 120,
          zone,
          dayShift: 0,
        };
        const read = readWhenRow(wordWhenRow(row, words(tag)));
        expect(read && isSameSpan(read, row)).toBe(true);
      }),
    );
  });

  test('other names of places and zones are read, other facts are seen', () => {
    const plain = readWhenRow('Tuesday, 24 November 2026, 14:00–15:00, Zurich, CET (UTC+01:00)');
    expect(plain).toEqual({
      kind: 'timed',
      startMs: Date.parse('2026-11-24T13:00Z'),
      endMs: Date.parse('2026-11-24T14:00Z'),
      startOffsetMinutes: 60,
      endOffsetMinutes: 60,
    });
    for (const same of [
      'Tuesday 24 November 2026, 14:00 - 15:00 (UTC+01:00)',
      'Dienstag, 24. November 2026, 14:00–15:00 Uhr, Zürich, MEZ (UTC+01:00)',
      'mardi 24 novembre 2026, 14:00–15:00, heure de Zurich (UTC+01:00)',
      'martedì 24 novembre 2026, 14:00–15:00, Zurigo (UTC+01:00)',
    ])
      expect(readWhenRow(same)).toEqual(plain);
    for (const other of [
      'Tuesday, 24 November 2026, 14:00–15:30, Zurich (UTC+01:00)',
      'Tuesday, 24 November 2026, 14:00–15:00, Zurich (UTC+02:00)',
      'Tuesday, 24 November 2026, 14:00–15:00, Zurich (UTC-01:00)',
      'Wednesday, 25 November 2026, 14:00–15:00, Zurich (UTC+01:00)',
    ]) {
      const read = readWhenRow(other);
      expect(read && plain && isSameSpan(read, plain)).toBe(false);
    }
  });

  test('no month of one language is another month in another one', () => {
    const months = tags.flatMap((tag) => monthsIn(tag).map((name, index) => `${name} ${String(index)}`));
    const names = new Set(tags.flatMap((tag) => monthsIn(tag)));
    expect(new Set(months).size).toBe(names.size);
  });

  test.each([
    '',
    'First meeting of the series',
    'Please come on 24 November 2026 at 14:00',
    'Tuesday, 24 November 2026, Zurich (UTC+01:00)',
    '14:00–15:00 (UTC+01:00)',
    'Tuesday, 24 Nonember 2026, 14:00–15:00 (UTC+01:00)',
    'Tuesday, 31 November 2026, 14:00–15:00 (UTC+01:00)',
    'Tuesday, 24 November 2026 – 31 November 2026, 14:00–15:00 (UTC+01:00)',
    'Tuesday, 24 November 2026, 25:00–26:00 (UTC+01:00)',
    'Tuesday, 24 November 2026, 14:00–15:00–16:00 (UTC+01:00)',
    'Dienstag, 3. March 2026, 14:00–15:00 Uhr (UTC+01:00)',
    'all day, Zurich (UTC+01:00)',
    'Monday, 24 November 2026, 14:00–15:00, Zurich (UTC+01:00)',
    'Mardi, 24 November 2026, 14:00–15:00, Zurich (UTC+01:00)',
    '24 November 2026, 14:00–15:00, Zurich (UTC+01:00)',
    'Tuesday, 24.11.2026, 14:00–15:00, Zurich (UTC+01:00)',
    'Tuesday 24 November 2026, 14:00',
    'When: Tuesday, 24 November 2026, 14:00–15:00, Zurich (UTC+01:00)',
    'On Tuesday, 24 November 2026, 14:00–15:00, Zurich (UTC+01:00)',
    'Tuesday, 24 November 2026, 14:00–15:00, Zurich (UTC+01:00) as agreed',
    'Tuesday, 24 November 2026 (tomorrow!), 14:00–15:00, Zurich (UTC+01:00)',
    'Tuesday, 24 November 2026, 14:00–15:00, Zurich, main building, CET (UTC+01:00)',
    'Tuesday, 24 November 2026, 14:00–15:00, room 5 (UTC+01:00)',
    'Sunday, 25 October 2026, 01:30 (UTC+02:00) – 03:30 (UTC+01:00), Zurich as agreed',
  ])('%j says no time with its offset', (text) => {
    expect(readWhenRow(text)).toBeUndefined();
  });
});
