import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/core/languages';
import type { Room } from '../../src/core/room/room';
import { draftMail } from '../../src/usecases/draftMail';
import { prepareInvitation } from '../../src/usecases/item/prepare';
import { bareOrganization, fullRoom, linkOnlyRoom, organization } from '../samples/rooms/rooms';

const english = { languages: [languages.en] } as const;
function draftOf(room: Room, facts = organization, choices: Parameters<typeof draftMail>[2] = english) {
  const draft = draftMail(room, facts, choices);
  if (draft.kind !== 'draft') throw new Error(draft.kind);
  const fields = new URLSearchParams(draft.url.replace('mailto:?', ''));
  return { ...draft, subject: fields.get('subject'), body: fields.get('body') };
}

describe('the draft of a mail', () => {
  test('has subject and invitation, with the line ends of mail', () => {
    const draft = draftOf(linkOnlyRoom, bareOrganization);
    const prepared = prepareInvitation(linkOnlyRoom, bareOrganization, english);
    expect(draft.subject).toBe('Videoconference – Link only');
    expect(draft.body).toBe(prepared.ok && prepared.value.block('text').replaceAll('\n', '\r\n'));
    expect(draft.leftOut).toEqual([]);
    expect(draft.url).toMatch(/^mailto:\?[\w%.&=!~*'()-]+$/u);
  });

  test.each([
    ['print', undefined],
    [undefined, 'print'],
    [undefined, undefined],
  ] as const)('holds no PIN and promises none (FU15): room %s, organization %s', (ofRoom, ofOrganization) => {
    const room = { ...linkOnlyRoom, pin: '97531', pinPolicy: ofRoom };
    const draft = draftOf(room, { ...bareOrganization, pinPolicy: ofOrganization, pinFor: 'everyWay' });
    expect(draft.url).not.toContain('97531');
    expect(draft.body).not.toMatch(/\bPIN\b|separately/u);
    expect(draft.leftOut).toEqual(['pin', 'pinFor']);
  });

  test('has lost nothing where no PIN would be printed; that it comes separately is the person’s own word', () => {
    const room = { ...linkOnlyRoom, pin: '97531' };
    expect(draftOf(linkOnlyRoom, bareOrganization).leftOut).toEqual([]);
    expect(draftOf({ ...room, pinPolicy: 'omit' }, bareOrganization).leftOut).toEqual([]);
    const separate = draftOf({ ...room, pinPolicy: 'separate' }, bareOrganization);
    expect(separate.body).toContain('You will receive the PIN separately.');
    expect([separate.leftOut, separate.url.includes('97531')]).toEqual([[], false]);
  });

  test('names as left out what the invitation has, in its order, and nothing else (FU15)', () => {
    const ownLine = 'ä'.repeat(320);
    const room = { ...linkOnlyRoom, pin: '97531', ownLine };
    expect(draftOf(room, bareOrganization).leftOut.filter((kind) => kind !== 'thanks')).toEqual(
      expect.arrayContaining(['pin', 'note']),
    );
    expect(draftOf(room, bareOrganization, { ...english, leaveOut: ['thanks', 'pin'] }).leftOut).toEqual([
      'note',
    ]);
  });

  test.each([
    ['the whole room', fullRoom, english],
    ['two languages', fullRoom, { languages: [languages.de, languages.fr] } as const],
    ['a long own line', { ...linkOnlyRoom, ownLine: 'ä'.repeat(300) }, english],
    ['a long link', { ...fullRoom, joinUrl: `https://video.example.edu/${'a'.repeat(1200)}` }, english],
  ])('stays within 2,000 characters and tells what it left out: %s', (_what, room, choices) => {
    const draft = draftOf(room, organization, choices);
    expect(draft.url.length).toBeLessThanOrEqual(2000);
    expect(draft.body).toContain(room.joinUrl);
    expect(draft.leftOut.length).toBeGreaterThan(0);
  });

  test('gives up where not even the link fits, or where it must not be written', () => {
    const joinUrl = `https://video.example.edu/${'a'.repeat(1900)}`;
    expect(draftMail({ ...linkOnlyRoom, joinUrl }, organization, english)).toEqual({ kind: 'tooLong' });
    expect(draftMail({ ...linkOnlyRoom, joinUrl: 'http://a.example.edu' }, organization, english)).toEqual({
      kind: 'badRoom',
    });
  });
});
