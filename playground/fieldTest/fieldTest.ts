import path from 'node:path';
import { bundleScripts } from '../build/bundleScripts';

/** Where the field test's files lie once they are built; `dist/` knows nothing of them. */
const folder = path.resolve('.cache/field-test');
const source = path.resolve('test/field');
const statics = path.resolve('playground/static');

let bundled: Promise<void> | undefined;

/** The contracts as they are, with a page's own gatherer of cases in jest's place. */
const bundle = () =>
  (bundled ??= bundleScripts({
    entry: { 'field-test': path.join(source, 'page.ts') },
    folder,
    standIns: { '@jest/globals': path.join(source, 'casesInPage.ts') },
  }));

/**
 * The file of the field test that a request names, built at the first request; nothing for any other name.
 * See docs/field-test.md.
 */
export async function fieldTestFile(pathname: string): Promise<string | undefined> {
  if (pathname === '/field-test.html' || pathname === '/field-test.xml') return path.join(statics, pathname);
  if (pathname !== '/field-test.js') return undefined;
  await bundle();
  return path.join(folder, 'field-test.js');
}
