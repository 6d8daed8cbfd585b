import type { FieldOutcome } from '../../core/outcome';
import type { ComposeItem, Run } from '../ports';
import type { PreparedInvitation } from './prepare';

/** What a click writes besides the text. A subject that somebody wrote and locations that stand there stay in any case. */
export interface FieldWishes {
  readonly subject: 'fill' | 'leave';
  readonly location: 'add' | 'leave';
}

export interface FieldFilling {
  /** Writes what is still to be written; a second call does nothing more. */
  readonly write: () => Promise<void>;
  readonly outcome: () => { readonly subject: FieldOutcome; readonly location: FieldOutcome };
}

export interface FillFields {
  readonly item: ComposeItem;
  /** What would be written. */
  readonly prepared: PreparedInvitation;
  readonly wishes: FieldWishes;
  /** True for a subject that we wrote earlier, for another room or day perhaps. */
  readonly isOwnSubject: (subject: string) => boolean;
  readonly run: Run;
}

/**
 * Begins to read subject and locations, beside the insertion, and gives the function that fills them in once the
 * block is taken. A subject that somebody wrote stays; a location entry is added, never exchanged, so that a booked
 * room stays booked (E02-E04).
 */
export function fillFields({ item, prepared, wishes, isOwnSubject, run }: FillFields): FieldFilling {
  let subject: FieldOutcome = 'kept';
  let location: FieldOutcome = 'kept';
  const wantsSubject = wishes.subject === 'fill';
  const wantsLocation = item.kind === 'appointment' && wishes.location === 'add';
  const reads = Promise.all([
    wantsSubject ? item.readSubject() : undefined,
    wantsLocation ? item.readLocations() : undefined,
  ]);

  const isToBeWritten = (present: string): boolean =>
    present.trim() === '' || (present.trim() !== prepared.subject && isOwnSubject(present));

  async function writeSubject(): Promise<void> {
    const [present] = await reads;
    const stands = present?.ok && !isToBeWritten(present.value);
    if (!present || stands || run.isOver()) return;
    // What could not be read may hold somebody's words: it is left alone, and told.
    const written = present.ok && (await item.writeSubject(prepared.subject)).ok;
    subject = written ? 'written' : 'failed';
  }

  async function addLocation(): Promise<void> {
    const [, present] = await reads;
    const stands = present?.ok && present.value.some((entry) => entry.includes(prepared.location));
    if (!present || stands || run.isOver()) return;
    // Adding is harmless even where the entries could not be read: nothing that stands there is touched.
    location = (await item.addLocation(prepared.location)).ok ? 'written' : 'failed';
  }

  let writing: Promise<unknown> | undefined;
  return {
    write: async () => {
      writing ??= Promise.all([writeSubject(), addLocation()]);
      await writing;
    },
    outcome: () => ({ subject, location }),
  };
}
