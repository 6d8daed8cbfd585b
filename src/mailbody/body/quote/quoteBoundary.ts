import { anyOf } from '../../../core/texts';
import { attributionAt } from './quoteAttribution';
import { hasAddress, hasDate, headerAt, isDated, notesHeaderAt } from './quoteHeader';
import type { Evidence } from './quoteHeader';
import { small } from './quoteLabels';
import { hasMark, quoteLines, quoteMark } from './quoteLines';
import type { PlacedMark, QuoteLine } from './quoteLines';
import { QUOTE_WORDS } from './quoteWords';
import type { HtmlToken } from '../scanHtml';

/**
 * Where an answered or forwarded mail begins, judged by evidence; docs/decisions/quote-boundary.md says what counts and
 * why. The earliest beginning wins, because a quoted mail may hold older quotes.
 *
 * Every repetition in the patterns is bounded, and a line is looked at as far as 400 characters: a body may be a
 * megabyte of one character.
 */
export interface QuoteBoundary {
  /** In the text; its length where nothing is quoted. */
  readonly at: number;
  /** `thin`: what stands there may as well be the user's own. */
  readonly evidence: Evidence;
  /** The tag that begins it, by its number; -1 where none does. */
  readonly token: number;
}

/** True for an element that may begin a quote: nothing of it is ever taken. */
export const isQuoteTag = (token: HtmlToken): boolean => {
  const mark = quoteMark(token);
  return mark === 'client' || mark === 'clientPerhaps' || mark === 'cited';
};

const { originals, forwards } = QUOTE_WORDS;
const FORWARDED = new RegExp(anyOf(forwards), 'u');
const ORIGINAL = new RegExp(anyOf([...originals, ...forwards]), 'u');

