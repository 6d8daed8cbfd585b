import { build } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FROM_FLUENT = /^import \{ ([^}]*) \} from '(@fluentui\/[^']+)';$/gmu;

/**
 * Once, before the unit tests: what the pane takes of Fluent as one file, by the same statements of import that the build
 * follows. Read as it is packed, Fluent is 2,100 files, two seconds for each test of the pane.
 */
export default async function bundleFluent(): Promise<void> {
  const folder = path.resolve('src/taskpane');
  const files = await readdir(folder, { recursive: true });
  const sources = await Promise.all(
    files.filter((name) => name.endsWith('.tsx')).map((name) => readFile(path.join(folder, name), 'utf8')),
  );
  const named = new Map<string, Set<string>>();
  for (const [, names = '', library = ''] of sources.flatMap((source) => [...source.matchAll(FROM_FLUENT)]))
    named.set(library, new Set([...(named.get(library) ?? []), ...names.split(', ')]));
  await build({
    stdin: {
      contents: [...named]
        .map(([library, names]) => `export { ${[...names].join()} } from '${library}';`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    outfile: '.cache/fluent.cjs',
    bundle: true,
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['react', 'react-dom'],
    logLevel: 'silent',
  });
}
