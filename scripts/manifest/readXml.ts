import { failure, success } from '../../src/core/result';
import type { Result } from '../../src/core/result';

/** A value as it is meant (entities decoded) and the range of the source in which it is spelt. */
export interface XmlValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An element with its prefix as written, such as `bt:Image`. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, XmlValue>;
  readonly children: readonly XmlElement[];
  /** The element's own text without the white space around it; only elements without children have one. */
  readonly text: XmlValue | undefined;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: XmlValue | undefined;
}

const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const TOKEN = new RegExp(
  [
    String.raw`(?<skipped><!--(?:(?!--)[\s\S])*-->|<\?(?:(?!\?>)[\s\S])*\?>)`,
    String.raw`<\/(?<closing>${NAME})\s*>`,
    String.raw`<(?<opening>${NAME})(?<attributes>(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>`,
    String.raw`(?<text>[^<]+)`,
  ].join('|'),
  'uy',
);
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(["'])([\s\S]*?)\2`, 'gu');
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Decodes the five named entities and character numbers; undefined where an ampersand is none of them. */
function decodeEntities(spelt: string): string | undefined {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/iu.test(spelt)) return undefined;
  return spelt.replace(/&(#x?)?([\da-z]+);/giu, (entity, number: string | undefined, name: string) => {
    if (number === undefined) return NAMED.get(name) ?? entity;
    const code = Number.parseInt(name, number.toLowerCase() === '#x' ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\u{fffd}';
  });
}

/**
 * Reads a manifest strictly: one root, every element closed in order, every attribute once and quoted. It keeps the
 * order of elements, their lines and the offsets of their values, which neither a lenient HTML parser nor an XML-to-object
 * parser does. CDATA and DOCTYPE are refused; a manifest needs neither.
 * @returns the root element, or the one sentence that says where the text stops being XML
 */
export function readXml(source: string): Result<XmlElement, string> {
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
  const broken = (offset: number, what: string) => failure(`line ${lineAt(offset)}: ${what}`);
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let offset = source.startsWith('\u{feff}') ? 1 : 0;
  let line = 1;

  while (offset < source.length) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(source);
    if (token === null)
      return broken(offset, 'this is not well-formed XML (CDATA and DOCTYPE are refused too)');
    const { closing, opening, attributes: spelt = '', empty, text } = token.groups ?? {};
    const parent = open.at(-1);

    if (opening !== undefined) {
      if (parent === undefined && root !== undefined)
        return broken(offset, `<${opening}> stands after the root`);
      const attributes = new Map<string, XmlValue>();
      const first = offset + 1 + opening.length;
      for (const { 0: whole, 1: name = '', 3: value = '', index } of spelt.matchAll(ATTRIBUTE)) {
        const decoded = decodeEntities(value);
        if (decoded === undefined) return broken(first + index, `${name} holds an & that is not spelt &amp;`);
        if (attributes.has(name)) return broken(first + index, `<${opening}> has ${name} twice`);
        const end = first + index + whole.length - 1;
        attributes.set(name, { text: decoded, start: end - value.length, end });
      }
      const element: OpenElement = {
        name: opening,
        line,
        attributes,
        children: [],
        text: undefined,
      };
      if (parent === undefined) root = element;
      else parent.children.push(element);
      if (empty === '') open.push(element);
    } else if (closing !== undefined) {
      if (parent?.name !== closing)
        return broken(
          offset,
          `</${closing}> closes ${parent === undefined ? 'nothing' : `<${parent.name}>`}`,
        );
      open.pop();
    } else if (text !== undefined && text.trim() !== '') {
      const decoded = decodeEntities(text.trim());
      if (decoded === undefined) return broken(offset, 'the text holds an & that is not spelt &amp;');
      if (parent === undefined) return broken(offset, 'there is text outside of the root');
      const start = offset + text.length - text.trimStart().length;
      if (parent.text !== undefined || parent.children.length > 0)
        return broken(start, `<${parent.name}> mixes text and elements`);
      parent.text = { text: decoded, start, end: start + text.trim().length };
    }
    offset += token[0].length;
    line += token[0].split('\n').length - 1;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) return failure(`line ${unclosed.line}: <${unclosed.name}> is never closed`);
  return root === undefined ? failure('line 1: there is no element') : success(root);
}

/** The element and everything in it, in the order of the source. */
export const withDescendants = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(withDescendants),
];

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The value of an attribute as it is meant. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name)?.text;
