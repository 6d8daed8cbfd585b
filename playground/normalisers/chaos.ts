import { clients } from './clients';
import {
  element,
  everyElement,
  isBox,
  isLine,
  isListOfBoxes,
  type HtmlNode,
  type Nodes,
} from './html/htmlTree';
import { clientWith, type Normaliser } from './normaliser';

/** Numbers from 0 to below 1 that a seed decides (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const oneOf = <Value>(values: readonly [Value, ...Value[]], random: () => number): Value =>
  values[Math.floor(random() * values.length)] ?? values[0];

/** A04: what a line is: a division, a paragraph, or a span that ends with a line break. */
const lineAnyhow =
  (random: () => number) =>
  (line: HtmlNode): HtmlNode | Nodes => {
    if (line.kind !== 'element' || line.name !== 'div' || !isLine(line)) return line;
    if (Object.keys(line.attributes).length > 0) return line;
    const ways = [
      () => line,
      () => ({ ...line, name: 'p' }),
      () => [element('span', {}, line.children), element('br')],
    ] as const;
    return oneOf(ways, random)();
  };

const linesAnyhow =
  (random: () => number) =>
  (content: Nodes): Nodes => {
    const mixed = (nodes: Nodes) => (isListOfBoxes(nodes) ? nodes.flatMap(lineAnyhow(random)) : nodes);
    const inBoxes = everyElement(content, (found) =>
      isBox(found) ? { ...found, children: mixed(found.children) } : found,
    );
    return mixed(inBoxes);
  };

const [, ...others] = Object.values(clients);
const everyClient = [clients.web, ...others] as const;
const MOST_CLIENTS = 4;

/**
 * No client in particular: up to four of all, one after the other, with lines as anything that looks like a line.
 * @param seed decides everything, so that a failure can be had again
 */
export const chaos =
  (seed: number): Normaliser =>
  (html) => {
    const random = randomNumbers(seed);
    const lines = clientWith([linesAnyhow(random)]);
    const hops = Array.from({ length: 1 + Math.floor(random() * MOST_CLIENTS) }, () =>
      oneOf(everyClient, random),
    );
    return hops.reduce((written, client) => client(written), lines(html));
  };
