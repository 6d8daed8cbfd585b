import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { htmlWithSpace } from '../../../../src/core/invitation/html';
import { textWithSpace } from '../../../../src/core/invitation/text';
import { languages } from '../../../../src/core/languages';
import { ownBlocks } from '../../../../src/mailbody/block/ownBlocks';
import { putBlock, removeBlock } from '../../../../src/mailbody/block/put';
import { readMailBody } from '../../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../../src/mailbody/body/mailBody';
import { meetings } from '../../../samples/rooms/meetings';
import { putOrInsert } from '../../../samples/mailBodies/putOrInsert';
import { bareOrganization, fullRoom, linkOnlyRoom, organization } from '../../../samples/rooms/rooms';
import { prepareInvitation } from '../../../../src/usecases/item/prepare';

/** Cases that are generated; raise it for a long hunt. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 600);

const rooms = {
  full: { known: { rooms: [fullRoom], organization } },
  linkOnly: { known: { rooms: [linkOnlyRoom], organization: bareOrganization } },
} as const;
type RoomName = keyof typeof rooms;

function blockOf(name: RoomName, pin: string, tag: keyof typeof languages, meeting: keyof typeof meetings) {
  const { rooms: known, organization: facts } = rooms[name].known;
  const preview = prepareInvitation({ ...known[0], pin }, facts, {
    languages: [languages[tag]],
    when: meetings[meeting],
  });
  if (!preview.ok) throw new Error('the sample rooms are fine');
  return preview.value.block;
}

const anyBlock = fc.record({
  pin: fc.constantFrom('2468', '13 57', 'A-1'),
  tag: fc.constantFrom(...(Object.keys(languages) as (keyof typeof languages)[])),
  meeting: fc.constantFrom(...(Object.keys(meetings) as (keyof typeof meetings)[])),
});

const LINES = [
  'Dear colleagues,',
  'Best regards',
  ' ',
  '\u00a0',
  '\t',
  '',
  '',
  '- one',
  'PIN',
  '112752642756',
  '=> see',
];
const anyText = fc
  .tuple(fc.constantFrom('\n', '\r\n', '\r'), fc.array(fc.constantFrom(...LINES), { maxLength: 8 }))
  .map(([lineBreak, lines]) => ({ lineBreak, source: lines.join(lineBreak) }));

/** Pieces that stand between other things, whole or not. */
const MARKUP = [
  '<p>Dear colleagues,</p>',
  'Best regards',
  '<p>&nbsp;</p>',
  '<p><br></p>',
  '<div><br></div>',
  '<div></div>',
  '<p></p>',
  '<br>',
  '&nbsp;',
  '\n',
  ' ',
  '<table><tr><td>a</td><td>b</td></tr></table>',
  '<p><img src="https://a.example.org/b.png"></p>',
  '<ul><li>one</li></ul>',
  '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>',
  '<!-- remark -->',
  '<hr>',
  '<div id="x"></div>',
  '<a name="y"></a>',
  '<p><span style="font-size:9pt">&nbsp;</span></p>',
  '<blockquote>indented</blockquote>',
];
const anyMarkup = fc.array(fc.constantFrom(...MARKUP), { maxLength: 6 }).map((parts) => parts.join(''));
/** What stands around everything. */
const anyShell = fc.constantFrom<readonly [string, string]>(
  ['', ''],
  ['<html><head><style>p{}</style></head><body>', '</body></html>'],
  ['<div>', '</div>'],
  ['<div class="WordSection1">', ''],
  ['\r\n<html dir="rtl"><body lang="de">\r\n', '\r\n'],
);
const anyHtml = fc.tuple(anyShell, anyMarkup).map(([[opens, closes], inside]) => opens + inside + closes);

const anyBody: fc.Arbitrary<{ readonly format: BodyFormat; readonly source: string }> = fc.oneof(
  anyHtml.map((source) => ({ format: 'html' as const, source })),
  anyText.map(({ source }) => ({ format: 'text' as const, source })),
);
const anyRoomName = fc.constantFrom<RoomName>('full', 'linkOnly');

