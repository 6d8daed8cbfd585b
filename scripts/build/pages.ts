import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Options } from 'html-webpack-plugin';

export type PageName = 'commands' | 'taskpane';

/** The meta element by which a page says of which version of the manifest it is. */
export const VERSION_META = 'add-videoconf-version';

/**
 * The script that stands in a page itself (`src/<page>/fallback.js`), without comments and indentation. Nothing else
 * changes it, so that its hash depends on its source alone.
 */
export const inlineScript = (root: string, page: PageName): string =>
  readFileSync(path.join(root, 'src', page, 'fallback.js'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');

/** How a Content Security Policy names an inline script. */
export const policyHash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;

/** One page of the build, for HtmlWebpackPlugin: its own script in it, and the version of the manifest. */
export function pageOptions(root: string, page: PageName, version: string): Options {
  return {
    filename: `${page}.html`,
    template: `src/${page}/${page}.html`,
    chunks: [page],
    fallback: inlineScript(root, page),
    meta: { [VERSION_META]: version },
  };
}
