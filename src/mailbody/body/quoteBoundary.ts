import { attributionAt } from './quoteAttribution';
import { hasAddress, hasDate, headerAt } from './quoteHeader';
import type { Evidence } from './quoteHeader';
import { small } from './quoteLabels';
import { quoteLines, quoteMark } from './quoteLines';
import type { PlacedMark, QuoteLine, QuoteMark } from './quoteLines';
import { QUOTE_WORDS } from './quoteWords';
import type { HtmlToken } from './scanHtml';

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
  return mark !== undefined && mark !== 'rule' && mark !== 'indented';
};

const separators: ReadonlySet<string> = new Set(
  QUOTE_WORDS.flatMap((words) => words.separators.map((words) => small(words))),
);
const FORWARDED_BY = /^(?:forwarded by|weitergeleitet von|transféré par|inoltrato da|reenviado por) /u;

/** "-----Original Message-----" is one by itself; "Begin forwarded message:" only with a header behind it. */
function separatorAt(lines: readonly QuoteLine[], index: number): Evidence | undefined {
  const shown = lines[index]?.text ?? '';
  const isFramed = /^[-–—_*=~]{2}/u.test(shown);
  if (!isFramed && !/[:：]$/u.test(shown)) return undefined;
  const text = small(shown);
  const [, framed] = /^[-–—_*=~]{2,40}\s{0,4}(.{3,160}?)\s{0,4}[-–—_*=~]{2,40}$/u.exec(text) ?? [];
  if (framed !== undefined) {
    if (separators.has(framed) || FORWARDED_BY.test(framed)) return 'sure';
    return hasAddress(framed) && hasDate(framed) ? 'sure' : undefined;
  }
  if (!separators.has(text.replace(/\s?[:：]$/u, ''))) return undefined;
  const isFollowed = [1, 2].some((step) => lines[index + step]?.label);
  return isFollowed ? 'sure' : undefined;
}

/** Outlook's line of underscores counts only with a header below: Teams invitations are framed by such lines, too. */
const isUnderscores = ({ text }: QuoteLine): boolean => /^_{10,}$/u.test(text);

/** What speaks for a quote that begins at a line, kind by kind, the surest first. */
function evidenceAt(lines: readonly QuoteLine[], index: number): Evidence | undefined {
  const line = lines[index];
  if (!line || (line.text === '' && line.marks.length === 0)) return undefined;
  const has = (...wanted: readonly QuoteMark[]) => line.marks.some(({ mark }) => wanted.includes(mark));
  if (has('client', 'cited')) return 'sure';
  if (isUnderscores(line)) return headerAt(lines, index + 1, 'mark');
  // Signs alone say nothing, and most lines of a hostile text are such.
  if (!/\p{L}/u.test(line.text)) return undefined;
  return (
    separatorAt(lines, index) ??
    headerAt(lines, index, has('rule', 'clientPerhaps') ? 'mark' : 'text') ??
    attributionAt(lines, index)
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
  const signature = rest.findIndex(({ text, level }) => level === 0 && /^--$/u.test(text));
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
