import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { runWebpack } from '../../../playground/build/runWebpack';
import productionConfig from '../../../webpack.config.js';
import { readOrganizationFile } from '../../organization/organizationFile';

/** Builds the bare pane as the pane itself is built, into a folder of its own. @returns the folder */
export async function buildBarePane(): Promise<string> {
  const folder = path.resolve('.cache/bench/barePane');
  const organization = readOrganizationFile(process.cwd(), 'default');
  if (!organization.ok) throw new Error(organization.error.join('\n'));
  const ours = productionConfig(organization.value, { mode: 'production' });
  await runWebpack({
    ...ours,
    entry: { taskpane: path.resolve('scripts/bench/barePane/barePane.tsx') },
    output: { ...ours.output, path: folder },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: 'src/taskpane/taskpane.html',
        fallback: '',
      }),
    ],
  });
  return folder;
}
