import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { itemWhen } from '../../../src/core/meeting/itemWhen';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const at = (iso: string): number => Date.parse(iso);
const kindOf = (start: string, end: string, zone: string) =>
  itemWhen({ startMs: at(start), endMs: at(end), series: 'single' }, zone, []).kind;

describe('the time of an appointment', () => {
  test.each([
    ['one day', '2026-11-23T23:00Z', '2026-11-24T23:00Z', 'Europe/Zurich', 'allDay'],
    ['three days', '2026-11-23T23:00Z', '2026-11-26T23:00Z', 'Europe/Zurich', 'allDay'],
    [
      'the day of 23 hours on which the clocks go forward',
      '2026-03-28T23:00Z',
      '2026-03-29T22:00Z',
      'Europe/Zurich',
      'allDay',
    ],
    [
      'the day of 25 hours on which they go back',
      '2026-10-24T22:00Z',
      '2026-10-25T23:00Z',
      'Europe/Zurich',
      'allDay',
    ],
    ['a day in Nepal', '2026-11-23T18:15Z', '2026-11-24T18:15Z', 'Asia/Kathmandu', 'allDay'],
    ['the same instants in Zurich', '2026-11-23T18:15Z', '2026-11-24T18:15Z', 'Europe/Zurich', 'timed'],
    ['an evening until midnight', '2026-11-24T19:00Z', '2026-11-24T23:00Z', 'Europe/Zurich', 'timed'],
    ['midnight and no longer', '2026-11-23T23:00Z', '2026-11-23T23:00Z', 'Europe/Zurich', 'timed'],
  ])('%s, %s to %s in %s: %s', (_what, start, end, zone, kind) => {
    expect(kindOf(start, end, zone)).toBe(kind);
  });

  test.each([
    ['Africa/Cairo', 'the day itself', '2026-04-23T22:00Z', '2026-04-24T21:00Z'],
    ['Africa/Cairo', 'the day before, which ends there', '2026-04-22T22:00Z', '2026-04-23T22:00Z'],
    ['Africa/Cairo', 'both', '2026-04-22T22:00Z', '2026-04-24T21:00Z'],
    ['Asia/Beirut', 'the day itself', '2026-03-28T22:00Z', '2026-03-29T21:00Z'],
    ['Asia/Beirut', 'the day before', '2026-03-27T22:00Z', '2026-03-28T22:00Z'],
    ['America/Santiago', 'the day itself', '2026-09-06T04:00Z', '2026-09-07T03:00Z'],
    ['America/Santiago', 'the day before', '2026-09-05T04:00Z', '2026-09-06T04:00Z'],
    ['America/Havana', 'the day itself', '2026-03-08T05:00Z', '2026-03-09T04:00Z'],
    ['America/Asuncion', 'the day itself', '2023-10-01T04:00Z', '2023-10-02T03:00Z'],
    ['America/Asuncion', 'a week with it', '2023-09-28T04:00Z', '2023-10-05T03:00Z'],
  ])('%s, where midnight is skipped, %s is all-day (FC06)', (zone, _what, start, end) => {
    expect(kindOf(start, end, zone)).toBe('allDay');
  });

  test.each([
    [
      'Cairo: from its one o’clock of another day',
      '2026-04-24T22:00Z',
      '2026-04-25T22:00Z',
      'Africa/Cairo',
      'timed',
    ],
    ['Cairo: an hour too long', '2026-04-23T22:00Z', '2026-04-24T22:00Z', 'Africa/Cairo', 'timed'],
    ['Cairo: an hour too early', '2026-04-23T21:00Z', '2026-04-24T21:00Z', 'Africa/Cairo', 'timed'],
    [
      'Havana: the day that has midnight twice',
      '2026-11-01T04:00Z',
      '2026-11-02T05:00Z',
      'America/Havana',
      'allDay',
    ],
    ['Havana: from its second midnight', '2026-11-01T05:00Z', '2026-11-02T05:00Z', 'America/Havana', 'timed'],
    [
      'Santiago: the day that has 23:00 twice',
      '2026-04-04T03:00Z',
      '2026-04-05T04:00Z',
      'America/Santiago',
      'allDay',
    ],
    [
      'Santiago: to the first 24:00 of it',
      '2026-04-04T03:00Z',
      '2026-04-05T03:00Z',
      'America/Santiago',
      'timed',
    ],
    [
      'Asuncion: the day that has 23:00 twice',
      '2024-03-23T03:00Z',
      '2024-03-24T04:00Z',
      'America/Asuncion',
      'allDay',
    ],
    [
      'Apia: the day before the one that was left out',
      '2011-12-29T10:00Z',
      '2011-12-30T10:00Z',
      'Pacific/Apia',
      'allDay',
    ],
  ])('%s, %s to %s (FC06)', (_what, start, end, zone, kind) => {
    expect(kindOf(start, end, zone)).toBe(kind);
  });

  test('dates from their beginning to a later beginning are all-day in every zone, and nothing beside them is (FC06)', () => {
    const dateAt = (ms: number, zone: string) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(ms);
    /** Found by looking: the first minute at which the clocks show the date or a later one. */
    const beginning = (day: number, zone: string): number => {
      const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
      let [before, then] = [day * DAY_MS - DAY_MS, day * DAY_MS + DAY_MS];
      while (then - before > MINUTE_MS) {
        const middle = before + Math.floor((then - before) / 2 / MINUTE_MS) * MINUTE_MS;
        if (dateAt(middle, zone) < date) before = middle;
        else then = middle;
      }
      return then;
    };
    const zones = [
      'Africa/Cairo',
      'Asia/Beirut',
      'America/Santiago',
      'America/Havana',
      'America/Asuncion',
      'America/Sao_Paulo',
      'Asia/Amman',
      'Europe/Zurich',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Atlantic/Azores',
      'America/Scoresbysund',
    ] as const;
    const [from, to] = [Date.UTC(2015) / DAY_MS, Date.UTC(2028) / DAY_MS];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: from, max: to }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 600 }),
        (zone, day, days, minutes) => {
          const [startMs, endMs] = [beginning(day, zone), beginning(day + days, zone)];
          const kind = (start: number, end: number) =>
            itemWhen({ startMs: start, endMs: end, series: 'single' }, zone, []).kind;
          expect(kind(startMs, endMs)).toBe('allDay');
          expect(kind(startMs + minutes * MINUTE_MS, endMs)).toBe('timed');
          expect(kind(startMs, endMs - minutes * MINUTE_MS)).toBe('timed');
        },
      ),
    );
  });

  test('keeps instants, series, its rhythm and zones', () => {
    const rhythm = { kind: 'daily', interval: 2 } as const;
    const times = { startMs: 60_000, endMs: 120_000, series: 'first', rhythm } as const;
    expect(itemWhen(times, 'Europe/Zurich', ['Asia/Tokyo'])).toEqual({
      ...times,
      kind: 'timed',
      organizerZone: 'Europe/Zurich',
      zones: ['Asia/Tokyo'],
    });
  });
});
