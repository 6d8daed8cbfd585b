import webpack, { type Configuration, type Stats } from 'webpack';

export interface Scripts {
  /** Names of the scripts and the file that each begins with. */
  readonly entry: Readonly<Record<string, string>>;
  /** Where `<name>.js` goes. */
  readonly folder: string;
  /** `whole`: every file that is named, to be debugged. `used`: only what is used, for large libraries. */
  readonly extent?: 'whole' | 'used';
  /** Packages, and the file that stands for each. */
  readonly standIns?: Readonly<Record<string, string>>;
}

/** Bundles TypeScript for a page that is not shipped. Fails with webpack's own words. */
export async function bundleScripts({
  entry,
  folder,
  extent = 'whole',
  standIns = {},
}: Scripts): Promise<void> {
  await runWebpack({
    ...(extent === 'whole'
      ? { mode: 'development', devtool: 'inline-source-map' }
      : {
          mode: 'production',
          devtool: false,
          performance: { hints: false },
          // Written small it would take twice the time, for a page of this computer.
          optimization: { minimize: false },
        }),
    target: ['web', 'es2022'],
    entry,
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'], alias: standIns },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
  });
}

/** Runs webpack once; fails with its own words. */
export const runWebpack = (configuration: Configuration): Promise<Stats | undefined> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      const problem = problemOf(error, stats);
      if (problem) reject(problem);
      else resolve(stats);
    });
  });

/** What went wrong in a webpack run, in words; undefined if all went well. */
export function problemOf(error: Error | null, stats: Stats | undefined): Error | undefined {
  if (error) return error;
  return stats?.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : undefined;
}
