import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeHtml } from '../../../src/core/invitation/escapeHtml';
import { decodeEntities } from '../../../src/mailbody/body/decodeEntities';

describe('decodeEntities', () => {
  test.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['a&nbsp;b', 'a\u00a0b'],
    ['&ensp;|&emsp;|&thinsp;', '\u2002|\u2003|\u2009'],
    ['&laquo;&nbsp;M&uuml;ller&nbsp;&raquo;', '«\u00a0Müller\u00a0»'],
    ['&Agrave;&Eacute;&Ouml;&szlig;&oelig;', 'ÀÉÖßœ'],
    ['&lsquo;&rsquo;&ldquo;&rdquo;&bdquo;&ndash;&mdash;&hellip;', '‘’“”„–—…'],
    ['&#228; &#xe4; &#XE4; &#128512; &#x1F600;', 'ä ä ä 😀 😀'],
    ['&#228 and &amp without semicolon', 'ä and & without semicolon'],
  ])('%s becomes %s', (source, decoded) => {
    expect(decodeEntities(source)).toBe(decoded);
  });

  test.each([
    '&unknown;',
    '& ',
    '&',
    '&;',
    '&#;',
    '&#x;',
    '&#0;',
    '&#x110000;',
    '&#99999999;',
    '&constructor;',
    'AT&T',
  ])('%s is not known and stays', (source) => {
    expect(decodeEntities(source)).toBe(source);
  });

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
