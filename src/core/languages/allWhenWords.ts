import type { LanguageTag } from './language';
import { de } from './de/when';
import { en } from './en/when';
import { fr } from './fr/when';
import { it } from './it/when';
import type { WhenWords } from './whenWords';

/** How times are said, by the tag of the language. Apart from the block's other words: only what prints times loads it. */
export const whenWords: { readonly [Tag in LanguageTag]: WhenWords } = { en, de, fr, it };
