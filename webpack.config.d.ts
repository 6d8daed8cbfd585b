import type { Configuration } from 'webpack';

declare function addinConfiguration(
  environment: unknown,
  options: { readonly mode?: 'development' | 'production' },
): Configuration;

export default addinConfiguration;
