import type { Fact } from '../../../core/invitation/facts/facts';
import { readLabel } from '../../../core/invitation/facts/labels';
import { LINE_KINDS } from '../../../core/invitation/lineKind';
import type { LineKind } from '../../../core/invitation/lineKind';
import { readable } from '../../../core/invitation/facts/facts';
import { readValue } from '../../../core/invitation/facts/readValue';
import type { KnownWords, SeenLine, SeenValue } from '../../../core/invitation/facts/readValue';
import type { Label } from '../../../core/languages/language';
import type { LanguageTag } from '../../../core/languages/tags';
import type { WhenSpan } from '../../../core/meeting/when';
import { unwrapSafeLink } from '../../../core/safeLinks';
import { isOnlyBrackets, textBesideLinks } from '../../body/seenLines';
import type { BodyLine } from '../../body/seenLines';
import type { SourceRange } from '../cut/cut';

/** In a table of our own a line is known by its place, elsewhere by what it says and by its order. */
export type Where = 'ownTable' | 'anywhere';

/** A label with what belongs to it, or a heading or sentence, which have none. */
export interface Part {
  /** What it is about: the row for the first time has two pages. */
  readonly kinds: readonly LineKind[];
  readonly label: Label | undefined;
  readonly lines: SourceRange[];
  readonly facts: Fact[];
  /** The rows of a time, as they stand there. */
  readonly rows: string[];
  readonly languages: LanguageTag[];
  readonly where: Where;
  /** Somebody's text stands between the part before and this one. */
  readonly isBehindGap: boolean;
  /** The time of the first row. */
  span?: WhenSpan | undefined;
  hasValue: boolean;
  isEdited: boolean;
}

/** The kinds of lines that a label stands for. */
export const kindsOf = (label: Label): readonly LineKind[] =>
  label === 'firstTime' ? ['test', 'help'] : [label];

const orderOf = (kind: LineKind | undefined): number => (kind === undefined ? -1 : LINE_KINDS.indexOf(kind));

/**
 * Outside a table of our own the labels follow in our order; each comes once, but for notes. One that comes again begins
 * something else; one that somebody has moved is theirs.
 */
export function placeAmong(
  parts: readonly Part[],
  label: Label,
  where: Where,
): 'here' | 'elsewhere' | 'nowhere' {
  const kinds = kindsOf(label);
  const labelled = parts.filter((part) => part.label !== undefined);
  if (label !== 'note' && labelled.some((part) => part.kinds.some((kind) => kinds.includes(kind))))
    return 'nowhere';
  const isInOrder = orderOf(labelled.at(-1)?.kinds[0]) <= orderOf(kinds[0]);
  return where === 'ownTable' || isInOrder ? 'here' : 'elsewhere';
}

/**
 * A line with its address, where it is nothing but one link: Safe Links unwrapped, the room's own one if it is among them.
 * @param text the line, or what stands behind its label
 */
export function seenLine(line: BodyLine, text: string, { isJoinLink }: KnownWords): SeenLine {
  const links = line.links.map(({ at, end, address }) => ({
    text: line.text.slice(at - line.start, end - line.start),
    address: unwrapSafeLink(address),
  }));
  const beside = readable(textBesideLinks(line));
  const isAlone = isOnlyBrackets(readLabel(beside)?.value ?? beside);
  const joinLink = line.links.flatMap(({ addresses }) => addresses.map(unwrapSafeLink)).find(isJoinLink);
  return { text, link: isAlone ? (joinLink ?? links[0]?.address) : undefined, links };
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** True for rows of one meeting; whole days may begin or end at another hour where a clock skips midnight or changes. */
export function isSameMeeting(one: WhenSpan, other: WhenSpan): boolean {
  const distance = Math.max(Math.abs(one.startMs - other.startMs), Math.abs(one.endMs - other.endMs));
  return distance <= (one.kind === 'timed' && other.kind === 'timed' ? 0 : HOUR_MS);
}

/** True for the time in another zone where somebody moved it in one of the two by hand. */
const isInOtherZone = (one: WhenSpan, other: WhenSpan): boolean =>
  one.startOffsetMinutes !== other.startOffsetMinutes && Math.abs(one.startMs - other.startMs) < DAY_MS;

/** @returns what a line says as a value of a part, or nothing where it is somebody's */
export function valueFor(part: Part, line: SeenLine, known: KnownWords, where: Where): SeenValue | undefined {
  const value = part.label && readValue(part.label, line, known, part.span);
  if (!value) return undefined;
  if (part.facts.length === 0) {
    // Behind somebody's text a page of another domain is theirs, whatever it is called.
    const isPage = value.facts.some((fact) => 'link' in fact || 'page' in fact);
    const isOurs = ({ link }: SeenLine) =>
      link === undefined || where === 'ownTable' || known.isJoinLink(link) || known.isServiceLink(link);
    return isPage && part.isBehindGap && !isOurs(line) ? undefined : value;
  }
  // Only phone numbers come in several, and the one time in several zones: a second link, number or time is somebody's.
  const { span } = value;
  if (span)
    return part.span && (isSameMeeting(part.span, span) || isInOtherZone(part.span, span))
      ? value
      : undefined;
  return value.facts.every((fact) => 'number' in fact) ? value : undefined;
}
