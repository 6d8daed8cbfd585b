import { describe, expect, test } from '@jest/globals';
import { pastedSource } from '../../../src/mailbody/body/pastedSource';

describe('what is struck out is not read', () => {
  test.each([
    ['PIN: <s>4411</s> 5522', 'PIN: <s></s> 5522'],
    ['PIN: <strike>4411</strike><b>5522</b>', 'PIN: <strike></strike><b>5522</b>'],
    ['PIN: <del>44<s>1</s>1</del><ins>5522</ins>', 'PIN: <del><s></s></del><ins>5522</ins>'],
    [
      '<span style="color:red;text-decoration:line-through">4411</span> 5522',
      '<span style="color:red;text-decoration:line-through"></span> 5522',
    ],
    [
      '<del><a href="https://old.example.org">old</a><br>4411</del><a href="https://new.example.org">new</a>',
      '<del><br></del><a href="https://new.example.org">new</a>',
    ],
  ])('as HTML: %j', (source, read) => {
    expect(pastedSource(source, 'html')).toBe(read);
  });

  test.each([
    ['PIN: ~~4411~~ 5522', 'PIN:  5522'],
    ['PIN: ~4411~ 5522', 'PIN:  5522'],
    ['~~https://old.example.org~~\nhttps://new.example.org', '\nhttps://new.example.org'],
  ])('as text: %j', (source, read) => {
    expect(pastedSource(source, 'text')).toBe(read);
  });

  test.each([
    ['html', 'PIN: <s>4411<p>5522</p>'],
    ['html', '<span style="text-decoration:underline">4411</span>'],
    ['text', 'https://www.example.org/~anna/ and https://www.example.org/~tom/'],
    ['text', 'from ~10 to ~12 people'],
    ['text', 'PIN: a~b~c'],
  ] as const)('nothing is struck out, as %s: %j', (format, source) => {
    expect(pastedSource(source, format)).toBe(source);
  });
});

describe('tables of data', () => {
  test.each([
    [
      'three columns become rows',
      '<table><tr><td>Topic</td><td>ID</td><td>PIN</td></tr><tr><td>a<br>b</td><td>7</td><td>1</td></tr></table>',
      '<table><tr> Topic  | ID  | PIN </tr><tr> a b  | 7  | 1 </tr></table>',
    ],
    [
      'two columns become rows below heads',
      '<table><tr><th>ID</th><th>PIN</th></tr><tr><td>7</td><td><p>1</p></td></tr></table>',
      '<table><tr> ID  | PIN </tr><tr> 7  |  1  </tr></table>',
    ],
  ])('%s', (_, source, read) => {
    expect(pastedSource(source, 'html')).toBe(read);
  });

  test.each([
    ['a label and its value', '<table><tr><td>ID</td><td>7</td></tr><tr><td>PIN</td><td>1</td></tr></table>'],
    [
      'heads beside their values',
      '<table><tr><th>ID</th><td>7</td></tr><tr><th>PIN</th><td>1</td></tr></table>',
    ],
    ['rows of different length', '<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td></tr></table>'],
    ['a single row', '<table><tr><td>a</td><td>b</td><td>c</td></tr></table>'],
    ['a table that never ends', '<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td>'],
  ])('%s: as they are', (_, source) => {
    expect(pastedSource(source, 'html')).toBe(source);
  });

  test('of tables in tables only the innermost is drawn', () => {
    const inner =
      '<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>';
    const drawn = '<table><tr> a  | b  | c </tr><tr> d  | e  | f </tr></table>';
    expect(pastedSource(`<table><tr><td>${inner}</td></tr></table>`, 'html')).toBe(
      `<table><tr><td>${drawn}</td></tr></table>`,
    );
  });
});
