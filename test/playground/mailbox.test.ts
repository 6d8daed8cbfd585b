import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AttachmentChange, Attachments } from '../../playground/mailbox/attachments';
import { Locations, roomLocation } from '../../playground/mailbox/locations';
import { Notifications, type Notification } from '../../playground/mailbox/notifications';
import { recurrenceOf, type RhythmName } from '../../playground/mailbox/recurrence';
import { decodeSettingsBag, RoamingSettings } from '../../playground/mailbox/roamingSettings';
import {
  dayLater,
  mailboxZones,
  momentOf,
  offsetMinutes,
  offsetSpans,
  wallTime,
  zoneByName,
} from '../../playground/mailbox/timeZones';

describe('locations', () => {
  const room = roomLocation('room-b204@example.edu', 'Room B 204');
  const link = { id: 'https://video.example.edu/join/anna', type: 'custom' } as const;

  test('adding keeps a booked room and adds nothing twice', () => {
    const locations = new Locations([room]);
    locations.add([link]);
    locations.add([link, room.locationIdentifier]);
    expect(locations.list.map(({ displayName }) => displayName)).toEqual(['Room B 204', link.id]);
    locations.remove([link]);
    expect(locations.list).toEqual([room]);
  });

  test('the old call replaces everything, or adds; a stale read shows the opening', () => {
    const replaced = new Locations([room]);
    replaced.setText('here', 'replace');
    expect(replaced.getText('replace')).toEqual({ ok: true, data: 'here' });
    expect(replaced.getText('stale')).toEqual({ ok: true, data: 'Room B 204' });
    const grown = new Locations([room]);
    grown.setText('here', 'append');
    expect(grown.getText('append')).toEqual({ ok: true, data: 'Room B 204; here' });
  });
});

describe('attached files', () => {
  const open = () => {
    const attachments = new Attachments();
    const told: [AttachmentChange, string][] = [];
    attachments.onChange((change, { name }) => told.push([change, name]));
    return { attachments, told };
  };

  test('a file is listed with its size in bytes, read as it was attached, and removed once', () => {
    const { attachments, told } = open();
    expect(attachments.add('meeting.ics', 'WsO8cmljaA==')).toEqual({ ok: true, data: 'attachment-1' });
    expect(attachments.getAll()).toEqual({
      ok: true,
      data: [{ id: 'attachment-1', name: 'meeting.ics', size: 7, attachmentType: 0, isInline: false }],
    });
    expect(attachments.content('attachment-1')).toEqual({
      ok: true,
      data: { format: 'base64', content: 'WsO8cmljaA==' },
    });
    expect(attachments.remove('attachment-1')).toEqual({ ok: true });
    expect(attachments.remove('attachment-1')).toEqual({ ok: false, errorCode: 9008 });
    expect(attachments.content('attachment-1')).toEqual({ ok: false, errorCode: 9003 });
    expect(told).toEqual([
      ['added', 'meeting.ics'],
      ['removed', 'meeting.ics'],
    ]);
  });

  test('an id is never given twice, and two files of one name are two', () => {
    const { attachments } = open();
    attachments.add('meeting.ics', 'eA==');
    attachments.add('meeting.ics', 'eQ==');
    attachments.remove('attachment-2');
    expect(attachments.add('meeting.ics', 'eg==')).toEqual({ ok: true, data: 'attachment-3' });
    expect(attachments.list.map(({ id }) => id)).toEqual(['attachment-1', 'attachment-3']);
  });

  test('what is no Base64 is refused with 9007, and nothing is attached', () => {
    const { attachments, told } = open();
    expect(attachments.add('meeting.ics', '%')).toEqual({ ok: false, errorCode: 9007 });
    expect([attachments.list, told]).toEqual([[], []]);
  });
});

