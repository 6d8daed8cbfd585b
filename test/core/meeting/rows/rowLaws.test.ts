import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factKey, rowFacts } from '../../../../src/core/invitation/facts/facts';
import { languages } from '../../../../src/core/languages';
import { LANGUAGE_TAGS } from '../../../../src/core/languages/tags';
import { offsetMinutes } from '../../../../src/core/meeting/localTime';
import { meetingOfRows } from '../../../../src/core/meeting/rows/meetingOfRows';
import { readWhenRow } from '../../../../src/core/meeting/rows/readWhenRow';
import { whenRows } from '../../../../src/core/meeting/when';
import type { When, WhenSpan } from '../../../../src/core/meeting/when';
import { wordWhen, wordWhenRow } from '../../../../src/core/meeting/rows/whenRow';
import { placeName } from '../../../../src/core/meeting/zones/zoneWords';
import { allZones } from '../allZones';

const zones = [...new Set([...allZones, ...Intl.supportedValuesOf('timeZone')])];
const DAY_MS = 86_400_000;

/** The midnight before an instant, as far as a zone has one. */
function midnight(ms: number, zone: string): number {
  const offset = offsetMinutes(ms, zone) * 60_000;
  return Math.floor((ms + offset) / DAY_MS) * DAY_MS - offset;
}

const start = fc
  .integer({ min: Date.UTC(1975) / 60_000, max: Date.UTC(2099) / 60_000 })
  .map((minute) => minute * 60_000);
const minutes = fc.oneof(
  fc.constantFrom(0, 1440),
  fc.integer({ min: 0, max: 180 }),
  fc.integer({ min: 0, max: 20_000 }),
);
const organizerZone = fc.constantFrom(...zones);
const timed = fc.record({ organizerZone, start, minutes }).map((one) => ({
  kind: 'timed' as const,
  organizerZone: one.organizerZone,
  startMs: one.start,
  endMs: one.start + one.minutes * 60_000,
}));
const wholeDays = fc.record({ organizerZone, start, days: fc.integer({ min: 1, max: 40 }) }).map((one) => {
  const startMs = midnight(one.start, one.organizerZone);
  // Half a day more: the clocks may have changed meanwhile.
  const endMs = midnight(startMs + one.days * DAY_MS + DAY_MS / 2, one.organizerZone);
  return { kind: 'allDay' as const, organizerZone: one.organizerZone, startMs, endMs };
});
const meeting = fc
  .tuple(fc.oneof(timed, wholeDays), fc.constantFrom('single' as const, 'first' as const))
  .map(([when, series]): When => ({ ...when, series }));

const said = (span: WhenSpan) => rowFacts(span).map(factKey).join();

/** What mail clients do to the spaces, dashes and letters of a text. */
const disturbance = fc
  .record({
    space: fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '\n', ' \u200b'),
    dash: fc.constantFrom('–', '-', '—', '\u2011', '\u2212'),
    minus: fc.constantFrom('−', '-', '–', '?'),
    apostrophe: fc.constantFrom('’', "'", '‘', '´'),
    form: fc.constantFrom('NFC' as const, 'NFD' as const),
  })
  .map(
    ({ space, dash, minus, apostrophe, form }) =>
      (text: string) =>
        text
          .replaceAll('−', minus)
          .replaceAll('–', dash)
          .replaceAll('’', apostrophe)
          .replaceAll(' ', space)
          .normalize(form),
  );

