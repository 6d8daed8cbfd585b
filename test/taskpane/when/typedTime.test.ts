import { describe, expect, it, test } from '@jest/globals';
import { NOTHING_TYPED } from '../../../src/taskpane/state/meeting';
import type { TypedMeeting } from '../../../src/taskpane/state/meeting';
import { typedTime } from '../../../src/taskpane/when/typedTime';
import { typedFrom } from '../../../src/taskpane/when/writtenMeeting';

const typed = (changed: Partial<TypedMeeting>): TypedMeeting => ({ ...NOTHING_TYPED, ...changed });
const read = (changed: Partial<TypedMeeting>, zone = 'Europe/Zurich') => typedTime(typed(changed), zone);
const span = (startMs: number, endMs: number, kind: 'timed' | 'allDay' = 'timed') => ({
  kind: 'typed',
  span: { kind, startMs, endMs },
});

describe('what the fields of a message say', () => {
  test.each<[string, Partial<TypedMeeting>, string]>([
    ['nothing', {}, 'none'],
    ['nothing but how long', { duration: '90' }, 'none'],
    ['a date alone', { date: '2026-11-27' }, 'timeMissing'],
    ['a start alone', { time: '16:15' }, 'dateMissing'],
    ['a date that is none', { date: '2026-02-30', time: '16:15' }, 'dateMissing'],
    [
      'a date as some people write it, where there is no date field',
      { date: '27.11.2026', time: '16:15' },
      'dateMissing',
    ],
    ['a start that is none', { date: '2026-11-27', time: '25:00' }, 'timeMissing'],
    [
      'other minutes that are not typed yet',
      { date: '2026-11-27', time: '16:15', duration: 'other' },
      'durationMissing',
    ],
    [
      'other minutes that are no number',
      { date: '2026-11-27', time: '16:15', duration: 'other', otherMinutes: '1.5 h' },
      'durationMissing',
    ],
    [
      'no minutes at all',
      { date: '2026-11-27', time: '16:15', duration: 'other', otherMinutes: '0' },
      'durationMissing',
    ],
    [
      'more than a fortnight',
      { date: '2026-11-27', time: '16:15', duration: 'other', otherMinutes: '20161' },
      'durationMissing',
    ],
  ])('%s: %j is %s', (_what, changed, kind) => {
    expect(read(changed)).toEqual({ kind });
  });

  test.each<[string, Partial<TypedMeeting>, string, number, number]>([
    ['an hour', { date: '2026-11-27', time: '16:15' }, 'Europe/Zurich', Date.UTC(2026, 10, 27, 15, 15), 60],
    [
      'into the next day',
      { date: '2026-11-27', time: '23:30', duration: '90' },
      'Asia/Kathmandu',
      Date.UTC(2026, 10, 27, 17, 45),
      90,
    ],
    [
      'over the change of the clocks: minutes are minutes',
      { date: '2026-10-25', time: '01:30', duration: '120' },
      'Europe/Zurich',
      Date.UTC(2026, 9, 24, 23, 30),
      120,
    ],
    [
      'other minutes',
      { date: '2026-11-27', time: '16:15', duration: 'other', otherMinutes: ' 75 ' },
      'Europe/Zurich',
      Date.UTC(2026, 10, 27, 15, 15),
      75,
    ],
  ])('%s', (_what, changed, zone, startMs, minutes) => {
    expect(read(changed, zone)).toEqual(span(startMs, startMs + minutes * 60_000));
  });

  test.each<[string, string, number, number]>([
    ['as long as any other', 'Europe/Zurich', Date.UTC(2026, 10, 26, 23), 24],
    ['an hour shorter in spring', 'Europe/Zurich', Date.UTC(2027, 2, 27, 23), 23],
    ['an hour longer in autumn', 'Europe/Zurich', Date.UTC(2027, 9, 30, 22), 25],
    // In Cairo the clocks go from midnight to one o'clock.
    ['without a midnight', 'Africa/Cairo', Date.UTC(2027, 3, 29, 22), 23],
  ])('a whole day, %s, from its first instant to that of the next (%s)', (_what, zone, startMs, hours) => {
    const date = new Date(startMs + 12 * 3_600_000).toISOString().slice(0, 10);
    const expected = span(startMs, startMs + hours * 3_600_000, 'allDay');
    expect(read({ date, duration: 'wholeDay' }, zone)).toEqual(expected);
    // What was typed as its start before does not matter.
    expect(read({ date, time: '02:30', duration: 'wholeDay' }, zone)).toEqual(expected);
  });

  it('whole days from midnight on are whole days, however they were typed', () => {
    const typedDays = { date: '2026-11-27', time: '00:00', duration: 'other', otherMinutes: '2880' } as const;
    expect(read(typedDays)).toEqual(span(Date.UTC(2026, 10, 26, 23), Date.UTC(2026, 10, 28, 23), 'allDay'));
  });

  test.each([
    ['gap', '2027-03-28', Date.UTC(2027, 2, 28, 0, 30), Date.UTC(2027, 2, 28, 1, 30)],
    ['overlap', '2027-10-31', Date.UTC(2027, 9, 31, 0, 30), Date.UTC(2027, 9, 31, 1, 30)],
  ] as const)('a time in a %s is two instants, until one is chosen', (code, date, earlierMs, laterMs) => {
    const twice = { date, time: '02:30' };
    expect(read(twice)).toEqual({ kind: 'twoInstants', instants: { code, earlierMs, laterMs } });
    expect(read({ ...twice, instant: 'earlier' })).toEqual(span(earlierMs, earlierMs + 3_600_000));
    expect(read({ ...twice, instant: 'later' })).toEqual(span(laterMs, laterMs + 3_600_000));
  });

  it('a choice that is no longer one is forgotten', () => {
    expect(read({ date: '2026-11-27', time: '16:15', instant: 'later' })).toEqual(
      span(Date.UTC(2026, 10, 27, 15, 15), Date.UTC(2026, 10, 27, 16, 15)),
    );
  });
});

