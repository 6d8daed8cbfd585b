import type { LanguageTag } from '../../core/languages/tags';
import type { AboutWords } from './aboutWords';
import { about as de } from './de/about';
import { about as en } from './en/about';
import { about as fr } from './fr/about';
import { about as it } from './it/about';

/** In every language: together they weigh less than a chunk for each would. */
export const aboutWords: Readonly<Record<LanguageTag, AboutWords>> = { en, de, fr, it };
