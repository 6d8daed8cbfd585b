import { languages } from '../../src/core/languages';
import type { Language, LanguageTag } from '../../src/core/languages/language';
import { de } from '../../src/core/languages/userWords/de';
import { en } from '../../src/core/languages/userWords/en';
import { fr } from '../../src/core/languages/userWords/fr';
import { it } from '../../src/core/languages/userWords/it';
import type { UserWords } from '../../src/core/languages/userWords/userWords';

/** All languages with what is said to the user, which the product fetches one by one. */
export const userLanguages: { readonly [Tag in LanguageTag]: Language & UserWords } = {
  en: { ...languages.en, ...en },
  de: { ...languages.de, ...de },
  fr: { ...languages.fr, ...fr },
  it: { ...languages.it, ...it },
};
