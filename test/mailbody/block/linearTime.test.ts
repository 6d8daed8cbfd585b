import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { putBlock } from '../../../src/mailbody/block/put';
import { blockStateOf } from '../../../src/mailbody/block/blockState';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import { fullRoom, organization, prepared } from '../../samples/rooms';

const known = { rooms: [fullRoom], organization };
const { block } = prepared(fullRoom, languages.en);
const link = fullRoom.joinUrl;
const html = link.replace('&', '&amp;');
const times = (text: string, count: number) => text.repeat(Math.max(1, Math.floor(count)));
const filled = (unit: string) => (length: number) => times(unit, length / unit.length);

/** Bodies of about a given length that make careless patterns and loops go back and forth. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  'divisions that close as paragraphs': (length) => times('<div>', length / 9) + times('</p>', length / 9),
  'join links': filled(`<a href="${html}">${html}</a> `),
  'join links without anchors': filled(`${html} `),
  'join links and long words': filled(`<a href="${html}">x</a> ${'y'.repeat(3900)}`),
  'join links and words with colons': filled(`<a href="${html}">x</a> ${'y:/'.repeat(1300)}`),
  'one long word with a join link': (length) => `<a href="${html}">x</a>${filled('x:')(length)}`,
  'anchors that never close': filled('<a href=x>'),
  'From: lines': filled('From:\n'),
  'From: line breaks': filled('From:<br>'),
  'headers without a subject': filled('From: a\nSent: b\nTo: c\n'),
  'a header and empty lines': (length) => `From: a\nSent: b${filled('\n')(length)}`,
  'a line of underscores and empty lines': (length) => `${'_'.repeat(40)}${filled('\n')(length)}`,
  'an attribution and empty lines': (length) => `On 1 May Anna wrote:${filled('\n')(length)}`,
  'lines of "wrote:"': filled('wrote:\n'),
  'the word wrote': filled('wrote '),
  'marked lines': filled('> \n'),
  'single marked lines': filled('>\nx\n'),
  '">" in one line': filled('>'),
  underscores: filled('_'),
  'lines of underscores': filled(`${'_'.repeat(20)}\n`),
  hyphens: filled('-'),
  'lines of hyphens': filled('-- -\n'),
  spaces: filled(' '),
  'non-breaking spaces': filled('\u00a0'),
  'line feeds': filled('\n'),
  asterisks: filled('*'),
  'tabs and asterisks': filled('\t*'),
  ampersands: filled('&'),
  'half references': filled('&#x'),
  'https://': filled('https://'),
  'https:// apart': filled('https:// '),
  'a link with full stops': (length) => `https://${filled('.')(length)}x`,
  'links with full stops': filled(`https://x${'.'.repeat(60)} `),
  'a Safe Link of Safe Links': filled('https://a.safelinks.protection.outlook.com/?url='),
  digits: filled('1'),
  'digits apart': filled('1 2-'),
  'a join link and digits': (length) => `<a href="${html}">x</a>${filled('1 ')(length)}`,
  'a tag with a long attribute that never ends': (length) => `<p title="${filled('x')(length)}`,
  'a long style': (length) => `<div style="${filled('border-top:')(length)}">x</div>`,
  'a long style on a blockquote': (length) => `<blockquote style="${filled('border-left: ')(length)}">x`,
  'a long class': (length) => `<div class="${filled('gmail_')(length)}">x</div>`,
  'a long id': (length) => `<div id="${filled('x_')(length)}">x</div>`,
  attributes: (length) => `<p ${filled('a=b ')(length)}>`,
  'tags that never end': filled('<p '),
  'closing tags that never end': filled('</p '),
  'comments that never end': filled('<!--'),
  'less-than signs': filled('<'),
  pictures: filled('<img src=x>'),
  'blocks of ours': filled(block.html),
  'blocks of ours in plain text': filled(block.text),
  'blocks of ours with carriage returns': filled(block.text.replace(/\n/gu, '\r\n')),
  'half a block and divisions': (length) =>
    `<table><tr><td>Join:<td><a href="${html}">x</a>${filled('<div>')(length)}`,
  'our labels': filled('Join: Phone: PIN:<br>'),
  'our labels before links': filled('Join: https://www.example.org/x<br>'),
  'our labels before our link': filled(`<p>Join: <a href="${html}">x</a></p><p>PIN: 1</p>`),
  // Each has the shape of a row of ours; that the weekday is another one is found out last.
  'our labels and rows of times': filled(
    `<p>Join: <a href="${html}">x</a></p><p>When:</p>${'<p>Monday, 24 November 2026, 14:00–15:00 (UTC+1)</p>'.repeat(180)}`,
  ),
  'rows of times above each of our links': filled(
    `${'<p>When: Monday, 24 November 2026, 14:00–15:00 (Zurich, UTC+1)</p>'.repeat(12)}<p>Join: <a href="${html}">x</a></p>`,
  ),
  'a row that never ends': (length) =>
    `<p>Join: <a href="${html}">x</a></p><p>When: Tuesday, 24 November 2026, 14:00${filled(', Zurich')(length)}</p>`,
  'headings of ours': filled('<p>Anna’s Videoconf – Anna Muster</p>'),
  'headings of ours above each of our links': filled(
    `${'<p>Videoconference – Anna Muster</p>'.repeat(30)}<p>Join: <a href="${html}">x</a></p>`,
  ),
  'a heading that never ends': (length) =>
    `<p>Join: <a href="${html}">x</a></p><p>Videoconference${filled(' –')(length)}`,
  'rows of tables around our links': filled(
    `<table>${'<tr><td>'.repeat(290)}Join:<td><a href="${html}">x</a></table>`,
  ),
  'tables in tables with our link': filled(`<table><tr><td>Join:<td><a href="${html}">x</a><p>PIN: 1</p>`),
  'cells that close and never opened': filled(`</table></tr><td>Join:<td><a href="${html}">x</a>`),
  'words of the row for the first time': filled('Test room · Help · '),
  'rows for the first time': filled(
    `<p>Join: <a href="${html}">x</a></p><p>First time: ${'<a href="https://x.example.org/">Test room</a> · '.repeat(60)}</p>`,
  ),
  'notes with our link': filled(`<p>Join: <a href="${html}">x</a></p><p>Note: ${`${html} `.repeat(20)}</p>`),
  'thanks that never end': filled('Thank you for using Thank you for using. '),
  'lines of thanks': filled('Thank you for using x.\n'),
  'addresses beside addresses': filled('https://a.example.org<https://a.example.org '),
  'links in stars and brackets': filled('*[(https://a.example.org)]* '),
  'numbers to dial': filled('Phone: +41 44 555 01 01 (tel:+41445550101 - '),
  'a number and addresses to dial': (length) =>
    `<p>Join: <a href="${html}">x</a></p><p>Phone: +41 44 555 01 01</p>${filled(`<p>+1 (2 3${'(tel:-'.repeat(800)}</p>`)(length)}`,
  'stars in lines of ours': filled('*PIN:* *2468\n'),
  'marks of direction': filled('\u202a\u2066+41\u2069'),
  'empty paragraphs': filled('<p>&nbsp;</p>'),
  'table cells': filled('<tr><td>'),
};

const KB = 1024;

/** Time of the processor, which does not count what the machine does besides. */
function millisecondsFor(source: string, format: BodyFormat): number {
  const begun = process.cpuUsage();
  const body = readMailBody(source, format);
  blockStateOf(body, known, (_room, seen) => seen.facts);
  putBlock(body, block[format], known);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Four times the length: linear is 4, quadratic 16. Short times say nothing about growth. */
const looksQuadratic = (small: number, large: number) => large > 200 && large > small * 10;

describe('time grows with the length of the body, whatever it holds', () => {
  test.each(Object.entries(hostile))('%s', (_name, body) => {
    for (const format of ['html', 'text'] as const) {
      // A block of ours on top, so that reading it and putting another in its place are measured, too.
      const sources = [block[format] + body(250 * KB), block[format] + body(1000 * KB)] as const;
      let [small, large] = [millisecondsFor(sources[0], format), millisecondsFor(sources[1], format)];
      for (let retry = 0; retry < 3 && looksQuadratic(small, large); retry += 1) {
        // Something else, such as collecting garbage, may have come in between.
        small = Math.max(small, millisecondsFor(sources[0], format));
        large = Math.min(large, millisecondsFor(sources[1], format));
      }
      expect({ format, small, large, looksQuadratic: looksQuadratic(small, large) }).toMatchObject({
        looksQuadratic: false,
      });
      expect(large).toBeLessThan(2000);
    }
  });
});
