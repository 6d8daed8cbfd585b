import { LANGUAGE_TAGS } from '../../languages/tags';
import { instantsAt } from '../instantOf';
import { DAY_MS, everyZone, isTimeZone, localDay, offsetMinutes } from '../localTime';
import { readWhenRow } from './readWhenRow';
import type { ReadRow } from './readWhenRow';
import type { Rhythm } from '../rhythm';
import { spelling } from './rhythmPhrase';
import { MAX_FURTHER_ZONES } from '../when';
import type { WhenSpan } from '../when';
import { placeName } from '../zones/zoneWords';

/** What the rows of a block say of their meeting. */
export interface MeetingOfRows {
  /** The time as it is in the organizer's zone. */
  readonly span: WhenSpan;
  readonly series: 'single' | 'first';
  readonly rhythm?: Rhythm | undefined;
  /** The organizer's zone, where it is found. */
  readonly organizerZone: string | undefined;
  /** IANA names of the further zones, in their order, each once. */
  readonly zones: readonly string[];
}

/** The organizer's zone and the further ones. More is a hostile text. */
const MAX_ROWS = 1 + MAX_FURTHER_ZONES;

/** The zone that is no place and always so far ahead of UTC; its name has the other sign. No zone for half an hour. */
const placelessZone = (ahead: number): string =>
  ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead < 0 ? '+' : '-'}${String(Math.abs(ahead) / 60)}`;

/** The place that a row names, in the one spelling. */
const placeIn = (row: string): string | undefined =>
  / \((?!UTC)(\p{Lu}.*?)(?:, UTC[^()]*)?\)$/u.exec(row)?.[1];

/** True where a place is that of a zone, or there is none and the zone is none. */
const isPlaceOf = (place: string | undefined, zone: string): boolean =>
  LANGUAGE_TAGS.some((tag) => {
    const name = placeName(zone, tag);
    // The first letter spares most of the work: there are hundreds of zones.
    return name?.charAt(0) === place?.charAt(0) && (name === undefined || spelling(name) === place);
  });

/** When a date begins: as the clocks jump over its midnight; of two midnights the one that has the offset, else the first. */
function startOfDay(day: number, zone: string, offset: number): number {
  const { shown, candidates } = instantsAt(day * DAY_MS, zone);
  if (shown.length === 0) return Math.max(...candidates);
  return shown.find((ms) => offsetMinutes(ms, zone) === offset) ?? Math.min(...shown);
}

/**
 * What a row says as it is in a zone. Whole days are dates: when they begin and end where midnight is skipped or the
 * clocks change among them, only the zone knows (FC06).
 */
function spanIn(zone: string, { kind, ...row }: WhenSpan): WhenSpan {
  const at = (ms: number, offset: number) =>
    kind === 'allDay' ? startOfDay(localDay(ms, offset), zone, offset) : ms;
  const startMs = at(row.startMs, row.startOffsetMinutes);
  const endMs = at(row.endMs, row.endOffsetMinutes);
  return {
    kind,
    startMs,
    endMs,
    startOffsetMinutes: offsetMinutes(startMs, zone),
    endOffsetMinutes: offsetMinutes(endMs, zone),
  };
}

/** True where a row's offsets are those of a zone; beside whole days only the first is said. */
function hasOffsets(zone: string, row: WhenSpan): boolean {
  const { startOffsetMinutes, endOffsetMinutes } = spanIn(zone, row);
  return (
    startOffsetMinutes === row.startOffsetMinutes &&
    (row.kind === 'allDay' || endOffsetMinutes === row.endOffsetMinutes)
  );
}

/**
 * Reads the rows of a block's time back, in any of our languages, so that a message's time can be shown and changed
 * where nothing is known of it but what stands in the text.
 * @param rows as they stand there; the first time is the organizer's
 * @param preferredZones the user's zones: several zones can be called alike
 * @returns nothing where no row says a time. A further row whose zone is not found is left out
 */
export function meetingOfRows(
  rows: readonly string[],
  preferredZones: readonly string[],
): MeetingOfRows | undefined {
  const zoneOf = (text: string, span: WhenSpan): string | undefined => {
    const place = placeIn(spelling(text));
    const isIt = (zone: string) => isPlaceOf(place, zone) && hasOffsets(zone, span);
    const likely = [...preferredZones, placelessZone(span.startOffsetMinutes)].filter(isTimeZone);
    // Looked for in turn: trying every zone takes a while.
    return likely.find(isIt) ?? everyZone().find(isIt);
  };
  const read: { readonly row: ReadRow; readonly zone: string | undefined }[] = [];
  for (const text of rows.slice(0, MAX_ROWS)) {
    const row = readWhenRow(text, read[0]?.row);
    if (row) read.push({ row, zone: zoneOf(text, row) });
  }
  const [first] = read;
  if (!first) return undefined;
  const zones = new Set(read.flatMap(({ zone }) => (zone === undefined ? [] : [zone])));
  if (first.zone !== undefined) zones.delete(first.zone);
  return {
    span: first.zone === undefined ? first.row : spanIn(first.zone, first.row),
    series: first.row.series,
    rhythm: first.row.rhythm,
    organizerZone: first.zone,
    zones: [...zones],
  };
}

/**
 * The zones that a block names beside the present one of the mailbox. Who has moved keeps the zone in which the block
 * was written as a further one; another name of the same clocks is none.
 */
export function zonesBeside(
  { span, organizerZone, zones }: MeetingOfRows,
  mailboxZone: string,
): readonly string[] {
  return organizerZone === undefined || hasOffsets(mailboxZone, span) ? zones : [organizerZone, ...zones];
}
