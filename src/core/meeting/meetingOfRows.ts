import { LANGUAGE_TAGS } from '../languages/language';
import { isTimeZone, offsetMinutes } from './localTime';
import { readWhenRow, saysFirstOfSeries, spelling } from './readWhenRow';
import { MAX_FURTHER_ZONES } from './when';
import type { WhenSpan } from './when';
import { placeName, zoneName } from './zones/zoneWords';

/** What the rows of a block say of their meeting. */
export interface MeetingOfRows {
  /** The time as it is in the organizer's zone. */
  readonly span: WhenSpan;
  readonly series: 'single' | 'first';
  /** The organizer's zone, where it is found. */
  readonly organizerZone: string | undefined;
  /** IANA names of the further zones, in their order, each once. */
  readonly zones: readonly string[];
}

/** A sentence about the series, the organizer's zone and the further ones, in two languages. More is a hostile text. */
const MAX_ROWS = 2 * (2 + MAX_FURTHER_ZONES);

/** Every zone that the engine names, older engines name none; and UTC, which is among them in few. */
const everyZone = (): readonly string[] => [
  ...(typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : []),
  'Etc/UTC',
];

/** True where a row says what a zone is called: its place, or the name of a zone that is no place. */
const names = (row: string, zone: string, { startMs }: WhenSpan): boolean =>
  LANGUAGE_TAGS.some((tag) => {
    const name = spelling(placeName(zone, tag) ?? zoneName(startMs, zone, tag) ?? '');
    return name !== '' && [`, ${name}, `, `, ${name} (UTC`].some((part) => `${row}, `.includes(part));
  });

const hasOffsets = (zone: string, span: WhenSpan): boolean =>
  offsetMinutes(span.startMs, zone) === span.startOffsetMinutes &&
  offsetMinutes(span.endMs, zone) === span.endOffsetMinutes;

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
  const preferred = preferredZones.filter(isTimeZone);
  const zoneOf = (row: string, span: WhenSpan): string | undefined => {
    const isIt = (zone: string) => names(row, zone, span) && hasOffsets(zone, span);
    // Looked for in turn: trying every zone takes a while.
    return preferred.find(isIt) ?? everyZone().find(isIt);
  };
  const read = rows.slice(0, MAX_ROWS).flatMap((text) => {
    const span = readWhenRow(text);
    return span ? [{ span, zone: zoneOf(spelling(text), span) }] : [];
  });
  const [first] = read;
  if (!first) return undefined;
  const zones = new Set(read.flatMap(({ zone }) => (zone === undefined ? [] : [zone])));
  if (first.zone !== undefined) zones.delete(first.zone);
  return {
    span: first.span,
    series: rows.some(saysFirstOfSeries) ? 'first' : 'single',
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
