import type { Frame, Page } from 'playwright-core';

/** Where the pane is in the playground's page, for whoever looks from there. */
export const PANE = '#pane-frame iframe';

/** The frame of the open pane, whatever it has loaded by now. */
export async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector(PANE)).contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}