describe('a time that was written comes back as it would have been typed', () => {
  const zone = 'Europe/Zurich';
  test.each<[string, Partial<TypedMeeting>]>([
    ['an hour', { date: '2026-11-27', time: '16:15' }],
    ['two hours in summer', { date: '2027-06-10', time: '09:05', duration: '120' }],
    ['other minutes', { date: '2026-11-27', time: '16:15', duration: 'other', otherMinutes: '50' }],
    ['the earlier of two', { date: '2027-10-31', time: '02:30', instant: 'earlier' }],
    ['the later of two', { date: '2027-10-31', time: '02:30', instant: 'later' }],
    ['a whole day', { date: '2027-03-28', time: '00:00', duration: 'wholeDay' }],
    ['two days', { date: '2026-11-27', time: '00:00', duration: 'other', otherMinutes: '2880' }],
    ['a year before 1000', { date: '0999-11-27', time: '16:15' }],
  ])('%s', (_what, changed) => {
    const before = typed(changed);
    const time = typedTime(before, zone);
    if (time.kind !== 'typed') throw new Error('It is a time.');
    expect(typedFrom(time.span, zone)).toEqual(before);
  });
});

describe('whole days that stand in an invitation', () => {
  it('are still whole days where the clocks change on one of them', () => {
    const [startMs, endMs] = [Date.UTC(2027, 2, 26, 23), Date.UTC(2027, 2, 28, 22)];
    const filled = typedFrom({ startMs, endMs }, 'Europe/Zurich');
    expect(filled).toEqual(
      typed({ date: '2027-03-27', time: '00:00', duration: 'other', otherMinutes: '2880' }),
    );
    expect(typedTime(filled, 'Europe/Zurich')).toEqual(span(startMs, endMs, 'allDay'));
  });

  it('are the same instants in a mailbox that has moved to another zone meanwhile', () => {
    const [startMs, endMs] = [Date.UTC(2026, 10, 23, 23), Date.UTC(2026, 10, 24, 23)];
    const filled = typedFrom({ startMs, endMs }, 'Asia/Tokyo');
    expect(typedTime(filled, 'Asia/Tokyo')).toEqual(span(startMs, endMs));
  });
});
