import type { PinPolicy } from '../../core/room/room';
import type { PaneWords } from '../languages/paneWords';
import type { Choice } from '../SelectField';

const POLICIES = ['print', 'separate', 'omit'] as const satisfies readonly PinPolicy[];

/** What may become of the PIN in an invitation. */
export const pinPolicyChoices = ({ pinPolicies }: PaneWords): readonly Choice<PinPolicy>[] =>
  POLICIES.map((policy) => ({ value: policy, name: pinPolicies[policy] }));
