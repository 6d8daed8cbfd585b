import type { Candidate } from '../choose/candidate';
import type { Page } from '../page/page';
import { valueBehind } from '../page/valueBehind';
import { readCode } from '../values';
import { isSomebodyElses, isTypedBehindNumber } from './belongs';

export interface PinCandidate extends Candidate {
  readonly source: 'pin' | 'pinBehindNumber' | 'accessCode' | 'phonePin';
}

/**
 * `PIN: 2468`, `Passcode: hT6Zp2`, `Die PIN lautet 2468`: what lets a participant in. A code of the host is never
 * read: whoever has it can take the room over.
 */
export const pinsBehindLabels = (page: Page): readonly PinCandidate[] =>
  page.labels.flatMap((label) => {
    const { kind } = label;
    if (kind !== 'pin' && kind !== 'accessCode' && kind !== 'phonePin') return [];
    const value = valueBehind(page, label, readCode);
    if (!value || isSomebodyElses(page, label, value)) return [];
    const source = kind === 'pin' && isTypedBehindNumber(page, label) ? 'pinBehindNumber' : kind;
    const doubt = value.doubt ?? (label.isVague ? ('noLabel' as const) : undefined);
    return [{ start: value.start, end: value.end, value: value.text, doubt, source }];
  });
