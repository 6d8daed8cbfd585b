import type { LanguageTag } from '../../core/languages/tags';
import type { PaneWords } from './paneWords';

const files: { readonly [Tag in LanguageTag]: () => Promise<PaneWords> } = {
  en: async () => (await import(/* webpackChunkName: "words-en" */ './en')).en,
  de: async () => (await import(/* webpackChunkName: "words-de" */ './de')).de,
  fr: async () => (await import(/* webpackChunkName: "words-fr" */ './fr')).fr,
  it: async () => (await import(/* webpackChunkName: "words-it" */ './it')).it,
};

/** The pane's words in one language. Each language is fetched for itself: a person reads one. */
export const loadPaneWords = (tag: LanguageTag): Promise<PaneWords> => files[tag]();
