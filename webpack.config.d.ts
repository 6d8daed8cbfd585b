import type { Configuration } from 'webpack';

declare function addinConfiguration(
  environment: { readonly organization?: string },
  options: { readonly mode?: 'development' | 'production' },
): Configuration;

export default addinConfiguration;
