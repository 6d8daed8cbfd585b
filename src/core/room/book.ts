import type { Room } from './room';

/** The version of the format that this code writes. */
export const BOOK_VERSION = 1;

export interface Preferences {
  /** BCP 47 tags of the block's languages, one or two. */
  readonly languages?: readonly string[] | undefined;
  /** IANA names, at most four. */
  readonly timeZones?: readonly string[] | undefined;
  readonly setSubject?: boolean | undefined;
  readonly setLocation?: boolean | undefined;
  readonly subjectPattern?: string | undefined;
  readonly uiLanguage?: string | undefined;
  /** Whether invitations advise people who join for the first time to try before. */
  readonly firstTimeAdvice?: boolean | undefined;
}

/** A room that was deleted, and when (ISO-8601), so that an older copy of it does not come back by a merge. */
export interface DeletedRoom {
  readonly id: string;
  readonly at: string;
}

/** All that the add-in keeps for one mailbox. The form in which it is stored is a contract (design, section 3). */
export interface RoomBook {
  readonly version: number;
  readonly updatedAt?: string | undefined;
  readonly defaultRoomId?: string | undefined;
  readonly rooms: readonly Room[];
  readonly deleted?: readonly DeletedRoom[] | undefined;
  readonly preferences?: Preferences | undefined;
}

/** Our part of the 32 KB that Outlook gives an add-in per mailbox, in characters of plain JSON (F04, +17 % when sent). */
export const MAX_BOOK_LENGTH = 24 * 1024;

/** A book without rooms. */
export const emptyBook: RoomBook = { version: BOOK_VERSION, rooms: [] };

/** The room that the ribbon uses: the chosen one, else the first. */
export const defaultRoom = (book: RoomBook): Room | undefined =>
  book.rooms.find((room) => room.id === book.defaultRoomId) ?? book.rooms[0];

/**
 * Adds a room or replaces the one with its id; the first room becomes the default one.
 * @param at ISO-8601 instant of the edit
 */
export function putRoom(book: RoomBook, room: Room, at: string): RoomBook {
  const dated: Room = { ...room, updatedAt: at };
  const known = book.rooms.some(({ id }) => id === room.id);
  return {
    ...book,
    updatedAt: at,
    defaultRoomId: book.defaultRoomId ?? room.id,
    rooms: known ? book.rooms.map((old) => (old.id === room.id ? dated : old)) : [...book.rooms, dated],
  };
}

/**
 * The instant of an edit of this book: now, or just after the newest edit in it where another computer's clock is
 * ahead. Otherwise a merge would take what was edited for older than what it came from, and drop it.
 * @param now ISO-8601
 */
export function editInstant({ updatedAt, rooms, deleted = [] }: RoomBook, now: string): string {
  const known = [updatedAt, ...rooms.map((room) => room.updatedAt), ...deleted.map(({ at }) => at)];
  const newestMs = Math.max(...known.map(instant));
  return newestMs < instant(now) ? now : new Date(newestMs + 1).toISOString();
}

/** Size of the book as it would be stored, in characters of plain JSON; compare with {@link MAX_BOOK_LENGTH}. */
export const bookLength = (book: RoomBook): number => JSON.stringify(book).length;

const instant = (iso: string | undefined): number => {
  const ms = iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isNaN(ms) ? Number.NEGATIVE_INFINITY : ms;
};

/** Orders two copies of one thing: by instant, and where that is equal by content, so that both sides choose alike. */
function newerOf<Copy>(one: Copy, other: Copy, editedAt: (copy: Copy) => string | undefined): Copy {
  const difference = instant(editedAt(one)) - instant(editedAt(other));
  if (difference !== 0 && !Number.isNaN(difference)) return difference > 0 ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

const updatedAt = (copy: RoomBook | Room): string | undefined => copy.updatedAt;

/**
 * Merges two copies of the book that were edited apart: per room the newer edit wins, a deletion wins over an older
 * or equally old edit; all else, the order of the rooms included, comes from the newer book.
 * The result does not depend on which copy is named first.
 */
export function mergeBooks(one: RoomBook, other: RoomBook): RoomBook {
  const newer = newerOf(one, other, updatedAt);
  const older = newer === one ? other : one;
  const deletions = mergeDeletions([...(newer.deleted ?? []), ...(older.deleted ?? [])]);
  const rooms = new Map<string, Room>();
  for (const room of [...newer.rooms, ...older.rooms]) {
    const known = rooms.get(room.id);
    rooms.set(room.id, known ? newerOf(known, room, updatedAt) : room);
  }
  const kept = [...rooms.values()].filter((room) => {
    const deletion = deletions.get(room.id);
    return deletion === undefined || instant(room.updatedAt) > instant(deletion.at);
  });
  const merged: RoomBook = { ...older, ...newer, rooms: kept };
  return deletions.size === 0
    ? merged
    : {
        ...merged,
        deleted: [...deletions.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      };
}

/** The latest deletion of each room, as it was stored: fields of a later version stay in it. */
function mergeDeletions(deletions: readonly DeletedRoom[]): ReadonlyMap<string, DeletedRoom> {
  const latest = new Map<string, DeletedRoom>();
  for (const deletion of deletions) {
    const known = latest.get(deletion.id);
    latest.set(deletion.id, known ? newerOf(known, deletion, (one) => one.at) : deletion);
  }
  return latest;
}
