import path from 'node:path';
import webpack from 'webpack';
import { chosenOrganization, readOrganizationFile } from '../../scripts/organizationFile';
import addinConfiguration from '../../webpack.config.js';
import { problemOf } from './runWebpack';

/** Where `npm start` puts the add-in; `npm run build` has `dist/` to itself. */
export const watchedFolder = path.resolve('.cache/addin');

/** The name of the organization; where it is wrong, or its file, that is said as by `npm run build`, and the program ends. */
function chosenName(): string {
  const chosen = chosenOrganization(process.argv.slice(2), process.env);
  const file = chosen.ok ? readOrganizationFile(process.cwd(), chosen.value) : undefined;
  if (chosen.ok && file?.ok) return chosen.value;
  const sentences = file?.ok === false ? file.error : chosen.ok ? [] : [chosen.error];
  console.error(sentences.join('\n'));
  process.exit(1);
}

/** Builds the add-in and builds it again after each change; resolves after the first build without errors. */
export function watchAddin(report: (line: string) => void): Promise<void> {
  const configuration = addinConfiguration({ organization: chosenName() }, { mode: 'development' });
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
