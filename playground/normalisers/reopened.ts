import {
  everyElement,
  rebuilt,
  textNode,
  textOf,
  writeHtml,
  type HtmlElement,
  type Nodes,
} from './html/htmlTree';
import type { Normaliser } from './normaliser';
import { readHtml } from './html/readHtml';

/** Each import puts it before what was there. */
const HOP = 'x_';

/** A05: ids, classes and the names of anchors get a prefix, once per hop. */
function prefixed(found: HtmlElement): HtmlElement {
  const { id, class: classes, name } = found.attributes;
  const attributes = {
    ...found.attributes,
    ...(id === undefined ? {} : { id: HOP + id }),
    ...(classes === undefined ? {} : { class: classes.replace(/\S+/gu, (word) => HOP + word) }),
    ...(name === undefined || found.name !== 'a' ? {} : { name: HOP + name }),
  };
  return { ...found, attributes };
}

/** S10: the selectors of a style element follow; what stands between braces does not. */
const selectorsPrefixed = (css: string): string =>
  css.replace(/[^{}]+(?=\{)/gu, (selectors) => selectors.replace(/([.#])(?=[A-Za-z_])/gu, `$1${HOP}`));

const stylesPrefixed = (nodes: Nodes): Nodes =>
  rebuilt(
    nodes,
    () => true,
    (node) => {
      if (node.kind !== 'element' || node.name !== 'style') return node;
      return { ...node, children: [textNode(selectorsPrefixed(textOf(node.children)))] };
    },
  );

/** A draft that was closed and opened again, or a mail that is quoted in a reply. */
export const reopened: Normaliser = (html) =>
  writeHtml(stylesPrefixed(everyElement(readHtml(html), prefixed)));

/** The same after another hop. */
export const reopenedTwice: Normaliser = (html) => reopened(reopened(html));
