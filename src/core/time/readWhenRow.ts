import type { LanguageTag } from '../languages/language';
import { whenSigns } from '../languages/when/whenSigns';
import type { WhenSigns } from '../languages/when/whenSigns';
import { dateNames, folded, monthNamed } from './dateNames';
import type { WhenSpan } from './when';

/* The reading half of `whenRow.ts`, which says what a row looks like. */

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const OFFSETS = /utc ?([+-]) ?(\d{1,2}):([0-5]\d)/gu;
const DATES = /(\d{1,2})(?:\.|er|º|°)? ?(\p{L}+\.?) (\d{4})/gu;
const TIMES = /(\d{1,2}):([0-5]\d)/gu;

const spelt = (text: string): string =>
  text.normalize('NFC').replace(HIDDEN, '').replace(DASHES, '-').replace(/\s+/gu, ' ').trim();

/**
 * Reads a row that `wordWhenRow` wrote in the same language, as it comes back from a mail: with other spaces and
 * dashes, or from a client whose `Intl` spells zones and weekdays in another way.
 * @param text the row as visible text; a label before it does no harm
 * @returns what it says, or nothing where it does not say exactly one time with its offset
 */
export function readWhenRow(
  text: string,
  { tag, allDay }: Pick<WhenSigns, 'tag' | 'allDay'>,
): WhenSpan | undefined {
  const row = spelt(text).toLowerCase();
  const offsets = [...row.matchAll(OFFSETS)].map(
    ([, sign, hours, minutes]) => (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)),
  );
  const rest = row.replace(OFFSETS, ' ');
  const dates = [...rest.matchAll(DATES)].map(([, day, month = '', year]) =>
    midnight(Number(year), monthNamed(month, tag), Number(day)),
  );
  const times = [...rest.matchAll(TIMES)].map(([, hours, minutes]) => Number(hours) * 60 + Number(minutes));
  const isAllDay = times.length === 0 && rest.includes(allDay);
  if (isAllDay) times.push(0, 24 * 60);
  if (dates.includes(undefined)) return undefined;
  const [startDate, endDate = startDate] = dates;
  const [startMinutes, endMinutes = startMinutes] = times;
  const [startOffset, endOffset = startOffset] = offsets;
  const isOneTime = [dates, times, offsets].every(({ length }) => length === 1 || length === 2);
  if (!isOneTime || startDate === undefined || endDate === undefined) return undefined;
  if (startMinutes === undefined || endMinutes === undefined) return undefined;
  if (startOffset === undefined || endOffset === undefined) return undefined;
  if (Math.max(startMinutes, endMinutes) > 24 * 60) return undefined;
  return {
    kind: isAllDay ? 'allDay' : 'timed',
    startMs: startDate + (startMinutes - startOffset) * 60_000,
    endMs: endDate + (endMinutes - endOffset) * 60_000,
    startOffsetMinutes: startOffset,
    endOffsetMinutes: endOffset,
  };
}

/** Milliseconds of a date at midnight UTC; nothing for a date that is none. */
function midnight(year: number, month: number | undefined, day: number): number | undefined {
  if (month === undefined) return undefined;
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms : undefined;
}

const signs = Object.values(whenSigns);
const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const DATE = '(\\p{L}+),? \\d{1,2}(?:\\.|er|º|°)? \\p{L}+ \\d{4}';
const MARK = anyOf(
  ...signs.flatMap((the) => [the.twoDaysBefore, the.dayBefore, the.nextDay, the.twoDaysLater]),
);
const OFFSET = 'UTC[+-]\\d\\d:\\d\\d';
const TIME = `\\d\\d:\\d\\d(?: Uhr)?(?: \\(${OFFSET}\\))?`;
/** Place, and what the zone is called: words without a number that are no sentence. */
const NAMES = '(?:, [^,;:!?\\d]{1,60}){0,2}';
/** A place alone at the end, where each time has its own offset: words behind it are somebody's. */
const PLACE = ", \\p{Lu}[\\p{L}.’'-]*(?: (?:of|de|del|es|\\(?\\p{Lu}[\\p{L}.’')-]*))*";
const TIMES_OR_DAY = anyOf(`${TIME}(?: ?- ?(?:${DATE}, )?${TIME})?`, ...signs.map(({ allDay }) => allDay));
const ROW = new RegExp(
  `^${DATE}(?: \\(${MARK}\\))?(?: ?- ?${DATE})?, ${TIMES_OR_DAY}(?:${NAMES} \\(${OFFSET}(?: ?- ?${OFFSET})?\\)|${PLACE})?$`,
  'u',
);

/**
 * Reads a line that is nothing but a row of ours, in any of our languages: the shape to the letter but for places and
 * names of zones, and the weekday that the date has. Months and weekdays are names, so no row is another date in
 * another language. Anything else that says a time is somebody's sentence.
 */
export function readOwnWhenRow(text: string): WhenSpan | undefined {
  const row = spelt(text);
  const weekday = ROW.exec(row)?.[1];
  if (weekday === undefined) return undefined;
  for (const the of signs) {
    const span = readWhenRow(row, the);
    if (span && weekdayAt(span, the.tag) === folded(weekday)) return span;
  }
  return undefined;
}

/** What the day of the start is called in a language, as names are compared. */
function weekdayAt({ startMs, startOffsetMinutes }: WhenSpan, tag: LanguageTag): string {
  const day = new Date(startMs + startOffsetMinutes * 60_000);
  return folded(
    dateNames({ year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }, tag)
      .weekday,
  );
}
