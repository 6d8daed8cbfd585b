import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runWebpack } from '../../../playground/build/runWebpack';
import type { EventOption } from '../../../src/core/organization/organization';
import addinConfiguration from '../../../webpack.config.js';

/** Workers build side by side: each has a file and a folder of its own. */
const name = `playground-with-events-${process.env['JEST_WORKER_ID'] ?? '0'}`;
const folder = path.resolve('.cache', name);

/**
 * Builds the add-in for the neutral organization with events, without the pane: the manifest, the page of the ribbon and of
 * the events, and the script for classic Outlook. The build of the other tests, `dist/`, has no events.
 */
export async function buildWithEvents(
  events: readonly EventOption[] = ['times', 'send', 'auto'],
): Promise<string> {
  const neutral = JSON.parse(await readFile(path.resolve('organization/default.json'), 'utf8')) as object;
  const file = path.resolve(`organization/${name}.json`);
  await writeFile(file, JSON.stringify({ ...neutral, events }));
  try {
    const configuration = addinConfiguration({ organization: name }, { mode: 'development' });
    const { commands = [] } = configuration.entry as Readonly<Record<string, string[]>>;
    await runWebpack({
      ...configuration,
      devtool: false,
      entry: { commands },
      output: { ...configuration.output, path: folder },
    });
  } finally {
    await rm(file, { force: true });
  }
  return folder;
}
