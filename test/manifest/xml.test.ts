import { describe, expect, test } from '@jest/globals';
import { childAt, readXml, withDescendants, writeXml } from '../../scripts/manifest/xml';

function read(source: string) {
  const result = readXml(source);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('readXml', () => {
  test('keeps the order of elements and their lines, also of tags that go over several', () => {
    const root = read(
      '<?xml version="1.0"?>\n<!-- <z/> -->\n<a\n  x="1"\n>\n  <b/><c x="1">\n  </c><b/>\n</a>\n',
    );
    expect(withDescendants(root).map(({ name, line }) => `${name} ${line}`)).toEqual([
      'a 3',
      'b 6',
      'c 6',
      'b 7',
    ]);
  });

  test('decodes values, and takes a byte order mark and CDATA for what they are', () => {
    const root = read(
      `\u{feff}<a x='A &amp; "B"' y = "&#228;&#xE9;"><b>\n&lt;C&gt; <![CDATA[<&>]]>\n</b></a>`,
    );
    expect(root.attributes).toEqual({ x: 'A & "B"', y: 'äé' });
    expect(childAt(root, 'b')?.text).toBe('<C> <&>');
  });

  test.each([
    ['', 'line 1: '],
    ['<a>\n<b>', 'line 2: '],
    ['<a>\n<b></a>', 'line 2: '],
    ['<a/>\n</a>', 'line 2: '],
    ['<a/>\n<b/>', 'line 2: '],
    ['<a/> text', 'line 1: '],
    ['<a>text\n<b/>text</a>', 'line 1: <a> mixes text and elements'],
    ['<a x="1" x="2"/>', 'line 1: '],
    ['<a x="R&D"/>', 'line 1: '],
    ['<a>\nR&D</a>', 'line 2: '],
    ['<a>R&nbsp;D</a>', 'line 1: '],
    ['<a x=1/>', 'line 1: '],
    ['<a x="1"y="2"/>', 'line 1: '],
    ['<bt:a/>', 'line 1: '],
    ['<!-- a -- b --><a/>', 'line 1: '],
    ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', 'line 1: '],
  ])('refuses %j and names the line', (source, begin) => {
    const result = readXml(source);
    expect(result).toEqual({ ok: false, error: expect.stringContaining(begin) });
  });
});

test('what is written is read again as the same', () => {
  const source = '<a xmlns:x="u" b="&amp;&quot;&lt;">\n  <x:c/>\n  <d>R &amp; &lt;D&gt;</d>\n</a>\n';
  expect(writeXml(read(source))).toBe(source);
});
