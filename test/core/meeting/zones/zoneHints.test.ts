import { describe, expect, test } from '@jest/globals';
import { zoneHints } from '../../../../src/core/meeting/zones/zoneHints';

const hints = (start: string, end: string, zone: string, kind: 'timed' | 'allDay' = 'timed') =>
  zoneHints({ kind, startMs: Date.parse(start), endMs: Date.parse(end) }, zone).join(' ');

describe('night is from 22:00 to 07:00 of the place', () => {
  test.each([
    // 24 November 2026 is a Tuesday; Zurich is an hour ahead of UTC.
    ['2026-11-24T20:00Z', '2026-11-24T21:00Z', ''],
    ['2026-11-24T20:00Z', '2026-11-24T21:01Z', 'night'],
    ['2026-11-24T21:00Z', '2026-11-24T21:30Z', 'night'],
    ['2026-11-24T05:59Z', '2026-11-24T06:30Z', 'night'],
    ['2026-11-24T06:00Z', '2026-11-24T06:30Z', ''],
    ['2026-11-24T23:00Z', '2026-11-24T23:00Z', 'night'],
    ['2026-11-24T08:00Z', '2026-11-25T09:00Z', 'night'],
  ])('%s to %s: %j', (start, end, expected) => {
    expect(hints(start, end, 'Europe/Zurich')).toBe(expected);
  });

  test('an all-day item has none', () => {
    expect(hints('2026-11-23T23:00Z', '2026-11-24T23:00Z', 'Europe/Zurich', 'allDay')).toBe('');
  });

  test('each place has its own', () => {
    const afternoon = ['2026-11-24T13:00Z', '2026-11-24T14:00Z'] as const;
    expect(hints(...afternoon, 'America/Los_Angeles')).toBe('night');
    expect(hints(...afternoon, 'America/New_York')).toBe('');
    expect(hints(...afternoon, 'Asia/Tokyo')).toBe('night');
    expect(hints(...afternoon, 'Asia/Kolkata')).toBe('');
  });
});

describe('the weekend is that of the country', () => {
  // Thursday 26 to Sunday 29 November 2026, from 11:00 to 12:00 in Riyadh and around it.
  test.each([
    ['Asia/Riyadh', ['', 'weekend', 'weekend', '']],
    ['Asia/Tehran', ['', 'weekend', '', '']],
    ['Asia/Kabul', ['weekend', 'weekend', '', '']],
    ['Asia/Kolkata', ['', '', '', 'weekend']],
    ['Asia/Calcutta', ['', '', '', 'weekend']],
    ['Asia/Dubai', ['', '', 'weekend', 'weekend']],
    ['Europe/Zurich', ['', '', 'weekend', 'weekend']],
    ['UTC', ['', '', 'weekend', 'weekend']],
  ])('of %s', (zone, expected) => {
    const days = [26, 27, 28, 29].map((day) =>
      hints(`2026-11-${String(day)}T08:00Z`, `2026-11-${String(day)}T09:00Z`, zone),
    );
    expect(days).toEqual(expected);
  });

  test('by the date of the place', () => {
    // Friday evening in Zurich is Saturday morning in Auckland, Sunday evening there Monday morning.
    expect(hints('2026-11-27T19:00Z', '2026-11-27T20:00Z', 'Pacific/Auckland')).toBe('weekend');
    expect(hints('2026-11-29T19:00Z', '2026-11-29T20:00Z', 'Pacific/Auckland')).toBe('');
  });

  test('a meeting until midnight does not reach into it, one over it does', () => {
    expect(hints('2026-11-27T20:00Z', '2026-11-27T23:00Z', 'Europe/Zurich')).toBe('night');
    expect(hints('2026-11-27T20:00Z', '2026-11-27T23:01Z', 'Europe/Zurich')).toBe('night weekend');
    expect(hints('2026-11-23T23:00Z', '2026-11-27T23:00Z', 'Europe/Zurich', 'allDay')).toBe('');
    expect(hints('2026-11-23T23:00Z', '2026-11-28T23:00Z', 'Europe/Zurich', 'allDay')).toBe('weekend');
    expect(hints('2026-11-23T23:00Z', '2027-11-23T23:00Z', 'Europe/Zurich', 'allDay')).toBe('weekend');
  });
});
