import { KEY } from '../../core/mark';
import { failure, success } from '../../core/result';
import type { Result } from '../../core/result';
import { bookLength, emptyBook, MAX_BOOK_LENGTH } from '../../core/room/book';
import type { RoomBook } from '../../core/room/book';
import { mergeBooks } from '../../core/room/merge';
import { decodeRoomBook } from '../../core/room/decode';
import type { SavedRooms } from '../../core/room/decode';
import type { Clock, RoomStore, SaveProblem, SaveReach } from '../../usecases/ports';
import type { CallOffice, OfficeCallback } from '../callOffice';
import type { Mirror } from './mirror';

/** Where something unreadable goes when the user starts anew. */
const UNREADABLE_KEY = 'videoconf.unreadable';

/** Pauses before each further try: Outlook's settings errors often pass (F03). */
const PAUSES_BEFORE_RETRIES_MS = [300, 900] as const;

/** How often one save is made anew because of saves of other windows. */
const MAX_ROUNDS = 3;

/** What is used of Office's roaming settings. */
export type Settings = Pick<Office.RoamingSettings, 'get' | 'set' | 'saveAsync'>;

/** Where the rooms stand. */
export interface StoredRooms {
  readonly settings: Settings;
  readonly mirror: Mirror;
}

export interface RoomStoreParts extends StoredRooms {
  readonly call: CallOffice;
  readonly clock: Clock;
}

const isProtected = (saved: SavedRooms): boolean => saved.kind === 'unreadable' || saved.kind === 'newer';

/** The newest that this runtime can know of the rooms; all that a click needs of the store. */
export function loadRooms({ settings, mirror }: StoredRooms): SavedRooms {
  const saved = decodeRoomBook(settings.get(KEY) as unknown);
  if (isProtected(saved)) return saved;
  const mirrored = decodeRoomBook(mirror.read());
  // A newer version of the add-in has saved in this session: what stands in our snapshot is not what is stored.
  if (mirrored.kind === 'newer') return mirrored;
  if (mirrored.kind !== 'book') return saved;
  if (saved.kind !== 'book') return mirrored;
  return { kind: 'book', book: mergeBooks(saved.book, mirrored.book) };
}

/**
 * Keeps the rooms in Outlook's roaming settings. What was saved stays in the settings object's memory; the mirror
 * brings it to the other runtimes of this session. Garbage and newer versions are never overwritten.
 */
export function createRoomStore({ settings, mirror, call, clock }: RoomStoreParts): RoomStore {
  const load = (): SavedRooms => loadRooms({ settings, mirror });

  async function trySaving(): Promise<Result<unknown, SaveProblem>> {
    for (const pauseMs of [...PAUSES_BEFORE_RETRIES_MS, undefined]) {
      const saved = await call('saveSettings', (done: OfficeCallback<void>) => settings.saveAsync(done));
      if (saved.ok) return saved;
      if (pauseMs === undefined || saved.error.code === 'unanswered') {
        return failure({ code: 'refused', problem: saved.error });
      }
      await clock.wait(pauseMs);
    }
    throw new Error('the last try returns');
  }

  async function save(book: RoomBook): Promise<Result<SaveReach, SaveProblem>> {
    const saved = load();
    if (isProtected(saved)) return failure({ code: 'protected', saved });
    const merged = saved.kind === 'book' ? mergeBooks(saved.book, book) : book;
    const length = bookLength(merged);
    if (length > MAX_BOOK_LENGTH) return failure({ code: 'tooLarge', length, maxLength: MAX_BOOK_LENGTH });
    return store(merged);
  }

  /** What another window, or a further save of this one, has brought while this book was being saved. */
  function newerThan(book: RoomBook): RoomBook | undefined {
    const [newest, sent] = [load(), decodeRoomBook(book)];
    return newest.kind === 'book' &&
      JSON.stringify(newest) !== JSON.stringify(sent) &&
      bookLength(newest.book) <= MAX_BOOK_LENGTH
      ? newest.book
      : undefined;
  }

  async function store(book: RoomBook, roundsLeft = MAX_ROUNDS): Promise<Result<SaveReach, SaveProblem>> {
    settings.set(KEY, book);
    const isMirrored = mirror.write(book);
    const stored = await trySaving();
    if (!stored.ok) return isMirrored ? success('thisDevice') : stored;
    // A save writes all settings: one that was made after this one may have arrived before it, and be gone (F08).
    const newest = roundsLeft > 1 ? newerThan(book) : undefined;
    return newest ? store(newest, roundsLeft - 1) : success('mailbox');
  }

  async function startAnew(): Promise<Result<SaveReach, SaveProblem>> {
    const saved = load();
    if (saved.kind !== 'unreadable') return failure({ code: 'protected', saved });
    const unreadable = settings.get(KEY) as unknown;
    settings.set(UNREADABLE_KEY, unreadable);
    settings.set(KEY, { ...emptyBook, updatedAt: clock.now() });
    const stored = await trySaving();
    if (stored.ok) return success('mailbox');
    // Nothing was put aside in the mailbox, so nothing is taken as begun anew.
    settings.set(KEY, unreadable);
    return stored;
  }

  return { load, save, startAnew };
}
