import { isQuoteTag } from '../body/quoteBoundary';
import { firstFrom } from '../body/seenLines';
import { isSignatureTag } from '../body/signature';
import type { MailBody } from '../body/mailBody';
import type { TextRange } from './read';
import type { HtmlToken } from '../body/scanHtml';
import type { Cut, SourceRange } from './cut';

/** Elements without an end tag. */
const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Something to see besides text. What is unknown counts too, if it can hold a picture (classic Outlook's VML). */
const SEEN_TAGS: ReadonlySet<string> = new Set(
  'img hr input button select textarea object embed iframe video audio svg math canvas meter progress v:imagedata v:shape v:rect v:line'.split(
    ' ',
  ),
);
/** They stay inside a line: a block cannot be put into them. */
const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b big cite code del em font i ins kbd label mark o:p q s small span strike strong sub sup tt u'.split(
    ' ',
  ),
);
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);
/** Tags that an opening tag of the same group closes, where it stands directly inside. */
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(['p']),
  table: new Set(['p']),
  div: new Set(['p']),
  tr: new Set(['td', 'th', 'tr']),
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
};

/** How many tags around the lines are looked at: our own table has four of them, clients add a handful. */
const MAX_TAGS_AROUND = 40;

interface Element {
  readonly name: string;
  readonly opens: number;
  closes: number;
  /** Where it ends in the source. */
  end: number;
  readonly parent: Element | undefined;
  /** False where its end lies outside of what is looked at. */
  isWhole: boolean;
}

const isMark = (token: HtmlToken): boolean =>
  token.kind === 'open' &&
  (isQuoteTag(token) || isSignatureTag(token) || (token.name === 'a' && token.attributes.has('name')));

const isSpace = (token: HtmlToken | undefined): boolean =>
  token?.kind === 'text' && /^[ \t\r\n]*$/u.test(token.text);

/** A part of the tokens around the lines of a block, as far as it is needed to take them out. */
class Surroundings {
  readonly first: number;
  readonly last: number;
  /** The innermost element of each token; the first one is that of the token at `first`. */
  private readonly owners: (Element | undefined)[] = [];
  /** How many tokens up to here can be seen and stay. */
  private readonly kept: number[] = [0];

  constructor(
    private readonly body: MailBody,
    readonly cut: readonly number[],
  ) {
    const { tokens } = body;
    let first = cut[0] ?? 0;
    let last = cut.at(-1) ?? 0;
    for (let steps = 0; steps < MAX_TAGS_AROUND && this.mayLeadIn(tokens[first - 1]); steps += 1) first -= 1;
    for (let steps = 0; steps < MAX_TAGS_AROUND && this.mayLeadOut(tokens[last + 1]); steps += 1) last += 1;
    this.first = first;
    this.last = last;
    this.build();
  }

  private mayLeadIn(token: HtmlToken | undefined): boolean {
    return isSpace(token) || (token?.kind === 'open' && !this.isSeen(token) && token.name !== 'br');
  }

  private mayLeadOut(token: HtmlToken | undefined): boolean {
    return isSpace(token) || token?.kind === 'close';
  }

  private isSeen(token: HtmlToken): boolean {
    if (token.kind === 'text') return !/^[\s\u200b\ufeff]*$/u.test(token.text);
    return isMark(token) || (token.kind === 'open' && SEEN_TAGS.has(token.name));
  }

  private build(): void {
    const { tokens } = this.body;
    const cut = new Set(this.cut);
    const open: Element[] = [];
    /** How many elements of a name are open: a closing tag that nothing opened changes nothing. */
    const counts = new Map<string, number>();
    const close = (closes: number, end: number) => {
      const element = open.pop();
      if (!element) return;
      element.closes = closes;
      element.end = end;
      element.isWhole = true;
      counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
    };
    for (let index = this.first; index <= this.last; index += 1) {
      const token = tokens[index];
      if (!token) break;
      if (token.kind === 'open') {
        const closed = CLOSED_BY[token.name];
        while (closed?.has(open.at(-1)?.name ?? '')) close(index - 1, token.start);
      }
      this.owners.push(open.at(-1));
      // What closes an element outside stays, and what stands on either side of it is not cut as one.
      const closesOutside = token.kind === 'close' && open.length === 0;
      const stays = closesOutside || (this.isSeen(token) && !cut.has(index));
      this.kept.push((this.kept.at(-1) ?? 0) + (stays ? 1 : 0));
      if (token.kind === 'open' && !VOID_TAGS.has(token.name)) {
        const element: Element = {
          name: token.name,
          opens: index,
          closes: index,
          end: token.end,
          parent: open.at(-1),
          isWhole: false,
        };
        open.push(element);
        counts.set(token.name, (counts.get(token.name) ?? 0) + 1);
      } else if (token.kind === 'close' && (counts.get(token.name) ?? 0) > 0) {
        while (open.at(-1)?.name !== token.name) close(index - 1, token.start);
        close(index, token.end);
      }
    }
  }

