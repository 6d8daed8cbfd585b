import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { median } from '../../playground/median';
import { PANE } from '../../test/e2e/harness/paneFrame';
import { buildBarePane } from './barePane/build';
import type { Figure } from './figure';
import { noteTheFirst, OPENINGS, openPane, shownAfter } from './panePage';
import { serve } from './serve';

/** Until nothing of a closed pane runs any more. */
const REST_MS = 300;

/** How fast computer and network are. The slow one: a quarter of the CPU, 10 Mbit/s, 40 ms. */
const PROFILES = {
  plain: { cpuRate: 1, latencyMs: 0, bytesPerSecond: -1 },
  slow: { cpuRate: 4, latencyMs: 40, bytesPerSecond: 10_000_000 / 8 },
} as const;

/** A playground of its own whose pane is opened with nothing in the cache, under a profile. */
async function preparePage(
  browser: Browser,
  url: string,
  { cpuRate, latencyMs, bytesPerSecond }: (typeof PROFILES)[keyof typeof PROFILES],
): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(noteTheFirst, ['button', 'button'] as const);
  await page.goto(`${url}/?rooms=two`);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
  return page;
}

/** Milliseconds from `start`, on the page's clock, to what the pane has noted on its own. */
const notedAfter = (page: Page, start: number, name: string): Promise<number> =>
  page.evaluate(
    ([pane, noted, openedAt]) => {
      const clock = document.querySelector<HTMLIFrameElement>(pane)?.contentWindow?.performance;
      const [mark] = clock?.getEntriesByName(noted) ?? [];
      if (!clock || !mark) throw new Error(`The pane has not noted: ${noted}.`);
      return clock.timeOrigin + mark.startTime - (performance.timeOrigin + openedAt);
    },
    [PANE, name, start] as const,
  );

/**
 * From opening the pane until its first button can be seen, for several panes turn by turn, so that a computer that gets
 * busier meanwhile slows all of them down alike.
 * @param urls of the playgrounds that serve them
 * @returns the median of each, in milliseconds
 */
async function measurePanes(
  browser: Browser,
  urls: readonly string[],
  profile: keyof typeof PROFILES,
): Promise<readonly number[]> {
  const pages = await Promise.all(urls.map((url) => preparePage(browser, url, PROFILES[profile])));
  const times = pages.map((): number[] => []);
  for (let opening = 0; opening <= OPENINGS; opening += 1)
    for (const [index, page] of pages.entries()) {
      const openedAt = await openPane(page);
      await shownAfter(page, openedAt, 'button');
      const elapsedMs = await notedAfter(page, openedAt, 'button');
      // What a pane goes on to do behind its first button must not slow the next one down.
      await page.evaluate(() => window.playground.closePane());
      await page.waitForTimeout(REST_MS);
      // The first opening of each warms the browser up.
      if (opening > 0) times[index]?.push(elapsedMs);
    }
  await Promise.all(pages.map((page) => page.context().close()));
  return times.map(median);
}

/** From opening the pane until a press of one of its buttons is answered: the choices unfold. */
export async function measureFirstPress(browser: Browser, url: string): Promise<number> {
  const page = await preparePage(browser, url, PROFILES.plain);
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const start = await openPane(page);
    await shownAfter(page, start, '[aria-expanded=false]');
    // By the page itself: a look into the frame from outside would be measured with it.
    await page.evaluate((pane) => {
      const frame = document.querySelector<HTMLIFrameElement>(pane);
      frame?.contentDocument?.querySelector<HTMLButtonElement>('[aria-expanded=false]')?.click();
    }, PANE);
    times.push(await shownAfter(page, start, '[role=group] input'));
  }
  await page.context().close();
  return median(times);
}

/**
 * The pane's opening beside two pages that are always there, a page with office.js and one button (the floor) and a
 * bare pane, and beside a peer's where PEER_PANE names the folder with its built `taskpane.html`.
 */
export async function openingFigures(browser: Browser, distFolder: string): Promise<readonly Figure[]> {
  const { PEER_PANE: peer } = process.env;
  const floor = path.resolve('scripts/bench/floorPane');
  const folders = [distFolder, floor, await buildBarePane(), ...(peer ? [peer] : [])];
  const { urls, close } = await serve(folders, { compression: 'gzip' });
  const figures: Figure[] = [];
  for (const profile of ['plain', 'slow'] as const) {
    const [ms = 0, floorMs = 0, bareMs = 0, peerMs] = await measurePanes(browser, urls, profile);
    const figure = (what: string, otherMs: number, budget: number): Figure => ({
      what: `Pane opened to first button above the floor, times ${what}: ${profile}`,
      // A page that costs less than the floor tells of a busy computer, and nothing of ours.
      measured: otherMs > floorMs ? (ms - floorMs) / (otherMs - floorMs) : Infinity,
      unit: '',
      digits: 2,
      budget,
      comparison: `${ms.toFixed(0)} ms, floor ${floorMs.toFixed(0)} ms, other ${otherMs.toFixed(0)} ms`,
    });
    figures.push(figure('the bare pane’s', bareMs, 1.35));
    if (peerMs !== undefined) figures.push(figure('the peer’s', peerMs, 1));
  }
  await close();
  return figures;
}
