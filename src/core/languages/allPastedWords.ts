import type { LanguageTag } from './tags';
import { de } from './de/pasted';
import { en } from './en/pasted';
import { fr } from './fr/pasted';
import { it } from './it/pasted';
import { da } from './da/pasted';
import { es } from './es/pasted';
import { nl } from './nl/pasted';
import { no } from './no/pasted';
import { pl } from './pl/pasted';
import { pt } from './pt/pasted';
import { sv } from './sv/pasted';
import type { FurtherWords, ReadingWords } from './pastedWords';

/** What each language adds to the labels of our own block. Apart from {@link Language}: the ribbon page reads nothing. */
export const readingWords: { readonly [Tag in LanguageTag]: ReadingWords } = { en, de, fr, it };

/** Languages in which no block is written, but whose invitations people get: link, number and PIN are read. */
export const furtherWords: readonly FurtherWords[] = [es, pt, nl, sv, da, no, pl];
