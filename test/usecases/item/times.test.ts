import { describe, expect, it } from '@jest/globals';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import type { SavedRooms } from '../../../src/core/room/decode';
import { annasRoom } from '../../fakes/annasRoom';
import { FAKE_WHEN, htmlOf, insertedHtmlOf, timed } from '../../fakes/blocks';
import { click } from '../../fakes/click';

const HOUR_MS = 3_600_000;
const LATER = { startMs: FAKE_WHEN.startMs + 5 * HOUR_MS, endMs: FAKE_WHEN.endMs + 5 * HOUR_MS };
const appointment = { kind: 'appointment' as const };
const TOKYO = ['Asia/Tokyo'];

/** The rows of the times, as a reader sees them. */
const rowsIn = (body: string): readonly string[] =>
  readMailBody(body, 'html')
    .text.split('\n')
    .filter((line) => line.includes('UTC'))
    .map((line) => line.replace('When:', '').trim());

describe('one click prints the time of an appointment', () => {
  it('in the organizer’s zone and in the person’s zones', async () => {
    const { outlook } = await click({ item: appointment, zones: ['Asia/Tokyo', 'America/New_York'] });
    expect(rowsIn(outlook.body)).toEqual([
      'Tuesday, 24 November 2026, 10:00–11:00 (Zurich, UTC+1)',
      '18:00–19:00 (Tokyo, UTC+9)',
      '04:00–05:00 (New York, UTC−5)',
    ]);
  });

  it('of a series that of its first meeting, named as such', async () => {
    const { outlook } = await click({ item: { ...appointment, repetition: 'series' } });
    expect(rowsIn(outlook.body)).toEqual([
      'a series, first on Tuesday, 24 November 2026, 10:00–11:00 (Zurich, UTC+1)',
    ]);
  });

  it('of one meeting of a series its own', async () => {
    const { outlook } = await click({ item: { ...appointment, repetition: 'occurrence' } });
    expect(rowsIn(outlook.body)).toHaveLength(1);
  });

  it('all day where it lasts from midnight to midnight', async () => {
    const startMs = Date.UTC(2026, 10, 23, 23);
    const { outlook } = await click({ item: { ...appointment, startMs, endMs: startMs + 24 * HOUR_MS } });
    expect(rowsIn(outlook.body)).toEqual(['Tuesday, 24 November 2026, all day (Zurich, UTC+1)']);
  });

  it.each([
    ['start is refused', { readStart: { kind: 'refuse' } }],
    [
      'recurrence is refused, so nobody knows whether it is a series (E10)',
      { readRecurrence: { kind: 'refuse' } },
    ],
    ['recurrence is not there (J06)', { readRecurrence: { kind: 'absent' } }],
  ] as const)('none where %s', async (_why, faults) => {
    const { outlook, outcome } = await click({ item: appointment, faults });
    expect(outcome.kind).toBe('inserted');
    expect(rowsIn(outlook.body)).toEqual([]);
  });

  it('none, and no wait of eight seconds, where the recurrence is never answered (E10)', async () => {
    const { outlook, outcome, completedAtMs } = await click({
      item: appointment,
      faults: { readRecurrence: { kind: 'silent' } },
    });
    expect(outcome.kind).toBe('inserted');
    expect(rowsIn(outlook.body)).toEqual([]);
    expect(completedAtMs).toBeLessThan(4_000);
  });
});

describe('a mailbox whose zone nobody can name (FR07)', () => {
  const unknown = { mailboxZone: 'Team calendar (customized)' };
  const NO_TIME = 'It has no time, because the time zone of your mailbox is not known.';

  it('gets a block without a time, and is told why', async () => {
    const { outlook, outcome, notice } = await click({ item: appointment, zones: TOKYO, ...unknown });
    expect(outcome).toMatchObject({ kind: 'inserted', finding: 'unknownZone' });
    expect(outlook.body).toBe(insertedHtmlOf(annasRoom));
    expect(notice).toBe(`Invitation added at the top. ${NO_TIME}`);
  });

  it('is told so in plain text, too, and behind a failure only the failure', async () => {
    const text = await click({ item: { ...appointment, format: 'text' }, ...unknown });
    expect(text.notice).toContain(NO_TIME);
    const faults = { writeSubject: { kind: 'refuse' } } as const;
    const { notice } = await click({ item: appointment, faults, ...unknown });
    expect(notice).toBe('Invitation added at the top. Please check the subject.');
  });

  it.each([
    ['a message has no time', { item: {} }],
    ['somebody leaves times out of invitations', { item: appointment, leaveOut: ['when'] }],
    [
      'Outlook does not tell the time either',
      { item: appointment, faults: { readStart: { kind: 'refuse' } } },
    ],
  ] as const)('is told nothing where %s', async (_why, setting) => {
    const { outcome, notice } = await click({ ...setting, ...unknown });
    expect(outcome).toMatchObject({ kind: 'inserted', finding: undefined });
    expect(notice).toBe('Invitation added at the top.');
  });

  it('keeps the times that stand there, and the rest is renewed', async () => {
    const old = htmlOf({ ...annasRoom, pin: '1' }, timed({ zones: TOKYO }));
    const { outlook, outcome } = await click({ item: { ...appointment, body: old, ...LATER }, ...unknown });
    expect(outcome.kind).toBe('updated');
    expect(outlook.body).toBe(htmlOf(annasRoom, timed({ zones: TOKYO })));
  });
});

