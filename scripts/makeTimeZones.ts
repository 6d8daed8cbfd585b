import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'oxfmt';
import type { FormatConfig } from 'oxfmt';
import { CLDR_VERSION, fetchCldr, segmentOf } from './timeZones/cldr';
import type { CldrData, CldrZone } from './timeZones/cldr';
import { CITIES_VERSION, cityRows, fetchCities, regionRows, sizeOfZone } from './timeZones/places';
import type { CityFact } from './timeZones/places';

/**
 * `npm run time-zones`: writes the time zone data of `src/core/meeting/zones` anew from CLDR, `city-timezones` and
 * the tables beside it. Needs the npm registry; the result is committed, and nothing else in the project needs it.
 *
 * What the ribbon loads is kept small: no data for a name that can be read off the zone's own
 * (`America/New_York`), and names in other languages only for zones that stand for a Windows zone and for Europe.
 * All other places are in the picker's list, which the pane loads when it is opened.
 */
const folder = path.join(import.meta.dirname, '..', 'src', 'core', 'meeting', 'zones');

/** Names of one place, `en|de|fr|it`: an empty one is as in English, an empty English one as the zone's name says. */
function placeColumns({ en, de, fr, it }: CldrZone['places'], ownName: string): string {
  const others = [de, fr, it].map((name) => (name === en ? '' : name));
  return [en === ownName ? '' : en, ...others].join('|');
}

/** A place beside the last part of its zone's name, or nothing where that part says it in every language. */
function placeRow(zone: string, places: CldrZone['places']): readonly string[] {
  const segment = segmentOf(zone);
  const row = `${segment}|${placeColumns(places, segment.replaceAll('_', ' '))}`.replace(/\|+$/u, '');
  return row === segment ? [] : [row];
}

function windowsZones({ windows }: CldrData): string {
  const rows = windows.map(([name, zone]) => `${name.replace(/ Standard Time$/u, '')}=${zone}`);
  return `/** Rows of \`Windows name=zone\`, the name without its ending " Standard Time". */
export const WINDOWS_ZONES = \`${rows.join('\n')}\`;
`;
}

/** The places of the zones that stand for a Windows zone, and of Europe: a row for each name that needs one. */
function placeRows({ windows, zones }: CldrData): readonly string[] {
  const standing = new Set(windows.map(([, zone]) => zone));
  const rows = zones
    .filter(({ zone }) => standing.has(zone) || zone.startsWith('Europe/'))
    .flatMap(({ zone, renamed, places }) =>
      [zone, renamed].flatMap((name) => (name === undefined ? [] : placeRow(name, places))),
    );
  return [...new Set(rows)].sort();
}

const segmentOfRow = (row: string): string => row.split('|')[0] ?? '';

function placeNames(cldr: CldrData): string {
  const unique = placeRows(cldr);
  const segments = unique.map(segmentOfRow);
  if (new Set(segments).size < segments.length)
    throw new Error(
      'Two zones end in the same name but are called differently: the rows need the whole name.',
    );
  return `/**
 * Rows of \`last part of the zone's name|English|German|French|Italian\`. An empty name is as in English, an empty
 * English one as the part itself says; empty names at the end are left out.
 */
export const PLACE_NAMES = \`${unique.join('\n')}\`;
`;
}

function zoneList(cldr: CldrData, cities: readonly CityFact[]): string {
  const known = new Map(placeRows(cldr).map((row) => [segmentOfRow(row), row]));
  const rows = cldr.zones.map((listed) => {
    const { zone, renamed, region, places } = listed;
    const segment = segmentOf(zone);
    const knownRow = known.get(segment);
    const isKnown = knownRow !== undefined && placeRow(zone, places)[0] === knownRow;
    const columns = isKnown ? '|||' : placeColumns(places, segment.replaceAll('_', ' '));
    // Without names of its own it would be called as the other place that ends so.
    if (columns === '|||' && knownRow !== undefined && !isKnown)
      throw new Error(`${zone} is called as its last part, and another zone of that name is not.`);
    return [zone, region + sizeOfZone(listed, cities), columns, renamed ?? ''].join('|').replace(/\|+$/u, '');
  });
  return `/**
 * All places of the time zone database: \`zone|region|English|German|French|Italian|today's IANA name\`. Behind the
 * region's two letters is the size of the city, as in CITY_LIST. Empty names as in PLACE_NAMES; four empty ones stand
 * for the row there. The last one stands where it is not the zone's name.
 */
export const ZONE_LIST = \`${rows.sort().join('\n')}\`;
`;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** All days from the first to the last one of a weekend, as numbers with Sunday 0: `thu`, `fri` gives `45`. */
function weekendDays({ start, end }: { readonly start: string; readonly end: string }): string {
  const first = DAYS.indexOf(start);
  const length = ((DAYS.indexOf(end) - first + 7) % 7) + 1;
  return Array.from({ length }, (_, day) => (first + day) % 7)
    .sort()
    .join('');
}

function weekends({ weekends: byRegion }: CldrData): string {
  const usual = weekendDays(byRegion['001'] ?? { start: '', end: '' });
  const regionsOf: Record<string, string[]> = {};
  for (const [region, weekend] of Object.entries(byRegion)) {
    const days = weekendDays(weekend);
    if (days !== usual) (regionsOf[days] ??= []).push(region);
  }
  const rows = Object.entries(regionsOf).map(([days, regions]) => `${days}=${regions.sort().join(' ')}`);
  return `/** The days of the weekend where it is not Saturday and Sunday: \`days=regions\`, Sunday being 0. */
export const OTHER_WEEKENDS = \`${rows.sort().join('\n')}\`;
`;
}

async function placeList({ zones }: CldrData, cities: readonly CityFact[]): Promise<string> {
  return `/**
 * Cities that no zone is named after: \`=zone state\` above its rows of \`English|German|French|Italian|others\`, behind
 * a digit of base 36 that says how large it is. An empty name is as in English.
 */
export const CITY_LIST = \`${(await cityRows(zones, cities)).join('\n')}\`;

/** What people type for a state, a country or a part of it: \`region|names as in CITY_LIST@its zones\`. */
export const REGION_LIST = \`${(await regionRows(zones, cities)).join('\n')}\`;
`;
}

const [cldr, cities] = await Promise.all([fetchCldr(), fetchCities()]);
const fromCldr = `CLDR ${CLDR_VERSION}; see docs/licenses/unicode.txt`;
const fromBoth = `CLDR ${CLDR_VERSION} and city-timezones ${CITIES_VERSION}; see docs/licenses/unicode.txt`;
const written: readonly (readonly [name: string, source: string, content: string])[] = [
  ['windowsZones.ts', fromCldr, windowsZones(cldr)],
  ['placeNames.ts', fromCldr, placeNames(cldr)],
  ['zoneList.ts', fromBoth, zoneList(cldr, cities)],
  [
    'search/placeList.ts',
    'scripts/timeZones/*.txt and city-timezones ' + CITIES_VERSION,
    await placeList(cldr, cities),
  ],
  ['weekends.ts', fromCldr, weekends(cldr)],
];
const options = JSON.parse(await readFile('.oxfmtrc.json', 'utf8')) as FormatConfig;
for (const [name, source, content] of written) {
  const file = path.join(folder, name);
  const head = `// Written by \`npm run time-zones\` from ${source}.\n\n`;
  const { code } = await format(file, head + content, options);
  await writeFile(file, code);
  console.log(`src/core/meeting/zones/${name}`);
}
