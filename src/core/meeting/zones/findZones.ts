import type { LanguageTag } from '../../languages/tags';
import { offsetMinutes } from '../localTime';
import { fold } from './fold';
import { organizerZone } from './organizerZone';
import { isOneSlipApart } from './search/isOneSlipApart';
import { searchIndex } from './search/searchIndex';
import type { Target } from './search/searchIndex';
import { listedPlace, listedZone, listedZones, zoneEntry } from './zoneEntries';
import type { ListedZone, ZoneEntry } from './zoneEntries';

const OFFSET = /^\(?(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?:[:.]?(\d\d))?\)?$/u;

/** Minutes of `+5:45`, `(UTC−03:30)`, `gmt + 1`; nothing where the text is something else. */
function typedOffset(query: string): number | undefined {
  const plain = query
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
  const [, sign, hours, minutes = '0'] = OFFSET.exec(plain) ?? [];
  if (hours === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** What was found and how well a query fits it. */
interface Match {
  readonly listed: ListedZone;
  readonly meant: string | undefined;
  /** The smaller the better. */
  readonly rank: number;
  /** The larger the better, of one rank. */
  readonly size: number;
}

const startsAWord = (text: string, word: string): boolean =>
  text.startsWith(word) || text.includes(` ${word}`);

/** Of names that begin alike one in the reader's language is meant, unless the other place is four times as large. */
const OWN_LANGUAGE_LEAD = 6;

/** @returns nothing where a word of the query is in no name, or all of them only in those of country and state */
function matchOf(target: Target, query: string, tag: LanguageTag): Match | undefined {
  const { listed, names, around, size, sizeOfName } = target;
  const matchAs = (rank: number, of: number): Match => {
    const title = target.title(tag);
    const lead = rank === 1 && fold(title).startsWith(query) ? OWN_LANGUAGE_LEAD : 0;
    return { listed, meant: target.isSaid ? undefined : title, rank, size: of + lead };
  };
  if (names.includes(query)) return matchAs(0, sizeOfName);
  if (names.some((name) => name.startsWith(query))) return matchAs(1, size);
  const words = query.split(' ');
  const isIn = (all: readonly string[]) => (word: string) => all.some((name) => startsAWord(name, word));
  if (words.some(isIn(names)) && words.every(isIn([...names, ...around]))) return matchAs(2, size);
  return undefined;
}

const SHORTEST_WITH_SLIP = 5;

function matchesOf(query: string, tag: LanguageTag): readonly Match[] {
  if (query === '') return [];
  const find = (text: (target: Target) => string | undefined) =>
    searchIndex().flatMap((target) => {
      const name = text(target);
      return name === undefined ? [] : (matchOf(target, name, tag) ?? []);
    });
  const found = find(() => query);
  if (found.length > 0 || query.length < SHORTEST_WITH_SLIP) return found;
  return find(({ names }) => names.find((name) => isOneSlipApart(name, query)));
}

/** A clock has a name of its own in summer; both are folded. */
const SEASON =
  /^(heure|ora) (?:dete|normale|legale|standard|solare) | (?:summer|standard|daylight)(?= time$)|(?:sommer|normal|standard)(?=zeit$)/u;
/** "London time", "heure de Paris": whose time it is says the rest. */
const CLOCK = /^(?:heure de|ora di) | (?:time|zeit)$/u;

/** What nothing is called so may be the name of a clock: `Mitteleuropäische Sommerzeit`, `W. Europe Standard Time`, `Europe/Zurich`. */
function matchesOfClock(query: string, { tag, atMs }: ZoneSearch): readonly Match[] {
  if (!/[ /]/u.test(query)) return [];
  const clock = fold(query).replace(SEASON, (_, word: string | undefined) => (word ? `${word} ` : ''));
  const calledSo = (name: string) => matchesOf(name, tag).filter(({ rank }) => rank === 0);
  const same = calledSo(clock);
  if (same.length > 0) return same;
  const zone = organizerZone(query, { browserZone: undefined, aroundMs: atMs });
  const listed = zone.ok ? listedZone(zone.value) : undefined;
  return listed
    ? [{ listed, meant: undefined, rank: 0, size: 0 }]
    : calledSo(CLOCK.test(clock) ? clock.replace(CLOCK, '') : '');
}

const matchesOfOffset = (offset: number, atMs: number): readonly Match[] =>
  listedZones()
    .filter(({ zone }) => offsetMinutes(atMs, zone) === offset)
    .map((listed) => ({ listed, meant: undefined, rank: 0, size: listed.size }));

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
 * such words in its name; of these the larger place first. Where nothing is called so, one slip of the fingers is
 * forgiven, and a zone is known by the name of its clock. What may be meant is a row, each zone once.
 * @returns nothing for an empty query
 */
export function findZones(query: string, search: ZoneSearch): readonly FoundZone[] {
  const { tag, atMs, maxResults } = search;
  const offset = typedOffset(query);
  const called = offset === undefined ? matchesOf(fold(query), tag) : matchesOfOffset(offset, atMs);
  const matches = called.length > 0 ? called : matchesOfClock(query.trim(), search);
  const collator = new Intl.Collator(tag);
  const ranked = matches
    .map((match) => ({ ...match, place: listedPlace(match.listed, tag) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        other.size - one.size ||
        other.listed.size - one.listed.size ||
        collator.compare(one.place, other.place),
    );
  const best = new Map<string, Match>();
  for (const match of ranked) if (!best.has(match.listed.zone)) best.set(match.listed.zone, match);
  return [...best.values()].slice(0, maxResults).flatMap(({ listed, meant }) => {
    const entry = zoneEntry(listed.zone, tag, atMs);
    return entry ? [{ ...entry, meant }] : [];
  });
}
