import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { PlaygroundServer } from '../../playground/server';
import { galleryAddress, showState, startGallery, whenShown } from '../gallery/gallery';
import type { GalleryView } from '../gallery/gallery';
import { paneStateNames } from '../gallery/paneStates';
import type { PaneStateName } from '../gallery/paneStates';
import { axeFindings } from './axeFindings';
import { usePlayground } from './harness';

/** Every state of the pane, on fakes, at the width of the narrowest pane (K05): accessible, and nothing cut off. */
const playground = usePlayground();
let gallery: PlaygroundServer | undefined;
beforeAll(async () => {
  gallery = await startGallery();
}, 120_000);
afterAll(() => gallery?.close());

const WIDTH = 320;
const HEIGHT = 700;
const MODES = [
  {
    name: 'light, Italian',
    lang: 'it',
    theme: 'light',
    media: { colorScheme: 'light', forcedColors: 'none' },
  },
  { name: 'dark, German', lang: 'de', theme: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  {
    name: 'forced colours, French',
    lang: 'fr',
    theme: 'light',
    media: { colorScheme: 'light', forcedColors: 'active' },
  },
] as const;

async function openState(view: GalleryView, options: object = {}): Promise<Page> {
  const address = galleryAddress(gallery?.url ?? '', view);
  const page = await playground.openPage(address, { viewport: { width: WIDTH, height: HEIGHT }, ...options });
  await whenShown(page);
  return page;
}

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is wrong with the state that the page shows; the page is as wide as before afterwards. */
async function faultsOf(page: Page) {
  const overflow = await overflowOf(page);
  // As high as all that it shows: what stays in view covers nothing then that could be scrolled from under it.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: WIDTH, height: Math.max(height, HEIGHT) });
  const findings = await axeFindings(page);
  // Zoomed to 200 %: twice as large is the same as half as wide.
  await page.setViewportSize({ width: WIDTH / 2, height: HEIGHT });
  const overflowZoomed = await overflowOf(page);
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  return { overflow, findings, overflowZoomed };
}

/**
 * Each state has a page of its own, and comes into being anew in every mode: in its language, by its steps. Only the
 * scripts are not loaded again, neither the pane's nor axe's, which would take most of the time.
 */
describe('accessible, and nothing cut off', () => {
  test.each(paneStateNames)('%s', async (state: PaneStateName) => {
    const [first] = MODES;
    const page = await openState({ state, lang: first.lang, theme: first.theme }, first.media);
    for (const mode of MODES) {
      const { name, lang, theme, media } = mode;
      if (mode !== first) {
        await page.emulateMedia(media);
        await showState(page, { state, lang, theme });
      }
      const faults = await faultsOf(page);
      expect({ name, ...faults }).toEqual({ name, overflow: 0, findings: [], overflowZoomed: 0 });
    }
  });
});

/** The focused element's name and box, as long as the keyboard is in the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { name: element.textContent || element.outerHTML.slice(0, 80), x, y, width, height };
  });

describe.each(['light', 'dark'] as const)('the keyboard’s place can be seen (%s)', (theme) => {
  const states = [
    'firstRunUnfolded',
    'picturesQuestion',
    'options',
    'plainText',
    'rooms',
    'importPlan',
    'pastedDoubtful',
    'messageOverlap',
    'noHost',
  ] as const satisfies readonly PaneStateName[];
  test.each(states)('%s', async (state) => {
    const page = await openState(
      { state, lang: 'en', theme },
      { colorScheme: theme, reducedMotion: 'reduce' },
    );
    const seen: string[] = [];
    // Where the state left the keyboard is not where the page begins.
    await page.evaluate(() => {
      const start = document.createElement('div');
      start.tabIndex = -1;
      document.body.prepend(start);
      start.focus();
      window.scrollTo(0, 0);
    });
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const element = await focused(page);
      const place = element && `${element.name} ${element.y}`;
      // A date has a stop for its day, its month and its year, all in one element.
      if (place !== undefined && place === seen.at(-1)) continue;
      if (!element || place === undefined || seen.includes(place)) break;
      seen.push(place);
      const margin = 6;
      const clip = {
        x: Math.max(0, element.x - margin),
        y: Math.max(0, element.y - margin),
        width: Math.min(element.width + 2 * margin, WIDTH),
        height: Math.min(element.height + 2 * margin, HEIGHT),
      };
      const withFocus = await page.screenshot({ clip });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const without = await page.screenshot({ clip });
      expect([element.name, withFocus.equals(without)]).toEqual([element.name, false]);
    }
    expect(seen.length).toBeGreaterThan(3);
  });
});
