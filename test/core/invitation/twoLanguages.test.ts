import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import { composeInvitation } from '../../../src/core/invitation/compose';
import { renderHtml } from '../../../src/core/invitation/html';
import { renderText } from '../../../src/core/invitation/text';
import { wordInLanguages } from '../../../src/core/invitation/wordInLanguages';
import type { Language } from '../../../src/core/languages/language';
import { bareOrganization, fullRoom, linkOnlyRoom, organization } from '../../samples/rooms';

const { en, de, fr, it } = languages;
const pairs = [
  [en, de],
  [de, fr],
  [fr, it],
  [it, en],
] as const satisfies readonly (readonly [Language, Language])[];

function invitationOf(room = fullRoom, facts = organization) {
  const composed = composeInvitation(room, facts);
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}

describe('a block in two languages', () => {
  test('a room that is only a link', () => {
    const invitation = invitationOf(linkOnlyRoom, bareOrganization);
    expect(renderText(invitation, [en, de])).toBe(
      [
        'Join / Teilnehmen:',
        'https://meet.example.edu/join/link-only',
        'Registered users and guests use the same link.',
        'Der Link gilt für registrierte Teilnehmende und für Gäste.',
        '',
        'Thank you, and see you soon.',
        'Vielen Dank und bis bald.',
        '',
      ].join('\n'),
    );
  });

  test('each part says its language: the cells the first, what is of the second its own', () => {
    const html = renderHtml(invitationOf(linkOnlyRoom, bareOrganization), [en, de]);
    const font = 'font-family:Aptos,Calibri,Arial,sans-serif;font-size:11pt';
    expect(html).toContain(`>Join / <span lang="de" style="${font}">Teilnehmen:</span>&nbsp;</td>`);
    expect(html).toContain(
      `<br><span lang="de" style="${font}">Der Link gilt für registrierte Teilnehmende und für Gäste.</span></td>`,
    );
    expect(new Set(html.match(/<td lang="\w+"/gu))).toEqual(new Set(['<td lang="en"']));
  });

  test.each(pairs)('links, gateways and PIN stand once (%#)', (...both) => {
    const html = renderHtml(invitationOf(), both);
    const lines = renderText(invitationOf(), both).split('\n');
    for (const link of [fullRoom.joinUrl, fullRoom.helpUrl, fullRoom.testRoomUrl])
      expect(lines.filter((line) => line.includes(link ?? '?'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('2468'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('+41 (0)44 555 01 01'))).toHaveLength(1);
    expect(html.split('<a ').length - 1).toBe(6);
  });

  test.each(pairs)('every sentence stands on a row of its own in either language (%#)', (...both) => {
    const lines = renderText(invitationOf(), both).split('\n');
    for (const { invitation: words } of both) {
      expect(lines).toContain(words.sameLinkForAll);
      expect(lines).toContain(words.pinIsImportant);
      expect(lines).toContain(words.testBefore);
      expect(lines).toContain(words.thanks('Anna’s Videoconf'));
    }
  });

  test('a label that both languages share stands once; the colon is that of the word before it', () => {
    const labels = invitationOf().lines.map((line) =>
      (wordInLanguages(line, [en, fr]).label ?? []).map(({ text }) => text).join(''),
    );
    expect(labels.slice(0, 3)).toEqual([
      'Join / Participer\u00a0:',
      'Phone / Téléphone\u00a0:',
      `Meeting extension / ${fr.invitation.extension}\u00a0:`,
    ]);
    expect(labels).toContain('SIP:');
  });

  test.each(pairs)('text and HTML say the same, word by word (%#)', (...both) => {
    const words = (block: string) => block.replace(/\s+/gu, ' ').trim();
    const ofHtml = renderHtml(invitationOf(), both)
      .replace(/<br>|<\/td>|<\/p>/gu, ' ')
      .replace(/<[^>]*>/gu, '')
      .replace(/&nbsp;/gu, ' ')
      .replace(/&amp;/gu, '&');
    expect(words(renderText(invitationOf(), both))).toBe(words(ofHtml));
  });
});
