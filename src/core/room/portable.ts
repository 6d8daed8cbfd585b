import { chooseDefault, restoreRoom } from './edits';
import { failure, success } from '../result';
import type { Result } from '../result';
import { isOthers } from './owner';
import type { Room } from './room';
import { BOOK_VERSION, withDefault } from './book';
import type { RoomBook } from './book';
import { decodeRoomBook } from './decode';

/** Larger files are no rooms of ours: a whole book has at most 24 KB. In UTF-16 units. */
const MAX_FILE_LENGTH = 1024 * 1024;

/** Why a file cannot be taken in. */
export type ImportProblem = 'tooLarge' | 'notRooms' | 'newer' | 'empty';

/** What a file would do to the book, before it does it. */
export interface ImportPlan {
  readonly rooms: readonly Room[];
  /** How many of them are not in the book yet. */
  readonly newCount: number;
  /** How many would replace a room of the book. */
  readonly replacedCount: number;
  /** The room that the ribbon used where the file comes from. */
  readonly defaultRoomId?: string | undefined;
}

const withoutPin = (room: Room): Room =>
  Object.fromEntries(
    Object.entries(room).filter(([key]) => key !== 'pin' && key !== 'pinChangedAt'),
  ) as unknown as Room;

/**
 * Writes the rooms into the text of a file, in the format in which they are stored (decision page
 * roaming-settings-format), so that whoever can read the one can read the other.
 * @param pins a PIN leaves the mailbox only where the person asks for it
 */
export const exportRooms = (book: RoomBook, pins: 'withPins' | 'withoutPins'): string =>
  `${JSON.stringify(
    {
      version: BOOK_VERSION,
      updatedAt: book.updatedAt,
      defaultRoomId: book.defaultRoomId,
      rooms: pins === 'withPins' ? book.rooms : book.rooms.map(withoutPin),
    },
    undefined,
    2,
  )}\n`;

/**
 * Reads such a file. Links and hosts in it are checked when they are used, as those of all stored rooms.
 * @returns what taking it in would do, or why it cannot be taken in
 */
export function planImport(text: string, book: RoomBook): Result<ImportPlan, ImportProblem> {
  if (text.length > MAX_FILE_LENGTH) return failure('tooLarge');
  // Editors on Windows put a byte order mark before it.
  const saved = decodeRoomBook(text.replace(/^\ufeff/u, ''));
  if (saved.kind === 'newer') return failure('newer');
  if (saved.kind !== 'book') return failure('notRooms');
  const { rooms, defaultRoomId } = saved.book;
  if (rooms.length === 0) return failure('empty');
  const known = new Set(book.rooms.map(({ id }) => id));
  const replacedCount = rooms.filter(({ id }) => known.has(id)).length;
  return success({ rooms, newCount: rooms.length - replacedCount, replacedCount, defaultRoomId });
}

/**
 * Takes the rooms of a file in: one with the id of a known room replaces it and keeps its PIN where the file has
 * none; the others come behind, in the order of the file. A book without rooms takes over which one is the default, too.
 */
export function importRooms(book: RoomBook, { rooms, defaultRoomId }: ImportPlan, at: string): RoomBook {
  const imported = rooms.reduce((into, room) => {
    const index = into.rooms.findIndex(({ id }) => id === room.id);
    const old = into.rooms[index];
    const pins = room.pin === undefined && old?.pin !== undefined && { pin: old.pin };
    const since = pins && old.pinChangedAt !== undefined && { pinChangedAt: old.pinChangedAt };
    const merged: Room = { ...room, ...pins, ...since };
    const place = index < 0 ? into.rooms.length : index;
    const wasDefault = into.defaultRoomId === room.id;
    return restoreRoom(into, { room: merged, index: place, wasDefault }, at);
  }, book);
  const chosen = rooms.find(({ id }) => id === defaultRoomId);
  const isTaken = book.rooms.length === 0 && chosen !== undefined && !isOthers(chosen, undefined);
  return withDefault(isTaken ? chooseDefault(imported, chosen.id, at) : imported);
}
