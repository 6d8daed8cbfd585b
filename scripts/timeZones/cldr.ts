import * as v from 'valibot';
import { LANGUAGE_TAGS } from '../../src/core/languages/tags';
import type { LanguageTag } from '../../src/core/languages/tags';
import { printable } from '../../src/core/printable';
import { filesOfPackage } from './npmPackage';

/** The release of CLDR that the committed data come from. */
export const CLDR_VERSION = '48.2.0';

/** A place of the time zone database, as CLDR knows it. */
export interface CldrZone {
  /** CLDR's own name, the one that stays for ever and that engines of any age accept (`Asia/Calcutta`). */
  readonly zone: string;
  /** Today's name in the IANA database where it is another one (`Asia/Kolkata`). */
  readonly renamed: string | undefined;
  /** ISO 3166 code of the country. */
  readonly region: string;
  readonly places: { readonly [Tag in LanguageTag]: string };
}

export interface CldrData {
  /** Windows names with the zone that stands for them in the world. */
  readonly windows: readonly (readonly [windowsName: string, zone: string])[];
  readonly zones: readonly CldrZone[];
  /** First and last day of the weekend by region, `001` being the world: `{ AF: { start: 'thu', end: 'fri' } }`. */
  readonly weekends: Readonly<Record<string, { readonly start: string; readonly end: string }>>;
}

const files = {
  'cldr-core': ['supplemental/windowsZones.json', 'supplemental/weekData.json'],
  'cldr-bcp47': ['bcp47/timezone.json'],
  'cldr-dates-full': LANGUAGE_TAGS.map((tag) => `main/${tag}/timeZoneNames.json`),
};

/** Reads CLDR, which is 95 MB unpacked, from the npm registry. */
export async function fetchCldr(): Promise<CldrData> {
  const packages = await Promise.all(
    Object.entries(files).map(([name, wanted]) => filesOfPackage(name, CLDR_VERSION, wanted)),
  );
  return readCldr(Object.assign({}, ...packages) as Readonly<Record<string, unknown>>);
}

const WindowsFile = v.object({
  supplemental: v.object({
    windowsZones: v.object({
      mapTimezones: v.array(
        v.object({ mapZone: v.object({ _other: v.string(), _type: v.string(), _territory: v.string() }) }),
      ),
    }),
  }),
});
const WeekFile = v.object({
  supplemental: v.object({
    weekData: v.object({
      weekendStart: v.record(v.string(), v.string()),
      weekendEnd: v.record(v.string(), v.string()),
    }),
  }),
});
const ZoneKey = v.object({
  _alias: v.optional(v.string()),
  _iana: v.optional(v.string()),
  _region: v.optional(v.string()),
  _deprecated: v.optional(v.boolean()),
});
const KeyFile = v.object({
  keyword: v.object({ u: v.object({ tz: v.record(v.string(), v.union([ZoneKey, v.string()])) }) }),
});
const NamesFile = v.object({
  main: v.record(
    v.string(),
    v.object({ dates: v.object({ timeZoneNames: v.object({ zone: v.unknown() }) }) }),
  ),
});

/** @param json CLDR's files by their path inside the package */
function readCldr(json: Readonly<Record<string, unknown>>): CldrData {
  const { mapTimezones } = v.parse(WindowsFile, json['supplemental/windowsZones.json']).supplemental
    .windowsZones;
  const { weekendStart, weekendEnd } = v.parse(WeekFile, json['supplemental/weekData.json']).supplemental
    .weekData;
  const keys = v.parse(KeyFile, json['bcp47/timezone.json']).keyword.u.tz;
  const regions = new Set([...Object.keys(weekendStart), ...Object.keys(weekendEnd)]);
  return {
    windows: mapTimezones
      .filter(({ mapZone }) => mapZone._territory === '001')
      .map(({ mapZone }) => [mapZone._other, mapZone._type] as const),
    zones: Object.entries(keys).flatMap(([key, entry]) =>
      typeof entry === 'string' ? [] : zoneOf(key, entry, json),
    ),
    weekends: Object.fromEntries(
      [...regions].map((region) => [
        region,
        {
          start: weekendStart[region] ?? weekendStart['001'] ?? '',
          end: weekendEnd[region] ?? weekendEnd['001'] ?? '',
        },
      ]),
    ),
  };
}

function zoneOf(
  key: string,
  entry: v.InferOutput<typeof ZoneKey>,
  json: Readonly<Record<string, unknown>>,
): readonly CldrZone[] {
  const [zone = ''] = entry._alias?.split(' ') ?? [];
  // Fixed offsets and relics (`EST5EDT`) are no places.
  if (entry._deprecated === true || !zone.includes('/') || zone.startsWith('Etc/')) return [];
  const place = (tag: LanguageTag) => exemplarCity(json[`main/${tag}/timeZoneNames.json`], tag, zone);
  const fallback = segmentOf(entry._iana ?? zone).replaceAll('_', ' ');
  return [
    {
      zone,
      renamed: entry._iana === zone ? undefined : entry._iana,
      // The key of a zone begins with its country, where nothing else is said (`chzrh`).
      region: entry._region ?? key.slice(0, 2).toUpperCase(),
      places: {
        en: place('en') ?? fallback,
        de: place('de') ?? fallback,
        fr: place('fr') ?? fallback,
        it: place('it') ?? fallback,
      },
    },
  ];
}

/** The last part of a zone's name. */
export const segmentOf = (zone: string): string => zone.split('/').at(-1) ?? zone;

function exemplarCity(names: unknown, tag: LanguageTag, zone: string): string | undefined {
  let node: unknown = v.parse(NamesFile, names).main[tag]?.dates.timeZoneNames.zone;
  for (const part of [...zone.split('/'), 'exemplarCity'])
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined;
  return typeof node === 'string' ? printable(node) : undefined;
}
