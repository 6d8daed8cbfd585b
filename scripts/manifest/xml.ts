import { SaxesParser } from 'saxes';
import { failure, success } from '../../src/core/result';
import type { Result } from '../../src/core/result';

/** An element with its prefix as written, such as `bt:Image`. It holds elements or a text, never both. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Without the white space around it; empty where there is none. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads XML strictly. Comments are left out.
 * @returns the root element, or one sentence that says in which line the text stops being XML
 */
export function readXml(source: string): Result<XmlElement, string> {
  const parser = new SaxesParser({ xmlns: true });
  const top: OpenElement = { name: '', line: 0, attributes: {}, children: [], text: '' };
  const open = [top];
  let fault: string | undefined;
  let line = 0;
  const current = () => open.at(-1) ?? top;
  const addText = (text: string) => {
    current().text += text;
  };
  parser.on('error', ({ message }) => {
    if (fault !== undefined) return;
    // A bare ampersand swallows what follows, and the parser notices at the end.
    const bare = source.search(/&(?![\w#]+;)/u);
    fault =
      bare < 0
        ? message.replace(/^(\d+):\d+: /u, 'line $1: ').replace(/\.$/u, '')
        : `line ${source.slice(0, bare).split('\n').length}: an & must be spelt &amp;`;
  });
  // A line feed behind the name has been counted when the parser tells of the tag.
  parser.on('opentagstart', () => (line = parser.columnIndex === 0 ? parser.line - 1 : parser.line));
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, { value }]) => [name, value]),
    );
    const element: OpenElement = { name: tag.name, line, attributes, children: [], text: '' };
    current().children.push(element);
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    const element = current();
    element.text = element.text.trim();
    if (element.text !== '' && element.children.length > 0)
      fault ??= `line ${element.line}: <${name}> mixes text and elements`;
    open.pop();
  });
  parser.write(source.replace(/^\u{feff}/u, '')).close();
  const [root] = top.children;
  return fault === undefined && root !== undefined
    ? success(root)
    : failure(fault ?? 'line 1: there is no element');
}

const SPELT = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
const spell = (text: string): string => text.replace(/[&<>"]/gu, (character) => SPELT.get(character) ?? '');

/** Spells an element and all that is in it, one line each. */
export function writeXml({ name, attributes, children, text }: XmlElement, indent = ''): string {
  const opening = `${indent}<${name}${Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${spell(value)}"`)
    .join('')}`;
  if (children.length > 0)
    return `${opening}>\n${children.map((child) => writeXml(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
  return text === '' ? `${opening}/>\n` : `${opening}>${spell(text)}</${name}>\n`;
}

/** An element that stands in no source: with a text, or with elements in it. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly XmlElement[] | readonly [text: string]
): XmlElement {
  const [text] = content;
  return typeof text === 'string'
    ? { name, line: 0, attributes, children: [], text }
    : { name, line: 0, attributes, children: content as readonly XmlElement[], text: '' };
}

/** The element and everything in it, in the order of the source. */
export const withDescendants = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(withDescendants),
];

/** The element that a path of names leads to, such as `Resources/bt:Urls`: the first of each name. */
export const childAt = (element: XmlElement | undefined, path: string): XmlElement | undefined =>
  path
    .split('/')
    .reduce<XmlElement | undefined>((at, step) => at?.children.find(({ name }) => name === step), element);
