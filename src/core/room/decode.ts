import * as v from 'valibot';
import { BOOK_VERSION } from './book';
import type { RoomBook } from './book';

const PhoneNumberSchema = v.looseObject({ label: v.string(), number: v.string() });

const RoomSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  joinUrl: v.string(),
  updatedAt: v.optional(v.string()),
  owner: v.optional(v.string()),
  extension: v.optional(v.string()),
  pin: v.optional(v.string()),
  pinChangedAt: v.optional(v.string()),
  pinPolicy: v.optional(v.picklist(['print', 'omit', 'separate'])),
  pinFor: v.optional(v.picklist(['everyWay', 'phoneAndRoomSystems'])),
  phoneNumbersUrl: v.optional(v.string()),
  phoneNumbers: v.optional(v.array(PhoneNumberSchema)),
  gateways: v.optional(v.array(v.string())),
  sipDomain: v.optional(v.string()),
  sipAddress: v.optional(v.string()),
  testRoomUrl: v.optional(v.string()),
  helpUrl: v.optional(v.string()),
  serviceName: v.optional(v.string()),
  ownLine: v.optional(v.string()),
  previousJoinUrls: v.optional(v.array(v.string())),
});

const PreferencesSchema = v.looseObject({
  languages: v.optional(v.array(v.string())),
  timeZones: v.optional(v.array(v.string())),
  leaveOut: v.optional(v.array(v.string())),
  setSubject: v.optional(v.boolean()),
  setLocation: v.optional(v.boolean()),
  subjectPattern: v.optional(v.string()),
  uiLanguage: v.optional(v.string()),
  firstTimeAdvice: v.optional(v.boolean()),
  events: v.optional(v.array(v.string())),
});

const RoomBookSchema = v.looseObject({
  version: v.number(),
  updatedAt: v.optional(v.string()),
  defaultRoomId: v.optional(v.string()),
  rooms: v.pipe(
    v.array(RoomSchema),
    v.check((rooms) => new Set(rooms.map((room) => room.id)).size === rooms.length, 'two rooms have one id'),
  ),
  deleted: v.optional(v.array(v.looseObject({ id: v.string(), at: v.string() }))),
  preferences: v.optional(PreferencesSchema),
});

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
  const decoded = v.safeParse(RoomBookSchema, value);
  const version = v.safeParse(v.looseObject({ version: v.number() }), value);
  if (version.success && version.output.version > BOOK_VERSION) {
    return {
      kind: 'newer',
      version: version.output.version,
      book: decoded.success ? decoded.output : undefined,
    };
  }
  if (!decoded.success) return { kind: 'unreadable', where: v.getDotPath(decoded.issues[0]) ?? 'videoconf' };
  if (decoded.output.version !== BOOK_VERSION) return { kind: 'unreadable', where: 'version' };
  return { kind: 'book', book: decoded.output };
}
