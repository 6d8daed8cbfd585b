/** The languages in which a block is written and read. */
export const LANGUAGE_TAGS = ['en', 'de', 'fr', 'it'] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
