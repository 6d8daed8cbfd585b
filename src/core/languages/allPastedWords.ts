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
import type { SmallWords } from './smallWords';
import { da as daSmall } from './da/smallWords';
import { de as deSmall } from './de/smallWords';
import { en as enSmall } from './en/smallWords';
import { es as esSmall } from './es/smallWords';
import { fr as frSmall } from './fr/smallWords';
import { it as itSmall } from './it/smallWords';
import { nl as nlSmall } from './nl/smallWords';
import { no as noSmall } from './no/smallWords';
import { pl as plSmall } from './pl/smallWords';
import { pt as ptSmall } from './pt/smallWords';
import { sv as svSmall } from './sv/smallWords';

/** What each language adds to the labels of our own block. Apart from {@link Language}: the ribbon page reads nothing. */
export const readingWords: { readonly [Tag in LanguageTag]: ReadingWords } = { en, de, fr, it };

/** Languages in which no block is written, but whose invitations people get: link, number and PIN are read. */
export const furtherWords: readonly FurtherWords[] = [es, pt, nl, sv, da, no, pl];

/** The small words of every language that is read. */
export const smallWords: readonly SmallWords[] = [
  enSmall,
  deSmall,
  frSmall,
  itSmall,
  esSmall,
  ptSmall,
  nlSmall,
  svSmall,
  daSmall,
  noSmall,
  plSmall,
];
