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
  // A proxy would look for names on its own.
  '--no-proxy-server',
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

/** Whether an address leads to this computer, or to nowhere at all. */
function isLocal(address: string): boolean {
  const { hostname, protocol } = new URL(address);
  return hostname === 'localhost' || ['data:', 'blob:', 'about:'].includes(protocol);
}

/**
 * A browser context that records in `refused` every request that leaves this computer, but for those that its own routes
 * answer. The browser refuses them itself, since it finds no other name (`flags`): a route of ours would take its cache
 * away and cost a fifth of all time.
 */
export async function localContext(
  browser: Browser,
  refused: string[],
  options: BrowserContextOptions = {},
  isAnswered: (address: string) => boolean = () => false,
): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const note = (address: string) => {
    if (!isLocal(address) && !isAnswered(address)) refused.push(address);
  };
  context.on('request', (request) => note(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  return context;
}
