import { checkLink } from '../link';

const USER = '{user}';
/** What stands before the @ of an address and means one person in a link, too. */
const PLAIN_USER = /^[\p{L}\d][\p{L}\d._+-]*$/u;

/** Whether a text is an https link with one place for the user, such as `https://vc.example.edu/join/{user}`. */
export const isRoomPattern = (pattern: string): boolean =>
  pattern.split(USER).length === 2 &&
  // Not in the name of the host: whose address decides that decides where guests go.
  /^https:\/\/[^/{]+\/(?:.*[^$])?\{user\}/u.test(pattern) &&
  checkLink(pattern.replace(USER, 'anna.keller')).ok;

/**
 * The link of a person's own room, where the service makes it from what stands before the @ of the mail address.
 * @param pattern the organization's `roomPattern`
 * @returns nothing where there is none, or the address no such name
 */
export function roomLinkFor(pattern: string | undefined, address: string): string | undefined {
  const [user = ''] = address.trim().toLowerCase().split('@');
  if (pattern === undefined || !address.includes('@') || !PLAIN_USER.test(user)) return undefined;
  const link = checkLink(pattern.replace(USER, encodeURIComponent(user)));
  return link.ok ? link.value : undefined;
}
