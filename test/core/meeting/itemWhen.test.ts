import { describe, expect, test } from '@jest/globals';
import { itemWhen, zoneOfMailbox } from '../../../src/core/meeting/itemWhen';

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

  test('keeps instants, series and zones', () => {
    const times = { startMs: 60_000, endMs: 120_000, series: 'first' } as const;
    expect(itemWhen(times, 'Europe/Zurich', ['Asia/Tokyo'])).toEqual({
      ...times,
      kind: 'timed',
      organizerZone: 'Europe/Zurich',
      zones: ['Asia/Tokyo'],
    });
  });
});

describe('the zone of the mailbox', () => {
  const around = at('2026-11-24T12:00Z');

  test.each([
    ['W. Europe Standard Time', 'Europe/Zurich', 'Europe/Zurich'],
    ['W. Europe Standard Time', 'America/New_York', 'Europe/Berlin'],
    ['W. Europe Standard Time', undefined, 'Europe/Berlin'],
    ['Europe/Rome', 'Not/AZone', 'Europe/Rome'],
    ['Nepal Standard Time', 'Europe/Zurich', 'Asia/Katmandu'],
  ])('%s with a browser in %s is %s', (mailbox, browser, zone) => {
    expect(zoneOfMailbox(mailbox, browser, around)).toBe(zone);
  });

  test('a zone without a name, and none at all, is not guessed from the browser', () => {
    expect(zoneOfMailbox('Customized Time Zone', 'Europe/Zurich', around)).toBeUndefined();
    expect(zoneOfMailbox('', 'Europe/Zurich', around)).toBeUndefined();
  });
});
