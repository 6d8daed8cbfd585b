import { LANGUAGE_TAGS } from '../../languages/tags';
import type { LanguageTag } from '../../languages/tags';
import { DAY_MS, everyZone } from '../localTime';
import { fold } from './fold';
import { WINDOWS_ZONES } from './windowsZones';
import { placeName, zoneName } from './zoneWords';

/** `(UTC+01:00) …`, `UTC-3`, `(GMT) …`. Without a sign only in brackets: "GMT Summer Time" says no offset. */
const OFFSET = /\(?\b(?:UTC|GMT)\s?([+\p{Pd}\u2212])\s?(\d{1,2})(?:[:.]?([0-5]\d))?\)?|\((?:UTC|GMT)\)/iu;

/** What the text of a zone says. */
export interface ZoneText {
  /** What the zone is called, folded. */
  readonly name: string;
  /** The places of a list, folded: only behind an offset, as a place alone could be anything. */
  readonly places: readonly string[];
  /** Minutes ahead of UTC: of the standard time in Windows, of that day elsewhere. */
  readonly offset: number | undefined;
}

/** Reads `(UTC+01:00) Amsterdam, Berlin, Bern`, `(UTC-05:00) Eastern Time (US & Canada)`, `Heure d’Europe centrale`. */
export function readZoneText(text: string): ZoneText {
  const [said, sign, hours = '0', minutes = '0'] = OFFSET.exec(text) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  const name = text.replace(said ?? '', ' ').replace(/\([^()]*\)\s*$/u, '');
  return {
    name: fold(name),
    places: said === undefined ? [] : name.split(/[,/;]/u).map(fold).filter(Boolean),
    offset: said === undefined ? undefined : sign === undefined || sign === '+' ? ahead : -ahead,
  };
}

const HALF_A_YEAR_MS = 182 * DAY_MS;

/** Without summer and winter in its name: "Central European Time". Engines before 2022 have none. */
function genericName(ms: number, zone: string, tag: LanguageTag): string | undefined {
  try {
    const names = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: 'longGeneric' });
    return names.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
}

let byWindowsName: ReadonlyMap<string, string> | undefined;

/** The zones that stand for a Windows name in the world, by that name: lower case, without " standard time". */
export function windowsZones(): ReadonlyMap<string, string> {
  byWindowsName ??= new Map(
    WINDOWS_ZONES.split('\n').map((row): [string, string] => {
      const [name = '', zone = ''] = row.split('=');
      return [name.toLowerCase(), zone];
    }),
  );
  return byWindowsName;
}

const found = new Map<string, readonly string[]>();

/**
 * The zones that are called so in one of our languages: by the client's `Intl`, or by their place.
 * @param preferred the browser's zone, which is looked at, too
 */
export function zonesCalled(
  { name, places }: ZoneText,
  preferred: string | undefined,
  aroundMs: number,
): readonly string[] {
  if (name === '') return [];
  const key = [preferred, name, ...places].join('|');
  const known = found.get(key);
  if (known) return known;
  const isIt = (given: string | undefined): boolean => given !== undefined && fold(given) === name;
  const isPlace = (zone: string): boolean =>
    LANGUAGE_TAGS.some((tag) => places.includes(fold(placeName(zone, tag) ?? '')));
  const isCalled = (zone: string): boolean =>
    LANGUAGE_TAGS.some(
      (tag) =>
        isIt(zoneName(aroundMs, zone, tag)) ||
        isIt(zoneName(aroundMs + HALF_A_YEAR_MS, zone, tag)) ||
        isIt(genericName(aroundMs, zone, tag)),
    );
  const likely = [...(preferred === undefined ? [] : [preferred]), ...windowsZones().values()];
  // Names are looked up in those that stand for all the others, because making a name takes its time.
  const called = [...new Set([...likely.filter(isCalled), ...[...likely, ...everyZone()].filter(isPlace)])];
  found.set(key, called);
  return called;
}
