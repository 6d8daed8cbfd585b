import { cleanText } from './clean/cleanText';
import type { CleanText } from './clean/cleanText';
import { findAddresses } from './links/findAddresses';
import type { Address } from './links/findAddresses';
import { findLinks } from './links/findLinks';
import type { Link } from './links/findLinks';
import { findLabels, ungluedWords } from './labels';
import type { Label } from './labels';
import { firstFrom, Lines } from './lines';
import type { Span } from './lines';
import type { PastedText } from './pastedText';
import type { Word } from './words';

/** The pasted text, cut into what the recognisers work with. All offsets are those of `text`. */
export interface Page {
  readonly text: string;
  /** `text` with links and addresses blanked out, so that no number is read out of them. */
  readonly bare: string;
  readonly lines: Lines;
  readonly links: readonly Link[];
  readonly addresses: readonly Address[];
  readonly words: readonly Word[];
  readonly labels: readonly Label[];
  readonly placeOf: CleanText['placeOf'];
}

/** Stands where a link or address was: neither space nor letter, so nothing reads across it. */
const BLANK = '\u0001';

function blankOut(text: string, spans: readonly Span[], blank = BLANK): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(text.slice(at, from), blank.repeat(end - from));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** `<tel:+41445550101>` behind a number, as a client writes an anchor into plain text: the number once more. */
const TELEPHONE_LINKS = /<tel:[^\s<>]{1,100}>/giu;
/** `[+41 44 555 01 01](tel:+41445550101)`: what Markdown puts around a number. */
const TELEPHONE_TARGET = String.raw`\]\(tel:[^\s()]{1,60}(?: "[^"\n]{0,60}")?\)`;
const MARKDOWN_TELEPHONE = new RegExp(
  String.raw`\[(?=[^[\]\n]{1,60}${TELEPHONE_TARGET})|${TELEPHONE_TARGET}`,
  'giu',
);

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** `📅`, `👉`, `→`: messages have them before and behind labels. */
const PICTURES = /[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]\ufe0f?/gu;

/** The longest line of one's own that a room can have, and some more. */
const MAX_NOTE_LENGTH = 320;

/** What stands behind "Note:" at the beginning of a line, or below it: anybody's own words, and no facts. */
function notesIn(text: string, labels: readonly Label[], lines: Lines): readonly Span[] {
  return labels.flatMap(({ kind, start, end }) => {
    const line = lines.at(start);
    if (kind !== 'note' || !/^ ?:/u.test(text.slice(end, end + 2))) return [];
    if (/[\p{L}\d]/u.test(text.slice(line.start, Math.min(start, line.start + 40)))) return [];
    const isAlone = text.slice(end, line.end).replace(/[\s:]/gu, '') === '';
    const below = isAlone ? lines.nextFilled(lines.numberAt(start), 0) : undefined;
    const last = below === undefined ? line : lines.line(below);
    return [{ start, end: Math.min(last.end, end + MAX_NOTE_LENGTH) }];
  });
}

/** The spans of an ordered list that begin in none of some ordered others. */
function outside<Item extends Span>(items: readonly Item[], spans: readonly Span[]): readonly Item[] {
  let next = 0;
  return items.filter(({ start }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1;
    return start < (spans[next]?.start ?? Infinity);
  });
}

/** Cuts a pasted text into lines, links, addresses and labels. Takes any text; time grows linearly with its length. */
export function readPage(pasted: PastedText): Page {
  const clean = cleanText(pasted.text);
  const text = blankOut(clean.text, spansOf(clean.text, MARKDOWN_TELEPHONE), ' ');
  const lines = new Lines(text);
  const links = findLinks(clean, pasted, lines);
  const shown = links.filter(({ shows }) => shows === 'address');
  const telephoneLinks = spansOf(text, TELEPHONE_LINKS);
  const withoutLinks = blankOut(
    text,
    [...shown, ...telephoneLinks].sort((one, other) => one.start - other.start),
  );
  const addresses = findAddresses(withoutLinks);
  const withPictures = blankOut(withoutLinks, addresses);
  const withNotes = blankOut(withPictures, spansOf(withPictures, PICTURES), ' ');
  const words = ungluedWords(withNotes);
  const labels = findLabels(withNotes, words);
  const notes = notesIn(withNotes, labels, lines);
  return {
    text,
    bare: blankOut(withNotes, notes),
    lines,
    links: outside(links, notes),
    addresses: outside(addresses, notes),
    words: outside(words, notes),
    labels: outside(labels, notes),
    placeOf: clean.placeOf,
  };
}

/** The labels that begin in a range, in their order. */
export function labelsIn(page: Page, { start, end }: Span): readonly Label[] {
  const { labels } = page;
  const found: Label[] = [];
  for (let index = firstFrom(labels, start); index < labels.length; index += 1) {
    const label = labels[index];
    if (!label || label.start >= end) break;
    found.push(label);
  }
  return found;
}
