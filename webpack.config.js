import path from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { ClassicScriptPlugin } from './scripts/build/classicScript.ts';
import { pageOptions } from './scripts/build/pages.ts';
import { phoneParts } from './scripts/build/phoneParts.ts';
import { ManifestPlugin } from './scripts/manifest/plugin.ts';

const root = import.meta.dirname;

/** Writes dist/ for an organization: two static pages, their scripts, the icons and the manifest. */
export default (organization, { mode }) => {
  const { name, facts } = organization;
  const file = path.join(root, 'organization', `${name}.json`);
  const { events = [] } = facts;
  const phone = phoneParts(facts);
  const hasEvents = events.length > 0;
  return {
    mode,
    target: ['web', 'es2020'],
    devtool: mode === 'production' ? false : 'source-map',
    entry: {
      // The page of the ribbon handles the events, too, where the organization has any. Each is an entry, since what a module
      // does when it is only imported counts for nothing (`sideEffects` below).
      commands: [
        './src/commands/commands.ts',
        ...(hasEvents ? ['./src/events/page.ts'] : []),
        ...phone.commands,
      ],
      ...phone.entries,
      taskpane: ['./src/taskpane/taskpane.css', './src/taskpane/index.tsx'],
    },
    experiments: { css: true },
    output: {
      path: path.join(root, 'dist'),
      // A new build has new names, so a page never mixes an old script with a new chunk.
      filename: 'assets/[name].[contenthash:8].js',
      chunkFilename: 'assets/[name].[contenthash:8].js',
      cssFilename: 'assets/[name].[contenthash:8].css',
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      alias: { 'organization.json$': file },
    },
    module: {
      rules: [
        // Decoded before the build and not at each start: the decoder and its schema stay out of what a click loads.
        { test: file, type: 'json', parser: { parse: () => facts } },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // What a page does at its start stands in its entry; every other module may go where nobody uses it.
          sideEffects: false,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    optimization: {
      // A policy names the pages' own scripts by their hash: nothing changes them (scripts/build/pages.ts).
      minimizeOptions: { html: false },
      splitChunks: {
        cacheGroups: {
          defaultVendors: false,
          // What two parts of ours share is a file of its own; the two controls that the form and the picker of zones share
          // are not, or the first run would ask for one file more.
          default: { test: /[\\/]src[\\/]/, minChunks: 2, reuseExistingChunk: true },
          // React and Fluent's controls of the first view, named by the page: they come beside our own script, and a new
          // build of ours leaves them in people's caches.
          libraries: {
            name: 'libraries',
            test: /[\\/]node_modules[\\/]/,
            chunks: ({ name }) => name === 'taskpane',
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new HtmlWebpackPlugin(pageOptions(root, 'commands', facts.addIn.version)),
      new HtmlWebpackPlugin(pageOptions(root, 'taskpane', facts.addIn.version)),
      ...phone.pages.map((page) => new HtmlWebpackPlugin(page)),
      new ManifestPlugin({ root, organization }),
      new webpack.DefinePlugin({ ORGANIZATION_HAS_EVENTS: JSON.stringify(hasEvents) }),
      ...(hasEvents ? [new ClassicScriptPlugin({ root, events })] : []),
      new CopyWebpackPlugin({ patterns: ['assets/icon-*.png', ...phone.icons] }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
