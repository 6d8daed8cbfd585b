import type { MailBody } from '../../body/mailBody';
import type { HtmlToken } from '../../body/scanHtml';
import type { SourceRange } from './cut';
import { isMark, isSpace, SEEN_TAGS, TABLE_PARTS } from './surroundings';

/** How many tokens an empty paragraph may have: clients put fonts and an `o:p` into it. */
const MAX_SPACER_TOKENS = 12;

/** The next token in a direction that is no white space, and where it stands. */
export function nextTag(tokens: readonly HtmlToken[], from: number, step: 1 | -1): number {
  let index = from + step;
  while (isSpace(tokens[index])) index += step;
  return index;
}

/** Nothing to see, and nobody's mark, such as the one that Outlook puts before a quote. */
function isEmptyTag(token: HtmlToken): boolean {
  if (token.kind === 'text') return /^\s*$/u.test(token.text);
  if (token.kind === 'close') return !TABLE_PARTS.has(token.name);
  const { name, attributes } = token;
  const isOther = SEEN_TAGS.has(name) || TABLE_PARTS.has(name) || name === 'body' || isMark(token);
  return !isOther && !attributes.has('id') && !attributes.has('name');
}

/**
 * The one empty paragraph directly before or behind a token: it came with the block.
 * @param step 1 behind, -1 before
 */
function emptyParagraph(tokens: readonly HtmlToken[], from: number, step: 1 | -1): SourceRange | undefined {
  const [begins, ends] = step === 1 ? (['open', 'close'] as const) : (['close', 'open'] as const);
  const outer = nextTag(tokens, from, step);
  const first = tokens[outer];
  if (first?.kind !== begins || (first.name !== 'p' && first.name !== 'div')) return undefined;
  let depth = 0;
  for (let count = 0, index = outer; count < MAX_SPACER_TOKENS; count += 1, index += step) {
    const token = tokens[index];
    if (!token || !isEmptyTag(token)) return undefined;
    if (token.kind === begins && token.name === first.name) depth += 1;
    if (token.kind === ends && token.name === first.name) depth -= 1;
    if (depth === 0)
      return { start: Math.min(first.start, token.start), end: Math.max(first.end, token.end) };
  }
  return undefined;
}

/** The empty paragraphs around what stands between two tokens, both included. */
export const spaceAround = ({ tokens }: MailBody, first: number, last: number): readonly SourceRange[] =>
  [emptyParagraph(tokens, first, -1), emptyParagraph(tokens, last, 1)].filter((range) => range !== undefined);
