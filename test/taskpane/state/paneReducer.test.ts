import { describe, expect, it } from '@jest/globals';
import { deleteRoom, findRoom } from '../../../src/core/room/edits';
import type { Room } from '../../../src/core/room/room';
import type { RoomBook } from '../../../src/core/room/book';
import { paneReducer } from '../../../src/taskpane/state/paneReducer';
import type {
  FormScreen,
  InvitationScreen,
  PaneState,
  RoomsScreen,
  Screen,
} from '../../../src/taskpane/state/paneState';
import { openingState } from '../../../src/taskpane/state/screens';
import { draftOf } from '../../../src/core/room/draft';
import { play, withoutIds } from './play';
import type { Played } from './play';
import { anna, bookOf, organization, physics, seen } from '../../fakes/pane/fakePane';

const surroundings = { displayLanguage: 'en-US', organization, itemKind: undefined };
const book: RoomBook = { version: 1, defaultRoomId: 'anna', rooms: [anna, physics] };
const stateOf = (screen: Screen, rooms = book): PaneState => ({ book: rooms, surroundings, screen });
const after = (screen: Screen, ...events: readonly Played[]): Screen =>
  withoutIds(play(stateOf(screen), ...events).screen);

const invitation: InvitationScreen = {
  kind: 'invitation',
  roomId: 'anna',
  roomFrom: 'standard',
  choices: {
    languages: ['en'],
    leaveOut: ['comeEarly'],
    ownLine: '',
    pinPolicy: 'print',
    fields: { subject: 'fill', location: 'add' },
    zones: [],
  },
  meeting: { kind: 'none' },
  zones: 'folded',
  zonesFrom: 'standard',
  options: 'folded',
  preview: { format: 'html', pin: 'masked' },
  lookCount: 0,
  activity: { kind: 'idle' },
  pinReminder: 'open',
};
const firstForm: FormScreen = {
  kind: 'form',
  purpose: 'first',
  draft: draftOf(undefined),
  faults: {},
  advanced: 'folded',
  activity: 'editing',
};
const annasForm: FormScreen = { ...firstForm, purpose: 'edit', room: anna, draft: draftOf(anna) };
const rooms: RoomsScreen = { kind: 'rooms', activity: 'idle' };
const refused = { code: 'refused', problem: { code: 'unanswered', step: 'saveSettings' } } as const;
const outcome = { kind: 'updated', roomName: 'Anna Muster', location: 'kept' } as const;

describe('what the pane opens with', () => {
  const opened = (saved: Parameters<typeof openingState>[0]) => openingState(saved, surroundings).screen;

  it('is the form where nothing was ever saved, or no room is left', () => {
    expect(opened({ kind: 'none' })).toEqual(firstForm);
    expect(opened({ kind: 'book', book: { version: 1, rooms: [] } })).toEqual(firstForm);
  });

  it('is the invitation of the default room, as the preferences want it', () => {
    expect(openingState(bookOf(anna), surroundings)).toEqual({
      book: { version: 1, defaultRoomId: 'anna', rooms: [anna] },
      surroundings,
      screen: invitation,
    });
    const preferences = { languages: ['de', 'fr'], setSubject: false, setLocation: false };
    const saved = { kind: 'book', book: { ...book, preferences } } as const;
    expect(opened(saved)).toMatchObject({
      choices: { languages: ['de', 'fr'], fields: { subject: 'leave', location: 'leave' } },
    });
  });

  it('is what is wrong with the settings', () => {
    const unreadable = { kind: 'unreadable', where: 'rooms' } as const;
    const newer = { kind: 'newer', version: 2, book: undefined } as const;
    expect(opened(unreadable)).toEqual({ ...unreadable, activity: 'idle' });
    expect(opened(newer)).toEqual(newer);
  });
});

