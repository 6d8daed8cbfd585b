import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import type { WhenLines } from '../../../src/core/invitation/lines';
import { languages } from '../../../src/core/languages';
import type { Language, LanguageTag } from '../../../src/core/languages/language';
import { LANGUAGE_TAGS } from '../../../src/core/languages/language';
import { putBlock, removeBlock } from '../../../src/mailbody/block/put';
import { ownBlocks } from '../../../src/mailbody/block/ownBlocks';
import type { KnownRooms } from '../../../src/mailbody/block/ownBlocks';
import { choicesSeen, compareBlocks } from '../../../src/mailbody/block/compare';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import type { SeenBlock } from '../../../src/mailbody/block/read';
import { previewInvitation } from '../../../src/usecases/item/prepare';
import { meetings, whenOf } from '../../samples/meetings';
import { fullRoom, organization } from '../../samples/rooms';

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
    const between = (start: string, end: string) => `meeting ${Date.parse(start)} ${Date.parse(end)}`;
    const hour = between('2026-11-24T13:00Z', '2026-11-24T14:00Z');
    expect(facts('oneZone')).toEqual([hour, 'offset 60 60 timed']);
    expect(facts('firstOfSeries', de)).toEqual([
      'first of a series',
      hour,
      'offset 60 60 timed',
      'offset 330 330 timed',
    ]);
    expect(facts('allDay')).toEqual([
      between('2026-11-23T23:00Z', '2026-11-24T23:00Z'),
      'offset 60 60 allDay',
      'offset -300 -300 timed',
    ]);
    expect(facts('clockChange', de)).toEqual([
      between('2026-10-24T23:30Z', '2026-10-25T02:30Z'),
      'offset 120 60 timed',
      'offset -360 -360 timed',
      'offset 60 60 timed',
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

describe('what people write beside it', () => {
  const zurich = 'Tuesday, 24 November 2026, 14:00–15:00, Zurich, Central European Standard Time (UTC+01:00)';
  const block = blockWith(whenOf(meetings.oneZone));
  const left = (source: string, format: BodyFormat) => removeBlock(readMailBody(source, format), known);
  const below = (words: string) => (format: BodyFormat) => {
    const behind = format === 'html' ? `(UTC+01:00)<br>${words}` : `(UTC+01:00)\n${words}`;
    return block[format].replace('(UTC+01:00)', behind);
  };
  const instead = (words: string) => (format: BodyFormat) => block[format].replace(zurich, words);

  test.each(
    [
      'let us say Tuesday',
      'Tuesday 24 November 2026, 14:00',
      'Tuesday, 24 November 2026 (tomorrow), 14:00–15:00, Zurich, Central European Standard Time (UTC+01:00)',
      `${zurich} sharp`,
      `not ${zurich}`,
    ].flatMap((words) => formats.map((format) => [words, format] as const)),
  )('instead of our row it is theirs, label and all: %s (%s)', (words, format) => {
    const source = instead(words)(format);
    expect(read(source, format).edited).toContain('when');
    expect(read(source, format).whenRows).toEqual([]);
    expect(left(source, format)).toContain(words);
    expect(left(source, format)).toContain('When:');
  });

  // What looks exactly like a row of ours is ours only if it says the same meeting: a block has one.
  test.each(
    [
      'Monday, 30 November 2026, 09:00-10:00 (UTC+01:00)',
      'Monday, 30 November 2026, 17:00–18:00, Tokyo, Japan Standard Time (UTC+09:00)',
      'Or on Wednesday?',
    ].flatMap((words) => formats.map((format) => [words, format] as const)),
  )('another date below our rows is theirs: %s (%s)', (words, format) => {
    const source = below(words)(format);
    const seen = read(source, format);
    expect(seen.edited).not.toContain('when');
    expect(seen.whenRows).toEqual([zurich]);
    expect(left(source, format)).toContain(words);
    expect(left(source, format)).not.toContain('14:00');
    const put = putBlock(readMailBody(source, format), blockWith(whenOf(meetings.allDay))[format], known);
    expect(put).toContain(words);
  });

  test.each(formats)('the same meeting in one more zone is ours, also behind their words (%s)', (format) => {
    const tokyo = 'Tuesday, 24 November 2026, 22:00–23:00, Tokyo, Japan Standard Time (UTC+09:00)';
    const words = 'For our friends in Japan:';
    const source = below(format === 'html' ? `${words}<br>${tokyo}` : `${words}\n${tokyo}`)(format);
    expect(read(source, format).whenRows).toEqual([zurich, tokyo]);
    expect(left(source, format)).toContain(words);
    expect(left(source, format)).not.toContain('Tokyo');
  });

  test.each(formats)('a "When:" of a person near a link makes no block of it (%s)', (format) => {
    const link = fullRoom.joinUrl.replaceAll('&', format === 'html' ? '&amp;' : '&');
    const lines = ['When: Tuesday at ten', link, 'PIN: ask me'];
    const source = format === 'html' ? lines.map((line) => `<p>${line}</p>`).join('') : lines.join('\n');
    expect(ownBlocks(readMailBody(source, format), known)).toEqual([]);
  });

  test.each(formats)('a link with nothing but our label and a time is a block (%s)', (format) => {
    const room = { id: 'a', name: 'A', joinUrl: 'https://videoconf.example.edu/join/a' };
    const lines = [`Join: ${room.joinUrl}`, `When: ${zurich}`];
    const source = format === 'html' ? lines.map((line) => `<p>${line}</p>`).join('') : lines.join('\n');
    const [own] = ownBlocks(readMailBody(source, format), { rooms: [room], organization });
    expect(own?.seen?.whenRows).toEqual([zurich]);
  });
});
