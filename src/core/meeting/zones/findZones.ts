import { LANGUAGE_TAGS } from '../../languages/tags';
import type { LanguageTag } from '../../languages/tags';
import { offsetMinutes } from '../localTime';
import { WINDOWS_ZONES } from './windowsZones';
import { fold, foldUmlauts } from './fold';
import { countryName, listedPlace, listedZones, zoneEntry } from './zoneEntries';
import type { ListedZone, ZoneEntry } from './zoneEntries';

/** What a zone is found by: folded names in all languages. */
interface IndexedZone {
  readonly listed: ListedZone;
  readonly places: readonly string[];
  readonly countries: readonly string[];
  /** Stands for a Windows zone: of the 29 zones of the United States these are the ones that people look for. */
  readonly isWellKnown: boolean;
}

let index: readonly IndexedZone[] | undefined;

function indexedZones(): readonly IndexedZone[] {
  index ??= buildIndex();
  return index;
}

function buildIndex(): readonly IndexedZone[] {
  const wellKnown = new Set(WINDOWS_ZONES.split('\n').map((row) => row.split('=')[1]));
  return listedZones().map((listed) => {
    const { zone, renamed = zone, region } = listed;
    const places = [zone, renamed].map((name) => name.split('/').at(-1) ?? name);
    const countries = region === undefined ? ['GMT'] : [];
    for (const tag of LANGUAGE_TAGS) {
      places.push(listedPlace(listed, tag, 0));
      // "UK" and "USA" are what people type.
      if (region !== undefined) countries.push(countryName(region, tag), countryName(region, tag, 'short'));
    }
    return {
      listed,
      places: foldedNames(places),
      countries: foldedNames(countries),
      isWellKnown: wellKnown.has(zone),
    };
  });
}

const foldedNames = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => [fold(name), foldUmlauts(name)])),
];

const OFFSET = /^(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d\d))?$/u;

/** Minutes of `+5:45`, `UTC−03:30`, `gmt+1`; nothing where the text is something else. */
function typedOffset(query: string): number | undefined {
  const plain = query
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
  const [, sign, hours, minutes = '0'] = OFFSET.exec(plain) ?? [];
  if (hours === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const startsAWord = (text: string, word: string): boolean =>
  text.startsWith(word) || text.includes(` ${word}`);

/** The smaller the better; nothing where a word of the query is in no name. */
function rankOf({ places, countries }: IndexedZone, query: string): number | undefined {
  const words = query.split(' ');
  const names = [...places, ...countries];
  if (!words.every((word) => names.some((name) => startsAWord(name, word)))) return undefined;
  if (places.includes(query) || countries.includes(query)) return 0;
  if (places.some((place) => place.startsWith(query))) return 1;
  return countries.some((country) => country.startsWith(query)) ? 2 : 3;
}

export interface ZoneSearch {
  /** The language of the reader: places and countries are called so. Names in all languages are found. */
  readonly tag: LanguageTag;
  /** The time of the meeting, for the offsets. */
  readonly atMs: number;
  readonly maxResults: number;
}

/**
 * Finds zones by city, country or offset ("zuri", "Svizzera", "+5:45"), in any of the four languages, with or without
 * accents. Places that are called so come first, then those of a country, the well-known ones before the others.
 * @returns nothing for an empty query
 */
export function findZones(query: string, { tag, atMs, maxResults }: ZoneSearch): readonly ZoneEntry[] {
  const offset = typedOffset(query);
  const folded = fold(query);
  const ranked = indexedZones().flatMap((zone) => {
    const rank =
      offset === undefined
        ? folded && rankOf(zone, folded)
        : offsetMinutes(atMs, zone.listed.zone) === offset
          ? 0
          : undefined;
    return typeof rank === 'number' ? [{ ...zone, rank, place: listedPlace(zone.listed, tag, atMs) }] : [];
  });
  const collator = new Intl.Collator(tag);
  return ranked
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        Number(other.isWellKnown) - Number(one.isWellKnown) ||
        collator.compare(one.place, other.place),
    )
    .slice(0, maxResults)
    .flatMap(({ listed }) => zoneEntry(listed.zone, tag, atMs) ?? []);
}
