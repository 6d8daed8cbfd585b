import { faultIn } from '../shape';
import type { ShapeOf } from '../shape';
import { BOOK_VERSION } from './book';
import type { Preferences, RoomBook } from './book';
import type { Room } from './room';

const ROOM = {
  id: /[^]/u,
  name: 'string',
  joinUrl: 'string',
  'updatedAt?': 'string',
  'extension?': 'string',
  'pin?': 'string',
  'pinChangedAt?': 'string',
  'pinPolicy?': /^(?:print|omit|separate)$/u,
  'pinFor?': /^(?:everyWay|phoneAndRoomSystems)$/u,
  'phoneNumbersUrl?': 'string',
  'phoneNumbers?': [{ label: 'string', number: 'string' }],
  'gateways?': ['string'],
  'sipDomain?': 'string',
  'sipAddress?': 'string',
  'testRoomUrl?': 'string',
  'helpUrl?': 'string',
  'serviceName?': 'string',
  'ownLine?': 'string',
  'previousJoinUrls?': ['string'],
} as const satisfies ShapeOf<Room>;

const PREFERENCES = {
  'languages?': ['string'],
  'timeZones?': ['string'],
  'leaveOut?': ['string'],
  'setSubject?': 'boolean',
  'setLocation?': 'boolean',
  'subjectPattern?': 'string',
  'uiLanguage?': 'string',
  'firstTimeAdvice?': 'boolean',
} as const satisfies ShapeOf<Preferences>;

const BOOK = {
  version: 'number',
  'updatedAt?': 'string',
  'defaultRoomId?': 'string',
  rooms: [ROOM],
  'deleted?': [{ id: 'string', at: 'string' }],
  'preferences?': PREFERENCES,
} as const satisfies ShapeOf<RoomBook>;

/**
 * What stands in roaming settings, as far as we understand it.
 * - `none`: nothing was ever saved.
 * - `book`: the rooms, unknown fields kept at every level.
 * - `newer`: written by a later version of the add-in. To be shown, never to be overwritten. `book` is there where
 *   today's rules can read it.
 * - `unreadable`: something that is not a room book; `where` names the first place that is wrong. It is never
 *   overwritten by itself.
 */
export type SavedRooms =
  | { readonly kind: 'none' }
  | { readonly kind: 'book'; readonly book: RoomBook }
  | { readonly kind: 'newer'; readonly version: number; readonly book: RoomBook | undefined }
  | { readonly kind: 'unreadable'; readonly where: string };

const fromText = (stored: string): unknown => {
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
};

/**
 * Decodes what the key `videoconf` of roaming settings holds. Some hosts hand back JSON text instead of an object,
 * so both are read.
 * @param stored anything; `undefined`, `null` and the empty text mean that nothing was saved
 */
export function decodeRoomBook(stored: unknown): SavedRooms {
  if (stored === undefined || stored === null || stored === '') return { kind: 'none' };
  const value = typeof stored === 'string' ? fromText(stored) : stored;
  const where = faultIn(value, BOOK);
  const book = where === undefined && hasOwnIds(value as RoomBook) ? (value as RoomBook) : undefined;
  const { version } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof version === 'number' && version > BOOK_VERSION) return { kind: 'newer', version, book };
  if (!book) return { kind: 'unreadable', where: where === '' ? 'videoconf' : (where ?? 'rooms') };
  return version === BOOK_VERSION ? { kind: 'book', book } : { kind: 'unreadable', where: 'version' };
}

/** Two rooms of one id cannot be told apart. */
const hasOwnIds = ({ rooms }: RoomBook): boolean => new Set(rooms.map(({ id }) => id)).size === rooms.length;
