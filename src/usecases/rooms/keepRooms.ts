import { failure, success } from '../../core/result';
import type { Result } from '../../core/result';
import type { Room } from '../../core/room/room';
import { emptyBook, putRoom } from '../../core/room/book';
import type { RoomBook } from '../../core/room/book';
import { editInstant } from '../../core/room/merge';
import type { Clock, RoomStore, SaveProblem, SaveReach } from '../ports';
import { draftOf, editRoom, newRoom, rebaseDraft } from '../../core/room/draft';
import type { RoomDraft } from '../../core/room/draft';

/** What the form is about: a room that exists, or the id for one that does not yet. */
export type RoomToKeep =
  | {
      readonly kind: 'edited';
      readonly room: Room;
      /** What a save has sent of which nobody knows whether it came about: what it changed is the person's word, too. */
      readonly sent?: RoomDraft | undefined;
    }
  | { readonly kind: 'new'; readonly id: string };

/** A book that was saved, and how far the save reached. */
export interface KeptBook {
  readonly book: RoomBook;
  readonly reach: SaveReach;
}

/** A room that was saved with its book. */
export interface KeptRoom extends KeptBook {
  readonly room: Room;
}

/** What keeping needs from outside. */
export interface Keeping {
  readonly store: RoomStore;
  readonly clock: Clock;
}

/**
 * Edits the newest book and saves it. An unreadable book or one of a newer version is not touched. Never throws: a
 * store that breaks its promise has refused.
 * @param edit gives the edited book; `at` is the ISO-8601 instant of the edit, newer than all that is in the book
 */
export async function keepBook(
  edit: (book: RoomBook, at: string) => RoomBook,
  { store, clock }: Keeping,
): Promise<Result<KeptBook, SaveProblem>> {
  try {
    const saved = store.load();
    if (saved.kind === 'unreadable' || saved.kind === 'newer') return failure({ code: 'protected', saved });
    const book = saved.kind === 'book' ? saved.book : emptyBook;
    const edited = edit(book, editInstant(book, clock.now()));
    const stored = await store.save(edited);
    return stored.ok ? success({ book: edited, reach: stored.value }) : stored;
  } catch (surprise) {
    const detail = surprise instanceof Error ? surprise.message : 'unknown';
    return failure({ code: 'refused', problem: { code: 'threw', step: 'saveSettings', detail } });
  }
}

/** Saves the form into the newest book; fails as {@link keepBook} does. */
export async function keepRoom(
  target: RoomToKeep,
  draft: RoomDraft,
  keeping: Keeping,
): Promise<Result<KeptRoom, SaveProblem>> {
  const id = target.kind === 'new' ? target.id : target.room.id;
  const kept = await keepBook((book, at) => putRoom(book, roomOf(target, book, draft, at), at), keeping);
  if (!kept.ok) return kept;
  const room = kept.value.book.rooms.find((each) => each.id === id);
  if (!room) throw new Error('a room that was put into a book is in it');
  return success({ ...kept.value, room });
}

function roomOf(target: RoomToKeep, book: RoomBook, draft: RoomDraft, at: string): Room {
  if (target.kind === 'new') return newRoom(target.id, draft, at);
  // Another window may have edited the room meanwhile: what the person did not touch comes from the newest copy.
  const newest = book.rooms.find(({ id }) => id === target.room.id) ?? target.room;
  const opened = draftOf(target.room);
  const { sent = opened } = target;
  const isTouched = (field: keyof RoomDraft) =>
    draft[field] !== opened[field] || sent[field] !== opened[field];
  return editRoom(newest, rebaseDraft(draft, isTouched, draftOf(newest)), at);
}
