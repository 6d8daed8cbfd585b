import type { Look } from '../../../src/usecases/item/look';
import type { Room } from '../../../src/core/room/room';
import { anna, bookOf, physics, seen } from '../../fakes/pane/fakePane';
import type { FakePane } from '../../fakes/pane/fakePane';
import { never, outOfDate, press, rooms, thenThere, thursday } from './setting';
import type { PaneStateToSee } from './setting';

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

/** What stands in the open item, and what a press comes to. */
export const itemStates = {
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
    steps: ({ invitation, form, fields }) => [
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
} as const satisfies Readonly<Record<string, PaneStateToSee>>;
