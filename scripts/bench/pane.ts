import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { median } from '../../playground/median';
import { PANE, paneFrame } from '../../test/e2e/harness/paneFrame';

const OPENINGS = 9;
/** Until nothing of a closed pane runs any more. */
const REST_MS = 300;
/** The part about the open item once it has been looked at. */
const LOOKED = '[aria-busy=false]';
/** A pane that shows no button by then has none. */
const BUTTON_TIMEOUT_MS = 15_000;

/** Milliseconds from `start` until an element of the pane can be seen, looked for in every frame that is painted. */
async function shownAfter(page: Page, start: number, selector: string): Promise<number> {
  const shown = await page.waitForFunction(
    ([pane, wanted, openedAt]) => {
      const frame = document.querySelector<HTMLIFrameElement>(pane);
      const found = [...(frame?.contentDocument?.querySelectorAll(`#root ${wanted}`) ?? [])];
      const isShown = found.some((element) => element.checkVisibility({ visibilityProperty: true }));
      return isShown && performance.now() - openedAt;
    },
    [PANE, selector, start] as const,
    { polling: 'raf', timeout: BUTTON_TIMEOUT_MS },
  );
  return Number(await shown.jsonValue());
}

/** Opens the pane on a new message. @returns the moment, on the page's clock */
const openPane = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.playground.openItem('message');
    window.playground.closePane();
    const start = performance.now();
    window.playground.openPane();
    return start;
  });

/**
 * Notes in the pane, on its own clock, when something of it can first be seen: to look into it from outside is as exact
 * as a frame of the screen, and some panes differ by less.
 */
const noteTheFirst = ([name, selector]: readonly [name: string, selector: string]): void => {
  const watch = new MutationObserver(() => {
    const found = [...document.querySelectorAll(`#root ${selector}`)];
    if (!found.some((element) => element.checkVisibility({ visibilityProperty: true }))) return;
    watch.disconnect();
    performance.mark(name);
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
};

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
export async function measureFirstView(
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
export async function measurePanes(
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

const HOUR_MS = 3_600_000;
const START_MS = Date.UTC(2027, 2, 10, 9);

/** From a change of the times in an appointment's form until the pane's preview says the new one, the slowest of some. */
export async function measureFollowing(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block', timezoneId: 'Europe/Zurich' });
  const page = await context.newPage();
  await page.goto(`${url}/?kind=appointment&zone=${encodeURIComponent('W. Europe Standard Time')}`);
  await page.evaluate(() => window.playground.openPane());
  await (await paneFrame(page)).getByRole('button', { name: 'Preview', exact: true }).click();
  const setTimes = (hours: number): Promise<number> =>
    page.evaluate(
      (startMs) => {
        const changedAt = performance.now();
        window.playground.setTimes(startMs, startMs + 3_600_000);
        return changedAt;
      },
      START_MS + hours * HOUR_MS,
    );
  const saidAfter = async (start: number, time: string): Promise<number> => {
    const said = await page.waitForFunction(
      ([pane, wanted, changedAt]) => {
        const preview = document
          .querySelector<HTMLIFrameElement>(pane)
          ?.contentDocument?.querySelector('iframe');
        return preview?.srcdoc.includes(wanted) === true && performance.now() - changedAt;
      },
      [PANE, time, start] as const,
      { polling: 5, timeout: BUTTON_TIMEOUT_MS },
    );
    return Number(await said.jsonValue());
  };
  try {
    // The first one waits for the parts of the pane to be fetched.
    await saidAfter(await setTimes(0), '10:00–11:00');
    const times: number[] = [];
    for (let hours = 1; hours <= OPENINGS; hours += 1)
      times.push(await saidAfter(await setTimes(hours), `${10 + hours}:00–${11 + hours}:00`));
    return Math.max(...times);
  } finally {
    await context.close();
  }
}
