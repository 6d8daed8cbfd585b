import type { AddOutcome } from '../../core/outcome';
import { STANDING } from '../../core/outcome';
import { success } from '../../core/result';
import { oneClick } from './oneClick';
import type { OneClick } from './oneClick';

/** Why the switch went back to off, as far as a phone tells it. */
export type PhoneReason = 'noRoom' | 'notAdded';

/** Phones give a minute, without the time in a dialog of ours; whether they count it at the end is not known. */
const END_MS = 55_000;

export interface PhonePress extends Omit<OneClick, 'notices' | 'endMs'> {
  /** Says the reason in a dialog; done once the person has closed it, or where there is none. */
  readonly explain: (reason: PhoneReason) => Promise<unknown>;
}

/**
 * One press of the switch in Outlook on a phone. There are no notifications: success is the switch that stays on, and a
 * failure says in a dialog why it went back, before the event is completed, which closes the dialog.
 */
export const onPhone = ({ explain, ...press }: PhonePress): Promise<AddOutcome> =>
  oneClick({
    ...press,
    notices: {
      clear: () => Promise.resolve(success(undefined)),
      show: async (_notice, { kind }) => {
        if (!STANDING.has(kind)) await explain(kind === 'noRoom' ? 'noRoom' : 'notAdded');
      },
    },
    endMs: END_MS,
  });
