import type { Preferences } from '../../../src/core/room/book';
import type { SavedRooms } from '../../../src/core/room/decode';
import { exportRooms } from '../../../src/core/room/portable';
import { anna, bookOf, onAppointment, physics } from '../../fakes/pane/fakePane';
import { fullRoom } from '../../samples/rooms/rooms';
import { longNames, ofUniversity, press, refused, rooms, thursday, worldwide } from './setting';
import type { PaneStateToSee } from './setting';

const withPreferences = (preferences: Preferences): SavedRooms => ({
  kind: 'book',
  book: { version: 1, rooms: [fullRoom], preferences },
});

/** Rooms and settings, and what cannot be shown. */
export const roomsStates = {
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
