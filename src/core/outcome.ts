import type { Problem } from './problem';
import type { FieldProblem } from './roomFields';

/** Where the block was found after it was written. Clients do not promise the cursor (B01-B04), so this is read, not assumed. */
export type Place = 'top' | 'text' | 'belowQuote';

/** What became of a field that the click fills in besides the body. `failed`: refused, or not answered in time. */
export type FieldOutcome = 'written' | 'kept' | 'failed';

/** What one click, or one press of Add in the pane, came to. Every path ends in exactly one of these. */
export type AddOutcome =
  | {
      readonly kind: 'inserted';
      readonly roomName: string;
      readonly place: Place;
      readonly subject: FieldOutcome;
      readonly location: FieldOutcome;
    }
  /** The block that stood there says now what it should. */
  | { readonly kind: 'updated'; readonly roomName: string }
  /** The block is gone. */
  | { readonly kind: 'removed'; readonly roomName: string }
  /** The text is as it was before the last change. */
  | { readonly kind: 'undone'; readonly roomName: string }
  /** The block stood there already; nothing was written. */
  | { readonly kind: 'alreadyThere'; readonly roomName: string }
  /** Outlook refused the block, or took it without any effect. The text is as it was; the fields may have been filled in. */
  | {
      readonly kind: 'notInserted';
      readonly roomName: string;
      readonly problem: Problem | undefined;
      readonly subject: FieldOutcome;
      readonly location: FieldOutcome;
    }
  /** Outlook never answered the write, or did not let us look for the block. No second try: it may be there, or come. */
  | { readonly kind: 'unconfirmed'; readonly roomName: string }
  /** The text could not be read, so nothing was put into the unknown. */
  | { readonly kind: 'bodyUnreadable'; readonly problem: Problem }
  /** A field of the room must not be written as it is. */
  | { readonly kind: 'badRoom'; readonly roomName: string; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'noRoom' }
  | { readonly kind: 'settingsUnreadable' }
  | { readonly kind: 'settingsNewer' }
  /** No item, or an item that is only being read. */
  | { readonly kind: 'nothingToWriteTo' }
  /** The click ran out of time as a whole. */
  | { readonly kind: 'tooLate' }
  /** A mistake of ours, not an expected failure; its cause stands on the console. */
  | { readonly kind: 'unexpected' };