describe('this invitation', () => {
  const chosen: InvitationScreen = {
    ...invitation,
    choices: { ...invitation.choices, languages: ['de', 'en'], leaveOut: ['help'], ownLine: 'My own' },
  };

  it('goes to another room with what was chosen, and looks anew', () => {
    const looked: InvitationScreen = {
      ...chosen,
      look: seen({ kind: 'absent' }),
      preview: { format: 'text', pin: 'shown' },
    };
    expect(after(looked, { kind: 'roomChosen', roomId: 'physics' })).toEqual({
      ...chosen,
      roomId: 'physics',
      roomFrom: 'person',
      preview: { format: 'text', pin: 'masked' },
    });
    expect(after(looked, { kind: 'roomChosen', roomId: 'gone' })).toEqual(looked);
  });

  it('takes what belongs to the room from the new one, unless it was chosen', () => {
    const other: Room = { ...physics, ownLine: 'Bring questions', pinPolicy: 'separate' };
    const start = stateOf(invitation, { ...book, rooms: [anna, other] });
    const moved = paneReducer(start, { kind: 'roomChosen', roomId: 'physics' });
    expect(moved.screen).toMatchObject({ choices: { ownLine: 'Bring questions', pinPolicy: 'separate' } });
    const kept = paneReducer({ ...start, screen: chosen }, { kind: 'roomChosen', roomId: 'physics' });
    expect(kept.screen).toMatchObject({ choices: { ownLine: 'My own' } });
  });

  it('forgets the last message when something new begins', () => {
    const told: InvitationScreen = { ...invitation, notice: { kind: 'copied', what: 'invitation' } };
    expect(after(told, { kind: 'copyStarted' })).toEqual(invitation);
    expect(after(told, { kind: 'actionStarted', action: 'add', roomId: 'anna' })).toEqual({
      ...invitation,
      activity: { kind: 'running', action: 'add', roomId: 'anna' },
    });
  });

  it('tells what an action came to, and looks again', () => {
    expect(
      after(
        invitation,
        { kind: 'actionStarted', action: 'update', roomId: 'anna' },
        { kind: 'actionEnded', outcome },
      ),
    ).toEqual({
      ...invitation,
      lookCount: 1,
      notice: { kind: 'outcome', outcome },
    });
  });

  it('asks before a rewrite; no leads back to the button', () => {
    const asked = after(invitation, { kind: 'questionAsked', action: 'remove' });
    expect(asked).toEqual({
      ...invitation,
      question: 'remove',
      focus: { on: 'element', name: 'question' },
    });
    expect(after(asked, { kind: 'questionDropped' })).toEqual({
      ...invitation,
      focus: { on: 'element', name: 'remove' },
    });
    expect(after(asked, { kind: 'actionStarted', action: 'remove', roomId: 'anna' })).not.toHaveProperty(
      'question',
      'remove',
    );
  });

  it.each([
    ['update', 'update'],
    ['add', 'update'],
    ['remove', 'remove'],
  ] as const)('asks, too, where %s has met pictures that were not seen before', (action, question) => {
    const met = after(
      invitation,
      { kind: 'actionStarted', action, roomId: 'anna' },
      { kind: 'actionEnded', outcome: { kind: 'picturesInTheWay', roomName: 'Anna Muster' } },
    );
    expect(met).toMatchObject({
      question,
      notice: undefined,
      focus: { on: 'element', name: 'question' },
    });
  });

  it('waits for the last answer when somebody stops waiting', () => {
    const stopped = [
      { kind: 'actionStarted', action: 'add', roomId: 'anna' },
      { kind: 'actionStopped' },
    ] as const;
    expect(after(invitation, ...stopped)).toMatchObject({
      activity: { kind: 'stopping', action: 'add', roomId: 'anna' },
    });
    expect(after(invitation, ...stopped, { kind: 'actionEnded', outcome })).toMatchObject({
      activity: { kind: 'idle' },
      notice: { kind: 'outcome', outcome },
    });
    expect(after(invitation, { kind: 'actionStopped' })).toEqual(invitation);
  });

  it('is not left while something is being done to the item', () => {
    const running = after(invitation, { kind: 'actionStarted', action: 'add', roomId: 'anna' });
    for (const event of [
      { kind: 'editOpened', roomId: 'anna' },
      { kind: 'newOpened' },
      { kind: 'roomsOpened' },
    ] as const)
      expect(after(running, event)).toEqual(running);
  });

  it('opens the form at the first field, or at the one that must be mended, folded away or not', () => {
    expect(after(chosen, { kind: 'editOpened', roomId: 'anna' })).toEqual({
      ...annasForm,
      focus: { on: 'field', field: 'name' },
      behind: { ...chosen, lookCount: 1 },
    });
    expect(after(chosen, { kind: 'editOpened', roomId: 'anna', field: 'helpUrl' })).toMatchObject({
      advanced: 'unfolded',
      focus: { on: 'field', field: 'helpUrl' },
    });
  });

  it('is found as it was left, with the keyboard where it left', () => {
    const focus = (name: string) => ({ on: 'element', name });
    const left = { ...chosen, lookCount: 1 };
    expect(after(chosen, { kind: 'editOpened', roomId: 'anna' }, { kind: 'wentBack' })).toEqual({
      ...left,
      focus: focus('edit'),
    });
    expect(after(chosen, { kind: 'roomsOpened' }, { kind: 'wentBack' })).toEqual({
      ...left,
      focus: focus('rooms'),
    });
  });
});

