import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { median } from '../../playground/median';
import type { ItemKind, ScenarioName } from '../../playground/playgroundApi';
import { JOIN_URL } from '../../test/e2e/harness/playgroundRoom';
import type { Figure } from './figure';
import { serve } from './serve';

const LATENCIES_MS = [0, 100, 300] as const;
const CLICKS_PER_LATENCY = 5;
const COMPARED_CLICKS = 9;

interface MeasuredItem {
  readonly kind: ItemKind;
  readonly scenario: ScenarioName;
}

/** A built ribbon page to be clicked: `url` is the playground that serves it. */
interface MeasuredPage {
  readonly url: string;
  /** How many notifications it leaves, where that tells whether its work is done. */
  readonly notifications?: number | undefined;
  /** In the text when its work is done. */
  readonly writes: string;
}

/** A playground of its own, with its two sample rooms saved. */
async function openPlayground(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** One click on an item that was just opened. @returns milliseconds to `event.completed` */
async function clickOnce(
  page: Page,
  { notifications, writes }: MeasuredPage,
  { kind, scenario }: MeasuredItem,
  latencyMs: number,
) {
  await page.evaluate(
    ([itemKind, itemScenario, waitMs]) => {
      window.playground.openItem(itemKind, itemScenario);
      window.playground.setQuirks({ latencyMs: waitMs });
    },
    [kind, scenario, latencyMs] as const,
  );
  const { elapsedMs, completedCount } = await page.evaluate(() =>
    window.playground.clickRibbon('addVideoconf'),
  );
  const state = await page.evaluate(() => window.playground.state());
  // A click that gave up early is quick, and its time says nothing.
  if (
    !state.bodyText.includes(writes) ||
    completedCount !== 1 ||
    (notifications !== undefined && state.notifications.length !== notifications)
  )
    throw new Error(`The click on the ${kind} (${scenario}) did not do its work, so it was not measured.`);
  return elapsedMs;
}

/** Slope of the straight line through the points, by least squares. */
function slopeOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const above = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return above / points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}

/**
 * Clicks under several latencies of each mailbox call. What does not wait for Outlook, such as loading the page, is
 * the same under each latency; the slope of the time over the latency is the number of calls that waited for another.
 * The slope takes the fastest click of each latency, because other work on the computer can only add to a time.
 */
async function measureRoundTrips(
  browser: Browser,
  measured: MeasuredPage,
  item: MeasuredItem,
): Promise<number> {
  const page = await openPlayground(browser, measured.url);
  await clickOnce(page, measured, item, 0);
  const times = new Map<number, number[]>(LATENCIES_MS.map((latencyMs) => [latencyMs, []]));
  // Turn by turn, so that a computer that gets busier meanwhile slows down all latencies alike.
  for (let turn = 0; turn < CLICKS_PER_LATENCY; turn += 1) {
    for (const [latencyMs, elapsed] of times) elapsed.push(await clickOnce(page, measured, item, latencyMs));
  }
  await page.context().close();
  return slopeOf([...times].map(([x, elapsed]) => ({ x, y: Math.min(...elapsed) })));
}

/**
 * Clicks on several pages turn by turn, with an Outlook that answers at once.
 * @returns for each page the median of nine, in milliseconds from the click to `event.completed`, loading included
 */
async function measureClicks(
  browser: Browser,
  pages: readonly MeasuredPage[],
  item: MeasuredItem,
): Promise<readonly number[]> {
  const opened: { readonly measured: MeasuredPage; readonly page: Page; readonly times: number[] }[] = [];
  for (const measured of pages) {
    const page = await openPlayground(browser, measured.url);
    await clickOnce(page, measured, item, 0);
    opened.push({ measured, page, times: [] });
  }
  for (let turn = 0; turn < COMPARED_CLICKS; turn += 1)
    for (const { measured, page, times } of opened) times.push(await clickOnce(page, measured, item, 0));
  await Promise.all(opened.map(({ page }) => page.context().close()));
  return opened.map(({ times }) => median(times));
}

const ITEMS = [
  { name: 'message', kind: 'message', scenario: 'empty', roundTrips: 4, timesBare: 1.4 },
  // One more for its times.
  { name: 'appointment', kind: 'appointment', scenario: 'empty', roundTrips: 5, timesBare: 1.75 },
  { name: 'plain-text message', kind: 'message', scenario: 'plainText', roundTrips: 4, timesBare: 1.4 },
] as const;

/**
 * Clicks on our ribbon page and on a bare command, and on a peer's where the environment names one: PEER_COMMANDS is a
 * folder with its `commands.html`, which binds `addVideoconf` to its command; PEER_WRITES is what stands in the text
 * afterwards.
 */
export async function clickFigures(browser: Browser, distFolder: string): Promise<readonly Figure[]> {
  const { PEER_COMMANDS: peer, PEER_WRITES: peerWrites = JOIN_URL } = process.env;
  const folders = [distFolder, path.resolve('scripts/bench/bareCommand'), ...(peer ? [peer] : [])];
  const { urls, close } = await serve(folders);
  const [ours, ...others] = urls.map((url, index) => ({
    url,
    notifications: index === 0 ? 1 : undefined,
    writes: index === 2 ? peerWrites : JOIN_URL,
  }));
  if (!ours) throw new Error('There is no page of ours.');
  const figures: Figure[] = [];
  for (const { name, roundTrips, timesBare, ...item } of ITEMS) {
    const [oursMs = 0, bareMs = 0, peerMs] = await measureClicks(browser, [ours, ...others], item);
    figures.push(
      {
        what: `Round trips in a row, click to done: ${name}`,
        measured: await measureRoundTrips(browser, ours, item),
        unit: '',
        digits: 1,
        budget: roundTrips,
        // A round trip more is a whole one; less than half of one is a busy computer.
        slack: 0.4,
        comparison: 'jitsi-outlook 3, without checking or telling',
      },
      {
        what: `Click to done, times the bare command's: ${name}`,
        measured: oursMs / bareMs,
        unit: '',
        digits: 2,
        budget: timesBare,
        comparison: `${oursMs.toFixed(0)} ms, bare ${bareMs.toFixed(0)} ms${peerMs === undefined ? '' : `, peer ${peerMs.toFixed(0)} ms`}`,
      },
    );
  }
  await close();
  return figures;
}
