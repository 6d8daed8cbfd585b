import { MAX_LINK_LENGTH, checkLink, linkKey } from '../../link';
import { unwrapSafeLink } from '../../safeLinks';
import type { CleanText } from './cleanText';
import type { Lines, Span } from './lines';
import type { PastedLink } from './pastedText';
import type { Doubt } from '../roomReading';

/** A link as it stands in the text: its own text or that of an anchor. */
export interface Link extends Span {
  /** The address, Safe Links unwrapped. Not checked: it may be http or nonsense. */
  readonly url: string;
  /** Whether the address itself stands in the text, or other words. */
  readonly shows: 'address' | 'words';
  readonly doubt?: Doubt;
}

const BARE_LINKS = /https?:\/\/[^\s<>"]+/giu;
/** What a sentence may put behind a link. */
const SENTENCE_ENDS = ".,;:!?)]}'’”»|";

function withoutSentenceEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && SENTENCE_ENDS.includes(text.charAt(last - 1))) last -= 1;
  // `…/Room_(2)` owns its bracket.
  return text.charAt(last) === ')' && text.slice(start, last).includes('(') ? last + 1 : last;
}

/** Lines of mails end at 72 to 78 characters; a link that ends before is whole. */
const SHORTEST_WRAPPED_LINE = 55;
const MAX_WRAPS = 4;

/** In angle brackets a link goes on until they close, over line ends: `<https://…/regist⏎rati?lingua=it>`. */
function untilBracket(text: string, start: number, end: number): string | undefined {
  if (text.charAt(start - 1) !== '<') return undefined;
  const reach = text.slice(start, end + MAX_LINK_LENGTH);
  const close = reach.indexOf('>');
  if (close < 0) return undefined;
  // A quoted line keeps the space behind its mark.
  const inside = reach.slice(0, close).replace(/\n +/gu, '\n');
  const lines = inside.split('\n');
  return lines.length <= MAX_WRAPS && !/[ <"]/u.test(inside.trim()) ? inside : undefined;
}

/** The rest of an address on a line of its own: no word, no number, no address. */
const REST = /^(?=[^\s]*[\d/?=&%#_])(?![\d\s]+$)(?!.*:\/\/)[\w.~%/?#&=+@!$,;-]+$/u;

/** Without brackets the rest stands alone on the next line, and the line before is full. */
function withNextLine(text: string, start: number, end: number, lines: Lines): string | undefined {
  const number = lines.numberAt(start);
  const line = lines.line(number);
  if (end !== line.end || end - line.start < SHORTEST_WRAPPED_LINE || end - start > MAX_LINK_LENGTH)
    return undefined;
  const next = lines.line(number + 1);
  if (next.end - next.start > 200) return undefined;
  const rest = text.slice(next.start, next.end).trim();
  return REST.test(rest) ? text.slice(start, next.start) + rest : undefined;
}

function bareLink(text: string, start: number, end: number, lines: Lines): Link {
  const bracketed = untilBracket(text, start, end);
  if (bracketed !== undefined)
    return {
      start,
      end: text.indexOf('>', end),
      url: unwrapSafeLink(bracketed.replace(/\s/gu, '')),
      shows: 'address',
    };
  const wrapped = withNextLine(text, start, end, lines);
  if (wrapped !== undefined) {
    const last = lines.line(lines.numberAt(start) + 1).end;
    return {
      start,
      end: withoutSentenceEnd(text, start, last),
      url: unwrapSafeLink(wrapped.replace(/\s/gu, '')),
      shows: 'address',
      doubt: 'brokenLine',
    };
  }
  const last = withoutSentenceEnd(text, start, end);
  return { start, end: last, url: unwrapSafeLink(text.slice(start, last)), shows: 'address' };
}

const hostOf = (url: string): string => linkKey(url).split(/[/?#]/u)[0] ?? '';

/** One link of which text and target are known. The target is where a click leads, so it counts. */
function joined(shown: Link, target: string): Link {
  if (linkKey(shown.url) === linkKey(target) || shown.url.startsWith(target)) return shown;
  const { start, end } = shown;
  const link: Link = { start, end, url: target, shows: 'address' };
  return hostOf(target) === hostOf(shown.url) ? link : { ...link, doubt: 'otherLinkShown' };
}

const targetOf = (addresses: readonly string[]): string | undefined =>
  addresses.map(unwrapSafeLink).find((address) => checkLink(address).ok);

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
  pasted: readonly PastedLink[],
  lines: Lines,
): readonly Link[] {
  const bare: Link[] = [];
  for (const match of text.matchAll(BARE_LINKS)) {
    if (match.index < (bare.at(-1)?.end ?? 0)) continue;
    if (bare.length >= MAX_LINKS) break;
    bare.push(bareLink(text, match.index, match.index + match[0].length, lines));
  }
  const links = new Map(bare.map((link) => [link.start, link]));
  const starts = bare.map(({ start }) => start);
  for (const { at, addresses } of pasted.slice(0, MAX_LINKS)) {
    const target = targetOf(addresses);
    let start = positionOf(at);
    // The place of an anchor may be the space before its words.
    while (start < text.length && ' \n<'.includes(text.charAt(start))) start += 1;
    const shown = links.get(start);
    if (target === undefined) continue;
    if (shown) links.set(start, joined(shown, target));
    else if (!isInside(bare, starts, start))
      links.set(start, { start, end: anchorEnd(text, start, lines), url: target, shows: 'words' });
  }
  const ordered = [...links.values()].sort((one, other) => one.start - other.start);
  return ordered.map((link, index) => {
    const next = ordered[index + 1]?.start ?? link.end;
    return next > link.start && next < link.end ? { ...link, end: next } : link;
  });
}

/** True where a position is in the middle of a link that stands as text, such as its second line. */
function isInside(bare: readonly Link[], starts: readonly number[], position: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return position < (bare[low - 1]?.end ?? 0);
}
