/** Whether the invitation prints the PIN, leaves it out, or says that it comes separately. */
export type PinPolicy = 'print' | 'omit' | 'separate';

/** A phone number with the place or language that it is for, for example `{ label: 'Zurich', number: '+41 44 …' }`. */
export interface PhoneNumber {
  readonly label: string;
  readonly number: string;
}

/**
 * A permanent, personal virtual meeting room. Stored in roaming settings as it is (see the decision page
 * roaming-settings-format); values of the room win over the organization's.
 */
export interface Room {
  readonly id: string;
  readonly name: string;
  readonly joinUrl: string;
  /** ISO-8601 instant of the last edit. */
  readonly updatedAt?: string | undefined;
  /** The room's number. A string: it may begin with a zero. */
  readonly extension?: string | undefined;
  readonly pin?: string | undefined;
  readonly pinChangedAt?: string | undefined;
  readonly pinPolicy?: PinPolicy | undefined;
  readonly phoneNumbersUrl?: string | undefined;
  readonly phoneNumbers?: readonly PhoneNumber[] | undefined;
  /** H.323 gateways: the primary one and a backup. */
  readonly gateways?: readonly string[] | undefined;
  readonly sipDomain?: string | undefined;
  readonly testRoomUrl?: string | undefined;
  readonly helpUrl?: string | undefined;
  readonly serviceName?: string | undefined;
  readonly ownLine?: string | undefined;
  /** Join links that this room had before: a block with one of them is still this room's. */
  readonly previousJoinUrls?: readonly string[] | undefined;
}