  ownerOf(token: number): Element | undefined {
    return this.owners[token - this.first];
  }

  /** How many tokens from one to another, both included, can be seen and stay. */
  keptBetween(from: number, to: number): number {
    return (this.kept[to + 1 - this.first] ?? 0) - (this.kept[from - this.first] ?? 0);
  }

  isWhollyCut = (element: Element): boolean =>
    element.isWhole && this.keptBetween(element.opens, element.closes) === 0;
}

/** The innermost element around all cut tokens; nothing where that lies further outside. */
function commonElement(around: Surroundings, from: number, to: number): Element | undefined {
  let element = around.ownerOf(from);
  while (element && !(element.isWhole && element.closes >= to)) element = element.parent;
  return element;
}

const climb = (
  element: Element | undefined,
  isPassed: (element: Element) => boolean,
): Element | undefined => {
  let climbed = element;
  while (climbed && isPassed(climbed)) climbed = climbed.parent;
  return climbed;
};

/** The next token that is no white space, and where it stands. */
function nextTag(tokens: readonly HtmlToken[], from: number, step: 1 | -1): number {
  let index = from + step;
  while (isSpace(tokens[index])) index += step;
  return index;
}

const isBreak = (token: HtmlToken | undefined): boolean => token?.kind === 'open' && token.name === 'br';

/** A run of tokens that goes as a whole. */
interface Root {
  readonly from: number;
  to: number;
  readonly start: number;
  end: number;
  readonly parent: Element | undefined;
  readonly isLine: boolean;
}

/** The largest elements below `base` of which nothing stays, and single texts where their line is shared. */
function rootsBelow(body: MailBody, around: Surroundings, base: Element | undefined): readonly Root[] {
  const { tokens } = body;
  const roots: Root[] = [];
  for (const token of around.cut) {
    const last = roots.at(-1);
    if (last && token <= last.to) continue;
    let whole: Element | undefined;
    let element = around.ownerOf(token);
    while (element && element !== base && around.isWhollyCut(element)) {
      whole = element;
      element = element.parent;
    }
    const text = tokens[token];
    if (whole)
      roots.push({
        from: whole.opens,
        to: whole.closes,
        start: tokens[whole.opens]?.start ?? 0,
        end: whole.end,
        parent: element,
        isLine: !INLINE_TAGS.has(whole.name),
      });
    else if (text)
      roots.push({
        from: token,
        to: token,
        start: text.start,
        end: text.end,
        parent: element,
        isLine: false,
      });
  }
  return roots;
}

/** Where a line ends in a break the break goes with it; a last line takes the one before. */
function withBreaks(
  tokens: readonly HtmlToken[],
  roots: readonly Root[],
  around: Surroundings,
): readonly SourceRange[] {
  const ranges: { start: number; end: number }[] = [];
  // Nothing to see between two neighbours: what lies there, such as an empty paragraph, is the block's own.
  const areNeighbours = (one: Root | undefined, other: Root | undefined) =>
    one && other && one.parent === other.parent && around.keptBetween(one.to, other.from - 1) === 0;
  let first = 0;
  for (const [index, root] of roots.entries()) {
    const previous = ranges.at(-1);
    const isMore = previous && areNeighbours(roots[index - 1], root);
    const range = isMore ? previous : { start: root.start, end: root.end };
    range.end = Math.max(range.end, root.end);
    if (!isMore) {
      ranges.push(range);
      first = root.from;
    }
    if (root.isLine) continue;
    const after = nextTag(tokens, root.to, 1);
    const before = nextTag(tokens, first, -1);
    if (isBreak(tokens[after])) range.end = tokens[after]?.end ?? range.end;
    // A label and its link are two of one line, which has one break to lose.
    else if (isBreak(tokens[before]) && !areNeighbours(root, roots[index + 1]))
      range.start = tokens[before]?.start ?? range.start;
  }
  return ranges;
}

/** How many tokens an empty paragraph may have: clients put fonts and an `o:p` into it. */
const MAX_SPACER_TOKENS = 12;

/**
 * Where the one empty paragraph ends that stands directly behind a block: it came with it (design, section 2). One
 * with an id or a name is somebody's mark, such as the one that Outlook puts before a quote.
 */
