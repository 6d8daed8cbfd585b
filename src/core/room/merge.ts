import type { DeletedRoom, RoomBook } from './book';
import type { Room } from './room';

const instant = (iso: string | undefined): number => {
  const ms = Date.parse(iso ?? '');
  return Number.isNaN(ms) ? Number.NEGATIVE_INFINITY : ms;
};

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
