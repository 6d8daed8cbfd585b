import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../../src/core/languages';
import type { LanguageTag } from '../../../src/core/languages/tags';
import { isSameRhythm } from '../../../src/core/meeting/rhythm';
import type { CountedDay, Rhythm, Weekday } from '../../../src/core/meeting/rhythm';
import { readRhythm, wordRhythm } from '../../../src/core/meeting/rows/rhythmPhrase';

const tags = Object.keys(languages) as readonly LanguageTag[];
const written = (rhythm: Rhythm, tag: LanguageTag) => wordRhythm(rhythm, languages[tag].when);

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[];
const weeks = ['first', 'second', 'third', 'fourth', 'last'] as const;
const days = [...weekdays, 'day', 'workday', 'weekendDay'] as const satisfies readonly CountedDay[];

const interval = fc.oneof(fc.constantFrom(1, 2, 3, 12), fc.integer({ min: 1, max: 999 }));
const month = fc.integer({ min: 1, max: 12 });
const dayOfMonth = fc.integer({ min: 1, max: 31 });
const inWeek = { week: fc.constantFrom(...weeks), day: fc.constantFrom(...days) };
const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), interval }),
  fc.record({
    kind: fc.constant('weekly' as const),
    interval,
    weekdays: fc.subarray([...weekdays], { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('monthlyByDay' as const), interval, dayOfMonth }),
  fc.record({ kind: fc.constant('monthlyByWeek' as const), interval, ...inWeek }),
  fc.record({ kind: fc.constant('yearlyByDay' as const), interval, month, dayOfMonth }),
  fc.record({ kind: fc.constant('yearlyByWeek' as const), interval, month, ...inWeek }),
);

/** Every rhythm with an interval of one or two. */
const allRhythms: readonly Rhythm[] = [1, 2].flatMap((every): readonly Rhythm[] => [
  { kind: 'daily', interval: every },
  ...Array.from({ length: 127 }, (_, bits) => ({
    kind: 'weekly' as const,
    interval: every,
    weekdays: weekdays.filter((weekday) => (bits + 1) & (1 << weekday)),
  })),
  ...Array.from({ length: 31 }, (_, index) => ({
    kind: 'monthlyByDay' as const,
    interval: every,
    dayOfMonth: index + 1,
  })),
  ...weeks.flatMap((week) =>
    days.flatMap((day): readonly Rhythm[] => [
      { kind: 'monthlyByWeek', interval: every, week, day },
      ...Array.from({ length: 12 }, (_, index) => ({
        kind: 'yearlyByWeek' as const,
        interval: every,
        month: index + 1,
        week,
        day,
      })),
    ]),
  ),
  ...Array.from({ length: 12 * 31 }, (_, index) => ({
    kind: 'yearlyByDay' as const,
    interval: every,
    month: Math.floor(index / 31) + 1,
    dayOfMonth: (index % 31) + 1,
  })),
]);

describe('how often a series takes place, in words', () => {
  test.each<readonly [Rhythm, Readonly<Record<LanguageTag, string>>]>([
    [
      { kind: 'daily', interval: 1 },
      { en: 'every day', de: 'jeden Tag', fr: 'chaque jour', it: 'ogni giorno' },
    ],
    [
      { kind: 'daily', interval: 3 },
      { en: 'every 3 days', de: 'alle 3 Tage', fr: 'tous les 3 jours', it: 'ogni 3 giorni' },
    ],
    [
      { kind: 'weekly', interval: 1, weekdays: [1, 2, 3, 4, 5] },
      {
        en: 'every weekday',
        de: 'jeden Tag von Montag bis Freitag',
        fr: 'chaque jour du lundi au vendredi',
        it: 'ogni giorno dal lunedì al venerdì',
      },
    ],
    [
      { kind: 'weekly', interval: 1, weekdays: [5] },
      { en: 'every Friday', de: 'jeden Freitag', fr: 'chaque vendredi', it: 'ogni venerdì' },
    ],
    [
      { kind: 'weekly', interval: 1, weekdays: [0] },
      { en: 'every Sunday', de: 'jeden Sonntag', fr: 'chaque dimanche', it: 'ogni domenica' },
    ],
    [
      { kind: 'weekly', interval: 1, weekdays: [0, 1, 4] },
      {
        en: 'every Monday, Thursday and Sunday',
        de: 'jeden Montag, Donnerstag und Sonntag',
        fr: 'chaque lundi, jeudi et dimanche',
        it: 'ogni lunedì, giovedì e domenica',
      },
    ],
    [
      { kind: 'weekly', interval: 2, weekdays: [1, 4] },
      {
        en: 'every 2 weeks on Monday and Thursday',
        de: 'alle 2 Wochen am Montag und Donnerstag',
        fr: 'toutes les 2 semaines le lundi et le jeudi',
        it: 'ogni 2 settimane di lunedì e di giovedì',
      },
    ],
    [
      { kind: 'weekly', interval: 3, weekdays: [0] },
      {
        en: 'every 3 weeks on Sunday',
        de: 'alle 3 Wochen am Sonntag',
        fr: 'toutes les 3 semaines le dimanche',
        it: 'ogni 3 settimane di domenica',
      },
    ],
    [
      { kind: 'monthlyByDay', interval: 1, dayOfMonth: 15 },
      {
        en: 'every month on the 15th',
        de: 'am 15. jedes Monats',
        fr: 'le 15 de chaque mois',
        it: 'il 15 di ogni mese',
      },
    ],
    [
      { kind: 'monthlyByDay', interval: 1, dayOfMonth: 1 },
      {
        en: 'every month on the 1st',
        de: 'am 1. jedes Monats',
        fr: 'le 1er de chaque mois',
        it: 'il 1º di ogni mese',
      },
    ],
    [
      { kind: 'monthlyByDay', interval: 2, dayOfMonth: 11 },
      {
        en: 'every 2 months on the 11th',
        de: 'alle 2 Monate am 11. des Monats',
        fr: 'tous les 2 mois le 11 du mois',
        it: 'ogni 2 mesi l’11 del mese',
      },
    ],
    [
      { kind: 'monthlyByWeek', interval: 1, week: 'first', day: 5 },
      {
        en: 'every first Friday of the month',
        de: 'jeden ersten Freitag im Monat',
        fr: 'chaque premier vendredi du mois',
        it: 'ogni primo venerdì del mese',
      },
    ],
    [
      { kind: 'monthlyByWeek', interval: 1, week: 'last', day: 0 },
      {
        en: 'every last Sunday of the month',
        de: 'jeden letzten Sonntag im Monat',
        fr: 'chaque dernier dimanche du mois',
        it: 'ogni ultima domenica del mese',
      },
    ],
    [
      { kind: 'monthlyByWeek', interval: 1, week: 'last', day: 'workday' },
      {
        en: 'every last weekday of the month',
        de: 'jeden letzten Arbeitstag im Monat',
        fr: 'chaque dernier jour ouvré du mois',
        it: 'ogni ultimo giorno lavorativo del mese',
      },
    ],
    [
      { kind: 'monthlyByWeek', interval: 3, week: 'third', day: 'weekendDay' },
      {
        en: 'every 3 months on the third weekend day of the month',
        de: 'alle 3 Monate am dritten Wochenendtag des Monats',
        fr: 'tous les 3 mois le troisième jour de week-end du mois',
        it: 'ogni terzo giorno del fine settimana del mese, ogni 3 mesi',
      },
    ],
    [
      { kind: 'yearlyByDay', interval: 1, month: 3, dayOfMonth: 8 },
      {
        en: 'every year on the 8th of March',
        de: 'jedes Jahr am 8. März',
        fr: 'chaque année le 8 mars',
        it: 'ogni anno l’8 marzo',
      },
    ],
    [
      { kind: 'yearlyByDay', interval: 4, month: 2, dayOfMonth: 29 },
      {
        en: 'every 4 years on the 29th of February',
        de: 'alle 4 Jahre am 29. Februar',
        fr: 'tous les 4 ans le 29 février',
        it: 'ogni 4 anni il 29 febbraio',
      },
    ],
    [
      { kind: 'yearlyByWeek', interval: 1, month: 10, week: 'second', day: 0 },
      {
        en: 'every year on the second Sunday of October',
        de: 'jedes Jahr am zweiten Sonntag im Oktober',
        fr: 'chaque année en octobre, le deuxième dimanche du mois',
        it: 'ogni seconda domenica di ottobre',
      },
    ],
    [
      { kind: 'yearlyByWeek', interval: 2, month: 4, week: 'last', day: 'day' },
      {
        en: 'every 2 years on the last day of April',
        de: 'alle 2 Jahre am letzten Tag im April',
        fr: 'tous les 2 ans en avril, le dernier jour du mois',
        it: 'ogni ultimo giorno di aprile, ogni 2 anni',
      },
    ],
  ])('%j', (rhythm, phrases) => {
    expect(Object.fromEntries(tags.map((tag) => [tag, written(rhythm, tag)]))).toEqual(phrases);
  });

  test('the ordinals of English', () => {
    const ordinal = (dayOfMonth: number) =>
      written({ kind: 'monthlyByDay', interval: 1, dayOfMonth }, 'en').replace('every month on the ', '');
    expect([1, 2, 3, 4, 10, 11, 12, 13, 20, 21, 22, 23, 24, 30, 31].map(ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 10th 11th 12th 13th 20th 21st 22nd 23rd 24th 30th 31st',
    );
  });

  test('no phrase has what the rest of a line is told by', () => {
    for (const tag of tags)
      for (const rhythm of allRhythms)
        expect(written(rhythm, tag)).not.toMatch(/[:()[\]{}\n]|UTC|^ | $| {2}/u);
  });
});

describe('reading a rhythm back', () => {
  test.each(tags)('in %s no two rhythms have one phrase, and each is read as itself', (tag) => {
    const phrases = allRhythms.map((rhythm) => written(rhythm, tag));
    expect(new Set(phrases).size).toBe(allRhythms.length);
    expect(phrases.map(readRhythm)).toEqual(allRhythms);
  });

  test.each(tags)('in %s, whatever a mail client did to spaces, apostrophes, dashes and case', (tag) => {
    const disturbed = fc.record({
      space: fc.constantFrom(' ', '\u00a0', '\u202f', '  ', '\r\n', ' \u200b'),
      apostrophe: fc.constantFrom('’', "'", '‘', '\u02bc', '´'),
      dash: fc.constantFrom('-', '\u2010', '\u2011', '–', '\u2212'),
      form: fc.constantFrom('NFC' as const, 'NFD' as const),
      inCase: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
      ),
    });
    fc.assert(
      fc.property(anyRhythm, disturbed, (rhythm, { space, apostrophe, dash, form, inCase }) => {
        const text = inCase(written(rhythm, tag))
          .replaceAll(' ', space)
          .replaceAll('’', apostrophe)
          .replaceAll('-', dash)
          .normalize(form);
        expect(readRhythm(` ${text}\n`)).toEqual(rhythm);
      }),
    );
  });

  test('a soft hyphen inside a word, and the degree sign for the Italian ordinal', () => {
    expect(readRhythm('jeden Donners\u00adtag')).toEqual({ kind: 'weekly', interval: 1, weekdays: [4] });
    expect(readRhythm('il 1° di ogni mese')).toEqual({ kind: 'monthlyByDay', interval: 1, dayOfMonth: 1 });
  });

  test.each([
    '',
    'Friday',
    'every',
    'every Friday.',
    'every Friday at ten',
    'We meet every Friday',
    'every Friday, first on Friday, 27 November 2026',
    'every Friday and Friday',
    'every Friday and Monday',
    'every Monday, Friday',
    'every Monday and',
    'every weekday day',
    'every 1 days',
    'every 1 weeks on Monday',
    'every 0 days',
    'every 02 days',
    'every 1000 days',
    'every 2.5 days',
    'every -2 days',
    'every 2 week on Monday',
    'every month on the 32nd',
    'every month on the 0th',
    'every month on the 2st',
    'every month on the 15',
    'every fifth Friday of the month',
    'every first Freitag of the month',
    'every year on the 15th of Mars',
    'jeden Arbeitstag',
    'jeden Freitag im Monat',
    'am 15 jedes Monats',
    'am 15x jedes Monats',
    'ogni prima venerdì del mese',
    'ogni primo domenica del mese',
    'ogni mese',
    'il 8 di ogni mese',
    'l’15 di ogni mese',
    'chaque vendredi et le lundi',
    'toutes les 2 semaines le lundi et jeudi',
    '{interval}',
    'every [{weekday}]',
  ])('%j is no rhythm of ours', (text) => {
    expect(readRhythm(text)).toBeUndefined();
  });

  test('a long hostile text is no rhythm, and soon', () => {
    expect(readRhythm(`every ${'Monday, '.repeat(50_000)}`)).toBeUndefined();
    expect(readRhythm(`toutes les 2 semaines ${'le lundi, '.repeat(50_000)}le lundi et`)).toBeUndefined();
    expect(readRhythm(`every${' '.repeat(200_000)}Frida`)).toBeUndefined();
  });
});

describe('the same rhythm', () => {
  test('is one with the same facts, in whatever order they stand', () => {
    expect(isSameRhythm({ kind: 'daily', interval: 2 }, { interval: 2, kind: 'daily' })).toBe(true);
    expect(isSameRhythm(undefined, undefined)).toBe(true);
    fc.assert(
      fc.property(anyRhythm, (rhythm) => {
        expect(isSameRhythm(rhythm, structuredClone(rhythm))).toBe(true);
        expect(isSameRhythm(rhythm, undefined)).toBe(false);
        expect(isSameRhythm({ ...rhythm, interval: rhythm.interval + 1 }, rhythm)).toBe(false);
      }),
    );
  });

  test.each<readonly [Rhythm, Rhythm]>([
    [
      { kind: 'weekly', interval: 1, weekdays: [1, 2] },
      { kind: 'weekly', interval: 1, weekdays: [1, 3] },
    ],
    [
      { kind: 'monthlyByWeek', interval: 1, week: 'last', day: 5 },
      { kind: 'monthlyByWeek', interval: 1, week: 'fourth', day: 5 },
    ],
    [
      { kind: 'yearlyByDay', interval: 1, month: 1, dayOfMonth: 2 },
      { kind: 'yearlyByDay', interval: 1, month: 2, dayOfMonth: 1 },
    ],
    [
      { kind: 'daily', interval: 7 },
      { kind: 'weekly', interval: 1, weekdays: [1] },
    ],
  ])('%j is not %j', (one, other) => {
    expect(isSameRhythm(one, other)).toBe(false);
  });
});
