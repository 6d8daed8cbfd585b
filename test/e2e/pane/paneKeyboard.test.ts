import { describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';

import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import { loadWords } from '../../../src/taskpane/languages';
import { userLanguages as languages } from '../../samples/rooms/userLanguages';
import { usePlayground } from '../harness/harness';
import type { PlaygroundTab } from '../harness/playgroundTab';
import { paneFrame } from '../harness/paneFrame';

/** A new user's way by keyboard alone, on the genuine office.js: from the options button to the whole invitation. */
const playground = usePlayground();

const room = {
  name: 'Ben Muster',
  joinUrl: 'https://video.example.edu/join/ben',
  extension: '112700300400',
  pin: '1357',
} as const;

/** Presses Tab until the condition holds; a page that never comes there has lost the keyboard. */
async function tabUntil(page: Page, holds: () => Promise<boolean>): Promise<number> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await holds()) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not come there.');
}

async function openPaneByKeyboard({ page }: PlaygroundTab): Promise<Frame> {
  const isOnButton = () =>
    page.evaluate(() => document.activeElement?.textContent.trim() === 'Videoconf options');
  await tabUntil(page, isOnButton);
  await page.keyboard.press('Enter');
  const frame = await paneFrame(page);
  await frame.waitForSelector('h1');
  return frame;
}

const focusedName = (pane: Frame) =>
  pane.evaluate(() => (document.hasFocus() ? document.activeElement?.getAttribute('name') : null));

describe.each(LANGUAGE_TAGS)('in the language %s', (tag) => {
  test('the form, filled in once, ends in the complete block in an appointment', async () => {
    const { labels, labelEnd, videoconference } = languages[tag].invitation;
    const tab = await playground.open({ kind: 'appointment', rooms: 'none', locale: `${tag}-CH` });
    const pane = await openPaneByKeyboard(tab);
    expect(await pane.locator('h1').textContent()).toBe((await loadWords(tag)).words.form.setUpTitle);
    // Each field is met once, in the order in which it is read.
    await tabUntil(tab.page, async () => (await focusedName(pane)) === 'name');
    for (const [field, value] of Object.entries(room)) {
      expect(await focusedName(pane)).toBe(field);
      // The name of the mailbox stands there already.
      await tab.page.keyboard.press('ControlOrMeta+A');
      await tab.page.keyboard.type(value);
      await tab.page.keyboard.press('Tab');
    }
    const isOnSubmit = () => pane.evaluate(() => document.activeElement?.getAttribute('type') === 'submit');
    expect(await tabUntil(tab.page, isOnSubmit)).toBeLessThanOrEqual(2);
    await tab.page.keyboard.press('Enter');
    const said = languages[tag].notices.inserted.top;
    await pane.getByText(said).waitFor();

    const { bodyText, subject, locations } = await tab.state();
    const { joinUrl, extension, pin } = room;
    for (const value of [joinUrl, extension, pin]) expect(bodyText).toContain(value);
    for (const label of [labels.join, labels.extension, labels.pin])
      expect(bodyText).toContain(`${label}${labelEnd}`);
    expect(subject).toBe(`${videoconference} – ${room.name}`);
    expect(locations.map(({ displayName }) => displayName)).toEqual([`${videoconference}: ${room.joinUrl}`]);
    // The keyboard is on the title of what came of it, not lost.
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

test('by hand it takes a name, a link and Enter (FU10)', async () => {
  const tab = await playground.open({ kind: 'appointment', rooms: 'none' });
  const pane = await openPaneByKeyboard(tab);
  await tabUntil(tab.page, async () => (await focusedName(pane)) === 'name');
  await tab.page.keyboard.press('ControlOrMeta+A');
  await tab.page.keyboard.type(room.name);
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.type(room.joinUrl);
  await tab.page.keyboard.press('Enter');
  await pane.getByText(languages.en.notices.inserted.top).waitFor();
  expect((await tab.state()).bodyText).toContain(room.joinUrl);
});

test('the rooms, by keyboard: a deletion and its undo keep the place', async () => {
  const tab = await playground.open({ rooms: 'two' });
  const pane = await openPaneByKeyboard(tab);
  const { page } = tab;
  const label = () =>
    pane.evaluate(() => {
      const element = document.hasFocus() ? document.activeElement : null;
      return element?.getAttribute('aria-label') ?? element?.textContent;
    });
  const go = async (name: string) => {
    await tabUntil(page, async () => (await label()) === name);
    await page.keyboard.press('Enter');
  };
  await go('All rooms and settings');
  await pane.getByRole('heading', { name: 'Rooms and settings' }).waitFor();
  await go('More for “Physics seminar”');
  await go('Delete');
  await pane.getByText('The room is deleted.').waitFor();
  expect(await label()).toBe('Undo');
  await page.keyboard.press('Enter');
  await pane.getByText('The room is back.').waitFor();
  expect(await label()).toBe('Edit “Physics seminar”');
});
