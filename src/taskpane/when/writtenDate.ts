import { dateLocale } from '../../core/languages/tags';
import type { LanguageTag } from '../../core/languages/tags';

/** How dates are written where the person is: the order of day, month and year, and what stands between them. */
export interface DatePattern {
  readonly order: readonly ('day' | 'month' | 'year')[];
  readonly separator: string;
}

/**
 * The pattern of dates in the pane's language, and in the person's own country where that speaks it: in English the
 * month goes first in some and last in others.
 * @param displayTag BCP 47 tag of Outlook's display language
 */
export function datePattern(tag: LanguageTag, displayTag: string): DatePattern {
  const isSame = displayTag.toLowerCase().split('-')[0] === tag;
  const format = new Intl.DateTimeFormat(isSame ? displayTag : dateLocale(tag), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  const parts = format.formatToParts(0);
  const order = parts.flatMap(({ type }) =>
    type === 'day' || type === 'month' || type === 'year' ? [type] : [],
  );
  return { order, separator: parts.find(({ type }) => type === 'literal')?.value ?? '.' };
}

const WIDTHS = { day: 2, month: 2, year: 4 } as const;

/** An example of the pattern, in the letters of the language: `TT.MM.JJJJ`, `MM/DD/YYYY`. */
export const patternText = (
  { order, separator }: DatePattern,
  letters: { readonly [Part in 'day' | 'month' | 'year']: string },
): string => order.map((part) => letters[part].repeat(WIDTHS[part])).join(separator);

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** `2027-03-10` as the pattern has it. What is no date stays as it was typed. */
export function writtenDate(date: string, { order, separator }: DatePattern): string {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return date;
  const parts = { year, month, day };
  return order.map((part) => parts[part]).join(separator);
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * Reads a date as people type it: by the pattern with any marks between, with two digits of a year or none (then the
 * next such day is meant), or as `2027-03-10` everywhere.
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; nothing where it is no date
 */
export function readDate(text: string, { order }: DatePattern, today: string): string | undefined {
  const numbers = text
    .trim()
    .split(/[^\d]+/u)
    .filter(Boolean);
  if (numbers.length < 2 || numbers.length > 3 || /[^\d\s./,-]/u.test(text)) return undefined;
  const isIso = numbers.length === 3 && numbers[0]?.length === 4;
  const names = isIso ? (['year', 'month', 'day'] as const) : order;
  const given = names.filter((name) => numbers.length === 3 || name !== 'year');
  const found = Object.fromEntries(given.map((name, index) => [name, numbers[index] ?? '']));
  const [month, day] = [Number(found['month']), Number(found['day'])];
  const yearText = found['year'];
  if (yearText !== undefined && yearText.length !== 2 && yearText.length !== 4) return undefined;
  const written = (year: number): string | undefined =>
    isDay(year, month, day)
      ? `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
      : undefined;
  if (yearText !== undefined)
    return written(yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText));
  const thisYear = written(Number(today.slice(0, 4)));
  return thisYear !== undefined && thisYear >= today ? thisYear : written(Number(today.slice(0, 4)) + 1);
}

const TIME =
  /^(?:(?:ore|alle|um|ab|à|at)\s)?(\d{1,2})(?:\s?(?:[:.h, ]|uhr)?\s?(\d{2})|\s?[h:])?\s?(?:uhr|ore|h|heures?)?\s?([ap])?\.?\s?m?\.?$/iu;

/**
 * Reads a time as people type it: `14:30`, `14.30`, `14 h 30`, `14 Uhr`, `ore 14.30`, `1430`, `9`, `2 pm`.
 * @returns `HH:MM`; nothing where it is no time
 */
export function readTime(text: string): string | undefined {
  const [, hourText, minuteText = '0', half] = TIME.exec(text.trim()) ?? [];
  if (hourText === undefined) return undefined;
  const hour = Number(hourText);
  const minutes = Number(minuteText);
  if (minutes > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const shift = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${twoDigits(shift)}:${twoDigits(minutes)}`;
}
