import type { LanguageTag } from '../../core/languages/tags';
import type { SupportWords } from '../../core/supportReport';
import { about as de } from './de/about';
import { about as en } from './en/about';
import { about as fr } from './fr/about';
import { about as it } from './it/about';

/** What the part about the add-in itself says. */
export interface AboutWords {
  readonly title: string;
  readonly madeFor: (organization: string) => string;
  readonly version: (version: string) => string;
  readonly help: string;
  readonly opensInNewWindow: string;
  readonly report: string;
  readonly reportLabel: string;
  readonly reportNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly inReport: SupportWords;
}

/** In every language: together they weigh less than a chunk for each would. */
export const aboutWords: Readonly<Record<LanguageTag, AboutWords>> = { en, de, fr, it };
