import {
  element,
  everyElement,
  isBox,
  isGap,
  isLine,
  isListOfBoxes,
  isOpenTag,
  rebuilt,
  textOf,
  type HtmlElement,
  type HtmlNode,
  type Nodes,
} from './html/htmlTree';
import { declarationsOf, isTextProperty } from './html/inlineStyle';
import { clientWith } from './normaliser';

/** The style that Outlook on the web gives to text that has none. */
const DEFAULT_FONT =
  'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';

/** Nobody knows what becomes of comments (end of the list of quirks); losing them is the worst that can happen. */
const withoutRemarks = (content: Nodes): Nodes =>
  rebuilt(
    content,
    () => true,
    (node) => (node.kind === 'remark' ? [] : node),
  );

/**
 * A02: every class goes. Microsoft calls it sanitising; there is no way around it.
 */
const withoutClasses = (content: Nodes): Nodes => withoutAttribute(content, 'class');

/** A02: only the editor's own class stands on the outermost paragraphs. */
const editorsClassOnTop = (content: Nodes): Nodes =>
  content.map((node) =>
    node.kind === 'element' && (node.name === 'div' || node.name === 'p')
      ? { ...node, attributes: { ...node.attributes, class: 'elementToProof' } }
      : node,
  );

/** A box around other boxes that says nothing of its own but how the text in it looks. */
const isPlainWrapper = ({ name, attributes, children }: HtmlElement): boolean =>
  name === 'div' &&
  Object.keys(attributes).every((attribute) => attribute === 'style') &&
  declarationsOf(attributes['style']).every(isTextProperty) &&
  children.some(isBox) &&
  isListOfBoxes(children);

/**
 * A03: a wrapper disappears. Its style, or the default font, goes into a span inside each paragraph, of wrappers in
 * wrappers that of the innermost which has one, and an empty line appears at the end. A wrapper with an id is left
 * alone: what happens to it is not known.
 */
function wrappersFoldedIntoSpans(content: Nodes): Nodes {
  let folded = 0;
  const styles: string[] = [];
  const isEntered = (found: HtmlElement) => {
    if (isPlainWrapper(found)) styles.push(found.attributes['style'] ?? styles.at(-1) ?? DEFAULT_FONT);
    return isOpenTag(found);
  };
  const nodes = rebuilt(content, isEntered, (node) => {
    if (node.kind !== 'element' || !isOpenTag(node)) return node;
    // What was folded in a wrapper were boxes in their places, so that it is one still.
    if (isPlainWrapper(node)) {
      folded += 1;
      styles.pop();
      return node.children;
    }
    const style = styles.at(-1);
    return style !== undefined && isBox(node) && isLine(node)
      ? { ...node, children: [element('span', { style }, node.children)] }
      : node;
  });
  return folded === 0 ? nodes : [...nodes, element('div', {}, [element('br')])];
}

/** Fewer lines are left as they are. */
const LONG_RUN_LINES = 3;

const isPlainLine = (node: HtmlNode): node is HtmlElement =>
  node.kind === 'element' &&
  node.name === 'div' &&
  isLine(node) &&
  Object.keys(node.attributes).every((attribute) => attribute === 'style') &&
  declarationsOf(node.attributes['style']).every(isTextProperty);

const withoutLastBreak = (line: Nodes): Nodes => {
  const last = line.at(-1);
  return last?.kind === 'element' && last.name === 'br' ? line.slice(0, -1) : line;
};

/**
 * A04: the same long text comes back sometimes as divisions, sometimes as one span with line breaks. Nobody knows
 * when; here an odd number of characters makes a span, so that both turn up and a test can be repeated.
 */
function longTextInOneSpan(content: Nodes): Nodes {
  if (!isListOfBoxes(content)) return content;
  const parts: Nodes[] = [];
  let run: HtmlElement[] = [];
  const endRun = () => {
    const isSpan = run.length >= LONG_RUN_LINES && textOf(run).length % 2 === 1;
    const lines = run.flatMap((line) => [...withoutLastBreak(line.children), element('br')]);
    const style = run[0]?.attributes['style'] ?? DEFAULT_FONT;
    parts.push(isSpan ? [element('span', { style }, lines)] : run);
    run = [];
  };
  for (const node of content) {
    if (isPlainLine(node)) run.push(node);
    else if (run.length === 0 || !isGap(node)) {
      endRun();
      parts.push([node]);
    }
  }
  endRun();
  return parts.flat();
}

/** A26: links get the editor's attributes, and its own id where they have none. */
function linksMarked(content: Nodes): Nodes {
  let index = 0;
  return everyElement(content, (found) => {
    const { href } = found.attributes;
    if (found.name !== 'a' || href === undefined || !/^https?:/iu.test(href)) return found;
    const number = String(index++);
    const id = index % 2 === 0 ? `LPlnk${number}` : `OWA5e0d1c2b-${number}`;
    const ours = {
      rel: 'noopener noreferrer',
      target: '_blank',
      title: `Original URL: ${href}`,
      class: 'OWAAutoLink',
      'data-auth': 'NotApplicable',
      'data-linkindex': number,
    };
    return { ...found, attributes: { id, ...found.attributes, ...ours } };
  });
}

/** A05: Microsoft never promised that ids stay. */
const withoutIds = (content: Nodes): Nodes => withoutAttribute(content, 'id');

function withoutAttribute(content: Nodes, name: string): Nodes {
  return everyElement(content, (found) => {
    const kept = Object.entries(found.attributes).filter(([attribute]) => attribute !== name);
    return { ...found, attributes: Object.fromEntries(kept) };
  });
}

const habits = [
  withoutRemarks,
  withoutClasses,
  wrappersFoldedIntoSpans,
  longTextInOneSpan,
  editorsClassOnTop,
  linksMarked,
];

/** Outlook on the web and new Outlook on Windows. */
export const web = clientWith(habits);

/** The same where ids do not survive either. */
export const webWithoutIds = clientWith([withoutIds, ...habits]);
