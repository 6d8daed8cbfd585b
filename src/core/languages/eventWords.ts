/** What of an invitation can be old: the time, the PIN or the link that it says. */
export type OldPart = 'time' | 'pin' | 'link';

/** A sentence of the notification bar with its button: at most 150 and 30 characters (H02). */
export interface EventOffer {
  readonly text: string;
  readonly label: string;
}

/** What is said where the add-in acts by itself. A file for each language; the script of classic Outlook has them all. */
export interface EventWords {
  /** Before an item is sent; all that can come together has at most 500 characters. */
  readonly send: {
    readonly old: { readonly [Part in OldPart]: string };
    /** A link of the person's room stands in the text, and nothing else of the invitation. */
    readonly linkAlone: string;
    readonly what: string;
    /** On the button that opens the options: at most 20 characters. */
    readonly label: string;
  };
  /** Where nothing can be written: classic Outlook on Windows. */
  readonly timeChanged: EventOffer;
  readonly notAdded: EventOffer;
}
