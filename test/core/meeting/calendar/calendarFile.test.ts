import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, nextMark, readCalendarMark } from '../../../../src/core/meeting/calendar/calendarFile';
import type { CalendarEvent } from '../../../../src/core/meeting/calendar/calendarFile';
import { composeInvitation } from '../../../../src/core/invitation/lines';
import { languages } from '../../../../src/core/languages';
import type { Language } from '../../../../src/core/languages/language';
import type { Room } from '../../../../src/core/room/room';
import { itemWhen } from '../../../../src/core/meeting/itemWhen';
import type { When } from '../../../../src/core/meeting/when';
import { prepareInvitation } from '../../../../src/usecases/item/prepare';
import { storedGolden } from '../../../samples/golden';
import { hostileText } from '../../../samples/mailBodies/hostile';
import { bothFormats, fullRoom, linkOnlyRoom, organization } from '../../../samples/rooms/rooms';

const uid = '0b6d0c3e-5a0b-4c55-9b0e-2f6d3a1c7e42';
const when: When = {
  startMs: Date.parse('2026-11-24T13:00Z'),
  endMs: Date.parse('2026-11-24T14:30Z'),
  kind: 'timed',
  series: 'single',
  organizerZone: 'Europe/Zurich',
  zones: ['Asia/Kathmandu'],
};

function eventOf(
  room: Room,
  language: Language,
  more: Partial<CalendarEvent> = {},
): { readonly event: CalendarEvent; readonly file: string } {
  const given = more.when ?? when;
  const composed = composeInvitation(room, organization, { languages: [language], when: given });
  const preview = prepareInvitation(room, organization, { languages: [language], when: given });
  if (!composed.ok || !preview.ok) throw new Error('not composed');
  const event: CalendarEvent = {
    uid,
    sequence: 0,
    stampedAt: '2026-11-20T08:15:30.250Z',
    when: given,
    subject: preview.value.subject,
    location: preview.value.location,
    lines: composed.value,
    block: bothFormats(preview.value),
    ...more,
  };
  const file = calendarFile(event, language.invitation);
  if (!file.ok) throw new Error(file.error);
  return { event, file: file.value };
}

/** Read by ical.js, which has no part in writing: the properties of the one event in the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  const events = calendar.getAllSubcomponents();
  expect(events.map(({ name }) => name)).toEqual(['vevent']);
  expect(calendar.getAllProperties().map(({ name }) => name)).toEqual([
    'version',
    'prodid',
    'calscale',
    'method',
  ]);
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  const properties = events[0]?.getAllProperties() ?? [];
  const one = (name: string) => properties.find((property) => property.name === name);
  return {
    names: properties.map(({ name }) => name),
    text: (name: string) => String(one(name)?.getFirstValue()),
    instant: (name: string) =>
      String((one(name)?.getFirstValue() as ICAL.Time | undefined)?.toJSDate().toISOString()),
    conferences: properties
      .filter(({ name }) => name === 'conference')
      .map((property) => ({
        uri: String(property.getFirstValue()),
        type: property.type,
        feature: String(property.getParameter('feature')),
        label: String(property.getParameter('label')),
      })),
    /** Unknown properties are not decoded by the parser. */
    html: String(one('x-alt-desc')?.getFirstValue()).replace(/\\([\\;,])/gu, '$1'),
  };
}

const NAMES = [
  'uid',
  'sequence',
  'dtstamp',
  'dtstart',
  'dtend',
  'summary',
  'location',
  'url',
  ...Array.from({ length: 6 }, () => 'conference'),
  'description',
  'x-alt-desc',
];

