import { createContext, use } from 'react';
import { chooseLanguage, languages } from '../core/languages';
import type { Language } from '../core/languages/language';
import { paneWords } from './languages';
import type { PaneWords } from './languages/paneWords';

/** Everything that the pane says in one language: what the core words and what is the pane's own. */
export interface Texts {
  readonly language: Language;
  readonly words: PaneWords;
}

/** The texts in the first of the wished languages that we speak, else in English. */
export function textsFor(...tags: readonly (string | undefined)[]): Texts {
  const language = chooseLanguage(...tags);
  return { language, words: paneWords[language.tag] };
}

export const TextsContext = createContext<Texts>({ language: languages.en, words: paneWords.en });

export const useTexts = (): Texts => use(TextsContext);