/** What programs write above a mail in words of their own: help desks, David of Tobit, Notes ("Name---3.11.2026 09:12:11---Plan"), Orange. */
const SENTENCE =
  /^(?:##- .{12,99} -##$|\[?original message processed by david|.{2,80}?---\d[\d./-]{5,9} \d\d?[:.]\d\d[:.]\d\d.{0,9}---|message du [\d/]{8,10} \d\d:\d\d$)/iu;

/** Help desks ask that answers stand above this line, between signs or in a line that begins so; one cuts along a line, too. */
const THIS_LINE =
  /above this line|(?:dieser|cette|d?esta|questa|deze|tej) (?:zeile|l[ií]g?n\S{1,4}|riga|regel)/iu;
const ASKS = /^(?=.{0,90}$)(?:[-–—_*=~#]{2}.*|.{0,12})(?:repl[iy]|antwo|r[eéi]s?pon|odpo)/iu;
const isRequest = (text: string): boolean => THIS_LINE.test(text) && ASKS.test(text);

/**
 * "-----Original Message-----" is one where somebody is named behind it, and thin without: it may be the heading of a
 * recipe. "Begin forwarded message:" and any other line between signs are one only with a header or an attribution
 * behind it.
 */
function separatorAt(lines: readonly QuoteLine[], index: number): Evidence | undefined {
  const { text: shown = '' } = lines[index] ?? {};
  if (SENTENCE.test(shown) || isRequest(shown)) return 'sure';
  const isFramed = /^[-–—_*=~#]{2}/u.test(shown);
  if (!isFramed && !/[:：]$/u.test(shown)) return undefined;
  const isBefore = (judge: (next: number) => unknown) =>
    [1, 2].some((step) => judge(index + step) === 'sure');
  const text = small(shown);
  if (!isFramed) {
    const isShort = /^\S+(?:\s\S+){0,3}$/u.test(text) && FORWARDED.test(text);
    return isShort && isBefore((next) => headerAt(lines, next, 'line')) ? 'sure' : undefined;
  }
  const [, left = '', framed = ''] =
    /^([-–—_*=~#]{2,40})\s{0,4}(.{2,160}?)\s{0,4}[-–—_*=~#]{2,40}$/u.exec(text) ?? [];
  if (framed === '') return undefined;
  const isOriginal = ORIGINAL.test(framed) && /^[-–—]{4}/u.test(left);
  const isNamed = ({ text: behind, label }: QuoteLine) =>
    label ? !label.roles.has('to') : hasAddress(behind);
  if (isOriginal && (hasDate(framed) || lines.slice(index + 1, index + 3).some(isNamed))) return 'sure';
  if (isBefore((next) => headerAt(lines, next, 'text') ?? attributionAt(lines, next))) return 'sure';
  return isOriginal && left.length > 4 ? 'thin' : undefined;
}

/**
 * Below its line Outlook writes sender, day with hour, recipient and subject in many more languages than those whose words
 * are known.
 */
const isOutlooksHeader = (lines: readonly QuoteLine[], index: number): boolean =>
  lines.slice(index, index + 4).every(({ text }) => /^[^\d:：]{2,30}[:：]/u.test(text)) &&
  lines.slice(index + 1, index + 2).some(isDated);

/** Yandex writes recipient and subject above its attribution. */
function yandexLinesAt(lines: readonly QuoteLine[], index: number): Evidence | undefined {
  if (!lines[index]?.label?.roles.has('to')) return undefined;
  const end = lines.slice(index, index + 4).findIndex(({ label }) => !label);
  return end > 0 && attributionAt(lines, index + end) === 'sure' ? 'sure' : undefined;
}

/** What speaks for a quote that begins at a line, kind by kind, the surest first. */
function evidenceAt(lines: readonly QuoteLine[], index: number): Evidence | undefined {
  const line = lines[index];
  if (!line || (line.text === '' && line.marks.length === 0)) return undefined;
  if (hasMark(line, 'client', 'cited')) return 'sure';
  // Outlook's line of underscores counts only with a header right below: Teams frames its invitations with such lines.
  if (/^_{10,}$/u.test(line.text)) {
    if (hasMark(lines[index + 1], 'rule', 'greyRule')) return undefined;
    const isOutlooks = /@\S+>$/u.test(lines[index + 1]?.text ?? '') && isOutlooksHeader(lines, index + 1);
    return isOutlooks ? 'sure' : headerAt(lines, index + 1, 'line');
  }
  // Signs alone say nothing, and most lines of a hostile text are such.
  if (!/\p{L}/u.test(line.text)) return undefined;
  const isClients = hasMark(line, 'greyRule', 'clientPerhaps');
  const isRuled = hasMark(line, 'rule');
  if (isClients && isRuled && isOutlooksHeader(lines, index)) return 'sure';
  return (
    separatorAt(lines, index) ??
    headerAt(lines, index, isClients ? 'client' : isRuled ? 'line' : 'text') ??
    attributionAt(lines, index) ??
    notesHeaderAt(lines, index) ??
    yandexLinesAt(lines, index)
  );
}

/** Commands, lists and code begin with ">" as well: quoted text is sentences. */
const isProse = ({ text }: QuoteLine): boolean =>
  text === '' || (/\p{L}{2,}[,.!?:]? \p{L}+/u.test(text) && !/[;{}=$|\\]|\w\(/u.test(text));

/**
 * Marked lines without a word of who wrote them: a quote only where nothing but marked lines follows, and these are
 * sentences. In HTML nobody quotes like that.
 */
function markedLines(lines: readonly QuoteLine[]): number | undefined {
  const first = lines.findIndex(({ level }) => level > 0);
  const rest = lines.slice(first);
  if (first < 0 || rest.length < 2) return undefined;
  const signature = rest.findIndex(({ text, level }) => level === 0 && text === '--');
  const marked = signature < 0 ? rest : rest.slice(0, signature);
  return marked.length > 1 && marked.every((line) => line.level > 0 && isProse(line))
    ? lines[first]?.at
    : undefined;
}

/**
 * Judges where the quote begins.
 * @param text as its reader sees it
 * @param marks of the markup, in the order of the text; none for plain text
 */
export function quoteBoundary(
  text: string,
  format: 'html' | 'text',
  marks: readonly PlacedMark[],
): QuoteBoundary {
  const lines = quoteLines(text, marks);
  for (const [index, line] of lines.entries()) {
    const evidence = evidenceAt(lines, index);
    if (evidence) return { at: line.at, evidence, token: line.marks[0]?.token ?? -1 };
  }
  const marked = format === 'text' ? markedLines(lines) : undefined;
  return { at: marked ?? text.length, evidence: marked === undefined ? 'sure' : 'thin', token: -1 };
}
