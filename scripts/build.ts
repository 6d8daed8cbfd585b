import { rmSync } from 'node:fs';
import path from 'node:path';
import { runWebpack } from '../playground/build/runWebpack';
import addinConfiguration from '../webpack.config.js';
import { readChosenOrganization } from './organization/organizationFile';

/**
 * `npm run build -- --organization NAME`: writes dist/ for an organization. dist/ is emptied first, so that a build that
 * fails leaves nothing that could be taken for its result.
 */
const root = process.cwd();
rmSync(path.join(root, 'dist'), { recursive: true, force: true });

function fail(sentences: readonly string[]): void {
  for (const sentence of sentences) console.error(sentence);
  console.error('Nothing was built.');
  process.exitCode = 1;
}

const organization = readChosenOrganization(root, process.argv.slice(2), process.env);
if (!organization.ok) fail(organization.error);
else
  runWebpack(addinConfiguration(organization.value, { mode: 'production' })).then(
    (stats) => {
      if (stats?.hasWarnings()) console.warn(stats.toString({ all: false, warnings: true }));
    },
    (problem: unknown) => fail([(problem as Error).message]),
  );
