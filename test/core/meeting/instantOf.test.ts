import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instantOf } from '../../../src/core/meeting/instantOf';
import { localTime, offsetMinutes } from '../../../src/core/meeting/localTime';
import { allZones } from './allZones';

const typed = (date: string, time: string, zone: string) => {
  const result = instantOf(date, time, zone);
  if (result.ok) return new Date(result.value).toISOString().slice(0, 16);
  const { code, ...instants } = result.error;
  return [code, ...Object.values(instants).map((ms) => new Date(ms).toISOString().slice(0, 16))];
};

describe('a time that a person typed', () => {
  test.each([
    ['2026-11-24', '14:00', 'Europe/Zurich', '2026-11-24T13:00'],
    ['2026-07-24', '14:00', 'Europe/Zurich', '2026-07-24T12:00'],
    ['2026-01-01', '00:00', 'Pacific/Kiritimati', '2025-12-31T10:00'],
    ['2026-12-31', '23:59', 'Pacific/Pago_Pago', '2027-01-01T10:59'],
    ['2026-11-24', '14:00', 'Asia/Kathmandu', '2026-11-24T08:15'],
    ['2024-02-29', '12:00', 'UTC', '2024-02-29T12:00'],
    ['2011-12-29', '23:30', 'Pacific/Apia', '2011-12-30T09:30'],
    ['2011-12-31', '00:00', 'Pacific/Apia', '2011-12-30T10:00'],
  ])('%s %s in %s is %s', (date, time, zone, instant) => {
    expect(typed(date, time, zone)).toBe(instant);
  });

  test.each([
    ['2026-03-29', '02:30', 'Europe/Zurich', '2026-03-29T00:30', '2026-03-29T01:30'],
    ['2026-03-29', '02:00', 'Europe/Zurich', '2026-03-29T00:00', '2026-03-29T01:00'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T06:30', '2026-03-08T07:30'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:15', '2026-10-03T15:45'],
    ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-29T22:00', '2011-12-30T22:00'],
  ])('%s %s does not exist in %s; meant is %s or %s', (date, time, zone, earlier, later) => {
    expect(typed(date, time, zone)).toEqual(['gap', earlier, later]);
  });

  test.each([
    ['2026-10-25', '02:30', 'Europe/Zurich', '2026-10-25T00:30', '2026-10-25T01:30'],
    ['2026-10-25', '02:00', 'Europe/Zurich', '2026-10-25T00:00', '2026-10-25T01:00'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30', '2026-11-01T06:30'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45', '2026-04-04T15:15'],
  ])('%s %s is there twice in %s: %s and %s', (date, time, zone, earlier, later) => {
    expect(typed(date, time, zone)).toEqual(['overlap', earlier, later]);
  });

  test.each([
    ['2026-03-29', '01:59', '2026-03-29T00:59'],
    ['2026-03-29', '03:00', '2026-03-29T01:00'],
    ['2026-10-25', '01:59', '2026-10-24T23:59'],
    ['2026-10-25', '03:00', '2026-10-25T02:00'],
  ])('at the edges of a change %s %s is one instant', (date, time, instant) => {
    expect(typed(date, time, 'Europe/Zurich')).toBe(instant);
  });

  test.each([
    ['2026-02-30', '12:00', 'UTC', 'notADate'],
    ['2025-02-29', '12:00', 'UTC', 'notADate'],
    ['24.11.2026', '12:00', 'UTC', 'notADate'],
    ['', '12:00', 'UTC', 'notADate'],
    ['2026-11-24', '24:00', 'UTC', 'notATime'],
    ['2026-11-24', '9:00', 'UTC', 'notATime'],
    ['2026-11-24', '', 'UTC', 'notATime'],
    ['2026-11-24', '12:00', 'Europe/Atlantis', 'unknownZone'],
  ])('%j %j in %s is refused: %s', (date, time, zone, code) => {
    expect(typed(date, time, zone)).toEqual([code]);
  });
});

test('in every zone an instant’s own local time leads back to it, alone or as one of two', () => {
  const minute = fc.integer({ min: Date.UTC(1975) / 60_000, max: Date.UTC(2040) / 60_000 });
  fc.assert(
    fc.property(minute, fc.constantFrom(...allZones), (minutes, zone) => {
      const ms = minutes * 60_000;
      const shown = new Date(ms + offsetMinutes(ms, zone) * 60_000).toISOString();
      const result = instantOf(shown.slice(0, 10), shown.slice(11, 16), zone);
      if (result.ok) expect(result.value).toBe(ms);
      else {
        expect(result.error.code).toBe('overlap');
        expect(Object.values(result.error)).toContain(ms);
      }
    }),
    { numRuns: 2000 },
  );
});

test('both candidates of a gap show the typed time, moved by the jump', () => {
  const result = instantOf('2026-03-29', '02:30', 'Europe/Zurich');
  if (result.ok || result.error.code !== 'gap') throw new Error('not a gap');
  const shown = ({ ms }: { readonly ms: number }) =>
    localTime(ms, offsetMinutes(ms, 'Europe/Zurich')).minutes;
  expect(shown({ ms: result.error.earlierMs })).toBe(90);
  expect(shown({ ms: result.error.laterMs })).toBe(210);
});
