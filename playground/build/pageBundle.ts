import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { bundleScripts } from './bundleScripts';

export const pageFolder = path.resolve('.cache/playground');

const source = path.resolve('playground');

/** Bundles the playground's own browser code into `.cache/playground`, unless it is newer than its sources. */
export async function bundlePage(): Promise<void> {
  if (await isUpToDate()) return;
  await bundleScripts({
    entry: {
      page: path.join(source, 'page/page.ts'),
      microsoftAjax: path.join(source, 'officeHost/microsoftAjax.ts'),
      scriptRuntime: path.join(source, 'scriptRuntime/bridge.ts'),
      scriptWorker: path.join(source, 'scriptRuntime/worker.ts'),
    },
    folder: pageFolder,
  });
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
