import json from 'organization.json';
import { decodeOrganization } from '../core/organization';
import type { Organization } from '../core/organization';

/**
 * The organization that this build is for. The build has checked the same file by the same decoder, so a failure here
 * means that somebody changed the built files.
 */
export function loadOrganization(): Organization {
  const decoded = decodeOrganization(json);
  if (!decoded.ok) throw new Error(`The organization's facts are not valid. ${decoded.error.join(' ')}`);
  return decoded.value;
}
