import { addressesOf, bareLinks, joinLinks } from './links';
import type { Anchor, BodyLink, TextPiece } from './links';
import { quoteBoundary } from './quote/quoteBoundary';
import type { QuoteBoundary } from './quote/quoteBoundary';
import { quoteMark } from './quote/quoteLines';
import type { PlacedMark } from './quote/quoteLines';
import { scanHtml } from './scanHtml';
import type { HtmlToken } from './scanHtml';
import { isSignatureTag, signatureLineStart } from './quote/signature';
import { seenText, TextBuilder } from './textBuilder';

/** The two formats of a body. Rich text (RTF) is read and written as HTML by Outlook itself. */
export type BodyFormat = 'html' | 'text';

/**
 * What a reader sees in a body, in reading order, whatever the markup is. White space is folded, blocks and line
 * breaks are line feeds, and several empty lines of HTML are one. All positions count UTF-16 units of `text`.
 */
export interface MailBody {
  readonly format: BodyFormat;
  readonly source: string;
  /** The tokens of the source; none of plain text. */
  readonly tokens: readonly HtmlToken[];
  readonly text: string;
  readonly links: readonly BodyLink[];
  readonly pieces: readonly TextPiece[];
  /** True where a picture is the user's own: above the signature and the quote. */
  readonly hasOwnPicture: boolean;
  /** True where a picture may not survive that the body is written again (A15). */
  readonly hasFragilePicture: boolean;
  /** Where the quoted mail begins; the length of `text` where there is none. */
  readonly quoteAt: number;
  /** How sure that is. */
  readonly quoteEvidence: QuoteBoundary['evidence'];
  /** Where the user's signature begins; `quoteAt` where there is none. */
  readonly signatureAt: number;
}

/** Where a reader's line ends in the source: tags that begin and end a line of their own. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Their content is not shown. */
const HIDDEN_TAGS: ReadonlySet<string> = new Set('style script title template noscript'.split(' '));
/** None of them can stand in a head. */
const SHOWN_TAGS: ReadonlySet<string> = new Set('body div p table br blockquote span a img'.split(' '));

/** Nobody's mail has so many marks of quoting; a hostile one may have hundreds of thousands. */
const MAX_MARKS = 20_000;

/** What stands before the next character that is seen, and the number of its tag. */
interface Placed {
  readonly at: number;
  readonly token: number;
}

function readHtml(source: string): MailBody {
  const tokens = scanHtml(source);
  const builder = new TextBuilder();
  const anchors: Anchor[] = [];
  const pictures: Placed[] = [];
  let hasFragilePicture = false;
  let signature: Placed | undefined;
  const marks: PlacedMark[] = [];
  let inHead = false;
  let hidden = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') {
      if (hidden === 0 && !inHead) {
        builder.add(token.text, index);
        if (token.isLine) builder.lineBreak(true);
      }
      continue;
    }
    // As in browsers, whatever is shown ends a head that was never closed.
    if (token.name === 'head') inHead = token.kind === 'open';
    else if (inHead && SHOWN_TAGS.has(token.name)) inHead = false;
    // A body ends whatever else was never closed.
    if (token.name === 'body') hidden = 0;
    if (HIDDEN_TAGS.has(token.name)) hidden = Math.max(0, hidden + (token.kind === 'open' ? 1 : -1));
    if (BLOCK_TAGS.has(token.name)) builder.lineBreak(token.name === 'br');
    const at = builder.length;
    if (token.name === 'img' && token.kind === 'open') pictures.push({ at, token: index });
    hasFragilePicture ||= isFragilePicture(token);
    if (!signature && isSignatureTag(token)) signature = { at, token: index };
    const mark = marks.length < MAX_MARKS ? quoteMark(token) : undefined;
    // The outermost of several counts.
    const last = marks.at(-1);
    // Not spread: bodies have hundreds of thousands of marks, and that took half the time of reading them.
    if (mark && !(last?.mark === mark && last.at === at)) marks.push({ at, token: index, mark });
    if (token.name === 'a') {
      const open = anchors.at(-1);
      if (open) open.closes ??= index;
      const addresses = token.kind === 'open' ? addressesOf(token.attributes) : [];
      if (addresses.length > 0) anchors.push({ opens: index, closes: undefined, at, addresses });
    }
  }
  const text = builder.text;
  const quote = quoteBoundary(text, 'html', marks);
  // The line breaks before it belong to neither.
  let quoteAt = quote.at;
  while (quote.at < text.length && /\s/u.test(text.charAt(quoteAt - 1))) quoteAt -= 1;
  const quotePiece = builder.pieces.find(({ at }) => at >= quote.at)?.token ?? tokens.length;
  const quoteTag = quote.token < 0 ? quotePiece : quote.token;
  const signatureAt = Math.min(quoteAt, signature?.at ?? quoteAt, signatureLineStart(text));
  // A picture adds no text, so one just before a mark has the mark's position: the order of the tags decides.
  const firstMark = Math.min(quoteTag, signature?.token ?? quoteTag);
  return {
    format: 'html',
    source,
    tokens,
    text,
    links: joinLinks(anchors, builder.pieces, bareLinks(text)),
    pieces: builder.pieces,
    hasOwnPicture: pictures.some(({ at, token }) => at <= signatureAt && token < firstMark),
    hasFragilePicture,
    quoteAt,
    quoteEvidence: quote.evidence,
    signatureAt,
  };
}

/**
 * A picture that the mail carries (`cid:`, `data:`, `blob:`, an attachment's address, or no address, D09) gets lost when
 * the body is written again; one that is fetched from the web does not (A15). In classic Outlook's VML twins too.
 */
function isFragilePicture(token: HtmlToken): boolean {
  if (token.kind !== 'open' || (token.name !== 'img' && token.attributes.size === 0)) return false;
  const address = token.attributes.get('src');
  if (token.name === 'img') return !/^https?:/iu.test(address?.trim() ?? '');
  return /^\s{0,8}(?:cid|data|blob):/iu.test(address ?? token.attributes.get('background') ?? '');
}

function readText(source: string): MailBody {
  const text = seenText(source);
  const { at: quoteAt, evidence: quoteEvidence } = quoteBoundary(text, 'text', []);
  return {
    format: 'text',
    source,
    tokens: [],
    text,
    links: bareLinks(text),
    pieces: [],
    hasOwnPicture: false,
    hasFragilePicture: false,
    quoteAt,
    quoteEvidence,
    signatureAt: Math.min(quoteAt, signatureLineStart(text)),
  };
}

/**
 * Reads a body as its reader sees it. Takes any text, however broken; time grows linearly with its length.
 * @param source what `body.getAsync` gave in this format
 */
export const readMailBody = (source: string, format: BodyFormat): MailBody =>
  format === 'html' ? readHtml(source) : readText(source);

/** True where the user has written nothing yet: no text and no picture above the signature and the quote (B03). */
export const isUntouched = (body: MailBody): boolean =>
  body.text.slice(0, body.signatureAt).trim() === '' && !body.hasOwnPicture;

/** True where an answered or forwarded mail stands below. */
export const hasQuote = (body: MailBody): boolean => body.quoteAt < body.text.length;
