import { describe, expect, test } from '@jest/globals';
import { READ_FIELDS } from '../../../src/core/pasted/roomReading';
import { readInvitation } from '../../../src/usecases/rooms/readInvitation';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import { sampleInvitations } from '../../samples/invitations';

/** Texts as people see them; mails and files as they are stored, and tables, have a meaning of their own for spaces and line ends. */
const samples = (['tuned', 'field', 'written'] as const)
  .flatMap(sampleInvitations)
  .filter(({ format, kind }) => format === 'text' && kind !== 'mangled')
  .filter(({ source }) => !/^BEGIN:V|=3D|=\n|^[ *]+\* |\\n|\t/mu.test(source));

/** What was read, without where it stood. */
function values(source: string, format: BodyFormat): readonly string[] {
  const { reading } = readInvitation(source, format);
  if (reading.kind !== 'room') return [reading.kind];
  const { findings } = reading;
  return READ_FIELDS.flatMap((field) =>
    [findings[field] ?? []]
      .flat()
      .map(({ value, certainty }) => `${field} ${JSON.stringify(value)} ${certainty}`),
  );
}

const everyLine = (change: (line: string) => string) => (source: string) =>
  source.split('\n').map(change).join('\n');

/** A label of few words and its colon at the beginning of a line. */
const LABEL = /^(\p{L}[^:\s]*(?: [^:\s]+){0,2}) ?:(?= )/u;
const asItem = (sign: string) => everyLine((line) => (LABEL.test(line) ? sign + line : line));
const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const lines = (write: (line: string) => string) => (source: string) =>
  escaped(source).split('\n').map(write).join('');

/** What follows may be a cut link's rest or markup. */
const LINK = /(?<![<([=\w~])https:\/\/[\w./?=&%#@+-]*[\w/](?=[.,;:)]?(?:\s(?!\d)|$))/gu;
const wrapper = (host: string, url: string): string =>
  `https://${host}/?url=${encodeURIComponent(url)}&data=x`;
const SAFE_LINKS = 'eur01.safelinks.protection.outlook.com';

const TEXTS: readonly (readonly [looks: string, change: (source: string) => string])[] = [
  ['quoted', everyLine((line) => `> ${line}`)],
  ['indented by spaces', everyLine((line) => `    ${line}`)],
  ['indented by tabs', everyLine((line) => `\t${line}`)],
  ['with line ends of Windows', (source) => source.replace(/\n/gu, '\r\n')],
  ['with spaces that do not break', (source) => source.replace(/: /gu, ':\u00a0')],
  ['with tabs behind colons', (source) => source.replace(/: /gu, ':\t')],
  ['with hyphens that do not break', (source) => source.replace(/(?<=\d)-(?=\d)/gu, '\u2011')],
  ['with letters apart from their accents', (source) => source.normalize('NFD')],
  ['with joiners behind lines', everyLine((line) => (line === '' ? line : `${line}\u200c`))],
  ['links behind Safe Links', (source) => source.replace(LINK, (url) => `<${wrapper(SAFE_LINKS, url)}>`)],
  [
    'links shown and wrapped',
    (source) => source.replace(LINK, (url) => `${url}<${wrapper(SAFE_LINKS, url)}>`),
  ],
  ['a list of hyphens', asItem('- ')],
  ['a list of Word', asItem('·\t')],
  ['a list in Word’s own font', asItem('\uf0b7  ')],
  ['labels in bold, as stars', everyLine((line) => line.replace(LABEL, '*$1:*'))],
  ['labels in bold, in Markdown', everyLine((line) => line.replace(LABEL, '**$1:**'))],
];

const PAGES: readonly (readonly [looks: string, change: (source: string) => string])[] = [
  ['in <pre>', (source) => `<pre>${escaped(source)}</pre>`],
  [
    'in a box that keeps white space',
    (source) => `<div style="white-space: pre-wrap">${escaped(source)}</div>`,
  ],
  [
    'lines as paragraphs',
    lines((line) => `<p class="MsoNormal"><span>${line || '&nbsp;'}<o:p></o:p></span></p>\n`),
  ],
  ['lines as boxes', lines((line) => `<div>${line || '<br>'}</div>`)],
  ['lines with breaks', lines((line) => `${line}<br>\n`)],
  ['labels in bold', lines((line) => `<p>${line.replace(LABEL, '<b>$1:</b>') || '<br>'}</p>`)],
  ['numbers marked', lines((line) => `<div>${line.replace(/\d{2,}/gu, '<span>$&</span>') || '<br>'}</div>`)],
];

describe('what changes the looks of an invitation alone changes nothing that is read', () => {
  const asWritten = samples.map(({ source }) => values(source, 'text'));

  test.each(TEXTS)('text, %s', (_looks, change) => {
    samples.forEach(({ file, source }, at) =>
      expect([file, values(change(source), 'text')]).toEqual([file, asWritten[at]]),
    );
  });

  test.each(PAGES)('HTML, %s', (_looks, change) => {
    samples.forEach(({ file, source }, at) =>
      expect([file, values(change(source), 'html')]).toEqual([file, asWritten[at]]),
    );
  });
});
