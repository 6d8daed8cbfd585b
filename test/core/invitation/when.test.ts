import { describe, expect, test } from '@jest/globals';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { languages } from '../../../src/core/languages';
import type { When } from '../../../src/core/meeting/when';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { bareOrganization, linkOnlyRoom } from '../../samples/rooms/rooms';

const when: When = {
  startMs: Date.parse('2026-11-27T17:00Z'),
  endMs: Date.parse('2026-11-27T18:00Z'),
  kind: 'timed',
  series: 'single',
  organizerZone: 'Europe/Zurich',
  zones: ['America/New_York', 'Asia/Tokyo'],
};

/** What stands between heading and link. */
function rowsOf(choices: Partial<InvitationChoices>): readonly string[] {
  const preview = prepareInvitation(linkOnlyRoom, bareOrganization, {
    languages: [languages.en],
    ...choices,
  });
  if (!preview.ok) throw new Error(JSON.stringify(preview.error));
  const lines = preview.value.block('text').split('\n');
  return lines.slice(1, lines.indexOf(linkOnlyRoom.joinUrl) - 1);
}

describe('the time of the meeting', () => {
  test('the organizer’s zone in full, each further one short, with the day where it is another one', () => {
    expect(rowsOf({ when })).toEqual([
      'When: Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
      '12:00–13:00 (New York, UTC−5)',
      'Saturday, 28 November 2026, 02:00–03:00 (Tokyo, UTC+9)',
    ]);
  });

  test.each([
    [
      languages.de,
      [
        'Termin: Freitag, 27. November 2026, 18:00–19:00 Uhr (Zürich, UTC+1)',
        '12:00–13:00 Uhr (New York, UTC−5)',
        'Samstag, 28. November 2026, 02:00–03:00 Uhr (Tokio, UTC+9)',
      ],
    ],
    [
      languages.fr,
      [
        'Quand\u00a0: vendredi 27 novembre 2026, 18:00–19:00 (Zurich, UTC+1)',
        '12:00–13:00 (New York, UTC−5)',
        'samedi 28 novembre 2026, 02:00–03:00 (Tokyo, UTC+9)',
      ],
    ],
    [
      languages.it,
      [
        'Quando: venerdì 27 novembre 2026, 18:00–19:00 (Zurigo, UTC+1)',
        '12:00–13:00 (New York, UTC−5)',
        'sabato 28 novembre 2026, 02:00–03:00 (Tokyo, UTC+9)',
      ],
    ],
  ] as const)('in $tag', (language, rows) => {
    expect(rowsOf({ when, languages: [language] })).toEqual(rows);
  });

  test('one row for each zone in two languages, in the words of the first', () => {
    expect(rowsOf({ when, languages: [languages.it, languages.de] })).toEqual([
      'Quando / Termin: venerdì 27 novembre 2026, 18:00–19:00 (Zurigo, UTC+1)',
      '12:00–13:00 (New York, UTC−5)',
      'sabato 28 novembre 2026, 02:00–03:00 (Tokyo, UTC+9)',
    ]);
  });

  test('is left out where none is given, where it was left out, and where it cannot be written truly', () => {
    expect(rowsOf({})).toEqual([]);
    expect(rowsOf({ when, leaveOut: ['when'] })).toEqual([]);
    expect(rowsOf({ when: { ...when, series: 'unknown' } })).toEqual([]);
    expect(rowsOf({ when: { ...when, organizerZone: 'Customized Time Zone' } })).toEqual([]);
    expect(rowsOf({ when: { ...when, endMs: 0 } })).toEqual([]);
  });

  test('rows of a block are carried over as they stand, but not beside a time that is known', () => {
    const whenRows = [
      'vendredi 27 novembre 2026, 18:00–19:00 (Zurich, UTC+1)',
      '12:00–13:00 (New York, UTC−5)',
    ];
    expect(rowsOf({ whenRows })).toEqual([
      'When: vendredi 27 novembre 2026, 18:00–19:00 (Zurich, UTC+1)',
      '12:00–13:00 (New York, UTC−5)',
    ]);
    expect(rowsOf({ whenRows: [] })).toEqual([]);
    expect(rowsOf({ whenRows, when: { ...when, zones: [] } })).toEqual([
      'When: Friday, 27 November 2026, 18:00–19:00 (Zurich, UTC+1)',
    ]);
    expect(rowsOf({ whenRows, when: { ...when, series: 'unknown' } })).toEqual([]);
  });

  test('its date, for a subject, is that of the organizer, in the language of the block', () => {
    const may = {
      ...when,
      startMs: Date.parse('2026-04-30T22:30Z'),
      endMs: Date.parse('2026-04-30T23:30Z'),
    };
    const subjects = (given: When) =>
      Object.values(languages).map((language) => {
        const preview = prepareInvitation(linkOnlyRoom, bareOrganization, {
          languages: [language],
          when: given,
          subjectPattern: 'Lunch {date}',
        });
        return preview.ok && preview.value.subject;
      });
    expect(subjects(may)).toEqual([
      'Lunch 1 May 2026',
      'Lunch 1. Mai 2026',
      'Lunch 1er mai 2026',
      'Lunch 1º maggio 2026',
    ]);
    expect(subjects({ ...may, series: 'unknown' })).toEqual(['Lunch', 'Lunch', 'Lunch', 'Lunch']);
  });
});
