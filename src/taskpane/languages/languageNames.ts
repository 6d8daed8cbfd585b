import type { LanguageTag } from '../../core/languages/tags';

/** Each language by its own name: whoever looks for it reads that. */
export const languageNames: { readonly [Tag in LanguageTag]: string } = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
};
