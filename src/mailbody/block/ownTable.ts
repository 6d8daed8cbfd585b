import { firstIndexWhere } from '../../core/firstIndexWhere';
import type { MailBody } from '../body/mailBody';
import { firstFrom, linesBetween } from '../body/seenLines';
import type { BodyLine } from '../body/seenLines';
import type { HtmlToken } from '../body/scanHtml';

/** The table that we wrote: the label "Join" and the link stand in two cells of one of its rows. */
export interface OwnTable {
  /** Where its first line begins in the body's text. */
  readonly start: number;
  /** Its lines that begin before a position. */
  linesUntil(end: number): Generator<BodyLine>;
}

/** How many tokens are looked through for the row around a link, and for the table: heading and times stand before. */
const NEAR = 64;
const NEAR_ROWS = 600;

const isTag = (token: HtmlToken | undefined, kind: 'open' | 'close', name: string): boolean =>
  token?.kind === kind && token.name === name;

/** The nearest tag before a token that opens an element of this name around it; -1 where none is near. */
function opensAround(tokens: readonly HtmlToken[], token: number, name: string, near: number): number {
  let closed = 0;
  for (let index = token - 1; index >= Math.max(0, token - near); index -= 1) {
    if (isTag(tokens[index], 'close', name)) closed += 1;
    else if (isTag(tokens[index], 'open', name)) {
      if (closed === 0) return index;
      closed -= 1;
    }
  }
  return -1;
}

/** The token of the text at a position of the body's text, or of the next text behind it. */
const tokenAt = (body: MailBody, position: number): number =>
  body.pieces[firstFrom(body.pieces, position)]?.token ?? -1;

/** Where the first text behind a token begins. */
const firstPieceBehind = ({ pieces, text }: MailBody, token: number): number =>
  pieces[firstIndexWhere(pieces.length, (index) => (pieces[index]?.token ?? 0) > token)]?.at ?? text.length;

/**
 * Finds the table of a block by its first row.
 * @param labelAt where the label begins in the body's text
 * @param linkAt where the link begins
 * @returns nothing where label and link are not two cells of one row: then it is no table of ours any more
 */
export function tableAround(body: MailBody, labelAt: number, linkAt: number): OwnTable | undefined {
  const { tokens } = body;
  const [label, link] = [tokenAt(body, labelAt), tokenAt(body, linkAt)];
  if (label < 0 || link <= label) return undefined;
  const row = opensAround(tokens, link, 'tr', NEAR);
  const isOneRow = row >= 0 && row < label;
  const cells = tokens.slice(label, Math.min(link, label + NEAR));
  if (!isOneRow || !cells.some((token) => isTag(token, 'open', 'td'))) return undefined;
  const table = opensAround(tokens, row, 'table', NEAR_ROWS);
  if (table < 0) return undefined;
  const start = firstPieceBehind(body, table);
  return {
    start,
    *linesUntil(end) {
      let next = table + 1;
      let depth = 1;
      for (const line of linesBetween(body, start, end)) {
        const token = tokenAt(body, line.start);
        for (; next <= token && depth > 0; next += 1) {
          if (isTag(tokens[next], 'open', 'table')) depth += 1;
          else if (isTag(tokens[next], 'close', 'table')) depth -= 1;
        }
        if (depth === 0) return;
        yield line;
      }
    },
  };
}
