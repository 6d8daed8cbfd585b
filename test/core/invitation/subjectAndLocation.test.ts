import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  locationFor,
  subjectByPattern,
  subjectDate,
  subjectFor,
  unknownPlaceholders,
} from '../../../src/core/invitation/subjectAndLocation';
import { languages } from '../../../src/core/languages';
import { HIDDEN, hostileText } from '../../samples/hostile';

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
  test('254 and 255 units are kept, 256 are cut to 255', () => {
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

describe('the subject by a pattern', () => {
  const facts = { room: 'Anna Muster', service: 'Example Videoconf', date: '24 November 2026' };
  const subject = (pattern: string | undefined, given: object = facts) =>
    subjectByPattern(pattern, given, en.invitation);

  test.each([
    ['{service}: {room}, {date}', 'Example Videoconf: Anna Muster, 24 November 2026'],
    ['{Room} / {ROOM}', 'Anna Muster / Anna Muster'],
    ['Jour fixe', 'Jour fixe'],
    ['  {room}\n–\t{date} ', 'Anna Muster – 24 November 2026'],
  ])('%j is %j', (pattern, expected) => {
    expect(subject(pattern)).toBe(expected);
  });

  test.each([
    ['{room} – {date}', { room: 'Anna' }, 'Anna'],
    ['{date} – {room}', { room: 'Anna' }, 'Anna'],
    ['{service}: {room} ({date})', { room: 'Anna' }, 'Anna'],
    ['{room} ({date}) weekly', { room: 'Anna' }, 'Anna weekly'],
    ['{room} – {service} – {date}', { room: 'Anna', date: '1 May 2026' }, 'Anna – 1 May 2026'],
    ['{service}{date} {room}!', { room: 'Anna' }, 'Anna!'],
    ['Meeting {service} on {date}', { room: 'Anna', date: ' \u200b' }, 'Meeting on'],
  ])('a fact that is not known goes with what joins it: %j with %j is %j', (pattern, given, expected) => {
    expect(subject(pattern, given)).toBe(expected);
  });

  test('a pattern that gives nothing is as none', () => {
    for (const pattern of [undefined, '', ' \u202e', '{date}', '– {date} –', '({service})'])
      expect(subject(pattern, { room: 'Anna' })).toBe('Videoconference – Anna');
    expect(subject('{room}', {})).toBe('Videoconference');
  });

  test('an unknown name in braces stays as it is typed, and the form can name it', () => {
    expect(subject('{room} {raum} {pin} {} {a b}')).toBe('Anna Muster {raum} {pin} {} {a b}');
    expect(unknownPlaceholders('{room} {raum} {pin} {} {Date}')).toEqual(['{raum}', '{pin}']);
    expect(unknownPlaceholders('{service}: {room}, {date}')).toEqual([]);
  });

  test('what is filled in is not a pattern again', () => {
    expect(subject('{room} {service}', { room: '{service}', service: '$& {date}' })).toBe(
      '{service} $& {date}',
    );
  });

  test('255 units, cut between what a reader sees as characters', () => {
    expect(subject('{room}', { room: 'x'.repeat(255) })).toHaveLength(255);
    expect(subject('{room}', { room: 'x'.repeat(256) })).toBe(`${'x'.repeat(254)}…`);
    expect(subject('{room}', { room: `${'x'.repeat(250)}👩‍👩‍👧` })).toBe(`${'x'.repeat(250)}…`);
  });

  test('hostile patterns and facts put nothing hidden into it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (pattern, room, service) => {
        const written = subject(`${pattern}{room}{date} {service}`, { room, service });
        expect(written.length).toBeLessThanOrEqual(255);
        expect(written).not.toMatch(HIDDEN);
        expect(written.trim()).toBe(written);
        expect(written).not.toBe('');
      }),
    );
  });

  test('the date is that of the organizer, in the language of the block', () => {
    const when = {
      startMs: Date.parse('2026-04-30T22:30Z'),
      endMs: Date.parse('2026-04-30T23:30Z'),
      kind: 'timed',
      series: 'single',
      organizerZone: 'Europe/Zurich',
    } as const;
    expect([en, de, fr, it].map(({ invitation }) => subjectDate(when, invitation))).toEqual([
      '1 May 2026',
      '1. Mai 2026',
      '1er mai 2026',
      '1º maggio 2026',
    ]);
    expect(subjectDate(undefined, en.invitation)).toBeUndefined();
    expect(subjectDate({ ...when, series: 'unknown' }, en.invitation)).toBeUndefined();
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

  test('254 and 255 units are kept; a longer one is the service alone, because half a link leads nowhere', () => {
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
    fc.property(hostileText, fc.constantFrom(en, de, fr, it), (text, language) => {
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
