import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../../src/core/languages';
import type { Room } from '../../../src/core/room/room';
import { HIDDEN, hostileText } from '../../samples/hostile';
import { bareOrganization, fullRoom, linkOnlyRoom, organization, prepared } from '../../samples/rooms';

const { en, fr } = languages;

describe('the text of the block', () => {
  test('a room that is only a link', () => {
    expect(prepared(linkOnlyRoom, en, bareOrganization).block.text).toBe(
      'Join:\nhttps://meet.example.edu/join/link-only\nRegistered users and guests use the same link.\n\nThank you, and see you soon.\n',
    );
  });

  test('French has its space before the colon', () => {
    const lines = prepared(fullRoom, fr, organization).block.text.split('\n');
    expect(lines[0]).toBe('Participer\u00a0:');
    expect(lines).toContain('Zurich\u00a0: +41 (0)44 555 01 01');
    expect(lines).toContain('Code PIN\u00a0: 2468');
  });

  test.each(Object.values(languages))('every web address stands alone on its line ($tag)', (language) => {
    const lines = prepared(fullRoom, language, organization).block.text.split('\n');
    const addresses = lines.filter((line) => line.includes('https://'));
    expect(addresses).toEqual([
      fullRoom.joinUrl,
      fullRoom.phoneNumbersUrl,
      fullRoom.testRoomUrl,
      fullRoom.helpUrl,
    ]);
  });

  test.each(Object.values(languages))(
    'no markup, no references, lines end in line feeds ($tag; B11, C03)',
    (language) => {
      for (const room of [fullRoom, linkOnlyRoom]) {
        const { text } = prepared(room, language, organization).block;
        expect(text).not.toMatch(/[<>\r\t]|&\w+;/u);
        expect(text).not.toMatch(/\n{3}| \n|^\n/u);
        expect(text.endsWith('\n')).toBe(true);
      }
    },
  );

  test('hostile values stay on their line: nothing hidden, and no line more than for harmless ones', () => {
    const lineCount = (room: Room) => prepared(room, en).block.text.split('\n').length;
    const visible = hostileText.map((text) => `x${text}`);
    fc.assert(
      fc.property(visible, visible, visible, visible, (pin, ownLine, serviceName, label) => {
        const room = (values: readonly [string, string, string, string]): Room => ({
          ...fullRoom,
          pin: values[0],
          ownLine: values[1],
          serviceName: values[2],
          phoneNumbers: [{ label: values[3], number: '+41 44 555 01 01' }],
        });
        const hostile = room([pin, ownLine, serviceName, label]);
        expect(lineCount(hostile)).toBe(lineCount(room(['x', 'x', 'x', 'x'])));
        expect(prepared(hostile, en).block.text.replace(/\n/gu, '')).not.toMatch(HIDDEN);
      }),
    );
  });

  test('says the same as the HTML, word by word', () => {
    for (const language of Object.values(languages)) {
      const { html, text } = prepared(fullRoom, language, organization).block;
      const words = (block: string) => block.replace(/\s+/gu, ' ').trim();
      const ofHtml = html
        .replace(/<br>|<\/td>|<\/p>/gu, ' ')
        .replace(/<[^>]*>/gu, '')
        .replace(/&nbsp;/gu, ' ')
        .replace(/&amp;/gu, '&');
      expect(words(text)).toBe(words(ofHtml));
    }
  });
});
