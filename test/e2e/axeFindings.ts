import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** There after the first judgement of a page. */
    axe?: typeof axe;
  }
}

/** The rule that is broken, and the HTML of each element that breaks it. */
export type Finding = readonly [rule: string, elements: readonly string[]];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * All that axe finds in the page as it stands, by every rule for WCAG 2.2 AA and the best practices. Frames are not
 * looked into: where they have to be, `AxeBuilder` does it, for a blank page of its own and half a second a time.
 */
export async function axeFindings(page: Page): Promise<readonly Finding[]> {
  const isThere = await page.evaluate(() => window.axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (values): Promise<Finding[]> => {
    if (!window.axe) throw new Error('axe did not come into the page.');
    const { violations } = await window.axe.run(
      { exclude: [['iframe']] },
      { iframes: false, runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
    );
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }, TAGS);
}
