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

export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
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

/** How a client writes an attribute, with the space before it. */
export type WriteAttribute = (name: string, value: string) => string;

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/\u00a0/gu, '&nbsp;');

const inDoubleQuotes: WriteAttribute = (name, value) =>
  ` ${name}="${escaped(value).replace(/"/gu, '&quot;')}"`;

/** D04: classic Outlook leaves the quotes of plain words out and puts styles into single ones. */
export const asWordQuotes: WriteAttribute = (name, value) => {
  if (name === 'style') return ` style='${escaped(value).replace(/'/gu, '&#39;')}'`;
  return /^[\w-]+$/u.test(value) && name !== 'id' ? ` ${name}=${value}` : inDoubleQuotes(name, value);
};

/*
 * Who means harm nests boxes a hundred thousand deep, and a function that calls itself has no room for so many: what
 * goes through a whole tree goes by a list of what is still to do.
 */

export function writeHtml(nodes: Nodes, writeAttribute: WriteAttribute = inDoubleQuotes): string {
  const written: string[] = [];
  const todo: (HtmlNode | string)[] = [...nodes].reverse();
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (typeof node === 'string') written.push(node);
    else if (node.kind === 'remark') written.push(node.source);
    else if (node.kind === 'text')
      written.push(escaped(node.text).replace(/</gu, '&lt;').replace(/>/gu, '&gt;'));
    else {
      const { name, children } = node;
      const attributes = Object.entries(node.attributes).map(([key, value]) => writeAttribute(key, value));
      written.push(`<${name}${attributes.join('')}>`);
      if (VOID_TAGS.has(name)) continue;
      todo.push(`</${name}>`);
      if (RAW_TAGS.has(name)) todo.push(textOf(children));
      else for (const child of [...children].reverse()) todo.push(child);
    }
  }
  return written.join('');
}

interface Branch {
  readonly of: HtmlElement | undefined;
  readonly from: Nodes;
  readonly into: HtmlNode[];
  next: number;
}

/**
 * Builds a tree anew, the inner nodes first.
 * @param isEntered whether the children of an element are changed, too; asked before they are
 * @param change what stands in the place of a node: another one, several or none
 */
export function rebuilt(
  nodes: Nodes,
  isEntered: (element: HtmlElement) => boolean,
  change: (node: HtmlNode) => HtmlNode | Nodes,
): Nodes {
  const around: Branch[] = [];
  let branch: Branch = { of: undefined, from: nodes, into: [], next: 0 };
  for (;;) {
    let node = branch.from[branch.next++];
    if (node?.kind === 'element' && isEntered(node)) {
      around.push(branch);
      branch = { of: node, from: node.children, into: [], next: 0 };
      continue;
    }
    if (node === undefined) {
      const { of, into } = branch;
      const outer = around.pop();
      if (!of || !outer) return into;
      node = { ...of, children: into };
      branch = outer;
    }
    const changed = change(node);
    if (!('kind' in changed)) for (const each of changed) branch.into.push(each);
    else branch.into.push(changed);
  }
}

/** True for an element that can hold the mail's text. */
export const isOpenTag = ({ name }: HtmlElement): boolean => !CLOSED_TAGS.has(name);

/** Changes every element that can hold the mail's text, the inner ones first. */
export const everyElement = (nodes: Nodes, change: (element: HtmlElement) => HtmlNode | Nodes): Nodes =>
  rebuilt(nodes, isOpenTag, (node) => (node.kind === 'element' && isOpenTag(node) ? change(node) : node));

/** Changes every text that is shown and whose white space is folded. */
export const everyText = (nodes: Nodes, change: (text: string) => string): Nodes =>
  rebuilt(nodes, isOpenTag, (node) => (node.kind === 'text' ? textNode(change(node.text)) : node));

const isShell = (node: HtmlNode): boolean =>
  node.kind === 'element' && (node.name === 'html' || node.name === 'body');

/** Changes what stands in the body of a document, or a fragment as a whole. */
export const inBody = (nodes: Nodes, change: (content: Nodes) => Nodes): Nodes =>
  nodes.some(isShell)
    ? rebuilt(nodes, isShell, (node) =>
        node.kind === 'element' && isShell(node) && !node.children.some(isShell)
          ? { ...node, children: change(node.children) }
          : node,
      )
    : change(nodes);

/** The text of nodes without their tags. */
export function textOf(nodes: Nodes): string {
  const texts: string[] = [];
  const todo = [...nodes].reverse();
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node.kind === 'text') texts.push(node.text);
    else if (node.kind === 'element') for (const child of [...node.children].reverse()) todo.push(child);
  }
  return texts.join('');
}

/** True for a tag that is a box of its own. */
export const isBox = (node: HtmlNode): boolean =>
  node.kind === 'element' && (BLOCK_TAGS.has(node.name) || CLOSED_TAGS.has(node.name));

/** What is known of elements that are no boxes: whether there is one in them. Nodes never change. */
const boxesWithin = new WeakMap<HtmlNode, boolean>();

const knownAsBlock = (node: HtmlNode): boolean | undefined =>
  node.kind !== 'element' || isBox(node) ? isBox(node) : boxesWithin.get(node);

/** True for a box and for whatever holds one. */
export function isBlock(asked: HtmlNode): boolean {
  const todo = [asked];
  for (let node = todo.at(-1); node; node = todo.at(-1)) {
    const children = node.kind === 'element' && knownAsBlock(node) === undefined ? node.children : [];
    const unknown = children.filter((child) => knownAsBlock(child) === undefined);
    for (const child of unknown) todo.push(child);
    if (unknown.length > 0) continue;
    if (children.length > 0 || knownAsBlock(node) === undefined)
      boxesWithin.set(
        node,
        children.some((child) => knownAsBlock(child) === true),
      );
    todo.pop();
  }
  return knownAsBlock(asked) === true;
}

/** True for what shows nothing between two boxes. */
export const isGap = (node: HtmlNode): boolean =>
  node.kind === 'remark' || (node.kind === 'text' && /^[ \t\r\n]*$/u.test(node.text));

/** True where every line ends at a box or a line break, so that one box can stand for another. */
export const isListOfBoxes = (nodes: Nodes): boolean =>
  nodes.every((node) => isBox(node) || isGap(node) || (node.kind === 'element' && node.name === 'br'));

/** True for an element whose content is text and not further boxes. */
export const isLine = ({ children }: HtmlElement): boolean =>
  !children.every(isGap) && !children.some(isBlock);
