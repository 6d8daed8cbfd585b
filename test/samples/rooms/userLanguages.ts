import { languages } from '../../../src/core/languages';
import { userWords } from '../../../src/core/languages/everyUserWords';
import type { LanguageTag } from '../../../src/core/languages/tags';
import { fields as de } from '../../../src/taskpane/languages/de/pane';
import { fields as en } from '../../../src/taskpane/languages/en/pane';
import { fields as fr } from '../../../src/taskpane/languages/fr/pane';
import { fields as it } from '../../../src/taskpane/languages/it/pane';
import type { Texts } from '../../../src/taskpane/app/texts';

/** All languages with what is said to the user. */
export const userLanguages: { readonly [Tag in LanguageTag]: Texts['language'] } = {
  en: { ...languages.en, ...userWords.en, fields: en },
  de: { ...languages.de, ...userWords.de, fields: de },
  fr: { ...languages.fr, ...userWords.fr, fields: fr },
  it: { ...languages.it, ...userWords.it, fields: it },
};
