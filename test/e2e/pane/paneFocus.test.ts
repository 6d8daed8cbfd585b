import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { PaneStateName } from '../../gallery/paneStates';
import { HEIGHT, useGallery, WIDTH } from '../harness/useGallery';

/** By keyboard alone: each stop of the Tab key looks different with and without the focus. */
const openState = useGallery();

/** The focused element's name and box, as long as the keyboard is in the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { name: element.textContent || element.outerHTML.slice(0, 80), x, y, width, height };
  });

type Clip = { x: number; y: number; width: number; height: number };

/**
 * Whether the focused element looks different without the focus, which it has lost afterwards.
 * A busy machine hands out a picture of the frame before: what looks the same is looked at twice more.
 */
async function focusShows(page: Page, clip: Clip): Promise<boolean> {
  const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  for (let look = 0; look < 3; look += 1) {
    const withFocus = await page.screenshot({ clip, animations: 'disabled' });
    await element.evaluate((focusedElement) => focusedElement.blur());
    const without = await page.screenshot({ clip, animations: 'disabled' });
    if (!withFocus.equals(without)) return true;
    await element.evaluate((focusedElement) => focusedElement.focus());
    await page.waitForTimeout(200);
  }
  return false;
}

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

// In the dark the colours are others and the controls the same: one state of each kind of control.
describe.each([
  { theme: 'light', inTheme: states },
  { theme: 'dark', inTheme: ['firstRunUnfolded', 'options', 'plainText'] },
] as const)('the keyboard’s place can be seen ($theme)', ({ theme, inTheme }) => {
  test.each(inTheme)('%s', async (state) => {
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
      expect([element.name, await focusShows(page, clip)]).toEqual([element.name, true]);
    }
    expect(seen.length).toBeGreaterThan(3);
  });
});
