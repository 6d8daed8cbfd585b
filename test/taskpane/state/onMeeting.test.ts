import { describe, expect, it } from '@jest/globals';
import type { CalendarOutcome } from '../../../src/core/outcome';
import { meetingIn, NOTHING_TYPED } from '../../../src/taskpane/state/meeting';
import type { Meeting, MessageMeeting } from '../../../src/taskpane/state/meeting';
import { isCalendarPending } from '../../../src/taskpane/state/onMeeting';
import type { InvitationScreen, PaneState, Screen } from '../../../src/taskpane/state/paneState';
import { openingState } from '../../../src/taskpane/state/screens';
import { anna, bookOf, organization, physics, seen } from '../../fakes/pane/fakePane';
import { play, withoutIds } from './play';
import type { Played } from './play';

type ItemKind = 'message' | 'appointment' | undefined;
const opened = (itemKind: ItemKind): PaneState =>
  openingState(bookOf(anna, physics), { displayLanguage: 'en-US', organization, itemKind });
function after(itemKind: ItemKind, ...events: readonly Played[]): InvitationScreen {
  const screen = withoutIds(play(opened(itemKind), ...events).screen);
  if (screen.kind !== 'invitation') throw new Error('The invitation is gone.');
  return screen;
}
const messageAfter = (...events: readonly Played[]): MessageMeeting => {
  const { meeting } = after('message', ...events);
  if (meeting.kind !== 'message') throw new Error('It is a message.');
  return meeting;
};

const times = { startMs: 1_795_701_600_000, endMs: 1_795_705_200_000, series: 'single' } as const;
const date: Played = { kind: 'meetingTyped', changed: { date: '2027-10-31' } };
const time: Played = { kind: 'meetingTyped', changed: { time: '02:30' } };
const later: Played = { kind: 'meetingTyped', changed: { instant: 'later' } };

describe('what the pane knows of the time when it opens', () => {
  it.each<[ItemKind, Meeting]>([
    ['appointment', { kind: 'appointment', times: 'reading' }],
    [
      'message',
      {
        kind: 'message',
        typed: NOTHING_TYPED,
        origin: 'untouched',
        fields: 'folded',
        calendar: { wish: 'standard' },
      },
    ],
    [undefined, { kind: 'none' }],
  ])('%s', (itemKind, meeting) => {
    expect(after(itemKind).meeting).toEqual(meeting);
  });
});

describe('the times of an appointment', () => {
  it('are those that Outlook said last, or unknown', () => {
    const read = after('appointment', { kind: 'timesRead', times });
    expect(read.meeting).toEqual({ kind: 'appointment', times });
    expect(
      after('appointment', { kind: 'timesRead', times }, { kind: 'timesRead', times: undefined }).meeting,
    ).toEqual({ kind: 'appointment', times: 'unknown' });
  });

  const meetingAfter = (start: PaneState, event: Played) => {
    const state = play(start, event);
    return { state, meeting: state.screen.kind === 'invitation' ? state.screen.meeting : undefined };
  };

  it('that are what they were leave the very same meeting, so that nothing is asked anew', () => {
    const known = meetingAfter(opened('appointment'), { kind: 'timesRead', times });
    expect(meetingAfter(known.state, { kind: 'timesRead', times: { ...times } }).meeting).toBe(known.meeting);
    const unknown = meetingAfter(known.state, { kind: 'timesRead', times: undefined });
    expect(unknown.meeting).toEqual({ kind: 'appointment', times: 'unknown' });
    expect(meetingAfter(unknown.state, { kind: 'timesRead', times: undefined }).meeting).toBe(
      unknown.meeting,
    );
  });

  it('that are said of a series with another rhythm are other times', () => {
    const weekly = { kind: 'weekly', interval: 1, weekdays: [5] } as const;
    const every = (interval: number): Played => ({
      kind: 'timesRead',
      times: { ...times, series: 'first', rhythm: { ...weekly, interval } },
    });
    const { state, meeting } = meetingAfter(opened('appointment'), every(1));
    expect(meetingAfter(state, every(1)).meeting).toBe(meeting);
    expect(meetingAfter(state, every(2)).meeting).toMatchObject({
      times: { rhythm: { ...weekly, interval: 2 } },
    });
  });

  it('are of no interest to a message', () => {
    expect(after('message', { kind: 'timesRead', times })).toEqual(after('message'));
  });
});

