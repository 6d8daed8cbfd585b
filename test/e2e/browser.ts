import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findInstalledBrowser } from './installedBrowser';
import { unpackPackagedBrowser } from './packagedBrowser';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this computer has an address, also for what the browser itself would like to ask.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/**
 * Starts the browser of the tests: an installed Chrome, Edge or Chromium, else the one from the npm package.
 * The environment variable TEST_BROWSER=packaged asks for the latter.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env['TEST_BROWSER'] === 'packaged' ? undefined : findInstalledBrowser();
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args: flags });
  }
  const { executablePath, env } = await unpackPackagedBrowser();
  return chromium.launch({
    executablePath,
    args: flags,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
}

/** A browser context that refuses, and records in `refused`, every request that leaves this computer. */
export async function localContext(
  browser: Browser,
  refused: string[],
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.hostname === 'localhost' || url.protocol === 'data:' || url.protocol === 'blob:') {
      await route.continue();
      return;
    }
    refused.push(url.href);
    await route.abort('blockedbyclient');
  });
  await context.routeWebSocket(/^wss?:\/\/(?!localhost[:/])/, async (socket) => {
    refused.push(socket.url());
    await socket.close();
  });
  return context;
}
