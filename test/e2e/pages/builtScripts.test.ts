import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ownFiles } from '../../../scripts/hosting/checkPage';

const folder = path.resolve('dist/assets');
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const scriptsWith = (text: string): readonly string[] =>
  scripts.filter((name) => readFileSync(path.join(folder, name), 'utf8').includes(text));

test("the organization's facts are in the ribbon's and the pane's script, already decoded", () => {
  // An entry that every organization's file has.
  const holders = scriptsWith('supportUrl').map((name) => name.split('.')[0]);
  expect(holders).toEqual(expect.arrayContaining(['commands', 'taskpane']));
  expect(scriptsWith('is no entry that the add-in knows')).toEqual([]);
});

test('the field test is in no build', () => {
  const files = readdirSync(path.resolve('dist'), { recursive: true }).map(String);
  expect(files.filter((name) => /field/iu.test(name))).toEqual([]);
  expect(scriptsWith('fieldTest')).toEqual([]);
  expect(readFileSync(path.resolve('dist/manifest.xml'), 'utf8')).not.toMatch(/field.?test/iu);
});

test('a build for an organization without events has nothing of them', () => {
  expect(scriptsWith('checkBeforeSend')).toEqual([]);
  expect(scriptsWith('sessionData')).toEqual([]);
  expect(readdirSync(path.resolve('dist'))).not.toContain('events.js');
});

test('of package.json the version is in the scripts, and nothing else', () => {
  expect(scriptsWith('devDependencies')).toEqual([]);
});

test('the pane’s page names its scripts and its style sheet, so that none waits for another', () => {
  const own = ownFiles(readFileSync(path.resolve('dist/taskpane.html'), 'utf8'));
  expect(own.filter((file) => file.endsWith('.js'))).toHaveLength(2);
  expect(own.filter((file) => file.endsWith('.css'))).toHaveLength(1);
});
