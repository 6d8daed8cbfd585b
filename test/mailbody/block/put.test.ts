import { beforeAll, describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { escapeHtml } from '../../../src/core/invitation/html';
import { putBlock, removeBlock, removeDuplicates } from '../../../src/mailbody/block/put';
import { ownBlocks } from '../../../src/mailbody/block/ownBlocks';
import type { KnownRooms } from '../../../src/mailbody/block/ownBlocks';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { MailBody } from '../../../src/mailbody/body/mailBody';
import { putOrInsert } from '../../samples/mailBodies/putOrInsert';
import { insideQuoteOf, linesOf, onTopOf, sampleBodies, sourceOf } from '../../samples/bodies';
import { hosts } from '../../samples/edits/hosts';
import { bareOrganization, fullRoom, linkOnlyRoom, organization, prepared } from '../../samples/rooms/rooms';

const full: KnownRooms = { rooms: [fullRoom], organization };
const variants = [
  { what: 'a full room', room: fullRoom, facts: organization, spoken: Object.values(languages) },
  { what: 'a room that is only a link', room: linkOnlyRoom, facts: bareOrganization, spoken: [languages.it] },
];
const html = (source: string): MailBody => readMailBody(source, 'html');
const htmlSamples = sampleBodies.filter(({ format }) => format === 'html');

describe.each(variants)('the block of $what', ({ room, facts, spoken }) => {
  const known: KnownRooms = { rooms: [room], organization: facts };
  describe.each(spoken)('in language $tag', (language) => {
    const { block } = prepared(room, language, facts);

    test.each(sampleBodies)('put twice is put once, and removed leaves $file byte for byte', (sample) => {
      const source = sourceOf(sample);
      const read = (text: string) => readMailBody(text, sample.format);
      const once = putOrInsert(read(source), block[sample.format], known);
      expect(ownBlocks(read(once), known)).toHaveLength(1);
      expect(putBlock(read(once), block[sample.format], known)).toBe(once);
      expect(removeBlock(read(once), known)).toBe(source);
    });

    test.each(sampleBodies)('only in the quote of $file it is neither counted nor edited', (sample) => {
      const source = insideQuoteOf(sourceOf(sample), block[sample.format], sample.format);
      const read = (text: string) => readMailBody(text, sample.format);
      expect(ownBlocks(read(source), known)).toHaveLength(0);
      expect(removeBlock(read(source), known)).toBe(source);
      const put = putOrInsert(read(source), block[sample.format], known);
      expect(removeBlock(read(put), known)).toBe(source);
    });

    /** What is to be left, and what a renewed block makes of it: the same whatever host has written. */
    let bodies: readonly Record<'file' | 'source' | 'left' | 'renewed', string>[] = [];
    beforeAll(() => {
      // Each body has its turn in one of the languages.
      const mine = htmlSamples.filter((_, index) => index % spoken.length === spoken.indexOf(language));
      bodies = mine.map((sample) => {
        const source = sourceOf(sample);
        const renewed = putOrInsert(html(source), block.html, known);
        return { file: sample.file, source, left: html(source).text, renewed: html(renewed).text };
      });
    });

    test.each(hosts)('is taken out whole after a host has written: $name', ({ name, apply }) => {
      expect(bodies.length).toBeGreaterThan(5);
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

test.each(['html', 'text'] as const)(
  'marks of direction around a number hide no line [FR03] (%s)',
  (format) => {
    for (const [open, close] of ['\u200e\u200f', '\u202a\u202c', '\u2066\u2069', '\u061c\u061c']) {
      const marked = (number: string) => `${open ?? ''}${number}${close ?? ''}`;
      const source = prepared(fullRoom, languages.en)
        .block[format].replace('2468', marked)
        .replace(/(?<=[>\n])\+41 [^<\n]*01/u, marked);
      expect(source).toContain(marked('+41 (0)44 555 01 01'));
      const [block] = ownBlocks(readMailBody(source, format), full);
      expect(block?.seen?.facts).toContainEqual({ kind: 'pin', pin: '2468' });
      expect(block?.seen?.facts).toContainEqual({ kind: 'phone', number: '+41445550101' });
      expect(removeBlock(readMailBody(source, format), full)).toBe('');
    }
  },
);

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
