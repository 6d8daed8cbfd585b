import { bookOf } from '../../fakes/pane/fakePane';
import { DOUBTFUL_INVITATION, HOSTILE_HTML, INVITATION, NEWSLETTER } from '../../samples/pastedInvitations';
import { organization as university } from '../../samples/rooms/rooms';
import { never, ofUniversity, oldPin, press, refused, rooms } from './setting';
import type { PaneStateToSee } from './setting';

/** The form, by hand and by a paste. */
export const formStates = {
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
    steps: ({ form, fields }) => [
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
    steps: ({ invitation, rooms: words, fields }) => [
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
    steps: ({ fields }) => [{ type: '112752649999', into: fields.extension }, { paste: DOUBTFUL_INVITATION }],
  },
  pastedDoubtful: {
    saved: rooms,
    steps: (words) => [
      press(words.invitation.rooms),
      press(words.rooms.add),
      { paste: DOUBTFUL_INVITATION },
      press(words.form.details),
      { type: '1357', into: words.fields.pin },
    ],
  },
  pastedHostile: { saved: { kind: 'none' }, steps: () => [{ paste: HOSTILE_HTML }] },
  pastedNothing: { saved: { kind: 'none' }, steps: () => [{ paste: NEWSLETTER }] },
  pasteTyped: {
    saved: { kind: 'none' },
    steps: ({ paste }) => [{ type: NEWSLETTER, into: paste.label }],
  },
} as const satisfies Readonly<Record<string, PaneStateToSee>>;
