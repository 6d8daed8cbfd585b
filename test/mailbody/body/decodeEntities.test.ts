import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../../src/core/invitation/html';
import { decodeEntities } from '../../../src/mailbody/body/decodeEntities';

describe('decodeEntities', () => {
  test.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['a&nbsp;b', 'a\u00a0b'],
    ['&ensp;|&emsp;|&thinsp;', '\u2002|\u2003|\u2009'],
    ['&laquo;&nbsp;M&uuml;ller&nbsp;&raquo;', '«\u00a0Müller\u00a0»'],
    ['&Agrave;&Eacute;&Ouml;&szlig;&oelig;', 'ÀÉÖßœ'],
    ['&ccedil;&Ccedil;&ntilde;&icirc;&uuml;&Iuml;&EACUTE;', 'çÇñîüÏ&EACUTE;'],
    ['M&oslash;de p&aring; &Aring;rhus, &AElig;r&oslash;', 'Møde på Århus, Ærø'],
    ['&iquest;D&oacute;nde est&atilde;o?', '¿Dónde estão?'],
    ['&euro; 5, 20 &deg;C, &copy; 2026', '€ 5, 20 °C, © 2026'],
    ['&lsquo;&rsquo;&ldquo;&rdquo;&bdquo;&ndash;&mdash;&hellip;', '‘’“”„–—…'],
    ['UTC&minus;3:30, 1&ordm; maggio, &lrm;+41&rlm;', 'UTC−3:30, 1º maggio, \u200e+41\u200f'],
    ['&#228; &#xe4; &#XE4; &#128512; &#x1F600;', 'ä ä ä 😀 😀'],
    ['&#228 and &amp without semicolon', 'ä and & without semicolon'],
  ])('%s becomes %s', (source, decoded) => {
    expect(decodeEntities(source)).toBe(decoded);
  });

  test.each([
    ['&#128; &#x80; &#0128', '€ € €'],
    ['&#130;&#132;&#133;&#145;&#146;&#147;&#148;&#150;&#151;&#153;&#159;', '‚„…‘’“”–—™Ÿ'],
    // Windows has no letter for these five, so they stay the controls that they are.
    ['&#129;&#141;&#143;&#144;&#157;', '\u0081\u008d\u008f\u0090\u009d'],
    ['&#127;&#160;', '\u007f\u00a0'],
    ['&#0;|&#x0;|&#00000;', '\ufffd|\ufffd|\ufffd'],
    ['&#x10ffff;|&#x110000;|&#1114112', '\u{10ffff}|\ufffd|\ufffd'],
    ['&#99999999;|&#xfffffffffffffffff;', '\ufffd|\ufffd'],
    ['&#xd7ff;&#xd800;&#xdfff;&#55357;&#56832;&#xe000;', '\ud7ff\ufffd\ufffd\ufffd\ufffd\ue000'],
    ['a&#150;b &#128', 'a–b €'],
  ])('%s becomes what a browser shows (FC10)', (source, decoded) => {
    expect(decodeEntities(source)).toBe(decoded);
  });

  test('a number is what htmlparser2 makes of it, which follows browsers (FC10)', () => {
    const decodedByReference = (html: string) => {
      let text = '';
      new Parser({ ontext: (part) => (text += part) }).end(html);
      return text;
    };
    const number = fc.oneof(
      fc.nat(300),
      fc.integer({ min: 0xd700, max: 0xe100 }),
      fc.integer({ min: 0x10fff0, max: 0x110010 }),
      fc.maxSafeNat(),
    );
    const reference = fc
      .tuple(number, fc.constantFrom('', '0', '000'), fc.boolean(), fc.constantFrom(';', '', ' ', 'z'))
      .map(([n, zeros, isHex, end]) => `&#${isHex ? 'x' : ''}${zeros}${n.toString(isHex ? 16 : 10)}${end}`);
    fc.assert(
      fc.property(fc.array(reference, { maxLength: 8 }), (references) => {
        const text = references.join('.');
        expect(decodeEntities(text)).toBe(decodedByReference(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['&unknown;', '& ', '&', '&;', '&#;', '&#x;', '&#xg;', '&#-1;', '&constructor;', 'AT&T'])(
    '%s is not known and stays',
    (source) => {
      expect(decodeEntities(source)).toBe(source);
    },
  );

  test('a parameter of an address is not taken for a name', () => {
    const address = 'https://meet.example.edu/?a=1&lt=2&gt3&ampere=4&nbspx';
    expect(decodeEntities(address)).toBe(address);
  });

  test('is decoded once: &amp;lt; is the text &lt;', () => {
    expect(decodeEntities('&amp;lt;')).toBe('&lt;');
  });

  test('gives back every text that was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeEntities(escapeHtml(text))).toBe(text);
      }),
    );
  });
});