describe('bytes', () => {
  test('put twice is put once, put again is put anew, and what is removed leaves every byte as it was', () => {
    fc.assert(
      fc.property(
        anyBody,
        anyRoomName,
        fc.array(anyBlock, { minLength: 1, maxLength: 4 }),
        ({ format, source }, name, all) => {
          const { known } = rooms[name];
          const put = (into: string, block: string) => putOrInsert(readMailBody(into, format), block, known);
          const blocks = all.map(({ pin, tag, meeting }) => blockOf(name, pin, tag, meeting)(format));
          let body = source;
          for (const block of blocks) {
            body = put(body, block);
            expect(put(body, block)).toBe(body);
            expect(put(source, block)).toBe(body);
            expect(removeBlock(readMailBody(body, format), known)).toBe(source);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('an update changes none outside the block, wherever it stands, with its space or without', () => {
    const anyPlace = fc.oneof(
      fc.tuple(anyShell, anyMarkup, anyMarkup).map(([[opens, closes], before, after]) => ({
        format: 'html' as const,
        before: opens + before,
        after: after + closes,
        lineBreak: '\n',
      })),
      fc
        .tuple(anyText, fc.array(fc.constantFrom(...LINES), { maxLength: 6 }))
        .map(([{ lineBreak, source }, after]) => ({
          format: 'text' as const,
          before: source === '' ? '' : source + lineBreak,
          after: after.join(lineBreak),
          lineBreak,
        })),
    );
    fc.assert(
      fc.property(
        anyPlace,
        anyRoomName,
        anyBlock,
        anyBlock,
        fc.constantFrom('bare', 'with space'),
        (place, name, one, other, how) => {
          const { format, before, after, lineBreak } = place;
          const { known } = rooms[name];
          const space = format === 'html' ? htmlWithSpace : textWithSpace;
          const spelt = ({ pin, tag, meeting }: typeof one) => {
            const block = blockOf(name, pin, tag, meeting)(format);
            return [block, (how === 'bare' ? block : space(block)).replaceAll('\n', lineBreak)] as const;
          };
          const [, standing] = spelt(one);
          const [block, renewed] = spelt(other);
          const body = readMailBody(before + standing + after, format);
          // A first line break of another kind decides how the block is spelt.
          fc.pre((/\r\n?|\n/u.exec(body.source)?.[0] ?? '\n') === lineBreak || format === 'html');
          expect(ownBlocks(body, known)).toHaveLength(1);
          expect(putBlock(body, block, known)).toBe(before + renewed + after);
          if (how === 'with space') expect(removeBlock(body, known)).toBe(before + after);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('space around a block', () => {
  const { known } = rooms.full;
  const block = blockOf('full', '2468', 'en', 'oneZone');
  const removed = (source: string, format: BodyFormat) => removeBlock(readMailBody(source, format), known);

  test('in plain text one empty line stands before what the person wrote, and one before the block [FU16]', () => {
    for (const [source, lineBreak] of [
      ['Dear colleagues,\nwelcome.', '\n'],
      ['Liebe alle\r\n\r\nbis bald', '\r\n'],
      ['Bonjour\rà demain', '\r'],
    ] as const) {
      const put = putOrInsert(readMailBody(source, 'text'), block('text'), known);
      expect(put.startsWith(`${lineBreak}Anna’s Videoconf – Anna Muster${lineBreak}`)).toBe(true);
      expect(put.endsWith(`Videoconf.${lineBreak}${lineBreak}${source}`)).toBe(true);
    }
  });

  test.each(['\n\n\nBest regards', '\r\n\r\nViele Grüsse', '\u00a0\n\n \n', '\n', ''])(
    'the user’s own empty lines stay through many updates [FQ11]: %j',
    (source) => {
      let body = putOrInsert(readMailBody(source, 'text'), block('text'), known);
      const first = body;
      for (const pin of ['1111', '2222', '3333', '2468'])
        body = putBlock(readMailBody(body, 'text'), blockOf('full', pin, 'en', 'oneZone')('text'), known);
      expect(body).toBe(first);
      expect(removed(body, 'text')).toBe(source);
    },
  );

  test('goes only while it is empty', () => {
    const html = htmlWithSpace(block('html'));
    const written = html.replace('&nbsp;</p><table', 'Dear all</p><table');
    expect(removed(written, 'html')).toBe(written.slice(0, written.indexOf('<table')));
    const behind = html.replace(/&nbsp;<\/p>$/u, 'Regards</p>');
    expect(removed(behind, 'html')).toBe(behind.slice(behind.lastIndexOf('<p')));
    expect(removed(`Dear all${textWithSpace(block('text'))}`, 'text')).toBe('Dear all\n');
    expect(removed(`\n${block('text')}Regards\n`, 'text')).toBe('Regards\n');
  });
});