describe('the time of a message', () => {
  it('is the person’s as soon as something is typed', () => {
    expect(messageAfter(date)).toMatchObject({
      typed: { date: '2027-10-31', time: '', duration: '60' },
      origin: 'person',
    });
  });

  it('which of two instants was chosen holds for that date and time, not for another', () => {
    expect(messageAfter(date, time, later).typed.instant).toBe('later');
    expect(
      messageAfter(date, time, later, { kind: 'meetingTyped', changed: { duration: '30' } }).typed.instant,
    ).toBe('later');
    expect(messageAfter(date, time, later, time).typed.instant).toBeUndefined();
    expect(messageAfter(date, time, later, date).typed.instant).toBeUndefined();
  });

  it('is cleared on the person’s word, and stays theirs', () => {
    const cleared = after('message', date, time, { kind: 'meetingCleared' });
    expect(cleared).toMatchObject({
      meeting: { typed: NOTHING_TYPED, origin: 'person' },
      focus: { on: 'element', name: 'meetingDate' },
    });
  });

  it('folds and unfolds', () => {
    const toggled: Played = { kind: 'meetingFieldsToggled' };
    expect(messageAfter(toggled).fields).toBe('unfolded');
    expect(messageAfter(toggled, toggled).fields).toBe('folded');
    expect(after('message', { kind: 'zonesToggled' }).zones).toBe('unfolded');
  });

  it('takes no question about pictures along: it was about another text', () => {
    expect(after('message', { kind: 'questionAsked', action: 'update' }, date).question).toBeUndefined();
  });
});

describe('the time that the invitation in the text says', () => {
  const written = {
    typed: { ...NOTHING_TYPED, date: '2026-12-01', time: '10:00' },
    zones: ['Asia/Tokyo'],
  };
  const look = seen({ kind: 'upToDate', room: anna });
  if (look.kind !== 'seen') throw new Error('It was seen.');
  const lookEnded: Played = { kind: 'lookEnded', look, written };

  it('fills the empty fields and the zones; the look was at something else, so another one follows', () => {
    const filled = after('message', lookEnded);
    expect(filled).toMatchObject({
      meeting: { typed: written.typed, origin: 'block', fields: 'unfolded' },
      choices: { zones: ['Asia/Tokyo'] },
      lookCount: 1,
    });
    expect(filled.look).toBeUndefined();
  });

  it('never replaces what was typed, cleared, or filled in before', () => {
    for (const events of [[date], [date, { kind: 'meetingCleared' } as const], [lookEnded]])
      expect(after('message', ...events, lookEnded).meeting).toEqual(after('message', ...events).meeting);
  });

  it('leaves zones that were chosen for this invitation, also where they are the usual ones', () => {
    const chosen = (...zones: readonly string[]): Played => ({
      kind: 'choicesChanged',
      changed: { zones },
    });
    expect(after('message', chosen('Europe/London'), lookEnded).choices.zones).toEqual(['Europe/London']);
    expect(after('message', chosen(), lookEnded).choices.zones).toEqual([]);
  });

  const zonesOnly: Played = {
    kind: 'lookEnded',
    look: { ...look, itemKind: 'appointment' },
    written: { typed: undefined, zones: ['Asia/Tokyo'] },
  };

  it('gives an appointment its zones, and only once: a later choice is the person’s', () => {
    const taken = after('appointment', zonesOnly);
    expect(taken).toMatchObject({
      meeting: { kind: 'appointment', times: 'reading' },
      choices: { zones: ['Asia/Tokyo'] },
      zonesFrom: 'block',
      lookCount: 1,
    });
    const none: Played = { kind: 'choicesChanged', changed: { zones: [] } };
    expect(after('appointment', zonesOnly, none, zonesOnly)).toMatchObject({
      choices: { zones: [] },
      zonesFrom: 'person',
      lookCount: 1,
    });
  });

  it('asks for no second look where it is what is wanted anyway', () => {
    const same: Played = { ...zonesOnly, written: { typed: undefined, zones: [] } };
    expect(after('appointment', same)).toEqual({ ...after('appointment'), look: zonesOnly.look });
  });
});

it('another kind of item than was thought begins anew', () => {
  const look = seen({ kind: 'absent' }, { itemKind: 'appointment' });
  const found = after('message', date, { kind: 'lookEnded', look });
  expect(found).toMatchObject({ look, meeting: meetingIn('appointment') });
  expect(after('message', date, { kind: 'lookEnded', look: { kind: 'unseen' } }).meeting).toMatchObject({
    kind: 'message',
    typed: { date: '2027-10-31' },
  });
});

