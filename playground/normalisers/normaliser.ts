import { inBody, writeHtml, type Nodes, type WriteAttribute } from './html/htmlTree';
import { readHtml } from './html/readHtml';

/**
 * What one mail client makes of HTML that an add-in writes: a whole document or a fragment in, the same out. It
 * never changes the visible text, where a link leads, or a picture; Safe Links wrap links and that is all.
 */
export type Normaliser = (html: string) => string;

/** One habit of a client: nodes of a body in, nodes out. */
export type Quirk = (content: Nodes) => Nodes;

/** A client with these habits, in the order in which it follows them. */
export const clientWith = (quirks: readonly Quirk[], writeAttribute?: WriteAttribute): Normaliser => {
  const follow = (content: Nodes) => quirks.reduce((nodes, quirk) => quirk(nodes), content);
  return (html) => writeHtml(inBody(readHtml(html), follow), writeAttribute);
};
