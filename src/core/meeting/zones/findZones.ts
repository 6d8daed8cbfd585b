import type { LanguageTag } from '../../languages/tags';
import { offsetMinutes } from '../localTime';
import { fold } from './fold';
import { isOneSlipApart } from './isOneSlipApart';
import { searchIndex } from './searchIndex';
import type { Target } from './searchIndex';
import { listedPlace, listedZones, zoneEntry } from './zoneEntries';
import type { ZoneEntry } from './zoneEntries';

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

/** A target and how well a query fits it. */
interface Match {
  readonly target: Pick<Target, 'listed' | 'title'>;
  /** The smaller the better. */
  readonly rank: number;
  /** The larger the better, of one rank. */
  readonly size: number;
}

const startsAWord = (text: string, word: string): boolean =>
  text.startsWith(word) || text.includes(` ${word}`);

/** @returns nothing where a word of the query is in no name, or all of them only in those of country and state */
function matchOf(target: Target, query: string, words: readonly string[]): Match | undefined {
  const { names, around, size, sizeOfName } = target;
  if (names.includes(query)) return { target, rank: 0, size: sizeOfName };
  if (names.some((name) => name.startsWith(query))) return { target, rank: 1, size };
  const isIn = (all: readonly string[]) => (word: string) => all.some((name) => startsAWord(name, word));
  const fits = words.some(isIn(names)) && words.every(isIn([...names, ...around]));
  return fits ? { target, rank: 2, size } : undefined;
}

const SHORTEST_WITH_SLIP = 5;

function matchesOf(query: string): readonly Match[] {
  if (query === '') return [];
  const words = query.split(' ');
  const found = searchIndex().flatMap((target) => matchOf(target, query, words) ?? []);
  if (found.length > 0 || query.length < SHORTEST_WITH_SLIP) return found;
  return searchIndex()
    .filter(({ names }) => names.some((name) => isOneSlipApart(name, query)))
    .map((target) => ({ target, rank: 0, size: target.sizeOfName }));
}

const matchesOfOffset = (offset: number, atMs: number): readonly Match[] =>
  listedZones()
    .filter(({ zone }) => offsetMinutes(atMs, zone) === offset)
    .map((listed) => ({ target: { listed, title: undefined }, rank: 0, size: listed.size }));

export interface ZoneSearch {
  /** The language of the reader: places and countries are called so. Names in all languages are found. */
  readonly tag: LanguageTag;
  /** The time of the meeting, for the offsets. */
  readonly atMs: number;
  readonly maxResults: number;
}

/** A zone and why it was found. */
export interface FoundZone extends ZoneEntry {
  /**
   * What was looked for, in the reader's language, where it is neither the zone's own place nor its country: "Bern",
   * "Cambridge, Massachusetts", "California", "EST".
   */
  readonly meant: string | undefined;
}

/**
 * Finds zones by city, state, country, abbreviation or offset ("zuri", "Svizzera", "Boston", "CET", "+5:45"), in any of
 * the four languages, with or without accents. What is called so comes before what begins so, and that before what has
 * such words in its name; of these the larger place first. One slip of the fingers is forgiven where nothing is called
 * so. What may be meant is a row, each zone once.
 * @returns nothing for an empty query
 */
export function findZones(query: string, { tag, atMs, maxResults }: ZoneSearch): readonly FoundZone[] {
  const offset = typedOffset(query);
  const matches = offset === undefined ? matchesOf(fold(query)) : matchesOfOffset(offset, atMs);
  const collator = new Intl.Collator(tag);
  const ranked = matches
    .map((match) => ({ ...match, place: listedPlace(match.target.listed, tag, atMs) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        other.size - one.size ||
        other.target.listed.size - one.target.listed.size ||
        collator.compare(one.place, other.place),
    );
  const best = new Map<string, Match['target']>();
  for (const { target } of ranked) if (!best.has(target.listed.zone)) best.set(target.listed.zone, target);
  return [...best].slice(0, maxResults).flatMap(([zone, { title }]) => {
    const entry = zoneEntry(zone, tag, atMs);
    return entry ? [{ ...entry, meant: title?.(tag) }] : [];
  });
}
