import type { Quirks } from '../quirks';

/** What editors do to HTML that an add-in writes. Each changes the nodes in place. */
export const normalisers: Readonly<Record<Quirks['normaliser'], (fragment: DocumentFragment) => void>> = {
  none: () => undefined,
  owa: likeOutlookOnTheWeb,
  word: likeWord,
  chaos: likeNoEditorInParticular,
};

/** A02, A26: classes go, the editor's own one comes, links get the editor's attributes. */
function likeOutlookOnTheWeb(fragment: DocumentFragment): void {
  for (const element of fragment.querySelectorAll('[class]')) element.removeAttribute('class');
  for (const element of fragment.children) {
    if (element.tagName === 'DIV' || element.tagName === 'P') element.className = 'elementToProof';
  }
  for (const [index, link] of fragment.querySelectorAll('a[href]').entries()) {
    link.setAttribute('data-auth', 'NotApplicable');
    link.setAttribute('data-linkindex', String(index));
    if (!link.id) link.id = `OWA0a1b2c3d-${index}`;
    link.className = 'OWAAutoLink';
  }
}

/** A07: boxes become paragraphs with spans and an empty `o:p` at their ends. */
function likeWord(fragment: DocumentFragment): void {
  for (const box of [...fragment.querySelectorAll('div, p')]) {
    if (box.querySelector('div, p, table')) continue;
    const paragraph = document.createElement('p');
    paragraph.className = 'MsoNormal';
    const span = document.createElement('span');
    span.setAttribute('style', box.getAttribute('style') ?? '');
    span.append(...box.childNodes);
    paragraph.append(span, document.createElement('o:p'));
    box.replaceWith(paragraph);
  }
  for (const element of fragment.querySelectorAll('[id]')) element.removeAttribute('id');
}

/** A03, A05, A12: wrappers come and go, ids get a prefix, line feeds stand in the middle of the text. */
function likeNoEditorInParticular(fragment: DocumentFragment): void {
  for (const element of fragment.querySelectorAll('[id]')) element.id = `x_${element.id}`;
  for (const element of fragment.querySelectorAll('[class]')) {
    element.className = [...element.classList].map((name) => `x_${name}`).join(' ');
  }
  const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data = text.data.replace(/(\S+ \S+ \S+) /g, '$1\n');
  }
  for (const cell of fragment.querySelectorAll('td, p')) {
    const span = document.createElement('span');
    span.append(...cell.childNodes);
    cell.append(span);
  }
}
