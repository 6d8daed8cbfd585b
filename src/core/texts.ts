/** The digits of a text, and nothing else of it. */
export const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** The zero of `+41 (0)44 …` is for callers inside the country; behind a country code it is not dialled. */
export const withoutTrunkZero = (number: string): string => number.replace(/\(\s?0\s?\)/u, '');

/** A text in one line, with composed letters, single spaces, and plain signs for those that editors exchange (FM01). */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018-\u201b\u02bc\u2032\u00b4`]/gu, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/gu, '"')
    .replace(/[\p{Pd}\u2212]+/gu, '-')
    .replace(/\u2026/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();

/** A text as a pattern that matches it. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** A pattern that matches any of some texts, longer ones first: "Code PIN" holds "PIN". */
export const anyOf = (texts: Iterable<string>): string =>
  [...texts]
    .sort((one, other) => other.length - one.length)
    .map(escapeRegExp)
    .join('|');
