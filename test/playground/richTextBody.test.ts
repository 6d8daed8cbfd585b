/** @jest-environment jsdom */
import { beforeEach, expect, test } from '@jest/globals';
import { findText } from '../../playground/page/form/caret';
import { RichTextBody } from '../../playground/page/form/richTextBody';
import { noQuirks, type Quirks } from '../../playground/quirks';

let quirks: Quirks;
let rich: HTMLElement;
let body: RichTextBody;

beforeEach(() => {
  quirks = { ...noQuirks, normaliser: 'none' };
  rich = document.createElement('div');
  const plain = document.createElement('textarea');
  document.body.replaceChildren(rich, plain);
  body = new RichTextBody(rich, plain, () => quirks);
});

function clickAt(text: string, where: 'before' | 'after'): void {
  const range = findText(rich, text);
  if (!range) throw new Error(`no "${text}"`);
  range.collapse(where === 'before');
  body.select(range);
}

test('a block written in the middle of a paragraph splits it and stays whole', () => {
  body.open('<p>one two</p><p>three</p>', 'html');
  clickAt('two', 'before');
  body.insertAtCursor('<table><tbody><tr><td>ours</td></tr></tbody></table><p></p>', 'html');
  expect(body.html).toBe(
    '<p>one </p><table><tbody><tr><td>ours</td></tr></tbody></table><p></p><p>two</p><p>three</p>',
  );
});

test('selected text is replaced', () => {
  body.open('<p>one two three</p>', 'html');
  const range = findText(rich, 'two ');
  if (!range) throw new Error('no text');
  body.select(range);
  expect(body.selected('text')).toBe('two');
  body.insertAtCursor('<p>ours</p>', 'html');
  expect(body.html).toBe('<p>one </p><p>ours</p><p>three</p>');
});

test('without a caret the text goes to the top, and below the signature where the host does so', () => {
  body.open('<p>one</p>', 'html');
  body.insertAtCursor('<p>top</p>', 'html');
  quirks = { ...quirks, insertAt: 'belowSignature' };
  body.insertAtCursor('<p>end</p>', 'html');
  expect(body.html).toBe('<p>top</p><p>one</p><p>end</p>');
});

test('a picture of the mail is shown by a stand-in and read with its own address', () => {
  body.open('<p><img src="cid:logo@example.edu"></p>', 'html');
  expect(rich.querySelector('img')?.src).toMatch(/^data:/);
  expect(body.html).toContain('src="cid:logo@example.edu"');
  quirks = { ...quirks, losesPictures: true };
  body.replaceAll(body.read('html'), 'html');
  expect(body.html).toBe('<p><img src=""></p>');
});

test('scripts and event handlers are not written', () => {
  body.open('', 'html');
  body.prepend('<p onclick="x()">a<script>x()</script></p>', 'html');
  expect(body.html).toBe('<p>a</p>');
});

test('plain text refuses HTML and keeps its lines', () => {
  body.open('one\ntwo', 'text');
  expect(body.prepend('<p>x</p>', 'html')).toEqual({ ok: false, errorCode: 2006 });
  body.prepend('zero\n', 'text');
  expect(body.text).toBe('zero\none\ntwo');
  body.switchTo('html');
  expect(body.html).toBe('<div>zero</div><div>one</div><div>two</div>');
});

test.each<[Quirks['normaliser'], string]>([
  ['none', '<p class="mine" id="block">a <b>word</b></p>'],
  ['web', '<p id="block" class="elementToProof">a <b>word</b></p>'],
  [
    'word',
    '<p class="MsoNormal" style="margin: 0cm;"><span style="mso-fareast-language: EN-US;">a <b>word</b><o:p></o:p></span></p>',
  ],
  ['reopenedTwice', '<p class="x_x_mine" id="x_x_block">a <b>word</b></p>'],
])('what is written goes through the editor: %s', (normaliser, expected) => {
  quirks = { ...quirks, normaliser };
  body.open('', 'html');
  body.prepend('<p class="mine" id="block">a <b>word</b></p>', 'html');
  expect(body.html).toBe(expected);
});

test('text, too, is written through the editor', () => {
  quirks = { ...quirks, normaliser: 'growing' };
  body.open('', 'html');
  body.prepend('one\ntwo', 'text');
  expect(body.html).toMatch(/^<div><span style="[^"]*"><div>one<\/div><div>two<\/div><\/span><\/div><br>$/);
});

test('what is written wildly is decided by the seed', () => {
  const written = (chaosSeed: number) => {
    quirks = { ...quirks, normaliser: 'chaos', chaosSeed };
    body.open('', 'html');
    body.prepend('<div class="mine">one</div><div>two</div>', 'html');
    return body.html;
  };
  expect(written(1)).toBe(written(1));
  expect(new Set([1, 2, 3, 4, 5].map(written)).size).toBeGreaterThan(1);
});
