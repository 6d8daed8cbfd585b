import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../../src/core/languages';
import { LANGUAGE_TAGS } from '../../../src/core/languages/language';
import { LINE_KINDS } from '../../../src/core/invitation/lineKind';
import { escapeHtml } from '../../../src/core/invitation/escapeHtml';
import { putBlock, removeBlock, removeDuplicates } from '../../../src/mailbody/block/put';
import { ownBlocks } from '../../../src/mailbody/block/ownBlocks';
import type { KnownRooms } from '../../../src/mailbody/block/ownBlocks';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { BodyFormat, MailBody } from '../../../src/mailbody/body/mailBody';
import { previewInvitation } from '../../../src/usecases/item/prepare';
import { insideQuoteOf, linesOf, onTopOf, sampleBodies, sourceOf } from '../../samples/bodies';
import { hosts } from '../../samples/hosts';
import { meetings, whenOf } from '../../samples/meetings';
import { bareOrganization, fullRoom, linkOnlyRoom, organization, prepared } from '../../samples/rooms';
import { editedBlock, someEdits, userLines } from './typedIntoBlock';

const RUNS = Number(process.env['LAW_RUNS'] ?? 16_000);

const full: KnownRooms = { rooms: [fullRoom], organization };
const variants = [
  { what: 'a full room', room: fullRoom, facts: organization },
  { what: 'a room that is only a link', room: linkOnlyRoom, facts: bareOrganization },
];
const allLanguages = Object.values(languages);
const html = (source: string): MailBody => readMailBody(source, 'html');
const htmlSamples = sampleBodies.filter(({ format }) => format === 'html');

