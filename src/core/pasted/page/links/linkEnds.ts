import { MAX_LINK_LENGTH } from '../../../link';

/** What a sentence may put behind a link. */
const SENTENCE_ENDS = ".,;:!?)]}'’”»|*";
/** Markdown's end of a link's words, AsciiDoc's beginning of them, and a second link that is no parameter of the first. */
const FOREIGN = /\](?=[([\s.,;:)]|$)|[^/](?=\[\p{L})|[^=/_](?=https?:\/\/)/iu;
/** Words glued to a link whose own end is known: `meet.google.com/abc-defg-hijOtherwise`, `/j/5551230000Passcode`. */
const GLUED =
  /^https?:\/\/(?:meet\.google\.com\/[a-z]{3}-[a-z]{4}-[a-z]{3}(?=\p{L})|[^/?#]+\/(?:j|join|w|meet)\/\d{9,13}(?=\p{L}))/u;

/** Where a link ends that markup or words are glued to. */
export function ownEnd(text: string, start: number, end: number): number {
  const link = text.slice(start, Math.min(end, start + MAX_LINK_LENGTH));
  const foreign = FOREIGN.exec(link);
  const glued = GLUED.exec(link)?.[0].length ?? Infinity;
  const cut = foreign ? foreign.index + (foreign[0] === ']' ? 0 : 1) : Infinity;
  return Math.min(end, start + Math.min(glued, cut));
}

const CUT_NUMBER = /^https?:\/\/[^/\s]{0,60}zoom[^/\s]{0,60}\/[jw]\/(\d{1,8})(?=\s)/u;
const REST_OF_NUMBER = /^(?: ?\n| )(\d{1,10})(?![\d\p{L}.:/-])/u;
/** How many digits Zoom's numbers have. */
const DIGITS = { least: 9, most: 11 };

/** Where the number of a link ends that spaces or a line end cut: `…zoom.us/j/892 5550 5272`; nothing where none did. */
export function endOfCutNumber(text: string, start: number): number | undefined {
  const cut = CUT_NUMBER.exec(text.slice(start, start + 160));
  if (!cut) return undefined;
  let digits = cut[1]?.length ?? 0;
  let end = start + cut[0].length;
  for (;;) {
    const rest = REST_OF_NUMBER.exec(text.slice(end, end + 16));
    const more = rest?.[1]?.length ?? 0;
    if (!rest || digits + more > DIGITS.most) return digits >= DIGITS.least ? end : undefined;
    digits += more;
    end += rest[0].length;
  }
}

/** Without the signs that a sentence or markup puts behind a link. */
export function withoutSentenceEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && SENTENCE_ENDS.includes(text.charAt(last - 1))) last -= 1;
  // `…/Room_(2)` owns its bracket.
  return text.charAt(last) === ')' && text.slice(start, last).includes('(') ? last + 1 : last;
}
