import type { PinFor } from '../room/room';

/**
 * What a phrase in an invitation says about the value next to it.
 *
 * - `join`: the link behind it leads into the room; `enter`: it may (a bare "Join", "Link" or "browser")
 * - `meetingNumber`: the number to type, in an app or on a phone; `phoneMeetingNumber`: the one for the phone, where a
 *   service has two; `videoMeetingNumber`: the one for room systems; `accessCode`: either that number or a PIN, depending on the service
 * - `bareNumber`, `bareCode`: words such as "ID" and "code" that are a label only where nothing is said before them
 * - `pin`: what lets a participant in; `phonePin`: what some services call the number that is typed on a phone
 * - `phone`: the way in by phone; `phonePage`: a page with its numbers; `dial`: "dial", "call"
 * - `gateway`, `backupGateway`, `sip`: the ways in for room systems; `videoSystem`: one of them
 * - `test`, `help`: pages; `otherPage`: pages that are none of a room's (options, other ways to join, downloads)
 * - `name`: the room's name stands behind; `invites`: the inviting person's name stands before
 * - `video`: shows that the text is about a videoconference; `sentence`: only an invitation says it
 * - `host`: a code near it is for the host alone, or for something else; `note`: free text follows
 * - `signature`: a phone number behind it is somebody's own; `closing`: a signature follows
 */
export const LABEL_KINDS = [
  'join',
  'enter',
  'meetingNumber',
  'phoneMeetingNumber',
  'videoMeetingNumber',
  'accessCode',
  'bareNumber',
  'bareCode',
  'pin',
  'phonePin',
  'phone',
  'phonePage',
  'dial',
  'gateway',
  'backupGateway',
  'sip',
  'videoSystem',
  'test',
  'help',
  'otherPage',
  'name',
  'invites',
  'video',
  'sentence',
  'host',
  'note',
  'signature',
  'closing',
] as const;

export type LabelKind = (typeof LABEL_KINDS)[number];

/**
 * The phrases of one language that invitations of others use, beside the labels of our own block, which come from
 * {@link InvitationWords}. Case, accents, hyphens and apostrophes do not matter; the longest phrase counts.
 */
export interface ReadingWords {
  readonly labels: { readonly [Kind in LabelKind]: readonly string[] };
  /** What stands around the service's name in a thank-you sentence; an empty end is the end of the sentence. */
  readonly thanks: readonly { readonly before: string; readonly behind: string }[];
  /** What is said of numbers to dial in with only: what they cost. */
  readonly toll: readonly string[];
  /** What a text says in the sentence of its PIN about where that is asked for. */
  readonly pinFor: { readonly [Where in PinFor]: readonly string[] };
}

/** The phrases of a language that is read only. */
export type FurtherWords = Partial<ReadingWords['labels']>;
