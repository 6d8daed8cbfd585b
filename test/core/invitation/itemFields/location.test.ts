import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { locationFor, subjectFor } from '../../../../src/core/invitation/itemFields/location';
import { languages } from '../../../../src/core/languages';
import { HIDDEN, hostileText } from '../../../samples/mailBodies/hostile';

const { de, en, fr, it } = languages;
const link = 'https://video.example.edu/join/anna';

describe('the subject', () => {
  test.each([
    [en, 'Videoconference – Anna Muster'],
    [de, 'Videokonferenz – Anna Muster'],
    [fr, 'Visioconférence – Anna Muster'],
    [it, 'Videoconferenza – Anna Muster'],
  ])('%#: the word for it and the room’s name', (language, subject) => {
    expect(subjectFor('Anna Muster', language.invitation)).toBe(subject);
  });

  test('a room whose name shows nothing leaves the word alone', () => {
    expect(subjectFor(' \u202e\n', en.invitation)).toBe('Videoconference');
  });

  const room = (length: number) =>
    subjectFor('x'.repeat(length - 'Videoconference – '.length), en.invitation);
  test('254 and 255 units are kept, 256 are cut to 255 (E01)', () => {
    expect(room(254)).toHaveLength(254);
    expect(room(255)).toHaveLength(255);
    expect(room(255).endsWith('x')).toBe(true);
    expect(room(256)).toHaveLength(255);
    expect(room(256).endsWith('x…')).toBe(true);
  });

  test('an emoji on the border is kept whole or dropped whole', () => {
    const padded = (padding: number) => subjectFor(`${'x'.repeat(padding)}👩‍👩‍👧yy`, en.invitation);
    expect(padded(227)).toHaveLength(255);
    expect(padded(227).endsWith('x👩‍👩‍👧yy')).toBe(true);
    expect(padded(228)).toHaveLength(255);
    expect(padded(228).endsWith('x👩‍👩‍👧…')).toBe(true);
    expect(padded(229)).toHaveLength(248);
    expect(padded(229).endsWith('x…')).toBe(true);
  });
});

describe('the location', () => {
  test('is the service and the link', () => {
    expect(locationFor('Example Videoconf', ` ${link} `, en.invitation)).toBe(`Example Videoconf: ${link}`);
  });

  test.each([undefined, '', ' \u200b'])(
    'a service without a name (%j) is called by the word for it',
    (name) => {
      expect(locationFor(name, link, de.invitation)).toBe(`Videokonferenz: ${link}`);
    },
  );

  test('254 and 255 units are kept; a longer one is the service alone, because half a link leads nowhere (E01)', () => {
    const longLink = (length: number) =>
      `${link}?${'x'.repeat(length - 'Service: '.length - link.length - 1)}`;
    expect(locationFor('Service', longLink(254), en.invitation)).toBe(`Service: ${longLink(254)}`);
    expect(locationFor('Service', longLink(255), en.invitation)).toHaveLength(255);
    expect(locationFor('Service', longLink(256), en.invitation)).toBe('Service');
    expect(locationFor('😀'.repeat(200), link, en.invitation)).toBe(`${'😀'.repeat(127)}…`);
  });
});

test('hostile values put nothing hidden into subject and location, and never more than 255 units', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom(...Object.values(languages)), (text, language) => {
      for (const field of [
        subjectFor(text, language.invitation),
        locationFor(text, link, language.invitation),
      ]) {
        expect(field.length).toBeLessThanOrEqual(255);
        expect(field).not.toMatch(HIDDEN);
        expect(field.trim()).toBe(field);
        expect(field).not.toBe('');
      }
    }),
  );
});
