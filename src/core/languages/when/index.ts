import type { LanguageTag } from '../language';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { it } from './it';
import type { WhenWords } from './whenWords';

/** How times are said, by the tag of the language. Apart from the block's other words: only what prints times loads it. */
export const whenWords: { readonly [Tag in LanguageTag]: WhenWords } = { en, de, fr, it };
