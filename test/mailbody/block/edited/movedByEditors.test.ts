import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../../src/core/languages';
import { blockStateOf } from '../../../../src/mailbody/block/blockState';
import { ownBlocks } from '../../../../src/mailbody/block/ownBlocks';
import type { KnownRooms } from '../../../../src/mailbody/block/ownBlocks';
import { putBlock, removeBlock } from '../../../../src/mailbody/block/put';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../../src/mailbody/body/mailBody';
import { prepareInvitation } from '../../../../src/usecases/item/prepare';
import { linesOf } from '../../../samples/bodies';
import { beatsRoom, fullRoom, organization, prepared } from '../../../samples/rooms/rooms';

const known: KnownRooms = { rooms: [fullRoom], organization };
const { block } = prepared(fullRoom, languages.en, organization);
const beats = prepared(beatsRoom, languages.en, organization).block;

const read = (source: string, format: BodyFormat) => readMailBody(source, format);
/** What is left when our block has been taken out, line by line. */
const left = (source: string, format: BodyFormat) =>
  linesOf(read(removeBlock(read(source, format), known), format).text);
/** What stands beside the one block after an update. */
const beside = (source: string, format: BodyFormat) => {
  const put = putBlock(read(source, format), block[format], known);
  expect(ownBlocks(read(put, format), known)).toHaveLength(1);
  return linesOf(read(put.replace(block[format], ''), format).text);
};
const linesIn = (source: string, format: BodyFormat) => linesOf(read(source, format).text);

/** Two tables as Word makes one of them where nothing stands between. */
const joined = (above: string, below: string) =>
  above.replace('</tbody></table>', '') + below.replace(/^<table[^>]*><tbody>/u, '');

describe('tables that an editor has joined', () => {
  test.each([
    ['above', joined(block.html, beats.html)],
    ['below', joined(beats.html, block.html)],
  ])('ours %s somebody else’s: theirs stays whole', (_where, source) => {
    expect(left(source, 'html')).toEqual(linesIn(beats.html, 'html'));
    expect(beside(source, 'html')).toEqual(linesIn(beats.html, 'html'));
  });

  test('ours twice: both go, and an update leaves one', () => {
    const twice = joined(block.html, block.html);
    expect(blockStateOf(read(twice, 'html'), known, () => []).kind).toBe('twice');
    expect(left(twice, 'html')).toEqual([]);
    expect(beside(twice, 'html')).toEqual([]);
  });

  test('ours with somebody’s table: their rows stay', () => {
    const agenda = '<table><tbody><tr><td>Agenda</td><td>Budget</td></tr></tbody></table>';
    for (const source of [joined(agenda, block.html), joined(block.html, agenda)])
      expect(left(source, 'html')).toEqual(['Agenda', 'Budget']);
  });
});

test('a table that an editor has made of each row is one block', () => {
  const rows = block.html.match(/<tr>.*?<\/tr>/gsu) ?? [];
  const source = `<p>Hello</p>${rows.map((row) => `<table>${row}</table>`).join('')}<p>Bye</p>`;
  expect(left(source, 'html')).toEqual(['Hello', 'Bye']);
  expect(beside(source, 'html')).toEqual(['Hello', 'Bye']);
});

describe('somebody’s words between our lines keep no line of ours from being known', () => {
  const typed = 'Please be on time.';
  const unwrapped = block.html
    .replace(/<tr>/gu, '<div>')
    .replace(/<\/tr>/gu, '</div>')
    .replace(/<\/?(?:table|tbody|td)[^>]*>/gu, '');

  test('below the heading', () => {
    const text = block.text.replace('\n', () => `\n\n${typed}\n\n`);
    expect(left(text, 'text')).toEqual([typed]);
    const html = unwrapped.replace('</div>', `</div><div>${typed}</div>`);
    expect(left(html, 'html')).toEqual([typed]);
  });

  test('a heading with another name of the room may be somebody’s: it stays where words follow', () => {
    const mine = 'Videoconference – agenda';
    const text = block.text.replace(/^.*$/mu, () => `${mine}\n${typed}`);
    expect(left(text, 'text')).toEqual([mine, typed]);
  });

  test.each(['html', 'text'] as const)('before the phone numbers (%s)', (format) => {
    const end = format === 'html' ? '<br>' : '\n';
    const begins = format === 'html' ? '<a href="tel:+41' : '+41';
    const source = block[format].replace(`${end}${begins}`, () => `${end}free of charge${end}${begins}`);
    expect(left(source, format)).toEqual(['free of charge']);
    expect(beside(source, format)).toEqual(['free of charge']);
  });

  test('in our own table, between the sentences of its two languages', () => {
    const both = prepareInvitation(fullRoom, organization, { languages: [languages.fr, languages.it] });
    const html = both.ok ? both.value.block('html') : '';
    const source = html.replace(/(Merci d’utiliser [^<]*)(<\/td>)/u, `$1<p>${typed}</p>$2`);
    expect(source).toContain(typed);
    expect(left(source, 'html')).toEqual([typed]);
  });
});

describe('our value with more beside it is somebody’s line', () => {
  test.each([
    ['PIN: 2468', 'PIN: 2468 1357'],
    ['+41 (0)44 555 01 01 – Zurich', '+41 (0)44 555 01 01 / 02 02 – Zurich'],
    ['+41 (0)44 555 01 01 – Zurich', '+41 (0)44 555 01 01 / 02 02'],
  ])('%s: %s', (ours, theirs) => {
    const source = block.text.replace(ours, theirs);
    expect(left(source, 'text')).toEqual([theirs]);
    expect(beside(source, 'text')).toEqual([theirs]);
  });

  test('an own PIN beside the one that was crossed out', () => {
    const source = block.html.replace(/2468<\/span>/u, '<s>2468</s></span> 1357');
    expect(left(source, 'html').join(' ')).toBe('PIN: 2468 1357');
  });
});

test('what nobody sees stays where it stands beside the block, and goes within it', () => {
  const hidden = '\u200b';
  const source = `${hidden}Hello${hidden}\r\n${block.text.replace(/(?=\n)/gu, `${hidden}\r`)}${hidden}Bye${hidden}`;
  expect(removeBlock(read(source, 'text'), known)).toBe(`${hidden}Hello${hidden}\r\n${hidden}Bye${hidden}`);
});
