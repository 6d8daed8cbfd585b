import type { LanguageTag } from './tags';
import type { UserWords } from './userWords';

const files: { readonly [Tag in LanguageTag]: () => Promise<UserWords> } = {
  en: async () => (await import(/* webpackChunkName: "user-words-en" */ './en/notices')).en,
  de: async () => (await import(/* webpackChunkName: "user-words-de" */ './de/notices')).de,
  fr: async () => (await import(/* webpackChunkName: "user-words-fr" */ './fr/notices')).fr,
  it: async () => (await import(/* webpackChunkName: "user-words-it" */ './it/notices')).it,
};

/** Fetches what is said to the user in one language; rejects where the file does not come, and may be asked again. */
export const loadUserWords = (tag: LanguageTag): Promise<UserWords> => files[tag]();
