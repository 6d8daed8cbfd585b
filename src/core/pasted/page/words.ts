/** A word of the text: letters and digits, dots inside kept (`H.323`), as {@link plainWord} spells it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

const WORDS = /[\p{L}\p{M}\p{N}°]+(?:\.[\p{L}\p{N}]+)*/gu;
/** No label has a longer word. */
const MAX_WORD_LENGTH = 40;
const ACCENTS = /\p{M}+/gu;

/** A word as labels are compared: lower case, without accents, `ß` as `ss`, `nº` as `n°`. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[\x20-\x7e]*$/u.test(lower)
    ? lower
    : lower.normalize('NFD').replace(ACCENTS, '').replace(/ß/gu, 'ss').replace(/º/gu, '°');
}

/** All words of a text in their order; what is too long for a label is passed over. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORDS)) {
    const [word] = match;
    if (word.length <= MAX_WORD_LENGTH)
      words.push({ start: match.index, end: match.index + word.length, plain: plainWord(word) });
  }
  return words;
}

/** The words of a phrase, as they are compared. */
export const plainWords = (text: string): readonly string[] => wordsOf(text).map(({ plain }) => plain);
