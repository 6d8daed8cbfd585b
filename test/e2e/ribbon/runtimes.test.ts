import { expect, test } from '@jest/globals';
import { usePlayground } from '../harness/harness';
import { officeCall, officeValue } from '../harness/officeCall';

/** Runtimes: how long they live, which copy of the settings they have, who may be asked what. */
const playground = usePlayground();

test('a runtime can be kept for all clicks, or live on after event.completed', async () => {
  const tab = await playground.open({ quirks: { keepsRuntime: true } });
  const frames = tab.page.locator('iframe[data-runtime=command]');
  await tab.click();
  await tab.click();
  expect(await frames.count()).toBe(1);
  await tab.call('openItem', 'message');
  expect(await frames.count()).toBe(0);

  await tab.call('setQuirks', { keepsRuntime: false, completedKills: false });
  await tab.click();
  expect(await frames.count()).toBe(1);
  await frames.waitFor({ state: 'detached' });
});

test('opening another item ends a click that is still running', async () => {
  const tab = await playground.open({ quirks: { latencyMs: 5000 } });
  const click = tab.click();
  await tab.page.waitForFunction(() => window.playground.state().calls.length > 0);
  await tab.call('openItem', 'appointment');
  expect((await click).completedCount).toBe(0);
  expect((await tab.state()).bodyText).toBe('');
});

test.each([
  ['atRuntimeStart', 'new'],
  ['atItemOpen', 'old'],
] as const)('settings are read %s', async (settingsSnapshot, expected) => {
  const tab = await playground.open({ rooms: 'none', quirks: { settingsSnapshot } });
  await tab.call('saveSettings', { videoconf: '"old"' });
  await tab.call('openItem', 'message');
  await tab.call('saveSettings', { videoconf: '"new"' });
  const pane = await tab.openPane();
  expect(await pane.evaluate(() => Office.context.roamingSettings.get('videoconf') as unknown)).toBe(
    expected,
  );
});

test('a plain page without Outlook gets no host', async () => {
  const page = await playground.openPage(`${playground.url}/taskpane.html`);
  const info = await page.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: null, platform: null });
});

test('the dark mode of the playground reaches scripts in the pane', async () => {
  const tab = await playground.open({ browser: { colorScheme: 'light' }, theme: 'dark' });
  const pane = await tab.openPane();
  expect(await pane.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(await pane.evaluate(() => matchMedia('(min-width: 10px)').matches)).toBe(true);
});

test('the person edits while the add-in reads: typing, format, location', async () => {
  const tab = await playground.open({ kind: 'appointment' });
  const pane = await tab.openPane();
  await tab.page.click('#editor');
  await tab.page.keyboard.type('Agenda: news');
  expect(await officeValue(pane, 'mailbox.item.body.getAsync', 'text')).toBe('Agenda: news');
  await officeCall(pane, 'mailbox.item.body.setSelectedDataAsync', '<p>ours</p>', { coercionType: 'html' });
  await tab.page.click('#editor');
  expect((await tab.state()).bodyText).toBe('Agenda: news\r\nours');

  await tab.page.fill('#location', 'Room with a view');
  await tab.page.press('#location', 'Tab');
  expect(await officeValue(pane, 'mailbox.item.location.getAsync')).toBe('Room with a view');
  await tab.page.click('#switch-format');
  expect(await officeValue(pane, 'mailbox.item.body.getTypeAsync')).toBe('text');
});
