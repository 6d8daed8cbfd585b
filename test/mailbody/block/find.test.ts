import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import type { Room } from '../../../src/core/room/room';
import { findBlocks } from '../../../src/mailbody/block/find';
import { textBefore } from '../../../src/mailbody/block/read/read';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { insideQuoteOf, onTopOf, sampleBodies, sourceOf } from '../../samples/bodies';
import { hosts } from '../../samples/edits/hosts';
import { bareOrganization, fullRoom, linkOnlyRoom, organization, prepared } from '../../samples/rooms/rooms';

/** What is told of each place, short enough to compare. */
const found = (source: string, rooms: readonly Room[], format: BodyFormat = 'html') =>
  findBlocks(readMailBody(source, format), rooms).map(
    ({ room, recognisedBy, quoted }) => `${quoted ? 'quoted ' : ''}${recognisedBy} of ${room.id}`,
  );

const noExtension: Room = {
  id: 'no-extension',
  name: 'No extension',
  joinUrl: 'https://meet.example.edu/join/x',
};
const variants = [
  { what: 'a full room', room: fullRoom, facts: organization },
  { what: 'a room that is only a link', room: linkOnlyRoom, facts: bareOrganization },
  { what: 'a room without extension', room: noExtension, facts: organization },
];
const allLanguages = Object.values(languages);

describe.each(variants)('the block of $what', ({ room, facts }) => {
  describe.each(allLanguages)('in language $tag', (language) => {
    const { block } = prepared(room, language, facts);

    test.each(sampleBodies)('above $file is found once (A08, A18, D04, D09)', (sample) => {
      const source = onTopOf(sourceOf(sample), block[sample.format], sample.format);
      expect(found(source, [room], sample.format)).toEqual([`shape of ${room.id}`]);
    });

    test.each(sampleBodies.filter(({ quoteBegins }) => quoteBegins !== undefined))(
      'in the quote of $file is found as quoted, beside one above it or alone (D01, D03)',
      (sample) => {
        const quoted = insideQuoteOf(sourceOf(sample), block[sample.format], sample.format);
        expect(found(quoted, [room], sample.format)).toEqual([`quoted shape of ${room.id}`]);
        const both = onTopOf(quoted, block[sample.format], sample.format);
        expect(found(both, [room], sample.format)).toEqual([
          `shape of ${room.id}`,
          `quoted shape of ${room.id}`,
        ]);
      },
    );

    test.each(hosts)('survives: $name (A01-A07, A09, A12, A20, A23, A26, A27, A29)', ({ apply }) => {
      expect(found(`<div>Hello</div>${apply(block.html)}<div>Bye</div>`, [room])).toEqual([
        `shape of ${room.id}`,
      ]);
    });
  });
});

test.each(allLanguages)('a block in language $tag survives two hosts after one another', (language) => {
  const { html: written } = prepared(fullRoom, language, organization).block;
  for (const first of hosts)
    for (const second of hosts) {
      const html = second.apply(first.apply(written));
      expect({ first: first.name, second: second.name, found: found(html, [fullRoom]) }).toEqual({
        first: first.name,
        second: second.name,
        found: [`shape of ${fullRoom.id}`],
      });
    }
});

const { block } = prepared(fullRoom, languages.en);
const link = fullRoom.joinUrl;
const anchor = (address: string, text = address) =>
  `<a href="${address.replace(/&/gu, '&amp;')}">${text}</a>`;

describe('a link that is no block', () => {
  test.each([
    ['alone', `<p>${anchor(link)}</p>`],
    ['in a sentence', `<p>Please join ${anchor(link, 'here')} on Tuesday.</p>`],
    ['typed without an anchor', `<p>My room is ${link.replace('&', '&amp;')}.</p>`],
    ['with one label', `<p>Join: ${anchor(link)}</p>`],
    ['with one French label that holds another', `<p>${anchor(link)}</p><p>Code PIN : comes later</p>`],
    ['near words that end like labels', `<p>${anchor(link)}</p><p>Chopin: Nocturnes. Partyhilfe: Anna.</p>`],
    ['near a phone number that holds the extension', `<p>${anchor(link)}</p><p>+41 112 752 642 756 00</p>`],
    ['whose own text holds the extension', `<p>${anchor(link, 'https://x.example.edu/112752642756')}</p>`],
  ])('%s is told as a link', (_case, html) => {
    expect(found(html, [fullRoom])).toEqual(['link of anna']);
  });

  test('above somebody else’s block is not taken for that block', () => {
    const other = prepared({ ...linkOnlyRoom, extension: '555' }, languages.en).block;
    expect(found(`<p>${anchor(link)}</p>${other.html}`, [fullRoom])).toEqual(['link of anna']);
  });

  test('below our own block stays a link', () => {
    expect(found(`${block.html}<p>As I said: ${anchor(link)}</p>`, [fullRoom])).toEqual([
      'shape of anna',
      'link of anna',
    ]);
  });

  test('a short extension does not make a block of a sentence with that number', () => {
    const short = { ...fullRoom, extension: '12' };
    expect(found(`<p>At 12 in ${anchor(link)}</p>`, [short])).toEqual(['link of anna']);
  });
});

