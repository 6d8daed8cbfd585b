import { de } from './de/events';
import { en } from './en/events';
import type { EventWords } from './eventWords';
import { fr } from './fr/events';
import { it } from './it/events';
import type { LanguageTag } from './tags';

/** What is said where the add-in acts by itself, in every language. */
export const eventWords: { readonly [Tag in LanguageTag]: EventWords } = { en, de, fr, it };
