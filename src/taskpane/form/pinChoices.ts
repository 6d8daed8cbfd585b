import type { Organization } from '../../core/organization/organization';
import type { RoomDraft } from '../../core/room/draft';
import type { PinFor, PinPolicy } from '../../core/room/room';
import type { PaneWords } from '../languages/paneWords';
import type { Choice } from '../controls/fields';
import { shownService } from '../controls/shownText';

const POLICIES = ['print', 'separate', 'omit'] as const satisfies readonly PinPolicy[];
const NEEDS = ['everyWay', 'phoneAndRoomSystems'] as const satisfies readonly PinFor[];

/** What may become of the PIN in an invitation. */
export const pinPolicyChoices = ({ pinPolicies }: PaneWords): readonly Choice<PinPolicy>[] =>
  POLICIES.map((policy) => ({ value: policy, name: pinPolicies[policy] }));

const asOrganization = (organization: Organization, { form }: PaneWords, name: string) =>
  ({
    value: 'standard',
    name: form.asOrganization(shownService(organization), name),
  }) as const;

/** The same for a room, which may leave it to the organization where that says anything. */
export const roomPolicyChoices = (
  organization: Organization,
  words: PaneWords,
): readonly Choice<RoomDraft['pinPolicy']>[] =>
  organization.pinPolicy === undefined
    ? pinPolicyChoices(words)
    : [
        asOrganization(organization, words, words.pinPolicies[organization.pinPolicy]),
        ...pinPolicyChoices(words),
      ];

/** For what the PIN may be needed, and that nobody knows, or that the organization does. */
export const pinForChoices = (
  organization: Organization,
  words: PaneWords,
): readonly Choice<RoomDraft['pinFor']>[] => [
  organization.pinFor === undefined
    ? { value: 'standard', name: words.form.pinForUnknown }
    : asOrganization(organization, words, words.pinNeededFor[organization.pinFor]),
  ...NEEDS.map((need) => ({ value: need, name: words.pinNeededFor[need] })),
];
