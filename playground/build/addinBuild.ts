import { watchFile } from 'node:fs';
import path from 'node:path';
import webpack, { type Watching } from 'webpack';
import { readChosenOrganization, type NamedOrganization } from '../../scripts/organization/organizationFile';
import addinConfiguration from '../../webpack.config.js';
import { problemOf } from './runWebpack';

/** Where `npm start` puts the add-in; `npm run build` has `dist/` to itself. */
export const watchedFolder = path.resolve('.cache/addin');

const readChosen = () => readChosenOrganization(process.cwd(), process.argv.slice(2), process.env);

function watch(
  organization: NamedOrganization,
  report: (line: string) => void,
  onBuilt: () => void,
): Watching {
  const configuration = addinConfiguration(organization, { mode: 'development' });
  const compiler = webpack({
    ...configuration,
    output: { ...configuration.output, path: watchedFolder },
  });
  const watching = compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
    const problem = problemOf(error, stats);
    if (problem) report(`The add-in could not be built:\n${problem.message}`);
    else {
      report(`The add-in is built (${((stats?.endTime ?? 0) - (stats?.startTime ?? 0)) / 1000} s).`);
      onBuilt();
    }
  });
  if (watching === undefined) throw new Error('The add-in is being built already.');
  return watching;
}

/**
 * Builds the add-in for the organization that is named to the program, and builds it again after each change; resolves
 * after the first build without errors. Where the name is wrong, or the file at the beginning, that is said as by
 * `npm run build`, and the program ends.
 */
export function watchAddin(report: (line: string) => void): Promise<void> {
  const first = readChosen();
  if (!first.ok) {
    console.error(first.error.join('\n'));
    process.exit(1);
  }
  return new Promise((resolve) => {
    let watching = watch(first.value, report, resolve);
    // What a build consists of depends on the organization, so a change of its file begins a new one.
    watchFile(path.resolve(`organization/${first.value.name}.json`), { interval: 500 }, () => {
      const changed = readChosen();
      if (!changed.ok) report(changed.error.join('\n'));
      else
        watching.close(() => {
          watching = watch(changed.value, report, resolve);
        });
    });
  });
}
