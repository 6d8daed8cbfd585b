import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { paneFrame } from '../../test/e2e/harness/paneFrame';
import type { Figure } from './figure';
import { noteTheFirst, openPane, shownAfter } from './panePage';

/** The part about the open item once it has been looked at. */
const LOOKED = '[aria-busy=false]';

/** Addresses of our scripts and style sheets that the pane has asked for up to now, or up to the end of its first look. */
const filesAsked = async (page: Page, until: 'button' | 'look'): Promise<readonly string[]> =>
  (await paneFrame(page)).evaluate((end) => {
    const [looked] = performance.getEntriesByName('looked');
    const lastMs = end === 'look' && looked ? looked.startTime : performance.now();
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime <= lastMs && /\/assets\/[^/?]+\.(?:js|css)$/.test(name))
      .map(({ name }) => name);
  }, until);

/**
 * What of ours the pane asks for: the number of scripts until a button can be pressed, and scripts and style sheets in
 * KB of gzip.
 * @param rooms what is saved: `none` opens with the form, `two` with an invitation
 * @param until what ends the count of KB: that button, or the end of the first look at the item
 */
async function measureFirstView(
  browser: Browser,
  url: string,
  rooms: 'none' | 'two',
  until: 'button' | 'look',
): Promise<{ readonly kilobytes: number; readonly scripts: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(noteTheFirst, ['looked', LOOKED] as const);
  await page.goto(`${url}/?rooms=${rooms}`);
  const openedAt = await openPane(page);
  await shownAfter(page, openedAt, 'button');
  const usable = await filesAsked(page, 'button');
  if (until === 'look') await shownAfter(page, openedAt, LOOKED);
  const files = until === 'look' ? await filesAsked(page, until) : usable;
  const bodies = await Promise.all(files.map(async (file) => (await page.request.get(file)).body()));
  await context.close();
  return {
    kilobytes: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1024,
    scripts: usable.filter((file) => file.endsWith('.js')).length,
  };
}

/** What is loaded until the first button can be pressed, and until the first look at the item has ended. */
export async function firstViewFigures(browser: Browser, url: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, rooms, until] of [
    ['invitation, with the first look', 'two', 'look'],
    ['first run', 'none', 'button'],
  ] as const) {
    const { kilobytes, scripts } = await measureFirstView(browser, url, rooms, until);
    figures.push(
      {
        what: `Pane, scripts until it is usable: ${name}`,
        measured: scripts,
        unit: '',
        digits: 0,
        budget: rooms === 'two' ? 3 : 4,
        comparison: 'first edition 10 in three steps',
      },
      {
        what: `Pane, all our JavaScript and CSS, gzip: ${name}`,
        measured: kilobytes,
        unit: 'KB',
        digits: 1,
        budget: 190,
        comparison: "Microsoft's React template 169, one button and a text field",
      },
    );
  }
  return figures;
}
