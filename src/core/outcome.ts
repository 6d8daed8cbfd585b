import type { Problem } from './problem';

/** Where a block stands that is where it should be. */
export type OwnPlace = 'top' | 'text';

/** Where the block was found after it was written. Clients do not promise the cursor (B01-B04), so this is read, not assumed. */
export type Place = OwnPlace | 'belowQuote' | 'belowSignature';

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
      /** The user's link stands in the text on its own, too; or the mailbox's time zone has no name, so no time is written. */
      readonly finding?: 'besideLink' | 'unknownZone' | undefined;
      /** It lies in a calendar that somebody shares, so that it is told whose room it took. */
      readonly folder?: 'shared' | undefined;
    }
  /** The block stood there already; nothing was written. */
  | { readonly kind: 'alreadyThere'; readonly roomName: string }
  /**
   * The block says now what it should. Subject and location follow where they are ours: the subject where the
   * room is another one or its pattern has the date, the location where it named another room or link.
   */
  | {
      readonly kind: 'updated';
      readonly roomName: string;
      readonly location: FieldOutcome;
      readonly subject?: FieldOutcome | undefined;
      readonly calendar?: CalendarOutcome | undefined;
    }
  /** Outlook refused the new text, or took it without any effect: the old block stands where it stood. */
  | { readonly kind: 'notUpdated'; readonly roomName: string; readonly problem: Problem | undefined }
  /** The block is right as far as it goes, but lines of it are missing. Nothing was written. */
  | { readonly kind: 'linesMissing'; readonly roomName: string }
  /** The block is out of date, and the text holds pictures that a rewrite may lose (A15). Nothing was written. */
  | { readonly kind: 'picturesInTheWay'; readonly roomName: string }
  /** A block of somebody else's room stands there. Nothing was written. */
  | { readonly kind: 'someoneElses' }
  /** A block of the user's stands below what may be quoted mail, or may not. Nothing was written. */
  | { readonly kind: 'quoteInDoubt'; readonly roomName: string }
  /** The block stands there more than once. Nothing was written. */
  | { readonly kind: 'twice'; readonly roomName: string }
  /** Outlook lost other text while it wrote (A16); whether the old text could be put back. */
  | { readonly kind: 'textLost'; readonly text: 'putBack' | 'notPutBack' }
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
  | { readonly kind: 'badRoom'; readonly roomName: string }
  | { readonly kind: 'noRoom' }
  /** The calendar is somebody else's, and no room is known for it. Nothing was written. */
  | { readonly kind: 'noRoomForOwner'; readonly owner: string }
  | { readonly kind: 'settingsUnreadable' }
  | { readonly kind: 'settingsNewer' }
  /** No item, or an item that is only being read. */
  | { readonly kind: 'nothingToWriteTo' }
  /** The click ran out of time as a whole. */
  | { readonly kind: 'tooLate' }
  /** A mistake of ours, not an expected failure; its cause stands on the console. */
  | { readonly kind: 'unexpected' };

/** What only a removal in the pane, or an Undo, comes to. */
export type Removal =
  /**
   * The block is gone, with our location entry and a subject of ours. `kept`: there was none of ours. `secondRemoved`: of
   * two one still stands there.
   */
  | {
      readonly kind: 'removed' | 'secondRemoved';
      readonly roomName: string;
      readonly subject: FieldOutcome;
      readonly location: FieldOutcome;
    }
  | { readonly kind: 'nothingToRemove' }
  | { readonly kind: 'notRemoved'; readonly roomName: string; readonly problem: Problem | undefined }
  /** The text is what it was before the last update or removal, and so are subject and location but for what failed. */
  | {
      readonly kind: 'undone';
      readonly subject?: FieldOutcome | undefined;
      readonly location?: FieldOutcome | undefined;
    }
  | { readonly kind: 'notUndone'; readonly problem: Problem | undefined }
  /** Somebody has written since, or another item is open: an Undo would lose that, so nothing was done. */
  | { readonly kind: 'changedSince' };

/** What a removal in the pane, or an Undo, came to. */
export type RemoveOutcome =
  | Removal
  | Extract<
      AddOutcome,
      {
        readonly kind: 'picturesInTheWay' | 'textLost' | 'unconfirmed' | 'bodyUnreadable';
      }
    >;

/**
 * What became of the calendar file of a message. `kept`: it was right already; `unsupported`: this Outlook lets no
 * add-in attach files; `failed`: it may be missing, old, or there twice.
 */
export type CalendarOutcome = 'attached' | 'replaced' | 'kept' | 'removed' | 'unsupported' | 'failed';

/** What a press in the pane can come to, and what became of the calendar file where there was one to write or to remove. */
export type PaneOutcome = (AddOutcome | Removal) & { readonly calendar?: CalendarOutcome | undefined };

/** After these the invitation stands in the text, and says what it should. */
export const STANDING: ReadonlySet<PaneOutcome['kind']> = new Set(['inserted', 'updated', 'alreadyThere']);
