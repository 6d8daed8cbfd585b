import { describe, expect, test } from '@jest/globals';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { languages } from '../../../src/core/languages';
import type { Room } from '../../../src/core/room/room';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { bareOrganization, bothFormats, linkOnlyRoom } from '../../samples/rooms/rooms';

const { en, de, fr } = languages;
const testRoomUrl = 'https://meet.example.edu/join/test';
const helpUrl = 'https://meet.example.edu/help';
const print = { firstTimeAdvice: 'print' } as const;

const linesOfHtml = (html: string): readonly string[] =>
  html.split('\n').map((row) =>
    row
      .replace(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gu, '[$2]($1)')
      .replace(/<[^>]*>/gu, '')
      .replace(/&nbsp;/gu, ' '),
  );

/** What the block says between link and thanks; links of HTML as `[words](address)`. */
function said(
  format: 'html' | 'text',
  room: Partial<Room>,
  choices: Partial<InvitationChoices> = {},
): readonly string[] {
  const given = { ...linkOnlyRoom, ...room };
  const preview = prepareInvitation(given, bareOrganization, { languages: [en], ...choices });
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  const { html, text } = bothFormats(preview.value);
  const lines = (format === 'html' ? linesOfHtml(html) : text.split('\n')).filter((line) => line !== '');
  return lines.slice(lines.findIndex((line) => line.includes('link-only')) + 1, -1);
}

describe('for people who join for the first time', () => {
  test('HTML has one row of words with links: nobody types these addresses', () => {
    expect(said('html', { testRoomUrl, helpUrl })).toEqual([
      `First time: [Test room](${testRoomUrl}) · [Help](${helpUrl})`,
      'Please try the test room before your first meeting.',
    ]);
    expect(said('html', { testRoomUrl })).toEqual([
      `First time: [Test room](${testRoomUrl})`,
      'Please try the test room before your first meeting.',
    ]);
    expect(said('html', { helpUrl })).toEqual([`First time: [Help](${helpUrl})`]);
  });

  test('text has each address behind its name', () => {
    expect(said('text', { testRoomUrl, helpUrl })).toEqual([
      `Test room: ${testRoomUrl}`,
      `Help: ${helpUrl}`,
      'Please try the test room before your first meeting.',
    ]);
  });

  test('in two languages the words of both lead to one page', () => {
    expect(said('html', { testRoomUrl, helpUrl }, { languages: [fr, de] })[0]).toBe(
      `Première fois / Erstes Mal: [Salle de test / Testraum](${testRoomUrl}) · [Aide / Hilfe](${helpUrl})`,
    );
    expect(said('text', { testRoomUrl, helpUrl }, { languages: [fr, de] }).slice(0, 2)).toEqual([
      `Salle de test / Testraum: ${testRoomUrl}`,
      `Aide / Hilfe: ${helpUrl}`,
    ]);
  });

  test.each(['html', 'text'] as const)(
    'to come early is advised where the person wants it (%s)',
    (format) => {
      const early = 'The first time, come in a few minutes early and check camera and sound.';
      expect(said(format, {}, print)).toEqual([early]);
      expect(said(format, { testRoomUrl }, print)).toContain(early);
      expect(said(format, { testRoomUrl })).not.toContain(early);
      expect(said(format, { testRoomUrl }, { firstTimeAdvice: 'omit' })).not.toContain(early);
      expect(said(format, {}, { ...print, leaveOut: ['comeEarly'] })).toEqual([]);
      expect(said(format, { testRoomUrl }, { ...print, leaveOut: ['test'] })).toEqual([early]);
    },
  );
});
