import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import type { LanguageTag } from '../../../src/core/languages/tags';
import {
  DOUBTFUL_INVITATION,
  HOSTILE_HTML,
  INVITATION,
  MAILED_INVITATIONS,
  NEWSLETTER,
} from '../../samples/pastedInvitations';
import { userLanguages } from '../../samples/rooms/userLanguages';
import { usePlayground } from '../harness/harness';
import type { PlaygroundTab } from '../harness/playgroundTab';
import { PANE } from '../harness/paneFrame';

/** A pasted invitation becomes a room and a block, in the playground, on the genuine office.js. */
const playground = usePlayground();

const JOIN_URL = 'https://videoconf.example.edu/join/anna.muster';
/** The paste itself, then one press; by keyboard some Tabs more. */
const MAX_ACTIONS = 8;

/** Counts every key that goes down and every mouse button, in the page and in the pane. */
async function countActions(tab: PlaygroundTab, pane: Frame): Promise<() => Promise<number>> {
  const count = () => {
    const counted = window.top as unknown as { actions: number };
    counted.actions = counted.actions || 0;
    for (const kind of ['keydown', 'pointerdown'])
      document.addEventListener(kind, () => (counted.actions += 1), { capture: true });
  };
  await tab.page.evaluate(count);
  await pane.evaluate(count);
  return () => tab.page.evaluate(() => (window as unknown as { actions: number }).actions);
}

