import { bundlePage } from '../../../playground/build/pageBundle';
import { findInstalledBrowser } from './installedBrowser';
import { unpackPackagedBrowser } from './packagedBrowser';

/**
 * Once, before the test files start, side by side: what all of them share. Two workers that bundle into the same
 * folder would serve each other half a script.
 */
export default async function prepare(): Promise<void> {
  const isPackaged = process.env['TEST_BROWSER'] === 'packaged' || findInstalledBrowser() === undefined;
  await Promise.all([bundlePage(), isPackaged && unpackPackagedBrowser()]);
}
