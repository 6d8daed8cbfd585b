import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../../../src/core/languages';
import { LANGUAGE_TAGS } from '../../../../src/core/languages/tags';
import { escapeHtml } from '../../../../src/core/invitation/html';
import { LINE_KINDS } from '../../../../src/core/invitation/lineKind';
import { ownBlocks } from '../../../../src/mailbody/block/ownBlocks';
import type { KnownRooms } from '../../../../src/mailbody/block/ownBlocks';
import { putBlock, removeBlock } from '../../../../src/mailbody/block/put';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import type { BodyFormat, MailBody } from '../../../../src/mailbody/body/mailBody';
import { prepareInvitation } from '../../../../src/usecases/item/prepare';
import { linesOf } from '../../../samples/bodies';
import { meetings } from '../../../samples/rooms/meetings';
import {
  bareOrganization,
  fullRoom,
  linkOnlyRoom,
  organization,
  prepared,
} from '../../../samples/rooms/rooms';
import { known, lea, outcome, upToDate, written } from './leasBlock';
import { editedBlock, someEdits, userLines } from './typedIntoBlock';

/** Cases that are generated; raise it for a long hunt. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 700);

const full: KnownRooms = { rooms: [fullRoom], organization };
const html = (source: string): MailBody => readMailBody(source, 'html');

describe('somebody’s words near our lines', () => {
  const words = (text: string): readonly string[] => text.match(/user\d+word/gu) ?? [];
  const bodyOf = (before: readonly string[], block: string, after: readonly string[], format: BodyFormat) => {
    const around = (lines: readonly string[]) =>
      lines.map((line) => (format === 'html' ? `<p>${escapeHtml(line)}</p>` : `${line}\n`)).join('');
    return around(before) + block + around(after);
  };

  test('every word stays, in its order, whatever is typed into the block and around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGE_TAGS),
        fc.constantFrom<BodyFormat>('html', 'text'),
        someEdits,
        fc.array(fc.constantFrom(...userLines), { maxLength: 4 }),
        fc.array(fc.constantFrom(...userLines), { maxLength: 4 }),
        fc.option(fc.constantFrom(...Object.values(meetings)), { nil: undefined }),
        fc.constantFrom('print', 'omit'),
        (tag, format, edits, before, after, when, firstTimeAdvice) => {
          const preview = prepareInvitation(fullRoom, organization, {
            languages: [languages[tag]],
            when,
            firstTimeAdvice,
          });
          if (!preview.ok) throw new Error('the sample room is fine');
          const { block } = preview.value;
          const source = bodyOf(before, editedBlock(block(format), edits, format), after, format);
          const body = readMailBody(source, format);
          const removed = readMailBody(removeBlock(body, full), format);
          expect(words(removed.text)).toEqual(words(body.text));
          const lines = linesOf(removed.text);
          expect(lines.slice(0, before.length)).toEqual(linesOf(before.join('\n')));
          expect(lines.slice(lines.length - after.length)).toEqual(linesOf(after.join('\n')));
          const put = putBlock(body, block(format), full);
          expect(words(readMailBody(put, format).text)).toEqual(words(body.text));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

test('a note whose words somebody deleted is empty: the line behind it is ours', () => {
  const source = prepared(fullRoom, languages.en).block.html.replace(fullRoom.ownLine ?? '', '');
  expect(removeBlock(html(source), full)).toBe('');
  expect(ownBlocks(html(source), full)[0]?.seen?.notes).toEqual([]);
});

describe('a line of the same kind below one of ours is somebody’s', () => {
  const removed = (source: string, format: BodyFormat) => removeBlock(readMailBody(source, format), full);

  test('a link of their own under the help page, in the same cell', () => {
    const { block } = prepared(fullRoom, languages.en);
    const page = '<a href="https://www.example.org/anna">My page</a>';
    const source = block.html.replace('>Help</a>', `>Help</a><br>${page}`);
    expect(source).toContain(page);
    expect(removed(source, 'html')).toContain(page);
  });

  test.each([
    ['pin', '14.30'],
    ['pin', '2468'],
    ['pin', 'Room2'],
    ['extension', '12.05.2027'],
    ['sip', '44@example.org'],
    ['test', 'https://videoconf.example.edu/agenda'],
    ['help', 'https://videoconf.example.edu/agenda'],
  ] as const)('behind a block that ends with the line %s: %s', (last, line) => {
    const leaveOut = LINE_KINDS.slice(LINE_KINDS.indexOf(last) + 1);
    const prepared = prepareInvitation(fullRoom, organization, { languages: [languages.en], leaveOut });
    const text = prepared.ok ? prepared.value.block('text') : '';
    expect(removed(`${text}\n${line}\nRegards\n`, 'text')).toBe(`${line}\nRegards\n`);
  });
});

describe('a closing that people write themselves', () => {
  test('stays behind somebody’s text, where the block has lost its own', () => {
    const { block } = prepared(linkOnlyRoom, languages.de, bareOrganization);
    const known = { rooms: [linkOnlyRoom], organization: bareOrganization };
    const withoutThanks = block.text.replace('Vielen Dank und bis bald.\n', '');
    const typed = 'Bitte pünktlich kommen.\nVielen Dank und bis bald.\n';
    const left = removeBlock(readMailBody(withoutThanks + typed, 'text'), known);
    expect(linesOf(left)).toEqual(linesOf(typed));
  });
});

describe('words behind the join link are theirs, and the line is ours up to them', () => {
  const words = '(be on time)';

  test.each([
    ['text', written(lea).text.replace('/r/lea\n', `/r/lea ${words}\n`)],
    ['text', written(lea).text.replace(/(https:.*\/r\/lea)\n/u, `$1 <$1> ${words}\n`)],
    ['html', written(lea).html.replace('lea</a>', `lea</a> ${words}`)],
    ['html', written(lea).html.replace('lea</a>', `lea</a><b>${words}</b>`)],
  ] as const)('%s: %s', (format, source) => {
    expect(source).toContain(words);
    expect(outcome(source, format, lea)).toEqual({ ...upToDate, beside: words, left: words });
    expect(outcome(source, format, { ...lea, pin: '1357' })).toEqual({
      ...{ differing: ['pin'], missing: [], beside: words, left: words },
    });
  });

  test.each(['html', 'text'] as const)(
    'in %s not where they are one text with it, or rows that a client glued',
    (format) => {
      const glued = {
        text: 'Join: https://meet.example.net/r/lea PIN: 55 20',
        html: `<p>Join: https://meet.example.net/r/lea ${words}</p>`,
      };
      const source = `${glued[format]}\nMeeting extension: 730 118\n`;
      expect(ownBlocks(readMailBody(source, format), known(lea))).toMatchObject([{ seen: undefined }]);
      expect(removeBlock(readMailBody(source, format), known(lea))).toBe(source);
    },
  );
});

describe('where a block begins and ends beside somebody’s words, in plain text', () => {
  const heading = 'Campus Meet – Léa’s lab';
  const link = 'https://meet.example.net/r/lea';
  const thanks = 'Thank you for using Campus Meet.';
  const row = (day: number) => `When: Tuesday, ${String(day)} November 2026, 14:00–15:00 (Zurich, UTC+1)`;

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['the link with its label behind words', [heading, 'Hello', 'Join:', link], ['Hello']],
    [
      'two labels with values',
      [heading, 'Join:', link, 'Hello', 'Meeting extension: 730 118', 'Confirm key: #'],
      ['Hello'],
    ],
    [
      'one value behind words is theirs, also beside an empty label',
      [heading, 'Join:', link, 'Hello', 'Help: https://help.example.net/meet', 'Note:', 'bring cake'],
      ['Hello', 'Help: https://help.example.net/meet', 'Note:', 'bring cake'],
    ],
    [
      'a label at the end with nothing behind it is theirs',
      [heading, 'Join:', link, 'PIN: 55 20', 'Note:'],
      ['Note:'],
    ],
    [
      'their words behind the label above the link',
      ['Join: on Tuesday', link, 'PIN: 55 20'],
      ['Join: on Tuesday'],
    ],
    ['of two times the one above is theirs', [row(17), row(24), 'Join:', link], [row(17)]],
    ['a heading with a former name', ['Campus Meet – The lab', 'Join:', link, 'PIN: 55 20'], []],
    [
      'after its end only the other language, with nothing between',
      [heading, 'Join:', link, thanks, thanks, 'Merci d’utiliser Campus Meet.'],
      [thanks, 'Merci d’utiliser Campus Meet.'],
    ],
    [
      'thanks without the service are ours, and anybody’s behind words',
      [heading, 'Join:', link, 'PIN: 55 20', languages.en.invitation.thanks(undefined)],
      [],
    ],
    [
      'a time that is another one behind words',
      [heading, row(24), 'or', '17:00–18:00 (Tokyo, UTC+9)', 'Join:', link],
      ['or', '17:00–18:00 (Tokyo, UTC+9)'],
    ],
    [
      'a label once more, and all below it',
      [heading, 'Join:', link, 'PIN: 55 20', 'PIN: 77', 'Confirm key: #'],
      ['PIN: 77', 'Confirm key: #'],
    ],
    [
      'a line that somebody moved, and none below it',
      [heading, 'Join:', link, 'Confirm key: #', 'PIN: 55 20', 'Help: https://help.example.net/meet'],
      ['PIN: 55 20'],
    ],
    [
      'a number behind words that is not the room’s',
      [heading, 'Join:', link, 'Phone: +33 1 99 00 70 70', 'Hello', '+33 1 99 00 70 99'],
      ['Hello', '+33 1 99 00 70 99'],
    ],
    [
      'thanks for something else',
      [heading, 'Join:', link, 'Thank you for using the lift.'],
      ['Thank you for using the lift.'],
    ],
    ['a former link', [heading, 'Hello', 'Join:', 'https://old.example.com/lea'], ['Hello']],
    [
      'test room and help with their addresses',
      [
        heading,
        'Join:',
        link,
        'Hello',
        'Confirm key: #',
        'First time: Test room <https://meet.example.net/r/try> · Help <https://help.example.net/meet>',
      ],
      ['Hello'],
    ],
  ])('%s', (_what, lines, theirs) => {
    const room = { ...lea, previousJoinUrls: ['https://old.example.com/lea'] };
    const left = removeBlock(readMailBody(`${lines.join('\n')}\n`, 'text'), known(room));
    expect(linesOf(left)).toEqual(theirs);
  });

  test('the service alone is no heading above somebody’s words, where the room has no name', () => {
    const nameless = { ...lea, name: '' };
    const source = ['Campus Meet', 'Hello', 'Join:', link, 'PIN: 55 20', ''].join('\n');
    expect(linesOf(removeBlock(readMailBody(source, 'text'), known(nameless)))).toEqual([
      'Campus Meet',
      'Hello',
    ]);
  });
});

describe('in a table of our own the place tells', () => {
  const { html: table } = written({ id: 'lea', name: lea.name, joinUrl: lea.joinUrl, pin: '5520' });
  const rows = table.split(/(?=<tr>)/u);
  const rowOf = (words: string) => rows.findIndex((row) => row.includes(words));
  const left = (source: string) =>
    linesOf(readMailBody(removeBlock(readMailBody(source, 'html'), known(lea)), 'html').text);

  test('one value behind a row of theirs is ours, also where somebody deleted the heading', () => {
    const behind = ['<tr><td>Agenda: news</td></tr>', rows[rowOf('5520')], '</table>'];
    const [opens = '', heading = ''] = rows;
    for (const first of [heading, ''])
      expect(left([opens, first, ...rows.slice(2, rowOf('5520')), ...behind].join(''))).toEqual([
        'Agenda: news',
      ]);
  });

  test('rows in another order are ours, and a line that somebody moved in a text is theirs', () => {
    const [opens = '', heading = ''] = rows;
    const others = rows.slice(2).filter((row) => !row.includes('5520'));
    expect(left([opens, heading, rows[rowOf('5520')], ...others].join(''))).toEqual([]);
    const text = written(lea)
      .text.replace(/PIN: 55 20\n/u, '')
      .replace('Note:', 'PIN: 55 20\nNote:');
    expect(removeBlock(readMailBody(text, 'text'), known(lea)).trim()).toBe('PIN: 55 20');
  });

  test('a link whose address a gateway exchanged is ours by its text', () => {
    expect(
      outcome(
        written(lea).html.replace(/(id="LPNoLP" href=")[^"]*/u, '$1https://gate.example.org/?x=1'),
        'html',
        lea,
      ),
    ).toEqual(upToDate);
  });

  test('a page of another domain is ours there behind a row of theirs', () => {
    const all = written({ ...lea, helpUrl: 'https://old.example.org/help', testRoomUrl: undefined }).html;
    expect(
      left(all.replace(/(<tr>(?:(?!<tr>).)*First time:)/su, '<tr><td>Agenda: news</td></tr>$1')),
    ).toEqual(['Agenda: news']);
  });

  test('a number that is a link is ours behind their words, too', () => {
    const phone = '<p>Phone: <a href="tel:+41445550101">+41 44 555 01 01</a></p><p>Confirm key: #</p>';
    const join = `<p>Join: <a href="${fullRoom.joinUrl}">${fullRoom.joinUrl}</a></p><p>PIN: 2468</p>`;
    const removed = removeBlock(html(`${join}<p>Hello</p>${phone}`), full);
    expect(linesOf(html(removed).text)).toEqual(['Hello']);
  });

  test('thanks without the service are ours behind a row of theirs, and those with more words are theirs', () => {
    const last = 'Thank you for using Campus Meet.';
    const bare = languages.en.invitation.thanks(undefined);
    expect(left(table.replace(last, `Agenda: news</td></tr><tr><td>${bare}`))).toEqual(['Agenda: news']);
    expect(left(table.replace(last, 'Thank you for using Campus Meet and the lift.'))).toEqual([
      'Thank you for using Campus Meet and the lift.',
    ]);
  });

  test('a heading with more words is theirs', () => {
    expect(left(table.replace('Campus Meet –', 'The Campus Meet –'))).toEqual([
      'The Campus Meet – Léa’s lab',
    ]);
  });

  test('a note of their own is carried by its words, without a link behind them and without a line below', () => {
    const { html: noted, text } = written(lea);
    const note = lea.ownLine ?? '';
    const notesOf = (source: string, format: BodyFormat) =>
      ownBlocks(readMailBody(source, format), known(lea))[0]?.seen?.notes;
    expect(notesOf(noted.replace(note, 'bring cake'), 'html')).toEqual(['bring cake']);
    expect(notesOf(noted.replace(note, '<a href="https://a.example.org">bring</a> cake'), 'html')).toEqual(
      [],
    );
    expect(notesOf(noted.replace(note, `${note}<br>and cake`), 'html')).toEqual([]);
    expect(notesOf(text.replace(note, 'bring cake'), 'text')).toEqual([]);
  });

  test('a second heading is theirs', () => {
    const source = table.replace('</tr>', '</tr><tr><td>Campus Meet – bring cake</td></tr>');
    expect(left(source)).toEqual(['Campus Meet – bring cake']);
  });

  test('a label at the end whose value somebody deleted is ours', () => {
    expect(
      left(
        `${rows
          .slice(0, rowOf('5520') + 1)
          .join('')
          .replace('5520', '')}</table>`,
      ),
    ).toEqual([]);
  });
});
