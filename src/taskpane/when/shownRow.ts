import { dateLocale } from '../../core/languages/tags';
import type { WhenRow } from '../../core/meeting/when';
import { utcOffsets } from '../../core/meeting/rows/whenRow';
import { placeName } from '../../core/meeting/zones/zoneWords';
import type { Texts } from '../app/texts';

const yearIn = (ms: number, zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', calendar: 'gregory' }).format(ms);

/** Date and times of a row: "Tue 24 Nov, 10:00 – 11:00". The year is said where it is not the present one. */
function wordTimes({ kind, startMs, endMs, zone }: WhenRow, nowMs: number, texts: Texts): string {
  const locale = dateLocale(texts.language.tag);
  const isThisYear = yearIn(startMs, zone) === yearIn(nowMs, zone);
  const date: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    calendar: 'gregory',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  };
  if (kind === 'allDay') {
    const days = new Intl.DateTimeFormat(locale, date).formatRange(startMs, endMs - 1);
    return `${days}, ${texts.words.when.allDay}`;
  }
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(locale, { ...date, ...time }).formatRange(startMs, endMs);
}

/** One row for the pane: the place, and its time with the offset from UTC (two where the clocks change meanwhile). */
export function shownRow(
  row: WhenRow,
  nowMs: number,
  texts: Texts,
): { readonly place: string; readonly time: string } {
  return {
    place: placeName(row.zone, texts.language.tag) ?? row.zone,
    time: `${wordTimes(row, nowMs, texts)} (${utcOffsets(row)})`,
  };
}
