import type { Browser } from 'playwright-core';
import { PANE, paneFrame } from '../../test/e2e/harness/paneFrame';
import { BUTTON_TIMEOUT_MS, OPENINGS } from './panePage';

const HOUR_MS = 3_600_000;
const START_MS = Date.UTC(2027, 2, 10, 9);

/** From a change of the times in an appointment's form until the pane's preview says the new one, the slowest of some. */
export async function measureFollowing(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block', timezoneId: 'Europe/Zurich' });
  const page = await context.newPage();
  await page.goto(`${url}/?kind=appointment&zone=${encodeURIComponent('W. Europe Standard Time')}`);
  await page.evaluate(() => window.playground.openPane());
  await (await paneFrame(page)).getByRole('button', { name: 'Preview', exact: true }).click();
  const setTimes = (hours: number): Promise<number> =>
    page.evaluate(
      (startMs) => {
        const changedAt = performance.now();
        window.playground.setTimes(startMs, startMs + 3_600_000);
        return changedAt;
      },
      START_MS + hours * HOUR_MS,
    );
  const saidAfter = async (start: number, time: string): Promise<number> => {
    const said = await page.waitForFunction(
      ([pane, wanted, changedAt]) => {
        const preview = document
          .querySelector<HTMLIFrameElement>(pane)
          ?.contentDocument?.querySelector('iframe');
        return preview?.srcdoc.includes(wanted) === true && performance.now() - changedAt;
      },
      [PANE, time, start] as const,
      { polling: 5, timeout: BUTTON_TIMEOUT_MS },
    );
    return Number(await said.jsonValue());
  };
  try {
    // The first one waits for the parts of the pane to be fetched.
    await saidAfter(await setTimes(0), '10:00–11:00');
    const times: number[] = [];
    for (let hours = 1; hours <= OPENINGS; hours += 1)
      times.push(await saidAfter(await setTimes(hours), `${10 + hours}:00–${11 + hours}:00`));
    return Math.max(...times);
  } finally {
    await context.close();
  }
}
