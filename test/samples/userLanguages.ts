import { languages } from '../../src/core/languages';
import type { Language } from '../../src/core/languages/language';
import type { LanguageTag } from '../../src/core/languages/tags';
import { de } from '../../src/core/languages/de/notices';
import { en } from '../../src/core/languages/en/notices';
import { fr } from '../../src/core/languages/fr/notices';
import { it } from '../../src/core/languages/it/notices';
import type { UserWords } from '../../src/core/languages/userWords';

/** All languages with what is said to the user, which the product fetches one by one. */
export const userLanguages: { readonly [Tag in LanguageTag]: Language & UserWords } = {
  en: { ...languages.en, ...en },
  de: { ...languages.de, ...de },
  fr: { ...languages.fr, ...fr },
  it: { ...languages.it, ...it },
};
