import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { subjectByPattern, unknownPlaceholders } from '../../../../src/core/invitation/itemFields/subject';
import { languages } from '../../../../src/core/languages';
import { HIDDEN, hostileText } from '../../../samples/mailBodies/hostile';

const { en } = languages;

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
});
