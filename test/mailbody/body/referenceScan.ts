import { Tokenizer } from 'htmlparser2';
import type { HtmlToken } from '../../../src/mailbody/body/scanHtml';
import { decodeEntities } from '../../../src/mailbody/body/decodeEntities';

/** Most tags have none. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** What the tokenizer of htmlparser2 makes of a source: the yardstick for our own scanner. */
export function referenceScan(source: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let name = '';
  let start = 0;
  let attributes: Map<string, string> | undefined;
  let attributeName = '';
  let attributeValue = '';

  // The tokenizer hands a text out in parts, one per "<" in it; it is one text all the same.
  let textStart = 0;
  let textEnd = 0;
  const endText = () => {
    if (textEnd === textStart) return;
    const text = decodeEntities(source.slice(textStart, textEnd));
    tokens.push({ kind: 'text', text, start: textStart, end: textEnd, isLine: false });
    textStart = textEnd;
  };
  const openEnds = (end: number) => {
    endText();
    tokens.push({ kind: 'open', name, attributes: attributes ?? NO_ATTRIBUTES, start, end: end + 1 });
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (from, to) => {
        // After a closing tag that never ends, the tokenizer calls what is left a text from -1 on; it is none.
        if (from < 0) return;
        if (from !== textEnd) {
          endText();
          textStart = from;
        }
        textEnd = to;
      },
      onopentagname: (from, to) => {
        name = source.slice(from, to).toLowerCase();
        start = from - 1;
        attributes = undefined;
      },
      onattribname: (from, to) => {
        attributeName = source.slice(from, to).toLowerCase();
        attributeValue = '';
      },
      onattribdata: (from, to) => {
        attributeValue += source.slice(from, to);
      },
      onattribend: () => {
        // As in browsers, the first of two attributes with one name counts.
        attributes ??= new Map();
        if (!attributes.has(attributeName)) attributes.set(attributeName, decodeEntities(attributeValue));
      },
      onopentagend: openEnds,
      onselfclosingtag: openEnds,
      onclosetag: (from, to) => {
        endText();
        const close = source.indexOf('>', to);
        tokens.push({
          kind: 'close',
          name: source.slice(from, to).trim().toLowerCase(),
          start: from - 2,
          end: close < 0 ? source.length : close + 1,
        });
      },
      onattribentity: () => undefined,
      ontextentity: () => undefined,
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  endText();
  return tokens;
}
