import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkHosting } from '../../scripts/hosting/check';
import { headersOf, OFFICE_JS } from '../../scripts/hosting/headers';
import { fillManifest } from '../../scripts/manifest/fill';
import { pageOptions } from '../../scripts/build/pages';
import type { Host, HostAnswer, RunningHost } from './hostedFolder';
import { notFound, serve } from './hostedFolder';

const root = process.cwd();
const HOME = 'https://videoconf.uni.ch/v';

function manifest(): string {
  const filled = fillManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), {
    confirmKeys: ['#'],
    addIn: {
      url: HOME,
      id: '2f0e1d7a-11d5-4d2c-8f1a-3a8a3b1f0c77',
      version: '0.1.0',
      provider: 'University',
      supportUrl: 'https://www.uni.ch/support',
    },
  });
  if (!filled.ok) throw new Error(filled.error.join('\n'));
  return filled.value;
}

function page(name: 'commands' | 'taskpane'): string {
  const { meta, fallback } = pageOptions(root, name, '0.1.0');
  const metas = Object.entries(meta as Record<string, string>).map(
    ([key, value]) => `<meta name="${key}" content="${value}">`,
  );
  const own = name === 'taskpane' ? '<link rel="stylesheet" href="assets/taskpane.0a61ecdc.css">' : '';
  return `<!doctype html>${metas.join('')}<script src="${OFFICE_JS}"></script><script>${String(fallback)}</script>${own}<script defer src="assets/${name}.0a61ecdc.js"></script>`;
}

const texts: Readonly<Record<string, string>> = {
  'commands.html': page('commands'),
  'taskpane.html': page('taskpane'),
  'assets/commands.0a61ecdc.js': 'run()',
  'assets/taskpane.0a61ecdc.js': 'run()',
  'assets/taskpane.0a61ecdc.css': 'p {}',
  'manifest.xml': manifest(),
};

