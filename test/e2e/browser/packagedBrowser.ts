import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar';

export interface PackagedBrowser {
  readonly executablePath: string;
  /** The environment that the browser must be started with: its libraries and its fonts. */
  readonly env: Readonly<Record<string, string>>;
}

const packageFolder = path.resolve('node_modules/@sparticuz/chromium');

/**
 * Unpacks the Chromium inside the npm package `@sparticuz/chromium` once per version into the temporary folder.
 * Two runs at the same time do not disturb each other: each unpacks aside and the first rename wins.
 */
export async function unpackPackagedBrowser(): Promise<PackagedBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome, Edge or Chromium was found, and the packaged one runs on Linux x64 only. ' +
        'Install Google Chrome or Microsoft Edge, or name a browser by the environment variable CHROME_PATH.',
    );
  }
  const folder = path.join(tmpdir(), `add-videoconf-chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      HOME: path.join(folder, 'home'),
      LD_LIBRARY_PATH: path.join(folder, 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const aside = await mkdtemp(`${folder}-`);
  try {
    const bin = path.join(packageFolder, 'bin');
    await mkdir(path.join(aside, 'home'));
    await Promise.all([
      pipeline(
        createReadStream(path.join(bin, 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(path.join(aside, 'chromium'), { mode: 0o755 }),
      ),
      unpackTar(path.join(bin, 'al2023.tar.br'), aside),
      unpackTar(path.join(bin, 'fonts.tar.br'), aside),
    ]);
    await writeFile(path.join(aside, 'fonts.conf'), fontsConfiguration(folder));
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function unpackTar(file: string, folder: string): Promise<void> {
  await pipeline(createReadStream(file), createBrotliDecompress(), extract({ cwd: folder }));
}

/** The package has one font, Open Sans; every name leads to it. */
function fontsConfiguration(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${path.join(folder, 'fonts')}</dir>`,
    `  <cachedir>${path.join(folder, 'home', 'fontcache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

async function packageVersion(): Promise<string> {
  const description: unknown = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  if (typeof description === 'object' && description !== null && 'version' in description) {
    return String(description.version);
  }
  throw new Error('The package @sparticuz/chromium has no version.');
}
