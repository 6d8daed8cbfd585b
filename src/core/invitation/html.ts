import type { InvitationChoices } from './choices';
import { escapeHtml } from './escapeHtml';
import type { Invitation } from './lines';
import { wordInLanguages } from './wordInLanguages';
import type { SpokenLine, SpokenPiece } from './wordInLanguages';

/** Set on every element that holds text: what has no font of its own gets the client's, cell by cell (A19, A23). */
const FONT = 'font-family:Aptos,Calibri,Arial,sans-serif;font-size:11pt';

function renderPiece(piece: SpokenPiece): string {
  const lang = piece.lang === undefined ? '' : ` lang="${piece.lang}"`;
  const content = escapeHtml(piece.text);
  switch (piece.kind) {
    case 'text':
      return lang === '' ? content : `<span${lang} style="${FONT}">${content}</span>`;
    case 'strong':
      return `<b${lang} style="${FONT}">${content}</b>`;
    case 'link': {
      // LPNoLP keeps Outlook on the web from adding a preview card; ids must stay unique, so one link has it (A28).
      const id = piece.purpose === 'join' ? ' id="LPNoLP"' : '';
      return `<a${id} href="${escapeHtml(piece.url)}" style="${FONT}">${content}</a>`;
    }
  }
}

function renderLine({ label, rows }: SpokenLine, language: string): string {
  const content = rows.map((row) => row.map(renderPiece).join('')).join('<br>');
  const cell = (attributes: string, style: string, inner: string) =>
    `<td lang="${language}"${attributes} valign="top" style="${FONT};vertical-align:top;${style}">${inner}</td>`;
  if (label === undefined) return `<tr>${cell(' colspan="2"', 'padding:6px 0 2px 0', content)}</tr>`;
  // The label keeps its space inside the cell: where a client joins the cells of a row, the words stay apart.
  const name = `${label.map(renderPiece).join('')}&nbsp;`;
  return `<tr>${cell('', 'padding:2px 14px 2px 0;font-weight:bold', name)}${cell('', 'padding:2px 0;word-break:break-word', content)}</tr>`;
}

/**
 * Renders the block for an HTML body: one table and an empty paragraph.
 *
 * Why so plain: a table stays whole when it is put into the middle of a line, where a paragraph or a division merges
 * with the user's own; classes, wrappers, backgrounds and images do not survive (A02-A07); a list loses its last item
 * (A24); no text colour reaches 4.5:1 both on white and on #1f1f1f, so there is none and the client's own is used
 * (A29). Links and dial strings may break anywhere, or a phone would cut them off. With all styling stripped the labels and values still read in their order.
 * Every cell says its language for screen readers; in a block of two, what belongs to the second says so itself.
 * @param languages one, or two in one block
 */
export function renderHtml(invitation: Invitation, languages: InvitationChoices['languages']): string {
  const [{ tag }] = languages;
  const rows = invitation.lines.map((line) => renderLine(wordInLanguages(line, languages), tag)).join('');
  return (
    `<table role="presentation" border="0" cellspacing="0" cellpadding="0"><tbody>${rows}</tbody></table>` +
    `<p style="${FONT}">&nbsp;</p>`
  );
}
