import type { Configuration } from 'webpack';
import type { NamedOrganization } from './scripts/organization/organizationFile';

declare function addinConfiguration(
  organization: NamedOrganization,
  options: { readonly mode: 'development' | 'production' },
): Configuration;

export default addinConfiguration;
