import { describe, expect, it } from '@jest/globals';
import { MAX_SOURCE_LENGTH, readFlavours } from '../../../src/taskpane/paste/readFlavours';
import { INVITATION, MAILED_INVITATIONS, NEWSLETTER } from '../../samples/pastedInvitations';

const nameIn = (html: string, text: string) => {
  const outcome = readFlavours({ html, text });
  return outcome.kind === 'read' ? outcome.invitation.findings.name?.value : outcome.kind;
};

describe('what a clipboard holds', () => {
  it('is read as HTML where it has that: only there stand the links behind words', () => {
    const outcome = readFlavours({ html: MAILED_INVITATIONS.en, text: 'Room: Anna Muster' });
    expect(outcome).toMatchObject({
      kind: 'read',
      invitation: { findings: { joinUrl: { value: 'https://videoconf.example.edu/join/anna.muster' } } },
    });
  });

  it('is read as text where the HTML tells nothing or is too long', () => {
    expect(nameIn('<p>See below</p>', INVITATION)).toBe('Anna Muster');
    expect(nameIn(`<img src="${'A'.repeat(MAX_SOURCE_LENGTH)}">`, INVITATION)).toBe('Anna Muster');
  });

  it('may have nothing to find, or nothing at all, or too much', () => {
    expect(nameIn('', NEWSLETTER)).toBe('nothing');
    expect(nameIn('', '')).toBe('nothing');
    expect(nameIn('', 'a'.repeat(MAX_SOURCE_LENGTH + 1))).toBe('tooLong');
  });
});