/** Copies in the browser and pastes with the keyboard's own command, as a person does. */
async function paste(tab: PlaygroundTab, pane: Frame, text: string, html?: string): Promise<void> {
  await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.evaluate(
    async ([plain, formatted]) => {
      const flavours = { 'text/plain': plain, ...(formatted ? { 'text/html': formatted } : {}) };
      const blobs = Object.entries(flavours).map(([type, content]) => [type, new Blob([content], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    },
    [text, html] as const,
  );
  await tab.page.keyboard.press('ControlOrMeta+V');
}

const whenRead = (pane: Frame) => pane.locator('[data-focus=read]').waitFor();

/** A paste whose HTML no browser has cleaned on its way. */
const pasteRaw = (pane: Frame, html: string) =>
  pane.evaluate((source) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', source);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, html);

const SAVE_AND_ADD: { readonly [Tag in LanguageTag]: string } = {
  en: 'Save and add',
  de: 'Speichern und einfügen',
  fr: 'Enregistrer et insérer',
  it: 'Salva e inserisci',
};

/** The pane on its first run, the keyboard in it. */
async function openFirstRun(tab: PlaygroundTab): Promise<Frame> {
  const pane = await tab.openPane();
  await pane.locator('[data-focus=paste]').waitFor();
  await pane.locator('h1').click();
  return pane;
}

describe('from the options button to a complete block in an appointment', () => {
  test.each(LANGUAGE_TAGS)(`takes at most ${MAX_ACTIONS} keys or presses after pasting (%s)`, async (tag) => {
    const tab = await playground.open({ kind: 'appointment', rooms: 'none', locale: tag });
    const pane = await openFirstRun(tab);
    await paste(tab, pane, 'Anna Muster', MAILED_INVITATIONS[tag]);
    await whenRead(pane);
    const actions = await countActions(tab, pane);
    await pane.getByRole('button', { name: SAVE_AND_ADD[tag], exact: true }).click();
    await pane.getByText(userLanguages[tag].notices.inserted.top).waitFor();
    const { bodyText, subject, locations } = await tab.state();
    for (const value of [JOIN_URL, '2468', '/phone-numbers', 'h323.example.edu'])
      expect(bodyText).toContain(value);
    expect(bodyText.replace(/\s/gu, '')).toContain('112752642756');
    expect(subject).toContain('Anna Muster');
    expect(locations).toHaveLength(1);
    expect(await actions()).toBeLessThanOrEqual(MAX_ACTIONS);
    expect(await actions()).toBeGreaterThan(0);
  });

  test('also by keyboard alone, with a value to be checked and the name that the mailbox has', async () => {
    const tab = await playground.open({ kind: 'appointment', rooms: 'none', locale: 'en' });
    const pane = await openFirstRun(tab);
    await paste(tab, pane, DOUBTFUL_INVITATION);
    await whenRead(pane);
    const actions = await countActions(tab, pane);
    const doubtful = pane.getByLabel('Meeting extension');
    for (let stop = 0; stop < 2; stop += 1) await tab.page.keyboard.press('Tab');
    expect(await doubtful.evaluate((element) => element === document.activeElement)).toBe(true);
    await tab.page.keyboard.press('Enter');
    await pane.getByText('Invitation added at the top.').waitFor();
    expect((await tab.state()).bodyText).toContain(JOIN_URL);
    expect(await actions()).toBeLessThanOrEqual(MAX_ACTIONS);
  });
});

test('nothing is saved before the person says so', async () => {
  const tab = await playground.open({ rooms: 'none', locale: 'en' });
  const pane = await openFirstRun(tab);
  await paste(tab, pane, INVITATION);
  await pane.getByText('Nothing is saved yet.').waitFor();
  await pane.getByRole('button', { name: 'Show all details' }).click();
  expect(await pane.locator('mark').count()).toBeGreaterThan(6);
  expect((await tab.state()).settings).toEqual({});
});

test('where nothing is found it says so, and what was typed stays', async () => {
  const tab = await playground.open({ rooms: 'none', locale: 'en' });
  const pane = await openFirstRun(tab);
  await pane.getByLabel('Room name').fill('Ben Muster');
  await pane.locator('h1').click();
  await paste(tab, pane, NEWSLETTER);
  await pane.getByText('No videoconference was found in the pasted text.').waitFor();
  expect(await pane.getByLabel('Room name').inputValue()).toBe('Ben Muster');
});

test('markup in what is pasted runs nothing, neither in the pane nor in the invitation', async () => {
  const tab = await playground.open({ kind: 'appointment', rooms: 'none', locale: 'en' });
  const pane = await openFirstRun(tab);
  await pasteRaw(pane, HOSTILE_HTML);
  await whenRead(pane);
  await pane.getByRole('button', { name: 'Show all details' }).click();
  expect(await pane.getByLabel('Room name').inputValue()).toContain('<img src=x onerror=');
  expect(await pane.locator('body img, body script:not([src])').count()).toBe(0);
  await pane.getByRole('button', { name: 'Save and add' }).click();
  await pane.getByText('Invitation added at the top.').waitFor();
  expect((await tab.state()).bodyText).toContain(JOIN_URL);
  expect(await tab.page.evaluate(() => 'attacked' in window)).toBe(false);
});

test('a megabyte of near matches does not freeze the pane', async () => {
  const tab = await playground.open({ rooms: 'none', locale: 'en' });
  const pane = await openFirstRun(tab);
  await paste(tab, pane, `${INVITATION}\n${'Meeting ID PIN: https://video '.repeat(33_000)}`);
  await whenRead(pane);
  await pane.getByRole('button', { name: 'Show all details' }).click();
  expect(await pane.locator('mark').count()).toBeGreaterThan(6);
  expect((await pane.locator('main').innerText()).length).toBeLessThan(20_000);
});

test('without Outlook the pasted room can be copied', async () => {
  const page = await playground.openPage(`${playground.url}/taskpane.html`);
  await page.locator('[data-focus=paste]').waitFor();
  await page.locator('[data-focus=paste]').fill(INVITATION);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.locator('[data-focus=read]').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Copy' }).waitFor();
});

test.each(['light', 'dark'] as const)('axe finds nothing in what was read (%s)', async (theme) => {
  const tab = await playground.open({ rooms: 'none', theme, locale: 'en' });
  const pane = await openFirstRun(tab);
  await paste(tab, pane, DOUBTFUL_INVITATION);
  await whenRead(pane);
  const { violations } = await new AxeBuilder({ page: tab.page })
    .include([PANE, 'main'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
