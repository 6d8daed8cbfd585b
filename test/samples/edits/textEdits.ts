import type { HtmlNode, Nodes } from '../../../playground/normalisers/html/htmlTree';
import { readHtml } from '../../../playground/normalisers/html/readHtml';

/** What clients do to plain text, and the plain text that they make of HTML. */
export interface TextEdit {
  readonly name: string;
  readonly written: 'html' | 'text';
  readonly loses: 'nothing' | 'links of words';
  readonly apply: (source: string) => string;
}

/** What becomes of the parts of HTML that plain text does not have. */
interface Converter {
  /** @param words the text of the link */
  readonly link: (words: string, address: string) => string;
  /** @param style of the element */
  readonly inline: (words: string, style: string) => string;
  readonly cellEnds: string;
  readonly rowEnds: string;
}

const BOXES = ['p', 'div', 'table'];

function textOf(nodes: Nodes, converter: Converter): string {
  const textIn = (node: HtmlNode): string => {
    if (node.kind === 'text') return node.text.replace(/[ \t]+/gu, ' ');
    if (node.kind !== 'element') return '';
    const inside = textOf(node.children, converter);
    if (node.name === 'br') return '\n';
    if (node.name === 'a') return converter.link(inside, node.attributes['href'] ?? '');
    if (node.name === 'span') return converter.inline(inside, node.attributes['style'] ?? '');
    if (node.name === 'td') return `${inside}${converter.cellEnds}`;
    if (node.name === 'tr') return `${inside}${converter.rowEnds}`;
    return BOXES.includes(node.name) ? `\n${inside}\n` : inside;
  };
  return nodes.map(textIn).join('');
}

const from = (name: string, loses: TextEdit['loses'], converter: Converter): TextEdit => ({
  name,
  written: 'html',
  loses,
  apply: (html) => textOf(readHtml(html), converter),
});

const plain = (words: string): string => words;
const starred = (words: string, style: string): string => (style.includes('bold') ? `*${words}*` : words);
/** No client says an address twice that it has just said. */
const beside = (sign: readonly [string, string]) => (words: string, address: string) =>
  words === address ? words : `${words} ${sign[0]}${address}${sign[1]}`;

const folded = (signs: readonly (readonly [RegExp, string])[]) => (text: string) =>
  signs.reduce((so, [sign, plainSign]) => so.replace(sign, plainSign), text);

const text = (name: string, apply: (source: string) => string): TextEdit => ({
  name,
  written: 'text',
  loses: 'nothing',
  apply,
});

export const textEdits: readonly TextEdit[] = [
  text('as it is', (source) => source),
  text('the line ends of Windows', (source) => source.replace(/\n/gu, '\r\n')),
  text('bare carriage returns', (source) => source.replace(/\n/gu, '\r')),
  text('non-breaking spaces', (source) => source.replace(/ /gu, '\u00a0')),
  text('an empty line behind every line', (source) => source.replace(/\n+/gu, '\n\n')),
  text('spaces at both ends of every line', (source) => source.replace(/^(?=.)|(?<=.)$/gmu, ' ')),
  text('plain signs for typographic ones (FM01)', folded([[/[’‘]/gu, "'"], [/[“”«»]/gu, '"'], [/[–—]/gu, '-'], [/…/gu, '...'], [/−/gu, '-']])),
  text('marks of direction around numbers and links (FR03)', (source) =>
    source.replace(/(?<=^|: )(?:\+?\d[\d ().\-/]*\d(?=$| –)|https:\S+$)/gmu, '\u202a$&\u202c'),
  ),
  text('labels with stars (FM03)', (source) => source.replace(/^(?!https:|[\d+])[^:*\n]{2,70}:(?!\d)/gmu, '*$&*')),
  text('the address beside each link', (source) => source.replace(/https:\/\/\S+/gu, '$&<$&>')),
  from('of HTML, lines of the source kept (FM04)', 'links of words', {
    link: plain,
    inline: plain,
    cellEnds: '',
    rowEnds: '',
  }),
  from('of HTML, a tab between cells, bold with stars (FM03)', 'links of words', {
    link: plain,
    inline: starred,
    cellEnds: '\t',
    rowEnds: '',
  }),
  from('of HTML, addresses in angle brackets (FR03)', 'nothing', {
    link: beside(['<', '>']),
    inline: plain,
    cellEnds: '\n',
    rowEnds: '\n',
  }),
  from('of HTML, addresses in square brackets (FR03)', 'nothing', {
    link: beside(['[', ']']),
    inline: starred,
    cellEnds: ' ',
    rowEnds: '',
  }),
  from('of HTML, addresses bare behind their words (FR03)', 'nothing', {
    link: beside(['', '']),
    inline: plain,
    cellEnds: ' ',
    rowEnds: '\n',
  }),
];
