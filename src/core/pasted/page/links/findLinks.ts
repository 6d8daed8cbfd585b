import { MAX_LINK_LENGTH, checkLink, linkKey } from '../../../link';
import { isOpaqueWrapper } from '../../../safeLinks';
import { isKnownHostLink, recogniseLink } from '../../services';
import { partsOf } from '../../services/service';
import { endOfCutNumber, ownEnd, withoutSentenceEnd } from './linkEnds';
import { unwrapped } from '../clean/unwrapped';
import type { CleanText } from '../clean/cleanText';
import { firstFrom } from '../lines';
import type { Lines, Span } from '../lines';
import type { PastedText } from '../pastedText';
import type { Doubt } from '../../roomReading';

/** A link as it stands in the text: its own text or that of an anchor. */
export interface Link extends Span {
  /** The address, Safe Links unwrapped. Not checked: it may be http or nonsense. */
  readonly url: string;
  /** Whether the address itself stands in the text, or other words. */
  readonly shows: 'address' | 'words';
  readonly doubt?: Doubt;
}

/** Longer ones are no links; a bound keeps many starts in one long word cheap. */
const BARE_LINKS = /https?:\/\/[^\s<>"\\^`{|}]{1,4000}/giu;

/** Lines of mails end at 72 to 78 characters; a link that ends before is whole. */
const SHORTEST_WRAPPED_LINE = 55;
const MAX_WRAPS = 4;

/** In angle brackets a link goes on until they close, over line ends: `<https://…/regist⏎rati?lingua=it>`. */
function untilBracket(text: string, start: number, end: number): string | undefined {
  if (text.charAt(start - 1) !== '<') return undefined;
  const reach = text.slice(start, end + MAX_LINK_LENGTH);
  const close = reach.indexOf('>');
  if (close < 0) return undefined;
  const inside = reach.slice(0, close).replace(/ \n/gu, '\n');
  const lines = inside.split('\n');
  return lines.length <= MAX_WRAPS && !/[ <"]/u.test(inside.trim()) ? inside : undefined;
}

/** The rest of an address on a line of its own: no word, no number, no address, no `H.323`. */
const REST = /^(?!H\.?323)(?=[^\s]*[\d/?=&%#_])(?![\d\s]+$)(?!.*:\/\/)[\w.~%/?#&=+@!$,;-]+$/u;

/** Without brackets the rest stands alone on the next line, and the line before is full. */
function withNextLine(text: string, start: number, end: number, lines: Lines): string | undefined {
  const number = lines.numberAt(start);
  const line = lines.line(number);
  const isAtEnd = line.end - end <= 1 && text.slice(end, line.end).trim() === '';
  if (!isAtEnd || end - line.start < SHORTEST_WRAPPED_LINE || end - start > MAX_LINK_LENGTH) return undefined;
  const next = lines.line(number + 1);
  if (next.end - next.start > 200) return undefined;
  const rest = text.slice(next.start, next.end).trim();
  return REST.test(rest) ? text.slice(start, end) + rest : undefined;
}

function bareLink(text: string, start: number, end: number, lines: Lines): Link {
  const bracketed = untilBracket(text, start, end);
  if (bracketed !== undefined)
    return {
      start,
      end: text.indexOf('>', end),
      url: unwrapped(bracketed.replace(/\s/gu, '')),
      shows: 'address',
    };
  const wrapped = withNextLine(text, start, end, lines);
  if (wrapped !== undefined) {
    const last = lines.line(lines.numberAt(start) + 1).end;
    return {
      start,
      end: withoutSentenceEnd(text, start, last),
      url: unwrapped(wrapped.replace(/\s/gu, '')),
      shows: 'address',
      doubt: 'brokenLine',
    };
  }
  const cut = endOfCutNumber(text, start);
  const last = cut ?? withoutSentenceEnd(text, start, end);
  const url = unwrapped(text.slice(start, last).replace(/\s/gu, ''));
  return { start, end: last, url, shows: 'address', ...(cut === undefined ? {} : { doubt: 'brokenLine' }) };
}

/** A host before its path, without a scheme. */
const HOST = /(?:^|[^\w@./:%=-])((?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12})$/iu;
const PATH = /\/[^\s<>"\\^`{|}\])]*/uy;
/** More slashes than that are no mail that anybody wrote. */
const MAX_SLASHES = 20_000;

/** `Enlace: meet.google.com/abc-defg-hij`: only what a service with hosts of its own builds is a link without a scheme. */
function linksWithoutScheme(text: string): readonly Link[] {
  const links: Link[] = [];
  let passed = 0;
  for (let at = text.indexOf('/'); at >= 0 && passed < MAX_SLASHES; at = text.indexOf('/', at + 1)) {
    passed += 1;
    const before = text.slice(Math.max(links.at(-1)?.end ?? 0, at - 72), at);
    const host = /[a-z]$/iu.test(before) ? HOST.exec(before)?.[1] : undefined;
    if (host === undefined) continue;
    PATH.lastIndex = at;
    const start = at - host.length;
    const end = withoutSentenceEnd(text, start, at + (PATH.exec(text)?.[0].length ?? 0));
    const url = `https://${text.slice(start, end)}`;
    if (isKnownHostLink(url)) links.push({ start, end, url, shows: 'address' });
  }
  return links;
}

/**
 * One link of which text and target are known. The target is where a click leads, so it counts; unless it is any page,
 * as of a filter or a counter of clicks, and the text shows the link of a service.
 */
function joined(shown: Link, target: string): Link {
  if (linkKey(shown.url) === linkKey(target) || shown.url.startsWith(target)) return shown;
  const { start, end } = shown;
  const link: Link = { start, end, url: target, shows: 'address' };
  // A wrapper that only tells the host hides the rest of what is shown.
  if (partsOf(target).host === partsOf(shown.url).host) return isOpaqueWrapper(target) ? shown : link;
  const isAnyPage = recogniseLink(target) === undefined && recogniseLink(shown.url)?.role === 'join';
  return { ...link, url: isAnyPage ? shown.url : target, doubt: 'otherLinkShown' };
}

const targetOf = (addresses: readonly string[]): string | undefined =>
  addresses.map(unwrapped).find((address) => checkLink(address).ok);

/** Where the text of an anchor ends is not known: at the latest with its line, a bar or the next link. */
function anchorEnd(text: string, start: number, lines: Lines): number {
  const rest = text.slice(start, Math.min(lines.at(start).end, start + 120));
  const bar = rest.search(/\s?[|<]/u);
  return start + (bar > 0 ? bar : rest.trimEnd().length);
}

/** More of them is no mail that anybody wrote. */
const MAX_LINKS = 5_000;

/**
 * All links of a text in their order, those that stand as text and those that were behind words, none twice.
 * Time grows linearly with the length of the text and the number of links.
 */
export function findLinks(
  { text, positionOf }: CleanText,
  pasted: PastedText,
  lines: Lines,
): readonly Link[] {
  const whole: Link[] = [];
  BARE_LINKS.lastIndex = 0;
  for (let match = BARE_LINKS.exec(text); match && whole.length < MAX_LINKS; match = BARE_LINKS.exec(text)) {
    const end = ownEnd(text, match.index, match.index + match[0].length);
    const link = bareLink(text, match.index, end, lines);
    whole.push(link);
    BARE_LINKS.lastIndex = Math.max(link.end, match.index + 8);
  }
  const bare = [...whole, ...linksWithoutScheme(text).filter(({ start }) => !isInside(whole, start))].sort(
    (one, other) => one.start - other.start,
  );
  const links = new Map(bare.map((link) => [link.start, link]));
  for (const { at, addresses } of pasted.links.slice(0, MAX_LINKS)) {
    const target = targetOf(addresses);
    let start = positionOf(at);
    // The place of an anchor may be the space before its words.
    while (start < text.length && ' \n<'.includes(text.charAt(start))) start += 1;
    const shown = links.get(start);
    if (target === undefined) continue;
    // In plain text the address is the text itself, and how far it goes has been read.
    if (shown && pasted.text.startsWith(addresses[0] ?? '', at)) continue;
    if (shown) links.set(start, joined(shown, target));
    else if (!isInside(bare, start))
      links.set(start, { start, end: anchorEnd(text, start, lines), url: target, shows: 'words' });
  }
  const ordered = onceEach(
    text,
    [...links.values()].sort((one, other) => one.start - other.start),
  );
  return ordered.map(doubted).map((link, index) => {
    const next = ordered[index + 1]?.start ?? link.end;
    return next > link.start && next < link.end ? { ...link, end: next } : link;
  });
}

const SHOWN_AGAIN = /^(?: ?[<([]|\]\()$/u;

/** `https://zoom.us/j/555 <https://zoom.us/j/555>`, `[https://…](https://…)`: an anchor that became text is one link. */
const onceEach = (text: string, links: readonly Link[]): readonly Link[] =>
  links.flatMap((link, index) => {
    const isSame = (other: Link | undefined, between: string): boolean =>
      other !== undefined && linkKey(other.url) === linkKey(link.url) && SHOWN_AGAIN.test(between);
    const before = links[index - 1];
    const behind = links[index + 1];
    if (isSame(before, text.slice(before?.end, link.start))) return [];
    return isSame(behind, text.slice(link.end, behind?.start))
      ? [{ ...link, end: behind?.end ?? link.end }]
      : [link];
  });

/** A wrapper that stayed leads where nobody can tell. */
const doubted = (link: Link): Link =>
  link.doubt === undefined && isOpaqueWrapper(link.url) ? { ...link, doubt: 'noLabel' } : link;

/** True where a position is in the middle of a link that stands as text, such as its second line. */
const isInside = (bare: readonly Link[], position: number): boolean =>
  position < (bare[firstFrom(bare, position + 1) - 1]?.end ?? 0);
