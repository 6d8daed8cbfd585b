import { describe, expect, it } from '@jest/globals';
import { paneReducer } from '../../src/taskpane/paneReducer';
import { openingState } from '../../src/taskpane/paneState';
import type { FormScreen, OverviewScreen, PaneEvent, Screen } from '../../src/taskpane/paneState';
import { anna, bookOf } from '../fakes/fakePane';

const after = (screen: Screen, ...events: readonly PaneEvent[]): Screen =>
  events.reduce(paneReducer, { screen }).screen;

const overview: OverviewScreen = { kind: 'overview', room: anna, format: 'html', activity: 'idle' };
const annasDraft = {
  name: 'Anna Muster',
  joinUrl: 'https://videoconf.example.edu/join/anna.muster',
  extension: '112752642756',
  pin: '2468',
  phoneNumbersUrl: '',
  gateway: '',
  backupGateway: '',
};
const emptyDraft = {
  name: '',
  joinUrl: '',
  extension: '',
  pin: '',
  phoneNumbersUrl: '',
  gateway: '',
  backupGateway: '',
};
const form: FormScreen = {
  kind: 'form',
  room: anna,
  draft: annasDraft,
  faults: {},
  activity: 'editing',
};
const firstForm: FormScreen = {
  kind: 'form',
  draft: emptyDraft,
  faults: {},
  activity: 'editing',
};
const refused = { code: 'refused', problem: { code: 'unanswered', step: 'saveSettings' } } as const;

describe('what the pane opens with', () => {
  it('is the form where nothing was ever saved', () => {
    expect(openingState({ kind: 'none' })).toEqual({ screen: firstForm });
  });

  it('is the form where the book has no room left', () => {
    expect(openingState({ kind: 'book', book: { version: 1, rooms: [] } }).screen).toEqual(firstForm);
  });

  it('is the default room', () => {
    expect(openingState(bookOf(anna))).toEqual({ screen: overview });
  });

  it('is what is wrong with the settings', () => {
    const unreadable = { kind: 'unreadable', where: 'rooms' } as const;
    const newer = { kind: 'newer', version: 2, book: undefined } as const;
    expect(openingState(unreadable)).toEqual({ screen: { ...unreadable, activity: 'idle' } });
    expect(openingState(newer)).toEqual({ screen: newer });
  });
});

describe('the overview', () => {
  const outcome = { kind: 'nothingToWriteTo' } as const;

  it('forgets the last message when something new begins', () => {
    const told: OverviewScreen = { ...overview, notice: { kind: 'copied' } };
    expect(after(told, { kind: 'addStarted' })).toEqual({ ...overview, activity: 'adding' });
    expect(after(told, { kind: 'copyStarted' })).toEqual(overview);
  });

  it('tells what adding came to', () => {
    expect(after(overview, { kind: 'addStarted' }, { kind: 'addEnded', outcome })).toEqual({
      ...overview,
      notice: { kind: 'added', outcome },
    });
  });

  it('keeps its message while the preview changes its format', () => {
    const told: OverviewScreen = { ...overview, notice: { kind: 'copied' } };
    expect(after(told, { kind: 'formatChosen', format: 'text' })).toEqual({ ...told, format: 'text' });
  });

  it('opens the form of its room at the first field', () => {
    expect(after(overview, { kind: 'editOpened' })).toEqual({
      ...form,
      focus: { on: 'field', field: 'name' },
    });
  });

  it('opens the form at the field that must be mended, with what is wrong', () => {
    const broken = { ...anna, joinUrl: 'http://videoconf.example.edu' };
    expect(after({ ...overview, room: broken }, { kind: 'editOpened', field: 'joinUrl' })).toEqual({
      ...form,
      room: broken,
      draft: { ...annasDraft, joinUrl: 'http://videoconf.example.edu' },
      faults: { joinUrl: 'notHttps' },
      focus: { on: 'field', field: 'joinUrl' },
    });
  });
});

