import { afterAll, afterEach, beforeAll, jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { pageFolder } from '../../playground/pageBundle';
import { startPlaygroundServer, type PlaygroundServer } from '../../playground/server';
import { fileIn, contentType } from '../../playground/staticFile';
import type { Host } from '../hosting/hostedFolder';
import { isLocal, launchBrowser } from './browser';
import { playgroundTab, query, type OpenOptions, type PlaygroundTab } from './harness';

/** An invented host with https, where office.js needs nobody's leave. */
const ORIGIN = 'https://add-videoconf.example.edu';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFolder = path.resolve('node_modules/@microsoft/office-js/dist');

export interface HostedTab extends PlaygroundTab {
  /** What a policy forbade in any frame, and what was asked of an address that is not answered. */
  readonly violations: readonly string[];
}

export interface HostedHarness {
  /** Opens the playground as an Outlook whose add-in lies below a path of the given host, exactly as it is sent. */
  open(host: () => Host, below: string, options?: OpenOptions): Promise<HostedTab>;
}

/**
 * The built add-in as an administrator hosts it: https, its own headers, the addresses of Microsoft's CDN answered from
 * the npm copy of office.js, and nothing else changed in it.
 */
export function useHostedAddin(): HostedHarness {
  jest.setTimeout(60_000);
  let server: PlaygroundServer | undefined;
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    server = await startPlaygroundServer({ port: 0, distFolder: path.resolve('dist') });
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    async open(host, below, options = {}) {
      if (!browser || !server)
        throw new Error('useHostedAddin() must be called at the top level of a test file.');
      const violations: string[] = [];
      const context = await browser.newContext({ serviceWorkers: 'block' });
      contexts.push(context);
      // Of several routes the last one that fits answers: this one, what no other does.
      await context.route('**/*', async (route) => {
        const address = route.request().url();
        if (isLocal(address)) return route.continue();
        violations.push(address);
        return route.abort('blockedbyclient');
      });
      await context.route(`${OFFICE}**`, (route) =>
        answerFile(
          route,
          fileIn(officeFolder, new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length)),
        ),
      );
      await context.route('https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js', (route) =>
        answerFile(route, path.join(pageFolder, 'microsoftAjax.js')),
      );
      const { url } = server;
      await context.route(`${ORIGIN}/**`, (route) => answerHosted(route, url, host(), below));
      const page = await context.newPage();
      watchPolicy(page, violations);
      await page.goto(`${ORIGIN}/?${query(options)}`);
      const tab = playgroundTab(page);
      return {
        ...tab,
        violations,
        // What the harness waits for is an expression, which the add-in's policy forbids.
        async openPane() {
          await tab.call('openPane');
          const frame = await (await page.waitForSelector('#pane-frame iframe')).contentFrame();
          if (!frame) throw new Error('The pane has no frame.');
          return frame;
        },
      };
    },
  };
}

async function answerFile(route: Route, file: string | undefined): Promise<void> {
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  await route.fulfill(
    file === undefined || body === undefined ? { status: 404 } : { body, contentType: contentType(file) },
  );
}

/** The playground's own files come from its server; it looks for the add-in's pages at the root and is sent on. */
async function answerHosted(route: Route, playground: string, host: Host, below: string): Promise<void> {
  const { pathname, search } = new URL(route.request().url());
  if (pathname === '/' || pathname.startsWith('/playground/')) {
    const response = await fetch(`${playground}${pathname}${search}`);
    await route.fulfill({
      body: Buffer.from(await response.arrayBuffer()),
      contentType: response.headers.get('content-type') ?? '',
    });
  } else if (/^\/\w+\.html$/u.test(pathname) && below !== '/') {
    const body = `<script>location.replace('${below}${pathname.slice(1)}' + location.search + location.hash)</script>`;
    await route.fulfill({ body, contentType: 'text/html' });
  } else await route.fulfill({ ...host(pathname) });
}

/** The browser itself tells each page what its policy forbids. */
function watchPolicy(page: Page, violations: string[]): void {
  page.on('console', (message) => {
    if (/Content Security Policy|MIME type/u.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', ({ message }) => violations.push(`uncaught: ${message}`));
}
