import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../../src/core/languages';
import { LANGUAGE_TAGS } from '../../../../src/core/languages/tags';
import type { LanguageTag } from '../../../../src/core/languages/tags';
import type { When } from '../../../../src/core/meeting/when';
import { utcOffset, wordWhen } from '../../../../src/core/meeting/rows/whenRow';

function meeting(start: string, end: string, more: Partial<When> = {}): When {
  const [startMs, endMs] = [Date.parse(start), Date.parse(end)];
  return { startMs, endMs, kind: 'timed', series: 'single', organizerZone: 'Europe/Zurich', ...more };
}
const written = (when: When, tag: LanguageTag = 'en') => wordWhen(when, languages[tag].when);
const inEach = (when: When) => LANGUAGE_TAGS.map((tag) => written(when, tag).at(-1));

describe('one row', () => {
  test.each<[LanguageTag, readonly string[]]>([
    [
      'en',
      [
        'Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
        '12:00–13:00 (New York, UTC−5)',
        'Saturday, 28 November 2026, 02:00–03:00 (Tokyo, UTC+9)',
      ],
    ],
    [
      'de',
      [
        'Freitag, 27. November 2026, 18:00–19:00 Uhr (Zürich, UTC+1)',
        '12:00–13:00 Uhr (New York, UTC−5)',
        'Samstag, 28. November 2026, 02:00–03:00 Uhr (Tokio, UTC+9)',
      ],
    ],
    [
      'fr',
      [
        'vendredi 27 novembre 2026, 18:00–19:00 (Zurich, UTC+1)',
        '12:00–13:00 (New York, UTC−5)',
        'samedi 28 novembre 2026, 02:00–03:00 (Tokyo, UTC+9)',
      ],
    ],
    [
      'it',
      [
        'venerdì 27 novembre 2026, 18:00–19:00 (Zurigo, UTC+1)',
        '12:00–13:00 (New York, UTC−5)',
        'sabato 28 novembre 2026, 02:00–03:00 (Tokyo, UTC+9)',
      ],
    ],
  ])(
    'in %s: the organizer’s in full, a further one short, with its date where that is another',
    (tag, rows) => {
      const zones = ['America/New_York', 'Asia/Tokyo'];
      expect(written(meeting('2026-11-27T17:00Z', '2026-11-27T18:00Z', { zones }), tag)).toEqual(rows);
    },
  );

  test('the day before', () => {
    const night = meeting('2026-11-30T23:30Z', '2026-12-01T00:30Z', { zones: ['America/Bogota'] });
    expect(inEach(night)).toEqual([
      'Monday, 30 November 2026, 18:30–19:30 (Bogotá, UTC−5)',
      'Montag, 30. November 2026, 18:30–19:30 Uhr (Bogotá, UTC−5)',
      'lundi 30 novembre 2026, 18:30–19:30 (Bogotá, UTC−5)',
      'lunedì 30 novembre 2026, 18:30–19:30 (Bogotá, UTC−5)',
    ]);
  });

  test('two dates apart: from Pago Pago it is two days later in Kiritimati, and back', () => {
    const half = ['2026-06-10T10:30Z', '2026-06-10T11:00Z'] as const;
    const rows = (organizerZone: string, zone: string) =>
      written(meeting(...half, { organizerZone, zones: [zone] }));
    expect(rows('Pacific/Pago_Pago', 'Pacific/Kiritimati')).toEqual([
      'Tuesday, 9 June 2026, 23:30–24:00 (Pago Pago, UTC−11)',
      'Thursday, 11 June 2026, 00:30–01:00 (Kiritimati, UTC+14)',
    ]);
    expect(rows('Pacific/Kiritimati', 'Pacific/Pago_Pago')).toEqual([
      'Thursday, 11 June 2026, 00:30–01:00 (Kiritimati, UTC+14)',
      'Tuesday, 9 June 2026, 23:30–24:00 (Pago Pago, UTC−11)',
    ]);
  });

  test('an end on another day has its date, in a short row too', () => {
    expect(inEach(meeting('2026-12-31T22:30Z', '2026-12-31T23:30Z'))).toEqual([
      'Thursday, 31 December 2026, 23:30 – Friday, 1 January 2027, 00:30 (Zurich, UTC+1)',
      'Donnerstag, 31. Dezember 2026, 23:30 Uhr – Freitag, 1. Januar 2027, 00:30 Uhr (Zürich, UTC+1)',
      'jeudi 31 décembre 2026, 23:30 – vendredi 1er janvier 2027, 00:30 (Zurich, UTC+1)',
      'giovedì 31 dicembre 2026, 23:30 – venerdì 1º gennaio 2027, 00:30 (Zurigo, UTC+1)',
    ]);
    // The organizer's meeting is over before midnight; further east it is not.
    expect(inEach(meeting('2026-12-31T21:00Z', '2026-12-31T22:30Z', { zones: ['Europe/Helsinki'] }))).toEqual(
      [
        '23:00 – Friday, 1 January 2027, 00:30 (Helsinki, UTC+2)',
        '23:00 Uhr – Freitag, 1. Januar 2027, 00:30 Uhr (Helsinki, UTC+2)',
        '23:00 – vendredi 1er janvier 2027, 00:30 (Helsinki, UTC+2)',
        '23:00 – venerdì 1º gennaio 2027, 00:30 (Helsinki, UTC+2)',
      ],
    );
  });

  test('several days', () => {
    const course = meeting('2026-11-23T08:00Z', '2026-11-25T16:00Z', { zones: ['Asia/Tokyo'] });
    expect(written(course)).toEqual([
      'Monday, 23 November 2026, 09:00 – Wednesday, 25 November 2026, 17:00 (Zurich, UTC+1)',
      '17:00 – Thursday, 26 November 2026, 01:00 (Tokyo, UTC+9)',
    ]);
  });

  test('a midnight that ends the day is 24:00, one that ends a later day is 00:00 of the next', () => {
    expect(inEach(meeting('2026-11-24T21:00Z', '2026-11-24T23:00Z'))).toEqual([
      'Tuesday, 24 November 2026, 22:00–24:00 (Zurich, UTC+1)',
      'Dienstag, 24. November 2026, 22:00–24:00 Uhr (Zürich, UTC+1)',
      'mardi 24 novembre 2026, 22:00–24:00 (Zurich, UTC+1)',
      'martedì 24 novembre 2026, 22:00–24:00 (Zurigo, UTC+1)',
    ]);
    expect(written(meeting('2026-11-24T13:00Z', '2026-11-26T23:00Z'))).toEqual([
      'Tuesday, 24 November 2026, 14:00 – Friday, 27 November 2026, 00:00 (Zurich, UTC+1)',
    ]);
  });

  test('a meeting without length has one time, and midnight is 00:00', () => {
    const at = (instant: string) => meeting(instant, instant, { zones: ['Europe/Rome'] });
    expect(written(at('2026-11-24T13:00Z'), 'de')).toEqual([
      'Dienstag, 24. November 2026, 14:00 Uhr (Zürich, UTC+1)',
      '14:00 Uhr (Rom, UTC+1)',
    ]);
    expect(written(at('2026-11-24T23:00Z'))[0]).toBe('Wednesday, 25 November 2026, 00:00 (Zurich, UTC+1)');
  });
});

