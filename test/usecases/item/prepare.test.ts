import { describe, expect, test } from '@jest/globals';
import { composeInvitation } from '../../../src/core/invitation/compose';
import { renderHtml } from '../../../src/core/invitation/html';
import { renderText } from '../../../src/core/invitation/text';
import { languages } from '../../../src/core/languages';
import {
  invitationLanguage,
  invitationLanguages,
  previewInvitation,
} from '../../../src/usecases/item/prepare';
import { bareOrganization, fullRoom, linkOnlyRoom, organization } from '../../samples/rooms';

describe('invitationLanguage', () => {
  test.each([
    [['fr'], 'de-CH', 'fr'],
    [undefined, 'de-CH', 'de'],
    [[], 'it-CH', 'it'],
    [['rm'], 'fr-CH', 'fr'],
    [undefined, 'rm-CH', 'en'],
  ])('chosen %j, displayed %s: %s', (chosen, displayed, tag) => {
    expect(invitationLanguage({ languages: chosen }, displayed, organization).tag).toBe(tag);
  });

  test('where nothing is chosen and Outlook speaks what we do not, the organization decides', () => {
    expect(invitationLanguage(undefined, 'es', { ...organization, languages: ['it'] }).tag).toBe('it');
    expect(invitationLanguage(undefined, '', bareOrganization).tag).toBe('en');
  });
});

describe('invitationLanguages', () => {
  test.each([
    [
      ['de', 'en'],
      ['de', 'en'],
    ],
    [['de', 'de-CH'], ['de']],
    [['fr'], ['fr']],
    [undefined, ['it']],
  ])('chosen %j: %j', (chosen, tags) => {
    const spoken = invitationLanguages({ languages: chosen }, 'it-CH', organization);
    expect(spoken.map(({ tag }) => tag)).toEqual(tags);
  });
});

describe('previewInvitation', () => {
  test('is exactly what the renderers make of the composed lines', () => {
    const composed = composeInvitation(fullRoom, organization);
    if (!composed.ok) throw new Error('not composed');
    expect(previewInvitation(fullRoom, organization, { languages: [languages.de] })).toEqual({
      ok: true,
      value: {
        block: {
          html: renderHtml(composed.value, [languages.de]),
          text: renderText(composed.value, [languages.de]),
        },
        subject: 'Videokonferenz – Anna Muster',
        location: 'Anna’s Videoconf: https://videoconf.example.edu/join/anna.muster?lang=en&role=guest',
      },
    });
  });

  test('the location goes by the room’s service, else the organization’s, else the word for it', () => {
    const location = (room = linkOnlyRoom, facts = bareOrganization) => {
      const preview = previewInvitation(room, facts, { languages: [languages.fr] });
      return preview.ok && preview.value.location;
    };
    expect(location({ ...linkOnlyRoom, serviceName: 'Meet' }, organization)).toBe(
      `Meet: ${linkOnlyRoom.joinUrl}`,
    );
    expect(location(linkOnlyRoom, organization)).toBe(`Example Videoconf: ${linkOnlyRoom.joinUrl}`);
    expect(location()).toBe(`Visioconférence: ${linkOnlyRoom.joinUrl}`);
  });

  test('a field that must not be written stops everything and is named', () => {
    expect(
      previewInvitation({ ...fullRoom, joinUrl: 'http://a.example.edu' }, organization, {
        languages: [languages.en],
      }),
    ).toEqual({
      ok: false,
      error: [{ field: 'joinUrl', fault: 'notHttps' }],
    });
  });
});
