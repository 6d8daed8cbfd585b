import { describe, expect, test } from '@jest/globals';
import { findBlocks } from '../../src/mailbody/findBlock';
import { readMailBody } from '../../src/mailbody/mailBody';
import type { BodyFormat } from '../../src/mailbody/mailBody';
import { fullRoom } from '../samples/rooms';

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
};

const KB = 1024;

/** Time of the processor, which does not count what the machine does besides. */
function millisecondsFor(source: string, format: BodyFormat): number {
  const begun = process.cpuUsage();
  findBlocks(readMailBody(source, format), [fullRoom]);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Four times the length: linear is 4, quadratic 16. Short times say nothing about growth. */
const looksQuadratic = (small: number, large: number) => large > 200 && large > small * 10;

describe('time grows with the length of the body, whatever it holds', () => {
  test.each(Object.entries(hostile))('%s', (_name, body) => {
    for (const format of ['html', 'text'] as const) {
      const sources = [body(250 * KB), body(1000 * KB)] as const;
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
