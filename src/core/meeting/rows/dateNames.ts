import type { LanguageTag } from '../../languages/tags';

const formats = new Map<LanguageTag, Intl.DateTimeFormat>();

/**
 * Weekday and month of a date in one language, as they stand inside a date: "mardi", "novembre".
 * @param ms any instant of the date in UTC
 */
export function dateNames(
  ms: number,
  tag: LanguageTag,
): { readonly weekday: string; readonly month: string } {
  let format = formats.get(tag);
  if (!format) {
    format = new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    formats.set(tag, format);
  }
  const { weekday = '', month = '' } = Object.fromEntries(
    format.formatToParts(ms).map(({ type, value }) => [type, value]),
  );
  return { weekday, month };
}

const months = new Map<LanguageTag, readonly string[]>();

/** The names of the twelve months as they stand inside a date. Kept: a hostile text has thousands of dates. */
export function monthsIn(tag: LanguageTag): readonly string[] {
  const known = months.get(tag);
  if (known) return known;
  const names = Array.from({ length: 12 }, (_, index) => dateNames(Date.UTC(2026, index), tag).month);
  months.set(tag, names);
  return names;
}

/** The names of the seven weekdays, from Sunday, as they stand inside a date. */
export const weekdaysIn = (tag: LanguageTag): readonly string[] =>
  // The first of February 2026 is a Sunday.
  Array.from({ length: 7 }, (_, index) => dateNames(Date.UTC(2026, 1, 1 + index), tag).weekday);
