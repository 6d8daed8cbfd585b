import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { extract } from 'tar';

/**
 * Reads JSON files of one release of a package from the npm registry, by way of a temporary folder: data that only
 * `npm run time-zones` needs, when somebody wants newer ones, are no devDependencies.
 * @returns their values by the files' paths inside the package; rejects where a package or a file is not there
 */
export async function filesOfPackage(
  name: string,
  version: string,
  files: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'time-zones-'));
  try {
    await promisify(execFile)('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: folder });
    const entries = files.map((file) => `package/${file}`);
    await extract({ cwd: folder, file: path.join(folder, `${name}-${version}.tgz`) }, entries);
    const read = async (file: string): Promise<readonly [string, unknown]> => [
      file,
      JSON.parse(await readFile(path.join(folder, 'package', file), 'utf8')),
    ];
    return Object.fromEntries(await Promise.all(files.map(read)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