describe.each(variants)('the block of $what', ({ room, facts }) => {
  const known: KnownRooms = { rooms: [room], organization: facts };
  describe.each(allLanguages)('in language $tag', (language) => {
    const { block } = prepared(room, language, facts);

    test.each(sampleBodies)('put twice is put once, and removed leaves $file byte for byte', (sample) => {
      const source = sourceOf(sample);
      const read = (text: string) => readMailBody(text, sample.format);
      const once = putBlock(read(source), block[sample.format], known);
      expect(ownBlocks(read(once), known)).toHaveLength(1);
      expect(putBlock(read(once), block[sample.format], known)).toBe(once);
      expect(removeBlock(read(once), known)).toBe(source);
    });

    test.each(sampleBodies)('only in the quote of $file it is neither counted nor edited', (sample) => {
      const source = insideQuoteOf(sourceOf(sample), block[sample.format], sample.format);
      const read = (text: string) => readMailBody(text, sample.format);
      expect(ownBlocks(read(source), known)).toHaveLength(0);
      expect(removeBlock(read(source), known)).toBe(source);
      const put = putBlock(read(source), block[sample.format], known);
      expect(removeBlock(read(put), known)).toBe(source);
    });

    /** What is to be left, and what a renewed block makes of it: the same whatever host has written. */
    let bodies: readonly Record<'file' | 'source' | 'left' | 'renewed', string>[] = [];
    beforeAll(() => {
      bodies = htmlSamples.map((sample) => {
        const source = sourceOf(sample);
        const renewed = putBlock(html(source), block.html, known);
        return { file: sample.file, source, left: html(source).text, renewed: html(renewed).text };
      });
    });

    test.each(hosts)('is taken out whole after a host has written: $name', ({ name, apply }) => {
      expect(bodies).toHaveLength(htmlSamples.length);
      for (const { file, source, left, renewed } of bodies) {
        const foreign = html(onTopOf(source, apply(block.html), 'html'));
        const removed = html(removeBlock(foreign, known));
        expect([name, file, linesOf(removed.text)]).toEqual([name, file, linesOf(left)]);
        const put = html(putBlock(foreign, block.html, known));
        expect(linesOf(put.text)).toEqual(linesOf(renewed));
      }
    });
  });
});

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
        fc.option(fc.constantFrom(...Object.values(meetings)).map(whenOf), { nil: undefined }),
        fc.constantFrom('print', 'omit'),
        (tag, format, edits, before, after, when, firstTimeAdvice) => {
          const preview = previewInvitation(fullRoom, organization, {
            languages: [languages[tag]],
            when,
            firstTimeAdvice,
          });
          if (!preview.ok) throw new Error('the sample room is fine');
          const { block } = preview.value;
          const source = bodyOf(before, editedBlock(block[format], edits, format), after, format);
          const body = readMailBody(source, format);
          const removed = readMailBody(removeBlock(body, full), format);
          expect(words(removed.text)).toEqual(words(body.text));
          const lines = linesOf(removed.text);
          expect(lines.slice(0, before.length)).toEqual(linesOf(before.join('\n')));
          expect(lines.slice(lines.length - after.length)).toEqual(linesOf(after.join('\n')));
          const put = putBlock(body, block[format], full);
          expect(words(readMailBody(put, format).text)).toEqual(words(body.text));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('lines that only breaks hold apart', () => {
  const link = `<a href="${escapeHtml(fullRoom.joinUrl)}">link</a>`;
  test.each([
    [`<div>Hello<br>Join: ${link}<br>PIN: 1<br>Regards</div>`, '<div>Hello<br>Regards</div>'],
    [`<div>Hello<br>Join:<br>${link}<br>PIN: <b>1</b><br>Regards</div>`, '<div>Hello<br>Regards</div>'],
    [`<div>Hello<br>Join: ${link}<br><b>PIN:</b> 1</div><p>Regards</p>`, '<div>Hello</div><p>Regards</p>'],
    [`<div>Join: ${link}<br>PIN: 1<br>Regards</div>`, '<div>Regards</div>'],
    [
      `<div>Hello<br><b>Join:</b><span> </span>${link}<br>PIN: 1<br>Regards</div>`,
      '<div>Hello<br>Regards</div>',
    ],
    [`<div>Hello<br><br>Join: ${link}<br>PIN: 1<br><br>Regards</div>`, '<div>Hello<br><br><br>Regards</div>'],
  ])('%s', (source, left) => {
    expect(removeBlock(html(source), full)).toBe(left);
  });
});

describe('elements that hold a part of the block and somebody’s words stay whole', () => {
  const link = `<a href="${escapeHtml(fullRoom.joinUrl)}">link</a>`;
  test.each([
    [
      `<div><div>Hello<p>Join: ${link}</p></div><div><p>PIN: 1</p></div></div>`,
      '<div><div>Hello</div></div>',
    ],
    [
      `<table><tr><td>Hello<p>Join: ${link}</p></td><td><p>PIN: 1</p>Regards</td></tr></table>`,
      '<table><tr><td>Hello</td><td>Regards</td></tr></table>',
    ],
  ])('%s', (source, left) => {
    expect(removeBlock(html(source), full)).toBe(left);
  });
});

describe.each(['html', 'text'] as const)('values that look like something else (%s)', (format) => {
  test.each([
    { ownLine: 'Help: call 4242' },
    { ownLine: 'PIN: comes by SMS' },
    { ownLine: 'Thank you for using a headset.' },
    { phoneNumbers: [{ label: 'Zurich: toll-free', number: '+41 44 555 01 01' }] },
  ])('%j', (values) => {
    const room = { ...fullRoom, ...values };
    const { block } = prepared(room, languages.en);
    const left = removeBlock(readMailBody(block[format], format), { rooms: [room], organization });
    expect(left).toBe('');
  });
});

test('a note whose words somebody deleted is empty: the line behind it is ours', () => {
  const source = prepared(fullRoom, languages.en).block.html.replace(fullRoom.ownLine ?? '', '');
  expect(removeBlock(html(source), full)).toBe('');
  expect(ownBlocks(html(source), full)[0]?.seen?.notes).toEqual([]);
});

test.each(['html', 'text'] as const)('marks of direction around a number hide no line (%s)', (format) => {
  const source = prepared(fullRoom, languages.en).block[format].replace('2468', '\u200e2468\u200f');
  const [block] = ownBlocks(readMailBody(source, format), full);
  expect(block?.seen?.facts.get('pin')).toEqual(new Set(['pin 2468']));
});

describe('a line of the same kind below one of ours is somebody’s', () => {
  const removed = (source: string, format: BodyFormat) => removeBlock(readMailBody(source, format), full);

  test('a link of their own under the help page, in the same cell', () => {
    const { block } = prepared(fullRoom, languages.en);
    const page = '<a href="https://www.example.org/anna">My page</a>';
    const source = block.html.replace(/(anna\/help<\/a>)/u, `$1<br>${page}`);
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
    const prepared = previewInvitation(fullRoom, organization, { languages: [languages.en], leaveOut });
    const { text } = prepared.ok ? prepared.value.block : { text: '' };
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

describe('a block that stands there twice', () => {
  const { block } = prepared(fullRoom, languages.en);

  test('it does not where a sentence below names link and number again', () => {
    const { joinUrl, extension } = fullRoom;
    const source = `${block.text}If in doubt use ${joinUrl} and the number ${extension}.\n`;
    expect(ownBlocks(readMailBody(source, 'text'), full)).toHaveLength(1);
  });

  test.each(['html', 'text'] as const)('loses the second one (%s)', (format) => {
    const [words, more] =
      format === 'html' ? ['<p>Dear all</p>', '<p>Regards</p>'] : ['Dear all\n', 'Regards\n'];
    const once = block[format] + words + more;
    const twice = block[format] + words + block[format] + more;
    const read = (source: string) => readMailBody(source, format);
    expect(ownBlocks(read(twice), full)).toHaveLength(2);
    expect(removeDuplicates(read(twice), full)).toBe(once);
    expect(putBlock(read(twice), block[format], full)).toBe(once);
    expect(removeBlock(read(twice), full)).toBe(words + more);
  });
});
