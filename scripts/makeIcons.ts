import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Pixel sizes of the icons that the manifest names, each with the drawing that is sharp at that size. */
const icons = [
  { size: 16, drawing: 'icon-small.svg' },
  { size: 32, drawing: 'icon.svg' },
  { size: 64, drawing: 'icon.svg' },
  { size: 80, drawing: 'icon.svg' },
  { size: 128, drawing: 'icon.svg' },
] as const;

/** Opens the browser that draws; CHROME_PATH names another one than /usr/bin/chromium. */
const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Draws one SVG at a size in pixels, on a transparent ground. */
async function drawPng(browser: Browser, svg: string, size: number): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  try {
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    return await page.screenshot({ omitBackground: true });
  } finally {
    await page.close();
  }
}

const folder = path.join(import.meta.dirname, '..', 'assets');
const browser = await openBrowser();
try {
  for (const { size, drawing } of icons) {
    const svg = await readFile(path.join(folder, drawing), 'utf8');
    await writeFile(path.join(folder, `icon-${size}.png`), await drawPng(browser, svg, size));
    console.log(`assets/icon-${size}.png from assets/${drawing}`);
  }
} finally {
  await browser.close();
}
