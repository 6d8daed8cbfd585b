import json from 'organization.json';
import type { Organization } from '../core/organization/organization';

/**
 * The organization that this build is for. The build has decoded the file and compiled the result in (a rule of
 * webpack.config.js), so at start there is nothing to check.
 */
export const loadOrganization = (): Organization => json as Organization;
