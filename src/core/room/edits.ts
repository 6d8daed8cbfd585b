import type { Room } from './room';
import { defaultRoom, withDefault } from './book';
import type { Preferences, RoomBook } from './book';

/** A room that was taken out of a book, with what it takes to put it back as if nothing had been. */
export interface TakenRoom {
  readonly room: Room;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly wasDefault: boolean;
}

/** Where a room stands and what it is to its book; nothing where the book does not have it. */
export function findRoom(book: RoomBook, id: string): TakenRoom | undefined {
  const index = book.rooms.findIndex((room) => room.id === id);
  const room = book.rooms[index];
  return room && { room, index, wasDefault: withDefault(book).defaultRoomId === id };
}

/** True for the room that the ribbon uses in one's own calendar. */
export const isDefault = (book: RoomBook, id: string): boolean => defaultRoom(book)?.id === id;

/**
 * Takes a room out, and notes it as deleted so that an older copy does not come back by a merge. Where it was the
 * default one, the first that is left and is nobody else's becomes it.
 * @param at ISO-8601 instant of the edit, as for all edits here
 */
export function deleteRoom(book: RoomBook, id: string, at: string): RoomBook {
  const rooms = book.rooms.filter((room) => room.id !== id);
  const others = (book.deleted ?? []).filter((deletion) => deletion.id !== id);
  return withDefault({ ...book, updatedAt: at, rooms, deleted: [...others, { id, at }] });
}

/** Puts a deleted room back into its place, newer than its deletion. */
export function restoreRoom(book: RoomBook, { room, index, wasDefault }: TakenRoom, at: string): RoomBook {
  const others = book.rooms.filter(({ id }) => id !== room.id);
  return {
    ...book,
    updatedAt: at,
    defaultRoomId: wasDefault ? room.id : book.defaultRoomId,
    rooms: [...others.slice(0, index), { ...room, updatedAt: at }, ...others.slice(index)],
    deleted: (book.deleted ?? []).filter(({ id }) => id !== room.id),
  };
}

/** Moves a room one place up or down; at the end of the list it stays where it is. */
export function moveRoom(book: RoomBook, id: string, way: 'up' | 'down', at: string): RoomBook {
  const rooms = [...book.rooms];
  const from = rooms.findIndex((room) => room.id === id);
  const to = way === 'up' ? from - 1 : from + 1;
  const [moved, other] = [rooms[from], rooms[to]];
  if (!moved || !other) return book;
  rooms[to] = moved;
  rooms[from] = other;
  // Without this the first room, which was the default one for want of a choice, would lose that by the move.
  const { defaultRoomId } = withDefault(book);
  return { ...book, updatedAt: at, defaultRoomId, rooms };
}

/**
 * Puts a copy of a room behind it. The copy has its own id and name and no former links: blocks with those belong to
 * the original.
 */
export function copyRoom(
  book: RoomBook,
  id: string,
  copy: { readonly id: string; readonly name: string },
  at: string,
): RoomBook {
  const found = findRoom(book, id);
  if (!found) return book;
  const copied = Object.fromEntries(
    Object.entries({ ...found.room, ...copy, updatedAt: at }).filter(([key]) => key !== 'previousJoinUrls'),
  ) as unknown as Room;
  const behind = found.index + 1;
  return {
    ...book,
    updatedAt: at,
    rooms: [...book.rooms.slice(0, behind), copied, ...book.rooms.slice(behind)],
  };
}

/** Makes a room the one that the ribbon uses. */
export const chooseDefault = (book: RoomBook, id: string, at: string): RoomBook => ({
  ...book,
  updatedAt: at,
  defaultRoomId: id,
});

/** Changes some preferences; the others stay, those of later versions included. */
export const changePreferences = (book: RoomBook, changed: Preferences, at: string): RoomBook => ({
  ...book,
  updatedAt: at,
  preferences: { ...book.preferences, ...changed },
});
