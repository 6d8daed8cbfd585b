import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import { insideQuoteOf, onTopOf } from '../bodies';
import type { SampleBody } from './sampleBody';

/** Puts a block into a body, somewhere a host, a person or an older mail may have put it. */
export type Placement = (source: string, block: string, format: BodyFormat) => string;

/** Boxes that hosts put around everything: what is prepended lands inside. */
const OUTERMOST = /^\s*<div[^>]*(?:WordSection1|divtagdefaultwrapper)[^>]*>/iu;

/** Where the host puts what is prepended: before the first line, inside of the outermost box. */
export const atHome: Placement = (source, block, format) => {
  if (format === 'text') return inLineEndsOf(source, block) + source;
  const body = /<body[^>]*>/iu.exec(source);
  const start = body ? body.index + body[0].length : 0;
  const at = start + (OUTERMOST.exec(source.slice(start))?.[0].length ?? 0);
  return source.slice(0, at) + block + source.slice(at);
};

/** Where the cursor is after the last line that the person has typed: above the signature and the quote. */
export const aboveQuote: Placement = (source, block, format) => {
  const at = format === 'html' ? endOfOwnHtml(source) : endOfOwnText(source);
  if (at === undefined) return atHome(source, block, format);
  const written = format === 'html' ? block : inLineEndsOf(source, block);
  return source.slice(0, at) + written + source.slice(at);
};

/** In the quoted mail: somebody's older invitation. */
export const insideQuote: Placement = (source, block, format) =>
  insideQuoteOf(source, format === 'text' ? inLineEndsOf(source, block) : block, format);

/** Above the quote and in it. */
export const aboveAndInsideQuote: Placement = (source, block, format) =>
  aboveQuote(insideQuote(source, block, format), block, format);

/** Twice above the quote: a click whose first block was not found. */
export const twice: Placement = (source, block, format) =>
  atHome(aboveQuote(source, block, format), block, format);

/** Where a block may stand in any sample so that it is the user's, once. */
export const ownPlacements: readonly { readonly where: string; readonly place: Placement }[] = [
  { where: 'on top', place: onTopOf },
  { where: 'at home', place: atHome },
  { where: 'below the typed text', place: aboveQuote },
];

export const hasQuotedMail = ({ quoteBegins }: SampleBody): boolean => quoteBegins !== undefined;

/** A table between a cell and its neighbour would be torn out of the table: it goes into the cell. */
const CELLS = new Set(['td', 'th', 'li', 'body', 'html']);
const BOXES = new Set(['div', 'p', 'h1', 'h2', 'h3', 'blockquote', 'table', ...CELLS]);

function endOfOwnHtml(source: string): number | undefined {
  const { pieces, tokens, signatureAt } = readMailBody(source, 'html');
  const typed = pieces.filter(({ at }) => at < signatureAt).at(-1);
  if (!typed) return undefined;
  // The first tag behind the last word that ends its line; what is inline closes before.
  for (const token of tokens) {
    if (token.start < (tokens[typed.token]?.end ?? 0) || token.kind === 'text') continue;
    if (token.name === 'br') return token.end;
    if (!BOXES.has(token.name)) continue;
    return token.kind === 'open' || CELLS.has(token.name) ? token.start : token.end;
  }
  return source.length;
}

/** The body's reader counts every line end as one character; here it is told how many it was. */
function endOfOwnText(source: string): number {
  const { signatureAt } = readMailBody(source, 'text');
  let [seen, at] = [0, 0];
  for (const [line] of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    if (seen >= signatureAt) break;
    seen += line.replace(/\r\n/u, '\n').length;
    at += line.length;
  }
  return at;
}

const inLineEndsOf = (source: string, block: string): string => {
  const lineEnd = /\r\n|\r|\n/u.exec(source)?.[0] ?? '\n';
  return block.replace(/\n/gu, lineEnd);
};
