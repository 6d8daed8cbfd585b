import type { UserWords } from '../../core/languages/userWords';
import type { LanguageTag } from '../../core/languages/tags';
import type { PaneWords } from './paneWords';

/** All that the pane says in one language beside what the invitation itself says. */
export interface LanguageWords {
  readonly words: PaneWords;
  readonly userWords: UserWords;
}

const files: { readonly [Tag in LanguageTag]: () => Promise<LanguageWords> } = {
  en: async () => await import('./en/pane'),
  de: async () => await import('./de/pane'),
  fr: async () => await import('./fr/pane'),
  it: async () => await import('./it/pane'),
};

/** Fetches the words of one language, one file for each: a person reads one. Rejects where it does not come. */
export const loadWords = (tag: LanguageTag): Promise<LanguageWords> => files[tag]();