describe('recurrence', () => {
  test('a weekly one has day and clock of its zone', () => {
    const nepal = zoneByName('Nepal Standard Time');
    expect(recurrenceOf('weekly', Date.UTC(2026, 11, 2, 20), Date.UTC(2026, 11, 2, 21, 30), nepal)).toEqual({
      recurrenceType: 'weekly',
      recurrenceProperties: { interval: 1, days: ['thu'], firstDayOfWeek: 'mon' },
      recurrenceTimeZone: { name: 'Nepal Standard Time' },
      seriesTimeJson: {
        startYear: 2026,
        startMonth: 12,
        startDay: 3,
        noEndDate: true,
        startTimeMin: 105,
        durationMin: 90,
      },
    });
  });

  test.each<readonly [RhythmName, object]>([
    ['daily', { recurrenceType: 'daily', recurrenceProperties: { interval: 1 } }],
    ['weekday', { recurrenceType: 'weekday', recurrenceProperties: null }],
    [
      'weeklyOnTwoDays',
      {
        recurrenceType: 'weekly',
        recurrenceProperties: { interval: 1, days: ['sat', 'mon'], firstDayOfWeek: 'mon' },
      },
    ],
    [
      'everySecondWeek',
      {
        recurrenceType: 'weekly',
        recurrenceProperties: { interval: 2, days: ['sat'], firstDayOfWeek: 'mon' },
      },
    ],
    ['monthlyByDay', { recurrenceType: 'monthly', recurrenceProperties: { interval: 1, dayOfMonth: 29 } }],
    ['everyThirdMonth', { recurrenceType: 'monthly', recurrenceProperties: { interval: 3, dayOfMonth: 29 } }],
    [
      'monthlyByWeek',
      {
        recurrenceType: 'monthly',
        recurrenceProperties: { interval: 1, weekNumber: 'last', dayOfWeek: 'sat' },
      },
    ],
    [
      'monthlyOnLastWorkday',
      {
        recurrenceType: 'monthly',
        recurrenceProperties: { interval: 1, weekNumber: 'last', dayOfWeek: 'weekday' },
      },
    ],
    [
      'yearlyByDay',
      { recurrenceType: 'yearly', recurrenceProperties: { interval: 1, month: 'aug', dayOfMonth: 29 } },
    ],
    [
      'yearlyByWeek',
      {
        recurrenceType: 'yearly',
        recurrenceProperties: { interval: 1, month: 'aug', weekNumber: 'last', dayOfWeek: 'sat' },
      },
    ],
  ])('%s goes by the day of the first meeting, a fifth Saturday', (rhythm, pattern) => {
    const at = Date.UTC(2026, 7, 29, 8);
    expect(recurrenceOf(rhythm, at, at, zoneByName('W. Europe Standard Time'))).toMatchObject(pattern);
  });
});

