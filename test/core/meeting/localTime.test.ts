import { describe, expect, test } from '@jest/globals';
import { isTimeZone, localTime, offsetMinutes } from '../../../src/core/meeting/localTime';

describe('the offset of a zone', () => {
  test.each([
    ['Europe/Zurich', '2026-01-15T12:00Z', 60],
    ['Europe/Zurich', '2026-07-15T12:00Z', 120],
    ['Europe/Zurich', '2026-03-29T00:59:59Z', 60],
    ['Europe/Zurich', '2026-03-29T01:00:00Z', 120],
    ['Asia/Kathmandu', '2026-07-15T12:00Z', 345],
    ['America/St_Johns', '2026-01-15T12:00Z', -210],
    ['Pacific/Chatham', '2026-01-15T12:00Z', 825],
    ['Pacific/Chatham', '2026-07-15T12:00Z', 765],
    ['Australia/Lord_Howe', '2026-01-15T12:00Z', 660],
    ['Australia/Lord_Howe', '2026-07-15T12:00Z', 630],
    ['Pacific/Kiritimati', '2026-07-15T12:00Z', 840],
    ['Pacific/Pago_Pago', '2026-07-15T12:00Z', -660],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', -600],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', 840],
    ['Antarctica/Troll', '2026-07-15T12:00Z', 120],
    ['Etc/GMT+12', '2026-07-15T12:00Z', -720],
    ['UTC', '2026-07-15T12:00Z', 0],
  ])('of %s at %s is %d minutes', (zone, at, offset) => {
    expect(offsetMinutes(Date.parse(at), zone)).toBe(offset);
  });

  test('at the milliseconds before and behind a change it is that of the instant', () => {
    const change = Date.parse('2026-03-29T01:00:00Z');
    expect([-1, 0, 1].map((ms) => offsetMinutes(change + ms, 'Europe/Zurich'))).toEqual([60, 120, 120]);
  });

  test('before zones were whole minutes it is rounded to one', () => {
    // Paris was 9 minutes and 21 seconds ahead.
    expect(offsetMinutes(Date.parse('1905-01-01T12:00Z'), 'Europe/Paris')).toBe(9);
  });
});

describe('a time zone', () => {
  test.each(['Europe/Zurich', 'europe/zurich', 'Asia/Calcutta', 'Asia/Kolkata', 'UTC', 'Etc/GMT-14'])(
    '%j is one',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  test.each([
    '',
    ' ',
    '+01:00',
    '-03',
    '1',
    'Europe',
    'Europe/Atlantis',
    'W. Europe Standard Time',
    '__proto__',
  ])('%j is none', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

test('what the clock shows: date, weekday and minutes since midnight', () => {
  expect(localTime(Date.parse('2026-12-31T23:59Z'), 1)).toEqual({
    year: 2027,
    month: 1,
    day: 1,
    weekday: 5,
    minutes: 0,
  });
  expect(localTime(Date.parse('2024-03-01T00:00Z'), -1)).toEqual({
    year: 2024,
    month: 2,
    day: 29,
    weekday: 4,
    minutes: 1439,
  });
});
