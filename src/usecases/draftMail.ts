import type { InvitationChoices } from '../core/invitation/choices';
import { composeInvitation } from '../core/invitation/lines';
import type { LineKind } from '../core/invitation/lineKind';
import { pinPolicyOf } from '../core/invitation/standard';
import type { Organization } from '../core/organization/organization';
import type { Room } from '../core/room/room';
import { prepareInvitation } from './item/prepare';

/** Windows hands at most 2,083 characters of an address to the mail program, and some clients cut a little before. */
const MAX_MAIL_ADDRESS_LENGTH = 2000;

/** What goes first where the whole invitation is too long: from what can be looked up to what cannot. */
const EXPENDABLE: readonly (readonly LineKind[])[] = [
  [],
  ['note', 'thanks', 'linkFor', 'tryBefore', 'comeEarly'],
  ['help', 'test'],
  ['sip', 'h323', 'h323Backup', 'confirmKey'],
  ['phone'],
];

/**
 * A `mailto:` address that opens a new mail with subject and invitation. `leftOut` names what had to stay behind.
 * - `tooLong`: not even the link fits.
 * - `badRoom`: a field of the room must not be written.
 */
export type MailDraft =
  | { readonly kind: 'draft'; readonly url: string; readonly leftOut: readonly LineKind[] }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'badRoom' };

/** The line with the PIN, and what is said about it. */
const PIN_LINES: readonly LineKind[] = ['pin', 'pinFor'];

/**
 * Drafts a mail with the invitation as plain text. A PIN that is printed never goes into an address: browsers and mail
 * programs remember those. Nor does the draft promise it, because nobody has: `leftOut` says that it did not go.
 */
export function draftMail(room: Room, organization: Organization, choices: InvitationChoices): MailDraft {
  const whole = composeInvitation(room, organization, choices);
  if (!whole.ok) return { kind: 'badRoom' };
  const present = [...new Set(whole.value.map(({ kind }) => kind))];
  const isPrinted = (choices.pinPolicy ?? pinPolicyOf(room, organization)) === 'print';
  const dropped: LineKind[] = isPrinted ? [...PIN_LINES] : [];
  for (const kinds of EXPENDABLE) {
    dropped.push(...kinds);
    const prepared = prepareInvitation(room, organization, {
      ...choices,
      leaveOut: [...(choices.leaveOut ?? []), ...dropped],
    });
    if (!prepared.ok) return { kind: 'badRoom' };
    const { subject, block } = prepared.value;
    // Mail programs want the line ends of mail (RFC 6068, section 5).
    const body = block('text').replace(/\n/gu, '\r\n');
    const url = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    if (url.length <= MAX_MAIL_ADDRESS_LENGTH)
      return { kind: 'draft', url, leftOut: present.filter((kind) => dropped.includes(kind)) };
  }
  return { kind: 'tooLong' };
}
