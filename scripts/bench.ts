import path from 'node:path';
import { startPlaygroundServer } from '../playground/server';
import { launchBrowser } from '../test/e2e/browser/browser';
import { bodyFigures } from './bench/bodies';
import { clickFigures } from './bench/clicks';
import { budgetSentence, isOverBudget, tableOf } from './bench/figure';
import type { Figure } from './bench/figure';
import { firstViewFigures } from './bench/firstView';
import { measureFollowing } from './bench/following';
import { hostileFigure } from './bench/hostile';
import { measureFirstPress, openingFigures } from './bench/openings';
import { measureReadings } from './bench/readings';
import { sizeFigures } from './bench/sizes';

/**
 * `npm run bench`: the figures that this project promises, measured on what `npm run build` has written, against their
 * budgets. Ends with 1 where one is broken. Times depend on the computer; sizes and round trips do not.
 */
const DEADLINE_MS = 300_000;
const distFolder = path.resolve('dist');

async function inPlayground(): Promise<readonly Figure[]> {
  const server = await startPlaygroundServer({ port: 0, distFolder });
  const browser = await launchBrowser();
  const clicks = await clickFigures(browser, distFolder);
  const firstViews = await firstViewFigures(browser, server.url);
  const openings = await openingFigures(browser, distFolder);
  const firstPressMs = await measureFirstPress(browser, server.url);
  const followsMs = await measureFollowing(browser, server.url);
  await browser.close();
  await server.close();
  return [
    ...clicks,
    ...firstViews,
    ...openings,
    {
      what: 'Time changed in the form to preview in the pane, slowest of nine',
      measured: followsMs,
      unit: 'ms',
      digits: 0,
      budget: 300,
    },
    { what: 'Pane opened to first press answered', measured: firstPressMs, unit: 'ms', digits: 0 },
  ];
}

setTimeout(() => {
  console.error(`The bench was not done after ${DEADLINE_MS / 1000} s and was stopped.`);
  process.exit(1);
}, DEADLINE_MS).unref();

const readings = measureReadings();
const figures = [
  ...(await sizeFigures(distFolder)),
  ...bodyFigures(),
  hostileFigure(),
  ...readings.figures,
  ...(await inPlayground()),
];
console.log(`\n${readings.tables}\n\n${tableOf(figures)}\n`);
const broken = figures.filter(isOverBudget);
for (const figure of broken) console.error(budgetSentence(figure));
process.exitCode = broken.length > 0 ? 1 : 0;
