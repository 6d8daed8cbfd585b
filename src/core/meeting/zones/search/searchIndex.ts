import { LANGUAGE_TAGS } from '../../../languages/tags';
import type { LanguageTag } from '../../../languages/tags';
import { ABBREVIATIONS } from './abbreviations';
import { fold, foldUmlauts } from '../fold';
import { CITY_LIST, REGION_LIST } from './placeList';
import { countryName, listedPlace, listedZones } from '../zoneEntries';
import type { ListedZone } from '../zoneEntries';
import { chooseName } from '../zoneWords';

/** Something that has names and leads to a zone: its own place, a country, a city, a state, an abbreviation. */
export interface Target {
  readonly listed: ListedZone;
  /** Folded, in all languages. */
  readonly names: readonly string[];
  /** Folded names of the country and the state that it lies in, which may be typed behind it. */
  readonly around: readonly string[];
  /** What decides between names that begin alike, as {@link ListedZone.size}. */
  readonly size: number;
  /** What decides between names that are alike. */
  readonly sizeOfName: number;
  /** What it is called: "Boston, Massachusetts". */
  readonly title: (tag: LanguageTag) => string;
  /** The zone's own place or country, which its entry says anyway. */
  readonly isSaid: boolean;
}

/** As far as a city of half a million people. */
const REGION_SIZE = 18;
/** A country is meant rather than a city that is no larger than its largest one. */
const COUNTRY_LEAD = 3;
const ABBREVIATION_SIZE = 100;

let index: readonly Target[] | undefined;

/** All that can be found; made when it is first asked for, which takes about a tenth of a second. */
export function searchIndex(): readonly Target[] {
  if (!index) {
    const places = [...zoneTargets(), ...cityTargets()];
    index = [...places, ...countryTargets(places), ...regionTargets(), ...abbreviationTargets()];
  }
  return index;
}

/** "St. Gallen" is "Saint Gallen" and "Sankt Gallen", too. */
const spellings = (name: string): readonly string[] =>
  name.startsWith('st ') ? [name, `saint${name.slice(2)}`, `sankt${name.slice(2)}`] : [name];

const UMLAUT = /[äöü\u0308]/iu;

const foldedNames = (names: readonly string[]): readonly string[] => {
  const folded = [...new Set(names)].flatMap((name) =>
    UMLAUT.test(name) ? [fold(name), foldUmlauts(name)] : [fold(name)],
  );
  return [...new Set(folded.filter(Boolean).flatMap(spellings))];
};

const byRegion = new Map<string, readonly string[]>();

/** "UK" and "USA" are what people type. */
function countryNames(region: string | undefined): readonly string[] {
  if (region === undefined) return [];
  const names =
    byRegion.get(region) ??
    foldedNames(
      LANGUAGE_TAGS.flatMap((tag) => [countryName(region, tag), countryName(region, tag, 'short')]),
    );
  byRegion.set(region, names);
  return names;
}

/** What may be typed behind a place of a country: its names and its code. */
const aroundIn = (region = ''): readonly string[] => [
  ...countryNames(region || undefined),
  region.toLowerCase(),
];

const zoneNamed = (zone: string): readonly ListedZone[] => listedZones().filter((each) => each.zone === zone);

const zoneTargets = (): readonly Target[] =>
  listedZones().map((listed) => {
    const { zone, renamed = zone, region, size } = listed;
    const segments = [zone, renamed].map((name) => name.split('/').at(-1) ?? name);
    const names = foldedNames([...segments, ...LANGUAGE_TAGS.map((tag) => listedPlace(listed, tag))]);
    const title = (tag: LanguageTag): string => listedPlace(listed, tag);
    return { listed, names, around: aroundIn(region), size, sizeOfName: size, title, isSaid: true };
  });

/**
 * Of a country the zone with the largest city stands for the whole; the others are found by it, too.
 * @param places the zones' own places and all cities
 */
