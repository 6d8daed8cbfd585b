import type { BodyLink, MailBody } from './mailBody';

/** A line of a body as its reader sees it, with its range in the body's text and the links that begin on it. */
export interface BodyLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly links: readonly BodyLink[];
}

/** The first index whose item stands at a position or behind it; the items are in reading order. */
export function firstFrom(items: readonly { readonly at: number }[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the line begins in which a position lies. */
export const lineStart = (text: string, position: number): number =>
  position <= 0 ? 0 : text.lastIndexOf('\n', position - 1) + 1;

/** The line that begins at a position. */
export function lineAt(body: MailBody, start: number): BodyLine {
  const feed = body.text.indexOf('\n', start);
  const end = feed < 0 ? body.text.length : feed;
  const links: BodyLink[] = [];
  for (let index = firstFrom(body.links, start); (body.links[index]?.at ?? end) < end; index += 1)
    links.push(...body.links.slice(index, index + 1));
  return { start, end, text: body.text.slice(start, end), links };
}

/** The lines from one position to another that say something, one after the other. */
export function* linesBetween(body: MailBody, from: number, to: number): Generator<BodyLine> {
  for (let start = from; start < to && start <= body.text.length;) {
    const line = lineAt(body, start);
    if (line.text.trim() !== '') yield line;
    start = line.end + 1;
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

/** Brackets around an address are what some clients make of a link: "https://…<https://…>". */
export const isOnlyBrackets = (text: string): boolean => /^[\s<>()[\]]*$/u.test(text);
