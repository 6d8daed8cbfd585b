import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../../src/core/languages';
import { blockStateOf } from '../../../../src/mailbody/block/blockState';
import { linesByOwner } from '../../../../src/mailbody/block/linesByOwner';
import type { KnownRooms } from '../../../../src/mailbody/block/ownBlocks';
import { putBlock, removeBlock } from '../../../../src/mailbody/block/put';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../../src/mailbody/body/mailBody';
import { prepareInvitation } from '../../../../src/usecases/item/prepare';
import { wantedFacts } from '../../../../src/usecases/item/look';
import { linesOf } from '../../../samples/bodies';
import { meetings } from '../../../samples/rooms/meetings';
import { fullRoom, organization } from '../../../samples/rooms/rooms';

const known: KnownRooms = { rooms: [fullRoom], organization };

function written(...tags: readonly ('en' | 'de' | 'fr' | 'it')[]) {
  const [first = 'en', second] = tags;
  const choices = {
    languages: second ? ([languages[first], languages[second]] as const) : ([languages[first]] as const),
    when: meetings.firstOfSeries,
  };
  const prepared = prepareInvitation(fullRoom, organization, choices);
  if (!prepared.ok) throw new Error('the sample room is fine');
  const facts = wantedFacts({ room: fullRoom, choices }, organization) ?? [];
  return { html: prepared.value.block('html'), text: prepared.value.block('text'), facts };
}

const en = written('en');

/** What is left after a removal, and beside the one block after an update; both are the same. */
function others(source: string, format: BodyFormat, { html, text, facts } = en) {
  const block = { html, text }[format];
  const body = readMailBody(source, format);
  const left = linesOf(readMailBody(removeBlock(body, known), format).text);
  const put = putBlock(body, block, known);
  expect(linesOf(readMailBody(put.replace(block, ''), format).text)).toEqual(left);
  expect(putBlock(readMailBody(put, format), block, known)).toBe(put);
  return { left, state: blockStateOf(body, known, () => facts).kind };
}

describe('a table of ours that somebody parted', () => {
  const rows = en.html.match(/<tr>.*?<\/tr>\n/gsu) ?? [];
  const table = (from: number, to?: number) =>
    `<table><tbody>${rows.slice(from, to).join('')}</tbody></table>`;
  const space = '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>';
  const joinRow = rows.findIndex((row) => row.includes('Join:'));

  test.each([1, joinRow, joinRow + 1, joinRow + 2, joinRow + 4, rows.length - 1])(
    'before row %i is one block, and goes as one',
    (at) => {
      const source = `<p>Hello</p>${table(0, at)}${space}${table(at)}<p>Bye</p>`;
      expect(others(source, 'html')).toEqual({ left: ['Hello', 'Bye'], state: 'upToDate' });
    },
  );

  test('with words between: what stands below them is somebody’s', () => {
    const source = `${table(0, -1)}<p>By the way:</p>${table(-1)}`;
    expect(others(source, 'html').left).toEqual(['By the way:', 'Thank you for using Anna’s Videoconf.']);
  });

  test.each([
    '<tr><td>PIN:</td><td>9911</td></tr><tr><td>Phone:</td><td>+41 44 555 07 07</td></tr>',
    '<tr><td>Phone:</td><td>+41 44 555 07 07</td></tr><tr><td>Help:</td><td>https://videoconf.example.edu/x</td></tr>',
    '<tr><td>Note:</td><td>Bring coffee</td></tr>',
  ])('somebody’s table below ours has no sentence of ours, and stays: %s', (theirs) => {
    const source = `${table(0, joinRow + 1)}<table>${theirs}</table>`;
    const cells = linesOf(readMailBody(`<table>${theirs}</table>`, 'html').text);
    expect(others(source, 'html').left).toEqual(cells);
  });
});

describe('lines that a client has wrapped', () => {
  /** At spaces, as mail programs do. */
  const wrapped = (text: string, columns: number) =>
    text.replace(new RegExp(`(?=.{${String(columns + 1)}})(\\S.{0,${String(columns - 1)}}) `, 'gu'), '$1\n');

  test.each([
    [76, ['en']],
    [72, ['de', 'it']],
    [60, ['fr']],
    [50, ['it', 'en']],
    [40, ['en']],
  ] as const)('at %i columns are ours: %j', (columns, tags) => {
    const block = written(...tags);
    const source = `Hello\n\n${wrapped(block.text, columns)}\nBye\n`;
    expect(source.split('\n').length).toBeGreaterThan(block.text.split('\n').length + 4);
    expect(others(source, 'text', block)).toEqual({ left: ['Hello', 'Bye'], state: 'upToDate' });
    const html = `<div>${source.replace(/&/gu, '&amp;').split('\n').join('<br>')}</div>`;
    expect(others(html, 'html', block)).toEqual({ left: ['Hello', 'Bye'], state: 'upToDate' });
  });

  test('all of their pieces are ours where lines are sorted', () => {
    const body = readMailBody(`Hello\n${wrapped(en.text, 50)}Bye\n`, 'text');
    expect(linesByOwner(body, known).others).toEqual(['Hello', 'Bye']);
  });

  test.each([
    'Phone: please ask at the desk in the hall,\nthey know',
    'Important: the PIN is needed for every way of\njoining, Anna says.',
    'Thank you for using Anna’s Videoconf\nand the coffee machine.',
  ])('somebody’s words stay, however they are wrapped: %s', (theirs) => {
    const source = en.text.replace('Phone: ', `${theirs}\nPhone: `);
    expect(others(source, 'text').left).toEqual(theirs.split('\n'));
  });
});

test('a line that somebody moved is theirs, and the ones below it are still ours', () => {
  const [time = ''] = /When: .*/u.exec(en.text) ?? [];
  const rows = new RegExp(
    `${time.replace(/[()+]/gu, '\\$&')}\n.*India.*\n|${time.replace(/[()+]/gu, '\\$&')}\n`,
    'u',
  );
  const source = `${en.text.replace(rows, '').replace('PIN: 2468', `${time}\nPIN: 2468`)}\nBye\n`;
  const { left } = others(source, 'text');
  expect(left.filter((line) => !line.includes('UTC'))).toEqual(['Bye']);
});

test.each([
  ['Phone: ask at the reception', 'Phone: https'],
  ['PIN: I will tell you', 'PIN: 2468'],
])('a line of somebody’s with a label of ours stays above the one that we wrote: %s', (theirs, ours) => {
  const source = en.text.replace(ours, `${theirs}\n${ours}`);
  expect(others(source, 'text')).toEqual({ left: [theirs], state: 'upToDate' });
});

describe('marks that an editor puts into a cell of ours', () => {
  const heading = 'Anna’s Videoconf – Anna Muster';
  const marked = (name: string) =>
    en.html.replace(`>${heading}<`, `><a name="${name}"></a><a name="${name}2">${heading}</a><`);

  test.each(['OLE_LINK1', '_Hlk27182818', '_GoBack', 'x__Hlk27182818'])(
    'Word’s own for what was copied goes with the block: %s',
    (name) => expect(removeBlock(readMailBody(marked(name), 'html'), known)).toBe(''),
  );

  test.each(['agenda', '_MailOriginal'])('another one stays: %s', (name) =>
    expect(removeBlock(readMailBody(marked(name), 'html'), known)).toContain(`name="${name}"`),
  );
});
