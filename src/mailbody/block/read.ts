import { LINE_KINDS } from '../../core/invitation/lineKind';
import type { LineKind } from '../../core/invitation/lineKind';
import {
  comparable,
  FIRST_OF_SERIES,
  readLabel,
  readThanksInOwnRow,
  readValue,
} from '../../core/invitation/readLine';
import type { KnownWords, SeenLabel, SeenLine, SeenValue } from '../../core/invitation/readLine';
import type { LanguageTag } from '../../core/languages/language';
import { tableAround } from './ownTable';
import type { MailBody } from '../body/mailBody';
import { unwrapSafeLink } from '../../core/safeLinks';
import { isOnlyBrackets, linesBetween, lineStart, textBesideLinks } from '../body/seenLines';
import type { BodyLine } from '../body/seenLines';

/** A half-open range of the body's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What a block says, line by line. */
export interface SeenBlock {
  /** Where its first line begins in the body's text. */
  readonly start: number;
  /** The lines that are ours, in reading order. Everything else near them is somebody's text. */
  readonly lines: readonly TextRange[];
  /** What each kind of line says: links, numbers, addresses, keys. */
  readonly facts: ReadonlyMap<LineKind, ReadonlySet<string>>;
  /** Kinds whose label is followed by somebody's own words instead of a value: label and words are theirs now. */
  readonly edited: ReadonlySet<LineKind>;
  /** The languages of its labels and sentences with how often each was met, the most frequent first. */
  readonly languages: readonly { readonly tag: LanguageTag; readonly count: number }[];
  /** Notes in rows of our own table in words that neither room nor organization uses: somebody chose them for this mail. */
  readonly notes: readonly string[];
  /** The rows that say when, as they stand there, in reading order and without their label. */
  readonly whenRows: readonly string[];
}

/** Two labels with their slash take less. */
const MAX_LABEL_LENGTH = 120;

/** A label and what belongs to it. The last sentence of a block is a part without a label. */
interface Part {
  readonly kind: LineKind;
  readonly lines: TextRange[];
  readonly facts: string[];
  /** What is carried over as it stands there. */
  readonly rows: string[];
  readonly languages: LanguageTag[];
  /** Somebody's text stands between the part before and this one. */
  readonly isBehindGap: boolean;
  hasValue: boolean;
  hasSentence: boolean;
  isEdited: boolean;
}

const ORDER = new Map(LINE_KINDS.map((kind, index) => [kind, index]));
const orderOf = (kind: LineKind): number => ORDER.get(kind) ?? 0;

/** The address of a line that is nothing but one link, Safe Links unwrapped; the room's own one if it is among them. */
function linkOf({ links }: BodyLine, beside: string, { isJoinLink }: KnownWords): string | undefined {
  const [first] = links;
  if (!first || !isOnlyBrackets(beside)) return undefined;
  const addresses = links.flatMap((link) => link.addresses.map(unwrapSafeLink));
  return addresses.find(isJoinLink) ?? unwrapSafeLink(first.address);
}

