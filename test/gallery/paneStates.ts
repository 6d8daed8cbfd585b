import type { Look } from '../../src/usecases/item/look';
import type { CalendarOutcome } from '../../src/core/outcome';
import type { Room } from '../../src/core/room/room';
import type { Preferences } from '../../src/core/room/book';
import type { SavedRooms } from '../../src/core/room/decode';
import type { Texts } from '../../src/taskpane/app/texts';
import type { PaneWords } from '../../src/taskpane/languages/paneWords';
import { exportRooms } from '../../src/core/room/portable';
import { anna, bookOf, onAppointment, onMessage, physics, seen } from '../fakes/pane/fakePane';
import type { FakePane } from '../fakes/pane/fakePane';
import { DOUBTFUL_INVITATION, HOSTILE_HTML, INVITATION, NEWSLETTER } from '../samples/pastedInvitations';
import { fullRoom, organization as university } from '../samples/rooms/rooms';

/** What a person does: presses a button by its name, types into a field by its name, chooses a file. */
export type Step =
  | { readonly press: string }
  | { readonly type: string; readonly into: string }
  | { readonly leave: string }
  | { readonly choose: string; readonly from: string }
  | { readonly file: string }
  | { readonly paste: string }
  | { readonly wait: number };

export interface PaneStateToSee {
  readonly saved: SavedRooms;
  readonly change?: (pane: FakePane) => void;
  readonly steps?: (words: PaneWords, language: Texts['language']) => readonly Step[];
}

const rooms = bookOf(anna, physics);
const press = (name: string): Step => ({ press: name });
const never = new Promise<never>(() => undefined);
const withPreferences = (preferences: Preferences): SavedRooms => ({
  kind: 'book',
  book: { version: 1, rooms: [fullRoom], preferences },
});
const refused = {
  ok: false,
  error: { code: 'refused', problem: { code: 'unanswered', step: 'saveSettings' } },
} as const;
const oldPin: Room = { ...fullRoom, pinChangedAt: '2026-02-03T12:00:00.000Z' };
const longNames: Room = {
  ...fullRoom,
  id: 'long',
  name: 'Interdisziplinäres Forschungskolloquium für Quantenoptik und Atomphysik, Herbstsemester',
  joinUrl: `https://video.example.edu/join/${'a-very-long-name-without-any-place-to-break'.repeat(3)}`,
};

/** In whose calendar somebody else writes. */
const bernd: Room = {
  id: 'bernd',
  name: 'Bernd Wolf',
  joinUrl: 'https://videoconf.example.edu/join/bernd.wolf',
  owner: 'bernd.wolf@example.edu',
};
const DORA = 'dora.klein-and-a-long-name@physics.example.edu';
const ofOthers = bookOf(anna, physics, bernd);

const look =
  (whatIsThere: Look | Promise<Look>, more: (pane: FakePane) => void = () => undefined) =>
  (pane: FakePane) => {
    pane.whatIsThere = whatIsThere;
    more(pane);
  };
const inAppointment = (pane: FakePane) => {
  pane.itemKind = 'appointment';
  pane.times = thursday;
};
const ofUniversity = (pane: FakePane) => {
  pane.organization = university;
};
const updated = { kind: 'updated', roomName: 'Anna Muster', location: 'kept' } as const;
/** From then on the item has the invitation. */
const thenThere = (pane: FakePane) => {
  const add = pane.add.bind(pane);
  pane.add = (request) => {
    pane.whatIsThere = seen({ kind: 'upToDate', room: anna });
    return add(request);
  };
  pane.update = () => {
    pane.whatIsThere = seen({ kind: 'upToDate', room: anna });
    return Promise.resolve(updated);
  };
};
const outOfDate = seen(
  { kind: 'outOfDate', room: anna, differing: ['pin', 'h323Backup'], missing: ['help'] },
  { subject: 'Weekly meeting' },
);
/** Zurich, and three zones around the world: in Tokyo it is the night, in Dubai and Denver it is not. */
const zoned = (...timeZones: readonly string[]): SavedRooms => ({
  kind: 'book',
  book: { version: 1, rooms: [anna], preferences: { timeZones } },
});
const worldwide = zoned('Asia/Tokyo', 'Asia/Dubai', 'America/Denver');
/** An appointment on Thursday, 26 November 2026, 15:00 to 16:30 in Zurich. */
const thursday = {
  startMs: Date.UTC(2026, 10, 26, 14),
  endMs: Date.UTC(2026, 10, 26, 15, 30),
  series: 'single',
} as const;
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
const inserted = {
  kind: 'inserted',
  roomName: 'Anna Muster',
  place: 'top',
  subject: 'written',
  location: 'kept',
} as const;

