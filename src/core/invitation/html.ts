import type { LanguageTag } from '../languages/tags';
import type { InvitationChoices } from './choices';
import type { LineKind } from './lineKind';
import type { InvitationLine } from './lines';
import { both, isApart, labelIn, wordBlock } from './words';
import type { Piece, SpokenLine, SpokenText } from './words';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes a text safe as element content and inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');

/** A text as HTML that keeps its lines: readers of the clipboard that take HTML would join them. */
export const linesAsHtml = (text: string): string => `<pre>${escapeHtml(text)}</pre>`;

/** Set on every element that holds text: what has no font of its own gets the client's, cell by cell (A19, A23). */
const font = (points: number): string =>
  `font-family:Aptos,Calibri,Arial,sans-serif;font-size:${String(points)}pt`;
const [LARGE, NORMAL, SMALL] = [14, 11, 9].map(font) as [string, string, string];

/** What everybody needs is read first: these rows have two columns and the usual size, all others are small. */
const IN_COLUMNS: ReadonlySet<LineKind> = new Set(['when', 'join', 'pin']);

const span = (font: string, style: string, content: string): string =>
  `<span style="${font};${style}">${content}</span>`;

/**
 * Links may break behind their signs, a long host behind its dots, a long key in itself: nothing is wider than its
 * window, without styles too (FM11).
 */
const breakable = (url: string): string =>
  (url.match(/[^/?&=_-]+[/?&=_-]*|[/?&=_-]+/gu) ?? [])
    .flatMap((part) => (part.length > 24 ? (part.match(/[^.]{1,16}\.*|\.+/gu) ?? []) : [part]))
    .map(escapeHtml)
    .join('<wbr>');

/** As much as a telephone shows on one line, behind a label and without styles too. */
const MAX_WHOLE = 32;

/** What has no sign to break behind breaks where it must; not labels, which would make room for it. */
const BREAKS = 'word-break:break-word';

/** A number that is dialled or typed, or a span of time, is never broken: it wraps before as a whole. */
const whole = (font: string, text: string): string =>
  text.length > MAX_WHOLE ? breakable(text) : span(font, 'white-space:nowrap', escapeHtml(text));

/** Times, the offset with a short place, numbers. */
const NUMBERS =
  /(\([^()]{0,18}UTC[^()]{0,6}\)|UTC[^()]{1,6}\)|\d{1,2}:\d\d(?:–\d{1,2}:\d\d)?|\d[\d .\-/]{4,}\d)/u;

/** A text whose numbers stay whole. */
const textWithNumbers = (font: string, text: string): string =>
  text
    .split(NUMBERS)
    .map((part, index) => (index % 2 === 1 ? whole(font, part) : escapeHtml(part)))
    .join('');

