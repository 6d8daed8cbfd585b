import { distinct, readable } from '../../../core/invitation/facts/facts';
import type { Fact } from '../../../core/invitation/facts/facts';
import { readLabel } from '../../../core/invitation/facts/labels';
import type { LineKind } from '../../../core/invitation/lineKind';
import { readHeading } from '../../../core/invitation/facts/readHeading';
import type { HeadingNames } from '../../../core/invitation/facts/readHeading';
import type { KnownWords } from '../../../core/invitation/facts/readValue';
import type { LanguageTag } from '../../../core/languages/tags';
import { readWhenRow } from '../../../core/meeting/rows/readWhenRow';
import { unwrapSafeLink } from '../../../core/safeLinks';
import type { BodyLink } from '../../body/links';
import type { MailBody } from '../../body/mailBody';
import { firstFrom, linesBetween, lineStart } from '../../body/seenLines';
import type { BodyLine } from '../../body/seenLines';
import type { SourceRange } from '../cut/cut';
import type { FoundBlock } from '../find';
import { tableAround } from '../ownTable';
import { PartReader } from './parts';
import type { Part, Where } from './part';
import { unwrapped } from './unwrapped';

/** What a block says, line by line. */
export interface SeenBlock {
  /** The lines that are ours, in reading order, as ranges of the body's text. Everything else near them is somebody's. */
  readonly lines: readonly SourceRange[];
  readonly facts: readonly Fact[];
  /** Kinds whose label is followed by somebody's own words instead of a value: label and words are theirs now. */
  readonly edited: ReadonlySet<LineKind>;
  /** The languages of its labels and sentences with how often each was met, the most frequent first. */
  readonly languages: readonly { readonly tag: LanguageTag; readonly count: number }[];
  /** Notes in rows of our own table in words that neither room nor organization uses: somebody chose them for this mail. */
  readonly notes: readonly string[];
  /** The rows that say when, as they stand there, in reading order and without their label. */
  readonly whenRows: readonly string[];
}

/** Parts that stand together, with nobody's text between them. */
function runsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run && !part.isBehindGap) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

const isInTable = (part: Part | undefined): boolean => part?.where === 'ownTable';

/**
 * Behind somebody's text two labels with values, or a sentence, are ours. One "Help: https://…" may be the user's; so may
 * a table of their own below ours without a sentence.
 */
const isSurelyOurs = (run: readonly Part[], place: Where): boolean =>
  run.some(({ label, kinds }) => label === undefined || kinds.includes('join')) ||
  (place === 'anywhere' && run.filter(({ hasValue }) => hasValue).length >= 2);

function oursAmong(parts: readonly Part[], place: Where): readonly Part[] {
  const [first = [], ...others] = runsOf(parts);
  const ours = [first, ...others.filter((run) => isInTable(run[0]) || isSurelyOurs(run, place))].flat();
  // Labels at the end with nothing behind them may be what somebody is about to write.
  return ours.slice(0, ours.map((part) => part.hasValue || isInTable(part)).lastIndexOf(true) + 1);
}

function byFrequency(tags: readonly LanguageTag[]): SeenBlock['languages'] {
  const counts = new Map<LanguageTag, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((one, other) => other.count - one.count);
}

const isBareJoinLabel = (line: BodyLine | undefined): boolean => {
  const label = line && readLabel(line.text);
  return label?.label === 'join' && label.value === '';
};

/** So many lines above the link may belong to a time: its label and its rows, with a few of somebody's between. */
const MAX_LINES_OF_TIME = 12;

/** The lines of a block above its link: heading, label and rows of the time, the label of the link. */
function linesAbove(lines: readonly BodyLine[], known: HeadingNames): number {
  const textAt = (index: number) => lines[index]?.text ?? '';
  const headingAt = (index: number) => readHeading(textAt(index), known);
  const isHeading = (index: number) => (headingAt(index) ?? 'edited') !== 'edited';
  const bottom = lines.length - (isBareJoinLabel(lines.at(-1)) ? 1 : 0);
  let first = bottom;
  for (let index = bottom - 1; index >= Math.max(0, bottom - MAX_LINES_OF_TIME); index -= 1) {
    // With somebody's lines below it a heading must have both our names.
    if (known.roomName !== '' && headingAt(index) === 'known') return index;
    const label = readLabel(textAt(index));
    if (!label) continue;
    const row = label.value === '' ? textAt(index + 1) : label.value;
    // Below our heading the label is ours, whatever stands behind it now.
    const isTime = label.label === 'when' && (readWhenRow(readable(row)) ?? isHeading(index - 1));
    if (!isTime || first < bottom) break;
    first = index;
  }
  return isHeading(first - 1) ? first - 1 : first;
}

interface Place {
  readonly start: number;
  readonly lines: Iterable<BodyLine>;
  readonly kind: Where;
  /** Where a table of our own ends, before its lines do. */
  readonly tableEnd?: number;
}

