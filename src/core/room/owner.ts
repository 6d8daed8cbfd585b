import type { Room } from './room';

/** The one spelling in which addresses of calendars are compared; empty where there is none. */
const addressKey = (address: string | undefined): string => address?.trim().toLowerCase() ?? '';

/** Whether two mail addresses name the calendar of the same person. No address names nobody's. */
export const isSameOwner = (one: string | undefined, other: string | undefined): boolean =>
  addressKey(one) !== '' && addressKey(one) === addressKey(other);

/**
 * Somebody else's address.
 * @param owner as a room or Outlook names the owner of a calendar
 * @param self mail address of the one who writes, where it is known
 * @returns nothing where it is one's own, or none
 */
export const otherOwner = (owner: string | undefined, self: string | undefined): string | undefined =>
  addressKey(owner) === '' || isSameOwner(owner, self) ? undefined : owner?.trim();

/** Whether a room is for the calendar of somebody else. */
export const isOthers = ({ owner }: Room, self: string | undefined): boolean =>
  otherOwner(owner, self) !== undefined;
