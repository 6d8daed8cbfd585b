import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { bundleScripts } from '../../playground/build/bundleScripts';
import { startPlaygroundServer } from '../../playground/server';
import type { PlaygroundServer } from '../../playground/server';
import type { LanguageTag } from '../../src/core/languages/tags';
import type { PaneStateName } from './paneStates';

export interface GalleryView {
  readonly state: PaneStateName;
  readonly lang: LanguageTag;
  readonly theme: 'light' | 'dark';
}

/** Bundles the gallery of the pane's states beside the pane's own page, and serves it on this computer. */
export async function startGallery(): Promise<PlaygroundServer> {
  // A folder for each worker of jest: bundling into one, they would serve each other half a script.
  const folder = path.resolve('.cache', `gallery-${process.env['JEST_WORKER_ID'] ?? '0'}`);
  await mkdir(folder, { recursive: true });
  await bundleScripts({
    entry: { gallery: path.resolve('test/gallery/galleryPage.tsx') },
    folder,
  });
  const page = await readFile(path.resolve('src/taskpane/taskpane.html'), 'utf8');
  // Neither office.js nor what the build writes into the page.
  const withoutOffice = page.replace(/<script[^>]*>[^<]*(?:<%=[^%]*%>\s*)?<\/script>/gu, '');
  await copyFile(path.resolve('src/taskpane/taskpane.css'), path.join(folder, 'taskpane.css'));
  await writeFile(
    path.join(folder, 'gallery.html'),
    withoutOffice
      .replace('</head>', '<link rel="stylesheet" href="taskpane.css" /></head>')
      .replace('</body>', '<script src="gallery.js"></script></body>'),
  );
  return startPlaygroundServer({ port: 0, distFolder: folder });
}

export const galleryAddress = (url: string, { state, lang, theme }: GalleryView): string =>
  `${url}/gallery.html?${new URLSearchParams({ state, lang, theme }).toString()}`;

/** Waits until the state is there, with all that a person did to come to it. */
export const whenShown = async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-shown]', { state: 'attached' });
};

/** Brings a page of the gallery to another state, language or theme without loading it again. */
export const showState = (page: Page, view: GalleryView): Promise<void> =>
  page.evaluate((wanted) => window.showPaneState(wanted), view);
