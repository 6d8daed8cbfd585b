import { dateLocale } from '../../core/languages/tags';
import type { LanguageTag } from '../../core/languages/tags';
import { monthsIn, weekdaysIn } from '../../core/meeting/rows/dateNames';

/** How dates are written where the person is: the order of day, month and year, what stands between, the names. */
export interface DatePattern {
  readonly order: readonly ('day' | 'month' | 'year')[];
  readonly separator: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
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
  const separator = parts.find(({ type }) => type === 'literal')?.value ?? '.';
  const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase());
  return { order, separator, months: lower(monthsIn(tag)), weekdays: lower(weekdaysIn(tag)) };
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

/** `2027-03-10`; nothing for a day that is none. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const isOne = date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  return isOne ? date.toISOString().slice(0, 10) : undefined;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * Reads a date as people type it: by the pattern with any marks between, with the month's name or the beginning of it,
 * with two digits of a year or none (then the next such day is meant), or as `2027-03-10` everywhere; a weekday before it
 * says nothing more.
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; nothing where it is no date
 */
export function readDate(
  typed: string,
  { order, months, weekdays }: DatePattern,
  today: string,
): string | undefined {
  // "mar. 7/12" is a Tuesday, not the seventh of March.
  const text = typed
    .toLowerCase()
    .replace(/^\s*(\p{L}{2,})\.?,?\s*(?=\d)/u, (whole, word: string) =>
      weekdays.some((weekday) => weekday.startsWith(word)) ? '' : whole,
    );
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const named =
    words.flatMap((word) => months.findIndex((month) => month.startsWith(word)) + 1 || []).at(-1) ?? 0;
  const marked = named > 0 ? text.replace(/\p{L}+/gu, ' ') : text;
  const [first, ...others] = marked.split(/[^\d]+/u).filter(Boolean);
  const numbers = [first ?? '', ...(named > 0 ? [String(named)] : []), ...others];
  if (numbers.length < 2 || numbers.length > 3 || /[^\d\s./,-]/u.test(marked)) return undefined;
  const isIso = numbers.length === 3 && first?.length === 4;
  const dayFirst = named > 0 ? (['day', 'month', 'year'] as const) : order;
  const names = isIso ? (['year', 'month', 'day'] as const) : dayFirst;
  const given = names.filter((name) => numbers.length === 3 || name !== 'year');
  const found = Object.fromEntries(given.map((name, index) => [name, numbers[index] ?? '']));
  const [month, day] = [Number(found['month']), Number(found['day'])];
  const year = found['year'];
  if (year !== undefined)
    return /^(?:\d\d){1,2}$/u.test(year)
      ? dayOf(Number(year) + (year.length === 2 ? 2000 : 0), month, day)
      : undefined;
  const dates = [0, 1].map((later) => dayOf(Number(today.slice(0, 4)) + later, month, day));
  return dates.find((date) => date !== undefined && date >= today);
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
