import { languages } from '../../languages';
import { LANGUAGE_TAGS } from '../../languages/tags';
import { anyOf } from '../../texts';
import { dateNames, monthsIn } from './dateNames';
import { DAY_MS, localDay } from '../localTime';
import { readRhythm, spelling } from './rhythmPhrase';
import type { Rhythm } from '../rhythm';
import type { WhenSpan } from '../when';

/* The reading half of `whenRow.ts`, which says what a row looks like. */

const words = Object.values(languages).map(({ when }) => when);

const DASH = ' ?- ?';
const DATE = '(\\p{L}+),? (\\d{1,2})(?:\\.|er|º|°)? (\\p{L}+) ([12]\\d{3})';
/** An older encoding makes a question mark of the minus sign. */
const OFFSET = 'UTC(?:[+?-](?:0?\\d|1[0-4])(?::[0-5]\\d)?)?';
const START = '(?:[01]\\d|2[0-3]):[0-5]\\d(?: Uhr)?';
const END = `(?:${DATE}, )?(?:${START}|24:00(?: Uhr)?)`;
/** Words that are no sentence, and no offset. */
const NAME = '(?!UTC)\\p{Lu}[^,;:!?()\\d]{0,60}';
const PLACE = `${NAME}(?: \\(${NAME}\\))?`;
const ZONE = ` \\((?:${PLACE}, )?${OFFSET}\\)`;
const ROW = new RegExp(
  `^(?:(.{1,150}), (?:${anyOf(words.map(({ firstOn }) => firstOn))}) )?` +
    `(?:${DATE}(?:${DASH}${DATE})?, (?:${anyOf(words.map(({ allDay }) => allDay))})${ZONE}` +
    `|(?:${DATE}, )?${START}(?:${DASH}${END})?${ZONE}` +
    `|(?:${DATE}, )?${START} \\(${OFFSET}\\)${DASH}${END} \\(${OFFSET}\\)(?: \\(${PLACE}\\))?)$`,
  'u',
);
/** More is no row, whatever it says; a hostile text has lines of a megabyte. */
const MAX_LENGTH = 500;
const DATES = new RegExp(DATE, 'gu');
const HAS_DATE = new RegExp(DATE, 'u');
const IS_SERIES: ReadonlySet<string> = new Set(words.map(({ series }) => series));

/** Milliseconds of a date at midnight UTC, if it is one in any of our languages and has this weekday; else NaN. */
function midnight([, weekday, day, month, year]: readonly string[]): number {
  for (const tag of LANGUAGE_TAGS) {
    const index = monthsIn(tag).indexOf(month ?? '');
    if (index < 0) continue;
    const ms = Date.UTC(Number(year), index, Number(day));
    const names = dateNames(ms, tag);
    // Editors begin a line with a capital letter.
    if (names.month === month && names.weekday.toLowerCase() === weekday?.toLowerCase()) return ms;
  }
  return NaN;
}

/** What a row says. */
export interface ReadRow extends WhenSpan {
  /** Only the first row of a block says it. */
  readonly series: 'single' | 'first';
  /** Of a series that says how often it is. */
  readonly rhythm?: Rhythm | undefined;
}

const minutesOf = (hours = '0', minutes = '0'): number => Number(hours) * 60 + Number(minutes);

/**
 * Reads a row that `wordWhenRow` wrote in any of our languages, as it comes back from a mail: with other spaces and
 * dashes. Months and weekdays are names, so no row is another date in another language.
 * @param text the row as visible text
 * @param first the first row of the block, whose date a further one shares where it names none
 * @returns what it says, or nothing where it is not such a row and nothing else: a sentence that names a time is
 * somebody's, and so is a row with words behind it
 */
export function readWhenRow(text: string, first?: WhenSpan): ReadRow | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const row = spelling(text);
  const seen = ROW.exec(row);
  if (!seen) return undefined;
  const rhythm = seen[1] === undefined ? undefined : readRhythm(seen[1]);
  if (seen[1] !== undefined && (first || !(rhythm || IS_SERIES.has(seen[1])))) return undefined;
  const said = seen[1] === undefined ? row : row.slice(seen[1].length);
  const dates = [...said.matchAll(DATES)].map(midnight);
  const times = [...said.matchAll(/(\d\d):(\d\d)(?!\))/gu)].map(([, hour, minute]) =>
    minutesOf(hour, minute),
  );
  const offsets = [...said.matchAll(/(?:\(|, )UTC(?:([+?-])(\d+)(?::(\d+))?)?\)/gu)].map(
    ([, sign, ...ahead]) => (sign === '+' ? minutesOf(...ahead) : 0 - minutesOf(...ahead)),
  );
  const [startOffset = NaN, endOffset = startOffset] = offsets;
  const isShort = !HAS_DATE.test(said.split(/\d\d:\d\d/u)[0] ?? '');
  const shared = first ? localDay(first.startMs, first.startOffsetMinutes) * DAY_MS : NaN;
  const [startDate = NaN, endDate = startDate] = isShort ? [shared, ...dates] : dates;
  const [start = 0, end = times.length > 0 ? start : 24 * 60] = times;
  const span = {
    kind: times.length > 0 ? 'timed' : 'allDay',
    startMs: startDate + (start - startOffset) * 60_000,
    endMs: endDate + (end - endOffset) * 60_000,
    startOffsetMinutes: startOffset,
    endOffsetMinutes: endOffset,
    series: seen[1] === undefined ? 'single' : 'first',
    rhythm,
  } as const;
  // A date that is none, or an end that comes first.
  const isTime = span.kind === 'timed' ? span.startMs <= span.endMs : span.startMs < span.endMs;
  return isTime ? span : undefined;
}
