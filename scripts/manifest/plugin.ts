import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiler, WebpackPluginInstance } from 'webpack';
import { failure } from '../../src/core/result';
import type { Result } from '../../src/core/result';
import { functionsAreBound, functionsInBuild } from './functions';
import { readXml } from './xml';
import { exampleEntries, fillManifest, findLocalAddresses } from './fill';
import { readOrganizationFile } from '../organization/organizationFile';
import type { NamedOrganization } from '../organization/organizationFile';

/** The organizations of this repository. Whoever copies one must change its id. */
const EXAMPLES = ['default', 'example-university', 'example-phones'];

/** Where the build looks for manifest.xml, and which organization it is for. */
export interface ManifestSource {
  readonly root: string;
  readonly organization: NamedOrganization;
  /** A production build is for a host: it refuses addresses on the developer's own machine. */
  readonly mode: 'production' | 'development';
}

/**
 * The manifest of a build, as it goes to `dist/manifest.xml`.
 * @returns the filled manifest, or the sentences that must fail the build
 */
export function makeManifest({
  root,
  organization,
  mode,
}: ManifestSource): Result<string, readonly string[]> {
  const { name, facts } = organization;
  const filled = fillManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), facts);
  if (!filled.ok) return failure(filled.error.map((sentence) => `manifest.xml: ${sentence}`));
  const local = mode === 'production' ? findLocalAddresses(filled.value, facts) : [];
  return local.length > 0
    ? failure(local.map((sentence) => `a production build for organization/${name}.json: ${sentence}`))
    : filled;
}

/**
 * What a production build tells the administrator: whose it is, where it must be hosted, and what in it is still an
 * example's: addresses that nobody can serve, and an id that everybody has who built the same example.
 */
export function describeBuild(root: string, { name, facts }: NamedOrganization): readonly string[] {
  const { id, url, version } = facts.addIn;
  const file = `organization/${name}.json`;
  const entries = exampleEntries(facts);
  const isShared = EXAMPLES.some((example) => {
    const other = readOrganizationFile(root, example);
    return other.ok && other.value.facts.addIn.id.toLowerCase() === id.toLowerCase();
  });
  return [
    `Add videoconf ${version}, organization "${name}", to be hosted at ${url}`,
    ...(entries.length > 0
      ? [`Warning: ${file} still says what an example says: ${entries.join(', ')}`]
      : []),
    ...(isShared
      ? [
          `Warning: the id in ${file} is an example's. Make one of your own, once and for life: node -p "crypto.randomUUID()"`,
        ]
      : []),
  ];
}

/**
 * The functions that the manifest declares and the built scripts do not bind. Nobody could send a mail with such a build.
 * @param textOf the text of a built file by its name
 */
export function unboundFunctions(
  manifestXml: string,
  textOf: (file: string) => string | undefined,
): readonly string[] {
  const read = readXml(manifestXml);
  if (!read.ok) return [read.error];
  const functions = functionsInBuild(textOf);
  return functionsAreBound({ manifest: read.value, functions, readFile: () => undefined });
}

/** Webpack plugin that emits manifest.xml for one organization and fails the build where that cannot be done, or where it names functions that are not there. */
export class ManifestPlugin implements WebpackPluginInstance {
  readonly #root: string;
  readonly #organization: NamedOrganization;

  constructor({ root, organization }: Pick<ManifestSource, 'root' | 'organization'>) {
    this.#root = root;
    this.#organization = organization;
  }

  apply(compiler: Compiler): void {
    // From the compiler, not imported: `npm start` loads this file as an ES module, where webpack has no named exports.
    const { Compilation, WebpackError, sources } = compiler.webpack;
    const mode = compiler.options.mode === 'production' ? 'production' : 'development';
    let made: ReturnType<typeof makeManifest> = failure([]);

    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      compilation.fileDependencies.add(path.join(this.#root, 'manifest.xml'));
      made = makeManifest({ root: this.#root, organization: this.#organization, mode });
      if (!made.ok) {
        compilation.errors.push(...made.error.map((sentence) => new WebpackError(sentence)));
        return;
      }
      const xml = made.value;
      compilation.hooks.processAssets.tap('ManifestPlugin', () => {
        compilation.emitAsset('manifest.xml', new sources.RawSource(xml));
      });
      // Once the scripts and the page that names them are as they will be served.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage }, () => {
        const textOf = (file: string) => compilation.getAsset(file)?.source.source().toString();
        compilation.errors.push(
          ...unboundFunctions(xml, textOf).map((sentence) => new WebpackError(`manifest.xml: ${sentence}`)),
        );
      });
    });

    compiler.hooks.done.tap('ManifestPlugin', (stats) => {
      if (mode !== 'production' || stats.hasErrors() || !made.ok) return;
      for (const line of describeBuild(this.#root, this.#organization)) console.log(line);
    });
  }
}
