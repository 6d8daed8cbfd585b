import type { WhenWords } from '../../languages/whenWords';
import { dateNames } from './dateNames';
import { DAY_MS, localDay, localTime } from '../localTime';
import type { LocalTime } from '../localTime';
import { wordRhythm } from './rhythmPhrase';
import type { When, WhenRow } from '../when';
import { whenRows } from '../when';
import { placeName } from '../zones/zoneWords';

/*
 * Writing the rows; `readWhenRow.ts` reads them. Whatever the language, a row has:
 *   date    day, name of the month, year with four digits; twice where the last day is another one; not at all where it
 *           is that of the first row
 *   time    HH:MM of 24 hours, once or twice, 24:00 for a midnight that ends the day; or the words for "all day"
 *   offset  UTC+5:45, UTC−3:30, UTC: beside the place, or beside each time where the clocks change in between
 * Weekday and place are for people; no name of a zone is as short or as clear as its offset.
 */

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `03:05`, of minutes since midnight; `24:00` for the end of the day. */
export const clockTime = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** `UTC+1`, `UTC+5:45`, `UTC−3:30`, `UTC`. */
export function utcOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${String(hours)}${rest === 0 ? '' : `:${twoDigits(rest)}`}`;
}

/** The offset of a row; two where the clocks change meanwhile. */
export const utcOffsets = ({ startOffsetMinutes: start, endOffsetMinutes: end }: WhenRow): string =>
  start === end ? utcOffset(start) : `${utcOffset(start)} – ${utcOffset(end)}`;

const namesOf = ({ year, month, day }: LocalTime, { tag }: WhenWords) =>
  dateNames(Date.UTC(year, month - 1, day), tag);

/** The date in the words of one language, without its weekday: "24 November 2026". */
const wordDate = (date: LocalTime, words: WhenWords): string =>
  words.date(String(date.day), namesOf(date, words).month, String(date.year));

function wordWeekdayDate(ms: number, offset: number, words: WhenWords): string {
  const date = localTime(ms, offset);
  return words.weekdayDate(namesOf(date, words).weekday, wordDate(date, words));
}

/** " (Zurich, UTC+1)"; without the offset where it stands beside each time. */
function wordZone({ zone, kind, startOffsetMinutes, endOffsetMinutes }: WhenRow, { tag }: WhenWords): string {
  const isOne = startOffsetMinutes === endOffsetMinutes || kind === 'allDay';
  const parts = [placeName(zone, tag), isOne ? utcOffset(startOffsetMinutes) : undefined];
  const said = parts.filter((part) => part !== undefined).join(', ');
  return said === '' ? '' : ` (${said})`;
}

function wordTimes(row: WhenRow, words: WhenWords): string {
  const { startMs, endMs, startOffsetMinutes, endOffsetMinutes } = row;
  const [start, end] = [localTime(startMs, startOffsetMinutes), localTime(endMs, endOffsetMinutes)];
  const days = localDay(endMs, endOffsetMinutes) - localDay(startMs, startOffsetMinutes);
  const endsAtMidnight = days === 1 && end.minutes === 0;
  const endMinutes = endsAtMidnight ? 24 * 60 : end.minutes;
  const changes = startOffsetMinutes !== endOffsetMinutes;
  const time = (minutes: number, offset: number) =>
    `${words.clock(clockTime(minutes))}${changes ? ` (${utcOffset(offset)})` : ''}`;
  const first = time(start.minutes, startOffsetMinutes);
  if (startMs === endMs) return first;
  const last = time(endMinutes, endOffsetMinutes);
  if (days !== 0 && !endsAtMidnight)
    return `${first} – ${wordWeekdayDate(endMs, endOffsetMinutes, words)}, ${last}`;
  return changes ? `${first} – ${last}` : words.clock(`${clockTime(start.minutes)}–${clockTime(endMinutes)}`);
}

/**
 * Writes one row: "Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)", and a further one of the same day
 * "12:00–13:00 (New York, UTC−5)". `readWhenRow` reads it back.
 */
export function wordWhenRow(row: WhenRow, words: WhenWords, form: 'full' | 'short'): string {
  const date = wordWeekdayDate(row.startMs, row.startOffsetMinutes, words);
  if (row.kind === 'timed') {
    const start = form === 'short' && row.dayShift === 0 ? '' : `${date}, `;
    return start + wordTimes(row, words) + wordZone(row, words);
  }
  // By dates: where midnight is skipped, days begin and end at 01:00 (FC06).
  const last = wordWeekdayDate(row.endMs - DAY_MS, row.endOffsetMinutes, words);
  return `${last === date ? date : `${date} – ${last}`}, ${words.allDay}${wordZone(row, words)}`;
}

/** The rows of a meeting in one language: the organizer's in full, with its rhythm before it, each further one short. */
export const wordWhen = (when: When, words: WhenWords): readonly string[] =>
  whenRows(when).map((row, index) => {
    const text = wordWhenRow(row, words, index === 0 ? 'full' : 'short');
    if (when.series !== 'first' || index > 0) return text;
    const rhythm = when.rhythm ? wordRhythm(when.rhythm, words) : words.series;
    return `${rhythm}, ${words.firstOn} ${text}`;
  });

/** The day of a meeting in the organizer's zone, for a subject; nothing where no time can be written truly. */
export function wordDay(when: When, words: WhenWords): string | undefined {
  const [first] = whenRows(when);
  return first && wordDate(localTime(first.startMs, first.startOffsetMinutes), words);
}
