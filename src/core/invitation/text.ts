import type { InvitationChoices } from './choices';
import type { InvitationLine } from './lines';
import { isApart, wordBlock } from './words';
import type { Piece, SpokenLine } from './words';

const plain = (row: readonly Piece[]): string => row.map(({ text }) => text).join('');

function textOf({ kind, label, rows, sentences }: SpokenLine): string {
  const name = label.map(({ text }) => text).join('');
  const [first = [], ...others] = rows;
  // The join link stands alone on its line, so that no client takes a neighbour for a part of it.
  const begins = kind === 'join' ? [name, plain(first)] : [[name, plain(first)].filter(Boolean).join(' ')];
  return [...begins, ...others.map(plain), ...sentences.map(({ text }) => text)]
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Renders the block for a plain-text body: labels and values, no markup, lines end in a line feed (C03).
 * @param languages one, or two in one block
 */
export function renderText(
  lines: readonly InvitationLine[],
  languages: InvitationChoices['languages'],
): string {
  const spoken = wordBlock(lines, languages);
  return spoken
    .map((line, index) => `${isApart(spoken[index - 1], line) ? '\n' : ''}${textOf(line)}\n`)
    .join('');
}

/** The block with an empty line before and behind it, so that one can type on both sides. */
export const textWithSpace = (block: string): string => `\n${block}\n`;
