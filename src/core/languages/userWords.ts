import type { Place } from '../outcome';

/** The sentences of the notification bar, each at most 150 characters with the longest name filled in (H02). */
export interface NoticeWords {
  readonly inserted: { readonly [Where in Place]: string };
  readonly checkSubject: string;
  readonly checkLocation: string;
  readonly checkCalendar: string;
  readonly alreadyThere: (roomName: string) => string;
  readonly updated: string;
  /** Said behind `inserted`. */
  readonly besideLink: string;
  /** Said behind `inserted` in a shared calendar. */
  readonly tookRoom: (roomName: string) => string;
  readonly unknownZone: string;
  readonly notUpdated: string;
  readonly linesMissing: (roomName: string) => string;
  readonly picturesInTheWay: (roomName: string) => string;
  readonly someoneElses: string;
  readonly quoteInDoubt: (roomName: string) => string;
  readonly twice: (roomName: string) => string;
  readonly textLost: { readonly [Text in 'putBack' | 'notPutBack']: string };
  readonly notInserted: string;
  readonly fieldsMayBeSet: string;
  readonly unconfirmed: string;
  readonly bodyUnreadable: string;
  /** The pane tells which field, and why. */
  readonly badRoom: (roomName: string) => string;
  readonly noRoom: string;
  /** Names the owner of the calendar by the mail address. */
  readonly noRoomForOwner: (owner: string) => string;
  /** On the button of a notification that opens the pane: at most 30 characters. */
  readonly setUpRoom: string;
  readonly openOptions: string;
  /** Where the client knows no such button. */
  readonly inOptions: string;
  readonly settingsUnreadable: string;
  readonly settingsNewer: string;
  readonly nothingToWriteTo: string;
  readonly tooLate: string;
  readonly unexpected: string;
}

/**
 * What ribbon and pane say to the user in one language, complete by type. A file for each language, because a person
 * reads one; the blocks' languages are all needed to read a mail.
 */
export interface UserWords {
  readonly notices: NoticeWords;
}
