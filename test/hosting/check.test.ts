import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
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

const toServer = (address: string, options: RequestInit): Promise<Response> =>
  fetch(address.replace('https://videoconf.uni.ch', running?.url ?? ''), options);

/** What the check says, with the https address answered by the server on this computer. */
async function findingsOf(wrong: Host, home = HOME): Promise<readonly string[]> {
  host = wrong;
  const findings = await checkHosting(home, toServer);
  return findings.map(({ kind, sentence }) => (kind === 'fault' ? sentence : `advice: ${sentence}`));
}

describe('check:hosting', () => {
  test.each([
    HOME,
    `${HOME}/`,
    `${HOME}/taskpane.html`,
    `${HOME}//`,
    `${HOME}/taskpane.html?x=1#y`,
    ' HTTPS://videoconf.UNI.ch:443/v/manifest.xml',
  ])('finds nothing at %s where all is well', async (home) => {
    expect(await findingsOf(good, home)).toEqual([]);
  });

  const wrong: readonly (readonly [title: string, wrong: Host, sentences: readonly (string | RegExp)[]])[] = [
    [
      'an empty host',
      () => notFound,
      [
        'commands.html is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
        'taskpane.html is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
        'manifest.xml is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
      ],
    ],
    [
      'a page that is missing',
      but('taskpane.html', () => notFound),
      [
        'taskpane.html is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
      ],
    ],
    [
      'a script that is missing',
      but('assets/taskpane.0a61ecdc.js', () => notFound),
      [
        'assets/taskpane.0a61ecdc.js is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
      ],
    ],
    [
      'a style sheet that is missing',
      but('assets/taskpane.0a61ecdc.css', () => notFound),
      [
        'assets/taskpane.0a61ecdc.css is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
      ],
    ],
    [
      'an icon that is missing',
      but('assets/icon-80.png', () => notFound),
      [
        'assets/icon-80.png is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
      ],
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
        /^commands\.html leads on to .*\/login; it must be there itself, without a sign-in or another address$/u,
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
      [
        'a file that is not there is answered with 200, it must be 404: switch off what stands in for missing files',
      ],
    ],
    [
      'pages that are kept for a day',
      withHeaders(/\.html$/u, { 'Cache-Control': 'max-age=86400' }),
      [
        'commands.html may be kept (Cache-Control: max-age=86400): after an update people would have the old one. Send Cache-Control: no-cache',
        'taskpane.html may be kept (Cache-Control: max-age=86400): after an update people would have the old one. Send Cache-Control: no-cache',
      ],
    ],
    [
      'a manifest that is kept for good',
      withHeaders('manifest.xml', { 'Cache-Control': 'public, immutable' }),
      [
        'manifest.xml may be kept (Cache-Control: public, immutable): after an update people would have the old one. Send Cache-Control: no-cache',
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
        'assets/icon-16.png may not be kept (Cache-Control: no-store): Office shows a general icon in its place. Send Cache-Control: public, max-age=86400',
      ],
    ],
    [
      'icons for the own site only',
      withHeaders('assets/icon-16.png', { 'Cross-Origin-Resource-Policy': 'same-origin' }),
      [
        'assets/icon-16.png has Cross-Origin-Resource-Policy: same-origin: Outlook on the web cannot show it. Take that header away',
      ],
    ],
    [
      'an icon that is no picture',
      but('assets/icon-16.png', () => ({ body: '<svg/>' })),
      ['assets/icon-16.png is no PNG picture: put the file of dist/ there'],
    ],
    [
      'X-Frame-Options',
      withHeaders('commands.html', { 'X-Frame-Options': 'SAMEORIGIN' }),
      [
        'commands.html has X-Frame-Options: SAMEORIGIN: Outlook on the web shows it in a frame. Take that header away',
      ],
    ],
    [
      'frame-ancestors without Outlook',
      withPolicy((policy) => `${policy}; frame-ancestors 'self'`),
      [
        "the Content-Security-Policy of taskpane.html says frame-ancestors 'self': Outlook on the web shows it in a frame only if its own address is among them. Take it out, or add that address",
      ],
    ],
    [
      'frame-ancestors with a host that may be one’s own Exchange',
      withPolicy((policy) => `${policy}; frame-ancestors 'self' https://mail.uni.ch`),
      [
        /^advice: the Content-Security-Policy of taskpane\.html says frame-ancestors 'self' https:\/\/mail\.uni\.ch: /u,
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
        /^the Content-Security-Policy of taskpane\.html lacks https:\/\/appsforoffice\.microsoft\.com https:\/\/ajax\.aspnetcdn\.com 'sha256-\S+' 'sha256-\S+' in script-src: add it$/u,
        "the Content-Security-Policy of taskpane.html lacks 'unsafe-inline' in style-src: add it",
        'the Content-Security-Policy of taskpane.html lacks data: in img-src: add it',
      ],
    ],
    [
      'a second policy that a proxy has put into the page',
      withBody('commands.html', (html) =>
        html.replace(
          '<meta ',
          '<meta http-equiv="Content-Security-Policy" content="img-src \'self\'"><meta ',
        ),
      ),
      ['the Content-Security-Policy of commands.html lacks data: in img-src: add it'],
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
        'the Content-Security-Policy of taskpane.html lacks https://appsforoffice.microsoft.com in script-src: add it',
      ],
    ],
    [
      'a policy with a sandbox',
      withPolicy((policy) => `${policy}; sandbox allow-forms`),
      [
        'the Content-Security-Policy of taskpane.html says sandbox: no script of the page is run. Take it out',
      ],
    ],
    [
      'pages that are saved instead of shown',
      withHeaders('taskpane.html', { 'Content-Disposition': 'attachment; filename="taskpane.html"' }),
      [
        'taskpane.html has Content-Disposition: attachment; filename="taskpane.html": Outlook would save it instead of showing it. Take that header away',
      ],
    ],
    [
      'pages that take nothing from other hosts',
      withHeaders('commands.html', { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
      [
        'commands.html has Cross-Origin-Embedder-Policy: require-corp: office.js, which comes from Microsoft, is not loaded. Take that header away',
      ],
    ],
    [
      'a policy without the hash of the page’s own script',
      withPolicy((policy) => policy.replace(/ 'sha256-\S+'/u, '')),
      [/^the Content-Security-Policy of taskpane\.html lacks 'sha256-\S+' in script-src: add it$/u],
    ],
    [
      'a policy that unstyles the pane (FA01)',
      withPolicy((policy) => policy.replace(" 'unsafe-inline'", '')),
      ["the Content-Security-Policy of taskpane.html lacks 'unsafe-inline' in style-src: add it"],
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
        'taskpane.html does not load https://appsforoffice.microsoft.com/lib/1/hosted/office.js: it is not the page of dist/, or of another cloud. Put that page there',
        'office/office.js is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
      ],
    ],
    [
      'a manifest for another address',
      withBody('manifest.xml', (xml) =>
        xml.replaceAll(`${HOME}/taskpane`, 'https://localhost:3000/taskpane'),
      ),
      [
        'manifest.xml names https://localhost:3000/taskpane.html not below https://videoconf.uni.ch/v: build with addIn.url https://videoconf.uni.ch/v, or check where the add-in is',
      ],
    ],
    [
      'a large script as it is',
      withBody('assets/taskpane.0a61ecdc.js', () => 'run();'.repeat(10_000)),
      [
        'advice: assets/taskpane.0a61ecdc.js should be sent compressed (gzip or br): it is fetched faster then',
      ],
    ],
    [
      'a manifest that was not built for any host',
      withBody('manifest.xml', (xml) => xml.replaceAll(HOME, 'https://localhost:3000')),
      [
        'manifest.xml names https://localhost:3000/assets/icon-64.png and 6 more files not below https://videoconf.uni.ch/v: build with addIn.url https://videoconf.uni.ch/v, or check where the add-in is',
      ],
    ],
    [
      'a manifest that is no XML',
      withBody('manifest.xml', (xml) => xml.replace('</OfficeApp>', '')),
      [/^manifest\.xml is no manifest \(line \d+: unclosed tag: OfficeApp\): put the file of dist\/ there$/u],
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
      'a manifest of one folder above',
      withBody('manifest.xml', (xml) => xml.replaceAll(HOME, `${HOME}/addin`)),
      [
        'manifest.xml names https://videoconf.uni.ch/v/addin/assets/icon-64.png and 6 more files not below https://videoconf.uni.ch/v: build with addIn.url https://videoconf.uni.ch/v, or check where the add-in is',
      ],
    ],
    [
      'a page in place of the manifest',
      but('manifest.xml', () => ({ body: '<!DOCTYPE html><p>Sign in' })),
      [
        'a page is sent in place of manifest.xml: put the file of dist/ there, and answer with 404 where one is missing',
      ],
    ],
    [
      'a page in place of a script, with the type of a script',
      but('assets/commands.0a61ecdc.js', () => ({ body: '<!doctype html><p>Not found' })),
      [
        'a page is sent in place of assets/commands.0a61ecdc.js: put the file of dist/ there, and answer with 404 where one is missing',
      ],
    ],
    [
      'an empty style sheet',
      but('assets/taskpane.0a61ecdc.css', () => ({ body: '' })),
      ['assets/taskpane.0a61ecdc.css is empty: put the file of dist/ there'],
    ],
    [
      'a compressed script that does not say so',
      but('assets/commands.0a61ecdc.js', ({ body }) => ({ body: gzipSync(body) })),
      [
        'assets/commands.0a61ecdc.js is compressed, and no Content-Encoding says so: send Content-Encoding: gzip',
      ],
    ],
    [
      'a page that says it is compressed, and is not',
      withHeaders('commands.html', { 'Content-Encoding': 'gzip' }),
      [
        /^commands\.html cannot be reached: .+\. It has a Content-Encoding that it is not in: take that header away$/u,
      ],
    ],
    [
      'pages in other letters',
      withHeaders(/\.html$/u, { 'Content-Type': 'text/html; charset=ISO-8859-1' }),
      [
        'commands.html is sent with charset=iso-8859-1: letters such as ü and é would be wrong. Send charset=utf-8',
        'taskpane.html is sent with charset=iso-8859-1: letters such as ü and é would be wrong. Send charset=utf-8',
      ],
    ],
    [
      'a page that expires next century',
      withHeaders('commands.html', { 'Cache-Control': 'public', Expires: 'Thu, 01 Jan 2099 00:00:00 GMT' }),
      [
        'commands.html may be kept (Cache-Control: public, Expires: Thu, 01 Jan 2099 00:00:00 GMT): after an update people would have the old one. Send Cache-Control: no-cache',
      ],
    ],
    [
      'pages that may be kept but are asked for first',
      withHeaders(/\.html$/u, { 'Cache-Control': 'No-Cache, max-age=31536000' }),
      [],
    ],
    [
      'a redirect that leads back',
      (pathname) => ({ status: 301, headers: { Location: `https://videoconf.uni.ch${pathname}` }, body: '' }),
      [
        'commands.html leads on to itself without an end: look for two rules that send it from http to https and back',
        'taskpane.html leads on to itself without an end: look for two rules that send it from http to https and back',
        'manifest.xml leads on to itself without an end: look for two rules that send it from http to https and back',
      ],
    ],
    [
      'a password before everything',
      () => ({ status: 401, headers: { 'WWW-Authenticate': 'Basic' }, body: '' }),
      [
        'commands.html is answered with 401 instead of 200: no file may ask for a sign-in',
        'taskpane.html is answered with 401 instead of 200: no file may ask for a sign-in',
        'manifest.xml is answered with 401 instead of 200: no file may ask for a sign-in',
      ],
    ],
    [
      'a script of somebody else in the page',
      withBody('taskpane.html', (html) => `${html}<script src="https://insights.uni.ch/count.js"></script>`),
      [
        'taskpane.html holds a script that the build did not write so (https://insights.uni.ch/count.js): the host or a proxy changes the page. Switch that off for it',
      ],
    ],
    [
      'the page’s own script without its line feeds',
      withBody('taskpane.html', (html) => html.replaceAll('\n', ' ')),
      [
        /^taskpane\.html holds a script that the build did not write so \(\(function .*…\): the host or a proxy/u,
      ],
    ],
    [
      'scripts of another type, to be run later',
      withBody('commands.html', (html) => html.replaceAll('<script ', '<script type="later" ')),
      [/^commands\.html holds a script that the build did not write so \(https:\/\/appsforoffice/u],
    ],
    [
      'a policy in which hosts count for nothing',
      withPolicy((policy) => policy.replace('script-src', "script-src 'strict-dynamic'")),
      [
        "the Content-Security-Policy of taskpane.html has 'strict-dynamic' in script-src, beside which 'self' counts for nothing: take 'strict-dynamic' out",
      ],
    ],
    [
      'a policy in which a nonce stands beside what stands in lines',
      withPolicy((policy) => policy.replace('style-src', "style-src 'nonce-abc'")),
      [
        "the Content-Security-Policy of taskpane.html has 'nonce-abc' in style-src, beside which 'unsafe-inline' counts for nothing: take 'nonce-abc' out",
      ],
    ],
    [
      'a policy with directives for elements and attributes',
      withPolicy((policy) => `${policy}; script-src-elem 'self'; style-src-attr 'none'`),
      [
        /^the Content-Security-Policy of taskpane\.html lacks https:.* in script-src-elem: add it$/u,
        "the Content-Security-Policy of taskpane.html lacks 'unsafe-inline' in style-src-attr: add it",
      ],
    ],
    [
      'a policy with trusted types',
      withPolicy((policy) => `${policy}; require-trusted-types-for 'script'`),
      [
        'the Content-Security-Policy of taskpane.html says require-trusted-types-for: office.js does not run under it. Take it out',
      ],
    ],
    [
      'a policy in capital letters, for the newer addresses of Outlook',
      withPolicy(
        (policy) =>
          `${policy.replaceAll("'self'", "'SELF'").replace('script-src', 'Script-Src')}; frame-ancestors https://*.cloud.microsoft`,
      ),
      [],
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

  test('compares with the build of this computer where the same one is hosted', async () => {
    host = good;
    const findings = async (changed: Readonly<Record<string, string>>) => {
      const built = new Map(Object.entries({ ...texts, ...changed }));
      const found = await checkHosting(HOME, toServer, built);
      return found.map(({ kind, sentence }) => [kind, sentence]);
    };
    const other = (file: string) =>
      `${file} is another one than in dist/ of this computer: put all files of one build there, and let nothing change them on the way`;
    const form = 'assets/form.12345678.js';
    const css = 'assets/taskpane.0a61ecdc.css';
    expect(await findings({})).toEqual([]);
    expect(await findings({ [form]: 'open()', [css]: 'p {\r\n}' })).toEqual([
      [
        'fault',
        `${form} is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are`,
      ],
      ['fault', other(css)],
    ]);
    // The other build may be the one that is meant.
    expect(await findings({ 'taskpane.html': 'another build', [form]: 'open()' })).toEqual([
      ['advice', other('taskpane.html')],
    ]);
    expect(await findings({ 'taskpane.html': 'another', 'commands.html': 'build' })).toEqual([]);
  });

  test('says that there must be https, that a host is not there, and that a word is no address', async () => {
    expect(await checkHosting('videoconf')).toMatchObject([
      { sentence: 'videoconf is not an address: write it whole, such as https://add-videoconf.example.edu' },
    ]);
    const nobody = await checkHosting('http://localhost:1/v');
    expect(nobody.map(({ sentence }) => sentence)).toEqual([
      'http://localhost:1/v: Outlook opens add-ins by https only',
      expect.stringMatching(/^commands\.html cannot be reached: ./u),
      expect.stringMatching(/^taskpane\.html cannot be reached: ./u),
      expect.stringMatching(/^manifest\.xml cannot be reached: ./u),
    ]);
  });

  test.each([
    [
      new Error('self-signed certificate'),
      'self-signed certificate. If your computers trust it, set NODE_EXTRA_CA_CERTS in the environment to its file (PEM), and check again',
    ],
    [new Error('certificate has expired'), 'certificate has expired. Renew the certificate'],
    [
      new Error("Hostname/IP does not match certificate's altnames: Host: a. is not in the cert's altnames"),
      /altnames\. Get a certificate for that name$/u,
    ],
    [
      new Error('unable to verify the first certificate'),
      'unable to verify the first certificate. Send the certificates between yours and the public one with it',
    ],
    [
      new Error('getaddrinfo ENOTFOUND videoconf.uni.ch'),
      /ENOTFOUND videoconf\.uni\.ch\. Look at the spelling of the address; this computer knows no host of that name$/u,
    ],
    [
      Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }),
      'ECONNREFUSED. Nothing listens there: start the web server, or open its port',
    ],
    [
      Object.assign(new Error('80:error:0A00010B:SSL routines::'), { reason: 'wrong version number' }),
      'wrong version number. No https is spoken at that port: switch it on there',
    ],
    [new Error('something new'), 'something new'],
  ])('says what to do where a host cannot be reached: %s', async (cause, said) => {
    const [first] = await checkHosting(HOME, () => Promise.reject(new TypeError('fetch failed', { cause })));
    const [, reason] = first?.sentence.split('commands.html cannot be reached: ') ?? [];
    if (typeof said === 'string') expect(reason).toBe(said);
    else expect(reason).toMatch(said);
  });

  test('does not wait for a server that never answers', async () => {
    const patience = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    const [first] = await checkHosting(HOME, (_address, { signal }) =>
      Promise.reject(new DOMException(signal?.aborted ? 'aborted due to timeout' : 'waits', 'TimeoutError')),
    );
    patience.mockRestore();
    expect(first?.sentence).toBe(
      'commands.html cannot be reached: aborted due to timeout. There must be an answer within 15 seconds: look for a firewall or a proxy',
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
