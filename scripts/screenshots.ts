import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { startPlaygroundServer } from '../playground/server';
import { launchBrowser } from '../test/e2e/browser/browser';
import { paneFrame } from '../test/e2e/harness/paneFrame';
import { JOIN_URL, settingsWith } from '../test/e2e/harness/playgroundRoom';
import { takeStatePictures } from './pictures/statePictures';

/**
 * `npm run pictures`: the pictures of the README, and those of every state of the pane. Needs `npm run build` before.
 */
interface Picture {
  readonly file: string;
  readonly query: string;
  readonly theme: 'light' | 'dark';
  /** What a person does before the picture is taken. */
  readonly act: (page: Page) => Promise<unknown>;
}

const oneClick = (page: Page) => page.evaluate(() => window.playground.clickRibbon('addVideoconf'));

/** A click by somebody with colleagues on two other continents. */
async function clickAcrossZones(page: Page): Promise<void> {
  const settings = settingsWith({}, { timeZones: ['America/New_York', 'Asia/Tokyo'] });
  await page.evaluate((bag) => window.playground.saveSettings(bag), settings);
  await oneClick(page);
}

/** Until the pane has looked at what was written. */
const looked = (pane: Frame) => pane.getByText('Looking at the text…').waitFor({ state: 'detached' });

/** From the empty form to the invitation in the appointment, by one press. */
async function firstRun(page: Page): Promise<void> {
  const pane = await paneFrame(page);
  await pane.getByLabel('Room name').fill('Anna Keller');
  await pane.getByLabel('Join link').fill(JOIN_URL);
  await pane.getByLabel('Meeting extension').fill('112752642756');
  await pane.getByRole('textbox', { name: 'PIN' }).fill('4711');
  await pane.getByRole('button', { name: 'Save and add' }).click();
  await pane.getByText('Invitation added at the top.').waitFor();
  await looked(pane);
}

async function adjust(page: Page): Promise<void> {
  const pane = await paneFrame(page);
  await pane.getByRole('button', { name: 'Adjust this invitation' }).click();
  await pane.getByLabel('Second language').selectOption('de');
  await pane.getByRole('button', { name: 'Add', exact: true }).click();
  await pane.getByText('Invitation added at the top.').waitFor();
  await looked(pane);
}

const PICTURES: readonly Picture[] = [
  {
    file: 'click-appointment.png',
    query: 'kind=appointment&scenario=bookedRoom',
    theme: 'light',
    act: clickAcrossZones,
  },
  { file: 'click-message-dark.png', query: 'kind=message&scenario=typed', theme: 'dark', act: oneClick },
  {
    file: 'pane-first-run.png',
    query: 'kind=appointment&rooms=none&pane=open',
    theme: 'light',
    act: firstRun,
  },
  {
    file: 'pane-two-languages-dark.png',
    query: 'kind=message&rooms=two&pane=open',
    theme: 'dark',
    act: adjust,
  },
];

const folder = path.resolve('docs/pictures');
const server = await startPlaygroundServer({ port: 0, distFolder: path.resolve('dist') });
const browser = await launchBrowser();
for (const { file, query, theme, act } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    colorScheme: theme,
    timezoneId: 'Europe/Zurich',
  });
  await page.goto(`${server.url}/?${query}`);
  await act(page);
  await page.screenshot({ path: path.join(folder, file) });
  await page.close();
}
await server.close();
console.log(`Every state of the pane: ${await takeStatePictures(browser)}`);
await browser.close();
