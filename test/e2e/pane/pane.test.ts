import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { usePlayground } from '../harness/harness';
import type { PlaygroundTab } from '../harness/playgroundTab';
import { PANE } from '../harness/paneFrame';
import { blockCount } from '../harness/playgroundRoom';

/** The options pane in the playground, on the genuine office.js. */
const playground = usePlayground();

const JOIN_URL = 'https://video.example.edu/join/ben';

async function fillRoom(pane: Frame, button = 'Save'): Promise<void> {
  await pane.getByLabel('Room name').fill('Ben Muster');
  await pane.getByLabel('Join link').fill(JOIN_URL);
  await pane.getByLabel('Meeting extension').fill('112700300400');
  await pane.getByRole('textbox', { name: 'PIN' }).fill('1357');
  await pane.getByRole('button', { name: button, exact: true }).click();
  await pane.getByRole('heading', { name: 'Ben Muster' }).waitFor();
}

const body = async (tab: PlaygroundTab) => (await tab.state()).bodyText;

describe('the first run', () => {
  test('from the empty form to the block in an appointment, and the ribbon knows the room', async () => {
    const tab = await playground.open({ kind: 'appointment', rooms: 'none' });
    const pane = await tab.openPane();
    await fillRoom(pane, 'Save and add');
    await pane.getByText('Invitation added at the top.').waitFor();
    const state = await tab.state();
    for (const value of [JOIN_URL, '112700300400', '1357']) expect(state.bodyText).toContain(value);
    expect(state.subject).toBe('Videoconference – Ben Muster');
    expect(state.locations.map(({ displayName }) => displayName)).toEqual([`Videoconference: ${JOIN_URL}`]);

    await tab.call('openItem', 'message', 'empty');
    await tab.click();
    expect(await body(tab)).toContain(JOIN_URL);
  });

  test('the ribbon finds what the pane saved although its settings are an old snapshot (F01)', async () => {
    const tab = await playground.open({ rooms: 'none', quirks: { settingsSnapshot: 'atItemOpen' } });
    await fillRoom(await tab.openPane());
    await tab.click();
    expect(await body(tab)).toContain(JOIN_URL);
  });

  test('when Outlook does not save, it says so, and the room works in this session (F03)', async () => {
    const tab = await playground.open({ rooms: 'none', quirks: { settingsSaveFails: 100 } });
    const pane = await tab.openPane();
    await fillRoom(pane);
    await pane.getByText('kept in this window for about ten minutes').waitFor();
    expect((await tab.state()).settings).toEqual({});
    await tab.click();
    expect(await body(tab)).toContain(JOIN_URL);
  });

  test('a wrong link is told at its field, nothing is saved, nothing typed is lost', async () => {
    const tab = await playground.open({ rooms: 'none' });
    const pane = await tab.openPane();
    await pane.getByLabel('Room name').fill('Ben Muster');
    await pane.getByLabel('Join link').fill('http://video.example.edu/join/ben');
    await pane.getByRole('button', { name: 'Save and add' }).click();
    await pane.getByText('The link must begin with https://.').waitFor();
    expect(await pane.getByLabel('Room name').inputValue()).toBe('Ben Muster');
    expect(await pane.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('joinUrl');
    expect((await tab.state()).settings).toEqual({});
  });
});

test('what cannot be read is put aside on the word of the user only', async () => {
  const tab = await playground.open({ rooms: 'garbage' });
  const { settings: before } = await tab.state();
  const pane = await tab.openPane();
  await pane.getByRole('heading', { name: 'Your saved rooms cannot be read' }).waitFor();
  expect((await tab.state()).settings).toEqual(before);
  await pane.getByRole('button', { name: 'Start anew' }).click();
  await pane.getByRole('heading', { name: 'Set up your room' }).waitFor();
  expect((await tab.state()).settings['videoconf.unreadable']).toBe(before['videoconf']);
});

test('rooms of a newer version are shown and nothing can be changed', async () => {
  const tab = await playground.open({ rooms: 'newer' });
  const { settings: before } = await tab.state();
  const pane = await tab.openPane();
  await pane.getByText('Physics seminar').waitFor();
  expect(await pane.getByRole('button').count()).toBe(0);
  expect((await tab.state()).settings).toEqual(before);
});

test('hostile values of a room stay text in the pane and its preview', async () => {
  const tab = await playground.open({ rooms: 'none' });
  const hostile = '<img src=x onerror="window.top.attacked=1"><script>window.top.attacked=1</script>\u202e';
  const rooms = [{ id: 'h', name: hostile, joinUrl: JOIN_URL, pin: hostile, ownLine: hostile }];
  await tab.call('saveSettings', { videoconf: JSON.stringify({ version: 1, rooms }) });
  const pane = await tab.openPane();
  await pane.getByRole('button', { name: 'Add', exact: true }).waitFor();
  expect(await pane.locator('body img, body script').count()).toBe(0);
  expect(await tab.page.evaluate(() => 'attacked' in window)).toBe(false);
});

describe('this invitation', () => {
  test('in two languages, without the subject, by one press', async () => {
    const tab = await playground.open({ kind: 'appointment' });
    const pane = await tab.openPane();
    await pane.getByRole('button', { name: 'Adjust this invitation' }).click();
    await pane.getByLabel('Second language').selectOption('de');
    await pane.getByRole('checkbox', { name: 'Room system (SIP)' }).click();
    await pane.getByRole('checkbox', { name: 'The subject, if it is empty' }).click();
    await pane.getByRole('button', { name: 'Add', exact: true }).click();
    await pane.getByText('Invitation added').waitFor();
    const { bodyText, bodyHtml, subject } = await tab.state();
    expect(bodyText).toContain('Join / Teilnehmen:');
    expect(bodyText).toContain('Wählen Sie eine Nummer, dann die Konferenznummer.');
    expect(blockCount(bodyText)).toBe(1);
    expect(bodyText).not.toContain('SIP');
    expect([bodyHtml.includes('lang="de"'), subject]).toEqual([true, '']);
  });

  test('waiting can be stopped: nothing further is written, and it is told', async () => {
    const tab = await playground.open({ quirks: { latencyMs: 2500 } });
    const pane = await tab.openPane();
    await pane.getByRole('button', { name: 'Add', exact: true }).click();
    await pane.getByRole('button', { name: 'Stop waiting' }).click();
    await pane.getByText('Nothing further will be written.').waitFor();
    await pane.getByText('Outlook is taking too long.').waitFor();
    expect((await tab.state()).bodyText).toBe('');
    expect(await pane.getByRole('button', { name: 'Add', exact: true }).isEnabled()).toBe(true);
  });

  test('what is made the standard is the ribbon’s too', async () => {
    const tab = await playground.open({ kind: 'appointment' });
    const pane = await tab.openPane();
    await pane.getByRole('button', { name: 'Adjust this invitation' }).click();
    await pane.getByLabel('Language', { exact: true }).selectOption('fr');
    await pane.getByRole('checkbox', { name: 'The location of an appointment' }).click();
    await pane.getByRole('button', { name: 'Make this my standard' }).click();
    await pane.getByText('This is now your standard.').waitFor();
    await tab.click();
    const { bodyText, locations } = await tab.state();
    expect([bodyText.includes('Participer\u00a0:'), locations]).toEqual([true, []]);
  });
});

describe('the rooms', () => {
  test('go into a file without their PINs, and out of it again', async () => {
    const tab = await playground.open();
    const pane = await tab.openPane();
    await pane.getByRole('button', { name: 'All rooms and settings' }).click();
    await pane.getByRole('button', { name: 'Export and import' }).click();
    const [download] = await Promise.all([
      tab.page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const file = await download.path();
    expect([download.suggestedFilename(), await readFile(file, 'utf8')]).toEqual([
      'videoconf-rooms.json',
      expect.not.stringContaining('4711'),
    ]);
    await pane.getByLabel('File with rooms').setInputFiles(file);
    await pane.getByText('Rooms in this file: 0 new, 2 replacing yours.').waitFor();
    await pane.getByRole('button', { name: 'Import', exact: true }).click();
    await pane.getByText('The rooms are imported.').waitFor();
    expect((await tab.state()).settings['videoconf']).toContain('4711');
  });

  test('the pane speaks another language at once, and the notification does too', async () => {
    const tab = await playground.open();
    const pane = await tab.openPane();
    await pane.getByRole('button', { name: 'All rooms and settings' }).click();
    await pane.getByLabel('Language of this pane').selectOption('it');
    await pane.getByRole('heading', { name: 'Sale e impostazioni' }).waitFor();
    await tab.click();
    const [notification] = (await tab.state()).notifications;
    expect(notification?.message).toContain('Invito aggiunto in alto.');
  });
});

describe('without Outlook', () => {
  test('a mail draft has the invitation, and no PIN in its address', async () => {
    const page = await playground.openPage(`${playground.url}/taskpane.html`);
    await fillRoom(page.mainFrame());
    const draft = await page.getByRole('link', { name: 'Draft a mail' }).getAttribute('href');
    const fields = new URLSearchParams(draft?.replace('mailto:?', ''));
    expect(fields.get('subject')).toBe('Videoconference – Ben Muster');
    expect(fields.get('body')).toContain(JOIN_URL);
    expect(draft).not.toContain('1357');
    await page.getByText('The draft goes without the PIN.').waitFor();
  });

  test('the page works in a plain browser: form, preview, Copy (J05, K02)', async () => {
    const page = await playground.openPage(`${playground.url}/taskpane.html`);
    await fillRoom(page.mainFrame());
    await page.getByRole('button', { name: 'Copy' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add', exact: true }).count()).toBe(0);
    await page.getByText('kept until you close this page').waitFor();
  });
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the pane as it stands in Outlook (%s; K04)',
  async (theme) => {
    const tab = await playground.open({ theme });
    const pane = await tab.openPane();
    await pane.getByRole('heading', { name: 'Anna Keller' }).waitFor();
    const { violations } = await new AxeBuilder({ page: tab.page })
      .include([PANE, 'main'])
      // The preview's frame lets no script run, not even axe. All states have their turn in paneStates.test.ts.
      .exclude([PANE, 'iframe[sandbox]'])
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);
