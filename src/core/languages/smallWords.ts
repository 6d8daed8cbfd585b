/**
 * The small words around the values of an invitation, by what they say. Each text is a piece of a pattern without regard
 * to case: words, and `alte[rs]?` for their endings, with a bar between them; empty where a language needs none.
 */
export interface SmallWords {
  /** "The PIN is 2468". */
  readonly is: string;
  readonly and: string;
  readonly or: string;
  /** "the", also joined to the next word by an apostrophe. */
  readonly article: string;
  /** "for guests" */
  readonly for: string;
  /** "the printer's", "du portail": with {@link for}, what else may be before what a code is for. */
  readonly forWhat: string;
  /** "only for the rehearsal" */
  readonly only: string;
  /** "with the code" */
  readonly with: string;
  readonly my: string;
  /** "the right code", "the new code" */
  readonly right: string;
  /** "the PIN is now" */
  readonly now: string;
  /** "Otherwise", before a second value. */
  readonly otherwise: string;
  /** "from 1111 to 2222" */
  readonly to: string;
  /** "old": what counts no longer, whatever it is. */
  readonly former: string;
  /** Said of a link only: "last week's". */
  readonly formerLink: string;
  readonly insteadOf: string;
  /** "no longer", as it is said of a link and of a code alike. */
  readonly noLonger: string;
  /** Said behind a link that counts no longer. */
  readonly isDead: string;
  /** "not 1111 but 2222", "from 1111": another value follows, which counts. */
  readonly isNot: string;
  /** Those whom an invitation is for. */
  readonly guests: string;
  /** Beginnings of words that say that a code is the meeting's: "participant code". */
  readonly ofMeeting: string;
  /** Words before a code that name nothing: "enter the PIN". */
  readonly unnamed: string;
  /** "Passcode: none", "PIN: follows": what stands where a code would be. */
  readonly none: string;
  /** "user", whose password opens an account. */
  readonly account: string;
  /** What a room is called, in a building too. */
  readonly room: string;
  /** Said of a room in a building. */
  readonly building: string;
  /** Beginnings of words of whoever needs help. */
  readonly trouble: string;
  /** "Meeting no. 142": meetings that are counted. */
  readonly counted: string;
  /** What the time is called, with its capital. */
  readonly when: string;
  /** The labels of a mail's header above its subject. */
  readonly mailHead: string;
  /** Several numbers to dial. */
  readonly numbers: string;
  /** One, where it tells no place. */
  readonly number: string;
  /** "7731 as the PIN" */
  readonly as: string;
  /** "It is 2468", of the PIN of the sentence before. */
  readonly it: string;
  /** "call Petra on extension 12" */
  readonly at: string;
  /** "This link", before what is said of the one in the sentence before. */
  readonly thisLink: string;
  /** "This link is unique to you": it lets in one person. */
  readonly linkIsPersonal: string;
  /** "Your personal link", which a room's owner has, too. */
  readonly yourPersonalLink: string;
  /** "Please do not forward": of such a link, and of no code. */
  readonly notToShare: string;
  /** "Meeting", where a name may stand behind its colon. */
  readonly meeting: string;
  /** Ends of the names of days, which are no name of a meeting. */
  readonly day: string;
}
