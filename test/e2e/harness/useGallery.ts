import { afterAll, beforeAll } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { PlaygroundServer } from '../../../playground/server';
import { galleryAddress, startGallery, whenShown } from '../../gallery/gallery';
import type { GalleryView } from '../../gallery/gallery';
import { usePlayground } from './harness';

/** The narrowest pane (K05). */
export const WIDTH = 320;
export const HEIGHT = 700;

/**
 * Serves the gallery of the pane's states to the test file that calls it at its top level.
 * @returns opens a state in a page of its own, and waits until it is there
 */
export function useGallery(): (view: GalleryView, options?: BrowserContextOptions) => Promise<Page> {
  const playground = usePlayground();
  let gallery: PlaygroundServer | undefined;
  beforeAll(async () => {
    gallery = await startGallery();
  }, 120_000);
  afterAll(() => gallery?.close());
  return async (view, options = {}) => {
    const address = galleryAddress(gallery?.url ?? '', view);
    const page = await playground.openPage(address, {
      viewport: { width: WIDTH, height: HEIGHT },
      ...options,
    });
    await whenShown(page);
    return page;
  };
}
