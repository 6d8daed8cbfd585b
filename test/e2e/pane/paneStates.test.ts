import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { showState } from '../../gallery/gallery';
import { paneStateNames } from '../../gallery/paneStates';
import type { PaneStateName } from '../../gallery/paneStates';
import { axeFindings } from '../harness/axeFindings';
import type { AxeRules } from '../harness/axeFindings';
import { HEIGHT, useGallery, WIDTH } from '../harness/useGallery';

/** Every state of the pane, on fakes, at the width of the narrowest pane (K05): accessible, and nothing cut off. */
const openState = useGallery();

const MODES = [
  { lang: 'fr', theme: 'light' },
  { lang: 'de', theme: 'dark' },
] as const;

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is wrong with the state that the page shows; the page is as wide as before afterwards. */
async function faultsOf(page: Page, rules: AxeRules) {
  const overflow = await overflowOf(page);
  // As high as all that it shows: what stays in view covers nothing then that could be scrolled from under it.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: WIDTH, height: Math.max(height, HEIGHT) });
  const findings = await axeFindings(page, rules);
  // Zoomed to 200 %: twice as large is the same as half as wide.
  await page.setViewportSize({ width: WIDTH / 2, height: HEIGHT });
  const overflowZoomed = await overflowOf(page);
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  return { overflow, findings, overflowZoomed };
}

/**
 * Each state comes into being anew, on fresh fakes: in its language, by its steps. Only the scripts are not loaded again,
 * neither the pane's nor axe's, which would take most of the time. All in light come before all in dark, for the same reason.
 */
describe.each(MODES)('accessible, and nothing cut off: $theme, $lang', ({ lang, theme }) => {
  let page: Page | undefined;
  beforeAll(async () => {
    // Colours that change slowly would be judged on their way.
    const media = { colorScheme: theme, reducedMotion: 'reduce' } as const;
    page = await openState({ state: 'firstRun', lang, theme }, media);
  });

  test.each(paneStateNames)('%s', async (state: PaneStateName) => {
    if (!page) throw new Error('The gallery has no page.');
    const faultless = { overflow: 0, findings: [], overflowZoomed: 0 };
    await page.emulateMedia({ forcedColors: 'none' });
    await showState(page, { state, lang, theme });
    expect(await faultsOf(page, 'all')).toEqual(faultless);
    if (theme === 'light') return;
    // Forced colours come over the state as it stands, as they do for a person who switches them on.
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await faultsOf(page, 'colours')).toEqual(faultless);
  });
});
