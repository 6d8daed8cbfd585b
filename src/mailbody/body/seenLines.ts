import { firstIndexWhere } from '../../core/firstIndexWhere';
import type { BodyLink } from './links';
import type { MailBody } from './mailBody';

/** A line of a body as its reader sees it, with its range in the body's text and the links that begin on it. */
export interface BodyLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly links: readonly BodyLink[];
}

/** The first index whose item stands at a position or behind it; the items are in reading order. */
export const firstFrom = (items: readonly { readonly at: number }[], position: number): number =>
  firstIndexWhere(items.length, (index) => (items[index]?.at ?? 0) >= position);

/** Longer lines are none that we write; without a limit a text of one line would be read once for each link in it. */
const MAX_LINE_LENGTH = 5000;

/** Where the line begins in which a position lies; nothing where that is far away. */
export function lineStart(text: string, position: number): number | undefined {
  const from = Math.max(0, position - MAX_LINE_LENGTH);
  const feed = text.slice(from, position).lastIndexOf('\n');
  return feed >= 0 ? from + feed + 1 : from === 0 ? 0 : undefined;
}

const linksBetween = ({ links }: MailBody, start: number, end: number): readonly BodyLink[] =>
  links.slice(firstFrom(links, start), firstFrom(links, end));

/** Lines that say something and begin in a range, one after the other. The last one may reach behind the range. */
export function* linesBetween(body: MailBody, from: number, to: number): Generator<BodyLine> {
  const limit = Math.min(body.text.length, to + MAX_LINE_LENGTH);
  const region = body.text.slice(from, limit);
  for (let at = 0; from + at < to && at <= region.length;) {
    const feed = region.indexOf('\n', at);
    if (feed < 0 && limit < body.text.length) return;
    const until = feed < 0 ? region.length : feed;
    const text = region.slice(at, until);
    const [start, end] = [from + at, from + until];
    if (text.trim() !== '') yield { start, end, text, links: linksBetween(body, start, end) };
    at = until + 1;
  }
}

/** A line without its links: their label, or the sentence around them. */
export function textBesideLinks({ start, text, links }: BodyLine): string {
  let beside = '';
  let from = 0;
  for (const { at, end } of links) {
    beside += text.slice(from, Math.max(from, at - start));
    from = Math.max(from, end - start);
  }
  return beside + text.slice(from);
}

/** Brackets around an address are what some clients make of a link, "https://…<https://…>", and stars of bold text. */
export const isOnlyBrackets = (text: string): boolean => /^[\s<>()[\]*]*$/u.test(text);
