import { anna, bookOf, physics } from '../../fakes/pane/fakePane';
import { fullRoom } from '../../samples/rooms/rooms';
import { longNames, ofUniversity, oldPin, press } from './setting';
import type { PaneStateToSee } from './setting';

/** How this one invitation looks, and its room. */
export const invitationStates = {
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
} as const satisfies Readonly<Record<string, PaneStateToSee>>;
