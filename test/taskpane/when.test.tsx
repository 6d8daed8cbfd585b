/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import type { CalendarOutcome } from '../../src/core/outcome';
import { languages } from '../../src/core/languages';
import { instantOf } from '../../src/core/meeting/instantOf';
import { whenRows } from '../../src/core/meeting/when';
import type { When } from '../../src/core/meeting/when';
import { wordWhen } from '../../src/core/meeting/rows/whenRow';
import type { SavedRooms } from '../../src/core/room/decode';
import { typedTime } from '../../src/taskpane/when/typedTime';
import { typedFrom } from '../../src/taskpane/when/writtenMeeting';
import { anna, bookOf, onAppointment, onMessage, physics, seen } from '../fakes/pane/fakePane';
import { choose, open, press, previewFrame, settle, shownIn, title } from './openPane';

/** Thursday, 26 November 2026, 15:00 to 16:30 in Zurich, where the organizer is. */
const thursday = {
  startMs: Date.UTC(2026, 10, 26, 14),
  endMs: Date.UTC(2026, 10, 26, 15, 30),
  series: 'single',
} as const;
const inZones = (...timeZones: readonly string[]): SavedRooms => ({
  kind: 'book',
  book: { version: 1, rooms: [anna, physics], preferences: { timeZones } },
});

const times = () =>
  screen
    .queryAllByRole('list', { name: 'When' })
    .flatMap((list) => [...list.children].map((row) => row.textContent));
/** What the preview says; parts of a row stand in elements of their own. */
const preview = () => {
  const { srcdoc } = previewFrame();
  return new DOMParser().parseFromString(srcdoc, 'text/html').body.textContent;
};
const enter = async (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};
const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
/** Unfolds the fields of a message and types a time. */
const typeTime = async (date: string, time: string) => {
  await press('Date and time');
  await enter('Date', date);
  await enter('Start', time);
};
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const rowsOf = (request: { readonly choices: { readonly when?: When | undefined } } | undefined) =>
  request?.choices.when && wordWhen(request.choices.when, languages.en.when);