test.each(LANGUAGE_TAGS)(
  'every row says the same when it is read: in %s, in every zone that the engine knows, beside any organizer’s',
  (tag) => {
    const words = languages[tag].when;
    fc.assert(
      fc.property(meeting, disturbance, (when, disturb) => {
        const first = readWhenRow(disturb(wordWhen(when, words)[0] ?? ''));
        expect(first?.series).toBe(when.series);
        for (const zone of [when.organizerZone, ...zones]) {
          const [organizer, row = organizer] = whenRows({ ...when, zones: [zone] });
          if (!organizer || !row) throw new Error(`no row for ${zone}`);
          const text = disturb(wordWhenRow(row, words, row === organizer ? 'full' : 'short'));
          const read = row === organizer ? first : readWhenRow(text, first);
          if (!read || said(read) !== said(row)) expect({ text, read }).toEqual({ text, read: row });
        }
      }),
      { numRuns: 6 },
    );
  },
);

test.each(LANGUAGE_TAGS)('rows are written again as they were by what is found in them: in %s', (tag) => {
  const words = languages[tag].when;
  // Engines differ in which zones they list that are no place.
  const places = Intl.supportedValuesOf('timeZone').filter((zone) => placeName(zone, tag) !== undefined);
  const listed = fc.constantFrom(...places, 'Etc/UTC', 'Etc/GMT+12', 'Etc/GMT-13');
  fc.assert(
    fc.property(meeting, listed, fc.uniqueArray(listed, { maxLength: 4 }), (when, organizer, further) => {
      const startMs = when.kind === 'allDay' ? midnight(when.startMs, organizer) : when.startMs;
      const endMs = when.kind === 'allDay' ? midnight(when.endMs + DAY_MS / 2, organizer) : when.endMs;
      const given: When = { ...when, startMs, endMs, organizerZone: organizer, zones: further };
      const rows = wordWhen(given, words);
      const found = meetingOfRows(rows, []);
      if (found?.organizerZone === undefined) throw new Error(`no zone in ${rows.join(' | ')}`);
      const again = wordWhen({ ...found.span, ...found, organizerZone: found.organizerZone }, words);
      expect(again).toEqual(rows);
    }),
    { numRuns: 40 },
  );
});

const filled =
  (begin: string, unit: string, end = '') =>
  (length: number) =>
    begin + unit.repeat((length - begin.length - end.length) / unit.length) + end;

/** Lines that make careless patterns go back and forth. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  'a long word': filled('', 'a'),
  'a long weekday': filled('', 'a', ' 27 November 2026, 18:00 (UTC)'),
  'a long month': filled('Friday, 27 ', 'a', ' 2026, 18:00 (UTC)'),
  'first dates': filled('', 'a, first on '),
  'first dates with their dates': filled('', 'a, first on Friday, 27 November 2026, '),
  dates: filled('', 'Friday, 27 November 2026 – '),
  times: filled('', '12:00 – '),
  dashes: filled('12:00', ' – '),
  spaces: filled('Friday, 27 November 2026,', ' ', '18:00 (UTC'),
  'a long place': filled('12:00 (', 'A', ', UTC)'),
  'a place of many words': filled('12:00 (', 'A ', ', UTC)'),
  'brackets that never close': filled('12:00 (', 'A ('),
  brackets: filled('12:00 (A', ' (A)', ', UTC)'),
  offsets: filled('12:00', ' (UTC+1)'),
  'accents that change places': filled('a', '\u0315\u0300'),
  'invisible signs': filled('', '\u200b '),
};

describe.each(Object.entries(hostile))('a hostile line takes no time: %s', (_name, line) => {
  const first = readWhenRow('Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)');
  /** Time of the processor for one reading, the shortest of three. */
  function millisecondsFor(text: string, readings: number): number {
    const taken = Array.from({ length: 3 }, () => {
      const begun = process.cpuUsage();
      for (let reading = 0; reading < readings; reading += 1)
        expect(readWhenRow(text) ?? readWhenRow(text, first)).toBeUndefined();
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000 / readings;
    });
    return Math.min(...taken);
  }

  test('as long as a row can be', () => {
    expect(millisecondsFor(line(500), 50)).toBeLessThan(2);
  });

  test('a megabyte', () => {
    expect(millisecondsFor(line(1_000_000), 1)).toBeLessThan(5);
  });
});
