import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { clientProfile } from '../../playground/fieldTest/clientProfile';
import { decodeFieldReport } from '../../playground/fieldTest/fieldReport';
import type { FieldCall, FieldCase, FieldReport } from '../../playground/fieldTest/fieldReport';

const call = (
  name: string,
  answer: FieldCall['answer'],
  effect?: FieldCall['effect'],
  ms = 3,
): FieldCall => ({
  call: name,
  answer,
  ms,
  ...(effect && { effect }),
});
const one = (result: FieldCase['result'], ...calls: readonly FieldCall[]): FieldCase => ({
  id: `${result} ${calls.map((each) => each.call).join()}`,
  result,
  ms: 10,
  calls,
});
const reportOf = (...cases: readonly FieldCase[]): FieldReport => ({
  fieldTest: 1,
  client: { host: 'Outlook', hostVersion: '16.0.1', platform: 'PC', mailboxSet: '1.13' },
  item: { kind: 'message', format: 'html', series: 'none' },
  before: [],
  cases,
  after: [],
  parts: {},
});
const noFaults = { failAlways: {}, neverAnswers: [], doesButNeverAnswers: [], lies: [] };

test('what a passed case was refused is right and no fault', () => {
  const report = reportOf(
    one('passed', call('insertAtTop', 'refused 2006')),
    one('passed', call('insertAtTop', 'done', 'seen')),
  );
  expect(clientProfile(report)).toEqual({ quirks: { ...noFaults, mailboxVersion: '1.13' }, unexplained: [] });
});

test.each<readonly [string, readonly FieldCall[], object]>([
  [
    'always refused with one number',
    [call('attach', 'refused 9007'), call('attach', 'refused 9007')],
    { failAlways: { 'item.addFileAttachmentFromBase64Async': 9007 } },
  ],
  [
    'never answered, nothing came of it',
    [call('attach', 'unanswered', 'missing')],
    { neverAnswers: ['item.addFileAttachmentFromBase64Async'] },
  ],
  [
    'never answered, and done',
    [call('writeSubject', 'unanswered', 'seen')],
    { doesButNeverAnswers: ['subject.setAsync'] },
  ],
  [
    'answered, and nothing came of it',
    [call('insertAtCursor', 'done', 'missing')],
    { lies: ['body.setSelectedDataAsync'] },
  ],
  ['inserted below', [call('insertAtTop', 'done', 'elsewhere')], { insertAt: 'bottom' }],
])('a call that was %s', (_title, calls, quirks) => {
  const profile = clientProfile(reportOf(one('failed', ...calls)));
  expect(profile).toMatchObject({ quirks, unexplained: [] });
});

test('what goes wrong now and then, or in a way that no quirk plays, is named instead of guessed', () => {
  const sometimes = one('failed', call('insertAtTop', 'refused 9002'), call('insertAtTop', 'done', 'seen'));
  const thrown = one('failed', call('readSubject', 'threw'));
  expect(clientProfile(reportOf(sometimes, thrown))).toEqual({
    quirks: { ...noFaults, mailboxVersion: '1.13' },
    unexplained: [sometimes.id, thrown.id],
  });
});

test('the latency is that of the middle call; a call that hung has none', () => {
  const calls = [
    call('readBody', 'done', undefined, 90),
    call('readBody', 'done', undefined, 110),
    call('readSubject', 'done', undefined, 700),
  ];
  const hung = one('hung', call('writeSubject', 'unanswered', undefined, 8000));
  expect(clientProfile(reportOf(one('passed', ...calls), hung)).quirks.latencyMs).toBe(110);
});

test.each(['', '{}', '[]', '{"fieldTest":2}', '{"fieldTest":1,"client":{},"before":[],"cases":[1]}'])(
  'what is no report is refused: %s',
  (text) => {
    expect(() => decodeFieldReport(text)).toThrow();
  },
);

test('the manifest of the field test is for the own machine, and names nothing that it does not define', () => {
  const manifest = readFileSync('playground/static/field-test.xml', 'utf8');
  const all = (form: RegExp) => [...manifest.matchAll(form)].map(([, found]) => found);
  const used = new Set(all(/ resid="([^"]+)"/gu));
  expect(new Set(all(/<bt:\w+ id="([^"]+)"/gu))).toEqual(used);
  const hosts = new Set(all(/(https:\/\/[^/"<]+)/gu));
  expect(hosts).toEqual(new Set(['https://localhost:3000']));
  const idOf = (xml: string) => /<Id>([^<]+)/u.exec(xml)?.[1];
  expect(idOf(manifest)).not.toBe(idOf(readFileSync('manifest.xml', 'utf8')));
});
