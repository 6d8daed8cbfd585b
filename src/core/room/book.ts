import { isOthers, isSameOwner } from './owner';
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

/** All that the add-in keeps for one mailbox. Its stored form is a contract (docs/decisions/roaming-settings-format.md). */
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

/**
 * The room that the ribbon uses in one's own calendar: the chosen one, else the first that is nobody else's, else the
 * first.
 * @param self mail address of the one who writes: a room with it is their own
 */
export const defaultRoom = ({ rooms, defaultRoomId }: RoomBook, self?: string): Room | undefined =>
  rooms.find(({ id }) => id === defaultRoomId) ?? rooms.find((room) => !isOthers(room, self)) ?? rooms[0];

/**
 * The room for a calendar: in somebody else's a room of theirs, of several the default one, else the first.
 * @param owner mail address of that somebody; nothing for one's own calendar
 * @param self mail address of the one who writes
 * @returns nothing where no room is known for that calendar: none goes into it unasked
 */
export function roomForCalendar(
  book: RoomBook,
  owner: string | undefined,
  self: string | undefined,
): Room | undefined {
  if (owner === undefined) return defaultRoom(book, self);
  const theirs = book.rooms.filter((room) => isSameOwner(room.owner, owner));
  return theirs.find(({ id }) => id === book.defaultRoomId) ?? theirs[0];
}

/**
 * The book with the default room that it has by itself, where none is chosen. A room of somebody else's calendar does
 * not become it: an own room may follow.
 */
export function withDefault(book: RoomBook): RoomBook {
  if (book.rooms.some(({ id }) => id === book.defaultRoomId)) return book;
  const room = defaultRoom(book);
  return { ...book, defaultRoomId: room && !isOthers(room, undefined) ? room.id : undefined };
}

/**
 * Adds a room or replaces the one with its id; the first room becomes the default one. A room that is given an owner
 * is no longer the default one, unless it is chosen anew.
 * @param at ISO-8601 instant of the edit
 */
export function putRoom(book: RoomBook, room: Room, at: string): RoomBook {
  const dated: Room = { ...room, updatedAt: at };
  const known = book.rooms.find(({ id }) => id === room.id);
  const isGiven = isOthers(room, known?.owner);
  return withDefault({
    ...book,
    updatedAt: at,
    defaultRoomId: isGiven && book.defaultRoomId === room.id ? undefined : book.defaultRoomId,
    rooms: known ? book.rooms.map((old) => (old.id === room.id ? dated : old)) : [...book.rooms, dated],
  });
}

/** Size of the book as it would be stored, in characters of plain JSON; compare with {@link MAX_BOOK_LENGTH}. */
export const bookLength = (book: RoomBook): number => JSON.stringify(book).length;