/** Where a block begins, and the lines from there on. */
function placeOf(body: MailBody, { at, from, end }: FoundBlock, known: HeadingNames): Place | undefined {
  const linkLine = lineStart(body.text, at);
  if (linkLine === undefined) return undefined;
  const above = [...linesBetween(body, from, linkLine)];
  const label = isBareJoinLabel(above.at(-1)) ? (above.at(-1)?.start ?? linkLine) : linkLine;
  const table = tableAround(body, label, at);
  const begins = above[linesAbove(above, known)]?.start ?? linkLine;
  // Editors make a table of each row, and one of two that touch, be the other block ours or somebody's.
  if (!table || (table.start === label && !body.text.slice(at, table.end).trim().includes('\n')))
    return { start: begins, kind: 'anywhere', lines: linesBetween(body, begins, end) };
  const isShared = [...linesBetween(body, table.start, label)].some(
    ({ text }) => readLabel(text)?.label === 'join',
  );
  // Heading and time may stand in a table that somebody parted from it.
  const start = isShared ? begins : Math.min(begins, table.start);
  const lines = linesBetween(body, start, Math.min(end, table.nextEnd));
  return { start, kind: 'ownTable', tableEnd: table.end, lines };
}

/**
 * The line of the link as far as that goes, where somebody wrote on behind it: their words stay. In HTML they must stand in
 * a text of their own.
 */
function untilLink(line: BodyLine, { pieces }: MailBody, { isJoinLink }: KnownWords): BodyLine {
  const isOurs = ({ addresses }: BodyLink) =>
    addresses.some((address) => isJoinLink(unwrapSafeLink(address)));
  const linkEnd = line.links.filter(isOurs).at(-1)?.end ?? line.end;
  const [, space = '', words] =
    /^[>)\]*]{0,4}( ?)([^\s>)\]*].*)/u.exec(line.text.slice(linkEnd - line.start)) ?? [];
  const piece = pieces[firstFrom(pieces, linkEnd) - 1];
  const isApart = piece ? piece.end <= linkEnd : space !== '';
  // Rows that a client glued together are no words.
  if (words === undefined || !isApart || readLabel(words)) return line;
  const end = line.end - words.length - space.length;
  const text = line.text.slice(0, end - line.start);
  return { ...line, end, text, links: line.links.filter(({ at }) => at < end) };
}

/** The visible text above a block. */
export const textBefore = (body: MailBody, found: FoundBlock): string =>
  body.text
    .slice(0, placeOf(body, found, { roomName: found.room.name, services: [] })?.start ?? found.at)
    .trim();

/**
 * Reads the block whose join link was found, line by line.
 *
 * A line is ours only if it says what we write there: a known label, behind it a value of its kind, one of our
 * sentences, or the heading right above. In a table of our own (label and link in two cells of one row) that is enough;
 * elsewhere the lines must also stand in our order. All else is somebody's text and is left alone.
 * @returns nothing where the link does not stand in a line of ours: a sentence with a link, or a line that was edited
 */
export function readBlock(body: MailBody, found: FoundBlock, known: KnownWords): SeenBlock | undefined {
  const place = placeOf(body, found, known);
  if (!place) return undefined;
  const reader = new PartReader(known, place.kind);
  const lines = place.kind === 'anywhere' ? unwrapped(place.lines, known) : place.lines;
  for (const whole of lines) {
    const isOfLink = whole.links.some(({ at }) => at === found.at);
    const labelled = isOfLink ? (readLabel(whole.text) ?? reader.parts.at(-1)) : undefined;
    const line = labelled?.label === 'join' ? untilLink(whole, body, known) : whole;
    if (line.start >= (place.tableEnd ?? Infinity)) reader.leaveTable();
    const heading = reader.parts.length === 0 && line.end < found.at && readHeading(line.text, known);
    if (heading) {
      reader.takeHeading(line, heading);
      continue;
    }
    if (
      isOfLink &&
      !reader.parts.some(({ label }) => label === 'join') &&
      readLabel(line.text) === undefined
    ) {
      // The label may be gone; the link itself is enough to begin with.
      if (!reader.takeBareLink(line)) return undefined;
      continue;
    }
    reader.take(line);
    if (reader.isOver) break;
  }
  const join = reader.parts.find(({ label }) => label === 'join');
  if (!join?.hasValue) return undefined;
  const parts = oursAmong(reader.parts, place.kind);
  const ours = parts.filter(({ isEdited }) => !isEdited);
  return {
    lines: ours.flatMap(({ lines }) => lines),
    facts: distinct(ours.flatMap(({ facts }) => facts)),
    edited: new Set(parts.filter(({ isEdited }) => isEdited).flatMap(({ kinds }) => kinds)),
    languages: byFrequency(ours.flatMap(({ languages }) => languages)),
    notes: reader.notes,
    whenRows: ours.flatMap(({ rows }) => rows),
  };
}
