import type { LanguageTag } from '../../core/languages/tags';
import type { AlwaysWords } from './alwaysWords';
import { always as de } from './de/always';
import { always as en } from './en/always';
import { always as fr } from './fr/always';
import { always as it } from './it/always';

/** In every language, each by its tag. */
export const alwaysWords: Readonly<Record<LanguageTag, AlwaysWords>> = { en, de, fr, it };
