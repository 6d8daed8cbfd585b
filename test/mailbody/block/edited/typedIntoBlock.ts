import fc from 'fast-check';
import type { BodyFormat } from '../../../../src/mailbody/body/mailBody';

/**
 * What people do to a block that stands in their mail. Every word that a person writes here is marked (`user1word`),
 * so that a test can see whether it is still there.
 */
export interface UserEdit {
  readonly name: string;
  /** @param rows the rows of the block: table rows in HTML, lines in plain text */
  readonly apply: (
    rows: readonly string[],
    at: number,
    words: string,
    format: BodyFormat,
  ) => readonly string[];
}

const sentenceRow = (words: string, format: BodyFormat): string =>
  format === 'html' ? `<tr><td colspan="2">${words}</td></tr>` : words;

const changeRow = (rows: readonly string[], at: number, change: (row: string) => string): readonly string[] =>
  rows.map((row, index) => (index === at ? change(row) : row));

export const userEdits: readonly UserEdit[] = [
  { name: 'nothing', apply: (rows) => rows },
  { name: 'a line deleted', apply: (rows, at) => rows.filter((_, index) => index !== at) },
  {
    name: 'a sentence typed between two lines',
    apply: (rows, at, words, format) => [...rows.slice(0, at), sentenceRow(words, format), ...rows.slice(at)],
  },
  {
    name: 'words typed behind a line',
    apply: (rows, at, words, format) =>
      changeRow(rows, at, (row) =>
        format === 'html' ? row.replace(/<\/td><\/tr>\n?$/u, ` ${words}</td></tr>`) : `${row} ${words}`,
      ),
  },
  {
    name: 'words typed before a line',
    apply: (rows, at, words, format) =>
      changeRow(rows, at, (row) =>
        format === 'html' ? row.replace(/<td[^>]*>/u, (cell) => `${cell}${words} `) : `${words} ${row}`,
      ),
  },
  {
    name: 'words typed below a line, in its cell',
    apply: (rows, at, words, format) =>
      changeRow(rows, at, (row) =>
        format === 'html' ? row.replace(/<\/td><\/tr>\n?$/u, `<br>${words}</td></tr>`) : `${row}\n${words}`,
      ),
  },
  {
    name: 'a value replaced by words',
    apply: (rows, at, words, format) =>
      changeRow(rows, at, (row) =>
        format === 'html'
          ? row.replace(
              /(<td[^>]*>(?:[^<>]*:&nbsp;)?)((?!<td).)*<\/td><\/tr>/u,
              (_all, cell: string) => `${cell}${words}</td></tr>`,
            )
          : row.replace(/:.*$/u, `: ${words}`),
      ),
  },
  {
    name: 'a label deleted',
    apply: (rows, at, _words, format) =>
      changeRow(rows, at, (row) =>
        format === 'html' ? row.replace(/>[^<>]*:&nbsp;/u, '>') : row.replace(/^[^:]*: ?/u, ''),
      ),
  },
];

/** The rows of a rendered block, and how they are put together again. */
export function rowsOf(
  block: string,
  format: BodyFormat,
): readonly [readonly string[], (rows: readonly string[]) => string] {
  if (format === 'text') return [block.trimEnd().split('\n'), (rows) => `${rows.join('\n')}\n`];
  const [, head = '', body = '', tail = ''] =
    /^(<table[^>]*><tbody>\s)(.*)(<\/tbody><\/table>.*)$/su.exec(block) ?? [];
  const rows = body.match(/<tr>.*?<\/tr>\n/gsu) ?? [];
  return [rows, (changed) => head + changed.join('') + tail];
}

/** Edits of a block: the name of each and the row where it happens. */
export const someEdits = fc.array(
  fc.tuple(fc.constantFrom(...userEdits.map(({ name }) => name)), fc.nat({ max: 19 })),
  { maxLength: 4 },
);

/** A block as it is after some edits. */
export function editedBlock(
  block: string,
  edits: readonly (readonly [string, number])[],
  format: BodyFormat,
): string {
  const [rows, join] = rowsOf(block, format);
  return join(
    edits.reduce<readonly string[]>((changed, [name, at], index) => {
      const edit = userEdits.find((known) => known.name === name);
      return edit ? edit.apply(changed, at, `user${index}word and more`, format) : changed;
    }, rows),
  );
}

/** Sentences that sound like lines of ours, around the block. None of them is marked: they must all stay as they are. */
export const userLines: readonly string[] = [
  'Dear colleagues,',
  'Please note: bring your laptop.',
  'Phone: ask at the reception.',
  'PIN: I will tell you tomorrow.',
  'Help: https://www.example.org/help',
  'Note:',
  'Join me for lunch.',
  'Thank you for using the side entrance.',
  'Thank you, and see you soon!',
  '2468',
  'https://www.example.org/agenda',
  'Test room 4.12 is booked.',
  'Registered users bring their card.',
  'H.323',
  '112752642756',
  'Danke.',
  'When: let us say Tuesday',
  'When: Tuesday 24 November 2026, 14:00',
  'When:',
  'Monday, 30 November 2026, 09:00-10:00 (Zurich, UTC+1)',
  '09:00-10:00 (Zurich, UTC+1)',
  'Test: ask Beat.',
  'First time: ask Beat · Help',
  'Videoconference with Beat',
];
