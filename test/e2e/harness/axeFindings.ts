import axe from 'axe-core';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** There after the first judgement of a page. */
    axe?: typeof axe;
  }
}

/** The rule that is broken, and the HTML of each element that breaks it. */
export type Finding = readonly [rule: string, elements: readonly string[]];

/** By which axe judges: every rule for WCAG 2.2 AA and the best practices, or those about colours alone. */
export type AxeRules = 'all' | 'colours';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const RUN_ONLY: Readonly<Record<AxeRules, RunOnly>> = {
  all: { type: 'tag', values: TAGS },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * All that axe finds in the page as it stands. Frames are not
 * looked into: where they have to be, `AxeBuilder` does it, for a blank page of its own and half a second a time.
 */
export async function axeFindings(page: Page, rules: AxeRules = 'all'): Promise<readonly Finding[]> {
  const isThere = await page.evaluate(() => window.axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly): Promise<Finding[]> => {
    if (!window.axe) throw new Error('axe did not come into the page.');
    const { violations } = await window.axe.run(
      { exclude: [['iframe']] },
      { iframes: false, runOnly, resultTypes: ['violations'] },
    );
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }, RUN_ONLY[rules]);
}
