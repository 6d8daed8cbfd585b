import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { withLocalOffice } from '../../playground/server';
import { fileIn } from '../../playground/staticFile';
import { portInUse } from '../../playground/port';
import { findInstalledBrowser } from '../e2e/browser/installedBrowser';

test.each([
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>',
])('the tag of office.js is turned to the npm copy: %s', (tag) => {
  expect(withLocalOffice(`<head>${tag}<script src=a.js></script></head>`)).toBe(
    '<head><script src="/playground/microsoftAjax.js"></script><script src="/office-js/office.js"></script><script src=a.js></script></head>',
  );
});

test('a page without office.js stays as it is, one with another office.js is refused', () => {
  expect(withLocalOffice('<p>help</p>')).toBe('<p>help</p>');
  expect(() => withLocalOffice('<script src="https://example.org/office.js"></script>')).toThrow('office.js');
});

test.each(['../package.json', '..%2fpackage.json', '%2e%2e/package.json', 'a/../../b', '%00', '%'])(
  'no file outside the folder: %s',
  (name) => {
    expect(fileIn('/srv/dist', name)).toBeUndefined();
  },
);

test('files inside the folder', () => {
  expect(fileIn('/srv/dist', 'assets/a%20b.png')).toBe(path.resolve('/srv/dist/assets/a b.png'));
});

test.each([
  [['--organization', 'nope'], /^organization\/nope\.json is missing\. Take one that is there [^\n]*\n$/u],
  [['--organisation', 'default'], /^"--organisation default" is not understood\. [^\n]*\n$/u],
])('started for %j it says in one sentence what is wrong, and ends', (options, sentence) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), 'playground/start.ts', ...options],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([1, expect.stringMatching(sentence)]);
});

test('a taken port has a sentence of its own', () => {
  const error = Object.assign(new Error('listen'), { code: 'EADDRINUSE' });
  expect(portInUse(error, 3000)).toContain('Port 3000 is in use');
  expect(portInUse(new Error('else'), 3000)).toBeUndefined();
});

test('the installed browser is found where each system has it', () => {
  const only = (file: string) => (candidate: string) => candidate === file;
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const windows = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(findInstalledBrowser({}, 'darwin', only(mac))).toBe(mac);
  expect(findInstalledBrowser({ PROGRAMFILES: 'C:\\Program Files' }, 'win32', only(windows))).toBe(windows);
  expect(findInstalledBrowser({ PATH: '/usr/bin' }, 'linux', only('/usr/bin/chromium'))).toBe(
    '/usr/bin/chromium',
  );
  expect(findInstalledBrowser({ PATH: '' }, 'linux', () => false)).toBeUndefined();
  expect(findInstalledBrowser({ CHROME_PATH: '/opt/chrome' }, 'linux', () => true)).toBe('/opt/chrome');
  expect(() => findInstalledBrowser({ CHROME_PATH: '/none' }, 'linux', () => false)).toThrow('/none');
});
