import { build } from 'esbuild';

export interface Scripts {
  /** Names of the scripts and the file that each begins with. */
  readonly entry: Readonly<Record<string, string>>;
  /** Where `<name>.js` goes. */
  readonly folder: string;
  /** Packages, and the file that stands for each. */
  readonly standIns?: Readonly<Record<string, string>>;
}

/**
 * Bundles TypeScript for a page that is not shipped, to be debugged file by file. Fails with the bundler's own words.
 * What ships is bundled by webpack; here a fraction of the time counts for more than the same bytes.
 */
export async function bundleScripts({ entry, folder, standIns = {} }: Scripts): Promise<void> {
  await build({
    entryPoints: entry,
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: standIns,
    sourcemap: 'linked',
    logLevel: 'silent',
  });
}
