import { everyElement, type Attributes, type HtmlElement, type Nodes } from './html/htmlTree';
import { declarationsOf, styleFrom } from './html/inlineStyle';
import { clientWith } from './normaliser';

const LIGHT_TEXT = 'rgb(237, 235, 233)';
const DARK_GROUND = 'rgb(31, 31, 31)';

/** A29: text and background are rewritten for the dark page; what they were is remembered beside them. */
function coloursTurned(found: HtmlElement): HtmlElement {
  const declarations = declarationsOf(found.attributes['style']);
  const valueOf = (wanted: RegExp) => declarations.find(([name]) => wanted.test(name))?.[1];
  const [colour, ground] = [valueOf(/^color$/u), valueOf(/^background(?:-color)?$/u)];
  if (colour === undefined && ground === undefined) return found;
  const style = styleFrom(
    declarations.map(([name, value]) => {
      if (name === 'color') return [name, LIGHT_TEXT];
      return /^background(?:-color)?$/u.test(name) ? [name, DARK_GROUND] : [name, value];
    }),
  );
  const remembered: Attributes = {
    ...(colour === undefined ? {} : { 'data-ogsc': colour }),
    ...(ground === undefined ? {} : { 'data-ogsb': ground }),
  };
  return { ...found, attributes: { ...remembered, ...found.attributes, style } };
}

/** A29: the same for colours that stand in attributes of old. */
function oldColoursTurned(found: HtmlElement): HtmlElement {
  const { color, bgcolor } = found.attributes;
  return {
    ...found,
    attributes: {
      ...(color === undefined ? {} : { 'data-ogac': color }),
      ...(bgcolor === undefined ? {} : { 'data-ogab': bgcolor }),
      ...found.attributes,
      ...(color === undefined ? {} : { color: LIGHT_TEXT }),
      ...(bgcolor === undefined ? {} : { bgcolor: DARK_GROUND }),
    },
  };
}

/** S7: spans without a colour get an empty note of it. */
const emptyNotes = (found: HtmlElement): HtmlElement =>
  found.name === 'span' ? { ...found, attributes: { 'data-ogsc': '', ...found.attributes } } : found;

/** S7: pasted content says that it came from a message. */
function copySourceNoted(content: Nodes): Nodes {
  const first = content.find((node) => node.kind === 'element');
  return content.map((node) =>
    node === first
      ? { ...node, attributes: { ...node.attributes, 'data-olk-copy-source': 'MessageBody' } }
      : node,
  );
}

/** Outlook on the web and on phones in dark mode. */
export const darkMode = clientWith([
  (content) => everyElement(content, (found) => emptyNotes(oldColoursTurned(coloursTurned(found)))),
  copySourceNoted,
]);
