import { checkLink, linkKey } from '../core/link';
import { failure, success } from '../core/result';
import type { Result } from '../core/result';
import type { Room } from '../core/room';
import { editInstant, emptyBook, putRoom } from '../core/roomBook';
import type { RoomBook } from '../core/roomBook';
import { checkField } from '../core/roomFields';
import type { FieldFault, RoomField } from '../core/roomFields';
import type { Clock, RoomStore, SaveProblem, SaveReach } from './ports';

/** The fields of the room form, in its order. */
export const DRAFT_FIELDS = [
  'name',
  'joinUrl',
  'extension',
  'pin',
  'phoneNumbersUrl',
  'gateway',
  'backupGateway',
] as const satisfies readonly RoomField[];

export type DraftField = (typeof DRAFT_FIELDS)[number];

/** A room as it stands in the form: what the person typed, an empty text where there is nothing. */
export type RoomDraft = { readonly [Field in DraftField]: string };

/** What is wrong with a field of the form; a backup gateway needs a gateway before it. */
export type DraftFault = FieldFault | 'backupWithoutGateway';

export interface DraftProblem {
  readonly field: DraftField;
  readonly fault: DraftFault;
}

/** How many former links a room remembers; the oldest goes first. */
const MAX_PREVIOUS_LINKS = 10;

/** Fills the form from a room, or leaves it empty where there is none yet. */
export const draftOf = (room: Room | undefined): RoomDraft => ({
  name: room?.name ?? '',
  joinUrl: room?.joinUrl ?? '',
  extension: room?.extension ?? '',
  pin: room?.pin ?? '',
  phoneNumbersUrl: room?.phoneNumbersUrl ?? '',
  gateway: room?.gateways?.[0] ?? '',
  backupGateway: room?.gateways?.[1] ?? '',
});

/** Checks one field of the form in the light of the others. Nothing means that it is fine. */
export function checkDraftField(draft: RoomDraft, field: DraftField): DraftFault | undefined {
  const fault = checkField(field, draft[field]);
  if (fault !== undefined || field !== 'backupGateway') return fault;
  return draft.backupGateway.trim() !== '' && draft.gateway.trim() === ''
    ? 'backupWithoutGateway'
    : undefined;
}

/** Everything that is wrong in the form, in its order; empty when it may be saved. */
export const checkDraft = (draft: RoomDraft): readonly DraftProblem[] =>
  DRAFT_FIELDS.flatMap((field) => {
    const fault = checkDraftField(draft, field);
    return fault === undefined ? [] : [{ field, fault }];
  });

function previousLinks(old: Room, joinUrl: string): readonly string[] {
  const known = (old.previousJoinUrls ?? []).filter((link) => linkKey(link) !== linkKey(joinUrl));
  const isReplaced = checkLink(old.joinUrl).ok && linkKey(old.joinUrl) !== linkKey(joinUrl);
  if (!isReplaced) return known;
  const others = known.filter((link) => linkKey(link) !== linkKey(old.joinUrl));
  return [...others, old.joinUrl.trim()].slice(-MAX_PREVIOUS_LINKS);
}

const withoutGaps = (room: Room): Room =>
  Object.fromEntries(Object.entries(room).filter(([, value]) => value !== undefined)) as unknown as Room;

/**
 * Applies the form to a room. Values are trimmed, emptied ones are removed, and what the form does not show is kept,
 * unknown fields included. A former join link is remembered, so that a block with it is still this room's.
 * @param draft a form that {@link checkDraft} has passed
 * @param at ISO-8601 instant of the edit
 */
export function editRoom(old: Room, draft: RoomDraft, at: string): Room {
  const filled = (field: DraftField) => draft[field].trim() || undefined;
  // Gateways beyond the second are not in the form and not ours to drop.
  const gateways = [filled('gateway'), filled('backupGateway'), ...(old.gateways?.slice(2) ?? [])].filter(
    (host) => host !== undefined,
  );
  const joinUrl = draft.joinUrl.trim();
  const previousJoinUrls = previousLinks(old, joinUrl);
  return withoutGaps({
    ...old,
    name: draft.name.trim(),
    joinUrl,
    extension: filled('extension'),
    pin: filled('pin'),
    pinChangedAt: draft.pin.trim() === (old.pin ?? '').trim() ? old.pinChangedAt : at,
    phoneNumbersUrl: filled('phoneNumbersUrl'),
    gateways: gateways.length === 0 ? undefined : gateways,
    previousJoinUrls: previousJoinUrls.length === 0 ? undefined : previousJoinUrls,
    updatedAt: at,
  });
}

/** Makes a room of the form. Its first PIN is no change of PIN. */
export const newRoom = (id: string, draft: RoomDraft, at: string): Room =>
  editRoom({ id, name: '', joinUrl: '', pin: draft.pin }, draft, at);

/** What the form is about: a room that exists, or the id for one that does not yet. */
export type RoomToKeep =
  { readonly kind: 'edited'; readonly room: Room } | { readonly kind: 'new'; readonly id: string };

/** A room that was saved, the book it went into, and how far the save reached. */
export interface KeptRoom {
  readonly book: RoomBook;
  readonly room: Room;
  readonly reach: SaveReach;
}

/**
 * Saves the form into the newest book. An unreadable book or one of a newer version is not touched. Never throws: a
 * store that breaks its promise has refused.
 */
export async function keepRoom(
  target: RoomToKeep,
  draft: RoomDraft,
  { store, clock }: { readonly store: RoomStore; readonly clock: Clock },
): Promise<Result<KeptRoom, SaveProblem>> {
  try {
    const saved = store.load();
    if (saved.kind === 'unreadable' || saved.kind === 'newer') return failure({ code: 'protected', saved });
    const book = saved.kind === 'book' ? saved.book : emptyBook;
    const at = editInstant(book, clock.now());
    const room = roomOf(target, book, draft, at);
    const edited = putRoom(book, room, at);
    const stored = await store.save(edited);
    return stored.ok ? success({ book: edited, room, reach: stored.value }) : stored;
  } catch (surprise) {
    const detail = surprise instanceof Error ? surprise.message : 'unknown';
    return failure({ code: 'refused', problem: { code: 'threw', step: 'saveSettings', detail } });
  }
}

function roomOf(target: RoomToKeep, book: RoomBook, draft: RoomDraft, at: string): Room {
  if (target.kind === 'new') return newRoom(target.id, draft, at);
  // Another window may have edited the room meanwhile: its other fields are taken from the newest copy.
  const newest = book.rooms.find(({ id }) => id === target.room.id) ?? target.room;
  return editRoom(newest, draft, at);
}