const good: Host = (pathname) => {
  const file = pathname.replace(/^\/v\//u, '');
  const isIcon = /^assets\/icon-\d+\.png$/u.test(file);
  const body = isIcon ? readFileSync(path.join(root, file)) : texts[file];
  return body === undefined ? notFound : { status: 200, headers: headersOf(root, file), body };
};

/** The good host with another answer for some files. */
const but =
  (files: RegExp | string, change: (answer: HostAnswer) => Partial<HostAnswer>): Host =>
  (pathname) => {
    const answer = good(pathname);
    const isMeant = typeof files === 'string' ? pathname === `/v/${files}` : files.test(pathname);
    return isMeant ? { ...answer, ...change(answer) } : answer;
  };
const withHeaders = (files: RegExp | string, headers: Readonly<Record<string, string>>): Host =>
  but(files, (answer) => ({ headers: { ...answer.headers, ...headers } }));
const withBody = (file: string, change: (text: string) => string): Host =>
  but(file, ({ body }) => ({ body: change(body.toString()) }));
const withPolicy = (change: (policy: string) => string): Host =>
  but('taskpane.html', ({ headers }) => ({
    headers: { ...headers, 'Content-Security-Policy': change(headers['Content-Security-Policy'] ?? '') },
  }));

let host = good;
let running: RunningHost | undefined;
beforeAll(async () => {
  running = await serve((pathname) => host(pathname));
});
afterAll(() => running?.close());

const toServer = (address: string): Promise<Response> =>
  fetch(address.replace('https://videoconf.uni.ch', running?.url ?? ''));

/** What the check says, with the https address answered by the server on this computer. */
async function findingsOf(wrong: Host, home = HOME): Promise<readonly string[]> {
  host = wrong;
  const findings = await checkHosting(home, toServer);
  return findings.map(({ kind, sentence }) => (kind === 'fault' ? sentence : `advice: ${sentence}`));
}

describe('check:hosting', () => {
  test.each([HOME, `${HOME}/`, `${HOME}/taskpane.html`])(
    'finds nothing at %s where all is well',
    async (home) => {
      expect(await findingsOf(good, home)).toEqual([]);
    },
  );

  const wrong: readonly (readonly [title: string, wrong: Host, sentences: readonly (string | RegExp)[]])[] = [
    [
      'an empty host',
      () => notFound,
      [
        'commands.html is answered with 404 instead of 200',
        'taskpane.html is answered with 404 instead of 200',
        'manifest.xml is answered with 404 instead of 200',
      ],
    ],
    [
      'a page that is missing',
      but('taskpane.html', () => notFound),
      ['taskpane.html is answered with 404 instead of 200'],
    ],
    [
      'a script that is missing',
      but('assets/taskpane.0a61ecdc.js', () => notFound),
      ['assets/taskpane.0a61ecdc.js is answered with 404 instead of 200'],
    ],
    [
      'a style sheet that is missing',
      but('assets/taskpane.0a61ecdc.css', () => notFound),
      ['assets/taskpane.0a61ecdc.css is answered with 404 instead of 200'],
    ],
    [
      'an icon that is missing',
      but('assets/icon-80.png', () => notFound),
      ['assets/icon-80.png is answered with 404 instead of 200'],
    ],
    [
      'a sign-in before the pages',
      (pathname) =>
        pathname.endsWith('.html')
          ? { status: 302, headers: { Location: '/login' }, body: '' }
          : pathname === '/login'
            ? { status: 200, headers: { 'Content-Type': 'text/html' }, body: 'Who are you?' }
            : good(pathname),
      [
        /^commands\.html leads on to .*\/login; it must be there without a sign-in or another address$/u,
        /^taskpane\.html leads on to .*\/login; /u,
      ],
    ],
    [
      'scripts as plain text',
      withHeaders(/\.js$/u, { 'Content-Type': 'text/plain' }),
      [
        'assets/commands.0a61ecdc.js is sent as text/plain, it must be sent as text/javascript',
        'assets/taskpane.0a61ecdc.js is sent as text/plain, it must be sent as text/javascript',
      ],
    ],
    [
      'pages to be downloaded',
      withHeaders('taskpane.html', { 'Content-Type': 'application/octet-stream' }),
      ['taskpane.html is sent as application/octet-stream, it must be sent as text/html'],
    ],
    [
      'a page in place of every file that is missing',
      (pathname) => (good(pathname).status === 404 ? good('/v/taskpane.html') : good(pathname)),
      ['a file that is not there is answered with 200, it must be 404'],
    ],
    [
      'pages that are kept for a day',
      withHeaders(/\.html$/u, { 'Cache-Control': 'max-age=86400' }),
      [
        'commands.html may be kept (Cache-Control: max-age=86400): after an update people would have the old one. Send no-cache',
        'taskpane.html may be kept (Cache-Control: max-age=86400): after an update people would have the old one. Send no-cache',
      ],
    ],
    [
      'a manifest that is kept for good',
      withHeaders('manifest.xml', { 'Cache-Control': 'public, immutable' }),
      [
        'manifest.xml may be kept (Cache-Control: public, immutable): after an update people would have the old one. Send no-cache',
      ],
    ],
    [
      'ten minutes for every file, as GitHub Pages does',
      withHeaders(/./u, { 'Cache-Control': 'max-age=600' }),
      [
        'advice: commands.html should be sent with Cache-Control: no-cache, so that an update is there at once',
        /^advice: assets\/commands\.0a61ecdc\.js should be sent with Cache-Control: public, max-age=31536000, immutable: /u,
        /^advice: taskpane\.html should/u,
        /^advice: assets\/taskpane\.0a61ecdc\.css should/u,
        /^advice: assets\/taskpane\.0a61ecdc\.js should/u,
        /^advice: manifest\.xml should/u,
      ],
    ],
    [
      'the same of more files than three',
      withHeaders(/\.png$/u, { 'Content-Type': 'text/plain' }),
      [/^assets\/icon-\d+\.png is sent as text\/plain, .*\. The same holds for \d more files$/u],
    ],
    [
      'icons that may not be kept',
      withHeaders('assets/icon-16.png', { 'Cache-Control': 'no-store' }),
      [
        'assets/icon-16.png may not be kept (Cache-Control: no-store): Office shows a general icon in its place',
      ],
    ],
    [
      'icons for the own site only',
      withHeaders('assets/icon-16.png', { 'Cross-Origin-Resource-Policy': 'same-origin' }),
      ['assets/icon-16.png has Cross-Origin-Resource-Policy: same-origin: Outlook on the web cannot show it'],
    ],
    [
      'an icon that is no picture',
      but('assets/icon-16.png', () => ({ body: '<svg/>' })),
      ['assets/icon-16.png is no PNG picture'],
    ],
    [
      'X-Frame-Options',
      withHeaders('commands.html', { 'X-Frame-Options': 'SAMEORIGIN' }),
      ['commands.html has X-Frame-Options: SAMEORIGIN: Outlook on the web shows it in a frame'],
    ],
    [
      'frame-ancestors without Outlook',
      withPolicy((policy) => `${policy}; frame-ancestors 'self'`),
      [
        "the Content-Security-Policy of taskpane.html says frame-ancestors 'self': Outlook on the web shows it in a frame only if its own address is among them",
      ],
    ],
    [
      'frame-ancestors with Outlook',
      withPolicy((policy) => `${policy}; frame-ancestors https://outlook.office.com`),
      [],
    ],
    [
      'a second policy of the whole site',
      withPolicy((policy) => `${policy}, default-src 'self'`),
      [
        /^the Content-Security-Policy of taskpane\.html lacks https:\/\/appsforoffice\.microsoft\.com https:\/\/ajax\.aspnetcdn\.com 'sha256-\S+' 'sha256-\S+' in script-src$/u,
        "the Content-Security-Policy of taskpane.html lacks 'unsafe-inline' in style-src",
        'the Content-Security-Policy of taskpane.html lacks data: in img-src',
      ],
    ],
    [
      'hosts with a star, without a scheme, with a folder',
      withPolicy((policy) =>
        policy
          .replace(
            'https://appsforoffice.microsoft.com',
            '*.microsoft.com https://appsforoffice.microsoft.com/lib/',
          )
          .replace('https://ajax.aspnetcdn.com', 'ajax.aspnetcdn.com'),
      ),
      [],
    ],
    [
      'a folder that office.js is not in',
      withPolicy((policy) => policy.replace('microsoft.com ', 'microsoft.com/other/ ')),
      [
        'the Content-Security-Policy of taskpane.html lacks https://appsforoffice.microsoft.com in script-src',
      ],
    ],
    [
      'a policy with a sandbox',
      withPolicy((policy) => `${policy}; sandbox allow-forms`),
      ['the Content-Security-Policy of taskpane.html says sandbox: no script of the page is run'],
    ],
    [
      'pages that are saved instead of shown',
      withHeaders('taskpane.html', { 'Content-Disposition': 'attachment; filename="taskpane.html"' }),
      [
        'taskpane.html has Content-Disposition: attachment; filename="taskpane.html": Outlook would save it instead of showing it',
      ],
    ],
    [
      'pages that take nothing from other hosts',
      withHeaders('commands.html', { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
      [
        'commands.html has Cross-Origin-Embedder-Policy: require-corp: office.js, which comes from Microsoft, is not loaded',
      ],
    ],
    [
      'a policy without the hash of the page’s own script',
      withPolicy((policy) => policy.replace(/ 'sha256-\S+'/u, '')),
      [/^the Content-Security-Policy of taskpane\.html lacks 'sha256-\S+' in script-src$/u],
    ],
    [
      'a policy that unstyles the pane (FA01)',
      withPolicy((policy) => policy.replace(" 'unsafe-inline'", '')),
      ["the Content-Security-Policy of taskpane.html lacks 'unsafe-inline' in style-src"],
    ],
    [
      'a policy wide enough',
      withPolicy(
        () => "script-src https: 'unsafe-inline' 'self'; style-src * 'unsafe-inline'; img-src * data:",
      ),
      [],
    ],
    [
      'no policy',
      but('commands.html', ({ headers }) => ({
        headers: Object.fromEntries(
          Object.entries(headers).filter(([name]) => name !== 'Content-Security-Policy'),
        ),
      })),
      ['advice: commands.html has no Content-Security-Policy (docs/hosting/headers.md)'],
    ],
    [
      'office.js from somewhere else',
      withBody('taskpane.html', (html) => html.replace(OFFICE_JS, 'office/office.js')),
      [
        'taskpane.html does not load https://appsforoffice.microsoft.com/lib/1/hosted/office.js: it is not a page of the add-in, or of another cloud',
        'office/office.js is answered with 404 instead of 200',
      ],
    ],
    [
      'a manifest for another address',
      withBody('manifest.xml', (xml) =>
        xml.replaceAll(`${HOME}/taskpane`, 'https://localhost:3000/taskpane'),
      ),
      [
        'manifest.xml names https://localhost:3000/taskpane.html not below https://videoconf.uni.ch/v: build with addIn.url https://videoconf.uni.ch/v',
      ],
    ],
    [
      'a large script as it is',
      withBody('assets/taskpane.0a61ecdc.js', () => 'run();'.repeat(10_000)),
      ['advice: assets/taskpane.0a61ecdc.js should be sent compressed: it has 60 KB as it is'],
    ],
    [
      'a manifest that was not built for any host',
      withBody('manifest.xml', (xml) => xml.replaceAll(HOME, 'https://localhost:3000')),
      [
        'manifest.xml names https://localhost:3000/assets/icon-64.png and 6 more files not below https://videoconf.uni.ch/v: build with addIn.url https://videoconf.uni.ch/v',
      ],
    ],
    [
      'a manifest that is no XML',
      withBody('manifest.xml', (xml) => xml.replace('</OfficeApp>', '')),
      [/^manifest\.xml: line \d+: unclosed tag: OfficeApp$/u],
    ],
    [
      'a manifest of a former build',
      withBody('manifest.xml', (xml) => xml.replace('<Version>0.1.0', '<Version>0.0.9')),
      [
        'manifest.xml is of version 0.0.9, commands.html of 0.1.0: put all files of one build there',
        'manifest.xml is of version 0.0.9, taskpane.html of 0.1.0: put all files of one build there',
      ],
    ],
    [
      'one page of a former build',
      withBody('commands.html', (html) => html.replace('content="0.1.0"', 'content="0.0.9"')),
      ['manifest.xml is of version 0.1.0, commands.html of 0.0.9: put all files of one build there'],
    ],
  ];

  test.each(wrong)('says what is to be said of %s', async (_title, wrongHost, sentences) => {
    const found = await findingsOf(wrongHost);
    expect([...found].sort()).toHaveLength(sentences.length);
    for (const sentence of sentences)
      expect(found).toContainEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });

  test('asks for every file of the build where the same one lies here', async () => {
    host = good;
    const pages = { 'commands.html': page('commands'), 'taskpane.html': page('taskpane') };
    const assets = ['assets/taskpane.0a61ecdc.js', 'assets/form.12345678.js'];
    const findings = async (built: typeof pages) => {
      const found = await checkHosting(HOME, toServer, { pages: built, assets });
      return found.map(({ sentence }) => sentence);
    };
    expect(await findings(pages)).toEqual(['assets/form.12345678.js is answered with 404 instead of 200']);
    expect(await findings({ ...pages, 'taskpane.html': 'another build' })).toEqual([]);
  });

  test('says that there must be https, that a host is not there, and that a word is no address', async () => {
    expect(await checkHosting('videoconf')).toMatchObject([{ sentence: 'videoconf is not an address' }]);
    const nobody = await checkHosting('http://localhost:1/v');
    expect(nobody.map(({ sentence }) => sentence)).toEqual([
      'http://localhost:1/v: Outlook opens add-ins by https only',
      expect.stringMatching(/^commands\.html cannot be reached: ./u),
      expect.stringMatching(/^taskpane\.html cannot be reached: ./u),
      expect.stringMatching(/^manifest\.xml cannot be reached: ./u),
    ]);
  });

  test('says what to do where only the computers of the organization trust a certificate', async () => {
    const cause = new Error('self-signed certificate');
    const [first] = await checkHosting(HOME, () => Promise.reject(new TypeError('fetch failed', { cause })));
    expect(first?.sentence).toBe(
      'commands.html cannot be reached: self-signed certificate. If your computers trust it, set NODE_EXTRA_CA_CERTS in the environment to its file (PEM), and check again',
    );
  });

  test('as a command fails with its sentences', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), 'scripts/checkHosting.ts', 'http://localhost:1'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toBe('Wrong: http://localhost:1: Outlook opens add-ins by https only.');
  });
});
