import { linkKey } from '../link';

/** Whether the invitation prints the PIN, leaves it out, or says that it comes separately. */
export type PinPolicy = 'print' | 'omit' | 'separate';

/**
 * For what the PIN is needed: for every way of joining, or for phones and room systems only. Where nobody has said it,
 * the invitation claims nothing.
 */
export type PinFor = 'everyWay' | 'phoneAndRoomSystems';

/** A confirm key of phones and room systems: the one that ends the number that was typed. */
export type ConfirmKey = '#' | '*';

/** A phone number with the place or language that it is for, for example `{ label: 'Zurich', number: '+41 44 …' }`. */
export interface PhoneNumber {
  readonly label: string;
  readonly number: string;
}

/** What an organization says of its service for all rooms, and a room for itself. The room's word wins. */
export interface ServiceFacts {
  readonly serviceName?: string | undefined;
  readonly phoneNumbersUrl?: string | undefined;
  readonly phoneNumbers?: readonly PhoneNumber[] | undefined;
  /** H.323 gateways: the primary one and a backup. */
  readonly gateways?: readonly string[] | undefined;
  readonly sipDomain?: string | undefined;
  /** Where neither says anything, the PIN is printed. */
  readonly pinPolicy?: PinPolicy | undefined;
  readonly pinFor?: PinFor | undefined;
  readonly testRoomUrl?: string | undefined;
  readonly helpUrl?: string | undefined;
}

/**
 * A permanent, personal virtual meeting room. Stored in roaming settings as it is (see the decision page
 * roaming-settings-format).
 */
export interface Room extends ServiceFacts {
  readonly id: string;
  readonly name: string;
  readonly joinUrl: string;
  /** ISO-8601 instant of the last edit. */
  readonly updatedAt?: string | undefined;
  /** Mail address of the person in whose calendar this room is used; nothing: the one who writes. */
  readonly owner?: string | undefined;
  /** The room's number. A string: it may begin with a zero. */
  readonly extension?: string | undefined;
  readonly pin?: string | undefined;
  readonly pinChangedAt?: string | undefined;
  /** A whole SIP address, where it is not the extension at the domain. */
  readonly sipAddress?: string | undefined;
  readonly ownLine?: string | undefined;
  /** Join links that this room had before: a block with one of them is still this room's. */
  readonly previousJoinUrls?: readonly string[] | undefined;
}

/** The join links of rooms, those of former days included, each in the one spelling in which links are compared. */
export const joinLinkKeys = (rooms: readonly Room[]): ReadonlySet<string> =>
  new Set(rooms.flatMap(({ joinUrl, previousJoinUrls = [] }) => [joinUrl, ...previousJoinUrls]).map(linkKey));

/**
 * Whole days since the PIN of a room was changed, as far as we know.
 * @param now ISO-8601
 * @returns nothing where the room has no PIN, or where no day of its change is known
 */
export function pinAgeDays({ pin, pinChangedAt }: Room, now: string): number | undefined {
  if (pin === undefined || pinChangedAt === undefined) return undefined;
  const ageMs = Date.parse(now) - Date.parse(pinChangedAt);
  return Number.isNaN(ageMs) || ageMs < 0 ? undefined : Math.floor(ageMs / 86_400_000);
}

/** True where the organization wants people to be reminded of a PIN as old as this room's. */
export function isPinDue(
  room: Room,
  { pinReminderDays = Infinity }: { readonly pinReminderDays?: number | undefined },
  now: string,
): boolean {
  return (pinAgeDays(room, now) ?? -1) >= pinReminderDays;
}
