import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { median } from './figure';

const OPENINGS = 5;
/** A pane that shows no button by then has none. */
const BUTTON_TIMEOUT_MS = 5_000;

/** Milliseconds from `start` until an element of the pane can be seen, looked for in every frame that is painted. */
async function shownAfter(page: Page, start: number, selector: string): Promise<number> {
  const shown = await page.waitForFunction(
    ([wanted, openedAt]) => {
      const frame = document.querySelector<HTMLIFrameElement>('#pane-frame iframe');
      const found = [...(frame?.contentDocument?.querySelectorAll(`#root ${wanted}`) ?? [])];
      const isShown = found.some((element) => element.checkVisibility({ visibilityProperty: true }));
      return isShown && performance.now() - openedAt;
    },
    [selector, start] as const,
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

async function medianUntil(page: Page, selector: string): Promise<number> {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1)
    times.push(await shownAfter(page, await openPane(page), selector));
  return median(times);
}

/** From opening the pane until a press of one of its buttons is answered: the preview changes to plain text. */
async function untilFirstPress(page: Page): Promise<number> {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const start = await openPane(page);
    await shownAfter(page, start, '[aria-pressed=false]');
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#pane-frame iframe');
      frame?.contentDocument?.querySelector<HTMLButtonElement>('[aria-pressed=false]')?.click();
    });
    times.push(await shownAfter(page, start, 'pre'));
  }
  return median(times);
}

/**
 * The scripts of ours that the pane asks for until it shows its first screen, in KB of gzip. Chunks count as much as
 * what the page names itself; what comes later does not.
 * @param rooms what is saved: `none` opens with the form, `two` with an invitation
 */
export async function measureFirstView(
  browser: Browser,
  url: string,
  rooms: 'none' | 'two',
): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  let isOpening = true;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (isOpening && pathname.startsWith('/assets/') && pathname.endsWith('.js'))
      bodies.push(response.body());
  });
  await page.goto(`${url}/?rooms=${rooms}`);
  await shownAfter(page, await openPane(page), 'h1');
  isOpening = false;
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

export interface PaneFigure {
  /** Until its first button can be seen. */
  readonly medianMs: number;
  /** Until a first press is answered. */
  readonly firstPressMs: number;
}

/** From opening the pane until its first button can be seen, and until one of them has answered a press. */
export async function measurePane(browser: Browser, url: string): Promise<PaneFigure> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url);
  try {
    const medianMs = await medianUntil(page, 'button');
    return { medianMs, firstPressMs: await untilFirstPress(page) };
  } finally {
    await context.close();
  }
}

const HOUR_MS = 3_600_000;
const START_MS = Date.UTC(2027, 2, 10, 9);

/** From a change of the times in an appointment's form until the pane's preview says the new one, the slowest of some. */
export async function measureFollowing(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block', timezoneId: 'Europe/Zurich' });
  const page = await context.newPage();
  await page.goto(`${url}/?kind=appointment&zone=${encodeURIComponent('W. Europe Standard Time')}`);
  await page.evaluate(() => window.playground.openPane());
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
      ([wanted, changedAt]) => {
        const pane = document.querySelector<HTMLIFrameElement>('#pane-frame iframe')?.contentDocument;
        return (
          pane?.querySelector('iframe')?.srcdoc.includes(wanted) === true && performance.now() - changedAt
        );
      },
      [time, start] as const,
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
