import type { PhoneNumber, PinFor } from '../room/room';
import { ROOM_FIELDS } from '../room/fields';
import type { RoomField } from '../room/fields';

/** A half-open range of UTF-16 offsets in the pasted text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Why a value should be looked at before it is kept. The sentences live in the languages.
 *
 * - `severalValues`: the text has another value for the same field; `severalServices`: it invites to another service, too
 * - `noLabel`: nothing says what the value is; `brokenLine`: it was put together from two lines
 * - `personAsName`: the room is called after the person who invites
 * - `phoneOnly`: it is known for the phone only; `maybePrivate`: a phone number that may be somebody's own;
 *   `maybePin`, `maybeExtension`: the label is used for both
 * - `noCountryCode`: a phone number without one
 * - `looksLikeWord`: a code that may be an ordinary word; `otherLinkShown`: the text shows another address than the link has
 */
export type Doubt =
  | 'severalValues'
  | 'severalServices'
  | 'noLabel'
  | 'brokenLine'
  | 'personAsName'
  | 'phoneOnly'
  | 'maybePrivate'
  | 'maybePin'
  | 'maybeExtension'
  | 'noCountryCode'
  | 'looksLikeWord'
  | 'otherLinkShown';

/** One value that was understood, with every place in the pasted text where it stands. */
export type Finding<Value> =
  | { readonly value: Value; readonly places: readonly Place[]; readonly certainty: 'certain' }
  | {
      readonly value: Value;
      readonly places: readonly Place[];
      readonly certainty: 'doubtful';
      readonly doubt: Doubt;
    };

/** The fields that an invitation can tell. A room's own line is the user's, never the invitation's. */
export type ReadField = Exclude<RoomField, 'ownLine'>;
export type ReadTextField = Exclude<ReadField, 'phoneNumbers'>;

export const READ_FIELDS: readonly ReadField[] = ROOM_FIELDS.filter((field) => field !== 'ownLine');

/** What was understood, field by field as the form has them. Every value passes the form's checks. */
export interface RoomFindings extends Partial<Record<ReadTextField, Finding<string>>> {
  readonly phoneNumbers?: readonly Finding<PhoneNumber>[];
}

/** What an invitation tells beside the fields of the form. */
export interface RoomRemarks {
  /** Where the PIN is asked for, as far as the invitation's own sentence says so. */
  readonly pinFor?: PinFor;
  /** Whose the only link is, where it is none for guests: the host's, or one registered person's. */
  readonly refusedLink?: 'host' | 'personal';
}

/** `nothing`: the text invites to no videoconference. */
export type RoomReading =
  | { readonly kind: 'nothing' }
  | ({ readonly kind: 'room'; readonly findings: RoomFindings } & RoomRemarks);
