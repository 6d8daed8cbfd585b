import { decodeEntities } from './decodeEntities';

/** One token of an HTML source with its half-open range of UTF-16 offsets. Names are in lower case. */
export type HtmlToken =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly start: number;
      readonly end: number;
      /** Where white space is kept each line is a token of its own, its line feed with it. */
      readonly isLine: boolean;
    }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number };

/** Most tags have none. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Their content is text up to their end tag, whatever it looks like. */
const RAW_TEXT_TAGS: ReadonlySet<string> = new Set(
  'iframe noembed noframes script style textarea title xmp'.split(' '),
);

/** The beginning of a tag: its name ends at white space, a slash or the bracket. HTML knows five kinds of white space, `\s` many more. */
const TAG = /<\/?[a-z][^\t\n\f\r />]*/iy;
const ATTRIBUTE_NAME = /=?[^\t\n\f\r />=]*/y;
const UNQUOTED_VALUE = /[^\t\n\f\r >]*/y;
const SPACE = /[\t\n\f\r ]*/y;
/** Browsers take a mistyped end, too (FC10): what stands behind it is seen. */
const COMMENT_END = /--!?>/g;
const SPACE_AND_SLASHES = /[\t\n\f\r /]*/y;

/** Where a pattern that may be empty ends if it begins at a position. */
function endOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}

/** Where white space ends that begins at a position; mostly there is none. */
const spaceEnd = (source: string, at: number): number =>
  source.charCodeAt(at) > 32 ? at : endOf(SPACE, source, at);

/** Comments, conditional ones included (A08), declarations and processing instructions: nothing that is seen. */
function hiddenEnd(source: string, at: number): number | undefined {
  // Most tags begin with a letter, and there may be hundreds of thousands.
  if (source.charCodeAt(at + 1) > 63) return undefined;
  if (source.startsWith('<!--', at)) {
    // `<!-->` and `<!--->` are whole comments, as in browsers.
    for (const short of ['<!-->', '<!--->']) if (source.startsWith(short, at)) return at + short.length;
    COMMENT_END.lastIndex = at + '<!--'.length;
    return COMMENT_END.test(source) ? COMMENT_END.lastIndex : source.length;
  }
  if (!/^<(?:[!?]|\/[^a-z])/iu.test(source.slice(at, at + 3))) return undefined;
  return source.indexOf('>', at + 2) + 1 || source.length;
}

interface Attributes {
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag ends. */
  readonly end: number;
}

/** Reads attributes from behind a tag's name on. @returns nothing where the tag never ends */
function readAttributes(source: string, from: number): Attributes | undefined {
  if (source.charAt(from) === '>') return { attributes: NO_ATTRIBUTES, end: from + 1 };
  let attributes: Map<string, string> | undefined;
  let at = endOf(SPACE_AND_SLASHES, source, from);
  while (at < source.length && source.charAt(at) !== '>') {
    const nameEnd = endOf(ATTRIBUTE_NAME, source, at);
    const name = source.slice(at, nameEnd).toLowerCase();
    const equals = spaceEnd(source, nameEnd);
    let value = '';
    at = nameEnd;
    if (source.charAt(equals) === '=') {
      const begins = spaceEnd(source, equals + 1);
      const quote = source.charAt(begins);
      const isQuoted = quote === '"' || quote === "'";
      const ends = isQuoted ? source.indexOf(quote, begins + 1) : endOf(UNQUOTED_VALUE, source, begins);
      if (ends < 0) return undefined;
      value = source.slice(isQuoted ? begins + 1 : begins, ends);
      at = isQuoted ? ends + 1 : ends;
    }
    attributes ??= new Map();
    // As in browsers, the first of two attributes with one name counts.
    if (!attributes.has(name)) attributes.set(name, decodeEntities(value));
    at = endOf(SPACE_AND_SLASHES, source, at);
  }
  return at < source.length ? { attributes: attributes ?? NO_ATTRIBUTES, end: at + 1 } : undefined;
}

/** True where line feeds of the source are line ends for the reader: `<pre>`, and what a style makes like it. */
const keepsLines = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  name === 'pre' ||
  (name !== 'br' && /\bwhite-space: *(?:pre|break-spaces)/iu.test(attributes.get('style') ?? ''));

/** Where the text of a raw element ends: before its end tag, or with the source. */
function rawTextEnd(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'giu');
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}

/**
 * Cuts an HTML source into text and tags, as browsers do. Comments, conditional comments and declarations are passed
 * over (A08). Time grows linearly with the length: every search goes forward from where the last one ended.
 *
 * A scanner of our own, because a body must be read where there is no DOM (G12), with the offsets of every tag, and
 * because the click loads it: see the decision page `html-scanner`.
 */
export function scanHtml(source: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  /** The outermost element that keeps lines, and how many of its name are open. */
  let keeping = '';
  let depth = 0;
  const addText = (from: number, end: number) => {
    for (let start = from; start < end;) {
      const feed = depth > 0 ? source.indexOf('\n', start) : -1;
      const isLine = feed >= 0 && feed < end;
      const until = isLine ? feed + 1 : end;
      const text = decodeEntities(source.slice(start, until));
      tokens.push({ kind: 'text', text, start, end: until, isLine });
      start = until;
    }
  };
  let textStart = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const hidden = hiddenEnd(source, at);
    if (hidden !== undefined) {
      addText(textStart, at);
      textStart = at = hidden;
      continue;
    }
    const nameEnd = endOf(TAG, source, at);
    if (nameEnd === at) {
      // A lone "<" is text.
      at += 1;
      continue;
    }
    addText(textStart, at);
    const isClose = source.charAt(at + 1) === '/';
    const name = source.slice(at + (isClose ? 2 : 1), nameEnd).toLowerCase();
    const read = readAttributes(source, nameEnd);
    // A tag that never ends takes the rest with it, as in browsers.
    if (!read) return tokens;
    const { attributes, end } = read;
    if (depth > 0 ? name === keeping : !isClose && keepsLines(name, attributes)) {
      keeping = name;
      depth += isClose ? -1 : 1;
    }
    if (isClose) tokens.push({ kind: 'close', name, start: at, end });
    else tokens.push({ kind: 'open', name, attributes, start: at, end });
    textStart = at = end;
    if (!isClose && RAW_TEXT_TAGS.has(name)) {
      at = rawTextEnd(source, name, end);
      addText(end, at);
      textStart = at;
    }
  }
  addText(textStart, source.length);
  return tokens;
}
