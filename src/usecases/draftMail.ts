import type { InvitationChoices } from '../core/invitation/choices';
import type { LineKind } from '../core/invitation/lineKind';
import type { Organization } from '../core/organization';
import type { Room } from '../core/room/room';
import { previewInvitation } from './item/prepare';

/** Windows hands at most 2,083 characters of an address to the mail program, and some clients cut a little before. */
const MAX_MAIL_ADDRESS_LENGTH = 2000;

/** What goes first where the whole invitation is too long: from what can be looked up to what cannot. */
const EXPENDABLE: readonly (readonly LineKind[])[] = [
  [],
  ['note', 'thanks'],
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

/**
 * Drafts a mail with the invitation as plain text. The PIN never goes into an address (design, section 2): browsers
 * and mail programs remember those. The draft says that it comes separately, and `leftOut` that it did not go.
 */
export function draftMail(room: Room, organization: Organization, choices: InvitationChoices): MailDraft {
  const policy = choices.pinPolicy ?? room.pinPolicy ?? 'print';
  const hidesPin = policy === 'print' && (room.pin ?? '').trim() !== '';
  const dropped: LineKind[] = [];
  for (const kinds of EXPENDABLE) {
    dropped.push(...kinds);
    const prepared = previewInvitation(room, organization, {
      ...choices,
      leaveOut: [...(choices.leaveOut ?? []), ...dropped],
      pinPolicy: hidesPin ? 'separate' : policy,
    });
    if (!prepared.ok) return { kind: 'badRoom' };
    const { subject, block } = prepared.value;
    // Mail programs want the line ends of mail (RFC 6068, section 5).
    const body = block.text.replace(/\n/gu, '\r\n');
    const url = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    if (url.length <= MAX_MAIL_ADDRESS_LENGTH)
      return { kind: 'draft', url, leftOut: hidesPin ? [...dropped, 'pin'] : dropped };
  }
  return { kind: 'tooLong' };
}
