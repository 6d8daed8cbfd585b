import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import webpack, { type Configuration, type Stats } from 'webpack';

export const pageFolder = path.resolve('.cache/playground');

const source = path.resolve('playground');

const configuration: Configuration = {
  mode: 'development',
  devtool: 'inline-source-map',
  target: ['web', 'es2022'],
  entry: {
    page: path.join(source, 'page/page.ts'),
    microsoftAjax: path.join(source, 'officeHost/microsoftAjax.ts'),
  },
  output: { path: pageFolder, filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
};

/** Bundles the playground's own browser code into `.cache/playground`, unless it is newer than its sources. */
export async function bundlePage(): Promise<void> {
  if (await isUpToDate()) return;
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      const problem = problemOf(error, stats);
      if (problem) reject(problem);
      else resolve();
    });
  });
}

/** What went wrong in a webpack run, in words; undefined if all went well. */
export function problemOf(error: Error | null, stats: Stats | undefined): Error | undefined {
  if (error) return error;
  return stats?.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : undefined;
}

async function isUpToDate(): Promise<boolean> {
  const bundle = await stat(path.join(pageFolder, 'page.js')).catch(() => undefined);
  if (!bundle) return false;
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  const times = await Promise.all(
    files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).mtimeMs),
  );
  return bundle.mtimeMs > Math.max(...times);
}