/** Every state of the pane that a person can come to see, by name: for the eyes, for axe, for pictures. */
export const paneStates = {
  firstRun: { saved: { kind: 'none' } },
  firstRunWithKnownFacts: { saved: { kind: 'none' }, change: ofUniversity },
  offeredRoom: {
    saved: { kind: 'none' },
    change: (pane) => {
      pane.organization = { ...university, roomPattern: 'https://videoconf.example.edu/join/{user}' };
      pane.owner = { name: 'Anna Keller', address: 'anna.keller@example.edu' };
    },
  },
  firstRunUnfolded: {
    saved: { kind: 'none' },
    change: ofUniversity,
    steps: ({ form }) => [press(form.advanced)],
  },
  formWithFaults: {
    saved: { kind: 'none' },
    steps: ({ form }, { fields }) => [
      { type: 'http://video.example.edu', into: fields.joinUrl },
      { type: 'anna', into: fields.extension },
      press(form.saveAndAdd),
    ],
  },
  formNotSaved: {
    saved: rooms,
    change: (pane) => (pane.store.answer = refused),
    steps: ({ invitation, form }) => [press(invitation.edit), press(form.save)],
  },
  formSaving: {
    saved: rooms,
    change: (pane) => (pane.store.save = () => never),
    steps: ({ invitation, form }) => [press(invitation.edit), press(form.save), { wait: 1200 }],
  },
  formLeft: {
    saved: rooms,
    steps: ({ invitation, rooms: words }, { fields }) => [
      press(invitation.edit),
      { type: '9876', into: fields.pin },
      press(words.back),
    ],
  },
  editWithOldPin: {
    saved: bookOf(oldPin),
    change: ofUniversity,
    steps: ({ invitation, form }) => [press(invitation.edit), press(form.showPin)],
  },
  newRoom: {
    saved: rooms,
    steps: (words) => [press(words.invitation.rooms), press(words.rooms.add)],
  },
  savedOnThisDevice: {
    saved: rooms,
    change: (pane) => (pane.store.answer = { ok: true, value: 'thisDevice' }),
    steps: ({ invitation, form }) => [press(invitation.edit), press(form.save)],
  },

  pastedAll: { saved: { kind: 'none' }, steps: () => [{ paste: INVITATION }] },
  pastedWithKnownFacts: {
    saved: { kind: 'none' },
    change: ofUniversity,
    steps: (_words, { fields }) => [
      { type: '112752649999', into: fields.extension },
      { paste: DOUBTFUL_INVITATION },
    ],
  },
  pastedDoubtful: {
    saved: rooms,
    steps: (words, { fields }) => [
      press(words.invitation.rooms),
      press(words.rooms.add),
      { paste: DOUBTFUL_INVITATION },
      press(words.form.details),
      { type: '1357', into: fields.pin },
    ],
  },
  pastedHostile: { saved: { kind: 'none' }, steps: () => [{ paste: HOSTILE_HTML }] },
  pastedNothing: { saved: { kind: 'none' }, steps: () => [{ paste: NEWSLETTER }] },
  pasteTyped: {
    saved: { kind: 'none' },
    steps: ({ paste }) => [{ type: NEWSLETTER, into: paste.label }],
  },

  looking: { saved: rooms, change: look(never) },
  absent: { saved: rooms, change: look(seen({ kind: 'absent' })) },
  upToDate: { saved: rooms, change: look(seen({ kind: 'upToDate', room: anna })) },
  outOfDate: { saved: rooms, change: look(outOfDate) },
  damaged: {
    saved: rooms,
    change: look(seen({ kind: 'damaged', room: anna, missing: ['join', 'pin'] }, { place: 'text' })),
  },
  otherRoom: { saved: rooms, change: look(seen({ kind: 'upToDate', room: physics })) },
  someoneElses: { saved: rooms, change: look(seen({ kind: 'someoneElses' })) },
  linkOnly: { saved: rooms, change: look(seen({ kind: 'linkOnly', room: anna })) },
  twice: { saved: rooms, change: look(seen({ kind: 'twice', room: anna })) },
  quoteInDoubt: {
    saved: rooms,
    change: look(seen({ kind: 'quoteInDoubt', room: anna }, { place: undefined })),
  },
  unseen: { saved: rooms, change: look({ kind: 'unseen' }) },
  nothingToWriteTo: { saved: rooms, change: look({ kind: 'nothingToWriteTo' }) },
  otherService: {
    saved: rooms,
    change: look(seen({ kind: 'absent' }, { otherService: 'Microsoft Teams', subject: 'Weekly meeting' })),
  },
  calendarOfKnownOwner: {
    saved: ofOthers,
    change: look(seen({ kind: 'absent' }, { itemKind: 'appointment', owner: bernd.owner }), inAppointment),
  },
  calendarOfUnknownOwner: {
    saved: ofOthers,
    change: look(seen({ kind: 'absent' }, { itemKind: 'appointment', owner: DORA }), inAppointment),
  },
  roomForCalendarOfUnknownOwner: {
    saved: ofOthers,
    change: look(seen({ kind: 'absent' }, { itemKind: 'appointment', owner: DORA }), inAppointment),
    steps: ({ question }) => [press(question.setUpForIt)],
  },
  roomsOfOthers: { saved: ofOthers, steps: ({ invitation }) => [press(invitation.rooms)] },
  ownerIsNoAddress: {
    saved: ofOthers,
    steps: ({ invitation, form }, { fields }) => [
      press(invitation.edit),
      press(form.advanced),
      { type: 'Bernd Wolf', into: fields.owner },
      press(form.save),
    ],
  },
  picturesQuestion: {
    saved: rooms,
    change: look({ ...outOfDate, losesPictures: true } as Look),
    steps: ({ invitation }) => [press(invitation.actions.update)],
  },

  added: {
    saved: bookOf(anna),
    change: (pane) => thenThere(pane),
    steps: ({ invitation }) => [press(invitation.actions.add)],
  },
  addedBelowQuote: {
    saved: bookOf(anna),
    change: (pane) => {
      pane.outcome = {
        kind: 'inserted',
        roomName: 'Anna Muster',
        place: 'belowQuote',
        subject: 'failed',
        location: 'kept',
      };
    },
    steps: ({ invitation }) => [press(invitation.actions.add)],
  },
  addFailed: {
    saved: bookOf(anna),
    change: (pane) =>
      (pane.outcome = {
        kind: 'notInserted',
        roomName: 'Anna Muster',
        problem: undefined,
        subject: 'kept',
        location: 'kept',
      }),
    steps: ({ invitation }) => [press(invitation.actions.add)],
  },
  updatedWithUndo: {
    saved: bookOf(anna),
    change: look(outOfDate, (pane) => thenThere(pane)),
    steps: ({ invitation }) => [press(invitation.actions.update)],
  },
  waiting: {
    saved: rooms,
    change: (pane) => {
      pane.outcome = never;
    },
    steps: ({ invitation }) => [press(invitation.actions.add), { wait: 1200 }],
  },
  stopping: {
    saved: rooms,
    change: (pane) => {
      pane.outcome = never;
    },
    steps: ({ invitation, waiting }) => [press(invitation.actions.add), { wait: 1200 }, press(waiting.stop)],
  },

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

  options: {
    saved: bookOf(fullRoom),
    change: ofUniversity,
    steps: ({ invitation, options }) => [
      press(invitation.options),
      { choose: 'it', from: options.secondLanguage },
    ],
  },
  twoLanguages: {
    saved: {
      kind: 'book',
      book: { version: 1, rooms: [fullRoom], preferences: { languages: ['en', 'de'] } },
    },
    change: ofUniversity,
  },
  plainText: {
    saved: bookOf(fullRoom),
    steps: ({ preview }) => [press(preview.heading), press(preview.plainText)],
  },
  darkPreview: {
    saved: bookOf(fullRoom),
    steps: ({ preview }) => [press(preview.heading), press(preview.dark), press(preview.showPin)],
  },
  pinDue: { saved: bookOf(oldPin), change: ofUniversity },
  pinSeparate: {
    saved: bookOf({ ...anna, pinPolicy: 'separate' }),
    steps: ({ invitation }) => [press(invitation.copyPinText)],
  },
  passcodeInLink: {
    saved: bookOf({ ...anna, joinUrl: `${anna.joinUrl}?pwd=QmFzZWw`, pinPolicy: 'separate' }),
  },
  notWritable: { saved: bookOf({ ...anna, joinUrl: 'http://videoconf.example.edu', helpUrl: 'help' }) },
  longNames: { saved: bookOf(longNames, physics) },
  copyRefused: {
    saved: bookOf(anna),
    change: (pane) => (pane.clipboard = 'refuses'),
    steps: ({ invitation }) => [press(invitation.actions.copy)],
  },

  rooms: {
    saved: bookOf(anna, physics, longNames),
    steps: (words) => [press(words.invitation.rooms), press(words.rooms.moreNamed('Physics seminar'))],
  },
  roomDeleted: {
    saved: rooms,
    steps: (words) => [
      press(words.invitation.rooms),
      press(words.rooms.moreNamed('Physics seminar')),
      press(words.rooms.delete),
    ],
  },
  noRoomLeft: {
    saved: bookOf(anna),
    steps: (words) => [
      press(words.invitation.rooms),
      press(words.rooms.moreNamed('Anna Muster')),
      press(words.rooms.delete),
    ],
  },
  settingsPage: {
    saved: withPreferences({ subjectPattern: '{service}: {room}, {raum}', firstTimeAdvice: true }),
    change: ofUniversity,
    steps: (words) => [press(words.invitation.rooms)],
  },
  subjectNotSaved: {
    saved: rooms,
    change: (pane) => (pane.store.answer = refused),
    steps: ({ invitation, settingsPage }) => [
      press(invitation.rooms),
      { type: '{room}, {date}', into: settingsPage.pattern },
      { leave: settingsPage.pattern },
    ],
  },
  zonesFound: {
    saved: withPreferences({ timeZones: ['America/New_York', 'Mars/Olympus'] }),
    change: ofUniversity,
    steps: ({ invitation, zones }) => [press(invitation.rooms), { type: 'guinea', into: zones.search }],
  },
  zonesAtTheMeeting: {
    saved: worldwide,
    change: onAppointment(thursday),
    steps: ({ when, zones }) => [press(when.zones), { type: 'ja', into: zones.search }],
  },
  zonesFull: {
    saved: withPreferences({
      timeZones: ['America/Argentina/Buenos_Aires', 'Asia/Kathmandu', 'Pacific/Chatham', 'Europe/London'],
    }),
    steps: ({ invitation }) => [press(invitation.rooms)],
  },
  zonesNotFound: {
    saved: rooms,
    steps: ({ invitation, zones }) => [press(invitation.rooms), { type: 'xyzzy', into: zones.search }],
  },
  shortTest: {
    saved: bookOf(fullRoom),
    change: ofUniversity,
    steps: ({ shortTest }) => [press(shortTest.title), press(shortTest.camera), press(shortTest.copyLink)],
  },
  shortTestCopyRefused: {
    saved: bookOf(anna),
    change: (pane) => (pane.clipboard = 'refuses'),
    steps: ({ shortTest }) => [press(shortTest.title), press(shortTest.copyLink)],
  },
  transfer: {
    saved: rooms,
    steps: (words) => [
      press(words.invitation.rooms),
      press(words.rooms.transfer),
      press(words.transfer.withPins),
    ],
  },
  importPlan: {
    saved: rooms,
    steps: (words) => [
      press(words.invitation.rooms),
      press(words.rooms.transfer),
      { file: exportRooms({ version: 1, rooms: [anna, longNames] }, 'withoutPins') },
    ],
  },
  importRefused: {
    saved: rooms,
    steps: (words) => [press(words.invitation.rooms), press(words.rooms.transfer), { file: 'a letter' }],
  },

  unreadable: { saved: { kind: 'unreadable', where: 'rooms.0.joinUrl' } },
  newer: { saved: { kind: 'newer', version: 7, book: { version: 7, rooms: [anna, physics] } } },
  noHost: { saved: bookOf(fullRoom), change: (pane) => (pane.host = 'noHost') },
  notStarted: { saved: { kind: 'none' }, change: (pane) => (pane.host = 'notStarted') },
} as const satisfies Readonly<Record<string, PaneStateToSee>>;

export type PaneStateName = keyof typeof paneStates;
export const paneStateNames = Object.keys(paneStates) as readonly PaneStateName[];