describe('the time of an appointment', () => {
  it('is said in the organizer’s zone, then in the chosen ones, with what speaks against it there', async () => {
    await open(inZones('Asia/Tokyo', 'America/Denver'), onAppointment(thursday));
    expect(times()).toEqual([
      expect.stringMatching(/^ZurichThu 26 Nov, 15:00.16:30 \(UTC\+1\)$/u),
      expect.stringMatching(/^Tokyo · night.*Thu 26 Nov, 23:00.*Fri 27 Nov, 00:30 \(UTC\+9\)$/u),
      expect.stringMatching(/^DenverThu 26 Nov, 07:00.08:30 \(UTC−7\)$/u),
    ]);
  });

  it('is in the preview, in what is compared, and in what is added, without a calendar file', async () => {
    const pane = await open(inZones('Asia/Tokyo'), onAppointment(thursday));
    expect(preview()).toContain('Thursday, 26 November 2026, 15:00–16:30 (Zurich, UTC+1)');
    await press('Add');
    const rows = [
      'Thursday, 26 November 2026, 15:00–16:30 (Zurich, UTC+1)',
      '23:00 – Friday, 27 November 2026, 00:30 (Tokyo, UTC+9)',
    ];
    expect(rowsOf(pane.requests[0])).toEqual(rows);
    expect(rowsOf(pane.looked.at(-1))).toEqual(rows);
    expect(pane.requests[0]?.calendar).toBeUndefined();
    expect(pane.requests[0]?.choices.leaveOut).toEqual(['comeEarly']);
  });

  it('follows the form: the preview at once, then what the text says about it', async () => {
    const pane = await open(bookOf(anna), onAppointment(thursday));
    let comeToRest: () => void = () => undefined;
    pane.clock.wait = () => new Promise((resolve) => (comeToRest = resolve));
    pane.whatIsThere = seen({ kind: 'outOfDate', room: anna, differing: ['when'], missing: [] });
    act(() => pane.changeTimes({ ...thursday, endMs: thursday.endMs + 3_600_000 }));
    await settle();
    // The look at the text lets typing come to rest; the preview does not wait for that.
    expect(preview()).toContain('15:00–17:30');
    expect(shownIn('status')).toBe('No invitation in your text yet.');
    comeToRest();
    await settle();
    expect(shownIn('status')).toContain(
      'The invitation at the top is out of date. Different: Date and time.',
    );
  });

  it('is read again when the person comes back; times that are the same change nothing', async () => {
    const pane = await open(bookOf(anna), onAppointment(thursday));
    const before = pane.looked.length;
    pane.times = { ...thursday };
    fireEvent.focus(window);
    await settle();
    expect([pane.timesRead, pane.looked.length - before]).toEqual([2, 1]);
    act(() => pane.changeTimes({ ...thursday }));
    await settle();
    expect([pane.timesRead, pane.looked.length - before]).toEqual([3, 1]);
  });

  it('is that of the latest question where answers come in another order', async () => {
    let answerOld: (times: typeof thursday) => void = () => undefined;
    const pane = await open(bookOf(anna), onAppointment(thursday));
    act(() => pane.changeTimes(new Promise((resolve) => (answerOld = resolve))));
    act(() => pane.changeTimes({ ...thursday, startMs: thursday.startMs - 3_600_000 }));
    await settle();
    answerOld(thursday);
    await settle();
    expect(preview()).toContain('14:00–16:30');
  });

  it('is no longer followed when another screen is shown', async () => {
    const pane = await open(bookOf(anna), onAppointment(thursday));
    expect(pane.followers).toBe(1);
    await press('All rooms and settings');
    expect(pane.followers).toBe(0);
    await press('Back');
    expect([pane.followers, preview().includes('15:00–16:30')]).toEqual([1, true]);
  });

  it.each([
    ['Outlook does not say it', onAppointment(undefined), /Outlook did not say when/u],
    [
      'Outlook breaks its promise',
      onAppointment(thursday, (pane) => (pane.readTimes = () => Promise.reject(new Error('surprise')))),
      /Outlook did not say when/u,
    ],
    [
      'it may be a series',
      onAppointment({ ...thursday, series: 'unknown' }),
      /whether this appointment is a series/u,
    ],
    [
      'the zone has no international name',
      onAppointment(thursday, (pane) => (pane.mailboxZone = 'Customized Time Zone')),
      /time zone of your mailbox has no international name/u,
    ],
    [
      'Outlook does not say the zone, whatever the browser’s is',
      onAppointment(thursday, (pane) => (pane.mailboxZone = '')),
      /did not say in which time zone your mailbox is/u,
    ],
    [
      'it ends before it begins',
      onAppointment({ ...thursday, endMs: thursday.startMs - 1 }),
      /ends before it begins/u,
    ],
  ])('is not printed where %s: the pane says so', async (_why, change, sentence) => {
    const pane = await open(bookOf(anna), change);
    expect(shownIn('status')).toContain('No times are printed, because');
    expect(shownIn('status')).toMatch(sentence);
    expect(times()).toEqual([]);
    expect(preview()).not.toContain('2026');
    await press('Add');
    // What stands in the text already is not taken away for want of knowledge.
    expect(pane.requests[0]?.choices).toMatchObject({ leaveOut: ['comeEarly'], when: undefined });
  });

  it('is asked for anew on the word of the person', async () => {
    const pane = await open(bookOf(anna), onAppointment(undefined));
    pane.times = thursday;
    await press('Look again');
    expect(times()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Look again' })).toBeNull();
  });

  it.each([
    [
      'how often',
      { kind: 'weekly', interval: 1, weekdays: [4] },
      ' · every Thursday',
      'every Thursday, first on Thursday, 26',
    ],
    ['that there are more', undefined, '', 'a series, first on Thursday, 26 November 2026'],
  ] as const)(
    'is that of the first meeting of a series, and says %s',
    async (_what, rhythm, said, written) => {
      await open(bookOf(anna), onAppointment({ ...thursday, series: 'first', rhythm }));
      expect(screen.getByText(/First meeting of the series/u).textContent).toBe(
        `First meeting of the series${said}`,
      );
      expect(preview()).toContain(written);
    },
  );

  it('is asked for by every press: the client may not have told yet that it is another', async () => {
    const pane = await open(
      bookOf(anna),
      onAppointment(thursday, (fake) => {
        fake.clock.wait = (ms: number) =>
          ms < 1000 ? Promise.resolve() : new Promise<void>(() => undefined);
      }),
    );
    pane.times = { ...thursday, endMs: thursday.endMs + 3_600_000 };
    await press('Add');
    expect(rowsOf(pane.requests[0])?.[0]).toContain('15:00–17:30');
    expect(preview()).toContain('15:00–17:30');
  });

  it('is asked for by a press that comes before it is known', async () => {
    let answer: (times: typeof thursday) => void = () => undefined;
    const pane = await open(
      bookOf(anna),
      onAppointment(new Promise((resolve) => (answer = resolve)), (fake) => {
        fake.clock.wait = (ms: number) =>
          ms < 1000 ? Promise.resolve() : new Promise<void>(() => undefined);
      }),
    );
    expect(shownIn('status')).toContain('Reading the times…');
    await press('Add');
    expect([pane.requests, screen.queryAllByRole('button', { name: 'Adding…' }).length]).toEqual([[], 1]);
    answer(thursday);
    await settle();
    expect(rowsOf(pane.requests[0])).toEqual([expect.stringContaining('15:00–16:30 (Zurich, UTC+1)')]);
  });

  it('does not hold a press up for long', async () => {
    const pane = await open(bookOf(anna), onAppointment(new Promise(() => undefined)));
    await press('Add');
    expect(pane.requests[0]?.choices).toMatchObject({ leaveOut: ['comeEarly'], when: undefined });
  });

  it('can be left out of the invitation', async () => {
    const pane = await open(bookOf(anna), onAppointment(thursday));
    await press('Adjust this invitation');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Date and time' }));
    await settle();
    expect(preview()).not.toContain('15:00');
    await press('Add');
    expect(pane.requests[0]?.choices.leaveOut).toEqual(['comeEarly', 'when']);
  });

  it('goes along when a new room is saved and added at once', async () => {
    const pane = await open({ kind: 'none' }, onAppointment(thursday));
    const fill = (label: RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    fill(/^Room name/u, 'Anna Muster');
    fill(/^Join link/u, anna.joinUrl);
    await press('Save and add');
    expect(title()).toBe('Anna Muster');
    expect(rowsOf(pane.requests[0])).toEqual([expect.stringContaining('15:00–16:30 (Zurich, UTC+1)')]);
  });

  it('is said in the zones that the invitation in the text has: they were chosen for it', async () => {
    const inZurich = 'Thursday, 26 November 2026, 15:00–16:30 (Zurich, UTC+1)';
    const inTokyo = '23:00 – Friday, 27 November 2026, 00:30 (Tokyo, UTC+9)';
    const pane = await open(
      bookOf(anna),
      onAppointment(thursday, (fake) => {
        fake.whatIsThere = seen({ kind: 'upToDate', room: anna }, { whenRows: [inZurich, inTokyo] });
      }),
    );
    expect(times()).toHaveLength(2);
    expect(rowsOf(pane.looked.at(-1))).toEqual([inZurich, inTokyo]);
  });

  it('is read for the item that the look has found, where the pane had thought of another kind', async () => {
    const look = seen({ kind: 'absent' }, { itemKind: 'appointment' });
    await open(
      bookOf(anna),
      onMessage((pane) => {
        pane.times = thursday;
        pane.look = () => Promise.resolve(look);
      }),
    );
    expect(times()).toHaveLength(1);
  });
});

describe('the time of a message', () => {
  it('is nobody’s business until somebody types it', async () => {
    const pane = await open(bookOf(anna), onMessage());
    expect(screen.queryByLabelText('Date')).toBeNull();
    await press('Add');
    expect(pane.requests[0]).toMatchObject({ choices: { leaveOut: ['comeEarly'], when: undefined } });
    expect(pane.requests[0]?.calendar).toBeUndefined();
    expect(pane.timesRead).toBe(0);
  });

  it('is typed by the clocks of the organizer, which are named', async () => {
    const pane = await open(inZones('Asia/Tokyo'), onMessage());
    await press('Date and time');
    expect(document.body.textContent).toContain(
      'In your time zone: Zurich, Central European Standard Time (UTC+1)',
    );
    await enter('Date', '2027-06-10');
    expect(shownIn('status')).toContain('Please enter the start, for example 14:30.');
    expect(document.body.textContent).toContain('Central European Summer Time (UTC+2)');
    await enter('Start', '09:30');
    choose('Duration', '90');
    await settle();
    expect(times()).toEqual([
      expect.stringMatching(/^ZurichThu,? 10 Jun 2027, 09:30.11:00 \(UTC\+2\)$/u),
      expect.stringMatching(/^TokyoThu,? 10 Jun 2027, 16:30.18:00 \(UTC\+9\)$/u),
    ]);
    await press('Add');
    expect(rowsOf(pane.requests[0])?.[0]).toMatch(/^Thursday, 10 June 2027, 09:30–11:00 \(Zurich/u);
    expect(pane.requests[0]?.calendar).toEqual({
      kind: 'attach',
      when: {
        kind: 'timed',
        startMs: Date.UTC(2027, 5, 10, 7, 30),
        endMs: Date.UTC(2027, 5, 10, 9),
        series: 'single',
        organizerZone: 'Europe/Zurich',
        zones: ['Asia/Tokyo'],
      },
    });
  });

  it('may last other minutes, or the whole day', async () => {
    await open(bookOf(anna), onMessage());
    await typeTime('2026-11-27', '16:15');
    choose('Duration', 'other');
    await settle();
    expect(shownIn('status')).toContain('Please enter the duration in whole minutes');
    await enter('Duration in minutes', '75');
    expect(preview()).toContain('16:15–17:30');
    choose('Duration', 'wholeDay');
    await settle();
    expect(screen.queryByLabelText('Start')).toBeNull();
    expect(preview()).toContain('27 November 2026, all day');
  });

  it('needs a date as well', async () => {
    await open(bookOf(anna), onMessage());
    await press('Date and time');
    await enter('Start', '16:15');
    expect(shownIn('status')).toContain('Please enter the date in the form that stands below the field.');
  });

  it('may be in the past: that is said, and no mistake', async () => {
    const pane = await open(bookOf(anna), onMessage());
    await typeTime('2026-11-20', '16:15');
    expect(shownIn('status')).toContain('This time is in the past.');
    await press('Add');
    expect(rowsOf(pane.requests[0])).toHaveLength(1);
  });

  it('is not past on the whole day that it is', async () => {
    await open(bookOf(anna), onMessage());
    await typeTime('2026-11-23', '09:00');
    expect(shownIn('status')).toContain('This time is in the past.');
    choose('Duration', 'wholeDay');
    await settle();
    expect(shownIn('status')).not.toContain('past');
    await enter('Date', '2026-11-22');
    expect(shownIn('status')).toContain('This time is in the past.');
  });

  it('is not called past while its year is being typed', async () => {
    await open(bookOf(anna), onMessage());
    await typeTime('0202-06-10', '09:00');
    expect(shownIn('status')).not.toContain('past');
  });

  it.each([
    ['2027-03-26', '2027-03-29'],
    ['2027-10-30', '2027-11-02'],
  ])('of several whole days on which the clocks are changed stays whole days, from %s', (first, behind) => {
    const startMs = instantOf(first, '00:00', 'Europe/Zurich');
    const endMs = instantOf(behind, '00:00', 'Europe/Zurich');
    if (!startMs.ok || !endMs.ok) throw new Error('These are midnights.');
    const span = { kind: 'allDay', startMs: startMs.value, endMs: endMs.value } as const;
    const [row] = whenRows({
      ...span,
      series: 'single',
      organizerZone: 'Europe/Zurich',
      zones: [],
    });
    if (!row) throw new Error('It has a row.');
    const typed = typedFrom(row, 'Europe/Zurich');
    expect(typed).toMatchObject({ date: first, time: '00:00', duration: 'other', otherMinutes: '4320' });
    expect(typedTime(typed, 'Europe/Zurich')).toEqual({ kind: 'typed', span });
  });

  it.each([
    ['2027-03-28', /there is no 02:30/u, '01:30 (UTC+1)', '03:30 (UTC+2)', '03:30–04:30'],
    ['2027-10-31', /02:30 comes twice/u, '02:30 (UTC+2)', '02:30 (UTC+1)', '02:30–03:30'],
  ])(
    'on %s is one of two: nobody but the person chooses',
    async (date, question, earlier, later, printed) => {
      const pane = await open(bookOf(anna), onMessage());
      await typeTime(date, '02:30');
      expect(screen.getByRole('radiogroup', { name: question })).toBeTruthy();
      expect([radio(earlier).checked, radio(later).checked]).toEqual([false, false]);
      expect(shownIn('status')).toContain('Until then the invitation has none.');
      await press('Add');
      expect(pane.requests[0]).toMatchObject({
        choices: { leaveOut: ['comeEarly', 'when'] },
        calendar: { kind: 'none' },
      });
      fireEvent.click(radio(later));
      await settle();
      expect(radio(later).checked).toBe(true);
      expect(preview()).toContain(printed);
      await enter('Start', '09:00');
      expect(screen.queryByRole('radiogroup', { name: question })).toBeNull();
      await enter('Start', '02:30');
      expect(radio(later).checked).toBe(false);
    },
  );

  it('is cleared again, and then the invitation has none', async () => {
    const pane = await open(bookOf(anna), onMessage());
    await typeTime('2026-11-27', '16:15');
    await press('Clear the time');
    expect(document.activeElement).toBe(screen.getByLabelText('Date'));
    expect([valueOf('Date'), valueOf('Start')]).toEqual(['', '']);
    expect(preview()).not.toContain('16:15');
    await press('Add');
    expect(pane.requests[0]).toMatchObject({
      choices: { leaveOut: ['comeEarly', 'when'] },
      calendar: { kind: 'none' },
    });
  });

  const written = (...whenRows: readonly string[]) =>
    onMessage((pane) => {
      pane.whatIsThere = seen({ kind: 'upToDate', room: anna }, { itemKind: 'message', whenRows });
    });
  const inZurich = 'Friday, 27 November 2026, 16:15–17:05 (Zurich, UTC+1)';
  const inTokyo = 'Saturday, 28 November 2026, 00:15–01:05 (Tokyo, UTC+9)';

  it('is what the invitation in the text says, as long as nobody has typed', async () => {
    const pane = await open(bookOf(anna), written(inZurich));
    expect([valueOf('Date'), valueOf('Start'), valueOf('Duration in minutes')]).toEqual([
      '11/27/2026',
      '16:15',
      '50',
    ]);
    expect(shownIn('status')).toBe('The invitation is at the top and up to date.');
    // Before that it had been compared without any time.
    expect([rowsOf(pane.looked[0]), rowsOf(pane.looked.at(-1))]).toEqual([undefined, [inZurich]]);
  });

  it('has the zones of the invitation in the text, unless others were chosen', async () => {
    const pane = await open(inZones('Europe/London', 'Asia/Tokyo'), written(inZurich, inTokyo));
    expect(rowsOf(pane.looked.at(-1))).toEqual([inZurich, inTokyo]);
  });

  it('stays as it was typed, whatever the invitation in the text says', async () => {
    const pane = await open(bookOf(anna), onMessage());
    await typeTime('2026-12-01', '10:00');
    written(inZurich)(pane);
    fireEvent.focus(window);
    await settle();
    expect([valueOf('Date'), valueOf('Start')]).toEqual(['2026-12-01', '10:00']);
  });

  it('is left alone where it cannot be read', async () => {
    const pane = await open(bookOf(anna), written('sometime next week'));
    expect(screen.queryByLabelText('Date')).toBeNull();
    expect(pane.looked.map(({ choices }) => choices.leaveOut)).toEqual([['comeEarly']]);
  });

  it('goes with the person to another room, also by the list of rooms', async () => {
    await open(bookOf(anna, physics), onMessage());
    await typeTime('2026-11-27', '16:15');
    await press('All rooms and settings');
    await press('Use “Physics seminar”');
    expect([title(), preview().includes('16:15–17:15')]).toEqual(['Physics seminar', true]);
  });

  it('takes the zones along that were chosen for it', async () => {
    await open(bookOf(anna, physics), onMessage());
    await typeTime('2026-11-27', '16:15');
    await press('More time zones');
    fireEvent.change(screen.getByRole('combobox', { name: 'Add a time zone' }), {
      target: { value: 'tokyo' },
    });
    fireEvent.keyDown(screen.getByRole('combobox', { name: 'Add a time zone' }), { key: 'Enter' });
    await settle();
    await press('All rooms and settings');
    await press('Use “Physics seminar”');
    expect([title(), preview().includes('Tokyo')]).toEqual(['Physics seminar', true]);
  });

  it.each(['Customized Time Zone', ''])(
    'is typed by the clocks of the browser, which are named, where the mailbox’s zone is “%s”',
    async (mailboxZone) => {
      await open(
        bookOf(anna),
        onMessage((pane) => {
          pane.mailboxZone = mailboxZone;
          pane.browserZone = 'Asia/Tokyo';
        }),
      );
      await typeTime('2026-11-27', '16:15');
      expect(document.body.textContent).toContain('In your time zone: Tokyo');
      expect(preview()).toContain('27 November 2026, 16:15–17:15 (Tokyo, UTC+9)');
    },
  );

  it('cannot be typed where no zone is known at all', async () => {
    await open(
      bookOf(anna),
      onMessage((pane) => {
        pane.mailboxZone = '';
        pane.browserZone = '';
      }),
    );
    await press('Date and time');
    expect(shownIn('status')).toContain('Outlook did not say in which time zone your mailbox is.');
    expect(screen.queryByLabelText('Date')).toBeNull();
  });
});

describe('the calendar file', () => {
  const attach = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Attach a calendar file' });

  it('goes with a message that has a time, unless the person does not want it', async () => {
    const pane = await open(bookOf(anna), onMessage());
    await press('Date and time');
    expect(screen.queryByRole('checkbox', { name: 'Attach a calendar file' })).toBeNull();
    await enter('Date', '2026-11-27');
    await enter('Start', '16:15');
    expect(attach().checked).toBe(true);
    fireEvent.click(attach());
    await press('Add');
    expect(pane.requests[0]?.calendar).toEqual({ kind: 'none' });
  });

  it('is updated alone where the text is up to date and only the wish has changed', async () => {
    const upToDate = seen({ kind: 'upToDate', room: anna });
    const pane = await open(
      bookOf(anna),
      onMessage((fake) => (fake.whatIsThere = upToDate)),
    );
    await typeTime('2026-11-27', '16:15');
    expect(screen.queryByRole('button', { name: 'Update' })).toBeNull();
    expect(shownIn('status')).not.toContain('calendar file');
    fireEvent.click(attach());
    // The state never speaks against what can be pressed (FU08).
    expect(shownIn('status')).toContain('Only the calendar file is not as you chose.');
    pane.outcome = { kind: 'updated', roomName: 'Anna Muster', location: 'kept', calendar: 'removed' };
    await press('Update');
    expect(pane.changes).toEqual([
      { action: 'update', roomId: 'anna', pictures: 'keep', calendar: { kind: 'none' } },
    ]);
    expect(shownIn('status')).toContain('The calendar file has been removed.');
    expect(screen.queryByRole('button', { name: 'Update' })).toBeNull();
  });

  it.each<[CalendarOutcome, string]>([
    ['attached', 'The calendar file is attached.'],
    ['replaced', 'The calendar file has been replaced.'],
    [
      'unsupported',
      'This Outlook does not let add-ins attach files. Save the calendar file and attach it yourself.',
    ],
    ['failed', 'The calendar file could not be attached or removed. Check the attachments'],
  ])('%s: it is told beside what came of the text', async (calendar, sentence) => {
    const pane = await open(bookOf(anna), onMessage());
    await typeTime('2026-11-27', '16:15');
    pane.outcome = { kind: 'updated', roomName: 'Anna Muster', location: 'kept', calendar };
    await press('Add');
    expect(shownIn('status')).toContain(`Invitation updated. ${sentence}`);
  });

  it('is not mentioned where there is nothing to say of it', async () => {
    const pane = await open(bookOf(anna), onMessage());
    pane.outcome = { kind: 'updated', roomName: 'Anna Muster', location: 'kept', calendar: 'kept' };
    await press('Add');
    expect(shownIn('status')).not.toContain('calendar');
  });

  it('can always be saved by hand', async () => {
    const pane = await open(bookOf(anna), onMessage());
    await typeTime('2026-11-27', '16:15');
    await press('Save the calendar file');
    expect(pane.savedFiles).toEqual([{ name: 'videoconference.ics', content: 'BEGIN:VCALENDAR' }]);
    expect(pane.calendarsFor[0]).toMatchObject({ startMs: Date.UTC(2026, 10, 27, 15, 15) });
    expect(shownIn('status')).toContain('among your downloads');
    pane.calendarFile = undefined;
    await press('Save the calendar file');
    expect(pane.savedFiles).toHaveLength(1);
    expect(shownIn('alert')).toBe('The calendar file could not be made. Please try again.');
  });

  it('is for messages: an appointment is in the calendars anyway', async () => {
    await open(bookOf(anna), onAppointment(thursday));
    expect(document.body.textContent).not.toContain('calendar file');
  });

  it('without Outlook can be saved, and the time is copied and drafted', async () => {
    const pane = await open(
      bookOf(anna),
      onMessage((fake) => (fake.host = 'noHost')),
    );
    await typeTime('2026-11-27', '16:15');
    expect(screen.queryByRole('checkbox', { name: 'Attach a calendar file' })).toBeNull();
    await press('Copy');
    expect(pane.copied[0]?.text).toContain('27 November 2026, 16:15–17:15');
    const draft = screen.getByRole('link', { name: 'Draft a mail' }).getAttribute('href');
    expect(decodeURIComponent(draft ?? '')).toContain('27 November 2026, 16:15–17:15');
    await press('Save the calendar file');
    expect(pane.savedFiles).toHaveLength(1);
  });
});

describe('the choice of zones', () => {
  it('changes this invitation', async () => {
    await open(inZones('Asia/Tokyo'), onAppointment(thursday));
    await press('More time zones');
    await press('Remove Tokyo');
    expect(times()).toHaveLength(1);
    expect(preview()).not.toContain('Tokyo');
  });
});
