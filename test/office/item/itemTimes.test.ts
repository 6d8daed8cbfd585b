import { afterEach, describe, expect, it } from '@jest/globals';
import type { Rhythm } from '../../../src/core/meeting/rhythm';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import type { OfficeCallback } from '../../../src/office/callOffice';
import { openComposeItem } from '../../../src/office/item/composeItem';
import { readTimes } from '../../../src/office/item/itemTimes';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { answering, failing, pretendClient } from '../../fakes/outlook/officeGlobal';

const START = new Date('2026-11-26T13:00:00Z');
const END = new Date('2026-11-26T14:30:00Z');
const TIMES = { startMs: 1_795_698_000_000, endMs: 1_795_703_400_000 };
const weekly = { recurrenceType: 'weekly' };

const setUp = () => {
  const clock = new FakeClock();
  return { clock, call: createCallOffice(new CallQueue(), clock.asTimers) };
};
const start = { getAsync: answering(START) };
const end = { getAsync: answering(END) };
const recurrence = { getAsync: answering(null) };

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

describe('the times of an appointment', () => {
  it.each([
    ['no recurrence: a single appointment', { recurrence, seriesId: null }, 'single'],
    ['a recurrence: a series', { recurrence: { getAsync: answering(weekly) }, seriesId: null }, 'first'],
    ['an empty id is none', { recurrence: { getAsync: answering(weekly) }, seriesId: '' }, 'first'],
    [
      'a recurrence and the id of a series: one meeting of it',
      { recurrence: { getAsync: answering(weekly) }, seriesId: 'series-1' },
      'single',
    ],
    ['no member `recurrence`, and the id of a series: one meeting of it', { seriesId: 'series-1' }, 'single'],
    ['no member `recurrence`: not known', {}, 'unknown'],
    ['`recurrence` without a method: not known', { recurrence: {} }, 'unknown'],
    ['a recurrence that is refused: not known', { recurrence: { getAsync: failing(5000) } }, 'unknown'],
    [
      'a recurrence that is undefined: not known',
      { recurrence: { getAsync: answering(undefined) } },
      'unknown',
    ],
    ['a recurrence that is a text: not known', { recurrence: { getAsync: answering('weekly') } }, 'unknown'],
    [
      'a recurrence that throws: not known',
      {
        recurrence: {
          getAsync: () => {
            throw new RangeError('x');
          },
        },
      },
      'unknown',
    ],
  ] as const)('%s (E10)', async (_title, item, series) => {
    const { call } = setUp();
    expect(await readTimes({ start, end, ...item }, call)).toEqual({ ok: true, value: { ...TIMES, series } });
  });

  const series = (value: unknown) =>
    readTimes({ start, end, recurrence: { getAsync: answering(value) } }, setUp().call);

  it.each<readonly [string, Readonly<Record<string, unknown>> | null, Rhythm]>([
    ['daily', { interval: 3 }, { kind: 'daily', interval: 3 }],
    ['weekday', null, { kind: 'weekly', interval: 1, weekdays: [1, 2, 3, 4, 5] }],
    ['weekday', { interval: 1, days: ['mon'] }, { kind: 'weekly', interval: 1, weekdays: [1, 2, 3, 4, 5] }],
    [
      'weekly',
      { interval: 2, days: ['thu', 'mon', 'thu', 'sun'], firstDayOfWeek: 'sun' },
      { kind: 'weekly', interval: 2, weekdays: [0, 1, 4] },
    ],
    ['Weekly', { interval: 1, days: ['Fri'] }, { kind: 'weekly', interval: 1, weekdays: [5] }],
    [
      'weekly',
      { interval: 1, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
      { kind: 'daily', interval: 1 },
    ],
    [
      'weekly',
      { interval: 2, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
      { kind: 'weekly', interval: 2, weekdays: [0, 1, 2, 3, 4, 5, 6] },
    ],
    ['monthly', { interval: 4, dayOfMonth: 5 }, { kind: 'monthlyByDay', interval: 4, dayOfMonth: 5 }],
    ['monthly', { interval: 999, dayOfMonth: 31 }, { kind: 'monthlyByDay', interval: 999, dayOfMonth: 31 }],
    [
      'monthly',
      { interval: 2, weekNumber: 'third', dayOfWeek: 'thu' },
      { kind: 'monthlyByWeek', interval: 2, week: 'third', day: 4 },
    ],
    [
      'monthly',
      { interval: 1, dayOfMonth: 0, weekNumber: 'last', dayOfWeek: 'weekday' },
      { kind: 'monthlyByWeek', interval: 1, week: 'last', day: 'workday' },
    ],
    [
      'monthly',
      { interval: 1, weekNumber: 'first', dayOfWeek: 'weekendDay' },
      { kind: 'monthlyByWeek', interval: 1, week: 'first', day: 'weekendDay' },
    ],
    [
      'monthly',
      { interval: 1, weekNumber: 'last', dayOfWeek: 'day' },
      { kind: 'monthlyByWeek', interval: 1, week: 'last', day: 'day' },
    ],
    [
      'yearly',
      { interval: 1, month: 'sep', dayOfMonth: 7, dayOfWeek: null, weekNumber: '' },
      { kind: 'yearlyByDay', interval: 1, month: 9, dayOfMonth: 7 },
    ],
    [
      'yearly',
      { interval: 4, month: 'dec', weekNumber: 'second', dayOfWeek: 'sun' },
      { kind: 'yearlyByWeek', interval: 4, month: 12, week: 'second', day: 0 },
    ],
  ])('%s with %j says how often', async (recurrenceType, recurrenceProperties, rhythm) => {
    expect(await series({ recurrenceType, recurrenceProperties, seriesTime: {} })).toEqual({
      ok: true,
      value: { ...TIMES, series: 'first', rhythm },
    });
  });

  it.each<unknown>([
    {},
    [],
    { recurrenceType: null, recurrenceProperties: { interval: 1 } },
    { recurrenceType: 'hourly', recurrenceProperties: { interval: 1 } },
    { recurrenceType: 'hourly', recurrenceProperties: { interval: 1, month: 'mar', dayOfMonth: 15 } },
    { recurrenceType: ['daily'], recurrenceProperties: { interval: 1 } },
    { recurrenceType: 'daily' },
    { recurrenceType: 'daily', recurrenceProperties: null },
    { recurrenceType: 'daily', recurrenceProperties: 'interval' },
    ...[0, -1, 1.5, 1000, Number.NaN, Number.POSITIVE_INFINITY, '1', null, [1], {}].map((interval) => ({
      recurrenceType: 'daily',
      recurrenceProperties: { interval },
    })),
    ...[undefined, null, [], 'mon', { 0: 'mon' }, ['weekday'], ['mon', 'someday'], ['mon', 2], [['mon']]].map(
      (days) => ({ recurrenceType: 'weekly', recurrenceProperties: { interval: 1, days } }),
    ),
    ...[
      {},
      { dayOfMonth: 0 },
      { dayOfMonth: 32 },
      { dayOfMonth: '15' },
      { weekNumber: 'first' },
      { dayOfWeek: 'fri' },
      { weekNumber: 'fifth', dayOfWeek: 'fri' },
      { weekNumber: 1, dayOfWeek: 'fri' },
      { weekNumber: 'first', dayOfWeek: 'constructor' },
      { weekNumber: 'first', dayOfWeek: 5 },
      { dayOfMonth: 15, weekNumber: 'first', dayOfWeek: 'fri' },
      { dayOfMonth: 15, weekNumber: 'first' },
      { dayOfMonth: 15, dayOfWeek: 'fri' },
    ].flatMap((properties) => [
      { recurrenceType: 'monthly', recurrenceProperties: { interval: 1, ...properties } },
      { recurrenceType: 'yearly', recurrenceProperties: { interval: 1, month: 'mar', ...properties } },
    ]),
    ...[undefined, null, 3, '3', 'march', '__proto__', ['mar']].map((month) => ({
      recurrenceType: 'yearly',
      recurrenceProperties: { interval: 1, dayOfMonth: 15, month },
    })),
  ])('%j is a series, and nobody says how often', async (answer) => {
    const times = await series(answer);
    expect(times).toEqual({ ok: true, value: { ...TIMES, series: 'first' } });
    expect(times.ok && times.value.rhythm).toBeUndefined();
  });

  it('one meeting of a series has no rhythm, because it takes place once', async () => {
    const daily = { recurrenceType: 'daily', recurrenceProperties: { interval: 1 } };
    const item = { start, end, recurrence: { getAsync: answering(daily) }, seriesId: 'series-1' };
    expect(await readTimes(item, setUp().call)).toEqual({ ok: true, value: { ...TIMES, series: 'single' } });
  });

  it('a recurrence that is never answered is not known, and is not asked again meanwhile: its place stays taken (E10, G10)', async () => {
    const { clock, call } = setUp();
    const asked: OfficeCallback<unknown>[] = [];
    const item = {
      start,
      end,
      recurrence: { getAsync: (done: OfficeCallback<unknown>) => void asked.push(done) },
    };
    const unknown = { ok: true, value: { ...TIMES, series: 'unknown' } };
    for (let time = 1; time <= 4; time += 1)
      expect(await clock.finish(readTimes(item, call))).toEqual(unknown);
    expect(asked).toHaveLength(1);
    // It was only slow: from now on it may be asked again.
    asked[0]?.({ status: 'succeeded', value: null });
    const again = readTimes(item, call);
    await clock.advance(0);
    expect(asked).toHaveLength(2);
    asked[1]?.({ status: 'succeeded', value: weekly });
    expect(await clock.finish(again)).toEqual({ ok: true, value: { ...TIMES, series: 'first' } });
  });

  it('three calls at once, which is all that Outlook takes (G10)', async () => {
    const { clock, call } = setUp();
    const waiting: string[] = [];
    const hang = (name: string) => ({ getAsync: () => void waiting.push(name) });
    void readTimes({ start: hang('start'), end: hang('end'), recurrence: hang('recurrence') }, call);
    await clock.advance(0);
    expect(waiting).toEqual(['start', 'end', 'recurrence']);
  });

  it.each([undefined, null, 1_795_698_000_000, '2026-11-26', new Date(Number.NaN), [], {}])(
    'a start that is %p is a problem, never a date',
    async (value) => {
      const { call } = setUp();
      expect(await readTimes({ start: { getAsync: answering(value) }, end, recurrence }, call)).toEqual({
        ok: false,
        error: { code: 'refused', step: 'readTimes', detail: 'a date was expected' },
      });
    },
  );

  it("an end that is refused is a problem with Outlook's number", async () => {
    const { call } = setUp();
    expect(await readTimes({ start, end: { getAsync: failing(5001) }, recurrence }, call)).toMatchObject({
      ok: false,
      error: { code: 'refused', step: 'readTimes', hostCode: 5001 },
    });
  });

  it('a client without the members has no times (J06)', async () => {
    const { call } = setUp();
    expect(await readTimes({}, call)).toEqual({ ok: false, error: { code: 'absent', step: 'readTimes' } });
  });

  it('a message has no times', async () => {
    pretendClient({
      item: { itemType: 'message', body: { prependAsync: answering(undefined) }, subject: {}, start, end },
    });
    expect(await openComposeItem(setUp().call)?.readTimes()).toEqual({
      ok: false,
      error: { code: 'absent', step: 'readTimes' },
    });
  });
});
