/** A link as it stands in the body: the range of its text, the address that it leads to, and every one that it names. */
export interface BodyLink {
  readonly at: number;
  readonly end: number;
  readonly address: string;
  readonly addresses: readonly string[];
}

/** A piece of the text, as a half-open range of UTF-16 offsets, and the token that it comes from. */
export interface TextPiece {
  readonly at: number;
  readonly end: number;
  readonly token: number;
}

/** An anchor of the source. */
export interface Anchor {
  /** The tokens that open and close it; one that is never closed ends with the next one. */
  readonly opens: number;
  closes: number | undefined;
  /** Where it stands if it holds no text. */
  readonly at: number;
  readonly addresses: readonly string[];
}

/** The clean address stands in `originalsrc` where Safe Links rewrote `href` (A27). */
export function addressesOf(attributes: ReadonlyMap<string, string>): readonly string[] {
  const original = attributes.get('originalsrc');
  const address = attributes.get('href');
  const addresses = address === undefined ? [] : [address];
  return original === undefined ? addresses : [original, ...addresses];
}

/** One list in reading order; an address that is the text of an anchor belongs to that anchor. */
export function joinLinks(
  anchors: readonly Anchor[],
  pieces: readonly TextPiece[],
  bare: readonly BodyLink[],
): readonly BodyLink[] {
  const links: BodyLink[] = [];
  let nextPiece = 0;
  let next = 0;
  for (const { opens, closes = Number.POSITIVE_INFINITY, addresses, at: emptyAt } of anchors) {
    while ((pieces[nextPiece]?.token ?? closes) < opens) nextPiece += 1;
    const first = pieces[nextPiece];
    const at = first && first.token < closes ? first.at : emptyAt;
    let end = at;
    for (; (pieces[nextPiece]?.token ?? closes) < closes; nextPiece += 1) end = pieces[nextPiece]?.end ?? end;
    for (let link = bare[next]; link && link.at < at; link = bare[next]) {
      links.push(link);
      next += 1;
    }
    const from = next;
    while (isBefore(bare[next], end)) next += 1;
    const all =
      next > from ? [...addresses, ...bare.slice(from, next).flatMap((link) => link.addresses)] : addresses;
    const [address] = all;
    if (address !== undefined) links.push({ at, end, address, addresses: all });
  }
  return links.concat(bare.slice(next));
}

const isBefore = (link: BodyLink | undefined, position: number): boolean =>
  link !== undefined && link.at < position;

/** Punctuation that a sentence puts behind a link, or the star of bold text; it may also be the link's own. */
const SENTENCE_ENDS = ".,;:!?)]}>'’”»*";
/** A link with more of it is none that anybody typed. */
const MAX_SENTENCE_ENDS = 8;

/** A link in a text, as it stands there and with the punctuation behind it taken off, sign by sign. */
function spellings(link: string): readonly string[] {
  let end = link.length;
  while (end > 0 && SENTENCE_ENDS.includes(link.charAt(end - 1))) end -= 1;
  const all = [link.slice(0, end)];
  for (let longer = end + 1; longer <= Math.min(link.length, end + MAX_SENTENCE_ENDS); longer += 1) {
    all.push(link.slice(0, longer));
  }
  return all;
}

/** What stands around a link: the second sign is not its own where the first one stands before it. */
const AROUND = ['()', '[]', '**'];

/** Links that stand as text; in Markdown "[text](address)" they are two. */
export const bareLinks = (text: string): readonly BodyLink[] =>
  [...text.matchAll(/https?:\/\/(?:[^\s<>"\]]|\](?!\())+/giu)].map(({ index, 0: match }) => {
    const isInside = AROUND.includes(text.charAt(index - 1) + match.slice(-1));
    const address = isInside ? match.slice(0, -1) : match;
    return { at: index, end: index + address.length, address, addresses: spellings(address) };
  });
