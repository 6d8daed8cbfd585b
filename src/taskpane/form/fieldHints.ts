import { printable } from '../../core/printable';
import type { Organization } from '../../core/organization';
import type { DraftField, RoomDraft } from '../../usecases/keepRooms';
import type { PaneWords } from '../languages/paneWords';

/** What the organization has for a field. A room with a gateway of its own takes no backup from the organization. */
function organizationValue(
  field: DraftField,
  draft: RoomDraft,
  organization: Organization,
): string | undefined {
  switch (field) {
    case 'phoneNumbersUrl':
      return organization.phoneNumbersUrl;
    case 'gateway':
      return organization.gateways?.[0];
    case 'backupGateway':
      return draft.gateway.trim() === '' ? organization.gateways?.[1] : undefined;
    default:
      return undefined;
  }
}

/** The hint below a field: what applies where it stays empty, else what it is for. */
export function fieldHint(
  field: DraftField,
  draft: RoomDraft,
  organization: Organization,
  words: PaneWords,
): string | undefined {
  const value = organizationValue(field, draft, organization);
  return value === undefined
    ? words.form.hints[field]
    : words.form.fromOrganization(printable(organization.serviceName ?? '') || undefined, value);
}
