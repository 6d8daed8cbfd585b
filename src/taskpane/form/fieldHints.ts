import type { Organization } from '../../core/organization/organization';
import { writePhoneNumberLines } from '../../core/room/draft';
import type { DraftField, RoomDraft } from '../../core/room/draft';
import type { PaneWords } from '../languages/paneWords';
import { shownService } from '../controls/shownText';

/** The same in every language. */
const EXAMPLES: { readonly [Field in DraftField]?: string } = {
  name: 'Anna Keller',
  joinUrl: 'https://video.example.edu/join/anna',
  extension: '112752642756',
  pin: '2468',
  phoneNumbersUrl: 'https://video.example.edu/phone',
  phoneNumbers: 'Lugano: +41 91 555 01 00',
  gateway: 'h323.example.edu',
  backupGateway: 'h323-2.example.edu',
  sipDomain: 'video.example.edu',
  sipAddress: 'anna.keller@video.example.edu',
  testRoomUrl: 'https://video.example.edu/test',
  helpUrl: 'https://video.example.edu/help',
  serviceName: 'Example Video',
  owner: 'bernd.wolf@example.edu',
};

/** What the organization has for a field of any room. */
export function organizationValue(field: DraftField, organization: Organization): string | undefined {
  switch (field) {
    case 'phoneNumbersUrl':
    case 'sipDomain':
    case 'testRoomUrl':
    case 'helpUrl':
    case 'serviceName':
      return organization[field];
    case 'phoneNumbers':
      return (
        organization.phoneNumbers && writePhoneNumberLines(organization.phoneNumbers).replace(/\n/gu, ', ')
      );
    case 'gateway':
      return organization.gateways?.[0];
    case 'backupGateway':
      return organization.gateways?.[1];
    default:
      return undefined;
  }
}

/** True where a value of the room pushes the organization's aside: one service's numbers do not go with another's page. */
function isPushedAside(field: DraftField, draft: RoomDraft): boolean {
  if (field === 'backupGateway') return draft.gateway.trim() !== '';
  return field === 'phoneNumbers' && draft.phoneNumbersUrl.trim() !== '';
}

/** The hint below a field: what applies where it stays empty, else what it is for, with an example. */
export function fieldHint(
  field: DraftField,
  draft: RoomDraft,
  organization: Organization,
  words: PaneWords,
): string {
  const value = isPushedAside(field, draft) ? undefined : organizationValue(field, organization);
  if (value === undefined) {
    const example = EXAMPLES[field];
    return [words.form.hints[field], ...(example === undefined ? [] : [words.form.example(example)])].join(
      ' ',
    );
  }
  return words.form.fromOrganization(shownService(organization), value);
}
