import type { BodyFormat } from '../../../src/mailbody/body/mailBody';

/** Words that the user puts into our block. Whatever happens to the block, they are the user's and must survive. */
export const USER_SENTENCE = 'I shall open the room ten minutes earlier.';
export const USER_WORD = 'punctually';
export const OTHER_PIN = '1357';
export const PIN_SENTENCE = 'ask me on the phone';

/** Changes that a person makes to an inserted block, by its structure: any language, any set of lines. */
export interface UserEdit {
  readonly name: string;
  /** Words of the user that stand in the block afterwards. */
  readonly adds: readonly string[];
  readonly apply: (block: string, format: BodyFormat) => string;
}

/** The rows of the block's table, or the lines of its text. */
const partsOf = (block: string, format: BodyFormat): readonly string[] =>
  format === 'html'
    ? [...block.matchAll(/<tr>.*?<\/tr>/gsu)].map(([row]) => row)
    : block.split('\n').filter((line) => line !== '');

/** Changes the part of which the test tells true; throws where there is none, or the edit would test nothing. */
function changePart(
  block: string,
  format: BodyFormat,
  isMeant: (part: string) => boolean,
  change: (part: string) => string,
): string {
  const part = partsOf(block, format).find(isMeant);
  if (part === undefined) throw new Error('The block has no such part.');
  return block.replace(part, () => change(part));
}

/** The row or line that ends with a number of so many digits and has a label before it. */
const endsWith = (digits: string) => (part: string) =>
  new RegExp(`>${digits}</span></td>|^[^<]*:\\s${digits}$`, 'u').test(part);
const isExtension = endsWith('\\d{9,}');
const isPin = endsWith('\\d{4}');

const edit = (
  name: string,
  adds: readonly string[],
  isMeant: (part: string) => boolean,
  inHtml: (part: string) => string,
  inText: (part: string) => string,
): UserEdit => ({
  name,
  adds,
  apply: (block, format) => changePart(block, format, isMeant, format === 'html' ? inHtml : inText),
});

/** Puts words at the end of a row's last cell. */
const intoLastCell = (row: string, words: string): string => row.replace(/<\/td><\/tr>$/u, `${words}$&`);

export const userEdits: readonly UserEdit[] = [
  edit(
    'a line deleted',
    [],
    isExtension,
    () => '',
    () => '',
  ),
  edit(
    'a sentence typed below a line',
    [USER_SENTENCE],
    isExtension,
    (row) => intoLastCell(row, `<div>${USER_SENTENCE}</div>`),
    (part) => `${part}\n${USER_SENTENCE}`,
  ),
  edit(
    'a sentence typed as a line of its own',
    [USER_SENTENCE],
    isExtension,
    (row) => `${row}<tr><td colspan="2">${USER_SENTENCE}</td></tr>`,
    (part) => `${part}\n\n${USER_SENTENCE}`,
  ),
  edit(
    'a word added to a line',
    [USER_WORD],
    isExtension,
    (row) => intoLastCell(row, ` ${USER_WORD}`),
    (part) => `${part} ${USER_WORD}`,
  ),
  edit(
    'the PIN replaced by a sentence',
    [PIN_SENTENCE],
    isPin,
    (row) => row.replace(/(<span [^>]*>)\d+/u, `$1${PIN_SENTENCE}`),
    (part) => part.replace(/\d{4}/u, PIN_SENTENCE),
  ),
  edit(
    'another PIN typed behind it',
    [OTHER_PIN],
    isPin,
    (row) => row.replace(/\d{4}<\/span>/u, `$& ${OTHER_PIN}`),
    (part) => `${part} ${OTHER_PIN}`,
  ),
  edit(
    'a sentence typed below the heading',
    [USER_SENTENCE],
    (part) => part.includes('14pt') || !part.includes(':'),
    (row) => `${row}<tr><td colspan="2">${USER_SENTENCE}</td></tr>`,
    (part) => `${part}\n${USER_SENTENCE}`,
  ),
  edit(
    'a label deleted',
    [],
    isExtension,
    (row) => row.replace(/(<td[^>]*>)[^<]*/u, '$1'),
    (part) => part.replace(/^[^:\n]*:\s?/u, ''),
  ),
];