/** A dial string breaks before its `##` or `@` (FM05). */
function dialString(font: string, text: string): string {
  const at = text.search(/##|@/u);
  return at < 0 ? whole(font, text) : `${whole(font, text.slice(0, at))}<wbr>${whole(font, text.slice(at))}`;
}

function renderPiece(piece: Piece, font: string): string {
  switch (piece.kind) {
    case 'text':
      return textWithNumbers(font, piece.text);
    case 'strong':
      return span(font, 'font-weight:bold', escapeHtml(piece.text));
    case 'dial':
      return dialString(font, piece.text);
    case 'link': {
      const link = (attributes: string, style: string, content: string) =>
        `<a${attributes} href="${escapeHtml(piece.url)}" style="${font}${style}">${content}</a>`;
      if (piece.purpose === 'dial') return link('', ';white-space:nowrap', escapeHtml(piece.text));
      // LPNoLP keeps Outlook on the web from adding a preview card; ids must stay unique, so one link has it (A28).
      const shown = piece.text === piece.url ? breakable(piece.url) : escapeHtml(piece.text);
      return piece.purpose === 'join'
        ? link(' id="LPNoLP"', ';font-weight:bold', shown)
        : link('', '', shown);
    }
  }
}

const spoken = ({ text, lang }: SpokenText, font: string): string =>
  lang === undefined ? escapeHtml(text) : `<span lang="${lang}" style="${font}">${escapeHtml(text)}</span>`;

/** Every cell says its language for screen readers, and its direction: numbers turn round in a body from right to left (FR05). */
const cell = (lang: LanguageTag, font: string, style: string, content: string, attributes = ''): string =>
  `<td${attributes} lang="${lang}" dir="ltr" valign="top" style="${font};vertical-align:top;${style}">${content}</td>`;

/** One row, or two where sentences stand behind values; `padding` of the first of them. */
function renderLine({ kind, label, rows, sentences }: SpokenLine, padding: string, tag: LanguageTag): string {
  const isInColumns = IN_COLUMNS.has(kind) && rows.length > 0;
  const font = kind === 'heading' ? LARGE : isInColumns ? NORMAL : SMALL;
  const values = rows.map((row) => row.map((piece) => renderPiece(piece, font)).join(''));
  // The label keeps its space: where a client joins cells or drops their padding, words stay apart (FM06).
  const name = label.length === 0 ? '' : `${label.map((part) => spoken(part, font)).join('')}&nbsp;`;
  // A row for each zone: wrapped times would run together (FM05).
  const inColumns = (value: string, index: number) =>
    cell(tag, font, 'padding:2px 10px 2px 0', index === 0 ? name : '') +
    cell(tag, font, `padding:2px 0;${BREAKS}`, value);
  const wide = [
    ...(isInColumns || rows.length === 0 ? [] : [{ lang: tag, font, content: name + values.join('<br>') }]),
    ...sentences.map(({ text, lang = tag }) => ({ lang, font: SMALL, content: escapeHtml(text) })),
  ].map(({ lang, font: size, content }, index) => {
    const style = `${index === 0 && !isInColumns ? padding : 'padding:0'};${BREAKS}`;
    return cell(lang, size, style, content, ' colspan="2"');
  });
  return [...(isInColumns ? values.map(inColumns) : []), ...wide]
    .map((cells) => `<tr>${cells}</tr>\n`)
    .join('');
}

/** The pages for the first time are words with links, in one row: nobody types their addresses. */
function withFirstTime(
  lines: readonly SpokenLine[],
  languages: InvitationChoices['languages'],
): readonly SpokenLine[] {
  const pages = lines.filter(({ kind, rows }) => (kind === 'test' || kind === 'help') && rows.length > 0);
  const [page] = pages;
  if (!page) return lines;
  const [one, other] = languages.map(({ invitation }) => invitation.labels);
  const row = pages.flatMap(({ kind, rows }, index): readonly Piece[] => {
    const name = kind as 'test' | 'help';
    return [
      ...(index === 0 ? [] : [{ kind: 'text', text: ' · ' } as const]),
      ...rows.flat().map((piece) => ({ ...piece, text: both(one?.[name] ?? '', other?.[name]) })),
    ];
  });
  const merged: SpokenLine = { ...page, label: labelIn('firstTime', languages), rows: [row] };
  return lines.flatMap((line) => (line === page ? [merged] : pages.includes(line) ? [] : [line]));
}

/**
 * Renders the block for an HTML body: one table.
 *
 * Why so plain: a table stays whole when it is put into the middle of a line, where a paragraph or a division merges
 * with the user's own; classes, wrappers, backgrounds and images do not survive (A02-A07); a list loses its last item
 * (A24); no text colour reaches 4.5:1 both on white and on #1f1f1f, so there is none and the client's own is used
 * (A29). Bold is a span: a client that makes text of it would put stars around `<b>` (FM03). Between rows stands a line
 * feed, or such a text would glue them (FM04). With all styling stripped labels and values still read in their order.
 * @param languages one, or two in one block
 */
export function renderHtml(
  lines: readonly InvitationLine[],
  languages: InvitationChoices['languages'],
): string {
  const [{ tag }] = languages;
  const spokenLines = withFirstTime(wordBlock(lines, languages), languages);
  const rows = spokenLines.map((line, index) =>
    renderLine(line, isApart(spokenLines[index - 1], line) ? 'padding:8px 0 0 0' : 'padding:0', tag),
  );
  return `<table role="presentation" dir="ltr" border="0" cellspacing="0" cellpadding="0"><tbody>\n${rows.join('')}</tbody></table>`;
}

const EMPTY_PARAGRAPH = `<p style="margin:0;${NORMAL}">&nbsp;</p>`;

/** The block with an empty paragraph before and behind it, so that one can type on both sides. */
export const htmlWithSpace = (block: string): string => `${EMPTY_PARAGRAPH}${block}${EMPTY_PARAGRAPH}`;
