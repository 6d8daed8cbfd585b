import { firstIndexWhere } from '../../core/firstIndexWhere';
import type { MailBody } from '../body/mailBody';
import { firstFrom } from '../body/seenLines';
import type { HtmlToken } from '../body/scanHtml';

/** The table that we wrote: the label "Join" and the link stand in two cells of one of its rows. */
export interface OwnTable {
  /** Where its first line begins in the body's text, and where the first one behind it does. */
  readonly start: number;
  readonly end: number;
  /** The end of another table with nothing but space before it, perhaps the half that somebody parted from this one; else `end`. */
  readonly nextEnd: number;
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

function closeOf(tokens: readonly HtmlToken[], table: number): number {
  let closes = table;
  for (let depth = 1; depth > 0 && closes < tokens.length;) {
    closes += 1;
    if (isTag(tokens[closes], 'open', 'table')) depth += 1;
    else if (isTag(tokens[closes], 'close', 'table')) depth -= 1;
  }
  return closes;
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
  const closes = closeOf(tokens, table);
  const end = firstPieceBehind(body, closes);
  const next = opensAround(tokens, tokenAt(body, end), 'table', NEAR);
  const nextEnd = next > closes ? firstPieceBehind(body, closeOf(tokens, next)) : end;
  return { start: firstPieceBehind(body, table), end, nextEnd };
}
