import { describe, expect, test } from '@jest/globals';
import { readWhenRow } from '../../../../src/core/meeting/rows/readWhenRow';

const timed = (
  start: string,
  end: string,
  startOffsetMinutes: number,
  endOffsetMinutes = startOffsetMinutes,
) => ({
  kind: 'timed' as const,
  startMs: Date.parse(start),
  endMs: Date.parse(end),
  startOffsetMinutes,
  endOffsetMinutes,
  series: 'single',
});
const zurich = timed('2026-11-27T17:00Z', '2026-11-27T18:00Z', 60);

describe('a row is read', () => {
  test.each([
    ['Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)', zurich],
    ['Freitag, 27. November 2026, 18:00–19:00 Uhr (Zürich, UTC+1)', zurich],
    ['vendredi 27 novembre 2026, 18:00–19:00 (Zurich, UTC+1)', zurich],
    ['venerdì 27 novembre 2026, 18:00–19:00 (Zurigo, UTC+1)', zurich],
    // Editors begin a line or a cell with a capital letter.
    ['Vendredi 27 novembre 2026, 18:00–19:00 (Zurich, UTC+1)', zurich],
    ['Venerdì 27 novembre 2026, 18:00–19:00 (Zurigo, UTC+1)', zurich],
    [
      'Friday, 27 November 2026, 17:00–18:00 (UTC)',
      { ...zurich, startOffsetMinutes: 0, endOffsetMinutes: 0 },
    ],
    [
      'a series, first on Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
      { ...zurich, series: 'first' },
    ],
    [
      'eine Serie, erstmals am Freitag, 27. November 2026, 18:00–19:00 Uhr (Zürich, UTC+1)',
      { ...zurich, series: 'first' },
    ],
    [
      'une série, la première fois le vendredi 27 novembre 2026, 18:00–19:00 (Zurich, UTC+1)',
      { ...zurich, series: 'first' },
    ],
    [
      'una serie, la prima volta venerdì 27 novembre 2026, 18:00–19:00 (Zurigo, UTC+1)',
      { ...zurich, series: 'first' },
    ],
    [
      'vendredi 1er mai 2026, 09:00–10:00 (Tripoli (Libye), UTC+2)',
      timed('2026-05-01T07:00Z', '2026-05-01T08:00Z', 120),
    ],
    [
      'venerdì 1º maggio 2026, 09:00–10:00 (San Paolo, UTC−3)',
      timed('2026-05-01T12:00Z', '2026-05-01T13:00Z', -180),
    ],
    [
      'Tuesday, 24 November 2026, 09:30–10:30 (St. John’s, UTC−3:30)',
      timed('2026-11-24T13:00Z', '2026-11-24T14:00Z', -210),
    ],
    [
      'Tuesday, 24 November 2026, 18:45 (Kathmandu, UTC+5:45)',
      timed('2026-11-24T13:00Z', '2026-11-24T13:00Z', 345),
    ],
    [
      'Dienstag, 24. November 2026, 22:00–24:00 Uhr (Zürich, UTC+1)',
      timed('2026-11-24T21:00Z', '2026-11-24T23:00Z', 60),
    ],
    [
      'Donnerstag, 31. Dezember 2026, 23:30 Uhr – Freitag, 1. Januar 2027, 00:30 Uhr (Zürich, UTC+1)',
      timed('2026-12-31T22:30Z', '2026-12-31T23:30Z', 60),
    ],
    [
      'Sonntag, 29. März 2026, 01:30 Uhr (UTC+1) – 03:30 Uhr (UTC+2) (Zürich)',
      timed('2026-03-29T00:30Z', '2026-03-29T01:30Z', 60, 120),
    ],
    [
      'Sunday, 25 October 2026, 02:45 (UTC+2) – 02:15 (UTC+1)',
      timed('2026-10-25T00:45Z', '2026-10-25T01:15Z', 120, 60),
    ],
  ])('%s', (text, span) => {
    expect(readWhenRow(text)).toEqual(span);
  });

  test.each([
    ['12:00–13:00 (New York, UTC−5)', timed('2026-11-27T17:00Z', '2026-11-27T18:00Z', -300)],
    ['12:00–13:00 Uhr (New York, UTC−5)', timed('2026-11-27T17:00Z', '2026-11-27T18:00Z', -300)],
    ['17:00 (UTC)', timed('2026-11-27T17:00Z', '2026-11-27T17:00Z', 0)],
    ['22:30–24:00 (Kolkata, UTC+5:30)', timed('2026-11-27T17:00Z', '2026-11-27T18:30Z', 330)],
    [
      '23:00 – samedi 28 novembre 2026, 01:00 (Oulan-Bator, UTC+8)',
      timed('2026-11-27T15:00Z', '2026-11-27T17:00Z', 480),
    ],
    ['01:30 (UTC+1) – 02:30 (UTC) (Casablanca)', timed('2026-11-27T00:30Z', '2026-11-27T02:30Z', 60, 0)],
    [
      'Saturday, 28 November 2026, 02:00–03:00 (Tokyo, UTC+9)',
      timed('2026-11-27T17:00Z', '2026-11-27T18:00Z', 540),
    ],
  ])('with the date of the first one where it has none: %s', (text, span) => {
    expect(readWhenRow(text, zurich)).toEqual(span);
    if (/^\d/u.test(text)) expect(readWhenRow(text)).toBeUndefined();
  });

  test.each([
    // Spaces that do not break, thin ones, line breaks, and marks that break words or direct them.
    'Friday,\u00a027\u00a0November\u00a02026, 18:00–19:00\u202f(Zurich,\u2009UTC+1)',
    'Friday, 27 November 2026,\r\n 18:00–19:00 (Zurich, UTC+1)',
    '\u202aFriday, 27 November 2026, 18:00\u200b–\u200b19:00 (Zu\u00adrich, UTC+1)\u202c ',
    '\ufeffFriday, 27 Novem\u200bber 2026, 18:00–19:00 (Zurich, UTC\u2060+1)',
    // Dashes, with spaces around them or not.
    'Friday, 27 November 2026, 18:00-19:00 (Zurich, UTC+1)',
    'Friday, 27 November 2026, 18:00 — 19:00 (Zurich, UTC+1)',
    'Friday, 27 November 2026, 18:00\u201119:00 (Zurich, UTC+1)',
    'Friday, 27 November 2026, 18:00\u221219:00 (Zurich, UTC+1)',
    // Figures as ISO 8601 has them, and a comma less or more.
    'Friday 27 November 2026, 18:00–19:00 (Zurich, UTC+01:00)',
    'vendredi, 27 novembre 2026, 18:00–19:00 (Zurich, UTC+01)',
    // Letters in two parts.
    'venerdì 27 novembre 2026, 18:00–19:00 (Zürich, UTC+1)'.normalize('NFD'),
    // Another name of the place, or none.
    'Friday, 27 November 2026, 18:00–19:00 (Winterthur, UTC+1)',
    'Friday, 27 November 2026, 18:00–19:00 (UTC+1)',
  ])('whatever an editor made of it: %j (FM01, FR03)', (text) => {
    expect(readWhenRow(text)).toEqual(zurich);
  });

  test.each(['UTC−3:30', 'UTC-3:30', 'UTC–3:30', 'UTC\u20113:30', 'UTC?3:30', 'UTC-03:30'])(
    'with any minus sign, and with the question mark that an old encoding makes of it: %s',
    (offset) => {
      for (const place of ['St. John’s', "St. John's", 'St. John´s', 'St. John‘s'])
        expect(readWhenRow(`13:30–14:30 (${place}, ${offset})`, zurich)).toEqual({
          ...zurich,
          startOffsetMinutes: -210,
          endOffsetMinutes: -210,
        });
    },
  );
});
