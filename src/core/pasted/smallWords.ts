import { smallWords } from '../languages/allPastedWords';
import type { SmallWords } from '../languages/smallWords';

/** The words of some kinds in all languages, as one group of a pattern without regard to case: `(?:is|ist|est|…)`. */
export const anyWord = (...kinds: readonly (keyof SmallWords)[]): string =>
  `(?:${smallWords.flatMap((small) => kinds.map((kind) => small[kind]).filter(Boolean)).join('|')})`;
