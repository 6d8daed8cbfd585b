/** The languages in which a block is written and read. */
export const LANGUAGE_TAGS = ['en', 'de', 'fr', 'it'] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** By which `Intl` writes dates, times and names of zones in a language: English as in Britain, day before month. */
export const dateLocale = (tag: LanguageTag): string => (tag === 'en' ? 'en-GB' : tag);
