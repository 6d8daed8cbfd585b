import type { LanguageTag } from '../languages/language';
import type { LocalTime } from './localTime';

const formats = new Map<LanguageTag, Intl.DateTimeFormat>();

/** Weekday and month of a date in one language, as they stand inside a date: "mardi", "novembre". */
export function dateNames(
  { year, month, day }: Pick<LocalTime, 'year' | 'month' | 'day'>,
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
  const names = { weekday: '', month: '' };
  for (const { type, value } of format.formatToParts(Date.UTC(year, month - 1, day)))
    if (type === 'weekday' || type === 'month') names[type] = value;
  return names;
}

/** A name as it is compared: without accents, in lower case. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The month that a word means, 1 to 12: its name in that language, with or without accents, or the beginning of one
 * that only one month has ("nov.", "juill.").
 */
export function monthNamed(word: string, tag: LanguageTag): number | undefined {
  const wanted = folded(word).replace(/\.$/u, '');
  if (wanted.length < 3) return undefined;
  const months = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) =>
    folded(dateNames({ year: 2026, month, day: 1 }, tag).month).startsWith(wanted),
  );
  return months.length === 1 ? months[0] : undefined;
}
