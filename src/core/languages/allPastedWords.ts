import type { LanguageTag } from './language';
import { de } from './de/pasted';
import { en } from './en/pasted';
import { fr } from './fr/pasted';
import { it } from './it/pasted';
import type { ReadingWords } from './pastedWords';

/** What each language adds to the labels of our own block. Apart from {@link Language}: the ribbon page reads nothing. */
export const readingWords: { readonly [Tag in LanguageTag]: ReadingWords } = { en, de, fr, it };
