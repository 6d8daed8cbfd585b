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

describe('what is ours behind somebody’s words, in plain text', () => {
  const link = 'Join:\nhttps://meet.example.net/r/lea';
  const left = (lines: readonly string[]) =>
    removeBlock(readMailBody(`${lines.join('\n')}\n`, 'text'), known(lea));

  test('the link with its label, below a heading that somebody edited', () => {
    expect(left(['The Campus Meet – Léa’s lab', link])).toBe('The Campus Meet – Léa’s lab\n');
  });

  test('two labels with values, and not one beside an empty one', () => {
    const two = ['Meeting extension: 730 118', 'Confirm key: #'];
    expect(left(['Campus Meet – Léa’s lab', link, 'Hello', ...two])).toBe('Hello\n');
    const one = ['Hello', 'Help: https://help.example.net/meet', 'Note:', 'bring cake', ''].join('\n');
    expect(left(['Campus Meet – Léa’s lab', link, one])).toBe(`${one}\n`);
  });
});
