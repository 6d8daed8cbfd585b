import { describe, expect, test } from '@jest/globals';
import { composeInvitation } from '../../../src/core/invitation/lines';
import { renderHtml } from '../../../src/core/invitation/html';
import { renderText } from '../../../src/core/invitation/text';
import { languages } from '../../../src/core/languages';
import {
  invitationLanguages,
  prepareInvitation,
  requestByPreferences,
} from '../../../src/usecases/item/prepare';
import {
  bareOrganization,
  bothFormats,
  fullRoom,
  linkOnlyRoom,
  organization,
} from '../../samples/rooms/rooms';

describe('the languages of a block: the person’s, else the organization’s, else Outlook’s, else English (FA03)', () => {
  test.each([
    [['fr'], ['it'], 'de-CH', ['fr']],
    [['de', 'en'], undefined, 'it-CH', ['de', 'en']],
    [['de', 'de-CH'], undefined, 'it-CH', ['de']],
    [['fr'], ['de', 'en'], 'it-CH', ['fr']],
    [undefined, ['de', 'en'], 'it-CH', ['de', 'en']],
    [[], ['de', 'en'], 'de-CH', ['de', 'en']],
    [undefined, ['it'], 'de-CH', ['it']],
    [['rm'], ['it', 'fr'], 'de-CH', ['it']],
    [['rm'], undefined, 'fr-CH', ['fr']],
    [undefined, undefined, 'de-CH', ['de']],
    [[], [], 'it-CH', ['it']],
    [undefined, undefined, 'rm-CH', ['en']],
    [undefined, undefined, '', ['en']],
  ])('chosen %j, organization %j, Outlook %s: %j', (chosen, standard, displayed, tags) => {
    const facts = { ...bareOrganization, languages: standard };
    const spoken = invitationLanguages({ languages: chosen }, displayed, facts);
    expect(spoken.map(({ tag }) => tag)).toEqual(tags);
  });
});

describe('what the ribbon asks for', () => {
  test('without preferences: the organization’s zones, both fields, no advice', () => {
    const facts = { ...bareOrganization, timeZones: ['Asia/Tokyo'] };
    expect(requestByPreferences(undefined, 'de-CH', facts)).toEqual({
      choices: {
        languages: [languages.de],
        subjectPattern: undefined,
        leaveOut: ['comeEarly'],
        firstTimeAdvice: 'omit',
      },
      fields: { subject: 'fill', location: 'add' },
      zones: ['Asia/Tokyo'],
    });
  });

  test('the person’s preferences win', () => {
    const preferences = {
      languages: ['fr', 'en'],
      timeZones: [],
      setSubject: false,
      setLocation: false,
      subjectPattern: '{room}',
      firstTimeAdvice: true,
    };
    expect(
      requestByPreferences(preferences, 'de-CH', { ...organization, timeZones: ['Asia/Tokyo'] }),
    ).toEqual({
      choices: {
        languages: [languages.fr, languages.en],
        subjectPattern: '{room}',
        leaveOut: [],
        firstTimeAdvice: 'print',
      },
      fields: { subject: 'leave', location: 'leave' },
      zones: [],
    });
  });
});

describe('prepareInvitation', () => {
  test('is exactly what the renderers make of the composed lines', () => {
    const composed = composeInvitation(fullRoom, organization, { languages: [languages.de] });
    if (!composed.ok) throw new Error('not composed');
    const preview = prepareInvitation(fullRoom, organization, { languages: [languages.de] });
    if (!preview.ok) throw new Error('not prepared');
    expect({ ...preview.value, block: bothFormats(preview.value) }).toEqual({
      lines: composed.value,
      block: {
        html: renderHtml(composed.value, [languages.de]),
        text: renderText(composed.value, [languages.de]),
      },
      subject: 'Videokonferenz – Anna Muster',
      location: 'Anna’s Videoconf: https://videoconf.example.edu/join/anna.muster?lang=en&role=guest',
    });
  });

  test('the location goes by the room’s service, else the organization’s, else the word for it', () => {
    const location = (room = linkOnlyRoom, facts = bareOrganization) => {
      const preview = prepareInvitation(room, facts, { languages: [languages.fr] });
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
      prepareInvitation({ ...fullRoom, joinUrl: 'http://a.example.edu' }, organization, {
        languages: [languages.en],
      }),
    ).toEqual({
      ok: false,
      error: [{ field: 'joinUrl', fault: 'notHttps' }],
    });
  });
});
