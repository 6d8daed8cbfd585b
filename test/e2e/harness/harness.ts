import { afterAll, afterEach, beforeAll, beforeEach, jest } from '@jest/globals';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { startPlaygroundServer, type PlaygroundServer } from '../../../playground/server';
import { launchBrowser, localContext } from '../browser/browser';
import { playgroundTab, query, type OpenOptions, type PlaygroundTab } from './playgroundTab';

export interface Harness {
  /** Address of the server, without a slash at the end. */
  readonly url: string;
  open(options?: OpenOptions): Promise<PlaygroundTab>;
  /** Another window of the same person: it shares the storage, and with it the server's copy of the settings. */
  openBeside(tab: PlaygroundTab, options?: OpenOptions): Promise<PlaygroundTab>;
  /** A page of your own in a guarded context. */
  openPage(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** A guarded context of your own, whose routes may answer other addresses than this computer's. */
  openContext(
    options?: BrowserContextOptions,
    isAnswered?: (address: string) => boolean,
  ): Promise<BrowserContext>;
  openPageIn(context: BrowserContext, address: string): Promise<Page>;
  /** Requests that wanted to leave this computer in the running test. A test that ends with one fails. */
  readonly refusedRequests: string[];
  /** Errors that nobody caught in any page or frame of the running test. A test that ends with one fails. */
  readonly pageErrors: string[];
}

/** Which build the playground serves: what `npm run build` wrote, or another one that is made before the first test. */
export interface PlaygroundBuild {
  readonly distFolder?: () => string | Promise<string>;
}

/**
 * Starts the playground on the built add-in (`npm run build`) and a browser, once for the test file that calls it
 * at its top level. After each test its pages are closed, and stray requests and errors fail it; a page that is opened
 * before all tests stays for all of them. One tab is emptied instead of closed, for a test that opens the same kind of
 * browser: it has office.js and our scripts compiled already, which is half of what opening costs.
 */
export function usePlayground({ distFolder = () => path.resolve('dist') }: PlaygroundBuild = {}): Harness {
  // A busy machine takes several times as long as an idle one; what hangs is ended by its own waits, after 30 s.
  jest.setTimeout(180_000);
  let server: PlaygroundServer | undefined;
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  /** By the options of their browsers: the tabs of the running test, and those that tests before have left. */
  const tabs = new Map<string, Page>();
  const left = new Map<string, Page>();
  let isInTest = false;
  const refusedRequests: string[] = [];
  const pageErrors: string[] = [];

  beforeAll(async () => {
    server = await startPlaygroundServer({ port: 0, distFolder: await distFolder() });
    browser = await launchBrowser();
  });

  beforeEach(() => {
    isInTest = true;
  });

  afterEach(async () => {
    isInTest = false;
    for (const [kind, page] of tabs) if (await isEmptied(page, server?.url ?? '')) left.set(kind, page);
    const kept = new Set([...left.values()].map((page) => page.context()));
    await Promise.all(contexts.filter((context) => !kept.has(context)).map((context) => context.close()));
    contexts = [];
    tabs.clear();
    const [refused, errors] = [refusedRequests.splice(0), pageErrors.splice(0)];
    throwIfStray(refused, errors);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const openContext: Harness['openContext'] = async (options, isAnswered) => {
    if (!browser) throw new Error('usePlayground() must be called at the top level of a test file.');
    const context = await localContext(browser, refusedRequests, options, isAnswered);
    if (isInTest) contexts.push(context);
    return context;
  };

  // The playground's own content policy would forbid expressions that tests and axe bring along.
  const openPage: Harness['openPage'] = async (address, options) =>
    openPageIn(await openContext({ bypassCSP: true, ...options }), address);

  const openPageIn: Harness['openPageIn'] = async (context, address) => {
    const page = await context.newPage();
    page.on('pageerror', (error) => pageErrors.push(error.message));
    await page.goto(address);
    return page;
  };

  return {
    get url() {
      return server?.url ?? '';
    },
    refusedRequests,
    pageErrors,
    openPage,
    openContext,
    openPageIn,
    async open(options = {}) {
      const address = `${this.url}/?${query(options)}`;
      const browserOptions = { colorScheme: options.theme ?? 'light', ...options.browser };
      if (options.page === 'own' || !isInTest) return playgroundTab(await openPage(address, browserOptions));
      const kind = JSON.stringify(browserOptions);
      const former = left.get(kind);
      left.delete(kind);
      if (former) {
        contexts.push(former.context());
        await former.goto(address);
      }
      const page = former ?? (await openPage(address, browserOptions));
      tabs.set(kind, page);
      return playgroundTab(page);
    },
    async openBeside(tab, options = {}) {
      return playgroundTab(await openPageIn(tab.page.context(), `${this.url}/?${query(options)}`));
    },
  };
}

/** Empties a tab and all that it keeps, where it is the only one of its browser. @returns whether it can be used again */
async function isEmptied(page: Page, url: string): Promise<boolean> {
  const context = page.context();
  if (page.isClosed() || context.pages().length !== 1) return false;
  await Promise.all([
    context.unrouteAll(),
    page.unrouteAll(),
    context.clearCookies(),
    context.clearPermissions(),
  ]);
  // A page of the same origin that says only that there is none.
  await page.goto(`${url}/emptied`);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  return true;
}

/** Throws if pages wanted to leave this computer or had errors that nobody caught. */
export function throwIfStray(refusedRequests: readonly string[], pageErrors: readonly string[]): void {
  const problems = [
    ...refusedRequests.map((url) => `wanted to leave this computer: ${url}`),
    ...pageErrors.map((text) => `uncaught: ${text}`),
  ];
  if (problems.length > 0) throw new Error(`A page\n${problems.join('\n')}`);
}
