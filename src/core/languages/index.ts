import { de } from './de/invitation';
import { en } from './en/invitation';
import { fr } from './fr/invitation';
import { it } from './it/invitation';
import type { Language } from './language';
import type { LanguageTag } from './tags';

/** The languages of the block by their tag. Beside each stands what is told to the user (`notices.ts`); the pane has words of its own. */
export const languages: { readonly [Tag in LanguageTag]: Language } = { en, de, fr, it };

const known = (tag: string): Language | undefined => {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  return Object.hasOwn(languages, primary) ? languages[primary as LanguageTag] : undefined;
};

/**
 * The first of the wished languages that we speak, by its primary subtag (`de-CH` gives German), else English.
 * @param tags BCP 47 tags in order of preference; unknown and missing ones are passed over
 */
export function chooseLanguage(...tags: readonly (string | undefined)[]): Language {
  for (const tag of tags) {
    const language = tag === undefined ? undefined : known(tag);
    if (language) return language;
  }
  return en;
}