describe('notifications', () => {
  const rules = { cap: 5, knowsInsightMessage: true, onReplace: 'addsIfAbsent' } as const;
  const note = (key: string): Notification => ({ key, type: 'errorMessage', message: 'Something.' });
  const insight = (key: string): Notification => ({
    key,
    type: 'insightMessage',
    message: 'No room yet.',
    icon: 'Icon.80x80',
    actions: [{ actionType: 'showTaskPane', actionText: 'Set up', commandId: 'options' }],
  });

  test('five fit, the sixth is refused with 9025, a known key with 9023, a removed one with 9024', () => {
    const notifications = new Notifications();
    for (const key of ['1', '2', '3', '4', '5']) expect(notifications.add(note(key), rules).ok).toBe(true);
    expect(notifications.add(note('6'), rules)).toEqual({ ok: false, errorCode: 9025 });
    expect(notifications.add(note('1'), rules)).toEqual({ ok: false, errorCode: 9023 });
    expect(notifications.replace(note('7'), rules)).toEqual({ ok: false, errorCode: 9025 });
    expect(notifications.remove('7')).toEqual({ ok: false, errorCode: 9024 });
  });

  test('replacing adds, refuses, or keeps the old message', () => {
    const shown = (onReplace: 'addsIfAbsent' | 'refusesIfAbsent' | 'keepsOldMessage') => {
      const notifications = new Notifications();
      notifications.replace(note('a'), { ...rules, onReplace });
      notifications.replace({ ...note('a'), message: 'New.' }, { ...rules, onReplace });
      return notifications.all.map(({ message }) => message);
    };
    expect(shown('addsIfAbsent')).toEqual(['New.']);
    expect(shown('refusesIfAbsent')).toEqual([]);
    expect(shown('keepsOldMessage')).toEqual(['Something.']);
  });

  test('one insight at a time, and only where it is known', () => {
    const notifications = new Notifications();
    expect(notifications.add(insight('a'), { ...rules, knowsInsightMessage: false })).toMatchObject({
      errorCode: 5000,
    });
    expect(notifications.add(insight('a'), rules).ok).toBe(true);
    expect(notifications.add(insight('b'), rules).ok).toBe(false);
    expect(notifications.replace(insight('a'), rules).ok).toBe(true);
  });

  test.each<[string, Partial<Notification>]>([
    ['a message of 151 characters', { message: 'x'.repeat(151) }],
    ['an empty message', { message: '' }],
    ['a key of 33 characters', { key: 'x'.repeat(33) }],
    ['an icon on an error', { icon: 'Icon.16x16' }],
  ])('refuses %s', (_, wrong) => {
    expect(new Notifications().add({ ...note('a'), ...wrong }, rules)).toMatchObject({ errorCode: 9031 });
  });
});

describe('roaming settings', () => {
  test('what is saved is on the shelf; garbage on the shelf is an empty bag', () => {
    let shelf: string | null = null;
    const settings = new RoamingSettings({ read: () => shelf, write: (text) => (shelf = text) });
    expect(settings.serverCopy).toEqual({});
    settings.save({ videoconf: '{"version":1}' });
    expect(settings.serverCopy).toEqual({ videoconf: '{"version":1}' });
    shelf = 'no JSON';
    expect(settings.serverCopy).toEqual({});
  });

  test.each([[null], ['text'], [[]], [{ videoconf: 1 }]])('%j is no bag', (value) => {
    expect(decodeSettingsBag(value)).toBeUndefined();
  });
});

describe('time zones', () => {
  test('wall time and moment are each other’s reverse wherever the clock is not set forward', () => {
    const zone = fc.constantFrom(...mailboxZones);
    const moment = fc.integer({ min: 0, max: 4_000_000 }).map((quarters) => quarters * 900_000);
    fc.assert(
      fc.property(zone, moment, ({ iana }, epochMs) => {
        const back = momentOf(wallTime(epochMs, iana), iana);
        // In the hour that comes twice in autumn both answers are right.
        expect([0, 3_600_000]).toContain(Math.abs(back - epochMs));
      }),
    );
  });

  test('the next day, over the end of a month, a year and a February', () => {
    expect(['2026-11-24', '2026-11-30', '2026-12-31', '2028-02-28'].map(dayLater)).toEqual([
      '2026-11-25',
      '2026-12-01',
      '2027-01-01',
      '2028-02-29',
    ]);
  });

  test('offsets in minutes, with summer time', () => {
    expect(offsetMinutes(Date.UTC(2026, 0, 1), 'Europe/Zurich')).toBe(60);
    expect(offsetMinutes(Date.UTC(2026, 6, 1), 'Europe/Zurich')).toBe(120);
    expect(offsetMinutes(Date.UTC(2026, 6, 1), 'Asia/Kolkata')).toBe(330);
    const spans = offsetSpans(Date.UTC(2026, 6, 1), 'Europe/Zurich');
    expect(spans.map(({ offset }) => offset)).toEqual(expect.arrayContaining([60, 120]));
    expect(spans.length).toBeLessThanOrEqual(8);
    expect(Number.isNaN(momentOf('', 'Europe/Zurich'))).toBe(true);
  });
});
