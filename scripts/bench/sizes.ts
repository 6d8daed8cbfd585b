import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PLACE_NAMES } from '../../src/core/meeting/zones/placeNames';
import { WINDOWS_ZONES } from '../../src/core/meeting/zones/windowsZones';
import { ownFiles } from '../hosting/checkPage';
import type { Figure } from './figure';

/** Scripts and style sheets that a built page asks for itself; what comes from elsewhere (office.js) is not ours. */
async function filesOf(distFolder: string, page: string): Promise<readonly string[]> {
  const files = ownFiles(await readFile(path.join(distFolder, page), 'utf8'));
  return files.filter((file) => /\.(?:js|css)$/u.test(file));
}

async function gzipKilobytes(distFolder: string, files: readonly string[]): Promise<number> {
  if (files.length === 0)
    throw new Error('A built page loads no script: is the build what this bench expects?');
  const contents = await Promise.all(files.map((file) => readFile(path.join(distFolder, file))));
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0) / 1024;
}

/** What a page loads at its start: all our JavaScript and CSS, each file by gzip, in KB of 1024 bytes. */
const firstViewKilobytes = async (distFolder: string, page: string): Promise<number> =>
  gzipKilobytes(distFolder, await filesOf(distFolder, page));

/** All scripts and style sheets that a page can load: its own, and those that its own scripts name by their hash. */
async function loadableFiles(distFolder: string, page: string): Promise<readonly string[]> {
  const own = await filesOf(distFolder, page);
  const scripts = await Promise.all(own.map((file) => readFile(path.join(distFolder, file), 'utf8')));
  const isNamed = (entry: string): boolean => {
    const [, hash] = /\.([\da-f]{8})\.(?:js|css)$/u.exec(entry) ?? [];
    return hash !== undefined && scripts.some((script) => script.includes(hash));
  };
  const entries = await readdir(path.join(distFolder, 'assets'));
  return [...new Set([...own, ...entries.filter(isNamed).map((entry) => `assets/${entry}`)])];
}

/** The zones of Windows and the names of places: what printing times needs of data, by itself. */
const timeZoneDataKilobytes = (): number =>
  gzipSync(`${WINDOWS_ZONES}\n${PLACE_NAMES}`, { level: 9 }).length / 1024;

/** All files of the pane, in all languages. */
const paneKilobytes = async (distFolder: string): Promise<number> =>
  gzipKilobytes(distFolder, await loadableFiles(distFolder, 'taskpane.html'));

/** Package folders that `npm ci` put on this computer; optional packages for other systems are not among them. */
async function installedPackages(modulesFolder: string): Promise<number> {
  const lock = JSON.parse(await readFile(path.join(modulesFolder, '.package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, unknown>>;
  };
  const isThere = (folder: string) =>
    stat(path.join(modulesFolder, '..', folder)).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
  const present = await Promise.all(Object.keys(lock.packages).map(isThere));
  return present.filter(Boolean).length;
}

/** What is loaded, and what is installed. */
export async function sizeFigures(distFolder: string): Promise<readonly Figure[]> {
  return [
    {
      what: 'Ribbon page, one script in four languages, gzip',
      measured: await firstViewKilobytes(distFolder, 'commands.html'),
      unit: 'KB',
      digits: 1,
      budget: 45,
      comparison: 'jitsi-outlook 4.3 (no languages, no safety), La Suite 21.8 + 74',
    },
    {
      what: 'Of it time-zone data, gzip by itself',
      measured: timeZoneDataKilobytes(),
      unit: 'KB',
      digits: 1,
    },
    {
      what: 'Pane, all files, all four languages, gzip',
      measured: await paneKilobytes(distFolder),
      unit: 'KB',
      digits: 1,
    },
    {
      what: 'Packages that npm ci installs here',
      measured: await installedPackages(path.resolve('node_modules')),
      unit: '',
      digits: 0,
      budget: 750,
      comparison: 'jitsi-outlook 1,626',
    },
  ];
}
