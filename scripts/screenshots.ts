import path from 'node:path';
import { startPlaygroundServer } from '../playground/server';
import { launchBrowser } from '../test/e2e/browser';

/** The pictures of the README: what a person sees after one click. Needs `npm run build` before. */
const PICTURES = [
  { file: 'click-appointment.png', query: 'kind=appointment&scenario=bookedRoom', theme: 'light' },
  { file: 'click-message-dark.png', query: 'kind=message&scenario=typed', theme: 'dark' },
] as const;

const folder = path.resolve('docs/pictures');
const server = await startPlaygroundServer({ port: 0, distFolder: path.resolve('dist') });
const browser = await launchBrowser();
for (const { file, query, theme } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: theme });
  await page.goto(`${server.url}/?${query}`);
  await page.evaluate(() => window.playground.clickRibbon('addVideoconf'));
  await page.screenshot({ path: path.join(folder, file) });
  await page.close();
}
await browser.close();
await server.close();
