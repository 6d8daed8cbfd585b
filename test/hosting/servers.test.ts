import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { hostingExamples } from '../../scripts/hosting/examples';
import { headersOf } from '../../scripts/hosting/headers';
import { FILES, hostedFolder, serve } from './hostedFolder';

const root = process.cwd();
const examples = hostingExamples(root);

let folder = '';
let running: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'add-videoconf-hosting-'));
  mkdirSync(path.join(folder, 'videoconf', 'assets'), { recursive: true });
  for (const file of FILES) writeFileSync(path.join(folder, 'videoconf', file), `content of ${file}`);
});

afterEach(async () => {
  const ended = running;
  running = undefined;
  if (ended?.exitCode === null) {
    ended.kill();
    await new Promise((resolve) => ended.once('exit', resolve));
  }
  rmSync(folder, { recursive: true });
});

/** Fetches every file and holds its headers against the list. */
async function expectTheList(url: string): Promise<void> {
  for (const file of FILES) {
    const response = await fetch(`${url}/videoconf/${file}`);
    expect([file, response.status, await response.text()]).toEqual([file, 200, `content of ${file}`]);
    const sent = Object.fromEntries(
      Object.keys(headersOf(root, file)).map((name) => [name, response.headers.get(name)]),
    );
    const type = sent['Content-Type']?.replace(/; ?charset=/iu, '; charset=').toLowerCase();
    expect({ file, ...sent, 'Content-Type': type }).toEqual({ file, ...headersOf(root, file) });
    expect(response.headers.get('x-frame-options')).toBeNull();
  }
  const missing = await fetch(`${url}/videoconf/assets/gone.0a61ecdc.js`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get('cache-control') ?? '').not.toContain('immutable');
}

test('our own server sends what the list says', async () => {
  const host = await serve(hostedFolder(path.join(folder, 'videoconf'), '/videoconf/'));
  try {
    await expectTheList(host.url);
  } finally {
    await host.close();
  }
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const installed = (...names: readonly string[]): string | undefined =>
  [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin']
    .flatMap((place) => names.map((name) => path.join(place, name)))
    .find(existsSync);

/** Starts a server and waits until it answers. */
async function start(command: string, given: readonly string[], url: string): Promise<void> {
  let said = '';
  running = spawn(command, given, { stdio: ['ignore', 'pipe', 'pipe'] });
  running.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  for (let tries = 0; tries < 50; tries += 1) {
    if (running.exitCode !== null) throw new Error(`${command} ended: ${said}`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${command} does not answer: ${said}`);
}

const nginx = installed('nginx');
const apache = installed('apache2', 'httpd');
for (const [name, found] of Object.entries({ nginx, Apache: apache }))
  if (found === undefined) console.log(`${name} is not installed here: its example was not run.`);

if (nginx !== undefined)
  test('nginx sends with docs/hosting/nginx.conf what the list says, where the site itself forbids frames', async () => {
    const port = await freePort();
    const site = (examples['nginx.conf'] ?? '')
      .replace('listen 443 ssl;', `listen 127.0.0.1:${port}; add_header X-Frame-Options DENY;`)
      .replace(/ {2}ssl_certificate.*\n/gu, '')
      .replace('root /srv/www;', `root ${folder};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
      .join('\n');
    const configuration = path.join(folder, 'nginx.conf');
    writeFileSync(
      configuration,
      `user root; daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}\nhttp { access_log off; ${temporary}\n${site} }`,
    );
    await start(nginx, ['-e', 'stderr', '-c', configuration], `http://127.0.0.1:${port}/`);
    await expectTheList(`http://127.0.0.1:${port}`);
  });

if (apache !== undefined)
  test('Apache sends with docs/hosting/apache.htaccess what the list says, where the site itself forbids frames', async () => {
    const port = await freePort();
    writeFileSync(path.join(folder, 'videoconf', '.htaccess'), examples['apache.htaccess'] ?? '');
    const modules = [
      path.join(path.dirname(apache), '../lib/apache2/modules'),
      '/usr/lib/apache2/modules',
      '/usr/lib64/httpd/modules',
    ].find(existsSync);
    const builtIn = spawnSync(apache, ['-l'], { encoding: 'utf8' }).stdout;
    const load = ['mpm_event', 'unixd', 'authz_core', 'mime', 'headers', 'autoindex', 'filter', 'deflate']
      .filter((module) => !builtIn.includes(`mod_${module}.c`))
      .map((module) => [module, path.join(modules ?? '', `mod_${module}.so`)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([module, file]) => `LoadModule ${module}_module ${file}`);
    const configuration = path.join(folder, 'httpd.conf');
    writeFileSync(
      configuration,
      [
        ...load,
        `ServerRoot ${folder}\nListen 127.0.0.1:${port}\nServerName localhost\nPidFile ${folder}/pid`,
        `ErrorLog ${folder}/error.log\nTypesConfig /dev/null\nDocumentRoot ${folder}`,
        'Header always set X-Frame-Options DENY',
        `<Directory ${folder}>\nRequire all granted\nAllowOverride FileInfo Options=Indexes\n</Directory>\n`,
      ].join('\n'),
    );
    await start(apache, ['-X', '-f', configuration], `http://127.0.0.1:${port}/`);
    await expectTheList(`http://127.0.0.1:${port}`);
  });
