/** What is needed in more languages than the one in which the pane speaks, or before that one has come. */
export interface AlwaysWords {
  /** The language by its own name: whoever looks for it reads that. */
  readonly name: string;
  /** What stands in the page where the pane does not even begin. */
  readonly notLoaded: string;
  /** A ready text for guests that were told that the PIN comes separately, in the language of their invitation. */
  readonly pinMessage: (room: { readonly name: string; readonly pin: string }) => string;
  /** Said of a date that is two days or one before, one or two behind the organizer's. */
  readonly daysApart: readonly string[];
}
