import {
  element,
  everyElement,
  everyText,
  textNode,
  textOf,
  writeHtml,
  type HtmlElement,
  type HtmlNode,
  type Nodes,
} from '../../../playground/normalisers/html/htmlTree';
import { readHtml } from '../../../playground/normalisers/html/readHtml';

/**
 * What hosts, gateways and people's tools do to HTML beyond what a normaliser of the playground may do: these change
 * how links and numbers are spelt, or take tables apart. Each still reads the same to a person.
 */
export interface HostEdit {
  readonly name: string;
  readonly apply: (html: string) => string;
}

const edit = (name: string, change: (nodes: Nodes) => Nodes): HostEdit => ({
  name,
  apply: (html) => writeHtml(change(readHtml(html))),
});

const withoutAttributes = (found: HtmlElement, gone: readonly string[]): HtmlElement => ({
  ...found,
  attributes: Object.fromEntries(Object.entries(found.attributes).filter(([name]) => !gone.includes(name))),
});

/** Tags that only hold a table together. */
const TABLE_FRAMES = ['table', 'tbody', 'thead', 'tfoot'];

const REFERENCES: Readonly<Record<string, string>> = {
  '–': '&ndash;', '−': '&minus;', '’': '&rsquo;', é: '&eacute;', è: '&egrave;', ä: '&auml;', ö: '&ouml;', ü: '&uuml;', º: '&ordm;', à: '&agrave;',
};

const withHref = (found: HtmlElement, change: (href: string) => Readonly<Record<string, string>>) => {
  const { href } = found.attributes;
  return found.name === 'a' && href?.startsWith('https:')
    ? { ...found, attributes: { ...found.attributes, ...change(href) } }
    : found;
};

const safeLink = (address: string): string =>
  `https://EUR03.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02&reserved=0`;

/** Each word of a text, and the spaces between them as they are. */
const wordsInSpans = (node: HtmlNode): HtmlNode | Nodes => {
  if (node.kind === 'element' && !['style', 'script', 'title', 'head'].includes(node.name))
    return { ...node, children: node.children.flatMap(wordsInSpans) };
  if (node.kind !== 'text') return node;
  return node.text
    .split(/(\s+)/u)
    .map((part) => (part.trim() === '' ? textNode(part) : element('span', {}, [textNode(part)])));
};

export const hostEdits: readonly HostEdit[] = [
  edit('classes, ids and styles gone', (nodes) =>
    everyElement(nodes, (found) => withoutAttributes(found, ['class', 'id', 'style'])),
  ),
  edit('tables unwrapped, every cell a paragraph', (nodes) =>
    everyElement(nodes, (found) => {
      if (found.name === 'td') return element('p', {}, found.children);
      return [...TABLE_FRAMES, 'tr'].includes(found.name) ? found.children : found;
    }),
  ),
  edit('tables unwrapped, every row a division', (nodes) =>
    everyElement(nodes, (found) => {
      if (found.name === 'tr') return element('div', {}, found.children);
      if (found.name === 'td') return [textNode(' '), ...found.children, textNode(' ')];
      return TABLE_FRAMES.includes(found.name) ? found.children : found;
    }),
  ),
  edit('every row a table of its own', (nodes) =>
    everyElement(nodes, (found) => {
      if (found.name === 'tr') return element('table', {}, [element('tbody', {}, [found])]);
      return TABLE_FRAMES.includes(found.name) ? found.children : found;
    }),
  ),
  { name: 'zero-width spaces instead of <wbr>', apply: (html) => html.replace(/<wbr>/gu, '&#8203;') },
  { name: 'soft hyphens instead of <wbr>', apply: (html) => html.replace(/<wbr>/gu, '&shy;') },
  {
    name: 'named character references',
    apply: (html) => html.replace(/[–−’éèäöüºà]/gu, (sign) => REFERENCES[sign] ?? sign),
  },
  edit('a span around every word', (nodes) => nodes.flatMap(wordsInSpans)),
  {
    // A number that stands alone: inside an address it would be another address.
    name: 'non-breaking spaces inside numbers',
    apply: (html) => html.replace(/>112752642756<(?!\/span><wbr>)/gu, '>112\u00a0752\u00a0642\u00a0756<'),
  },
  edit('host names in capitals', (nodes) =>
    everyElement(
      everyText(nodes, (text) => text.replace(/https:\/\/[a-z.]+/gu, (link) => link.toUpperCase())),
      (found) =>
        withHref(found, (href) => ({
          href: href.replace(/^https:\/\/[a-z.]+/u, (link) => link.toUpperCase()),
        })),
    ),
  ),
  edit('Safe Links that tell the target only in the source', (nodes) =>
    everyElement(nodes, (found) =>
      withHref(found, (href) => ({
        href: 'https://eur03.safelinks.protection.outlook.com/?reserved=0',
        originalsrc: href,
        shash: 'abc=',
      })),
    ),
  ),
  edit('Safe Links also in the visible text', (nodes) =>
    everyElement(nodes, (found) => {
      const wrapped = withHref(found, (href) => ({ href: safeLink(href) }));
      const visible = textOf(found.children);
      return wrapped !== found && visible === found.attributes['href']
        ? { ...wrapped, children: [textNode(safeLink(visible))] }
        : wrapped;
    }),
  ),
  edit('links without their anchor', (nodes) =>
    everyElement(nodes, (found) => (found.name === 'a' ? found.children : found)),
  ),
  {
    name: 'attributes without quotes, tags in capitals',
    apply: (html) =>
      writeHtml(readHtml(html), (name, value) =>
        /^[a-z0-9]+$/u.test(value)
          ? ` ${name}=${value}`
          : ` ${name.toUpperCase()}='${value.replace(/&/gu, '&amp;').replace(/'/gu, '&#39;')}'`,
      ).replace(
        /<(\/?)(table|tbody|tr|td|a|b|p)(?=[\s>])/gu,
        (_all, slash: string, name: string) => `<${slash}${name.toUpperCase()}`,
      ),
  },
];
