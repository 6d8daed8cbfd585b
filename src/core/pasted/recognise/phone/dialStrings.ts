import type { Candidate } from '../../choose/candidate';
import type { Page } from '../../page/page';
import { isGateway } from '../roomSystems';

/** A dial string, ready for a room system: `192.0.2.117##8215507` names gateway and extension at once. */
export interface DialString {
  readonly gateway: Candidate;
  readonly extension: Candidate;
}

const IN_HOST = /[\p{L}\p{N}.-]/u;

export function dialStrings(page: Page): readonly DialString[] {
  const found: DialString[] = [];
  const { bare } = page;
  for (let at = bare.indexOf('##'); at >= 0; at = bare.indexOf('##', at + 2)) {
    let start = at;
    while (start > at - 100 && IN_HOST.test(bare[start - 1] ?? '')) start -= 1;
    const host = bare.slice(start, at);
    const digits = /^\d{2,20}(?!\d)/u.exec(bare.slice(at + 2, at + 24))?.[0];
    if (host.length < 3 || digits === undefined || !isGateway(host)) continue;
    found.push({
      gateway: { start, end: at, value: host },
      extension: { start: at + 2, end: at + 2 + digits.length, value: digits },
    });
  }
  return found;
}
