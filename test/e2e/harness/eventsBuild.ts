import path from 'node:path';
import { runWebpack } from '../../../playground/build/runWebpack';
import type { EventOption } from '../../../src/core/organization/organization';
import addinConfiguration from '../../../webpack.config.js';
import { organizationCalled } from '../../manifest/optionSamples';

/** Workers build side by side: each has a folder of its own. */
const folder = path.resolve('.cache', `playground-with-events-${process.env['JEST_WORKER_ID'] ?? '0'}`);

/**
 * Builds the add-in for the neutral organization with events, without the pane: the manifest, the page of the ribbon and of
 * the events, and the script for classic Outlook. The build of the other tests, `dist/`, has no events.
 */
export async function buildWithEvents(
  events: readonly EventOption[] = ['times', 'send', 'auto'],
): Promise<string> {
  const { name, facts } = organizationCalled('default');
  const configuration = addinConfiguration({ name, facts: { ...facts, events } }, { mode: 'development' });
  const { commands = [] } = configuration.entry as Readonly<Record<string, string[]>>;
  await runWebpack({
    ...configuration,
    devtool: false,
    entry: { commands },
    output: { ...configuration.output, path: folder },
  });
  return folder;
}
