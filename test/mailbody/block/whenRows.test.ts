import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InvitationChoices } from '../../../src/core/invitation/choices';
import { factsAbout, factsOf } from '../../../src/core/invitation/facts/facts';
import { languages } from '../../../src/core/languages';
import type { Language } from '../../../src/core/languages/language';
import type { LanguageTag } from '../../../src/core/languages/tags';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import { putBlock, removeBlock } from '../../../src/mailbody/block/put';
import { ownBlocks } from '../../../src/mailbody/block/ownBlocks';
import type { KnownRooms } from '../../../src/mailbody/block/ownBlocks';
import { choicesSeen, compareBlocks } from '../../../src/mailbody/block/compare';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { BodyFormat } from '../../../src/mailbody/body/mailBody';
import type { SeenBlock } from '../../../src/mailbody/block/read/read';
import { prepareInvitation } from '../../../src/usecases/item/prepare';
import { meetings } from '../../samples/rooms/meetings';
import { bothFormats, fullRoom, organization as withOwnLines } from '../../samples/rooms/rooms';

/** Lines of one's own are other words in another language, and not what this is about. */
const organization = { ...withOwnLines, ownLine: undefined };
const known: KnownRooms = { rooms: [fullRoom], organization };
const { en, de } = languages;

type Time = Pick<InvitationChoices, 'when' | 'whenRows'>;

function preparedWith(time: Time, ...[first, second]: readonly Language[]) {
  const preview = prepareInvitation(fullRoom, organization, {
    languages: second ? [first ?? en, second] : [first ?? en],
    ...time,
  });
  if (!preview.ok) throw new Error('the sample room is fine');
  return { ...preview.value, block: bothFormats(preview.value) };
}

const blockWith = (when: InvitationChoices['when'], ...spoken: readonly Language[]) =>
  preparedWith({ when }, ...spoken).block;

function read(source: string, format: BodyFormat): SeenBlock {
  const seen = ownBlocks(readMailBody(source, format), known)[0]?.seen;
  if (!seen) throw new Error(`no block in ${source}`);
  return seen;
}

const formats = ['html', 'text'] as const;
const spoken = fc
  .uniqueArray(fc.constantFrom(...LANGUAGE_TAGS), { minLength: 1, maxLength: 2 })
  .map((tags) => tags.map((tag: LanguageTag) => languages[tag]));

const DAY_MS = 86_400_000;
const times = (start: string, end: string) => ({
  kind: 'when',
  startMs: Date.parse(start),
  endMs: Date.parse(end),
});
const offset = (start: number, end = start) => ({
  kind: 'when',
  startOffsetMinutes: start,
  endOffsetMinutes: end,
});

describe('the time in a block', () => {
  test.each(formats)('is read as instants or days, offsets and "first of a series" (%s)', (format) => {
    const facts = (meeting: keyof typeof meetings, language = en) =>
      factsAbout(read(blockWith(meetings[meeting], language)[format], format).facts, 'when');
    const hour = times('2026-11-24T13:00Z', '2026-11-24T14:00Z');
    expect(facts('oneZone')).toEqual([hour, offset(60)]);
    expect(facts('firstOfSeries', de)).toEqual([
      { kind: 'when', rhythm: 'unknown' },
      hour,
      offset(60),
      offset(330),
    ]);
    const day = Date.parse('2026-11-24T00:00Z') / DAY_MS;
    expect(facts('allDay')).toEqual([
      { kind: 'when', firstDay: day, lastDay: day },
      offset(60),
      times('2026-11-23T23:00Z', '2026-11-24T23:00Z'),
      offset(-300),
    ]);
    expect(facts('clockChange', de)).toEqual([
      times('2026-10-24T23:30Z', '2026-10-25T02:30Z'),
      offset(120, 60),
      offset(-360),
      offset(60),
    ]);
  });

  test.each(formats)('its rows are kept as they stand there, without their labels (%s)', (format) => {
    expect(read(blockWith(meetings.firstOfSeries, en, de)[format], format).whenRows).toEqual([
      'a series, first on Tuesday, 24 November 2026, 14:00–15:00 (Zurich, UTC+1)',
      '18:30–19:30 (Kolkata, UTC+5:30)',
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
          const seen = read(blockWith(meeting, ...both)[format], format);
          const carried = preparedWith({ whenRows: seen.whenRows }, ...both);
          const again = read(carried.block[newFormat], newFormat);
          expect(again.whenRows).toEqual(seen.whenRows);
          expect(again.facts).toEqual(seen.facts);
          expect(compareBlocks(seen, factsOf(carried.lines))).toEqual({ differing: [], missing: [] });
          expect(choicesSeen(again, [en])).toEqual(choicesSeen(seen, [en]));
          expect(removeBlock(readMailBody(carried.block[newFormat], newFormat), known)).toBe('');
        },
      ),
    );
  });
});

