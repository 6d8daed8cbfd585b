import { describe, expect, test } from '@jest/globals';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import { readPasted } from '../../../src/mailbody/body/pasted';

/** The text without the lengths of its spaces, and where its links lead. */
function seen(source: string, format: BodyFormat): readonly string[] {
  const { text, links } = readPasted(source, format);
  return [text.replace(/ +/gu, ' ').trim(), ...links.map(({ address }) => address)];
}

describe('what is struck out is not read', () => {
  test.each([
    ['PIN: <s>4411</s> 5522', 'PIN: 5522'],
    ['PIN: <strike>4411</strike><b>5522</b>', 'PIN: 5522'],
    ['PIN: <del>44<s>1</s>1</del><ins>5522</ins>', 'PIN: 5522'],
    ['<span style="color:red;text-decoration:line-through">4411</span> 5522', '5522'],
    ['PIN: ~~44<b>11</b>~~ 5522', 'PIN: 5522'],
  ])('as HTML: %j', (source, read) => {
    expect(seen(source, 'html')).toEqual([read]);
  });

  test('a link that is struck out is none, and its lines stay', () => {
    const link = (name: string) => `<a href="https://${name}.example.org">${name}</a>`;
    expect(seen(`a<del>${link('old')}<br>4411</del>${link('new')}`, 'html')).toEqual([
      'a\nnew',
      'https://new.example.org',
    ]);
    expect(seen('~~https://old.example.org~~\nhttps://new.example.org', 'text')).toEqual([
      'https://new.example.org',
      'https://new.example.org',
    ]);
  });

  test.each([
    ['PIN: ~~4411~~ 5522', 'PIN: 5522'],
    ['PIN: ~4411~ 5522', 'PIN: 5522'],
    ['~~PIN: 4411~~ PIN: 5522', 'PIN: 5522'],
  ])('as text: %j', (source, read) => {
    expect(seen(source, 'text')).toEqual([read]);
  });

  test('places stay where they are', () => {
    const { text } = readPasted('PIN:\n~4411~ 5522', 'text');
    expect([text.length, text.indexOf('5522')]).toEqual([16, 12]);
  });

  test.each([
    ['html', 'PIN: <s>4411 5522', 'PIN: 4411 5522'],
    ['html', '<span style="text-decoration:underline">4411</span>', '4411'],
    ['text', 'from ~10 to ~12 people', 'from ~10 to ~12 people'],
    ['text', 'PIN: a~b~c', 'PIN: a~b~c'],
    ['text', 'PIN: ~~4411\n~~ 5522', 'PIN: ~~4411\n~~ 5522'],
  ] as const)('nothing is struck out, as %s: %j', (format, source, read) => {
    expect(seen(source, format)).toEqual([read]);
  });

  test('homes of people are no struck-out words', () => {
    const homes = 'https://www.example.org/~anna/ and https://www.example.org/~tom/';
    expect(seen(homes, 'text')[0]).toBe(homes);
  });
});

describe('tables of data are rows', () => {
  test.each([
    [
      'of three columns',
      '<table><tr><td>Topic</td><td>ID</td><td>PIN</td></tr><tr><td>a<br>b</td><td>7</td><td>1</td></tr></table>',
      'Topic | ID | PIN\na b | 7 | 1',
    ],
    [
      'of two columns below heads',
      '<table><tr><th>ID</th><th>PIN</th></tr><tr><td>7</td><td><p>1</p></td></tr></table>',
      'ID | PIN\n7 | 1',
    ],
    [
      'and of tables in tables only the innermost',
      '<table><tr><td>a</td><td>b</td><td><table><tr><td>c</td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td><td>h</td></tr></table></td></tr></table>',
      'a\nb\nc | d | e\nf | g | h',
    ],
  ])('%s', (_, source, read) => {
    expect(seen(source, 'html')).toEqual([read]);
  });

  test.each([
    [
      'a label and its value',
      '<table><tr><td>ID</td><td>7</td></tr><tr><td>PIN</td><td>1</td></tr></table>',
      'ID\n7\nPIN\n1',
    ],
    [
      'heads beside their values',
      '<table><tr><th>ID</th><td>7</td></tr><tr><th>PIN</th><td>1</td></tr></table>',
      'ID\n7\nPIN\n1',
    ],
    [
      'rows of different length',
      '<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td></tr></table>',
      'a\nb\nc\nd',
    ],
    ['a single row', '<table><tr><td>a</td><td>b</td><td>c</td></tr></table>', 'a\nb\nc'],
    [
      'a table that never ends',
      '<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td>',
      'a\nb\nc\nd\ne\nf',
    ],
  ])('but not %s', (_, source, read) => {
    expect(seen(source, 'html')).toEqual([read]);
  });
});

describe('paragraphs of HTML', () => {
  test('stand apart where lines break inside them', () => {
    const source = '<p>Room<br>PIN: 2468</p><p>Slides<br>PIN: 4711</p>';
    expect(seen(source, 'html')).toEqual(['Room\nPIN: 2468\n\nSlides\nPIN: 4711']);
  });

  test.each(['<p>Room</p><p>PIN: 2468</p>', '<p>Room<br></p><p>PIN: 2468</p><p><br>&nbsp;</p>'])(
    'are lines where none does: %s',
    (source) => {
      expect(seen(source, 'html')).toEqual(['Room\nPIN: 2468']);
    },
  );
});
