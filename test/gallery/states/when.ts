import type { CalendarOutcome } from '../../../src/core/outcome';
import type { PaneWords } from '../../../src/taskpane/languages/paneWords';
import { anna, bookOf, onAppointment, onMessage, seen } from '../../fakes/pane/fakePane';
import { inserted, never, press, rooms, thenThere, thursday, worldwide, zoned } from './setting';
import type { PaneStateToSee, Step } from './setting';

const typed = ({ when }: PaneWords, date: string, time: string): readonly Step[] => [
  press(when.fields),
  { type: date, into: when.date },
  { type: time, into: when.time },
];
const withCalendar = (calendar: CalendarOutcome) =>
  onMessage((pane) => {
    thenThere(pane);
    pane.outcome = { ...inserted, calendar };
  });

/** The time of the meeting. */
export const whenStates = {
  appointmentInZones: { saved: worldwide, change: onAppointment(thursday) },
  appointmentChanged: {
    saved: worldwide,
    change: onAppointment({ ...thursday, series: 'first' }, (pane) => {
      pane.whatIsThere = seen({ kind: 'outOfDate', room: anna, differing: ['when'], missing: [] });
    }),
  },
  appointmentAllDay: {
    saved: zoned('Pacific/Auckland'),
    change: onAppointment({
      startMs: Date.UTC(2027, 2, 26, 23),
      endMs: Date.UTC(2027, 2, 28, 22),
      series: 'single',
    }),
    steps: ({ when }) => [press(when.zones)],
  },
  appointmentReading: { saved: rooms, change: onAppointment(never) },
  appointmentNotSaid: { saved: rooms, change: onAppointment(undefined) },
  appointmentSeriesUnknown: { saved: worldwide, change: onAppointment({ ...thursday, series: 'unknown' }) },
  appointmentUnknownZone: {
    saved: worldwide,
    change: onAppointment(thursday, (pane) => (pane.mailboxZone = 'Customized Time Zone')),
  },
  appointmentEndsBefore: {
    saved: rooms,
    change: onAppointment({ ...thursday, endMs: thursday.startMs - 60_000 }),
  },
  messageFields: { saved: rooms, change: onMessage(), steps: ({ when }) => [press(when.fields)] },
  messageTyped: {
    saved: worldwide,
    change: onMessage(),
    steps: (words) => [...typed(words, '2026-11-27', '16:15'), { choose: '90', from: words.when.duration }],
  },
  messageTimeMissing: {
    saved: rooms,
    change: onMessage(),
    steps: ({ when }) => [press(when.fields), { type: '2026-11-27', into: when.date }],
  },
  messageOtherDuration: {
    saved: rooms,
    change: onMessage(),
    steps: (words) => [
      ...typed(words, '2026-11-27', '16:15'),
      { choose: 'other', from: words.when.duration },
    ],
  },
  messageInThePast: {
    saved: rooms,
    change: onMessage(),
    steps: (words) => typed(words, '2026-11-20', '16:15'),
  },
  messageWholeDay: {
    saved: rooms,
    change: onMessage(),
    steps: ({ when }) => [
      press(when.fields),
      { choose: 'wholeDay', from: when.duration },
      { type: '2026-11-27', into: when.date },
    ],
  },
  messageGap: { saved: rooms, change: onMessage(), steps: (words) => typed(words, '2027-03-28', '02:30') },
  messageOverlap: {
    saved: worldwide,
    change: onMessage(),
    steps: (words) => [...typed(words, '2027-10-31', '02:30'), press('02:30 (UTC+1)')],
  },
  messageWritten: {
    saved: worldwide,
    change: onMessage((pane) => {
      pane.whatIsThere = seen(
        { kind: 'upToDate', room: anna },
        {
          whenRows: ['Friday, 27 November 2026, 16:15–17:45 (Zurich, UTC+1)'],
        },
      );
    }),
  },
  calendarAttached: {
    saved: bookOf(anna),
    change: withCalendar('attached'),
    steps: (words) => [...typed(words, '2026-11-27', '16:15'), press(words.invitation.actions.add)],
  },
  calendarUnsupported: {
    saved: bookOf(anna),
    change: withCalendar('unsupported'),
    steps: (words) => [...typed(words, '2026-11-27', '16:15'), press(words.invitation.actions.add)],
  },
  calendarFailed: {
    saved: bookOf(anna),
    change: withCalendar('failed'),
    steps: (words) => [...typed(words, '2026-11-27', '16:15'), press(words.invitation.actions.add)],
  },
  calendarUnwanted: {
    saved: bookOf(anna),
    change: onMessage((pane) => (pane.whatIsThere = seen({ kind: 'upToDate', room: anna }))),
    steps: (words) => [...typed(words, '2026-11-27', '16:15'), press(words.when.attach)],
  },
  messageWithoutOutlook: {
    saved: bookOf(anna),
    change: onMessage((pane) => (pane.host = 'noHost')),
    steps: (words) => [...typed(words, '2026-11-27', '16:15'), press(words.when.saveFile)],
  },
} as const satisfies Readonly<Record<string, PaneStateToSee>>;