describe('a click on a block whose time is another', () => {
  it('one block, new lines', async () => {
    const before = await click({ item: appointment, zones: TOKYO });
    const item = { ...appointment, body: before.outlook.body, ...LATER };
    const { outlook, outcome, notice } = await click({ item, zones: TOKYO });
    expect(outcome.kind).toBe('updated');
    expect(notice).toBe('Invitation updated.');
    expect(outlook.body).toBe(insertedHtmlOf(annasRoom, timed({ ...LATER, zones: TOKYO })));
    const again = await click({ zones: TOKYO }, outlook);
    expect(again.outcome.kind).toBe('alreadyThere');
  });

  it('keeps the zones of the block, whatever the person’s zones are today', async () => {
    const body = htmlOf(annasRoom, timed({ zones: ['Asia/Kolkata', 'Pacific/Auckland'] }));
    const { outlook } = await click({ item: { ...appointment, body, ...LATER }, zones: TOKYO });
    expect(rowsIn(outlook.body).map((row) => /\((.*?),/u.exec(row)?.[1])).toEqual([
      'Zurich',
      'Kolkata',
      'Auckland',
    ]);
  });

  it('of somebody whose mailbox has moved keeps the former zone beside the present one', async () => {
    const body = htmlOf(annasRoom, timed({ organizerZone: 'America/New_York', zones: TOKYO }));
    const same = await click({ item: { ...appointment, body } });
    expect(same.outlook.body).toBe(body);
    const { outlook } = await click({ item: { ...appointment, body, ...LATER } });
    expect(rowsIn(outlook.body).map((row) => /\((.*?),/u.exec(row)?.[1])).toEqual([
      'Zurich',
      'New York',
      'Tokyo',
    ]);
  });

  it('writes nothing for zones alone: a block with other zones is right', async () => {
    const body = htmlOf(annasRoom, timed({ zones: ['Asia/Kolkata'] }));
    const { outlook, outcome } = await click({ item: { ...appointment, body }, zones: TOKYO });
    expect(outcome.kind).toBe('alreadyThere');
    expect(outlook.body).toBe(body);
  });

  it('leaves the times as they stand where Outlook does not tell, and renews the rest', async () => {
    const body = htmlOf({ ...annasRoom, pin: '1' }, timed({ zones: TOKYO }));
    const item = { ...appointment, body, ...LATER };
    const { outlook, outcome } = await click({ item, faults: { readEnd: { kind: 'refuse' } } });
    expect(outcome.kind).toBe('updated');
    expect(outlook.body).toBe(htmlOf(annasRoom, timed({ zones: TOKYO })));
  });

  it('leaves a block without a time without one, and says that lines are missing', async () => {
    const body = htmlOf(annasRoom);
    const { outlook, outcome } = await click({ item: { ...appointment, body } });
    expect([outcome.kind, outlook.body]).toEqual(['linesMissing', body]);
  });

  it('keeps the time that somebody gave to a message when the PIN is another', async () => {
    const body = `<p>Dear all</p>${htmlOf({ ...annasRoom, pin: '1' }, timed({ zones: TOKYO }))}`;
    const { outlook, outcome } = await click({ item: { body } });
    expect(outcome.kind).toBe('updated');
    expect(outlook.body).toBe(`<p>Dear all</p>${htmlOf(annasRoom, timed({ zones: TOKYO }))}`);
  });
});

describe('the subject by the person’s pattern', () => {
  const saved = (subjectPattern: string): SavedRooms => ({
    kind: 'book',
    book: { version: 1, rooms: [annasRoom], preferences: { subjectPattern } },
  });
  const dated = saved('{service}: {room}, {date}');

  it('is written where there is none', async () => {
    const { outlook } = await click({ item: appointment, saved: dated });
    expect(outlook.subject).toBe('Example Videoconf: Anna Muster, 24 November 2026');
  });

  it('without the date in a message that has none', async () => {
    const { outlook } = await click({ saved: dated });
    expect(outlook.subject).toBe('Example Videoconf: Anna Muster');
  });

  it('of ours keeps its date in a message, whose day a click does not know', async () => {
    const subject = 'Example Videoconf: Anna Muster, 24 November 2026';
    const { outlook } = await click({ item: { subject }, saved: dated });
    expect(outlook.subject).toBe(subject);
  });

  it('takes the place of one that we wrote by the standard', async () => {
    const item = { ...appointment, subject: 'Videokonferenz – Anna Muster' };
    const { outlook } = await click({ item, saved: dated });
    expect(outlook.subject).toBe('Example Videoconf: Anna Muster, 24 November 2026');
  });

  it.each(['Weekly', 'Example Videoconf: Anna Muster, room 4', 'Re: Videoconference – Anna Muster'])(
    '%j is somebody’s and stays',
    async (subject) => {
      const { outlook } = await click({ item: { ...appointment, subject }, saved: dated });
      expect(outlook.subject).toBe(subject);
    },
  );

  it('follows the date when the appointment is moved', async () => {
    const first = await click({ item: appointment, saved: dated });
    const moved = { startMs: FAKE_WHEN.startMs + 48 * HOUR_MS, endMs: FAKE_WHEN.endMs + 48 * HOUR_MS };
    const item = { ...appointment, body: first.outlook.body, subject: first.outlook.subject, ...moved };
    const { outlook, outcome } = await click({ item, saved: dated });
    expect(outcome).toMatchObject({ kind: 'updated', subject: 'written' });
    expect(outlook.subject).toBe('Example Videoconf: Anna Muster, 26 November 2026');
  });

  it('does not follow where somebody wrote another meanwhile, and is not even read by a pattern without a date', async () => {
    const body = htmlOf(annasRoom, timed());
    const item = { ...appointment, body, subject: 'Budget 2027', ...LATER };
    const own = await click({ item, saved: dated });
    expect(own.outlook.subject).toBe('Budget 2027');
    const dateless = await click({ item, saved: saved('{room}') });
    expect(dateless.outlook.usesOf('readSubject')).toBe(0);
  });
});
