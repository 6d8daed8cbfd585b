import type { LanguageTag } from '../../core/languages/language';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { it } from './it';
import type { PaneWords } from './paneWords';

/** The pane's words by the tag of the core language that goes with them. */
export const paneWords: { readonly [Tag in LanguageTag]: PaneWords } = { en, de, fr, it };
