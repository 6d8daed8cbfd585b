/**
 * Characters that show nothing or turn the reading direction: C0 and C1 controls, soft hyphen, zero-width
 * characters, bidi marks, embeddings, overrides and isolates, line and paragraph separators, byte order mark,
 * interlinear marks and tags. A room name must not be able to reverse or hide the text around it.
 */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** True where the text holds a character that is not meant to be seen (see {@link printable}). */
export const hasUnprintable = (text: string): boolean => text.search(UNPRINTABLE) >= 0;

/**
 * One line of text as a person would read it: hidden and direction-turning characters are dropped (a line break or
 * tab becomes a space), white space is folded, the ends are trimmed.
 * @param text anything that a person or a store gave us
 */
export const printable = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]+/gu, ' ')
    // Halves first: what is dropped between two of them would join them to a character that nobody has looked at.
    .replace(LONE_SURROGATE, '')
    .replace(UNPRINTABLE, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** What a reader sees as one character; in engines without a segmenter the code points, so that no half is left. */
const charactersOf = (text: string): readonly string[] =>
  // Typed as always there, and missing in Firefox before 125.
  (Intl as Partial<typeof Intl>).Segmenter
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : Array.from(text);

/**
 * Cuts a text to at most `maxUnits` UTF-16 units without splitting what a reader sees as one character
 * (an emoji of several code points, a letter with its accents); a cut text ends in an ellipsis.
 * Outlook counts UTF-16 units: 255 for subject and location (E01), 150 for notifications (H02).
 */
export function cutToLength(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  let kept = '';
  for (const character of charactersOf(text.slice(0, maxUnits + 64))) {
    if (kept.length + character.length > maxUnits - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
