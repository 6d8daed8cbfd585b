import path from 'node:path';
import webpack from 'webpack';
import { chosenOrganization } from '../scripts/organizationFile';
import addinConfiguration from '../webpack.config.js';
import { problemOf } from './runWebpack';

/** Where `npm start` puts the add-in; `npm run build` has `dist/` to itself. */
export const watchedFolder = path.resolve('.cache/addin');

/** Builds the add-in and builds it again after each change; resolves after the first build without errors. */
export function watchAddin(report: (line: string) => void): Promise<void> {
  const organization = chosenOrganization(process.argv.slice(2), process.env);
  if (!organization.ok) throw new Error(organization.error);
  const configuration = addinConfiguration({ organization: organization.value }, { mode: 'development' });
  const compiler = webpack({
    ...configuration,
    output: { ...configuration.output, path: watchedFolder },
  });
  return new Promise((resolve) => {
    compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
      const problem = problemOf(error, stats);
      if (problem) report(`The add-in could not be built:\n${problem.message}`);
      else {
        report(`The add-in is built (${((stats?.endTime ?? 0) - (stats?.startTime ?? 0)) / 1000} s).`);
        resolve();
      }
    });
  });
}