describe('the calendar file', () => {
  const leave: Played = { kind: 'calendarFileChosen', wish: 'leave' };
  const ended = (calendar: CalendarOutcome | undefined): readonly Played[] => [
    { kind: 'actionStarted', action: 'update', roomId: 'anna' },
    {
      kind: 'actionEnded',
      outcome: { kind: 'updated', roomName: 'Anna Muster', location: 'kept', calendar },
    },
  ];

  it('asks for an update once the person has chosen about it, until that is carried out', () => {
    expect(isCalendarPending(messageAfter(date, time))).toBe(false);
    expect(isCalendarPending(messageAfter(leave))).toBe(true);
    expect(isCalendarPending(messageAfter(leave, ...ended('removed')))).toBe(false);
    expect(isCalendarPending(messageAfter(leave, ...ended('kept')))).toBe(false);
    expect(isCalendarPending(messageAfter(leave, ...ended('removed'), { ...leave, wish: 'attach' }))).toBe(
      true,
    );
  });

  it('asks for an update where the wish was changed while the press was carried out', () => {
    expect(isCalendarPending(messageAfter(date, time, leave, ...ended('attached')))).toBe(true);
    expect(isCalendarPending(messageAfter(leave, { ...leave, wish: 'attach' }, ...ended('removed')))).toBe(
      true,
    );
  });

  it('asks for another try where it failed, even where nothing was chosen', () => {
    expect(isCalendarPending(messageAfter(date, time, ...ended('failed')))).toBe(true);
    expect(isCalendarPending(messageAfter(date, time, ...ended('failed'), ...ended('attached')))).toBe(false);
  });

  it('asks for nothing more where Outlook lets nobody attach files, and goes on asking where it was not its turn', () => {
    expect(isCalendarPending(messageAfter(leave, ...ended('unsupported')))).toBe(false);
    expect(isCalendarPending(messageAfter(leave, ...ended(undefined)))).toBe(true);
  });

  it('belongs to messages only', () => {
    expect(isCalendarPending(after('appointment', leave, ...ended('attached')).meeting)).toBe(false);
  });

  it('that was saved, or not, is told', () => {
    expect(after('message', { kind: 'calendarStarted' }, { kind: 'calendarSaved' }).notice).toEqual({
      kind: 'calendarSaved',
    });
    expect(after('message', { kind: 'calendarStarted' }, { kind: 'calendarNotSaved' }).notice).toEqual({
      kind: 'calendarNotSaved',
    });
  });
});

describe('another room', () => {
  it('leaves the time as it is, whichever way it was chosen', () => {
    const { meeting } = after('message', date, time);
    const chosen: Played = { kind: 'roomChosen', roomId: 'physics' };
    expect(after('message', date, time, chosen).meeting).toEqual(meeting);
    expect(after('message', date, time, { kind: 'roomsOpened' }, chosen).meeting).toEqual(meeting);
  });
});

describe('the settings behind which this invitation waits', () => {
  const keptWith = (preferences: object): Played => ({
    kind: 'keepEnded',
    keep: { kind: 'zonesChosen' },
    kept: { book: { version: 1, rooms: [anna], preferences }, reach: 'mailbox' },
  });
  const settings = {
    timeZones: ['Asia/Tokyo'],
    leaveOut: ['help'],
    firstTimeAdvice: true,
    subjectPattern: '{service}',
  };
  const back = (screen: Screen, ...events: readonly Played[]) =>
    play({ ...opened('message'), screen }, ...events).screen;

  it('are followed by what came from them', () => {
    const screen = back(after('message'), { kind: 'roomsOpened' }, keptWith(settings), { kind: 'wentBack' });
    expect(screen).toMatchObject({
      choices: { zones: ['Asia/Tokyo'], leaveOut: ['help'], subjectPattern: '{service}' },
    });
  });

  it('leave what was chosen for this invitation', () => {
    const chosen = after('message', {
      kind: 'choicesChanged',
      changed: { zones: ['Europe/London'], leaveOut: ['thanks'] },
    });
    const screen = back(
      chosen,
      { kind: 'roomsOpened' },
      keptWith({ timeZones: ['Asia/Tokyo'], leaveOut: ['help'], firstTimeAdvice: false }),
      { kind: 'wentBack' },
    );
    expect(screen).toMatchObject({ choices: { zones: ['Europe/London'], leaveOut: ['help', 'thanks'] } });
  });
});
