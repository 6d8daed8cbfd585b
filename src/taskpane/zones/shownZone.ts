import type { LanguageTag } from '../../core/languages/tags';
import { languages } from '../../core/languages';
import { dateNames } from '../../core/meeting/rows/dateNames';
import { localDay, localTime } from '../../core/meeting/localTime';
import type { LocalTime } from '../../core/meeting/localTime';
import { whenRows } from '../../core/meeting/when';
import type { WhenRow, WhenSpan } from '../../core/meeting/when';
import { clockTime, utcOffset, utcOffsets } from '../../core/meeting/rows/whenRow';
import { zoneEntry } from '../../core/meeting/zones/zoneEntries';
import { zoneHints } from '../../core/meeting/zones/zoneHints';
import { alwaysWords } from '../languages/everyAlwaysWords';
import type { ZoneHint } from '../../core/meeting/zones/zoneHints';

/** The meeting for which zones are chosen. */
export interface MeetingTime {
  /** Nothing where no time is known: then offsets are those of today, and no local time is said. */
  readonly span: WhenSpan | undefined;
  /** IANA name. */
  readonly organizerZone: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/** A zone in the words of one language. */
export interface ShownZone {
  readonly zone: string;
  readonly place: string;
  readonly country: string | undefined;
  /** `UTC+5:45`; two where the clocks change during the meeting. */
  readonly offset: string;
  /** "Wednesday, 03:00–04:00 (next day)". */
  readonly localTime: string | undefined;
  readonly hints: readonly ZoneHint[];
}

/** Weekday and times there, short enough for a list; the offset stands beside it. */
function wordLocalTime(row: WhenRow, tag: LanguageTag): string {
  const words = languages[tag].when;
  const start = localTime(row.startMs, row.startOffsetMinutes);
  const end = localTime(row.endMs, row.endOffsetMinutes);
  const days = localDay(row.endMs, row.endOffsetMinutes) - localDay(row.startMs, row.startOffsetMinutes);
  const endsAtMidnight = days === 1 && end.minutes === 0;
  const on = ({ year, month, day }: LocalTime, time: string) =>
    words.weekdayDate(dateNames(Date.UTC(year, month - 1, day), tag).weekday, time);
  const mark =
    row.dayShift === 0 ? undefined : alwaysWords[tag].daysApart[row.dayShift + (row.dayShift < 0 ? 2 : 1)];
  const marked = (text: string) => (mark === undefined ? text : `${text} (${mark})`);
  if (row.kind === 'allDay') return marked(on(start, words.allDay));
  const first = clockTime(start.minutes);
  if (row.startMs === row.endMs) return marked(on(start, words.clock(first)));
  if (days > 0 && !endsAtMidnight)
    return `${marked(on(start, words.clock(first)))} – ${on(end, words.clock(clockTime(end.minutes)))}`;
  return marked(on(start, words.clock(`${first}–${clockTime(endsAtMidnight ? 24 * 60 : end.minutes)}`)));
}

/**
 * What there is to say about a zone.
 * @returns nothing for a name that this engine does not know
 */
export function shownZone(
  zone: string,
  { span, organizerZone, nowMs }: MeetingTime,
  tag: LanguageTag,
): ShownZone | undefined {
  const entry = zoneEntry(zone, tag, span?.startMs ?? nowMs);
  if (!entry) return undefined;
  const rows = span ? whenRows({ ...span, series: 'single', organizerZone, zones: [zone] }) : [];
  const row = rows.find((each) => each.zone === zone);
  return {
    zone,
    place: entry.place,
    country: entry.country,
    offset: row ? utcOffsets(row) : utcOffset(entry.offsetMinutes),
    localTime: row && wordLocalTime(row, tag),
    hints: span ? zoneHints(span, zone) : [],
  };
}
