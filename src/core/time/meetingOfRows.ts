import { LANGUAGE_TAGS } from '../languages/language';
import { whenWords } from '../languages/when';
import { offsetMinutes } from './localTime';
import { readWhenRow } from './whenRow';
import type { WhenSpan } from './when';
import { placeName } from './zoneWords';

/** What the rows of a block say: the organizer's time, and the further zones as far as they are found. */
export interface MeetingOfRows {
  readonly span: WhenSpan;
  readonly series: 'single' | 'first';
  readonly zones: readonly string[];
}

/** Reads the rows of a block back, in any of the languages. */
export function meetingOfRows(
  rows: readonly string[],
  preferredZones: readonly string[],
): MeetingOfRows | undefined {
  for (const tag of LANGUAGE_TAGS) {
    const spans = rows.map((row) => ({ row, span: readWhenRow(row, whenWords[tag]) }));
    const [first, ...further] = spans.filter(({ span }) => span !== undefined);
    if (!first?.span) continue;
    const zones = further.flatMap(({ row, span }) => {
      const zone = preferredZones.find(
        (each) =>
          row.includes(placeName(each, tag) ?? each) &&
          span?.startOffsetMinutes === offsetMinutes(span?.startMs ?? 0, each),
      );
      return zone === undefined ? [] : [zone];
    });
    return { span: first.span, series: 'single', zones };
  }
  return undefined;
}
