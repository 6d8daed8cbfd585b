import { createContext, use } from 'react';
import { languages } from '../../core/languages';
import type { Language } from '../../core/languages/language';
import type { LanguageTag } from '../../core/languages/tags';
import type { UserWords } from '../../core/languages/userWords';
import { loadWords } from '../languages';
import type { PaneWords } from '../languages/paneWords';

/** Everything that the pane says in one language: what the core words and what is the pane's own. */
export interface Texts {
  readonly language: Language & UserWords;
  readonly words: PaneWords;
}

/** Fetches the texts of a language; rejects where the file does not come. */
export async function loadTexts(tag: LanguageTag): Promise<Texts> {
  const { userWords, words } = await loadWords(tag);
  return { language: { ...languages[tag], ...userWords }, words };
}

export const TextsContext = createContext<Texts | undefined>(undefined);

/** The texts in force. Only for what stands inside the pane. */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error('There are no texts outside of the pane.');
  return texts;
}
