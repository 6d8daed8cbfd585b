import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { galleryAddress, startGallery, whenShown } from '../../test/gallery/gallery';
import type { GalleryView } from '../../test/gallery/gallery';
import { paneStateNames } from '../../test/gallery/paneStates';

/** The narrowest pane (K05). */
const WIDTH = 320;
const HEIGHT = 640;

type Mode = Omit<GalleryView, 'state'> & { readonly name: string; readonly browser: BrowserContextOptions };

const MODES: readonly Mode[] = [
  { name: 'light', lang: 'en', theme: 'light', browser: {} },
  { name: 'dark', lang: 'en', theme: 'dark', browser: { colorScheme: 'dark' } },
  { name: 'forced-colours', lang: 'en', theme: 'light', browser: { forcedColors: 'active' } },
  { name: 'german', lang: 'de', theme: 'light', browser: {} },
];

/**
 * Pictures of every state of the pane in light, dark, forced colours and German, for eyes to look through. They are
 * not kept in the repository: they change with every word.
 * @returns the folder
 */
export async function takeStatePictures(browser: Browser): Promise<string> {
  const folder = path.resolve('.cache/pictures');
  const gallery = await startGallery();
  for (const { name, browser: options, ...view } of MODES) {
    await mkdir(path.join(folder, name), { recursive: true });
    const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, ...options });
    const page = await context.newPage();
    for (const state of paneStateNames) {
      await page.goto(galleryAddress(gallery.url, { ...view, state }));
      await whenShown(page);
      // What is not in sight is not painted: the preview is a page of its own.
      // Some times, because the preview takes a share of the height.
      for (let pass = 0; pass < 4; pass += 1) {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width: WIDTH, height });
      }
      await page.waitForTimeout(100);
      await page.screenshot({ path: path.join(folder, name, `${state}.png`) });
      await page.setViewportSize({ width: WIDTH, height: HEIGHT });
    }
    await context.close();
  }
  await gallery.close();
  return folder;
}
