import { checkLink, linkKey } from '../link';
import type { PhoneNumber, PinFor, PinPolicy, Room } from './room';
import { checkField, phoneLabelFault, ROOM_FIELDS } from './fields';
import type { FieldFault, RoomField } from './fields';

/** The fields of the room form, in its order. */
export const DRAFT_FIELDS = ROOM_FIELDS;

export type DraftField = RoomField;

/**
 * A room as it stands in the form: what the person typed, an empty text where there is nothing. `standard`: the room
 * says nothing of its own, so the organization's word holds.
 */
export type RoomDraft = { readonly [Field in DraftField]: string } & {
  readonly pinPolicy: PinPolicy | 'standard';
  readonly pinFor: PinFor | 'standard';
};

/** What is wrong with a field of the form; a backup gateway needs a gateway before it. */
export type DraftFault = FieldFault | 'backupWithoutGateway';

export interface DraftProblem {
  readonly field: DraftField;
  readonly fault: DraftFault;
}

/** How many former links a room remembers; the oldest goes first. */
const MAX_PREVIOUS_LINKS = 10;

/**
 * Phone numbers as a person types them: one a line, `Zurich: +41 44 555 01 00`; the place before the colon may be
 * missing. Empty lines do not count.
 */
export const readPhoneNumberLines = (text: string): readonly PhoneNumber[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const colon = line.lastIndexOf(':');
      return { label: line.slice(0, Math.max(colon, 0)).trim(), number: line.slice(colon + 1).trim() };
    });

/** The text that {@link readPhoneNumberLines} reads back. */
export const writePhoneNumberLines = (numbers: readonly PhoneNumber[]): string =>
  numbers.map(({ label, number }) => (label === '' ? number : `${label}: ${number}`)).join('\n');

/** Fills the form from a room, or leaves it empty where there is none yet. */
export const draftOf = (room: Room | undefined): RoomDraft => ({
  name: room?.name ?? '',
  joinUrl: room?.joinUrl ?? '',
  extension: room?.extension ?? '',
  pin: room?.pin ?? '',
  pinPolicy: room?.pinPolicy ?? 'standard',
  pinFor: room?.pinFor ?? 'standard',
  phoneNumbersUrl: room?.phoneNumbersUrl ?? '',
  phoneNumbers: writePhoneNumberLines(room?.phoneNumbers ?? []),
  gateway: room?.gateways?.[0] ?? '',
  backupGateway: room?.gateways?.[1] ?? '',
  sipDomain: room?.sipDomain ?? '',
  sipAddress: room?.sipAddress ?? '',
  testRoomUrl: room?.testRoomUrl ?? '',
  helpUrl: room?.helpUrl ?? '',
  serviceName: room?.serviceName ?? '',
  ownLine: room?.ownLine ?? '',
  owner: room?.owner ?? '',
});

/** What the person has touched since the form was opened, on top of what the room has become meanwhile. */
export const rebaseDraft = (
  draft: RoomDraft,
  isTouched: (field: keyof RoomDraft) => boolean,
  newest: RoomDraft,
): RoomDraft => ({
  ...newest,
  ...Object.fromEntries(Object.entries(draft).filter(([field]) => isTouched(field as keyof RoomDraft))),
});

/** Checks one field of the form in the light of the others. Nothing means that it is fine. */
export function checkDraftField(draft: RoomDraft, field: DraftField): DraftFault | undefined {
  if (field === 'phoneNumbers') {
    const faults = readPhoneNumberLines(draft.phoneNumbers).map(
      ({ label, number }) =>
        phoneLabelFault(label) ?? (number === '' ? 'notAPhoneNumber' : checkField(field, number)),
    );
    return faults.find((fault) => fault !== undefined);
  }
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
  return [...others, old.joinUrl].slice(-MAX_PREVIOUS_LINKS);
}

const withoutGaps = (room: Room): Room =>
  Object.fromEntries(Object.entries(room).filter(([, value]) => value !== undefined)) as unknown as Room;

/** An untouched list is kept as it is, with fields of later versions in it. */
function phoneNumbersOf(old: Room, draft: RoomDraft): Room['phoneNumbers'] {
  if (draft.phoneNumbers === draftOf(old).phoneNumbers) return old.phoneNumbers;
  const numbers = readPhoneNumberLines(draft.phoneNumbers);
  return numbers.length === 0 ? undefined : numbers;
}

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
    pinPolicy: draft.pinPolicy === 'standard' ? undefined : draft.pinPolicy,
    pinFor: draft.pinFor === 'standard' ? undefined : draft.pinFor,
    phoneNumbersUrl: filled('phoneNumbersUrl'),
    phoneNumbers: phoneNumbersOf(old, draft),
    gateways: gateways.length === 0 ? undefined : gateways,
    sipDomain: filled('sipDomain'),
    sipAddress: filled('sipAddress'),
    testRoomUrl: filled('testRoomUrl'),
    helpUrl: filled('helpUrl'),
    serviceName: filled('serviceName'),
    ownLine: filled('ownLine'),
    owner: filled('owner'),
    previousJoinUrls: previousJoinUrls.length === 0 ? undefined : previousJoinUrls,
    updatedAt: at,
  });
}

/**
 * Makes a room of the form. Its first PIN counts as changed now: it is at most as old as we can know, and the
 * reminder needs a day to count from.
 */
export const newRoom = (id: string, draft: RoomDraft, at: string): Room =>
  editRoom({ id, name: '', joinUrl: '' }, draft, at);
