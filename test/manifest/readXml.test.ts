import { describe, expect, test } from '@jest/globals';
import { attributeOf, childOf, readXml, withDescendants } from '../../scripts/manifest/readXml';

function read(source: string) {
  const result = readXml(source);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('readXml', () => {
  test('keeps the order of elements and their lines', () => {
    const root = read('<?xml version="1.0"?>\n<!-- <z/> -->\n<a>\n  <b/><c x="1">\n  </c><b/>\n</a>\n');
    expect(withDescendants(root).map(({ name, line }) => `${name} ${line}`)).toEqual([
      'a 3',
      'b 4',
      'c 4',
      'b 5',
    ]);
  });

  test('decodes values and says where they are spelt', () => {
    const source = `<a x='A &amp; "B"' y = "&#228;&#xE9;">\n  &lt;C&gt; &apos;\n</a>`;
    const root = read(source);
    expect(attributeOf(root, 'x')).toBe('A & "B"');
    expect(attributeOf(root, 'y')).toBe('äé');
    expect(root.text?.text).toBe("<C> '");
    const spelt = [root.attributes.get('x'), root.attributes.get('y'), root.text].map((value) =>
      source.slice(value?.start, value?.end),
    );
    expect(spelt).toEqual(['A &amp; "B"', '&#228;&#xE9;', '&lt;C&gt; &apos;']);
  });

  test('starts after a byte order mark', () => {
    expect(childOf(read('\u{feff}<a><b/></a>'), 'b')?.line).toBe(1);
  });

  test.each([
    ['', 'line 1: there is no element'],
    ['<a>\n<b>', 'line 2: <b> is never closed'],
    ['<a>\n<b></a>', 'line 2: </a> closes <b>'],
    ['<a/>\n</a>', 'line 2: </a> closes nothing'],
    ['<a/>\n<b/>', 'line 2: <b> stands after the root'],
    ['<a/> text', 'line 1: there is text outside of the root'],
    ['<a>text<b/>text</a>', 'line 1: <a> mixes text and elements'],
    ['<a x="1" x="2"/>', 'line 1: <a> has x twice'],
    ['<a x="R&D"/>', 'line 1: x holds an & that is not spelt &amp;'],
    ['<a>R&D</a>', 'line 1: the text holds an & that is not spelt &amp;'],
    ['<a>R&nbsp;D</a>', 'line 1: the text holds an & that is not spelt &amp;'],
    ['<a x=1/>', 'line 1: this is not well-formed XML (CDATA and DOCTYPE are refused too)'],
    ['<a x="1"y="2"/>', 'line 1: this is not well-formed XML (CDATA and DOCTYPE are refused too)'],
    ['<a>\n<![CDATA[b]]></a>', 'line 2: this is not well-formed XML (CDATA and DOCTYPE are refused too)'],
    ['<!DOCTYPE a><a/>', 'line 1: this is not well-formed XML (CDATA and DOCTYPE are refused too)'],
    ['<!-- a -- b --><a/>', 'line 1: this is not well-formed XML (CDATA and DOCTYPE are refused too)'],
  ])('refuses %j', (source, sentence) => {
    expect(readXml(source)).toEqual({ ok: false, error: sentence });
  });
});
