import type { WhenWords } from '../languages/whenWords';
import { dateNames } from './dateNames';
import { localDay, localTime } from './localTime';
import type { LocalTime } from './localTime';
import type { WhenRow } from './when';
import { placeName, zoneName } from './zones/zoneWords';

/*
 * Writing one row; `readWhenRow.ts`, apart because the ribbon reads before it needs to write, reads it. Whatever the
 * language, a row has:
 *   date    day, name of the month, year with four digits; once, or twice where the last day is another one
 *   time    HH:MM of 24 hours, once or twice, 24:00 for a midnight that ends the day; or the words for "all day"
 *   offset  UTC+05:45, once, or twice where the clocks change in between
 * The minus sign is the plain hyphen of ISO 8601 (UTC-03:30): the true minus sign becomes a question mark in mails
 * that are sent in an older encoding. Weekday, place and name of the zone are for people; the reader passes over them.
 */

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `03:05`, of minutes since midnight; `24:00` for the end of the day. */
export const clockTime = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** `UTC+05:45`. */
export const utcOffset = (minutes: number): string =>
  `UTC${minutes < 0 ? '-' : '+'}${clockTime(Math.abs(minutes))}`;

const namesOf = ({ year, month, day }: LocalTime, { tag }: WhenWords) =>
  dateNames(Date.UTC(year, month - 1, day), tag);

/** The date in the words of one language, without its weekday: "24 November 2026". */
export const wordDate = (date: LocalTime, words: WhenWords): string =>
  words.date(String(date.day), namesOf(date, words).month, String(date.year));

const wordWeekdayDate = (date: LocalTime, words: WhenWords): string =>
  words.weekdayDate(namesOf(date, words).weekday, wordDate(date, words));

/** ", Zurich, Central European Summer Time (UTC+02:00)"; the name is left out where it changes during the meeting. */
function wordZone(row: WhenRow, words: WhenWords): string {
  const { startOffsetMinutes: start, endOffsetMinutes: end } = row;
  const name = start === end ? zoneName(row.startMs, row.zone, words.tag) : undefined;
  const names = [placeName(row.zone, words.tag), name].map((text) => (text === undefined ? '' : `, ${text}`));
  const offsets = start === end ? utcOffset(start) : `${utcOffset(start)} – ${utcOffset(end)}`;
  // Where each time has its own offset beside it, none is repeated here.
  return names.join('') + (start === end || row.kind === 'allDay' ? ` (${offsets})` : '');
}

function wordAllDay(row: WhenRow, firstDate: string, words: WhenWords): string {
  const lastDay = localTime(row.endMs - 1, row.endOffsetMinutes);
  const lastDate = wordWeekdayDate(lastDay, words);
  const isOneDay =
    localDay(row.endMs - 1, row.endOffsetMinutes) === localDay(row.startMs, row.startOffsetMinutes);
  return `${isOneDay ? firstDate : `${firstDate} – ${lastDate}`}, ${words.allDay}`;
}

function wordTimes(row: WhenRow, firstDate: string, words: WhenWords): string {
  const [start, end] = [
    localTime(row.startMs, row.startOffsetMinutes),
    localTime(row.endMs, row.endOffsetMinutes),
  ];
  const days = localDay(row.endMs, row.endOffsetMinutes) - localDay(row.startMs, row.startOffsetMinutes);
  const endsAtMidnight = days === 1 && end.minutes === 0;
  const endMinutes = endsAtMidnight ? 24 * 60 : end.minutes;
  const changes = row.startOffsetMinutes !== row.endOffsetMinutes;
  const time = (minutes: number, offset: number) =>
    `${words.clock(clockTime(minutes))}${changes ? ` (${utcOffset(offset)})` : ''}`;
  const first = time(start.minutes, row.startOffsetMinutes);
  const last = time(endMinutes, row.endOffsetMinutes);
  if (row.startMs === row.endMs) return `${firstDate}, ${first}`;
  if (days !== 0 && !endsAtMidnight)
    return `${firstDate}, ${first} – ${wordWeekdayDate(end, words)}, ${last}`;
  return changes
    ? `${firstDate}, ${first} – ${last}`
    : `${firstDate}, ${words.clock(`${clockTime(start.minutes)}–${clockTime(endMinutes)}`)}`;
}

/** "next day": said of a date that is so many days behind the organizer's; nothing for the same day. */
export const dayMark = (days: number, words: WhenWords): string | undefined =>
  [words.twoDaysBefore, words.dayBefore, undefined, words.nextDay, words.twoDaysLater][days + 2];

/**
 * Writes one row: "Wednesday, 25 November 2026 (next day), 03:00–04:00, Tokyo, Japan Standard Time (UTC+09:00)".
 * `readWhenRow` reads it back.
 */
export function wordWhenRow(row: WhenRow, words: WhenWords): string {
  const date = wordWeekdayDate(localTime(row.startMs, row.startOffsetMinutes), words);
  const mark = dayMark(row.dayShift, words);
  const firstDate = mark === undefined ? date : `${date} (${mark})`;
  const time = row.kind === 'allDay' ? wordAllDay(row, firstDate, words) : wordTimes(row, firstDate, words);
  return time + wordZone(row, words);
}
