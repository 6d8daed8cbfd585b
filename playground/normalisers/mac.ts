import { everyElement, inBody, writeHtml, type HtmlElement, type Nodes } from './html/htmlTree';
import { declarationsOf, styleFrom } from './html/inlineStyle';
import type { Normaliser } from './normaliser';
import { readHtml } from './html/readHtml';
import { asWordContent, inWordDocument } from './word';

const withStyle = (
  found: HtmlElement,
  declarations: readonly (readonly [string, string])[],
): HtmlElement => ({
  ...found,
  attributes: { ...found.attributes, style: styleFrom(declarations) },
});

/** A20: after `prependAsync` all text is in Calibri 11. */
const allInCalibri = (content: Nodes): Nodes =>
  everyElement(content, (found) => {
    const { style } = found.attributes;
    if (style === undefined) return found;
    return withStyle(
      found,
      declarationsOf(style).map(([name, value]) => {
        if (name === 'font-family') return [name, 'Calibri, sans-serif'];
        return name === 'font-size' ? [name, '11.0pt'] : [name, value];
      }),
    );
  });

/** A23: the first cell of a table has another font than the rest, and borders of cells get one colour. */
function firstCellsStandOut(content: Nodes): Nodes {
  const inOtherFont = (cell: HtmlElement) =>
    withStyle(cell, [
      ...declarationsOf(cell.attributes['style']).filter(
        ([name]) => name !== 'font-family' && name !== 'border-color',
      ),
      ['font-family', '"Times New Roman", serif'],
      ['border-color', 'windowtext'],
    ]);
  return everyElement(content, (found) => {
    if (found.name !== 'tr') return found;
    const first = found.children.find((child) => child.kind === 'element');
    return {
      ...found,
      children: found.children.map((child) => (child === first ? inOtherFont(child) : child)),
    };
  });
}

/** S11: new Outlook for Mac. Paragraphs like Word's, but with all quotes. */
export const mac: Normaliser = (html) => {
  const habits = (content: Nodes) => firstCellsStandOut(allInCalibri(asWordContent(content)));
  return writeHtml(inWordDocument(inBody(readHtml(html), habits)));
};
