import type { Room } from './room';

/** The version of the format that this code writes. */
export const BOOK_VERSION = 1;

export interface Preferences {
  /** BCP 47 tags of the block's languages, one or two. */
  readonly languages?: readonly string[] | undefined;
  /** IANA names, at most four. */
  readonly timeZones?: readonly string[] | undefined;
  /** Kinds of lines that invitations do without; those of later versions stay in it. Once set, it is the person's alone. */
  readonly leaveOut?: readonly string[] | undefined;
  readonly setSubject?: boolean | undefined;
  readonly setLocation?: boolean | undefined;
  readonly subjectPattern?: string | undefined;
  readonly uiLanguage?: string | undefined;
  /** Whether invitations advise people who join for the first time to try before. */
  readonly firstTimeAdvice?: boolean | undefined;
  /** The events that the person has switched on; those of later versions stay in it. */
  readonly events?: readonly string[] | undefined;
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

/** Size of the book as it would be stored, in characters of plain JSON; compare with {@link MAX_BOOK_LENGTH}. */
export const bookLength = (book: RoomBook): number => JSON.stringify(book).length;
