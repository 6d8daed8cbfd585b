import type { Browser, Page } from 'playwright-core';
import type { ItemKind, ScenarioName } from '../../playground/playgroundApi';
import { median } from './figure';

const LATENCIES_MS = [0, 100, 300] as const;
const CLICKS_PER_LATENCY = 5;

export interface ClickFigures {
  /** How often one answer must have come before the next call is made. */
  readonly roundTrips: number;
  /** From the click to `event.completed` with an Outlook that answers at once, loading of the page included. */
  readonly clickToDoneMs: number;
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
async function clickOnce(page: Page, kind: ItemKind, scenario: ScenarioName, latencyMs: number) {
  await page.evaluate(
    ([itemKind, itemScenario, waitMs]) => {
      window.playground.openItem(itemKind, itemScenario);
      window.playground.setLatency(waitMs);
    },
    [kind, scenario, latencyMs] as const,
  );
  const { elapsedMs, completedCount } = await page.evaluate(() =>
    window.playground.clickRibbon('addVideoconf'),
  );
  const state = await page.evaluate(() => window.playground.state());
  const isDone = state.bodyText.includes('https://video.example.edu/join/anna.keller');
  // A click that gave up early is quick, and its time says nothing.
  if (!isDone || completedCount !== 1 || state.notifications.length !== 1)
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
export async function measureClicks(
  browser: Browser,
  url: string,
  kind: ItemKind,
  scenario: ScenarioName,
): Promise<ClickFigures> {
  const page = await openPlayground(browser, url);
  await clickOnce(page, kind, scenario, 0);
  const times = new Map<number, number[]>(LATENCIES_MS.map((latencyMs) => [latencyMs, []]));
  // Turn by turn, so that a computer that gets busier meanwhile slows down all latencies alike.
  for (let turn = 0; turn < CLICKS_PER_LATENCY; turn += 1) {
    for (const [latencyMs, elapsed] of times) elapsed.push(await clickOnce(page, kind, scenario, latencyMs));
  }
  await page.context().close();
  return {
    roundTrips: slopeOf([...times].map(([x, elapsed]) => ({ x, y: Math.min(...elapsed) }))),
    clickToDoneMs: median(times.get(0) ?? []),
  };
}