describe('the form', () => {
  it('says what is wrong with a field once it is left, not before', () => {
    const typed = after(firstForm, { kind: 'fieldTyped', field: 'joinUrl', text: 'anna' });
    expect(typed).toEqual({ ...firstForm, draft: { ...emptyDraft, joinUrl: 'anna' } });
    expect(after(typed, { kind: 'fieldLeft', field: 'joinUrl' })).toEqual({
      ...firstForm,
      draft: { ...emptyDraft, joinUrl: 'anna' },
      faults: { joinUrl: 'notALink' },
    });
  });

  it('takes a fault back as soon as it is mended, in another field too', () => {
    const wrong: FormScreen = {
      ...form,
      draft: { ...annasDraft, backupGateway: 'b.example.edu' },
      faults: { backupGateway: 'backupWithoutGateway' },
    };
    expect(after(wrong, { kind: 'fieldTyped', field: 'gateway', text: 'a.example.edu' })).toEqual({
      ...form,
      draft: { ...annasDraft, gateway: 'a.example.edu', backupGateway: 'b.example.edu' },
    });
  });

  it('is not saved while a field is wrong: it names all of them and goes to the first', () => {
    expect(after(firstForm, { kind: 'saveStarted' })).toEqual({
      ...firstForm,
      faults: { name: 'empty', joinUrl: 'empty' },
      focus: { on: 'field', field: 'name' },
    });
  });

  it('asks for the focus anew at each try', () => {
    const [once, twice] = [
      after(firstForm, { kind: 'saveStarted' }),
      after(firstForm, { kind: 'saveStarted' }, { kind: 'saveStarted' }),
    ] as [FormScreen, FormScreen];
    expect(twice).toEqual(once);
    expect(twice.focus).not.toBe(once.focus);
  });

  it('keeps everything typed when saving fails', () => {
    const draft = { ...annasDraft, name: 'Anna M.' };
    expect(
      after({ ...form, draft }, { kind: 'saveStarted' }, { kind: 'saveFailed', problem: refused }),
    ).toEqual({ ...form, draft, problem: refused });
  });

  it('gives way to the overview of what was saved, with the keyboard where it came from', () => {
    const room = { ...anna, name: 'Anna M.' };
    const kept = { room, book: { version: 1, rooms: [room] }, reach: 'thisDevice' } as const;
    expect(after(form, { kind: 'saveStarted' }, { kind: 'saveEnded', kept })).toEqual({
      ...overview,
      room,
      notice: { kind: 'saved', reach: 'thisDevice' },
      focus: { on: 'editButton' },
    });
  });

  it('gives way to the unchanged room when it is cancelled', () => {
    const draft = { ...annasDraft, name: 'other' };
    expect(after({ ...form, draft }, { kind: 'editCancelled' })).toEqual({
      ...overview,
      focus: { on: 'editButton' },
    });
  });
});

it('ignores what does not belong to the present screen', () => {
  const unreadable = { kind: 'unreadable', where: 'rooms', activity: 'idle' } as const;
  const late: PaneEvent = { kind: 'addEnded', outcome: { kind: 'nothingToWriteTo' } };
  expect(after(form, late)).toEqual(form);
  expect(after(overview, { kind: 'saveFailed', problem: refused })).toEqual(overview);
  expect(after(firstForm, { kind: 'editCancelled' })).toEqual(firstForm);
  expect(after(unreadable, late)).toEqual(unreadable);
});

describe('what cannot be read', () => {
  const unreadable = { kind: 'unreadable', where: 'rooms', activity: 'idle' } as const;

  it('makes way for an empty form once it is put aside', () => {
    const starting = after(unreadable, { kind: 'startAnewStarted' });
    expect(starting).toEqual({ ...unreadable, activity: 'startingAnew' });
    expect(after(starting, { kind: 'startAnewEnded' })).toEqual({
      ...firstForm,
      focus: { on: 'field', field: 'name' },
    });
  });

  it('stays where it could not be put aside, with the reason', () => {
    const starting = { ...unreadable, activity: 'startingAnew' } as const;
    expect(after(starting, { kind: 'startAnewFailed', problem: refused })).toEqual({
      ...unreadable,
      problem: refused,
    });
  });
});