/** The whole file, per language, for people to read (test/samples/golden.ts says how it is renewed). */
describe.each(Object.values(languages))('the calendar file in $tag', (language) => {
  const { event, file } = eventOf(fullRoom, language);
  const golden = join(__dirname, `../../../samples/calendar/${language.tag}.ics`);

  test('as a whole', () => {
    const readable = file.replaceAll('\r\n', '\n');
    expect(readable).toBe(storedGolden(golden, readable));
  });

  test('another parser reads the same instants, texts and links', () => {
    const parsed = read(file);
    expect(parsed.names).toEqual(NAMES);
    expect(parsed.instant('dtstart')).toBe('2026-11-24T13:00:00.000Z');
    expect(parsed.instant('dtend')).toBe('2026-11-24T14:30:00.000Z');
    expect(parsed.instant('dtstamp')).toBe('2026-11-20T08:15:30.000Z');
    expect(parsed.text('uid')).toBe(uid);
    expect(parsed.text('sequence')).toBe('0');
    expect(parsed.text('summary')).toBe(event.subject);
    expect(parsed.text('location')).toBe(event.location);
    expect(parsed.text('url')).toBe(fullRoom.joinUrl);
    expect(parsed.text('description')).toBe(event.block.text);
    expect(parsed.html).toBe(`<html><body>${event.block.html.replaceAll('\n', '')}</body></html>`);
    const { labels: words } = language.invitation;
    expect(parsed.conferences).toEqual([
      {
        uri: 'tel:+41445550101%2C%2C112752642756%23',
        type: 'uri',
        feature: 'AUDIO,PHONE',
        label: `${words.phone} Zurich +41 (0)44 555 01 01`,
      },
      {
        uri: 'tel:+390255500101%2C%2C112752642756%23',
        type: 'uri',
        feature: 'AUDIO,PHONE',
        label: `${words.phone} Milan +39 02 5550 0101`,
      },
      {
        uri: 'h323:112752642756@h323.anna.example.edu',
        type: 'uri',
        feature: 'AUDIO,VIDEO',
        label: words.h323,
      },
      {
        uri: 'h323:112752642756@h323-backup.anna.example.edu',
        type: 'uri',
        feature: 'AUDIO,VIDEO',
        label: words.h323Backup,
      },
      {
        uri: 'sip:112752642756@sip.anna.example.edu',
        type: 'uri',
        feature: 'AUDIO,VIDEO',
        label: words.sip,
      },
      { uri: fullRoom.joinUrl, type: 'uri', feature: 'AUDIO,VIDEO', label: words.join },
    ]);
  });
});

describe('the ways to join', () => {
  const unfolded = (room: Room) => eventOf(room, languages.en).file.replace(/\r\n /gu, '');
  const ways = (room: Room) =>
    unfolded(room)
      .split('\r\n')
      .filter((line) => line.startsWith('CONFERENCE'))
      .map((line) => line.replace(/^.*:(?=(?:tel|h323|sip|https):)/u, ''));

  test('the link stands last, for programs that keep only the last one (FM09)', () => {
    expect(ways(fullRoom).at(-1)).toBe(fullRoom.joinUrl);
    expect(
      ways({ ...linkOnlyRoom, extension: '5', phoneNumbers: [{ label: '', number: '+41 44 1' }] }),
    ).toEqual([
      'tel:+41441%2C%2C5%23',
      'h323:5@h323.example.edu',
      'h323:5@h323-backup.example.edu',
      'sip:5@videoconf.example.edu',
      linkOnlyRoom.joinUrl,
    ]);
  });

  test('a room with a SIP address of its own is called by that, without any number', () => {
    expect(
      ways({ ...linkOnlyRoom, sipAddress: 'anna.keller@vc.example.edu' }).filter(
        (way) => !way.startsWith('tel:'),
      ),
    ).toEqual(['sip:anna.keller@vc.example.edu', linkOnlyRoom.joinUrl]);
  });

  test.each([
    ['https://meet.example.edu/join/a,b?c=1,2', 'https://meet.example.edu/join/a%2Cb?c=1%2C2'],
    ['https://meet.example.edu/join/a%2Cb', 'https://meet.example.edu/join/a%2Cb'],
  ])('no comma parts %s in two; URL has it as it is (FM08)', (joinUrl, way) => {
    const room = { ...linkOnlyRoom, joinUrl };
    expect(ways(room).at(-1)).toBe(way);
    expect(read(unfolded(room)).text('url')).toBe(joinUrl);
  });

  test('the text in HTML keeps the commas, which are pauses (FM08)', () => {
    const { event } = eventOf(fullRoom, languages.en);
    expect(event.block.html).toContain('href="tel:+41445550101,,112752642756%23"');
    expect(event.block.html).not.toContain('%2C');
  });

  test('nobody is asked for an answer: published, no organizer, no attendee (FM07)', () => {
    expect(unfolded(fullRoom)).not.toMatch(/^(?:ORGANIZER|ATTENDEE|METHOD:(?!PUBLISH))/mu);
  });
});

