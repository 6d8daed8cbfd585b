import type { ConfirmKey } from '../organization';

export const LANGUAGE_TAGS = ['en', 'de', 'fr', 'it'] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** The words of the connection block. Labels are fixed texts without their colon: they are what a mail client leaves. */
export interface InvitationWords {
  /** What stands between a label and its value; French puts a space before the colon. */
  readonly labelEnd: string;
  readonly videoconference: string;
  readonly join: string;
  readonly sameLinkForAll: string;
  readonly phone: string;
  readonly thenEnter: (extension: string) => string;
  readonly extension: string;
  readonly h323: string;
  readonly h323Backup: string;
  readonly dial: (dialStrings: readonly string[]) => string;
  readonly sip: string;
  readonly confirmKey: string;
  readonly confirmKeys: (keys: readonly ConfirmKey[]) => string;
  readonly pin: string;
  readonly pinIsImportant: string;
  readonly pinComesSeparately: string;
  readonly when: string;
  readonly test: string;
  readonly testBefore: string;
  /** The label where no test room is known. */
  readonly testAlone: string;
  /** Stands alone, or below the link to the test room and `testBefore`. */
  readonly firstTimeAdvice: string;
  readonly help: string;
  readonly note: string;
  readonly thanks: (serviceName: string | undefined) => string;
}

/** A language in which a block can be written and read back. */
export interface Language {
  readonly tag: LanguageTag;
  readonly invitation: InvitationWords;
}
