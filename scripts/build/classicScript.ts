import path from 'node:path';
import { minify } from '@swc/core';
import webpack from 'webpack';
import type { Compiler, WebpackPluginInstance } from 'webpack';
import type { EventOption } from '../../src/core/organization/organization';
import { EVENT_SCRIPT } from '../manifest/options';

export interface ClassicScript {
  /** The project's folder. */
  readonly root: string;
  /** The events of the organization. */
  readonly events: readonly EventOption[];
}

interface Made {
  readonly script: string;
  /** What it was made of. */
  readonly files: Iterable<string>;
}

/** Bundles it for the JavaScript of 2009, whatever the pages are made for. Nothing is written to disk. */
function bundle({ root, events }: ClassicScript): Promise<Made> {
  const compiler = webpack({
    mode: 'production',
    context: root,
    target: ['web', 'es5'],
    devtool: false,
    entry: path.join(root, 'src/events/classic.ts'),
    output: { path: path.join(root, 'dist'), filename: EVENT_SCRIPT },
    resolve: { extensions: ['.ts'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          sideEffects: false,
          loader: 'swc-loader',
          options: {
            jsc: { parser: { syntax: 'typescript' } },
            // What says the type of a symbol is a conditional expression, and there are no symbols here.
            env: { targets: 'ie 11', exclude: ['transform-typeof-symbol'] },
          },
        },
      ],
    },
    optimization: { minimize: false, splitChunks: false },
    plugins: [new webpack.DefinePlugin({ ORGANIZATION_EVENTS: JSON.stringify(events) })],
    performance: false,
  });
  let script = '';
  const done = (...given: readonly unknown[]) => (given.at(-1) as (error?: Error | null) => void)(null);
  compiler.outputFileSystem = {
    ...compiler.outputFileSystem,
    mkdir: done,
    stat: (...given: readonly unknown[]) => (given.at(-1) as (error: Error) => void)(new Error('not there')),
    writeFile: (_file: string, content: Buffer | string, ...rest: readonly unknown[]) => {
      script = content.toString();
      done(...rest);
    },
  } as unknown as NonNullable<Compiler['outputFileSystem']>;
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const files = stats?.compilation.fileDependencies ?? [];
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else
        compiler.close(() => {
          resolve({ script, files });
        });
    });
  });
}

/** Makes the event script of classic Outlook: short, in ASCII, and without the conditional expressions of a compressor. */
export async function makeClassicScript(given: ClassicScript): Promise<Made> {
  const { script, files } = await bundle(given);
  const { code } = await minify(script, {
    compress: false,
    mangle: { toplevel: true },
    ecma: 5,
    module: false,
    format: { comments: false, asciiOnly: true, ecma: 5 },
  });
  return { script: code, files };
}

/** Webpack plugin that emits the event script of classic Outlook beside the pages, as it is: nothing may shorten it again. */
export class ClassicScriptPlugin implements WebpackPluginInstance {
  readonly #given: ClassicScript;

  constructor(given: ClassicScript) {
    this.#given = given;
  }

  apply(compiler: Compiler): void {
    const { sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ClassicScriptPlugin', (compilation) => {
      compilation.hooks.processAssets.tapPromise('ClassicScriptPlugin', async () => {
        const { script, files } = await makeClassicScript(this.#given);
        compilation.fileDependencies.addAll(files);
        compilation.emitAsset(EVENT_SCRIPT, new sources.RawSource(script), { minimized: true });
      });
    });
  }
}
