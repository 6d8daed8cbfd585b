import { firstFrom } from '../../body/seenLines';
import type { MailBody } from '../../body/mailBody';
import type { HtmlToken } from '../../body/scanHtml';
import type { Cut, SourceRange } from './cut';
import { nextTag, spaceAround } from './space';
import { INLINE_TAGS, Surroundings, TABLE_PARTS } from './surroundings';
import type { Element } from './surroundings';

const climb = (
  element: Element | undefined,
  isPassed: (element: Element) => boolean,
): Element | undefined => {
  let climbed = element;
  while (climbed && isPassed(climbed)) climbed = climbed.parent;
  return climbed;
};

/** The innermost element around all cut tokens; nothing where that lies further outside. */
const commonElement = (around: Surroundings, from: number, to: number): Element | undefined =>
  climb(around.ownerOf(from), ({ isWhole, closes }) => !(isWhole && closes >= to));

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

/** The tokens whose text lies in the lines. */
const tokensOf = ({ pieces }: MailBody, lines: readonly SourceRange[]): readonly number[] =>
  lines.flatMap(({ start, end }) =>
    pieces.slice(firstFrom(pieces, start), firstFrom(pieces, end)).map(({ token }) => token),
  );

/**
 * Says which ranges of an HTML source hold the given lines and nothing else that can be seen.
 *
 * The smallest elements that hold only these lines go, so that the markup around them stays balanced; a table of which
 * nothing stays goes as a whole. Elements around the block are never taken: one of
 * them may be Outlook's own frame of the text.
 * @param lines ranges of the body's text, each a whole line, in reading order
 */
export function cutHtml(body: MailBody, lines: readonly SourceRange[]): Cut {
  const { tokens } = body;
  const cut = tokensOf(body, lines);
  const [from] = cut;
  const to = cut.at(-1);
  if (from === undefined || to === undefined) return { ranges: [], insertAt: 0, space: [] };
  const around = new Surroundings(body, cut);
  const common = commonElement(around, from, to);
  const table =
    common && TABLE_PARTS.has(common.name) ? climb(common, ({ name }) => name !== 'table') : undefined;
  if (table && around.isWhollyCut(table)) {
    const start = tokens[table.opens]?.start ?? 0;
    return {
      ranges: [{ start, end: table.end }],
      insertAt: start,
      space: spaceAround(body, table.opens, table.closes),
    };
  }
  const base = table ? common : climb(common, ({ name }) => INLINE_TAGS.has(name));
  const roots = rootsBelow(body, around, base);
  const ranges = withBreaks(tokens, roots, around);
  const [first, last] = [roots[0], roots.at(-1)];
  const areLines = !table && first?.isLine === true && last?.isLine === true;
  const holder = table ?? climb(first?.parent, ({ name }) => INLINE_TAGS.has(name) || name === 'p');
  const outermost = table ?? outermostBelow(first?.parent, holder);
  return {
    ranges,
    insertAt: outermost ? (tokens[outermost.opens]?.start ?? 0) : (ranges[0]?.start ?? 0),
    space: areLines ? spaceAround(body, first.from, last.to) : [],
  };
}

/** The element directly below `holder` on the way up from `element`. */
function outermostBelow(element: Element | undefined, holder: Element | undefined): Element | undefined {
  let below: Element | undefined;
  for (let climbed = element; climbed && climbed !== holder; climbed = climbed.parent) below = climbed;
  return below;
}
