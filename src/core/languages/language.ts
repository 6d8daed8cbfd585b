import type { ConfirmKey } from '../organization';
import type { Place } from '../outcome';
import type { FieldFault, RoomField } from '../roomFields';

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
  readonly test: string;
  readonly testBefore: string;
  readonly help: string;
  readonly note: string;
  readonly thanks: (serviceName: string | undefined) => string;
}

/** The sentences of the notification bar, each at most 150 characters with the longest name filled in (H02). */
export interface NoticeWords {
  readonly inserted: { readonly [Where in Place]: (roomName: string) => string };
  readonly checkSubject: string;
  readonly checkLocation: string;
  readonly updated: (roomName: string) => string;
  readonly removed: (roomName: string) => string;
  readonly undone: (roomName: string) => string;
  readonly alreadyThere: (roomName: string) => string;
  readonly notInserted: string;
  readonly fieldsMayBeSet: string;
  readonly unconfirmed: string;
  readonly bodyUnreadable: string;
  readonly badField: (roomName: string, field: string) => string;
  readonly noRoom: string;
  readonly setUpRoom: string;
  readonly settingsUnreadable: string;
  readonly settingsNewer: string;
  readonly nothingToWriteTo: string;
  readonly tooLate: string;
  readonly unexpected: string;
}

/** Everything that is said in one language outside the pane, complete by type. */
export interface Language {
  readonly tag: LanguageTag;
  readonly invitation: InvitationWords;
  readonly notices: NoticeWords;
  readonly fields: { readonly [Field in RoomField]: string };
  readonly faults: { readonly [Fault in FieldFault]: string };
}