function spacerEnd(tokens: readonly HtmlToken[], last: number): number | undefined {
  const opens = nextTag(tokens, last, 1);
  const first = tokens[opens];
  if (first?.kind !== 'open' || (first.name !== 'p' && first.name !== 'div')) return undefined;
  let depth = 0;
  for (let index = opens; index < opens + MAX_SPACER_TOKENS; index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    if (token.kind === 'text' && !/^\s*$/u.test(token.text)) return undefined;
    if (token.kind === 'open') {
      const isOther = SEEN_TAGS.has(token.name) || TABLE_PARTS.has(token.name) || token.name === 'body';
      if (isOther || isMark(token) || token.attributes.has('id') || token.attributes.has('name'))
        return undefined;
      if (token.name === first.name) depth += 1;
    }
    if (token.kind === 'close' && token.name === first.name) depth -= 1;
    if (depth === 0) return token.end;
  }
  return undefined;
}

/** The tokens whose text lies in the lines. */
function tokensOf({ pieces }: MailBody, lines: readonly TextRange[]): readonly number[] {
  const tokens: number[] = [];
  for (const { start, end } of lines) {
    for (let index = firstFrom(pieces, start); (pieces[index]?.at ?? end) < end; index += 1)
      tokens.push(pieces[index]?.token ?? 0);
  }
  return tokens;
}

/**
 * Says which ranges of an HTML source hold the given lines and nothing else that can be seen.
 *
 * The smallest elements that hold only these lines go, so that the markup around them stays balanced; a table of which
 * nothing stays goes as a whole, with the empty paragraph behind it. Elements around the block are never taken: one of
 * them may be Outlook's own frame of the text.
 * @param lines ranges of the body's text, each a whole line, in reading order
 */
export function cutHtml(body: MailBody, lines: readonly TextRange[]): Cut {
  const { tokens } = body;
  const cut = tokensOf(body, lines);
  const [from] = cut;
  const to = cut.at(-1);
  if (from === undefined || to === undefined) return { ranges: [], insertAt: 0 };
  const around = new Surroundings(body, cut);
  const common = commonElement(around, from, to);
  const table =
    common && TABLE_PARTS.has(common.name) ? climb(common, ({ name }) => name !== 'table') : undefined;
  if (table && around.isWhollyCut(table)) {
    const start = tokens[table.opens]?.start ?? 0;
    return {
      ranges: [{ start, end: spacerEnd(tokens, table.closes) ?? table.end }],
      insertAt: start,
    };
  }
  const base = table ? common : climb(common, ({ name }) => INLINE_TAGS.has(name));
  const roots = rootsBelow(body, around, base);
  const ranges = [...withBreaks(tokens, roots, around)];
  const lastRange = ranges.at(-1);
  const lastRoot = roots.at(-1);
  const behind = lastRoot?.isLine && !table ? spacerEnd(tokens, lastRoot.to) : undefined;
  if (lastRange && behind !== undefined) ranges[ranges.length - 1] = { start: lastRange.start, end: behind };
  const holder = table ?? climb(roots[0]?.parent, ({ name }) => INLINE_TAGS.has(name) || name === 'p');
  const outermost = table ?? outermostBelow(roots[0]?.parent, holder);
  return {
    ranges,
    insertAt: outermost ? (tokens[outermost.opens]?.start ?? 0) : (ranges[0]?.start ?? 0),
  };
}

/** The element directly below `holder` on the way up from `element`. */
function outermostBelow(element: Element | undefined, holder: Element | undefined): Element | undefined {
  let below: Element | undefined;
  for (let climbed = element; climbed && climbed !== holder; climbed = climbed.parent) below = climbed;
  return below;
}

/** They say nothing to a reader of the body; a block does not go before them. */
const HEAD_TAGS: ReadonlySet<string> = new Set('html head meta title style link base script'.split(' '));
const HEAD_TEXT_TAGS: ReadonlySet<string> = new Set('head title style script'.split(' '));

/** Where a block goes in a body that has none: before everything that can be seen. */
export function topOfHtml({ tokens }: MailBody): number {
  const body = tokens.find((token) => token.kind === 'open' && token.name === 'body');
  if (body) return body.end;
  let depth = 0;
  let at = 0;
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (depth === 0 && !isSpace(token)) return token.start;
      continue;
    }
    if (!HEAD_TAGS.has(token.name)) return token.start;
    if (HEAD_TEXT_TAGS.has(token.name)) depth += token.kind === 'open' ? 1 : -1;
    at = token.end;
  }
  // Behind an element that is never closed nothing would be seen.
  return depth === 0 ? at : 0;
}
