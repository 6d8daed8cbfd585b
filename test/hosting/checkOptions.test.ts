import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkHosting } from '../../scripts/hosting/check';
import { headersOf, OFFICE_JS } from '../../scripts/hosting/headers';
import { organizationWith, withOptionsOf } from '../manifest/optionSamples';
import type { HostAnswer, RunningHost } from './hostedFolder';
import { notFound, serve } from './hostedFolder';

const root = process.cwd();
const HOME = 'https://videoconf.uni.ch';
const page = `<meta name="add-videoconf-version" content="2.3.4"><script src="${OFFICE_JS}"></script><script src="assets/own.0a61ecdc.js"></script>`;

const texts: Readonly<Record<string, string>> = {
  'commands.html': page,
  'taskpane.html': page,
  'phone.html': '<script src="assets/phone.0a61ecdc.js"></script>',
  'assets/own.0a61ecdc.js': 'run()',
  'assets/phone.0a61ecdc.js': 'run()',
  'events.js': 'Office.actions.associate("followTimes", run);',
  'manifest.xml': withOptionsOf({ ...organizationWith(), events: ['times'], phones: true }),
};

/** A host that has all files of a build with events and phones, but for what a test changes. */
function answerOf(pathname: string, changes: Readonly<Record<string, Partial<HostAnswer>>>): HostAnswer {
  const file = pathname.slice(1);
  const isIcon = /^assets\/(?:icon|phone)-\d+\.png$/u.test(file);
  const body = isIcon ? readFileSync(path.join(root, file)) : texts[file];
  if (body === undefined) return notFound;
  return { status: 200, headers: headersOf(root, file), body, ...changes[file] };
}

let changes: Readonly<Record<string, Partial<HostAnswer>>> = {};
let running: RunningHost | undefined;
beforeAll(async () => {
  running = await serve((pathname) => answerOf(pathname, changes));
});
afterAll(() => running?.close());

const headers = (file: string, more: Readonly<Record<string, string>>) => ({
  headers: { ...headersOf(root, file), ...more },
});

const cases: readonly (readonly [
  title: string,
  changes: Readonly<Record<string, Partial<HostAnswer>>>,
  sentences: readonly string[],
])[] = [
  ['all is well', {}, []],
  [
    'the script of the events is not there',
    { 'events.js': notFound },
    [
      'events.js is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
    ],
  ],
  [
    'the script of the events is sent as a text',
    { 'events.js': headers('events.js', { 'Content-Type': 'text/plain' }) },
    ['events.js is sent as text/plain, it must be sent as text/javascript'],
  ],
  [
    'the script of the events may be kept for a day',
    { 'events.js': headers('events.js', { 'Cache-Control': 'max-age=86400' }) },
    [
      'events.js may be kept (Cache-Control: max-age=86400): after an update people would have the old one. Send Cache-Control: no-cache',
    ],
  ],
  [
    'a page stands in the place of the script of the events',
    { 'events.js': { body: '<!doctype html><p>Not found' } },
    [
      'a page is sent in place of events.js: put the file of dist/ there, and answer with 404 where one is missing',
    ],
  ],
  [
    'the page of the dialog is not there',
    { 'phone.html': notFound },
    [
      'phone.html is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
    ],
  ],
  [
    'the script of the dialog is not there',
    { 'assets/phone.0a61ecdc.js': notFound },
    [
      'assets/phone.0a61ecdc.js is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
    ],
  ],
  [
    'an icon of phones is not there',
    { 'assets/phone-75.png': notFound },
    [
      'assets/phone-75.png is answered with 404 instead of 200: put all files of dist/ there, with capital and small letters as they are',
    ],
  ],
];

test.each(cases)('a build with events and phones, where %s', async (_title, given, sentences) => {
  changes = given;
  const findings = await checkHosting(HOME, (address, options) =>
    fetch(address.replace(HOME, running?.url ?? ''), options),
  );
  expect(
    findings.map(({ sentence }) => sentence).filter((said) => !said.includes('Content-Security')),
  ).toEqual(sentences);
});
