import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const NAMES = ['addVideoconf', 'followTimes', 'checkBeforeSend', 'addWithFirstAttendee'];

/** The ribbon's script and that of classic Outlook, as the build's own configuration makes them, but not shortened. */
const PROBE = `
import webpack from 'webpack';
import { readOrganizationFile } from './scripts/organization/organizationFile';
import configurationFor from './webpack.config.js';
const { value } = readOrganizationFile(process.cwd(), 'events');
const { entry, plugins, ...rest } = configurationFor(value, { mode: 'production' });
const needed = plugins.filter(({ constructor: { name } }) => /Define|Classic/u.test(name));
const compiler = webpack({ ...rest, entry: { commands: entry.commands }, plugins: needed, optimization: { minimize: false } });
compiler.run((error, stats) => {
  if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
});
`;

/** Builds for an organization with these events, in a folder of its own. @returns the scripts by their names */
function build(events: readonly string[]): ReadonlyMap<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'events-'));
  try {
    for (const name of [
      'src',
      'scripts',
      'organization',
      'package.json',
      'tsconfig.json',
      'webpack.config.js',
    ])
      cpSync(name, path.join(folder, name), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
    const facts = JSON.parse(readFileSync('organization/default.json', 'utf8')) as object;
    writeFileSync(path.join(folder, 'organization/events.json'), JSON.stringify({ ...facts, events }));
    writeFileSync(path.join(folder, 'probe.ts'), PROBE);
    const program = path.resolve('node_modules/tsx/dist/cli.mjs');
    execFileSync(process.execPath, [program, 'probe.ts'], { cwd: folder });
    const files = readdirSync(path.join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
    return new Map(
      files
        .filter((file) => file.endsWith('.js'))
        .map((file) => [
          path.basename(file).replace(/\.[0-9a-f]{8}\./u, '.'),
          readFileSync(path.join(folder, 'dist', file), 'utf8'),
        ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of those, which a script associates, whatever it calls `Office.actions`. */
const associatedIn = (script = ''): readonly string[] =>
  NAMES.filter((name) => new RegExp(`associate\\(["'\`]${name}["'\`]`, 'u').test(script));

it('a build with one event has all names in both files, and the button beside them', () => {
  const scripts = build(['send']);
  expect(associatedIn(scripts.get('commands.js'))).toEqual(NAMES);
  expect(associatedIn(scripts.get('events.js'))).toEqual(NAMES.slice(1));
  expect(scripts.get('events.js')?.length).toBeLessThanOrEqual(12 * 1024);
}, 180_000);