describe('whose block it is', () => {
  test('another person’s room on the same host is not found', () => {
    const other: Room = {
      ...fullRoom,
      id: 'beat',
      joinUrl: 'https://videoconf.example.edu/join/beat',
      previousJoinUrls: [],
    };
    expect(found(block.html, [other])).toEqual([]);
  });

  test('a room whose link begins like another one’s is not confused with it', () => {
    const longer: Room = { ...linkOnlyRoom, id: 'longer', joinUrl: `${linkOnlyRoom.joinUrl}-2` };
    const rooms = [linkOnlyRoom, longer];
    expect(found(prepared(longer, languages.en).block.html, rooms)).toEqual(['shape of longer']);
    expect(found(prepared(linkOnlyRoom, languages.en).block.html, rooms)).toEqual(['shape of link-only']);
    expect(found(prepared(longer, languages.en).block.text, rooms, 'text')).toEqual(['shape of longer']);
  });

  test('a block with a link that the room had before is this room’s', () => {
    const before = prepared(
      { ...fullRoom, joinUrl: 'https://videoconf.example.edu/join/old-anna' },
      languages.de,
    );
    expect(found(before.block.html, [fullRoom])).toEqual(['shape of anna']);
  });

  test('what is a room’s link today is not another room’s that had it before', () => {
    const former: Room = {
      ...linkOnlyRoom,
      id: 'former',
      joinUrl: 'https://a.example.edu/',
      previousJoinUrls: [link],
    };
    expect(found(block.html, [former, fullRoom])).toEqual(['shape of anna']);
  });

  test('a stored room without a usable link is found nowhere', () => {
    const broken = ['', ' ', 'https://', '#'].map((joinUrl) => ({
      ...fullRoom,
      joinUrl,
      previousJoinUrls: [''],
    }));
    expect(found('<a href="">x</a><a href="#">y</a><a href=" ">z</a> https:// #', broken)).toEqual([]);
  });

  test('a link that ends in punctuation is found in plain text, with and without more behind it', () => {
    for (const joinUrl of [
      'https://meet.example.edu/j/(anna)',
      'https://meet.example.edu/j/anna.',
      'https://meet.example.edu/j/anna?',
    ]) {
      const room = { ...linkOnlyRoom, joinUrl };
      expect(found(prepared(room, languages.en).block.text, [room], 'text')).toEqual(['shape of link-only']);
      expect(found(`See you (${joinUrl}).`, [room], 'text')).toEqual(['link of link-only']);
    }
  });

  test('letters beyond ASCII are found as they stand and percent-encoded', () => {
    const room = { ...linkOnlyRoom, joinUrl: 'https://meet.example.edu/j/müller' };
    expect(found('<a href="https://meet.example.edu/j/m%c3%bcller">room</a>', [room])).toEqual([
      'link of link-only',
    ]);
    expect(found(prepared(room, languages.fr).block.html, [room])).toEqual(['shape of link-only']);
  });

  test('an address beside its own text counts as one place', () => {
    const beside = block.text.replace(link, () => `${link}<${link}>`);
    expect(found(beside, [fullRoom], 'text')).toEqual(['shape of anna']);
  });

  test('an anchor that is never closed counts as one place', () => {
    expect(found(block.html.replace('</a>', ''), [fullRoom])).toEqual(['shape of anna']);
    expect(found(block.html.replaceAll('</a>', ' '), [fullRoom])).toEqual(['shape of anna']);
  });

  test('blocks of two rooms are both found, in reading order', () => {
    const second = prepared(linkOnlyRoom, languages.it).block;
    expect(found(block.html + second.html, [linkOnlyRoom, fullRoom])).toEqual([
      'shape of anna',
      'shape of link-only',
    ]);
    expect(found(second.text + block.text, [linkOnlyRoom, fullRoom], 'text')).toEqual([
      'shape of link-only',
      'shape of anna',
    ]);
  });
});

describe('the text above a block', () => {
  test('does not count both labels of a block in two languages', () => {
    for (const [first, second] of [
      [languages.en, languages.de],
      [languages.fr, languages.it],
    ] as const) {
      const preview = prepareInvitation(fullRoom, organization, { languages: [first, second] });
      if (!preview.ok) throw new Error('the sample room is fine');
      for (const format of ['html', 'text'] as const) {
        const body = readMailBody(preview.value.block(format), format);
        const [found] = findBlocks(body, [fullRoom]);
        expect(found && textBefore(body, found)).toBe('');
      }
    }
  });

  test.each(allLanguages)('does not count the block’s own label ($tag)', (language) => {
    const words = prepared(fullRoom, language).block;
    for (const format of ['html', 'text'] as const) {
      const top = readMailBody(words[format], format);
      const [first] = findBlocks(top, [fullRoom]);
      expect(first && textBefore(top, first)).toBe('');
      const below = readMailBody(
        format === 'html' ? `<p>Dear all</p>${words.html}` : `Dear all\n\n${words.text}`,
        format,
      );
      const [second] = findBlocks(below, [fullRoom]);
      expect(second && textBefore(below, second)).toBe('Dear all');
    }
  });
});
