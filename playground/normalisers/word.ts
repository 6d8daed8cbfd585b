import {
  asWordQuotes,
  element,
  everyElement,
  inBody,
  isBlock,
  isBox,
  isGap,
  isLine,
  rebuilt,
  textOf,
  writeHtml,
  type Attributes,
  type HtmlElement,
  type HtmlNode,
  type Nodes,
} from './html/htmlTree';
import { declarationsOf, isTextProperty, styleFrom } from './html/inlineStyle';
import type { Normaliser } from './normaliser';
import { readHtml } from './html/readHtml';

/** The paragraph mark that Word adds; it is empty. */
const MARK = element('o:p');

/** Only some of a box's look outlives its change into a paragraph: the background moves to it, padding is lost. */
const paragraphStyle = (style: string | undefined): string =>
  styleFrom([['margin', '0cm'], ...declarationsOf(style).filter(([name]) => name.startsWith('background'))]);

const spanStyle = (style: string | undefined): string =>
  styleFrom([...declarationsOf(style).filter(isTextProperty), ['mso-fareast-language', 'EN-US']]);

/** An empty line: white space and line breaks alone. A picture is not one. */
const isBlank = (nodes: Nodes): boolean =>
  textOf(nodes).trim() === '' && nodes.every((node) => node.kind !== 'element' || node.name === 'br');

/** S8: a paragraph of Word. Blank ones hold a mark with a non-breaking space. */
function msoNormal(content: Nodes, { style, lang }: Attributes): HtmlElement {
  const attributes = { class: 'MsoNormal', style: paragraphStyle(style) };
  if (isBlank(content))
    return element('p', attributes, [element('o:p', {}, [{ kind: 'text', text: '\u00a0' }])]);
  const span = element('span', { ...(lang === undefined ? {} : { lang }), style: spanStyle(style) }, [
    ...content,
    MARK,
  ]);
  return element('p', attributes, [span]);
}

const isMsoNormal = ({ name, attributes }: HtmlElement): boolean =>
  name === 'p' && /\bMsoNormal\b/u.test(attributes['class'] ?? '');

/** Boxes whose own tag stays and whose text becomes paragraphs. */
const KEPT_BOXES = new Set(['td', 'th', 'blockquote', 'center', 'dd']);

/** A07, S8: every run of text in a box becomes a paragraph, whatever the box was; nothing is left bare. */
function runsAsParagraphs(children: Nodes, look: Attributes): Nodes {
  // Text may run on into a span that holds boxes: a paragraph would part it.
  if (children.some((child) => isBlock(child) && !isBox(child))) return children;
  const parts: Nodes[] = [];
  let run: HtmlNode[] = [];
  const endRun = () => {
    parts.push(run.every(isGap) ? run : [msoNormal(run, look)]);
    run = [];
  };
  for (const node of children) {
    if (!isBox(node)) run.push(node);
    else {
      endRun();
      parts.push([node]);
    }
  }
  endRun();
  return parts.flat();
}

/** A07: a division with text is a paragraph; one with boxes in it stays, and so does the empty one. */
const boxesAsParagraphs = (content: Nodes): Nodes =>
  everyElement(content, (found) => {
    const { name, attributes, children } = found;
    if (isMsoNormal(found)) return found;
    if ((name === 'div' || name === 'p') && isLine(found)) return msoNormal(children, attributes);
    if (name === 'div' && children.some(isBlock))
      return { ...found, children: runsAsParagraphs(children, attributes) };
    return KEPT_BOXES.has(name) ? { ...found, children: runsAsParagraphs(children, attributes) } : found;
  });

/** S8: tables get Word's class, and what Word does not know is gone: roles, data attributes, ids outside divisions. */
const tablesOfWord = (content: Nodes): Nodes =>
  everyElement(content, (found) => {
    const isUnknown = (name: string) =>
      name === 'role' || name.startsWith('data-') || (name === 'id' && found.name !== 'div');
    const kept = Object.entries(found.attributes).filter(([name]) => !isUnknown(name));
    const classes = found.name === 'table' ? { class: 'MsoNormalTable' } : {};
    return { ...found, attributes: { ...Object.fromEntries(kept), ...classes } };
  });

/** A09: an empty anchor at the very start is optimised away. */
function withoutEmptyStart(content: Nodes): Nodes {
  const first = content.findIndex((node) => !isGap(node));
  const node = content[first];
  if (node?.kind !== 'element' || node.name !== 'a' || node.children.length > 0) return content;
  if (node.attributes['href'] !== undefined) return content;
  return [...content.slice(0, first), ...content.slice(first + 1)];
}

/** What Word's engine makes of the content of a body; classic Windows and the Mac share it. */
export const asWordContent = (content: Nodes): Nodes =>
  tablesOfWord(boxesAsParagraphs(runsAsParagraphs(withoutEmptyStart(content), {})));

const SHELL_STYLE =
  '<!--\n@font-face {font-family:Aptos;}\np.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt;}\n@page WordSection1 {size:612.0pt 792.0pt;}\ndiv.WordSection1 {page:WordSection1;}\n-->';

const shellHead = element('head', {}, [
  element('meta', { name: 'Generator', content: 'Microsoft Word 15 (filtered medium)' }),
  element('style', {}, [{ kind: 'text', text: SHELL_STYLE }]),
]);

const isSection = (node: HtmlNode): boolean =>
  node.kind === 'element' && /\bWordSection1\b/u.test(node.attributes['class'] ?? '');

/** A07: a whole document comes back in Word's shell, a fragment becomes part of a document that has it. */
export const inWordDocument = (nodes: Nodes): Nodes =>
  rebuilt(
    nodes,
    ({ name }) => name === 'html',
    (node) => {
      if (node.kind !== 'element') return node;
      if (node.name === 'head') return shellHead;
      if (node.name === 'html') {
        const attributes = { ...node.attributes, 'xmlns:o': 'urn:schemas-microsoft-com:office:office' };
        return { ...node, attributes };
      }
      if (node.name !== 'body') return node;
      const children = node.children.some(isSection)
        ? node.children
        : [element('div', { class: 'WordSection1' }, node.children)];
      const attributes = { lang: 'EN-US', link: '#467886', vlink: '#96607D', ...node.attributes };
      return { ...node, attributes, children };
    },
  );

/** Classic Outlook on Windows, whose editor is Word. */
export const word: Normaliser = (html) =>
  writeHtml(inWordDocument(inBody(readHtml(html), asWordContent)), asWordQuotes);