describe('compared with the time as it is now', () => {
  const now = meetings.fiveZones;
  const wanted = factsOf(preparedWith({ when: now }).lines);
  const compared = (source: string, format: BodyFormat) => compareBlocks(read(source, format), wanted);
  const whenRow = /<tr><td[^>]*>When:&nbsp;.*?<\/tr>/su;

  test.each(formats)('the same in another language is the same (%s)', (format) => {
    for (const language of Object.values(languages))
      expect(compared(blockWith(now, language)[format], format)).toEqual({ differing: [], missing: [] });
  });

  test.each(formats)('another time is out of date (%s)', (format) => {
    const source = blockWith(meetings.oneZone)[format];
    expect(compared(source, format)).toEqual({ differing: ['when'], missing: [] });
  });

  test('fewer zones are a line that is not whole; none at all is one that somebody took out', () => {
    const fewer = { ...meetings.fiveZones, zones: ['Asia/Tokyo'] };
    expect(compared(blockWith(fewer).html, 'html')).toEqual({ differing: [], missing: ['when'] });
    const without = blockWith(now).html.replace(whenRow, '');
    expect(compared(without, 'html')).toEqual({ differing: [], missing: ['when'] });
    expect(choicesSeen(read(without, 'html'), [en]).leaveOut).toContain('when');
    const whole = read(blockWith(now).html, 'html');
    expect(choicesSeen(whole, [en]).leaveOut).not.toContain('when');
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

test.each(formats)('whole days over a change of the clocks are one meeting in each zone (%s)', (format) => {
  const [start, end] = ['2026-03-28T00:00:00Z', '2026-03-29T23:00:00Z'];
  const block = blockWith({
    kind: 'allDay',
    organizerZone: 'Europe/London',
    startMs: Date.parse(start),
    endMs: Date.parse(end),
    series: 'single',
    zones: ['Etc/UTC'],
  });
  expect(read(block[format], format).facts).toContainEqual(times(start, end));
  expect(removeBlock(readMailBody(block[format], format), known)).not.toMatch(/28|29|UTC/u);
});

describe('what people write beside it', () => {
  const zurich = 'Tuesday, 24 November 2026, 14:00–15:00 (Zurich, UTC+1)';
  const block = blockWith(meetings.oneZone);
  const row = {
    html: /Tuesday, 24 November 2026, <span[^>]*>14:00–15:00<\/span> <span[^>]*>\(Zurich, UTC\+1\)<\/span>/u,
    text: zurich,
  };
  const left = (source: string, format: BodyFormat) => removeBlock(readMailBody(source, format), known);
  const below = (words: string) => (format: BodyFormat) =>
    block[format].replace(row[format], (ours) => `${ours}${format === 'html' ? '<br>' : '\n'}${words}`);
  const instead = (words: string) => (format: BodyFormat) => block[format].replace(row[format], words);

  test.each(
    [
      'let us say Tuesday',
      'Tuesday 24 November 2026, 14:00',
      'Tuesday, 24 November 2026 (tomorrow), 14:00–15:00 (Zurich, UTC+1)',
      `${zurich} sharp`,
      `not ${zurich}`,
      '14:00–15:00 (Zurich, UTC+1)',
    ].flatMap((words) => formats.map((format) => [words, format] as const)),
  )('instead of our row it is theirs, label and all: %s (%s)', (words, format) => {
    const source = instead(words)(format);
    expect(read(source, format).edited).toContain('when');
    expect(read(source, format).whenRows).toEqual([]);
    expect(left(source, format)).toContain(words);
    expect(left(source, format)).toContain('When:');
  });

  // What looks exactly like a row of ours is ours only if it says the same meeting, which a block has one of, or that in
  // another zone as it was before somebody moved it in one.
  test.each(
    [
      'Monday, 30 November 2026, 09:00-10:00 (UTC+1)',
      '17:00–18:00 (Zurich, UTC+1)',
      '14:30–15:30 (Zurich, UTC+1)',
      'Wednesday, 25 November 2026, 22:00–23:00 (Tokyo, UTC+9)',
      'Or on Wednesday?',
    ].flatMap((words) => formats.map((format) => [words, format] as const)),
  )('another date below our rows is theirs: %s (%s)', (words, format) => {
    const source = below(words)(format);
    const seen = read(source, format);
    expect(seen.edited).not.toContain('when');
    expect(seen.whenRows).toEqual([zurich]);
    expect(left(source, format)).toContain(words);
    expect(left(source, format)).not.toContain('14:00');
    const put = putBlock(readMailBody(source, format), blockWith(meetings.allDay)[format], known);
    expect(put).toContain(words);
  });

  test.each(formats)(
    'a time that somebody moved in one zone alone is ours in the other, too (%s)',
    (format) => {
      const source = below('17:00–18:00 (Tokyo, UTC+9)')(format);
      expect(read(source, format).whenRows).toEqual([zurich, '17:00–18:00 (Tokyo, UTC+9)']);
      expect(left(source, format)).not.toContain('Tokyo');
    },
  );

  test.each(
    ['22:00–23:00 (Tokyo, UTC+9)', 'Tuesday, 24 November 2026, 22:00–23:00 (Tokyo, UTC+9)'].flatMap((tokyo) =>
      formats.map((format) => [tokyo, format] as const),
    ),
  )('the same meeting in one more zone is ours, also behind their words: %s (%s)', (tokyo, format) => {
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

  test.each(formats)('a link with nothing but our labels and a time is a block (%s)', (format) => {
    const room = { id: 'a', name: 'A', joinUrl: 'https://videoconf.example.edu/join/a' };
    const lines = [`When: ${zurich}`, `Join: ${room.joinUrl}`];
    const source = format === 'html' ? lines.map((line) => `<p>${line}</p>`).join('') : lines.join('\n');
    const [own] = ownBlocks(readMailBody(source, format), { rooms: [room], organization });
    expect(own?.seen?.whenRows).toEqual([zurich]);
  });
});
