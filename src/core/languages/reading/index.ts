import type { LanguageTag } from '../language';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { it } from './it';
import type { ReadingWords } from './readingWords';

/** What each language adds to the labels of our own block. Apart from {@link Language}: the ribbon page reads nothing. */
export const readingWords: { readonly [Tag in LanguageTag]: ReadingWords } = { en, de, fr, it };
