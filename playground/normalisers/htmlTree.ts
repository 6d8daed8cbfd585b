import { Parser } from 'htmlparser2';

/** A piece of HTML. `remark` is what nobody sees: a comment, a doctype or one of Word's `<![if !vml]>`, as it stands. */
export type HtmlNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'remark'; readonly source: string }
  | HtmlElement;

export interface HtmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Nodes;
}

export type Attributes = Readonly<Record<string, string>>;
export type Nodes = readonly HtmlNode[];

const VOID_TAGS = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Entities mean nothing in them, so they are read and written as they stand. */
const RAW_TAGS = new Set('style script xmp iframe noembed noframes plaintext'.split(' '));
const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Nothing in them is the mail's text, or its white space counts. */
const CLOSED_TAGS = new Set('head title style script template noscript textarea pre'.split(' '));

export const textNode = (text: string): HtmlNode => ({ kind: 'text', text });

export const element = (name: string, attributes: Attributes = {}, children: Nodes = []): HtmlElement => ({
  kind: 'element',
  name,
  attributes,
  children,
});

interface OpenElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: HtmlNode[];
}

/** Reads a whole document or a fragment, as far as it is closed or not. No DOM is needed. */
export function readHtml(source: string): Nodes {
  const roots: HtmlNode[] = [];
  const open: OpenElement[] = [];
  let text = '';
  const put = (node: HtmlNode) => (open.at(-1)?.children ?? roots).push(node);
  const endText = () => {
    if (text !== '') put(textNode(text));
    text = '';
  };
  // The parser takes `<![if !vml]>` for a comment like others; only the source tells them apart (A08).
  const remark = () => {
    endText();
    put({ kind: 'remark', source: source.slice(parser.startIndex, parser.endIndex + 1) });
  };
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
    onopentag: (name, attributes) => {
      endText();
      open.push({ name, attributes, children: [] });
    },
    onclosetag: () => {
      endText();
      const closed = open.pop();
      if (closed) put({ kind: 'element', ...closed });
    },
    oncomment: remark,
    onprocessinginstruction: remark,
  });
  parser.end(source);
  endText();
  return roots;
}

/** How a client writes an attribute, with the space before it. */
export type WriteAttribute = (name: string, value: string) => string;

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/\u00a0/gu, '&nbsp;');

export const inDoubleQuotes: WriteAttribute = (name, value) =>
  ` ${name}="${escaped(value).replace(/"/gu, '&quot;')}"`;

/** D04: classic Outlook leaves the quotes of plain words out and puts styles into single ones. */
export const asWordQuotes: WriteAttribute = (name, value) => {
  if (name === 'style') return ` style='${escaped(value).replace(/'/gu, '&#39;')}'`;
  return /^[\w-]+$/u.test(value) && name !== 'id' ? ` ${name}=${value}` : inDoubleQuotes(name, value);
};

export const writeHtml = (nodes: Nodes, writeAttribute: WriteAttribute = inDoubleQuotes): string =>
  nodes.map((node) => writeNode(node, writeAttribute)).join('');

function writeNode(node: HtmlNode, writeAttribute: WriteAttribute): string {
  if (node.kind === 'remark') return node.source;
  if (node.kind === 'text') return escaped(node.text).replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
  const attributes = Object.entries(node.attributes).map(([name, value]) => writeAttribute(name, value));
  const tag = `<${node.name}${attributes.join('')}>`;
  if (VOID_TAGS.has(node.name)) return tag;
  const inside = RAW_TAGS.has(node.name)
    ? node.children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
    : writeHtml(node.children, writeAttribute);
  return `${tag}${inside}</${node.name}>`;
}

/** Changes every element that can hold the mail's text, the inner ones first. */
export const everyElement = (nodes: Nodes, change: (element: HtmlElement) => HtmlNode | Nodes): Nodes =>
  nodes.flatMap((node) =>
    node.kind !== 'element' || CLOSED_TAGS.has(node.name)
      ? node
      : change({ ...node, children: everyElement(node.children, change) }),
  );

/** Changes every text that is shown and whose white space is folded. */
export const everyText = (nodes: Nodes, change: (text: string) => string): Nodes =>
  nodes.map((node) => {
    if (node.kind === 'text') return textNode(change(node.text));
    if (node.kind === 'remark' || CLOSED_TAGS.has(node.name)) return node;
    return { ...node, children: everyText(node.children, change) };
  });

/** Changes what stands in the body of a document, or a fragment as a whole. */
export function inBody(nodes: Nodes, change: (content: Nodes) => Nodes): Nodes {
  const isShell = (node: HtmlNode) =>
    node.kind === 'element' && (node.name === 'html' || node.name === 'body');
  if (!nodes.some(isShell)) return change(nodes);
  return nodes.map((node) =>
    node.kind === 'element' && isShell(node) ? { ...node, children: inBody(node.children, change) } : node,
  );
}

/** The text of nodes without their tags. */
export const textOf = (nodes: Nodes): string =>
  nodes
    .map((node) => (node.kind === 'text' ? node.text : node.kind === 'element' ? textOf(node.children) : ''))
    .join('');

/** True for a tag that is a box of its own. */
export const isBox = (node: HtmlNode): boolean =>
  node.kind === 'element' && (BLOCK_TAGS.has(node.name) || CLOSED_TAGS.has(node.name));

/** True for a box and for whatever holds one. */
export const isBlock = (node: HtmlNode): boolean =>
  isBox(node) || (node.kind === 'element' && node.children.some(isBlock));

/** True for what shows nothing between two boxes. */
export const isGap = (node: HtmlNode): boolean =>
  node.kind === 'remark' || (node.kind === 'text' && /^[ \t\r\n]*$/u.test(node.text));

/** True where every line ends at a box or a line break, so that one box can stand for another. */
export const isListOfBoxes = (nodes: Nodes): boolean =>
  nodes.every((node) => isBox(node) || isGap(node) || (node.kind === 'element' && node.name === 'br'));

/** True for an element whose content is text and not further boxes. */
export const isLine = ({ children }: HtmlElement): boolean =>
  !children.every(isGap) && !children.some(isBlock);
