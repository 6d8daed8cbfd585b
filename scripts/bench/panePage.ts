import type { Page } from 'playwright-core';
import { PANE } from '../../test/e2e/harness/paneFrame';

export const OPENINGS = 9;
/** A pane that shows no button by then has none. */
export const BUTTON_TIMEOUT_MS = 15_000;

/** Milliseconds from `start` until an element of the pane can be seen, looked for in every frame that is painted. */
export async function shownAfter(page: Page, start: number, selector: string): Promise<number> {
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
export const openPane = (page: Page): Promise<number> =>
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
export const noteTheFirst = ([name, selector]: readonly [name: string, selector: string]): void => {
  const watch = new MutationObserver(() => {
    const found = [...document.querySelectorAll(`#root ${selector}`)];
    if (!found.some((element) => element.checkVisibility({ visibilityProperty: true }))) return;
    watch.disconnect();
    performance.mark(name);
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
};
