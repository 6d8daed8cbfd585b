import path from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { ManifestPlugin } from './scripts/manifest/plugin.ts';
import { pageOptions } from './scripts/pages.ts';
import { compiledOrganization } from './scripts/organizationFile.ts';

const root = import.meta.dirname;
const fileOf = (organization) => path.join(root, 'organization', `${organization}.json`);

/**
 * Writes dist/: two static pages, their scripts, the icons and the manifest.
 * Which organization the build is for is the name of a file in organization/, without .json.
 */
export default ({ organization = 'default' } = {}, { mode = 'development' } = {}) => ({
  mode,
  target: ['web', 'es2020'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: { commands: './src/commands/commands.ts', taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.join(root, 'dist'),
    // A new build has new names, so a page never mixes an old script with a new chunk.
    filename: 'assets/[name].[contenthash:8].js',
    chunkFilename: 'assets/[name].[contenthash:8].js',
    // Stands in each of two dozen files.
    chunkLoadingGlobal: 'videoconf',
    clean: true,
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    alias: { 'organization.json$': fileOf(organization) },
  },
  module: {
    rules: [
      // Decoded here and not at each start: the decoder and its schema stay out of what a click loads.
      { test: fileOf(organization), type: 'json', parser: { parse: compiledOrganization } },
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
    // Numbers as short as can be: they stand at every import.
    moduleIds: 'size',
    chunkIds: 'total-size',
    // swc's minifier makes the ribbon page 0.4 KB (gzip) smaller than webpack's own choice.
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
      }),
    ],
    splitChunks: {
      chunks: 'async',
      cacheGroups: {
        // Two icons would be a file of their own, by their size before what is not used goes.
        defaultVendors: false,
        // What two parts of the pane share is one file: in each of them it would be 10 KB (gzip) more.
        shared: {
          name: 'shared-parts',
          test: /[\\/](?:src[\\/](?:taskpane|core[\\/]room[\\/]edits|usecases[\\/]click[\\/]describeOutcome)|@fluentui[\\/]react-icons)/,
          minChunks: 2,
          enforce: true,
        },
        // Zones and their names once, whoever needs them first.
        times: {
          name: 'zones-and-names',
          test: /[\\/]src[\\/]core[\\/](?:meeting[\\/](?!zones[\\/](?:search|findZones|fold|weekends|zoneEntries|zoneHints|zoneList))|languages[\\/].*when)/,
          enforce: true,
        },
      },
    },
  },
  plugins: [
    // Fluent's table of tokens weighs more than the button that asks for it.
    new webpack.NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (request) => {
      if (/@fluentui[\\/]tokens[\\/]lib$/.test(request.context))
        request.request = path.join(root, 'src/taskpane/fluentTokens.ts');
    }),
    new HtmlWebpackPlugin(pageOptions(root, 'commands', organization)),
    new HtmlWebpackPlugin(pageOptions(root, 'taskpane', organization)),
    new ManifestPlugin({ root, organization }),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets/*.png', noErrorOnMissing: true }] }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
});
