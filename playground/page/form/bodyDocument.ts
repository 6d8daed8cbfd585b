/** Turns the text of a call into nodes for the editor and the editor back into the text of an answer. */

const blockTags = new Set([
  'P',
  'DIV',
  'TABLE',
  'TBODY',
  'TR',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'HR',
  'H1',
  'H2',
]);

/** A 1×1 stand-in shown for `cid:` pictures; the real address is kept beside it. */
const pictureStandIn =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="48"><rect width="160" height="48" rx="4" fill="#0f6cbd"/><text x="80" y="30" text-anchor="middle" font-family="sans-serif" font-size="15" fill="#fff">Example University</text></svg>',
  );

/** Parses HTML (a fragment or a whole document) into nodes; scripts and event handlers do not survive. */
export function parseBody(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll('script, style, link, meta, iframe, object'))
    element.remove();
  for (const element of parsed.body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name);
  }
  for (const picture of parsed.body.querySelectorAll('img')) showPicture(picture);
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}

function showPicture(picture: HTMLImageElement): void {
  const source = picture.getAttribute('src') ?? '';
  if (!source.startsWith('cid:')) return;
  picture.dataset['realSource'] = source;
  picture.setAttribute('src', pictureStandIn);
}

/** The editor's HTML without what the playground added to show it. */
export function innerHtml(editor: HTMLElement): string {
  // In a document of its own nothing is loaded: `cid:` is no address for a browser.
  const copy = document.implementation.createHTMLDocument().importNode(editor, true);
  for (const picture of copy.querySelectorAll<HTMLImageElement>('img[data-real-source]')) {
    picture.setAttribute('src', picture.dataset['realSource'] ?? '');
    delete picture.dataset['realSource'];
  }
  return copy.innerHTML;
}

/** What `body.getAsync` returns on the web: the whole document around the editor's HTML. */
export function documentAround(inner: string): string {
  const head =
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">' +
    '<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>';
  return `<html><head>${head}</head><body dir="ltr">${inner}</body></html>`;
}

/** The words of a body, one line per block. */
export function plainText(node: Node): string {
  const lines: string[] = [''];
  const add = (text: string) => lines.push((lines.pop() ?? '') + text);
  const breakLine = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const visit = (current: Node): void => {
    if (current instanceof Text) {
      add(current.data.replace(/[ \t\r\n]+/g, ' '));
      return;
    }
    if (!(current instanceof Element)) return;
    if (current.tagName === 'BR') {
      lines.push('');
      return;
    }
    const isBlock = blockTags.has(current.tagName);
    if (isBlock) breakLine();
    current.childNodes.forEach(visit);
    if (isBlock) breakLine();
    if (current.tagName === 'TD') add(' ');
  };
  node.childNodes.forEach(visit);
  return lines
    .map((line) => line.trim())
    .join('\r\n')
    .trim();
}

/** Plain text as nodes: one paragraph per line. */
export function paragraphs(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const paragraph = document.createElement('div');
    if (line === '') paragraph.append(document.createElement('br'));
    else paragraph.textContent = line;
    fragment.append(paragraph);
  }
  return fragment;
}
