import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InvitationChoices } from '../../src/core/invitation/choices';
import type { WhenLines } from '../../src/core/invitation/line';
import { languages } from '../../src/core/languages';
import type { Language, LanguageTag } from '../../src/core/languages/language';
import { LANGUAGE_TAGS } from '../../src/core/languages/language';
import { ownBlocks, putBlock, removeBlock } from '../../src/mailbody/block';
import type { KnownRooms } from '../../src/mailbody/block';
import { choicesSeen, compareBlocks } from '../../src/mailbody/compareBlock';
import { readMailBody } from '../../src/mailbody/mailBody';
import type { BodyFormat } from '../../src/mailbody/mailBody';
import type { SeenBlock } from '../../src/mailbody/readBlock';
import { previewInvitation } from '../../src/usecases/previewInvitation';
import { meetings, whenOf } from '../samples/meetings';
import { fullRoom, organization } from '../samples/rooms';

const known: KnownRooms = { rooms: [fullRoom], organization };
const { en, de } = languages;

function blockWith(when: WhenLines | undefined, ...[first, second]: readonly Language[]) {
  const choices: InvitationChoices = {
    languages: second ? [first ?? en, second] : [first ?? en],
    when,
  };
  const preview = previewInvitation(fullRoom, organization, choices);
  if (!preview.ok) throw new Error('the sample room is fine');
  return preview.value.block;
}

function read(source: string, format: BodyFormat): SeenBlock {
  const seen = ownBlocks(readMailBody(source, format), known)[0]?.seen;
  if (!seen) throw new Error(`no block in ${source}`);
  return seen;
}

const formats = ['html', 'text'] as const;
const spoken = fc
  .uniqueArray(fc.constantFrom(...LANGUAGE_TAGS), { minLength: 1, maxLength: 2 })
  .map((tags) => tags.map((tag: LanguageTag) => languages[tag]));

describe('the time in a block', () => {
  test.each(formats)('is read as instants, offsets and "all day" (%s)', (format) => {
    const facts = (meeting: keyof typeof meetings, language = en) => [
      ...(read(blockWith(whenOf(meetings[meeting]), language)[format], format).facts.get('when') ?? []),
    ];
    const at = (instant: string) => Date.parse(instant);
    expect(facts('oneZone')).toEqual([
      `when 60 ${at('2026-11-24T13:00Z')}/${at('2026-11-24T14:00Z')} 60 timed`,
    ]);
    expect(facts('clockChange', de)).toContain(
      `when 120 ${at('2026-10-24T23:30Z')}/${at('2026-10-25T02:30Z')} 60 timed`,
    );
    expect(facts('allDay', de)).toEqual([
      `when 60 ${at('2026-11-23T23:00Z')}/${at('2026-11-24T23:00Z')} 60 allDay`,
      `when -300 ${at('2026-11-23T23:00Z')}/${at('2026-11-24T23:00Z')} -300 timed`,
    ]);
    expect(facts('firstOfSeries')).toEqual([
      'first of a series',
      `when 60 ${at('2026-11-24T13:00Z')}/${at('2026-11-24T14:00Z')} 60 timed`,
      `when 330 ${at('2026-11-24T13:00Z')}/${at('2026-11-24T14:00Z')} 330 timed`,
    ]);
  });

  test('its rows are kept as they stand there, without their label', () => {
    expect(read(blockWith(whenOf(meetings.firstOfSeries), en, de).html, 'html').whenRows).toEqual([
      'First meeting of the series',
      'Erste Besprechung der Serie',
      'Tuesday, 24 November 2026, 14:00–15:00, Zurich, Central European Standard Time (UTC+01:00)',
      'Dienstag, 24. November 2026, 14:00–15:00 Uhr, Zürich, Mitteleuropäische Normalzeit (UTC+01:00)',
      'Tuesday, 24 November 2026, 18:30–19:30, Kolkata, India Standard Time (UTC+05:30)',
      'Dienstag, 24. November 2026, 18:30–19:30 Uhr, Kalkutta, Indische Normalzeit (UTC+05:30)',
    ]);
  });

  test('rows that are carried into a new block say the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(meetings)),
        spoken,
        fc.constantFrom<BodyFormat>(...formats),
        fc.constantFrom<BodyFormat>(...formats),
        (meeting, both, format, newFormat) => {
          const seen = read(blockWith(whenOf(meeting), ...both)[format], format);
          const carried = blockWith({ rowsIn: () => seen.whenRows }, ...both)[newFormat];
          const again = read(carried, newFormat);
          expect(again.whenRows).toEqual(seen.whenRows);
          expect(again.facts).toEqual(seen.facts);
          expect(compareBlocks(seen, again)).toEqual({ differing: [], missing: [] });
          expect(choicesSeen(again, fullRoom, [en])).toEqual(choicesSeen(seen, fullRoom, [en]));
          expect(removeBlock(readMailBody(carried, newFormat), known)).toBe('');
        },
      ),
    );
  });
});

describe('compared with the time as it is now', () => {
  const now = whenOf(meetings.fiveZones);
  const wanted = read(blockWith(now).html, 'html');
  const compared = (source: string, format: BodyFormat) => compareBlocks(read(source, format), wanted);
  const whenRow = /<tr><td[^>]*>When:&nbsp;.*?<\/tr>/su;

  test.each(formats)('the same in another language is the same (%s)', (format) => {
    for (const language of Object.values(languages))
      expect(compared(blockWith(now, language)[format], format)).toEqual({ differing: [], missing: [] });
  });

  test.each(formats)('another time is out of date (%s)', (format) => {
    const source = blockWith(whenOf(meetings.oneZone))[format];
    expect(compared(source, format)).toEqual({ differing: ['when'], missing: [] });
  });

  test('fewer zones are a line that is not whole; none at all is one that somebody took out', () => {
    const fewer = whenOf({ ...meetings.fiveZones, zones: ['Asia/Tokyo'] });
    expect(compared(blockWith(fewer).html, 'html')).toEqual({ differing: [], missing: ['when'] });
    const without = blockWith(now).html.replace(whenRow, '');
    expect(compared(without, 'html')).toEqual({ differing: [], missing: ['when'] });
    expect(choicesSeen(read(without, 'html'), fullRoom, [en]).leaveOut).toContain('when');
    expect(choicesSeen(wanted, fullRoom, [en]).leaveOut).not.toContain('when');
  });

  test('somebody’s own words are theirs', () => {
    const edited = blockWith(now).html.replace(
      /(When:&nbsp;<\/td><td[^>]*>).*?<\/td>/su,
      '$1Tuesday instead!</td>',
    );
    const seen = read(edited, 'html');
    expect(seen.edited).toContain('when');
    expect(seen.whenRows).toEqual([]);
    expect(compareBlocks(seen, wanted)).toEqual({ differing: [], missing: [] });
    expect(removeBlock(readMailBody(edited, 'html'), known)).toContain('Tuesday instead!');
    expect(putBlock(readMailBody(edited, 'html'), blockWith(now).html, known)).toContain('Tuesday instead!');
  });
});