describe('times', () => {
  const lineOf = (name: string, given: Partial<When>) =>
    eventOf(linkOnlyRoom, languages.en, { when: { ...when, ...given } })
      .file.split('\r\n')
      .filter((line) => line.startsWith(name));

  test('an all-day item is its dates in the organizer’s zone, the last one excluded', () => {
    const day = {
      kind: 'allDay',
      startMs: Date.parse('2026-12-30T23:00Z'),
      endMs: Date.parse('2026-12-31T23:00Z'),
    } as const;
    expect(lineOf('DT', day).slice(1)).toEqual(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']);
  });

  test.each([
    ['Africa/Cairo', '2026-04-23T22:00Z', '2026-04-24T21:00Z', '20260424', '20260425'],
    ['Africa/Cairo', '2026-04-22T22:00Z', '2026-04-23T22:00Z', '20260423', '20260424'],
    ['America/Santiago', '2026-09-05T04:00Z', '2026-09-07T03:00Z', '20260905', '20260907'],
    ['America/Havana', '2026-11-01T04:00Z', '2026-11-02T05:00Z', '20261101', '20261102'],
  ])('whole days in %s are dates, also where midnight is skipped (FC06)', (zone, start, end, from, to) => {
    const times = { startMs: Date.parse(start), endMs: Date.parse(end), series: 'single' } as const;
    const day = itemWhen(times, zone, []);
    expect(lineOf('DT', day).slice(1)).toEqual([`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`]);
  });

  test('a meeting without length has no end', () => {
    expect(lineOf('DT', { endMs: when.startMs }).slice(1)).toEqual(['DTSTART:20261124T130000Z']);
  });

  test('no file where no time can be written truly', () => {
    const { event } = eventOf(linkOnlyRoom, languages.en);
    for (const bad of [{ series: 'unknown' }, { organizerZone: 'x' }, { endMs: 0 }] as const)
      expect(calendarFile({ ...event, when: { ...when, ...bad } }, languages.en.invitation)).toEqual({
        ok: false,
        error: 'noTime',
      });
  });

  test('whatever the zone and its clock changes, the instants are read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000) / 60_000, max: Date.UTC(2060) / 60_000 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom('Europe/Zurich', 'Pacific/Chatham', 'America/St_Johns', 'UTC'),
        (start, minutes, organizerZone) => {
          const given = {
            ...when,
            organizerZone,
            startMs: start * 60_000,
            endMs: (start + minutes) * 60_000,
          };
          const { file } = eventOf(linkOnlyRoom, languages.en, { when: given });
          expect(Date.parse(read(file).instant('dtstart'))).toBe(given.startMs);
          expect(Date.parse(read(file).instant('dtend'))).toBe(given.endMs);
        },
      ),
    );
  });
});

describe('the PIN', () => {
  const pinned = (pinPolicy: Room['pinPolicy']) =>
    eventOf({ ...fullRoom, pin: 'QXZQ', pinPolicy }, languages.en)
      .file.replace(/\r\n /gu, '')
      .split('\r\n');
  const holding = (policy: Room['pinPolicy']) =>
    pinned(policy)
      .filter((line) => line.includes('QXZQ'))
      .map((line) => line.split(/[:;]/u)[0]);

  test('stands in the two descriptions where it is printed, and nowhere else', () => {
    expect(holding('print')).toEqual(['DESCRIPTION', 'X-ALT-DESC']);
  });

  test.each(['omit', 'separate'] as const)('is nowhere where the policy is %s', (policy) => {
    expect(holding(policy)).toEqual([]);
  });
});

