import { isHost } from '../../../link';
import type { Span } from '../lines';

/** A mail or SIP address in the text. */
export interface Address extends Span {
  readonly user: string;
  readonly host: string;
  /** What stands before it: behind `sip:` nobody can mean a mailbox. */
  readonly scheme: 'sip' | 'mailto' | undefined;
}

const USER = /(?:(sips?|mailto|h323):)?([\p{L}\p{N}._%+-]{1,64})$/iu;
const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,251}[\p{L}\p{N}])?/u;

/** Addresses around every @; what stands around it is read in bounded pieces, so many of them cost no more than their number. */
export function findAddresses(text: string): readonly Address[] {
  const addresses: Address[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (!/[\p{L}\p{N}._%+-]@[\p{L}\p{N}]/u.test(text.slice(at - 1, at + 2))) continue;
    const before = USER.exec(text.slice(Math.max(addresses.at(-1)?.end ?? 0, at - 72), at));
    const host = HOST.exec(text.slice(at + 1, at + 254))?.[0];
    const user = before?.[2];
    if (!before || user === undefined || host === undefined || !host.includes('.') || !isHost(host)) continue;
    const scheme = before[1]?.toLowerCase().replace(/^sips$|^h323$/u, 'sip');
    addresses.push({
      start: at - before[0].length,
      end: at + 1 + host.length,
      user,
      host,
      scheme: scheme === 'sip' || scheme === 'mailto' ? scheme : undefined,
    });
  }
  return addresses;
}
