import type { OtherService } from '../../core/invitation/blockState';
import type { MailBody } from './mailBody';
import { unwrapSafeLink } from '../../core/safeLinks';

const HOSTS: readonly (readonly [OtherService, RegExp])[] = [
  ['teams', /^https:\/\/teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\//iu],
  ['zoom', /^https:\/\/(?:[a-z0-9-]+\.)?zoom(?:gov)?\.(?:us|com)\/(?:j|my|w|s)\//iu],
  ['webex', /^https:\/\/(?:[a-z0-9-]+\.)?webex\.com\/\S/iu],
  ['meet', /^https:\/\/meet\.google\.com\/\S/iu],
];

/**
 * The service of the first meeting link above the quoted mail that is none of ours: two ways into two meetings in one
 * invitation confuse everybody.
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
    for (const [service, pattern] of HOSTS)
      if (clean.some((address) => pattern.test(address))) return service;
  }
  return undefined;
}