/** Facts that a kind may have several of. */
const SEVERAL = /^(?:phone|offset|first) /u;
const DAY_MARK = /\d{4} \(/u;

/** True for the time that a part says already, in another zone or language. */
const saysMore = ({ facts }: Part, { row }: SeenValue): boolean => row !== undefined && facts.length > 0;

/** Reads the lines of one block one by one into its parts. */
class PartReader {
  readonly parts: Part[] = [];
  readonly notes: string[] = [];
  isOver = false;
  private hasGap = false;

  constructor(
    private readonly known: KnownWords,
    private readonly isOwnTable: boolean,
  ) {}

  take(line: BodyLine): void {
    const label = readLabel(line.text);
    if (label && (label.kind === 'note' || !this.isInNote)) this.takeLabel(line, label);
    else this.takeText(line);
  }

  /** Whatever stands first in a note's own row is the note, "Help: call 4242" too. */
  private get isInNote(): boolean {
    const part = this.parts.at(-1);
    return this.isOwnTable && part?.kind === 'note' && !part.hasValue && !part.isEdited;
  }

  /** The first line without its label: the link alone on it. @returns false where it is not */
  takeBareLink(line: BodyLine): boolean {
    const link = linkOf(line, textBesideLinks(line), this.known);
    const value = readValue('join', { text: line.text.trim(), link }, this.known);
    if (value) this.addValue(this.begin('join', line, []), value);
    return value !== undefined;
  }

  private takeLabel(line: BodyLine, { kind, languages, value }: SeenLabel): void {
    if (!this.mayFollow(kind)) {
      this.isOver = true;
      return;
    }
    const part = this.begin(kind, line, languages);
    if (value === '') return;
    const beside = readLabel(textBesideLinks(line))?.value ?? '';
    const seen = this.valueOf(part, { text: value, link: linkOf(line, beside, this.known) }, line);
    if (seen) this.addValue(part, seen);
    else this.leaveAlone();
  }

  private takeText(line: BodyLine): void {
    const seen: SeenLine = {
      text: line.text.trim(),
      link: linkOf(line, textBesideLinks(line), this.known),
    };
    const part = this.parts.at(-1);
    const isRow = this.isOwnTable && !this.isInNote;
    const thanks = isRow ? readThanksInOwnRow(seen.text) : readValue('thanks', seen, this.known);
    if (part?.kind === 'thanks') {
      this.takeSecondThanks(part, line, thanks);
      return;
    }
    // Behind somebody's text "Thank you, and see you soon." is how people end a mail; one that names the service is ours.
    const isOurs = this.isOwnTable || !this.hasGap || this.namesService(seen.text);
    if (part && thanks && isOurs) {
      this.addValue(this.begin('thanks', line, []), thanks);
      return;
    }
    const value = part && this.valueOf(part, seen, line);
    // Behind somebody's text only a whole sentence of ours still belongs to the label before, or the meeting elsewhere.
    if (part && value && (!this.hasGap || value.languages.length > 0 || saysMore(part, value))) {
      part.lines.push(line);
      this.addValue(part, value);
    } else this.leaveAlone();
  }

  private namesService(text: string): boolean {
    return this.known.services.some((service) => comparable(text).includes(comparable(service)));
  }

  /** Our last sentence ends a block; only the same in another language may follow, where the block has two. */
  private takeSecondThanks(part: Part, line: BodyLine, thanks: SeenValue | undefined): void {
    this.isOver = true;
    if (!thanks || thanks.languages.some((tag) => part.languages.includes(tag))) return;
    part.lines.push(line);
    this.addValue(part, thanks);
  }

  /** Outside a table of our own the kinds follow in our order; each comes once, but for notes. */
  private mayFollow(kind: LineKind): boolean {
    const last = this.parts.at(-1);
    if (!last) return true;
    if (last.kind === 'thanks') return false;
    if (kind === 'note' && last.kind === 'note') return true;
    if (this.parts.some((part) => part.kind === kind)) return kind === 'note' && this.isOwnTable;
    return this.isOwnTable || orderOf(last.kind) < orderOf(kind);
  }

  private begin(kind: LineKind, { start, end }: BodyLine, languages: readonly LanguageTag[]): Part {
    const part: Part = {
      kind,
      lines: [{ start, end }],
      facts: [],
      rows: [],
      languages: [...languages],
      isBehindGap: this.hasGap,
      hasValue: false,
      hasSentence: false,
      isEdited: false,
    };
    this.parts.push(part);
    this.hasGap = false;
    return part;
  }

  private valueOf(part: Part, seen: SeenLine, { links }: BodyLine): SeenValue | undefined {
    const value = readValue(part.kind, seen, this.known);
    // Only phone numbers come in several, and the one time in several zones: a second link, number or time is somebody's.
    const isSecond = part.facts.some((fact) => fact !== FIRST_OF_SERIES) && value?.languages.length === 0;
    const isSaid = (fact: string) => value?.row !== undefined && part.facts.includes(fact);
    if (isSecond && !value.facts.every((fact) => SEVERAL.test(fact) || isSaid(fact))) return undefined;
    // The organizer's row comes first: its day is nobody's next day.
    if (!isSecond && value?.row !== undefined && DAY_MARK.test(value.row)) return undefined;
    const isNote = !value && part.kind === 'note' && this.isOwnTable && !part.hasValue;
    // It is carried as plain text: one with a link behind its words stays where it is.
    if (isNote && links.every(({ address }) => seen.text.includes(unwrapSafeLink(address))))
      this.notes.push(seen.text);
    return value;
  }

  private addValue(part: Part, { facts, languages, row }: SeenValue): void {
    part.hasValue = true;
    if (row !== undefined) part.rows.push(row);
    part.hasSentence ||= languages.length > 0;
    part.facts.push(...facts);
    part.languages.push(...languages);
  }

  /** Somebody's own words. Where they stand instead of a value, the label is theirs, too. */
  private leaveAlone(): void {
    const part = this.parts.at(-1);
    if (part && !part.hasValue) part.isEdited = true;
    this.hasGap = true;
  }
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

/** Behind somebody's text two labels with values, or a sentence, are ours. One "Help: https://…" may be the user's. */
const isSurelyOurs = (run: readonly Part[]): boolean =>
  run.some(({ hasSentence }) => hasSentence) || run.filter(({ hasValue }) => hasValue).length >= 2;

function oursAmong(parts: readonly Part[], isOwnTable: boolean): readonly Part[] {
  if (isOwnTable) return parts;
  const [first = [], ...others] = runsOf(parts);
  const ours = [first, ...others.filter(isSurelyOurs)].flat();
  // Labels at the end with nothing behind them may be what somebody is about to write.
  return ours.slice(0, ours.map(({ hasValue }) => hasValue).lastIndexOf(true) + 1);
}

function byFrequency(tags: readonly LanguageTag[]): SeenBlock['languages'] {
  const counts = new Map<LanguageTag, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((one, other) => other.count - one.count);
}

/** A line whose value somebody took out counts as taken out, whatever sentence is left of it: a PIN must not come back. */
const saysSomething = ({ kind, facts }: Part): boolean => kind === 'thanks' || facts.length > 0;

function factsOf(parts: readonly Part[]): ReadonlyMap<LineKind, ReadonlySet<string>> {
  const facts = new Map<LineKind, ReadonlySet<string>>();
  for (const { kind, facts: more } of parts) facts.set(kind, new Set([...(facts.get(kind) ?? []), ...more]));
  return facts;
}

/** Where a block begins: at the label before its link, on the same line or the one above. */
function blockStart({ text }: MailBody, linkAt: number): number | undefined {
  const line = lineStart(text, linkAt);
  let above = line;
  // White space is folded in HTML; in plain text somebody may have put an empty line in between.
  for (let empty = 0; empty < 3 && above !== undefined && above > 0; empty += 1) {
    const end = above - 1;
    above = lineStart(text, end);
    if (above === undefined || end - above > MAX_LABEL_LENGTH) return line;
    const label = readLabel(text.slice(above, end));
    if (label?.kind === 'join' && label.value === '') return above;
    if (text.slice(above, end).trim() !== '') return line;
  }
  return line;
}

/**
 * Reads the block whose join link stands at a position, line by line.
 *
 * A line is ours only if it says what we write there: a known label, behind it a value of its kind, or one of our
 * sentences. In a table of our own (label and link in two cells of one row) that is enough; elsewhere the lines must
 * also stand in our order. All else is somebody's text and is left alone.
 * @param end where the block ends at the latest, in the body's text
 * @returns nothing where the link does not stand in a line of ours: a sentence with a link, or a line that was edited
 */
export function readBlock(
  body: MailBody,
  linkAt: number,
  end: number,
  known: KnownWords,
): SeenBlock | undefined {
  const start = blockStart(body, linkAt);
  if (start === undefined) return undefined;
  const table = tableAround(body, start, linkAt);
  const reader = new PartReader(table ? { ...known, isServiceLink: () => true } : known, table !== undefined);
  for (const line of linesBetween(body, start, end)) {
    if (table && !table.holds(line)) break;
    if (reader.parts.length === 0 && !readLabel(line.text)) {
      // The label may be gone; the link itself is enough to begin with.
      if (!reader.takeBareLink(line)) return undefined;
      continue;
    }
    reader.take(line);
    if (reader.isOver) break;
  }
  const [join] = reader.parts;
  if (!join?.hasValue || join.kind !== 'join') return undefined;
  const parts = oursAmong(reader.parts, table !== undefined);
  const ours = parts.filter(({ isEdited }) => !isEdited);
  return {
    start,
    lines: ours.flatMap(({ lines }) => lines),
    facts: factsOf(ours.filter(saysSomething)),
    edited: new Set(parts.filter(({ isEdited }) => isEdited).map(({ kind }) => kind)),
    languages: byFrequency(ours.flatMap(({ languages }) => languages)),
    notes: reader.notes,
    whenRows: ours.flatMap(({ rows }) => rows),
  };
}
