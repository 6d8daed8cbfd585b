import { LANGUAGE_TAGS } from '../languages/language';
import { whenSigns } from '../languages/whenSigns';
import { dateNames, monthsIn } from './dateNames';
import type { WhenSpan } from './when';

/* The reading half of `whenRow.ts`, which says what a row looks like. */

const signs = Object.values(whenSigns);
const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

const DASH = ' ?- ?';
const DATE = '(\\p{L}+),? (\\d{1,2})(?:\\.|er|º|°)? (\\p{L}+) (\\d{4})';
/** How many days it is from the organizer's date, in words. */
const MARK = '[\\p{L} ]{1,20}';
const OFFSET = 'UTC[+-]\\d\\d:[0-5]\\d';
const TIME = `(?:[01]\\d|2[0-4]):[0-5]\\d(?: Uhr)?(?: \\(${OFFSET}\\))?`;
/** Place, and what the zone is called: words that are no sentence. */
const NAMES = '(?:, [^,;:!?\\d]{1,60}){0,2}';
/** A place alone at the end, where each time has its own offset: words behind it are somebody's. */
const PLACE = ", \\p{Lu}[\\p{L}.’'-]*(?: (?:of|de|del|di|es|\\(?\\p{Lu}[\\p{L}.’')-]*))*";
const ROW = new RegExp(
  `^${DATE}(?: \\(${MARK}\\))?(?:${DASH}${DATE})?, ` +
    `(?:${anyOf(signs.map(({ allDay }) => allDay))}|${TIME}(?:${DASH}(?:${DATE}, )?${TIME})?)` +
    `(?:${NAMES} \\(${OFFSET}(?:${DASH}${OFFSET})?\\)|${PLACE})?$`,
  'u',
);
const DATES = new RegExp(DATE, 'gu');

/** A row in the one spelling in which it is compared, whatever a mail client did to its spaces and dashes. */
export const spelling = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim();

/** True for the sentence that the time is that of the first meeting of a series, in any of our languages. */
export const saysFirstOfSeries = (text: string): boolean =>
  signs.some(({ firstOfSeries }) => firstOfSeries === spelling(text));

/** Milliseconds of a date at midnight UTC, if it is one in any of our languages and has this weekday; else NaN. */
function midnight([, weekday, day, month, year]: readonly string[]): number {
  for (const tag of LANGUAGE_TAGS) {
    const ms = Date.UTC(Number(year), monthsIn(tag).indexOf(month ?? ''), Number(day));
    const names = dateNames(ms, tag);
    if (names.month === month && names.weekday === weekday) return ms;
  }
  return NaN;
}

/**
 * Reads a row that `wordWhenRow` wrote in any of our languages, as it comes back from a mail: with other spaces and
 * dashes, or from a client whose `Intl` spells zones in another way. Months and weekdays are names, so no row is
 * another date in another language.
 * @param text the row as visible text
 * @returns what it says, or nothing where it is not such a row and nothing else: a sentence that names a time is
 * somebody's, and so is a row with words behind it
 */
export function readWhenRow(text: string): WhenSpan | undefined {
  const row = spelling(text);
  if (!ROW.test(row)) return undefined;
  const [startDate = NaN, endDate = startDate] = [...row.matchAll(DATES)].map(midnight);
  const clocks = [...row.matchAll(/(UTC[+-])?(\d\d):(\d\d)/gu)];
  const minutes = (of: readonly RegExpMatchArray[]) =>
    of.map(([, sign, hour, minute]) => (sign === 'UTC-' ? -1 : 1) * (Number(hour) * 60 + Number(minute)));
  const [startOffset = NaN, endOffset = startOffset] = minutes(clocks.filter(([, sign]) => sign));
  const times = minutes(clocks.filter(([, sign]) => !sign));
  const [start = 0, end = times.length > 0 ? start : 24 * 60] = times;
  const span: WhenSpan = {
    kind: times.length > 0 ? 'timed' : 'allDay',
    startMs: startDate + (start - startOffset) * 60_000,
    endMs: endDate + (end - endOffset) * 60_000,
    startOffsetMinutes: startOffset,
    endOffsetMinutes: endOffset,
  };
  // A date that is none, or no offset.
  return Number.isNaN(span.startMs + span.endMs) ? undefined : span;
}