describe('the offset', () => {
  test('is that of the day, with minutes where there are some, and nothing where it is none', () => {
    const offsets = [0, 60, 345, 840, -60, -210, -570, -720];
    expect(offsets.map(utcOffset)).toEqual([
      'UTC',
      'UTC+1',
      'UTC+5:45',
      'UTC+14',
      'UTC−1',
      'UTC−3:30',
      'UTC−9:30',
      'UTC−12',
    ]);
    expect(utcOffset(-210)).toBe('UTC\u22123:30');
    const july = meeting('2026-07-24T12:00Z', '2026-07-24T13:00Z', { zones: ['Europe/London'] });
    expect(written(july)).toEqual([
      'Friday, 24 July 2026, 14:00–15:00 (Zurich, UTC+2)',
      '13:00–14:00 (London, UTC+1)',
    ]);
  });

  test('stands beside each time where the clocks change during the meeting', () => {
    const autumn = meeting('2026-10-24T23:30Z', '2026-10-25T02:30Z', {
      zones: ['Africa/Lagos', 'Europe/Rome'],
    });
    expect(written(autumn)).toEqual([
      'Sunday, 25 October 2026, 01:30 (UTC+2) – 03:30 (UTC+1) (Zurich)',
      '00:30–03:30 (Lagos, UTC+1)',
      '01:30 (UTC+2) – 03:30 (UTC+1) (Rome)',
    ]);
    expect(inEach(autumn)).toEqual([
      '01:30 (UTC+2) – 03:30 (UTC+1) (Rome)',
      '01:30 Uhr (UTC+2) – 03:30 Uhr (UTC+1) (Rom)',
      '01:30 (UTC+2) – 03:30 (UTC+1) (Rome)',
      '01:30 (UTC+2) – 03:30 (UTC+1) (Roma)',
    ]);
    expect(written(meeting('2026-03-29T00:30Z', '2026-03-29T01:30Z'))).toEqual([
      'Sunday, 29 March 2026, 01:30 (UTC+1) – 03:30 (UTC+2) (Zurich)',
    ]);
    expect(written(meeting('2026-03-28T22:00Z', '2026-03-29T02:00Z'), 'fr')).toEqual([
      'samedi 28 mars 2026, 23:00 (UTC+1) – dimanche 29 mars 2026, 04:00 (UTC+2) (Zurich)',
    ]);
    // Half an hour in which the clock is set back.
    expect(written(meeting('2026-10-25T00:45Z', '2026-10-25T01:15Z'))).toEqual([
      'Sunday, 25 October 2026, 02:45 (UTC+2) – 02:15 (UTC+1) (Zurich)',
    ]);
  });
});

test.each([
  ['Etc/UTC', 'Tuesday, 24 November 2026, 13:00–14:00 (UTC)'],
  ['Etc/GMT-13', 'Wednesday, 25 November 2026, 02:00–03:00 (UTC+13)'],
  ['Etc/GMT+3', 'Tuesday, 24 November 2026, 10:00–11:00 (UTC−3)'],
  ['America/St_Johns', 'Tuesday, 24 November 2026, 09:30–10:30 (St. John’s, UTC−3:30)'],
  ['America/Port-au-Prince', 'Tuesday, 24 November 2026, 08:00–09:00 (Port-au-Prince, UTC−5)'],
  ['Asia/Kathmandu', 'Tuesday, 24 November 2026, 18:45–19:45 (Kathmandu, UTC+5:45)'],
])('a zone is called as its place, one that is none by its offset: %s', (organizerZone, row) => {
  expect(written(meeting('2026-11-24T13:00Z', '2026-11-24T14:00Z', { organizerZone }))).toEqual([row]);
});

test('a place may have brackets of its own', () => {
  const tripoli = meeting('2026-11-24T13:00Z', '2026-11-24T14:00Z', { zones: ['Africa/Tripoli'] });
  expect(inEach(tripoli)).toEqual([
    '15:00–16:00 (Tripoli, UTC+2)',
    '15:00–16:00 Uhr (Tripolis, UTC+2)',
    '15:00–16:00 (Tripoli (Libye), UTC+2)',
    '15:00–16:00 (Tripoli, UTC+2)',
  ]);
});
