import type { Language } from '../languages/language';
import type { InvitationLine } from './lines';

/** A run of text of one kind inside a row. `strong` marks what must not be overlooked. */
export type Piece =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly url: string;
      readonly purpose: 'join' | 'page' | 'dial';
    };

/** One line in words: a label (without its colon), and rows that stand below one another. */
export interface WordedLine {
  readonly label: string | undefined;
  readonly rows: readonly (readonly Piece[])[];
}

const text = (words: string): readonly Piece[] => [{ kind: 'text', text: words }];
const page = (url: string): readonly Piece[] => [{ kind: 'link', text: url, url, purpose: 'page' }];

/**
 * Words one line in one language. Both renderers start from here, so HTML and plain text say the same.
 * The label is fixed per kind and language: labels and values are what survives a mail client (host-quirks A01-A07).
 */
export function wordLine(line: InvitationLine, { tag, invitation: words }: Language): WordedLine {
  switch (line.kind) {
    case 'join':
      return {
        label: words.join,
        rows: [
          [{ kind: 'link', text: line.url, url: line.url, purpose: 'join' }],
          text(words.sameLinkForAll),
        ],
      };
    case 'phone':
      return {
        label: words.phone,
        rows: [
          ...(line.numbersUrl === undefined ? [] : [page(line.numbersUrl)]),
          ...line.numbers.map(({ label, number, dialUrl }): readonly Piece[] => [
            ...(label === '' ? [] : text(`${label}${words.labelEnd} `)),
            { kind: 'link', text: number, url: dialUrl, purpose: 'dial' },
          ]),
          ...(line.extension === undefined ? [] : [text(words.thenEnter(line.extension))]),
        ],
      };
    case 'extension':
      return { label: words.extension, rows: [text(line.extension)] };
    case 'h323':
      return {
        label: line.role === 'primary' ? words.h323 : words.h323Backup,
        rows: [
          text(line.gateway),
          ...(line.dialStrings.length === 0 ? [] : [text(words.dial(line.dialStrings))]),
        ],
      };
    case 'sip':
      return { label: words.sip, rows: [text(line.address)] };
    case 'confirmKey':
      return { label: words.confirmKey, rows: [text(words.confirmKeys(line.keys))] };
    case 'pin':
      return {
        label: words.pin,
        rows: [[{ kind: 'strong', text: line.pin }], [{ kind: 'strong', text: words.pinIsImportant }]],
      };
    case 'pinSeparate':
      return { label: words.pin, rows: [text(words.pinComesSeparately)] };
    case 'when':
      return { label: words.when, rows: line.lines.rowsIn(tag).map(text) };
    case 'test':
      return {
        label: line.url === undefined ? words.testAlone : words.test,
        rows: [
          ...(line.url === undefined ? [] : [page(line.url), text(words.testBefore)]),
          ...(line.advice === 'print' ? [text(words.firstTimeAdvice)] : []),
        ],
      };
    case 'help':
      return { label: words.help, rows: [page(line.url)] };
    case 'ownLine':
      return { label: words.note, rows: [text(line.text)] };
    case 'thanks':
      return { label: undefined, rows: [text(words.thanks(line.serviceName))] };
  }
}
