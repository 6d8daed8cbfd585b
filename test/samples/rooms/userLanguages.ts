import { languages } from '../../../src/core/languages';
import { userWords } from '../../../src/core/languages/everyUserWords';
import type { Language } from '../../../src/core/languages/language';
import type { LanguageTag } from '../../../src/core/languages/tags';
import type { UserWords } from '../../../src/core/languages/userWords';

/** All languages with what is said to the user. */
export const userLanguages: { readonly [Tag in LanguageTag]: Language & UserWords } = {
  en: { ...languages.en, ...userWords.en },
  de: { ...languages.de, ...userWords.de },
  fr: { ...languages.fr, ...userWords.fr },
  it: { ...languages.it, ...userWords.it },
};
