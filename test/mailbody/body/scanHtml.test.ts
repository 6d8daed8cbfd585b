import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanHtml } from '../../../src/mailbody/body/scanHtml';
import type { HtmlToken } from '../../../src/mailbody/body/scanHtml';
import { sampleBodies, sourceOf } from '../../samples/bodies';
import { referenceScan } from './referenceScan';

/** A token as one short line. */
const shown = (token: HtmlToken): string => {
  switch (token.kind) {
    case 'text':
      return `"${token.text}"`;
    case 'open':
      return [token.name, ...[...token.attributes].map(([name, value]) => `${name}=[${value}]`)].join(' ');
    case 'close':
      return `/${token.name}`;
  }
};
const scanned = (html: string) => scanHtml(html).map(shown);

describe('scanHtml', () => {
  test.each([
    ['text and tags', '<p>Hello <b>you</b></p>', ['p', '"Hello "', 'b', '"you"', '/b', '/p']],
    ['names in capitals', '<TD Align=left>x</Td >', ['td align=[left]', '"x"', '/td']],
    ['attributes without quotes', '<p class=MsoNormal lang=DE-CH>', ['p class=[MsoNormal] lang=[DE-CH]']],
    ['attributes in single quotes', '<p style=\'a:"b"\' x>', ['p style=[a:"b"] x=[]']],
    ['attributes in double quotes', '<a title="it\'s" href="x">', ["a title=[it's] href=[x]"]],
    ['the first of two attributes with one name', '<a href="one" HREF="two">', ['a href=[one]']],
    ['a > inside an attribute', '<a title="a > b" href=\'>\'>x', ['a title=[a > b] href=[>]', '"x"']],
    ['white space around an equals sign', '<a href = "x"\n id\n=\ny>', ['a href=[x] id=[y]']],
    ['character references in attributes', '<a href="?a=1&amp;b=2&lt=3">', ['a href=[?a=1&b=2&lt=3]']],
    ['character references in text', 'a &lt;b&gt; &auml;&#228;&#xE4;', ['"a <b> äää"']],
    ['void and self-closing tags', '<br><br/><img src=x />', ['br', 'br', 'img src=[x]']],
    ['comments passed over', 'a<!-- <p>hidden</p> -->b', ['"a"', '"b"']],
    ['a comment that ends in --!> (FC10)', 'a<!-- <p> --!><b>b', ['"a"', 'b', '"b"']],
    ['the first of two ends of a comment (FC10)', '<!--x--!>a--><!--y-->b--!>', ['"a-->"', '"b--!>"']],
    ['more dashes before the end (FC10)', '<!--x---!>a<!--y----->b<!-- -- >--!->-->c', ['"a"', '"b"', '"c"']],
    ['the shortest comments (FC10)', 'a<!-->b<!--->c<!---->d<!----!>e', ['"a"', '"b"', '"c"', '"d"', '"e"']],
    ['a mark that ends nothing (FC10)', '<!--!>a-->b<!---!>c-->d', ['"b"', '"d"']],
    ['conditional comments passed over', 'a<!--[if gte vml 1]><v:x>y</v:x><![endif]-->b', ['"a"', '"b"']],
    ['what only non-Word readers see', '<![if !vml]><img src=x><![endif]>b', ['img src=[x]', '"b"']],
    ['declarations passed over', '<!DOCTYPE html><?xml version="1"?>a', ['"a"']],
    ['Office names', '<o:p>&nbsp;</o:p>', ['o:p', '"\u00a0"', '/o:p']],
    [
      'styles are text of their element',
      '<style>p > a {}</style>x',
      ['style', '"p > a {}"', '/style', '"x"'],
    ],
    ['what HTML does not take for white space', '<p\u000bx>a</p\u00a0>', ['p\u000bx', '"a"', '/p\u00a0']],
    [
      'lines of <pre> by themselves',
      '<pre>a\nb <b>c\n</b></pre>d\ne',
      ['pre', '"a\n"', '"b "', 'b', '"c\n"', '/b', '/pre', '"d\ne"'],
    ],
    [
      'lines of what keeps white space, up to the end of the outermost',
      '<div style="white-space: pre-wrap">a\n<div>b</div>c\nd</div>e\nf',
      ['div style=[white-space: pre-wrap]', '"a\n"', 'div', '"b"', '/div', '"c\n"', '"d"', '/div', '"e\nf"'],
    ],
    [
      'no lines behind a break with such a style',
      '<br style="white-space:pre">a\nb',
      ['br style=[white-space:pre]', '"a\nb"'],
    ],
    ['a lone <', 'a < b <3', ['"a < b <3"']],
    ['nothing', '', []],
  ])('%s', (_rule, html, tokens) => {
    expect(scanned(html)).toEqual(tokens);
  });

  test('a tag that never ends is none, and what stands before it is not lost', () => {
    expect(scanned('<p>a</p><a href="x')).toEqual(['p', '"a"', '/p']);
    expect(scanned('<p>a</p')).toEqual(['p', '"a"']);
    expect(scanned('<p>a</p <')).toEqual(['p', '"a"']);
  });

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '</',
          '/>',
          '"',
          "'",
          '=',
          '&',
          ';',
          '<!--',
          '-->',
          '--!>',
          '--',
          '!',
          '<![if',
          ']>',
          '<a href=',
          '&#x',
        ),
        fc.constantFrom(
          '<p>',
          '</p>',
          '<td class=x>',
          '</td >',
          '<style>',
          '</style>',
          '<title>',
          '</script',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  test('tokens stand in their order, do not overlap, and cover exactly their source', () => {
    fc.assert(
      fc.property(hostile, (html) => {
        let last = 0;
        for (const token of scanHtml(html)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(html.length);
          last = token.end;
          const source = html.slice(token.start, token.end);
          if (token.kind === 'text') continue;
          expect(source.toLowerCase().startsWith((token.kind === 'open' ? '<' : '</') + token.name)).toBe(
            true,
          );
          if (token.end < html.length) expect(source.endsWith('>')).toBe(true);
        }
      }),
    );
  });

  /** Ends whatever is open, so that the two do not differ in a tag that never ends. */
  const ENDED = `"'>--></style></title></script>x`;
  /** A quoted ">" in a closing tag ends it in htmlparser2, in browsers and here it does not. */
  const closesWithQuotes = (html: string) => /<\/[a-z][^>]*["']/iu.test(html);
  const comparable = (tokens: readonly HtmlToken[]) =>
    tokens.map((token) => [shown(token), token.start, token.end]);

  test('finds the same tokens as the tokenizer of htmlparser2', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const html = parts + ENDED;
        fc.pre(!closesWithQuotes(html));
        expect(comparable(scanHtml(html))).toEqual(comparable(referenceScan(html)));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(sampleBodies.filter(({ format }) => format === 'html'))(
    '$file: the same tokens as the tokenizer of htmlparser2',
    (sample) => {
      const source = sourceOf(sample);
      expect(comparable(scanHtml(source))).toEqual(comparable(referenceScan(source)));
    },
  );

  test.each(sampleBodies.filter(({ format }) => format === 'html'))(
    '$file: what the tokens leave out is comments and declarations only (A08)',
    (sample) => {
      const source = sourceOf(sample);
      let last = 0;
      const between: string[] = [];
      for (const { start, end } of scanHtml(source)) {
        between.push(source.slice(last, start));
        last = end;
      }
      between.push(source.slice(last));
      for (const gap of between) expect(gap).toMatch(/^(?:|(?:<!--[\s\S]*?-->|<![^>]*>)+)$/u);
    },
  );
});
