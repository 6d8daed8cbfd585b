import type { Language, LanguageTag } from '../languages/language';
import type { InvitationChoices } from './choices';
import type { InvitationLine } from './lines';
import { wordLine } from './words';
import type { Piece } from './words';

/** A piece, and its language where that is not the block's first one. */
export type SpokenPiece = Piece & { readonly lang?: LanguageTag | undefined };

/** One line in the block's languages: a label with its colon, and rows that stand below one another. */
export interface SpokenLine {
  readonly label: readonly SpokenPiece[] | undefined;
  readonly rows: readonly (readonly SpokenPiece[])[];
}

const text = (words: string, lang?: LanguageTag): SpokenPiece => ({ kind: 'text', text: words, lang });
const plain = (row: readonly Piece[]): string => row.map((piece) => piece.text).join('');

/** `Join / Teilnehmen:`; a label that both languages share stands once. */
function labelIn(one: string, first: Language, other: string | undefined, second: Language | undefined) {
  if (second === undefined || other === undefined || other === one)
    return [text(one + first.invitation.labelEnd)];
  // The colon belongs to the word before it: in French it has a space.
  return [text(`${one} / `), text(other + second.invitation.labelEnd, second.tag)];
}

/**
 * Words one line in one language, or in two. In two, what is to be opened or typed stands once (links, numbers, the
 * PIN) and each sentence on a row of its own in either language. Both renderers start from here.
 */
export function wordInLanguages(
  line: InvitationLine,
  [first, second]: InvitationChoices['languages'],
): SpokenLine {
  const one = wordLine(line, first);
  const other = second && wordLine(line, second);
  return {
    label: one.label === undefined ? undefined : labelIn(one.label, first, other?.label, second),
    rows: one.rows.flatMap((row, index) => {
      const translated = other?.rows[index];
      const isValue =
        translated === undefined ||
        row.some(({ kind }) => kind === 'link') ||
        plain(row) === plain(translated);
      return isValue ? [row] : [row, translated.map((piece) => ({ ...piece, lang: second?.tag }))];
    }),
  };
}
