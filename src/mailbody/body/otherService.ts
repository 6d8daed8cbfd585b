import type { OtherService } from '../../core/invitation/facts/blockState';
import { recogniseLink } from '../../core/pasted/services';
import type { LinkRole } from '../../core/pasted/services/service';
import { unwrapSafeLink } from '../../core/safeLinks';
import type { MailBody } from './mailBody';

/** Links into a meeting, whoever may use them; pages of help, of numbers and of recordings lead into none. */
const INTO_MEETINGS: ReadonlySet<LinkRole> = new Set(['join', 'host', 'personal']);

function serviceOf(address: string): OtherService | undefined {
  const known = recogniseLink(address);
  return known && INTO_MEETINGS.has(known.role) ? known.service.name : undefined;
}

/** {@link otherServiceIn}, where the table of services is fetched first. */
export type FindOtherService = (
  ...given: Parameters<typeof otherServiceIn>
) => Promise<OtherService | undefined>;

/**
 * The service of the first meeting link above the quoted mail that is none of ours: two ways into two meetings in one
 * invitation confuse everybody. What a link is for is read from the same table that reads pasted invitations.
 * @param isOwn true for the links of the user's rooms, which may be with such a service
 */
export function otherServiceIn(
  body: MailBody,
  isOwn: (address: string) => boolean,
): OtherService | undefined {
  for (const { at, addresses } of body.links) {
    if (at >= body.quoteAt) return undefined;
    const clean = addresses.map(unwrapSafeLink);
    if (clean.some(isOwn)) continue;
    const service = clean.map(serviceOf).find((found) => found !== undefined);
    if (service !== undefined) return service;
  }
  return undefined;
}
