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
  {
    name: 'light, French',
    lang: 'fr',
    theme: 'light',
    media: { colorScheme: 'light', forcedColors: 'none' },
    rules: 'all',
  },
  {
    name: 'dark, German',
    lang: 'de',
    theme: 'dark',
    media: { colorScheme: 'dark', forcedColors: 'none' },
    rules: 'all',
  },
  // Forced colours come over the state as it stands, as they do for a person who switches them on: the page is the same.
  {
    name: 'forced colours, German',
    lang: 'de',
    theme: 'dark',
    media: { colorScheme: 'dark', forcedColors: 'active' },
    rules: 'colours',
  },
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
 * Each state comes into being anew, on fresh fakes, in light and in dark: in its language, by its steps. Only the scripts are not
 * loaded again, neither the pane's nor axe's, which would take most of the time.
 */
describe('accessible, and nothing cut off', () => {
  let page: Page | undefined;
  beforeAll(async () => {
    page = await openState({ state: 'firstRun', lang: 'en', theme: 'light' });
  });

  test.each(paneStateNames)('%s', async (state: PaneStateName) => {
    if (!page) throw new Error('The gallery has no page.');
    for (const { name, lang, theme, media, rules } of MODES) {
      // Colours that change slowly would be judged on their way.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      if (media.forcedColors === 'none') await showState(page, { state, lang, theme });
      expect({ name, ...(await faultsOf(page, rules)) }).toEqual({
        name,
        overflow: 0,
        findings: [],
        overflowZoomed: 0,
      });
    }
  });
});
