import type { BodyLink } from './links';
import { readMailBody } from './mailBody';
import type { BodyFormat, MailBody } from './mailBody';
import { scanHtml } from './scanHtml';
import type { HtmlToken } from './scanHtml';

/** What stands in the place of a token of the source. */
type Changes = Map<number, string>;

const STRUCK_TAGS: ReadonlySet<string> = new Set('s strike del'.split(' '));
const STRUCK_STYLE = /\btext-decoration(?:-line)? *:[^;]*line-through/iu;

const strikesOut = (token: HtmlToken): boolean =>
  token.kind === 'open' &&
  (STRUCK_TAGS.has(token.name) || STRUCK_STYLE.test(token.attributes.get('style') ?? ''));

/** `PIN: <s>4411</s> 5522`: words and links that are struck out; lines stay. An element that never closes strikes nothing. */
function strikeOut(tokens: readonly HtmlToken[], changes: Changes): void {
  let struck: { readonly name: string; readonly inside: number[]; depth: number } | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text' || token.name === 'a') struck?.inside.push(index);
    if (token.kind === 'text') continue;
    if (!struck && strikesOut(token)) struck = { name: token.name, inside: [], depth: 0 };
    if (token.name !== struck?.name) continue;
    struck.depth += token.kind === 'open' ? 1 : -1;
    if (struck.depth > 0) continue;
    for (const inside of struck.inside) changes.set(inside, '');
    struck = undefined;
  }
}

/** `<p>Room<br>PIN</p><p>Slides</p>`: where lines break inside paragraphs, an empty line parts these. */
function partParagraphs(source: string, tokens: readonly HtmlToken[], changes: Changes): void {
  const opens: number[] = [];
  let hasLines = false;
  /** What a paragraph has had so far: words, and words with a break behind them. */
  let had: 'nothing' | 'words' | 'line' = 'nothing';
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') {
      if (!/\S/u.test(token.text)) continue;
      hasLines ||= had === 'line';
      had = 'words';
    } else if (token.name === 'p') {
      had = 'nothing';
      if (token.kind === 'open') opens.push(index);
    } else if (token.name === 'br' && had === 'words') had = 'line';
  }
  if (!hasLines) return;
  for (const index of opens.slice(1)) {
    const { start = 0, end = 0 } = tokens[index] ?? {};
    changes.set(index, `<br>${source.slice(start, end)}`);
  }
}

const CELL_TAGS: ReadonlySet<string> = new Set('td th'.split(' '));
const LINE_TAGS: ReadonlySet<string> = new Set('p div br'.split(' '));

/** One row of a table: its cells by the tokens that open them. */
interface Row {
  readonly cells: number[];
  hasHeadsOnly: boolean;
}

interface Table {
  readonly rows: Row[];
  readonly tags: number[];
}

/** Three columns or more, or two below a row of heads: with fewer, labels and values stand side by side. */
function isOfData({ rows }: Table): boolean {
  const [head] = rows;
  const columns = head?.cells.length ?? 0;
  const isWide = columns > 2 || (columns === 2 && head?.hasHeadsOnly === true);
  return isWide && rows.length > 1 && rows.every(({ cells }) => cells.length === columns);
}

/** The rows of a table with columns become lines with bars between the cells; of tables in tables the innermost. */
function drawRows(tokens: readonly HtmlToken[], changes: Changes): void {
  let table: Table | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') continue;
    if (token.name === 'table') {
      if (token.kind === 'close' && table && isOfData(table)) {
        for (const tag of table.tags) changes.set(tag, ' ');
        for (const { cells } of table.rows) for (const cell of cells.slice(1)) changes.set(cell, ' | ');
      }
      table = token.kind === 'open' ? { rows: [], tags: [] } : undefined;
    } else if (token.name === 'tr' && token.kind === 'open') {
      table?.rows.push({ cells: [], hasHeadsOnly: true });
    } else if (CELL_TAGS.has(token.name)) {
      const row = table?.rows.at(-1);
      if (token.kind === 'open') row?.cells.push(index);
      if (row && token.name === 'td') row.hasHeadsOnly = false;
      table?.tags.push(index);
    } else if (LINE_TAGS.has(token.name)) {
      table?.tags.push(index);
    }
  }
}

const MAY_CHANGE = /<(?:s|strike|del|t[dh]|br)[\s/>]|line-through/iu;

/** An HTML source without what is struck out, with paragraphs and tables of data as they are seen; itself where there is none. */
function seenHtml(source: string): string {
  if (!MAY_CHANGE.test(source)) return source;
  const tokens = scanHtml(source);
  const changes: Changes = new Map();
  partParagraphs(source, tokens, changes);
  drawRows(tokens, changes);
  strikeOut(tokens, changes);
  const parts: string[] = [];
  let at = 0;
  for (const [index, change] of [...changes].sort(([one], [other]) => one - other)) {
    const { start = 0, end = 0 } = tokens[index] ?? {};
    parts.push(source.slice(at, start), change);
    at = end;
  }
  return parts.join('') + source.slice(at);
}

/** `PIN: ~~4411~~ 5522`, and `~4411~` as chats have it. */
const STRUCK_TEXT = /~~(?=[^\s~])[^~\n]{1,400}~~|(?:^|[\s(])~(?=[^\s~])[^~\n]{1,400}~(?=[\s.,;:)]|$)/gmu;

/** What somebody pasted as a careful reader takes it: without what is struck out, tables of data as rows with bars. */
export function readPasted(source: string, format: BodyFormat): Pick<MailBody, 'text' | 'links'> {
  const { text, links } = readMailBody(format === 'html' ? seenHtml(source) : source, format);
  // Blanks, so that every place stays where it is.
  const blanked = text.replace(
    STRUCK_TEXT,
    (words) => words.charAt(0).replace('~', ' ') + ' '.repeat(words.length - 1),
  );
  const isStruck = ({ at, end }: BodyLink): boolean => {
    const begins = at + Math.max(0, text.slice(at, end).search(/\S/u));
    return blanked.charAt(begins) !== text.charAt(begins);
  };
  return { text: blanked, links: links.filter((link) => !isStruck(link)) };
}
