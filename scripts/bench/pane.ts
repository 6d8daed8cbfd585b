import { errors } from 'playwright-core';
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

export interface PaneFigure {
  readonly until: 'button' | 'first words';
  readonly medianMs: number;
}

/** From opening the pane until its first button can be seen, or, in a pane without any, until it shows anything. */
export async function measurePane(browser: Browser, url: string): Promise<PaneFigure> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url);
  try {
    return { until: 'button', medianMs: await medianUntil(page, 'button') };
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return { until: 'first words', medianMs: await medianUntil(page, '*') };
  } finally {
    await context.close();
  }
}