function countryTargets(places: readonly Target[]): readonly Target[] {
  const largest = new Map<string, Target>();
  for (const target of places)
    for (const key of [target.listed.zone, target.listed.region])
      if (key !== undefined && target.size > (largest.get(key)?.size ?? -1)) largest.set(key, target);
  return listedZones().flatMap((listed) => {
    const { zone, region } = listed;
    const standing = region === undefined ? undefined : largest.get(region);
    if (!standing || region === undefined) return [];
    const whole = standing.size + COUNTRY_LEAD;
    const own = largest.get(zone)?.size ?? 0;
    const isLargest = standing.listed === listed;
    return [
      {
        listed,
        names: countryNames(region),
        around: [],
        size: isLargest ? whole : own,
        // Together, and the larger ones of them first.
        sizeOfName: whole + (isLargest ? 1 : own / 100),
        title: (tag: LanguageTag) => countryName(region, tag),
        isSaid: true,
      },
    ];
  });
}

interface RegionRow {
  readonly key: string;
  readonly columns: readonly string[];
  readonly zones: readonly string[];
}

const regionRows = (): readonly RegionRow[] =>
  REGION_LIST.split('\n').map((row) => {
    const [named = '', zones = ''] = row.split('@');
    const [key = '', ...columns] = named.split('|');
    return { key, columns, zones: zones.split(' ') };
  });

const namesIn = ([en, de, fr, it, others = '']: readonly string[]): readonly string[] =>
  foldedNames([en, de, fr, it, ...others.split(',')].flatMap((name) => name ?? []));

function cityTargets(): readonly Target[] {
  const regions = regionRows();
  let zone: ListedZone | undefined;
  let region: RegionRow | undefined;
  let around: readonly string[] = [];
  return CITY_LIST.split('\n').flatMap((row) => {
    if (row.startsWith('=')) {
      const [name = '', key] = row.slice(1).split(' ');
      zone = zoneNamed(name)[0];
      region = regions.find((each) => each.key === key);
      const code = key?.split('-')[1] ?? '';
      around = [...aroundIn(zone?.region), ...namesIn([...(region?.columns ?? []), '', '', '', '', code])];
      return [];
    }
    if (!zone) return [];
    const size = Number.parseInt(row.charAt(0), 36);
    const columns = row.slice(1).split('|');
    const within = region?.columns;
    const title = (tag: LanguageTag): string =>
      [columns, ...(within ? [within] : [])]
        .map((names) => chooseName(names.slice(0, 4), '', tag))
        .join(', ');
    return [{ listed: zone, names: namesIn(columns), around, size, sizeOfName: size, title, isSaid: false }];
  });
}

const regionTargets = (): readonly Target[] =>
  regionRows().flatMap(({ columns, zones }) =>
    zones.flatMap(zoneNamed).map((listed, place): Target => {
      const size = REGION_SIZE - place;
      const title = (tag: LanguageTag): string => chooseName(columns.slice(0, 4), '', tag);
      return {
        listed,
        names: namesIn(columns),
        around: countryNames(listed.region),
        size,
        sizeOfName: size,
        title,
        isSaid: false,
      };
    }),
  );

/** Each name by itself, as it is what the row says; the beginning of one is rather that of a place. */
const abbreviationTargets = (): readonly Target[] =>
  ABBREVIATIONS.split('\n').flatMap((row, line) => {
    const [names = '', zones = ''] = row.split('=');
    return names.split(',').flatMap((name) =>
      zones
        .split(' ')
        .flatMap(zoneNamed)
        .map((listed, place): Target => {
          const sizeOfName = ABBREVIATION_SIZE - line - place / 10;
          return {
            listed,
            names: foldedNames([name]),
            around: [],
            size: sizeOfName - 2 * ABBREVIATION_SIZE,
            sizeOfName,
            title: () => name,
            isSaid: false,
          };
        }),
    );
  });