describe('the form', () => {
  const typed = (field: 'name' | 'joinUrl' | 'gateway' | 'backupGateway', text: string) =>
    ({ kind: 'fieldTyped', field, text }) as const;

  it('says what is wrong with a field once it is left, not before', () => {
    const wrong = after(firstForm, typed('joinUrl', 'anna'));
    expect(wrong).toMatchObject({ draft: { joinUrl: 'anna' }, faults: {} });
    expect(after(wrong, { kind: 'fieldLeft', field: 'joinUrl' })).toMatchObject({
      faults: { joinUrl: 'notALink' },
    });
  });

  it('takes a fault back as soon as it is mended, in another field too', () => {
    const wrong = after(annasForm, typed('backupGateway', 'b.example.edu'), {
      kind: 'fieldLeft',
      field: 'backupGateway',
    });
    expect(wrong).toMatchObject({ faults: { backupGateway: 'backupWithoutGateway' } });
    expect(after(wrong, typed('gateway', 'a.example.edu'))).toMatchObject({ faults: {} });
  });

  it('is not saved while a field is wrong: it names all of them and goes to the first', () => {
    expect(after(firstForm, { kind: 'saveStarted' })).toEqual({
      ...firstForm,
      faults: { name: 'empty', joinUrl: 'empty' },
      focus: { on: 'field', field: 'name' },
    });
  });

  it('unfolds what is wrong, and only that', () => {
    const folded = (event: Played) => after(annasForm, event, { kind: 'saveStarted' });
    expect(folded(typed('gateway', 'no gateway'))).toMatchObject({ advanced: 'unfolded' });
    expect(folded(typed('name', ''))).toMatchObject({ advanced: 'folded' });
  });

  it('asks for the focus anew at each try', () => {
    const once = after(firstForm, { kind: 'saveStarted' }) as FormScreen;
    const twice = after(once, { kind: 'saveStarted' }) as FormScreen;
    expect(twice).toEqual(once);
    expect(twice.focus).not.toBe(once.focus);
  });

  it('keeps everything typed when saving fails, or when somebody waits no longer', () => {
    const changed = after(annasForm, typed('name', 'Anna M.'));
    const save = { kind: 'saveStarted' } as const;
    expect(after(changed, save)).toEqual({ ...changed, activity: 'saving' });
    expect(after(changed, save, { kind: 'saveFailed', problem: refused })).toEqual({
      ...changed,
      problem: refused,
    });
    expect(after(changed, save, { kind: 'saveStopped' })).toEqual({
      ...changed,
      problem: { code: 'stopped' },
    });
  });

  it('stays when an answer comes that nobody waits for; the next save is an edit of the same room', () => {
    const kept = { room: anna, book, reach: 'mailbox' } as const;
    const late = after(
      firstForm,
      typed('name', 'Anna'),
      typed('joinUrl', anna.joinUrl),
      { kind: 'saveStarted' },
      { kind: 'saveStopped' },
      { kind: 'saveEnded', kept },
    );
    expect(late).toMatchObject({ kind: 'form', purpose: 'edit', room: anna, draft: { name: 'Anna' } });
  });

  const saved = (screen: FormScreen, room: Room) => {
    const kept = { room, book: { ...book, rooms: [room, physics] }, reach: 'mailbox' } as const;
    return after(screen, { kind: 'saveStarted' }, { kind: 'saveEnded', kept });
  };

  it('leads from the first run to the invitation', () => {
    expect(saved({ ...firstForm, draft: draftOf(anna) }, anna)).toEqual({
      ...invitation,
      roomFrom: 'person',
      notice: { kind: 'saved', reach: 'mailbox' },
      focus: { on: 'title' },
    });
  });

  it('leads back to the invitation with its choices, following the room where nothing was chosen', () => {
    const room = { ...anna, ownLine: 'Welcome' };
    const behind: InvitationScreen = {
      ...invitation,
      choices: { ...invitation.choices, leaveOut: ['help'] },
    };
    expect(saved({ ...annasForm, behind }, room)).toMatchObject({
      kind: 'invitation',
      choices: { leaveOut: ['help'], ownLine: 'Welcome' },
    });
  });

  it('leads back to the list it came from', () => {
    expect(saved({ ...annasForm, behind: rooms }, anna)).toEqual({
      ...rooms,
      notice: { kind: 'saved', reach: 'mailbox' },
      focus: { on: 'element', name: 'edit anna' },
    });
  });

  it('is left at once where nothing was typed, and else when it was said that this is not saved', () => {
    const back: Played = { kind: 'wentBack' };
    const newForm: FormScreen = { ...firstForm, purpose: 'new', behind: rooms };
    const begun = { ...newForm, draft: { ...newForm.draft, owner: 'bernd.wolf@example.edu' } };
    for (const form of [newForm, begun, { ...annasForm, behind: rooms }]) {
      expect(after(form, back).kind).toBe('rooms');
      const changes: readonly Played[] = [
        { kind: 'fieldTyped', field: 'pin', text: '9876' },
        { kind: 'pinChosen', chosen: { pinPolicy: 'omit' } },
      ];
      for (const change of changes) {
        const changed = after(form, change);
        expect(after(changed, back)).toEqual({ ...changed, problem: { code: 'unsaved' } });
        expect(after(changed, back, back).kind).toBe('rooms');
        // What was said then is not said of what is typed since.
        const more = after(changed, back, { kind: 'fieldTyped', field: 'ownLine', text: 'Welcome' });
        expect(more).toMatchObject({ problem: undefined });
        expect(after(more, back)).toEqual({ ...more, problem: { code: 'unsaved' } });
      }
    }
    const failed = { ...annasForm, behind: rooms, draft: { ...annasForm.draft, pin: '1' }, problem: refused };
    expect(after(failed, back).kind).toBe('rooms');
    const typed: Played = { kind: 'fieldTyped', field: 'pin', text: '12' };
    expect(after(failed, typed, back)).toMatchObject({ kind: 'form', problem: { code: 'unsaved' } });
  });

  it('cannot be left on the first run, nor while it is being saved', () => {
    expect(after(firstForm, { kind: 'wentBack' })).toEqual(firstForm);
    const saving = after({ ...annasForm, behind: rooms }, { kind: 'saveStarted' });
    expect(after(saving, { kind: 'wentBack' })).toEqual(saving);
  });
});

