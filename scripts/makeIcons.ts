import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/e2e/browser/browser';
import { PHONE_PIXELS } from './manifest/options';

/** The one colour of the drawings, and the grey that Outlook asks for on phones. */
const COLOUR = '#2a82d4';
const PHONE_GREY = '#919191';

interface Icon {
  readonly file: string;
  /** Pixels of a side. */
  readonly size: number;
  /** The drawing that is sharp at that size. */
  readonly drawing: 'icon.svg' | 'icon-small.svg';
  readonly colour: string;
}

/** The icons that the manifest names; those of phones are shipped only where an organization has them. */
const icons: readonly Icon[] = [
  ...[16, 32, 64, 80, 128].map((size): Icon => {
    const drawing = size === 16 ? 'icon-small.svg' : 'icon.svg';
    return { file: `icon-${String(size)}.png`, size, drawing, colour: COLOUR };
  }),
  ...PHONE_PIXELS.map((size): Icon => {
    return { file: `phone-${String(size)}.png`, size, drawing: 'icon.svg', colour: PHONE_GREY };
  }),
];

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
const browser = await launchBrowser();
try {
  for (const { file, size, drawing, colour } of icons) {
    const svg = (await readFile(path.join(folder, drawing), 'utf8')).replaceAll(COLOUR, colour);
    await writeFile(path.join(folder, file), await drawPng(browser, svg, size));
    console.log(`assets/${file} from assets/${drawing}`);
  }
} finally {
  await browser.close();
}
