/** Letters that have no accent to take off. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A text as people type it into a search box: no capitals, no accents, words with one space in between. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’'.]/gu, '')
    .replace(/[ßøæœłđðþı]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** As {@link fold}, with umlauts as Germans type them where they have no key for them: `zuerich`. */
export const foldUmlauts = (text: string): string =>
  fold(text.normalize('NFC').replace(/[äöüÄÖÜ]/gu, (letter) => `${letter.normalize('NFD').charAt(0)}e`));
