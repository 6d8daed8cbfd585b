import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiler, WebpackPluginInstance } from 'webpack';
import type { Organization } from '../src/core/organization';
import { failure, success } from '../src/core/result';
import type { Result } from '../src/core/result';
import { fillManifest, findLocalAddresses, isPlaceholder } from './fillManifest';
import { readOrganizationFile } from './organizationFile';

interface FilledManifest {
  readonly xml: string;
  readonly organization: Organization;
}

/** Where the build looks for manifest.xml and organization/, and whose organization it is for. */
export interface ManifestSource {
  readonly root: string;
  /** Name of a file in organization/, without .json. */
  readonly organization: string;
  /** A production build is for a host: it refuses addresses on the developer's own machine. */
  readonly mode: 'production' | 'development';
}

/**
 * The manifest of a build, as it goes to `dist/manifest.xml`.
 * @returns the filled manifest with its organization, or the sentences that must fail the build
 */
export function makeManifest(source: ManifestSource): Result<FilledManifest, readonly string[]> {
  const organization = readOrganizationFile(source.root, source.organization);
  if (!organization.ok) return organization;
  const template = readFileSync(path.join(source.root, 'manifest.xml'), 'utf8');
  const filled = fillManifest(template, organization.value);
  if (!filled.ok) return failure(filled.error.map((sentence) => `manifest.xml: ${sentence}`));
  const local = source.mode === 'production' ? findLocalAddresses(filled.value, organization.value) : [];
  return local.length > 0
    ? failure(
        local.map(
          (sentence) => `a production build for organization/${source.organization}.json: ${sentence}`,
        ),
      )
    : success({ xml: filled.value, organization: organization.value });
}

/** What a production build tells the administrator: whose it is and where it must be hosted. */
export function describeBuild(name: string, { addIn }: Organization): readonly string[] {
  const line = `Add videoconf ${addIn.version}, organization "${name}", to be hosted at ${addIn.url}`;
  if (!isPlaceholder(addIn.url)) return [line];
  return [
    line,
    `Notice: ${addIn.url} is a placeholder. Before you host it, set addIn.url in organization/${name}.json or build for an organization of your own (docs/deploying.md).`,
  ];
}

/** Webpack plugin that emits manifest.xml for one organization and fails the build where that cannot be done. */
export class ManifestPlugin implements WebpackPluginInstance {
  readonly #root: string;
  readonly #organization: string;

  constructor({ root, organization }: Pick<ManifestSource, 'root' | 'organization'>) {
    this.#root = root;
    this.#organization = organization;
  }

  apply(compiler: Compiler): void {
    // From the compiler, not imported: `npm start` loads this file as an ES module, where webpack has no named exports.
    const { WebpackError, sources } = compiler.webpack;
    const mode = compiler.options.mode === 'production' ? 'production' : 'development';
    let made: ReturnType<typeof makeManifest> = failure([]);

    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      for (const file of ['manifest.xml', `organization/${this.#organization}.json`])
        compilation.fileDependencies.add(path.join(this.#root, file));
      made = makeManifest({ root: this.#root, organization: this.#organization, mode });
      if (!made.ok) {
        compilation.errors.push(...made.error.map((sentence) => new WebpackError(sentence)));
        return;
      }
      const { xml } = made.value;
      compilation.hooks.processAssets.tap('ManifestPlugin', () => {
        compilation.emitAsset('manifest.xml', new sources.RawSource(xml));
      });
    });

    compiler.hooks.done.tap('ManifestPlugin', (stats) => {
      if (mode !== 'production' || stats.hasErrors() || !made.ok) return;
      for (const line of describeBuild(this.#organization, made.value.organization)) console.log(line);
    });
  }
}
