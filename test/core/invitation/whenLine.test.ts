import { describe, expect, test } from '@jest/globals';
import { composeInvitation } from '../../../src/core/invitation/compose';
import { languages } from '../../../src/core/languages';
import { LANGUAGE_TAGS } from '../../../src/core/languages/language';
import type { When } from '../../../src/core/meeting/when';
import { whenLines } from '../../../src/core/meeting/whenLines';
import { previewInvitation } from '../../../src/usecases/item/prepare';
import { fullRoom, linkOnlyRoom, organization } from '../../samples/rooms';

const when: When = {
  startMs: Date.parse('2026-11-24T13:00Z'),
  endMs: Date.parse('2026-11-24T14:00Z'),
  kind: 'timed',
  series: 'single',
  organizerZone: 'Europe/Zurich',
  zones: ['Asia/Kathmandu'],
};
const kinds = (choices: { readonly when?: When; readonly leaveOut?: readonly 'when'[] }) => {
  const composed = composeInvitation(fullRoom, organization, {
    ...choices,
    when: choices.when && whenLines(choices.when),
  });
  return composed.ok ? composed.value.lines.map(({ kind }) => kind) : [];
};

describe('the time of the meeting', () => {
  test('stands between PIN and test room', () => {
    const lines = kinds({ when });
    expect(lines.slice(lines.indexOf('pin'), lines.indexOf('test') + 1)).toEqual(['pin', 'when', 'test']);
  });

  test('is left out where none is given, where it was left out, and where it cannot be written truly', () => {
    expect(kinds({})).not.toContain('when');
    expect(kinds({ when, leaveOut: ['when'] })).not.toContain('when');
    expect(kinds({ when: { ...when, series: 'unknown' } })).not.toContain('when');
    expect(kinds({ when: { ...when, organizerZone: 'Customized Time Zone' } })).not.toContain('when');
    expect(kinds({ when: { ...when, endMs: 0 } })).not.toContain('when');
  });

  const block = (given: When, language = languages.en) => {
    const preview = previewInvitation(linkOnlyRoom, organization, {
      languages: [language],
      leaveOut: ['phone', 'extension', 'h323', 'h323Backup', 'sip', 'confirmKey', 'test', 'help', 'note'],
      when: whenLines(given),
    });
    if (!preview.ok) throw new Error('not composed');
    return preview.value.block;
  };

  test('is one row per zone, in text and HTML, and the first of a series is named', () => {
    expect(block(when).text.split('\n').slice(4, 6)).toEqual([
      'When: Tuesday, 24 November 2026, 14:00–15:00, Zurich, Central European Standard Time (UTC+01:00)',
      'Tuesday, 24 November 2026, 18:45–19:45, Kathmandu, Nepal Time (UTC+05:45)',
    ]);
    expect(
      block({ ...when, series: 'first' }, languages.fr)
        .text.split('\n')
        .slice(4, 7),
    ).toEqual([
      'Date et heure\u00a0: Première réunion de la série',
      'mardi 24 novembre 2026, 14:00–15:00, Zurich, heure normale d’Europe centrale (UTC+01:00)',
      'mardi 24 novembre 2026, 18:45–19:45, Katmandou, heure du Népal (UTC+05:45)',
    ]);
    expect(block({ ...when, series: 'first' }).html).toContain(
      '>First meeting of the series<br>Tuesday, 24 November 2026, 14:00–15:00, Zurich, Central European Standard Time (UTC+01:00)<br>Tuesday,',
    );
  });

  test('its date, for a subject, is that of the organizer, in the language of the block', () => {
    const may = {
      ...when,
      startMs: Date.parse('2026-04-30T22:30Z'),
      endMs: Date.parse('2026-04-30T23:30Z'),
    };
    const dates = (of: When) => LANGUAGE_TAGS.map((tag) => whenLines(of)?.dateIn?.(tag));
    expect(dates(may)).toEqual(['1 May 2026', '1. Mai 2026', '1er mai 2026', '1º maggio 2026']);
    expect(dates({ ...may, series: 'unknown' })).toEqual([undefined, undefined, undefined, undefined]);
  });
});
