import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import { loadWords } from '../../../src/taskpane/languages';
import {
  datePattern,
  patternText,
  readDate,
  readTime,
  writtenDate,
} from '../../../src/taskpane/when/writtenDate';

const TODAY = '2026-11-23';

describe('a date', () => {
  it.each([
    ['en', 'en-US', 'MM/DD/YYYY', '11/27/2026'],
    ['en', 'en-GB', 'DD/MM/YYYY', '27/11/2026'],
    ['en', 'ja-JP', 'DD/MM/YYYY', '27/11/2026'],
    ['de', 'de-CH', 'TT.MM.JJJJ', '27.11.2026'],
    ['fr', 'fr-FR', 'JJ/MM/AAAA', '27/11/2026'],
    ['it', 'it-IT', 'GG/MM/AAAA', '27/11/2026'],
    ['it', 'en-US', 'GG/MM/AAAA', '27/11/2026'],
  ] as const)('in %s (%s) is written %s', async (tag, display, example, written) => {
    const pattern = datePattern(tag, display);
    expect(patternText(pattern, (await loadWords(tag)).words.when.dateLetters)).toBe(example);
    expect(writtenDate('2026-11-27', pattern)).toBe(written);
  });

  it('is read as it is written, in every language', () => {
    const days = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...LANGUAGE_TAGS),
        fc.constantFrom('en-US', 'de-CH'),
        (day, tag, display) => {
          const date = day.toISOString().slice(0, 10);
          const pattern = datePattern(tag, display);
          expect(readDate(writtenDate(date, pattern), pattern, TODAY)).toBe(date);
          expect(readDate(date, pattern, TODAY)).toBe(date);
        },
      ),
    );
  });

  it.each([
    ['27.11.26', '2026-11-27'],
    ['27. 11. 2026', '2026-11-27'],
    ['1/3/2027', '2027-03-01'],
    ['27-11-2026', '2026-11-27'],
    // Without a year the next such day.
    ['23.11.', '2026-11-23'],
    ['22.11.', '2027-11-22'],
    ['27. November 2026', '2026-11-27'],
    ['Fr, 27. Nov.', '2026-11-27'],
    ['Freitag, 1. Dez. 27', '2027-12-01'],
    ['22. november', '2027-11-22'],
    ['Fr 27.11.', '2026-11-27'],
    ['Freitag, 27.11.2026', '2026-11-27'],
    ['Xy 27.11.', undefined],
    ['31. November', undefined],
    ['27. Brumaire', undefined],
    ['November', undefined],
    ['29.2.', undefined],
    ['31.4.2027', undefined],
    ['27', undefined],
    ['tomorrow', undefined],
    ['27.11.202', undefined],
    ['', undefined],
  ])('%s, with the day first, is %s', (text, date) => {
    expect(readDate(text, datePattern('de', 'de-CH'), TODAY)).toBe(date);
  });

  it.each([
    ['en', 'en-US', 'Dec 3, 2026'],
    ['en', 'en-GB', '3rd December 2026'],
    ['fr', 'fr-FR', 'jeudi 3 décembre'],
    ['fr', 'fr-CA', '3 déc. 2026'],
    ['fr', 'fr-FR', 'mar. 3 déc. 2026'],
    ['it', 'it-IT', '3 dicembre 2026'],
    ['it', 'it-CH', 'mar 3 dic'],
    // Tuesday, not March.
    ['fr', 'fr-FR', 'mar. 3/12'],
    ['it', 'it-IT', 'mar 3/12/26'],
    ['en', 'en-US', 'Thu 12/3'],
  ] as const)('in %s (%s) its month may be named: %s', (tag, display, text) => {
    expect(readDate(text, datePattern(tag, display), TODAY)).toBe('2026-12-03');
  });
});

describe('a time', () => {
  it.each([
    ['14:30', '14:30'],
    ['14.30', '14:30'],
    ['14h30', '14:30'],
    ['14 h 30', '14:30'],
    ['14h', '14:00'],
    ['1430', '14:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['9 Uhr', '09:00'],
    ['2 pm', '14:00'],
    ['12:15 a.m.', '00:15'],
    ['12 pm', '12:00'],
    ['ore 14.30', '14:30'],
    ['alle 9', '09:00'],
    ['à 14h30', '14:30'],
    ['um 14 Uhr', '14:00'],
    ['14 Uhr 30', '14:30'],
    ['8 heures', '08:00'],
    ['14 30', '14:30'],
    ['14.30 h', '14:30'],
    ['24:00', undefined],
    ['pm 2', undefined],
    ['14:3', undefined],
    ['9.5', undefined],
    ['14:60', undefined],
    ['13 pm', undefined],
    ['noon', undefined],
    ['', undefined],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });
});
