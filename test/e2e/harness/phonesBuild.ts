import path from 'node:path';
import { runWebpack } from '../../../playground/build/runWebpack';
import addinConfiguration from '../../../webpack.config.js';
import { organizationCalled } from '../../manifest/optionSamples';

const folder = path.resolve('.cache/with-phones');

/**
 * Builds the add-in for an organization with phones, without the pane: the page of the ribbon and the one of the dialog.
 * The build of the other tests, `dist/`, has no phones.
 */
export async function buildWithPhones(): Promise<string> {
  const configuration = addinConfiguration(organizationCalled('example-phones'), { mode: 'development' });
  const { commands = [], phone = [] } = configuration.entry as Readonly<Record<string, string[]>>;
  await runWebpack({
    ...configuration,
    devtool: false,
    entry: { commands, phone },
    output: { ...configuration.output, path: folder },
  });
  return folder;
}