describe('the list of rooms', () => {
  const kept = { book, reach: 'mailbox' } as const;

  it('shows the further buttons of one room at a time', () => {
    const open = after(rooms, { kind: 'rowToggled', roomId: 'anna' });
    expect(open).toMatchObject({ openRoomId: 'anna' });
    expect(after(open, { kind: 'rowToggled', roomId: 'physics' })).toMatchObject({ openRoomId: 'physics' });
    expect(after(open, { kind: 'rowToggled', roomId: 'anna' })).toEqual(rooms);
  });

  it('keeps the keyboard with the room that was moved, and offers to undo a deletion', () => {
    const moved = { kind: 'moved', roomId: 'anna', way: 'down' } as const;
    expect(after(rooms, { kind: 'keepStarted' }, { kind: 'keepEnded', keep: moved, kept })).toMatchObject({
      activity: 'idle',
      focus: { on: 'element', name: 'down anna' },
    });
    const taken = findRoom(book, 'anna');
    if (!taken) throw new Error('it is there');
    const keep = { kind: 'deleted', taken } as const;
    expect(after(rooms, { kind: 'keepStarted' }, { kind: 'keepEnded', keep, kept })).toEqual({
      ...rooms,
      notice: { kind: 'kept', keep, reach: 'mailbox' },
      focus: { on: 'element', name: 'undo' },
    });
  });

  it('leads to the invitation of any room', () => {
    expect(after(rooms, { kind: 'roomChosen', roomId: 'physics' })).toEqual({
      ...invitation,
      roomId: 'physics',
      roomFrom: 'person',
      focus: { on: 'title' },
    });
  });

  it('leads to the default room where the room behind it was deleted, and to the form where none is left', () => {
    const behind = { ...rooms, behind: invitation };
    const without = deleteRoom(book, 'anna', '2026-11-23T10:00:00.000Z');
    expect(paneReducer(stateOf(behind, without), { kind: 'wentBack' }).screen).toMatchObject({
      kind: 'invitation',
      roomId: 'physics',
    });
    const none = { version: 1, rooms: [] };
    expect(paneReducer(stateOf(behind, none), { kind: 'wentBack' }).screen).toMatchObject({
      kind: 'form',
      purpose: 'first',
    });
  });

  it('opens export and import without PINs, and comes back from it', () => {
    const transfer = after(rooms, { kind: 'transferOpened' });
    expect(transfer).toMatchObject({ kind: 'transfer', pins: 'withoutPins' });
    expect(after(transfer, { kind: 'wentBack' })).toMatchObject({
      kind: 'rooms',
      focus: { on: 'element', name: 'transfer' },
    });
    const keep = { kind: 'imported', count: 2 } as const;
    expect(after(transfer, { kind: 'keepStarted' }, { kind: 'keepEnded', keep, kept })).toMatchObject({
      kind: 'rooms',
      notice: { kind: 'kept', keep, reach: 'mailbox' },
    });
  });
});

