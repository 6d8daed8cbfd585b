import type { LanguageTag } from '../../../core/languages/language';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { it } from './it';
import type { ReadingTexts } from './readingTexts';

/** In one file for all languages: they come with the reader, and each is a kilobyte. */
export const readingTexts: { readonly [Tag in LanguageTag]: ReadingTexts } = { en, de, fr, it };