describe('a hostile text cannot break a line or inject a property', () => {
  const breaking = fc.oneof(
    hostileText,
    fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          '\r\n ',
          'ATTENDEE:mailto:eve@example.org',
          'END:VEVENT',
          'BEGIN:VALARM',
          '"',
          '^n',
          '^',
          '\\n',
          '\\',
          ';X=1:',
          ',',
          ':',
          '\u2028',
          '\u0085',
          '\u000b',
          'é',
          '漢',
          '👩‍👩‍👧',
        ),
        { maxLength: 60 },
      )
      .map((pieces) => pieces.join('')),
  );

  test('in names and lines of room and organization, subject, location and UID', () => {
    fc.assert(
      fc.property(
        breaking,
        breaking,
        breaking,
        fc.constantFrom(...Object.values(languages)),
        (one, two, three, language) => {
          const room: Room = {
            ...fullRoom,
            name: one,
            ownLine: two,
            serviceName: three,
            pin: two,
            phoneNumbers: [
              { label: one, number: '+41 44 555 01 01' },
              ...(fullRoom.phoneNumbers ?? []).slice(1),
            ],
          };
          const raw = { uid: `x${one}`, subject: two, location: three };
          const { event, file } = eventOf(room, language, raw);
          expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
          const physical = file.slice(0, -2).split('\r\n');
          for (const line of physical) {
            expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f\u0085\u2028\u2029]/u);
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          }
          const parsed = read(file);
          expect(parsed.names).toEqual(NAMES);
          expect(parsed.text('description')).toBe(event.block.text);
          expect(parsed.html).toBe(`<html><body>${event.block.html.replaceAll('\n', '')}</body></html>`);
          expect(parsed.conferences).toHaveLength(6);
          expect(readCalendarMark(file)?.sequence).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('texts keep their commas, semicolons, backslashes and lines', () => {
    const subject = 'a,b;c\\d\\n"e"\nf: g';
    const { file } = eventOf(linkOnlyRoom, languages.en, { subject });
    expect(read(file).text('summary')).toBe(subject);
  });

  test('a label keeps its quotes and circumflexes by RFC 6868', () => {
    const room: Room = {
      ...linkOnlyRoom,
      phoneNumbers: [{ label: '"A" ^n; B', number: '+41 44 555 01 01' }],
    };
    expect(eventOf(room, languages.en).file.replace(/\r\n /gu, '')).toContain(
      `;LABEL="Phone ^'A^' ^^n; B +41 44 555 01 01":tel:+41445550101\r\n`,
    );
  });
});

describe('lines', () => {
  test('are folded by octets: no character is split, and unfolding gives the text', () => {
    const { file } = eventOf(linkOnlyRoom, languages.en, {
      subject: '漢字'.repeat(60),
      location: '😀'.repeat(60),
    });
    const bytes = Buffer.from(file);
    expect(bytes.toString()).toBe(file);
    expect(file.replace(/\r\n /gu, '')).toContain(`SUMMARY:${'漢字'.repeat(60)}\r\n`);
    expect(read(file).text('location')).toBe('😀'.repeat(60));
  });
});

describe('versions of one meeting', () => {
  test('the mark is read back, and the next one has the same UID and a higher number', () => {
    const { file } = eventOf(linkOnlyRoom, languages.fr, { sequence: 7 });
    const mark = readCalendarMark(file);
    expect(mark).toEqual({ uid, sequence: 7, joinUrl: 'https://meet.example.edu/join/link-only' });
    expect(mark && nextMark(mark)).toEqual({ uid, sequence: 8 });
    expect(readCalendarMark(file.replaceAll('\r\n', '\n'))).toEqual(mark);
  });

  test('a file of a former edition is read: no method, the link first (FM07, FM09)', () => {
    const former = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Add videoconf//Add videoconf 1//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:one\\,two',
      'SEQUENCE:3',
      'DTSTAMP:20261120T081530Z',
      'DTSTART:20261124T130000Z',
      'URL:https://meet.example.edu/join/a,b',
      'CONFERENCE;VALUE=URI:https://meet.example.edu/join/a,b',
      'CONFERENCE;VALUE=URI:tel:+41445550101,,112752642756#',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    expect(readCalendarMark(former)).toEqual({
      uid: 'one,two',
      sequence: 3,
      joinUrl: 'https://meet.example.edu/join/a,b',
    });
  });

  test('somebody else’s file has no mark, and neither has one that is broken', () => {
    const { file } = eventOf(linkOnlyRoom, languages.en);
    expect(readCalendarMark(file.replace('Add videoconf', 'Another'))).toBeUndefined();
    expect(readCalendarMark(file.replace('SEQUENCE:0', 'SEQUENCE:-1'))).toBeUndefined();
    expect(readCalendarMark(file.replace(/UID:.*\r\n/u, ''))).toBeUndefined();
    expect(readCalendarMark('')).toBeUndefined();
  });
});
