import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { fold } from '../../src/core/meeting/zones/fold';
import type { CldrZone } from './cldr';
import { filesOfPackage } from './npmPackage';

/** The release of `city-timezones` (MIT) that zones and sizes of the committed cities come from. */
export const CITIES_VERSION = '1.3.4';

const CityMap = v.array(
  v.object({
    city: v.string(),
    city_ascii: v.string(),
    /** A number where the source has no code (Kosovo). */
    iso2: v.union([v.string(), v.number()]),
    state_ansi: v.optional(v.string()),
    pop: v.number(),
    timezone: v.nullable(v.string()),
  }),
);
export type CityFact = v.InferOutput<typeof CityMap>[number];

/** Some 7,300 cities with population and zone, the largest first. */
export async function fetchCities(): Promise<readonly CityFact[]> {
  const file = 'data/cityMap.json';
  const read = await filesOfPackage('city-timezones', CITIES_VERSION, [file]);
  return v.parse(CityMap, read[file]).sort((one, other) => other.pop - one.pop);
}

/** A row of `cities.txt` or `regions.txt`. */
interface WrittenPlace {
  /** `CH`, `US-MA`. */
  readonly key: string;
  readonly country: string;
  /** English, German, French, Italian, others with commas between them. */
  readonly columns: readonly string[];
  /** Behind "@". */
  readonly facts: readonly string[];
}

async function writtenPlaces(name: string): Promise<readonly WrittenPlace[]> {
  const text = await readFile(path.join(import.meta.dirname, name), 'utf8');
  const rows = text.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  if (new Set(rows).size < rows.length) throw new Error(`${name} has a row twice.`);
  return rows.map((row) => {
    const [named = '', facts = ''] = row.split('@');
    const [key = '', ...columns] = named.split('|');
    return { key, country: key.slice(0, 2), columns, facts: facts.split(' ').filter(Boolean) };
  });
}

const namesOf = (columns: readonly string[]): readonly string[] =>
  columns.flatMap((column, index) => (index < 4 ? column : column.split(','))).filter(Boolean);

const ownColumns = ([en = '', ...others]: readonly string[]): string =>
  [en, ...others.map((name, index) => (index < 3 && name === en ? '' : name))].join('|').replace(/\|+$/u, '');

/** Doublings from six thousand people on, in thirds, as a digit of base 36: `z` for twenty million. */
const sizeDigit = (people: number, zone: string): string => {
  // The mailboxes are in Europe, and so is the one that is meant of two that are called alike.
  const nearness = zone.startsWith('Europe/') ? 3 : 0;
  const doublings = Math.log2(Math.max(1, people / 1000));
  return Math.min(35, Math.max(0, Math.floor(3 * doublings) - 8) + nearness).toString(36);
};

function findCity(cities: readonly CityFact[], key: string, names: readonly string[]): CityFact | undefined {
  const [country, state] = key.split('-');
  const wanted = new Set(names.map(fold));
  return cities.find(
    (city) =>
      city.iso2 === country &&
      (country !== 'US' || state === undefined || city.state_ansi === state) &&
      (wanted.has(fold(city.city)) || wanted.has(fold(city.city_ascii))),
  );
}

/** How large the place is that a zone is named after; nothing where it is no city of any size. */
export function sizeOfZone({ zone, renamed, region, places }: CldrZone, cities: readonly CityFact[]): string {
  const segments = [zone, renamed ?? zone].map((name) => name.split('/').at(-1) ?? '');
  const city = findCity(cities, region, [...segments, ...Object.values(places)]);
  return city ? sizeDigit(city.pop, zone) : '';
}

/** CLDR's name of a country's zone; what is given may be an old one, or that of a neighbour with the same clock. */
function ownZone(country: string, zone: string | undefined, zones: readonly CldrZone[]): string {
  const own = zones.filter(({ region }) => region === (country === 'XK' ? 'RS' : country));
  const names =
    zone === undefined
      ? []
      : [zone, new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone];
  const chosen =
    own.find((each) => names.includes(each.zone) || names.includes(each.renamed ?? each.zone)) ??
    (own.length === 1 ? own[0] : undefined);
  if (!chosen) throw new Error(`${country} has no zone ${String(zone)}: write it behind "@".`);
  return chosen.zone;
}

/** The zone of the largest city of a country, or of a state of the United States; others have to be written. */
const zoneOfMost = (cities: readonly CityFact[], key: string): string | undefined => {
  const [country, state] = key.split('-');
  return cities.find((city) => city.iso2 === country && city.state_ansi === state)?.timezone ?? undefined;
};

/** Cities in groups of one zone, and of one state where countries are divided by zones: see `placeList.ts`. */
export async function cityRows(
  zones: readonly CldrZone[],
  cities: readonly CityFact[],
): Promise<readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { key, country, columns, facts } of await writtenPlaces('cities.txt')) {
    const thousands = facts.find((fact) => !fact.includes('/'));
    const writtenZone = facts.find((fact) => fact.includes('/'));
    const found = thousands === undefined ? findCity(cities, key, namesOf(columns)) : undefined;
    if (thousands === undefined && !found)
      throw new Error(`${key} ${columns.join('|')} is in no list: write "@thousands of people" behind it.`);
    const given = writtenZone ?? (found ? (found.timezone ?? undefined) : zoneOfMost(cities, key));
    const zone = ownZone(country, given, zones);
    const heading = `=${zone}${key.includes('-') || country === 'XK' ? ` ${key}` : ''}`;
    const rows = groups.get(heading) ?? [];
    groups.set(heading, rows);
    rows.push(sizeDigit(found?.pop ?? Number(thousands) * 1000, zone) + ownColumns(columns));
  }
  return [...groups].sort().flatMap(([heading, rows]) => [heading, ...rows]);
}

/** States, countries and parts of them, each with its zones behind "@". */
export async function regionRows(
  zones: readonly CldrZone[],
  cities: readonly CityFact[],
): Promise<readonly string[]> {
  return (await writtenPlaces('regions.txt')).map(({ key, country, columns, facts }) => {
    const own = facts.length > 0 ? facts : [zoneOfMost(cities, key)];
    const names = own.map((zone) => ownZone(country, zone, zones));
    return `${key}|${ownColumns(columns)}@${names.join(' ')}`;
  });
}
