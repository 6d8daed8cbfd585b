import { de } from './de/notices';
import { en } from './en/notices';
import { fr } from './fr/notices';
import { it } from './it/notices';
import type { LanguageTag } from './tags';
import type { UserWords } from './userWords';

/** What is said to the user, in every language: for the ribbon page, where a click must fetch nothing. */
export const userWords: { readonly [Tag in LanguageTag]: UserWords } = { en, de, fr, it };
