import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { runWebpack } from '../../../playground/build/runWebpack';
import productionConfig from '../../../webpack.config.js';

/** Builds the bare pane as the pane itself is built, into a folder of its own. @returns the folder */
export async function buildBarePane(): Promise<string> {
  const folder = path.resolve('.cache/bench/barePane');
  const ours = productionConfig({}, { mode: 'production' });
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
