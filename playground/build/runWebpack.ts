import webpack, { type Configuration, type Stats } from 'webpack';

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
