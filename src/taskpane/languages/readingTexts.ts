import type { Doubt, RoomRemarks } from '../../core/pasted/roomReading';
import type { PasteFailure } from '../paste/pasted';

/** What the pane says of a pasted invitation. */
export interface ReadingTexts {
  readonly title: string;
  readonly found: (count: number) => string;
  readonly notSaved: string;
  readonly toCheck: (fields: string) => string;
  readonly missing: (fields: string) => string;
  readonly discard: string;
  readonly notInText: string;
  /** Where the field has something else than the invitation. */
  readonly differs: (value: string) => string;
  readonly use: string;
  readonly useNamed: (field: string) => string;
  readonly pastedText: string;
  readonly doubts: { readonly [Code in Doubt]: string };
  /** Why a link was not taken: it is the host's, or one person's. */
  readonly refusedLinks: { readonly [Whose in NonNullable<RoomRemarks['refusedLink']>]: string };
  readonly failures: { readonly [Code in Exclude<PasteFailure, 'notLoaded'>]: string };
}
