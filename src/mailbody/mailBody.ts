import { quoteStart } from './quoteBoundary';
import { scanHtml } from './scanHtml';
import { signatureStart } from './signature';

/** The two formats of a body. Rich text (RTF) is read and written as HTML by Outlook itself. */
export type BodyFormat = 'html' | 'text';

/** A link as it stands in the body: where its text begins, and every address that it names. */
export interface BodyLink {
  readonly at: number;
  readonly addresses: readonly string[];
}

/** A piece of the text and where it comes from in the source, both as half-open ranges of UTF-16 offsets. */
export interface TextPiece {
  readonly at: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/**
 * What a reader sees in a body, in reading order, whatever the markup is. White space is folded, blocks and line
 * breaks are line feeds. All positions count UTF-16 units of `text`.
 */
export interface MailBody {
  readonly text: string;
  readonly links: readonly BodyLink[];
  readonly pieces: readonly TextPiece[];
  /** Where pictures stand. */
  readonly pictures: readonly number[];
  /** Where the quoted mail begins; the length of `text` where there is none. */
  readonly quoteAt: number;
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
const HIDDEN_TAGS: ReadonlySet<string> = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
]);

class TextBuilder {
  private readonly parts: string[] = [];
  private pending = '';
  length = 0;
  readonly pieces: TextPiece[] = [];

  lineBreak(): void {
    if (this.length > 0) this.pending = '\n';
  }

  /** Adds source text with its white space folded. @returns where it begins */
  add(raw: string, sourceStart: number, sourceEnd: number): number {
    const folded = raw.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ');
    const body = folded.trim();
    if (folded.startsWith(' ') && this.pending === '' && this.length > 0) this.pending = ' ';
    if (body === '') return this.length + this.pending.length;
    if (this.pending !== '') {
      this.parts.push(this.pending);
      this.length += 1;
    }
    const at = this.length;
    this.pieces.push({ at, sourceStart, sourceEnd });
    this.parts.push(body);
    this.length += body.length;
    this.pending = folded.endsWith(' ') ? ' ' : '';
    return at;
  }

  get text(): string {
    return this.parts.join('');
  }
}

function readHtml(source: string): MailBody {
  const tokens = scanHtml(source);
  const builder = new TextBuilder();
  const anchors: Anchor[] = [];
  const pictures: number[] = [];
  const positions: number[] = [];
  let hidden = 0;
  for (const token of tokens) {
    positions.push(builder.length);
    if (token.kind === 'text') {
      if (hidden === 0) builder.add(token.text, token.start, token.end);
      continue;
    }
    // A body ends whatever an unclosed head has hidden.
    if (token.name === 'body') hidden = 0;
    if (HIDDEN_TAGS.has(token.name)) hidden = Math.max(0, hidden + (token.kind === 'open' ? 1 : -1));
    if (BLOCK_TAGS.has(token.name)) builder.lineBreak();
    if (token.name === 'img' && token.kind === 'open') pictures.push(builder.length);
    if (token.name === 'a') {
      const open = anchors.at(-1);
      if (open) open.end ??= builder.length;
      if (token.kind === 'open')
        anchors.push({ at: builder.length, end: undefined, addresses: addressesOf(token.attributes) });
    }
  }
  const text = builder.text;
  const quoteAt = quoteStart(text, tokens, positions);
  const signatureAt = Math.min(quoteAt, signatureStart(text, tokens, positions));
  return {
    text,
    links: joinLinks(anchors, bareLinks(text)),
    pieces: builder.pieces,
    pictures,
    quoteAt,
    signatureAt,
  };
}

interface Anchor {
  readonly at: number;
  end: number | undefined;
  readonly addresses: readonly string[];
}

/** The clean address stands in `originalsrc` where Safe Links rewrote `href` (A27). */
const addressesOf = (attributes: ReadonlyMap<string, string>): readonly string[] =>
  [attributes.get('originalsrc'), attributes.get('href')].filter((address) => address !== undefined);

/** One list in reading order; an address that is the text of an anchor belongs to that anchor. */
function joinLinks(anchors: readonly Anchor[], bare: readonly BodyLink[]): readonly BodyLink[] {
  const links: BodyLink[] = [];
  let next = 0;
  const takeUntil = (position: number): readonly BodyLink[] => {
    const from = next;
    while ((bare[next]?.at ?? Number.POSITIVE_INFINITY) < position) next += 1;
    return bare.slice(from, next);
  };
  for (const { at, end = at, addresses } of anchors) {
    links.push(...takeUntil(at));
    const all = [...addresses, ...takeUntil(end).flatMap((link) => link.addresses)];
    if (all.length > 0) links.push({ at, addresses: all });
  }
  return [...links, ...takeUntil(Number.POSITIVE_INFINITY)];
}

/** Links that stand as text, without the punctuation that a sentence puts behind them. */
const bareLinks = (text: string): readonly BodyLink[] =>
  [...text.matchAll(/https?:\/\/[^\s<>"]+/giu)].map((match) => ({
    at: match.index,
    addresses: [match[0].replace(/[.,;:!?)\]}>'’”»]+$/u, '')],
  }));

function readText(source: string): MailBody {
  const text = source.replace(/\r\n?/gu, '\n').replace(/\u00a0/gu, ' ');
  const quoteAt = quoteStart(text, [], []);
  return {
    text,
    links: bareLinks(text),
    pieces: [],
    pictures: [],
    quoteAt,
    signatureAt: Math.min(quoteAt, signatureStart(text, [], [])),
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
  body.text.slice(0, body.signatureAt).trim() === '' && !body.pictures.some((at) => at < body.signatureAt);

/** True where an answered or forwarded mail stands below. */
export const hasQuote = (body: MailBody): boolean => body.quoteAt < body.text.length;
