import type { LanguageTag } from '../../languages/tags';
import { everyZone, isTimeZone, offsetMinutes } from '../localTime';
import { chooseName, placeName, zoneName } from './zoneWords';
import { ZONE_LIST } from './zoneList';

/** A row of the generated list. */
export interface ListedZone {
  /** The name that is stored: the one that engines of any age know. */
  readonly zone: string;
  /** Today's IANA name where it is another one. */
  readonly renamed: string | undefined;
  /** ISO 3166 code of the country; UTC has none. */
  readonly region: string | undefined;
  /** How large the city is that it is named after, in thirds of doublings of its people; 0 for the smallest. */
  readonly size: number;
  /** What the place is called: the columns that {@link chooseName} takes. */
  readonly names: readonly string[];
}

/** One zone as the picker shows it. */
export interface ZoneEntry {
  /** IANA name, for the preferences. */
  readonly zone: string;
  /** "Zürich", in the language of the reader. */
  readonly place: string;
  /** "Schweiz"; nothing for UTC. */
  readonly country: string | undefined;
  /** Minutes ahead of UTC at the time of the meeting. */
  readonly offsetMinutes: number;
}

let zones: readonly ListedZone[] | undefined;

/** All zones that this engine knows, places first, and UTC. */
export function listedZones(): readonly ListedZone[] {
  if (!zones) {
    const named = new Set(everyZone());
    // Asking for each by itself takes half a second.
    zones = [...ZONE_LIST.split('\n').map(readRow), { ...readRow('Etc/UTC'), region: undefined }].filter(
      ({ zone }) => named.has(zone) || isTimeZone(zone),
    );
  }
  return zones;
}

function readRow(row: string): ListedZone {
  const [zone = '', region = '', en = '', de = '', fr = '', it = '', renamed] = row.split('|');
  const size = Number.parseInt(region.charAt(2) || '0', 36);
  return { zone, region: region.slice(0, 2), size, renamed, names: [en, de, fr, it] };
}

/** The row of a zone by any of its names: another program may have stored `Asia/Kolkata` or `US/Eastern`. */
export function listedZone(zone: string): ListedZone | undefined {
  const named = (name: string) =>
    listedZones().find((listed) => listed.zone === name || listed.renamed === name);
  const direct = named(zone);
  if (direct || !isTimeZone(zone)) return direct;
  return named(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone);
}

const countryNames = new Map<string, Intl.DisplayNames>();

/** What a country is called, by the client's `Intl`. */
export function countryName(region: string, tag: LanguageTag, style: 'long' | 'short' = 'long'): string {
  const key = `${tag} ${style}`;
  let names = countryNames.get(key);
  if (!names) {
    names = new Intl.DisplayNames(tag, { type: 'region', style });
    countryNames.set(key, names);
  }
  return names.of(region) ?? region;
}

/** What the place of a row is called in one language. */
export const listedPlace = ({ zone, names }: ListedZone, tag: LanguageTag): string =>
  zone === 'Etc/UTC'
    ? (zoneName(0, zone, tag) ?? 'UTC')
    : // Those that a block needs anyway are not listed again.
      ((names.some((name) => name !== '') ? undefined : placeName(zone, tag)) ??
      chooseName(names, zone.split('/').at(-1) ?? zone, tag));

/**
 * A zone as the picker shows it, also one that the list does not have: it is called as its name says.
 * @param atMs the time of the meeting, for the offset
 * @returns nothing for a name that this engine does not know
 */
export function zoneEntry(zone: string, tag: LanguageTag, atMs: number): ZoneEntry | undefined {
  if (!isTimeZone(zone)) return undefined;
  const listed = listedZone(zone);
  return {
    zone,
    place: listed ? listedPlace(listed, tag) : (placeName(zone, tag) ?? zone),
    country: listed?.region === undefined ? undefined : countryName(listed.region, tag),
    offsetMinutes: offsetMinutes(atMs, zone),
  };
}
