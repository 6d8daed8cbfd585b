import { Tokenizer } from 'htmlparser2';
import { element, textNode, VOID_TAGS, type HtmlNode, type Nodes } from './htmlTree';

const ended = (by: string, what: string) =>
  by.split(' ').map((tag) => [tag, new Set(what.split(' '))] as const);

/** What ends where the tag begins although nobody closed it, as long as it is the innermost. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...ended('address article aside blockquote details div dl fieldset figcaption figure footer form', 'p'),
  ...ended('header hr main nav ol p pre section table ul', 'p'),
  ...ended('h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'),
  ...ended('a', 'a'),
  ...ended('body', 'head link script'),
  ...ended('dd dt', 'dd dt'),
  ...ended('li', 'li'),
  ...ended('option', 'option'),
  ...ended('optgroup', 'optgroup option'),
  ...ended('tbody tfoot', 'thead tbody'),
  ...ended('td', 'thead th td'),
  ...ended('th', 'th'),
  ...ended('tr', 'tr th td'),
]);

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

/**
 * Reads a whole document or a fragment, as far as it is closed or not. No DOM is needed. The tree is built here and not
 * by htmlparser2's own `Parser`, which takes ten seconds for boxes that are nested 100,000 deep.
 */
export function readHtml(source: string): Nodes {
  const roots: HtmlNode[] = [];
  const open: OpenElement[] = [];
  /** How many elements of a name are open, so that a closing tag without an opening one costs nothing. */
  const openCounts = new Map<string, number>();
  const count = (name: string): number => openCounts.get(name) ?? 0;
  const isInForeignContext = () => count('svg') + count('math') > 0;

  let text = '';
  const put = (node: HtmlNode) => (open.at(-1)?.children ?? roots).push(node);
  const endText = () => {
    if (text !== '') put(textNode(text));
    text = '';
  };
  const close = () => {
    endText();
    const closed = open.pop();
    if (!closed) return;
    openCounts.set(closed.name, count(closed.name) - 1);
    put({ kind: 'element', ...closed });
  };
  const remark = (start: number, end: number) => {
    endText();
    put({ kind: 'remark', source: source.slice(source.lastIndexOf('<', start - 1), end + 1) });
  };

  let name = '';
  let attributes: Record<string, string> = {};
  let attributeName = '';
  let attributeValue = '';
  /** True where an element is open now that waits for its end. */
  const openTag = (): boolean => {
    endText();
    if (name === 'form' && count('form') > 0) return false;
    const ends = ENDED_BY.get(name);
    while (ends?.has(open.at(-1)?.name ?? '')) close();
    if (VOID_TAGS.has(name)) {
      put(element(name, attributes));
      return false;
    }
    open.push({ name, attributes, children: [] });
    openCounts.set(name, count(name) + 1);
    return true;
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => {
        text += source.slice(from, to);
      },
      ontextentity: (codePoint) => {
        text += String.fromCodePoint(codePoint);
      },
      onopentagname: (from, to) => {
        name = source.slice(from, to).toLowerCase();
        attributes = {};
      },
      onattribname: (from, to) => {
        attributeName = source.slice(from, to).toLowerCase();
        attributeValue = '';
      },
      onattribdata: (from, to) => {
        attributeValue += source.slice(from, to);
      },
      onattribentity: (codePoint) => {
        attributeValue += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        // As in browsers, the first of two attributes with one name counts.
        if (!Object.hasOwn(attributes, attributeName)) attributes[attributeName] = attributeValue;
      },
      onopentagend: openTag,
      onselfclosingtag: () => {
        if (openTag() && isInForeignContext()) close();
      },
      onclosetag: (from, to) => {
        const closing = source.slice(from, to).toLowerCase();
        if (count(closing) > 0) {
          while (open.at(-1)?.name !== closing) close();
          close();
          return;
        }
        // As in browsers, these two stand for whole elements where nothing of the kind is open.
        if (closing !== 'p' && closing !== 'br') return;
        endText();
        put(element(closing));
      },
      oncomment: remark,
      oncdata: remark,
      // The tokenizer takes `<![if !vml]>` for a declaration like others; only the source tells them apart (A08).
      ondeclaration: remark,
      onprocessinginstruction: remark,
      onend: () => undefined,
      isInForeignContext,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  while (open.length > 0) close();
  endText();
  return roots;
}