describe('what does not belong to the present screen', () => {
  it('changes nothing', () => {
    const unreadable = { kind: 'unreadable', where: 'rooms', activity: 'idle' } as const;
    const late: Played = { kind: 'actionEnded', outcome };
    for (const screen of [invitation, annasForm, rooms, unreadable])
      expect(after(screen, late)).toEqual(screen);
    expect(after(invitation, { kind: 'saveFailed', problem: refused })).toEqual(invitation);
    expect(after(rooms, { kind: 'lookEnded', look: { kind: 'unseen' } })).toEqual(rooms);
  });

  it('still brings the book up to date: what was saved is saved', () => {
    const at = '2026-11-23T10:00:00.000Z';
    const newer: RoomBook = { ...book, updatedAt: at, rooms: [anna], deleted: [{ id: 'physics', at }] };
    const kept = { room: anna, book: newer, reach: 'mailbox' } as const;
    expect(play(stateOf(rooms), { kind: 'saveEnded', kept })).toEqual(stateOf(rooms, newer));
  });
});

describe('what cannot be read', () => {
  const unreadable = { kind: 'unreadable', where: 'rooms', activity: 'idle' } as const;

  it('makes way for an empty form once it is put aside', () => {
    const start = { kind: 'startAnewStarted' } as const;
    expect(after(unreadable, start)).toEqual({ ...unreadable, activity: 'startingAnew' });
    expect(after(unreadable, start, { kind: 'startAnewEnded' })).toEqual({
      ...firstForm,
      focus: { on: 'field', field: 'name' },
    });
  });

  it('stays where it could not be put aside, with the reason', () => {
    const start = { kind: 'startAnewStarted' } as const;
    expect(after(unreadable, start, { kind: 'startAnewFailed', problem: refused })).toEqual({
      ...unreadable,
      problem: refused,
    });
  });
});
