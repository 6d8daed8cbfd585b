import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Whole outputs, kept as files for people to read, and so that no change of them goes unseen. After a wanted change
 * `npm run goldens` writes them anew; look at the difference before committing it.
 * @param file its path
 * @param content what the product writes now
 * @returns what is stored, with plain line feeds, whatever git does to them
 */
export function storedGolden(file: string, content: string): string {
  if (process.env['RENEW_GOLDENS'] === '1') writeFileSync(file, content);
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
