import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startPlaygroundServer } from '../playground/server';
import { launchBrowser } from '../test/e2e/browser/browser';
import { JOIN_URL } from '../test/e2e/harness/playgroundRoom';
import { BODY_LENGTHS, bodiesToSplice, spliceMilliseconds } from './bench/bodies';
import { measureClicks, measureRoundTrips } from './bench/clicks';
import { budgetSentence, isOverBudget, tableOf } from './bench/figure';
import type { Figure } from './bench/figure';
import { buildBarePane } from './bench/barePane/build';
import { hostileFigure } from './bench/hostile';
import { measureFirstPress, measureFirstView, measureFollowing, measurePanes } from './bench/pane';
import { measureReadings } from './bench/readings';
import { firstViewKilobytes, installedPackages, paneKilobytes, timeZoneDataKilobytes } from './bench/sizes';

/**
 * `npm run bench`: the figures that this project promises, measured on what `npm run build` has written, against their
 * budgets. Ends with 1 where one is broken. Times depend on the computer; sizes and round trips do not.
 */
const DEADLINE_MS = 300_000;
const distFolder = path.resolve('dist');

async function sizes(): Promise<readonly Figure[]> {
  return [
    {
      what: 'Ribbon page, one script in four languages, gzip',
      measured: await firstViewKilobytes(distFolder, 'commands.html'),
      unit: 'KB',
      digits: 1,
      budget: 45,
      comparison: 'jitsi-outlook 4.3 (no languages, no safety), La Suite 21.8 + 74',
    },
    {
      what: 'Of it time-zone data, gzip by itself',
      measured: timeZoneDataKilobytes(),
      unit: 'KB',
      digits: 1,
    },
    {
      what: 'Pane, all files, all four languages, gzip',
      measured: await paneKilobytes(distFolder),
      unit: 'KB',
      digits: 1,
    },
    {
      what: 'Packages that npm ci installs here',
      measured: await installedPackages(path.resolve('node_modules')),
      unit: '',
      digits: 0,
      budget: 750,
      comparison: 'jitsi-outlook 1,626',
    },
  ];
}

/** Linear means: ten times the length takes ten times as long, not a hundred times. */
const bodies = (): readonly Figure[] =>
  bodiesToSplice.flatMap((body) =>
    BODY_LENGTHS.map((length) => ({
      what: `Find and splice, ${(length / 1000).toLocaleString('en')},000 characters: ${body.name}`,
      measured: spliceMilliseconds(body, length),
      unit: 'ms',
      digits: 1,
      budget: 200,
    })),
  );

/** Serves the built add-ins of some folders, each in a playground of its own. */
async function serve(folders: readonly string[], options: { readonly compression?: 'gzip' } = {}) {
  const servers = await Promise.all(
    folders.map((distFolder) => startPlaygroundServer({ port: 0, distFolder, ...options })),
  );
  return {
    urls: servers.map(({ url }) => url),
    close: () => Promise.all(servers.map((server) => server.close())),
  };
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
async function clickFigures(browser: Browser): Promise<readonly Figure[]> {
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

/** What is loaded until the first button can be pressed, and until the first look at the item has ended. */
async function firstViewFigures(browser: Browser, url: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, rooms, until] of [
    ['invitation, with the first look', 'two', 'look'],
    ['first run', 'none', 'button'],
  ] as const) {
    const { kilobytes, scripts } = await measureFirstView(browser, url, rooms, until);
    figures.push(
      {
        what: `Pane, scripts until it is usable: ${name}`,
        measured: scripts,
        unit: '',
        digits: 0,
        budget: rooms === 'two' ? 3 : 4,
        comparison: 'first edition 10 in three steps',
      },
      {
        what: `Pane, all our JavaScript and CSS, gzip: ${name}`,
        measured: kilobytes,
        unit: 'KB',
        digits: 1,
        budget: 190,
        comparison: "Microsoft's React template 169, one button and a text field",
      },
    );
  }
  return figures;
}

/**
 * The pane's opening beside two pages that are always there, a page with office.js and one button (the floor) and a
 * bare pane, and beside a peer's where PEER_PANE names the folder with its built `taskpane.html`.
 */
async function openingFigures(browser: Browser): Promise<readonly Figure[]> {
  const { PEER_PANE: peer } = process.env;
  const floor = path.resolve('scripts/bench/floorPane');
  const folders = [distFolder, floor, await buildBarePane(), ...(peer ? [peer] : [])];
  const { urls, close } = await serve(folders, { compression: 'gzip' });
  const figures: Figure[] = [];
  for (const profile of ['plain', 'slow'] as const) {
    const [ms = 0, floorMs = 0, bareMs = 0, peerMs] = await measurePanes(browser, urls, profile);
    const figure = (what: string, otherMs: number, budget: number): Figure => ({
      what: `Pane opened to first button above the floor, times ${what}: ${profile}`,
      measured: (ms - floorMs) / (otherMs - floorMs),
      unit: '',
      digits: 2,
      budget,
      comparison: `${ms.toFixed(0)} ms, floor ${floorMs.toFixed(0)} ms, other ${otherMs.toFixed(0)} ms`,
    });
    figures.push(figure('the bare pane’s', bareMs, 1.35));
    if (peerMs !== undefined) figures.push(figure('the peer’s', peerMs, 1));
  }
  await close();
  return figures;
}

async function inPlayground(): Promise<readonly Figure[]> {
  const server = await startPlaygroundServer({ port: 0, distFolder });
  const browser = await launchBrowser();
  const clicks = await clickFigures(browser);
  const firstViews = await firstViewFigures(browser, server.url);
  const openings = await openingFigures(browser);
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
  ...(await sizes()),
  ...bodies(),
  hostileFigure(),
  ...readings.figures,
  ...(await inPlayground()),
];
console.log(`\n${readings.tables}\n\n${tableOf(figures)}\n`);
const broken = figures.filter(isOverBudget);
for (const figure of broken) console.error(budgetSentence(figure));
process.exitCode = broken.length > 0 ? 1 : 0;
