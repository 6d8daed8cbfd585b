import { dateLocale, LANGUAGE_TAGS } from '../../languages/tags';
import type { LanguageTag } from '../../languages/tags';
import { PLACE_NAMES } from './placeNames';

let rows: ReadonlyMap<string, readonly string[]> | undefined;

/** The region a zone's name begins with; what does not (`UTC`, `Etc/GMT+3`, `US/Eastern`) names no place. */
const PLACE =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/.*?([^/]+)$/u;

/**
 * What the place that a zone is named after is called: "Zürich". Names in four languages are known for the zones that
 * most people use; another is called as the zone is.
 * @returns nothing for a zone that is no place
 */
export function placeName(zone: string, tag: LanguageTag): string | undefined {
  const [, segment] = PLACE.exec(zone) ?? [];
  if (segment === undefined) return undefined;
  rows ??= new Map(
    PLACE_NAMES.split('\n').map((row): [string, readonly string[]] => {
      const [key = '', ...names] = row.split('|');
      return [key, names];
    }),
  );
  return chooseName(rows.get(segment) ?? [], segment, tag);
}

/**
 * A name out of the columns of the generated lists: an empty one is as in English, an empty English one as the last
 * part of the zone's name says.
 */
export const chooseName = (names: readonly string[], segment: string, tag: LanguageTag): string =>
  names[LANGUAGE_TAGS.indexOf(tag)] || names[0] || segment.replaceAll('_', ' ');

const nameFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * What the zone's time is called that day: "Central European Summer Time". From the client's own `Intl`, so that two
 * clients may spell it differently.
 * @returns nothing where `Intl` has no name but an offset, which is printed anyway
 */
export function zoneName(ms: number, zone: string, tag: LanguageTag): string | undefined {
  const key = `${tag} ${zone}`;
  let names = nameFormats.get(key);
  if (!names) {
    names = new Intl.DateTimeFormat(dateLocale(tag), { timeZone: zone, timeZoneName: 'long' });
    nameFormats.set(key, names);
  }
  const name = names.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value;
  if (name === undefined || /\d/u.test(name)) return undefined;
  // Italian names begin with a capital, as they would on their own ("Ora dell’Europa centrale").
  return tag === 'it' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
