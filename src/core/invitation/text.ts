import type { InvitationChoices } from './choices';
import type { Invitation } from './lines';
import { wordInLanguages } from './wordInLanguages';
import type { SpokenLine } from './wordInLanguages';
import type { Piece } from './words';

const plain = (row: readonly Piece[]): string => row.map((piece) => piece.text).join('');
const isUrlAlone = (row: readonly Piece[]): boolean => row.length === 1 && row[0]?.kind === 'link';

function renderLine({ label, rows }: SpokenLine): string {
  const lines = rows.map(plain);
  if (label === undefined) return lines.join('\n');
  // A URL stands alone on its line, so that no client takes a neighbour for a part of it.
  const [first = [], ...others] = rows;
  return isUrlAlone(first)
    ? [plain(label), ...lines].join('\n')
    : [`${plain(label)} ${plain(first)}`, ...others.map(plain)].join('\n');
}

/**
 * Renders the block for a plain-text body: labels and values, no markup, lines end in a line feed (C03).
 * What takes several lines is set apart by an empty one.
 * @param languages one, or two in one block
 */
export function renderText(invitation: Invitation, languages: InvitationChoices['languages']): string {
  let text = '';
  let previous = '';
  for (const line of invitation.lines) {
    const current = renderLine(wordInLanguages(line, languages));
    const apart = (previous + current).includes('\n') && previous !== '';
    text += `${apart ? '\n' : ''}${current}\n`;
    previous = current;
  }
  return text;
}
