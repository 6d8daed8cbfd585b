/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { languages } from '../../../src/core/languages';
import type { Organization } from '../../../src/core/organization/organization';
import type { Preferences } from '../../../src/core/room/book';
import type { SavedRooms } from '../../../src/core/room/decode';
import { anna, bookOf, organization } from '../../fakes/pane/fakePane';
import type { FakePane } from '../../fakes/pane/fakePane';
import { described, field, open, press, settle, shownIn, title, type } from '../openPane';

const withPreferences = (preferences: Preferences): SavedRooms => ({
  kind: 'book',
  book: { version: 1, rooms: [anna], preferences },
});
async function openSettings(
  saved = bookOf(anna),
  facts: Organization = organization,
  change: (pane: FakePane) => void = () => undefined,
) {
  const pane = await open(saved, (opened) => {
    opened.organization = facts;
    change(opened);
  });
  await press('All rooms and settings');
  return pane;
}
const saved = ({ store }: FakePane) => store.saves.map(({ preferences }) => preferences);
const leavePattern = async () => {
  fireEvent.blur(pattern());
  await settle();
};
const pattern = () => field('Pattern of the subject');
const section = (name: string) => screen.getByRole('region', { name });
const textOf = (name: string) => section(name).textContent;
const refuse = (pane: FakePane) => {
  pane.store.answer = {
    ok: false,
    error: { code: 'refused', problem: { code: 'unanswered', step: 'saveSettings' } },
  };
};

describe('the pattern of the subject', () => {
  it('shows what it gives for the default room while it is typed, and saves nothing yet', async () => {
    const pane = await openSettings();
    expect(textOf('Subject')).toContain('Example: “Videoconference – Anna Muster”');
    type('Pattern of the subject', '{service}: {room}, {date}');
    expect(textOf('Subject')).toContain('Example: “Example Videoconf: Anna Muster, 23 November 2026”');
    expect(saved(pane)).toEqual([]);
  });

  it('that only this window keeps is not called saved, and can be saved again', async () => {
    const pane = await openSettings();
    pane.store.answer = { ok: true, value: 'thisDevice' };
    type('Pattern of the subject', '{room}');
    await leavePattern();
    expect(within(section('Subject')).getByRole('status').textContent).toMatch(/^Outlook did not save it:/u);
    pane.store.answer = { ok: true, value: 'mailbox' };
    fireEvent.keyDown(pattern(), { key: 'Enter' });
    await settle();
    expect(within(section('Subject')).getByRole('status').textContent).toBe(
      'The pattern of the subject is saved.',
    );
  });

  it('is saved when it is left, once, and says so (FU12)', async () => {
    const pane = await openSettings(withPreferences({ uiLanguage: 'en' }));
    type('Pattern of the subject', ' {room} ');
    await leavePattern();
    await leavePattern();
    expect(saved(pane)).toEqual([{ uiLanguage: 'en', subjectPattern: '{room}' }]);
    expect(within(section('Subject')).getByRole('status').textContent).toBe(
      'The pattern of the subject is saved.',
    );
  });

  it('is saved with Enter', async () => {
    const pane = await openSettings();
    type('Pattern of the subject', '{room}');
    fireEvent.keyDown(pattern(), { key: 'Enter' });
    await settle();
    expect(saved(pane)).toEqual([{ subjectPattern: '{room}' }]);
  });

  it('that is empty is the standard subject', async () => {
    const pane = await openSettings(withPreferences({ subjectPattern: '{room}' }));
    expect(pattern().value).toBe('{room}');
    type('Pattern of the subject', ' ');
    await leavePattern();
    expect(JSON.stringify(saved(pane))).toBe('[{}]');
  });

  it('names what it does not know and how it will look, and is saved as all else is', async () => {
    const pane = await openSettings();
    type('Pattern of the subject', '{raum} {pin} {raum}');
    expect(described(pattern())).toContain(
      'Not known: {raum}, {pin}. It will stand in the subject as it is. Use {room}, {service} and {date}.',
    );
    expect(textOf('Subject')).toContain('Example: “{raum} {pin} {raum}”');
    await leavePattern();
    expect(saved(pane)).toEqual([{ subjectPattern: '{raum} {pin} {raum}' }]);
  });

  it('takes placeholders where the cursor is, and has the keyboard again behind them', async () => {
    await openSettings();
    type('Pattern of the subject', 'Meeting on !');
    pattern().setSelectionRange(11, 12);
    await press('Date');
    expect([pattern().value, document.activeElement, pattern().selectionStart]).toEqual([
      'Meeting on {date}',
      pattern(),
      17,
    ]);
    await press('Room name');
    expect(pattern().value).toBe('Meeting on {date}{room}');
  });

  it('is never longer than a subject', async () => {
    await openSettings();
    expect(pattern().maxLength).toBe(255);
    type('Pattern of the subject', 'x'.repeat(250));
    await press('Date');
    expect(pattern().value).toBe('x'.repeat(250));
  });

  it('stays as it is typed where Outlook refuses to save it; the reason stands beside it', async () => {
    const pane = await openSettings();
    refuse(pane);
    type('Pattern of the subject', '{room}');
    await leavePattern();
    expect([pattern().value, within(section('Subject')).getByRole('alert').textContent]).toEqual([
      '{room}',
      expect.stringMatching(/^Outlook did not save this/u),
    ]);
  });
});

describe('the standard time zones', () => {
  const zones = () =>
    screen.queryAllByRole('button', { name: /^Remove / }).map((each) => each.getAttribute('aria-label'));
  const add = (text: string) => {
    const search = screen.getByRole('combobox', { name: 'Add a time zone' });
    act(() => search.focus());
    fireEvent.change(search, { target: { value: text } });
    fireEvent.keyDown(search, { key: 'Enter' });
  };
  const withZones: Organization = { ...organization, timeZones: ['America/New_York', 'Asia/Tokyo'] };

  it('are saved as they are chosen; what is chosen while a save runs is saved behind it (FU12)', async () => {
    const pane = await openSettings();
    add('tokyo');
    add('nairobi');
    expect(zones()).toEqual(['Remove Tokyo', 'Remove Nairobi']);
    await settle();
    expect(saved(pane)).toEqual([
      { timeZones: ['Asia/Tokyo'] },
      { timeZones: ['Asia/Tokyo', 'Africa/Nairobi'] },
    ]);
    expect(textOf('Time zones')).toContain('Your time zones are saved.');
  });

  it('are the organization’s until the person has chosen, and are said to be', async () => {
    const pane = await openSettings(bookOf(anna), withZones);
    const note = 'These are the time zones of Example Videoconf. Your own choice replaces them.';
    expect([zones(), textOf('Time zones')]).toEqual([
      ['Remove New York', 'Remove Tokyo'],
      expect.stringContaining(note),
    ]);
    await press('Remove New York');
    expect(saved(pane)).toEqual([{ timeZones: ['Asia/Tokyo'] }]);
    expect(textOf('Time zones')).not.toContain(note);
    await press('Use those of the organization');
    expect([JSON.stringify(saved(pane)[1]), zones()]).toEqual(['{}', ['Remove New York', 'Remove Tokyo']]);
  });

  it('can be none, also where the organization has some', async () => {
    const pane = await openSettings(bookOf(anna), withZones);
    await press('Remove New York');
    await press('Remove Tokyo');
    expect([saved(pane).at(-1), zones()]).toEqual([{ timeZones: [] }, []]);
  });

  it('stay as they are chosen where Outlook refuses to save them', async () => {
    const pane = await openSettings();
    refuse(pane);
    add('tokyo');
    await settle();
    expect([zones(), within(section('Time zones')).getByRole('alert').textContent]).toEqual([
      ['Remove Tokyo'],
      expect.stringMatching(/^Outlook did not save this/u),
    ]);
    pane.store.answer = { ok: true, value: 'mailbox' };
    await press('Try again');
    expect(saved(pane).at(-1)).toEqual({ timeZones: ['Asia/Tokyo'] });
  });
});

describe('the advice for first-time guests', () => {
  const advice = () =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'Advice to come early the first time' });
  it('is given and taken back', async () => {
    const pane = await openSettings();
    expect([advice().checked, described(advice())]).toEqual([
      false,
      `The invitation then says: “${languages.en.invitation.sentences.comeEarly}”`,
    ]);
    for (const isOn of [true, false]) {
      fireEvent.click(advice());
      await settle();
      expect([advice().checked, shownIn('status')]).toEqual([isOn, 'Your choice is saved.']);
    }
    expect(saved(pane)).toEqual([{ firstTimeAdvice: true }, { firstTimeAdvice: false }]);
  });
});

it('what comes of an edit of the list is said at the list, and nowhere else', async () => {
  await openSettings();
  await press('More for “Anna Muster”');
  await press('Duplicate');
  const said = screen.getAllByRole('status').filter(({ textContent }) => textContent !== '');
  expect(said.map(({ textContent }) => textContent)).toEqual(['The room is duplicated.']);
  expect(title()).toBe('Rooms and settings');
});

describe('what the add-in does by itself', () => {
  const withEvents = (...events: NonNullable<Organization['events']>): Organization => ({
    ...organization,
    events,
  });
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const click = async (name: string) => {
    fireEvent.click(box(name));
    await settle();
  };
  const TIMES = 'Keep the time in the invitation right';
  const SEND = 'Look once more before sending';

  it.each([undefined, []])('is not spoken of where the organization offers nothing: %j', async (events) => {
    await openSettings(withPreferences({ events: ['times'] }), { ...organization, events });
    expect(screen.queryByRole('region', { name: 'What the add-in does by itself' })).toBeNull();
  });

  it('is a switch for each event that the organization offers, off until asked for, which says what it does', async () => {
    const pane = await openSettings(bookOf(anna), withEvents('times', 'send'));
    const boxes = within(section('What the add-in does by itself')).getAllByRole<HTMLInputElement>(
      'checkbox',
    );
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
    expect(described(box(TIMES))).toContain('When you move an appointment, its invitation follows;');
    expect(saved(pane)).toEqual([]);
  });

  it('is saved as it is changed, beside the events of later versions and those that the organization does not offer', async () => {
    const pane = await openSettings(
      withPreferences({ events: ['later', 'auto'] }),
      withEvents('times', 'send'),
    );
    await click(SEND);
    expect(saved(pane).at(-1)).toEqual({ events: ['later', 'auto', 'send'] });
    await click(TIMES);
    await click(SEND);
    expect(saved(pane).at(-1)).toEqual({ events: ['later', 'auto', 'times'] });
    expect([box(TIMES).checked, box(SEND).checked]).toEqual([true, false]);
    expect(within(section('What the add-in does by itself')).getByRole('status').textContent).toBe(
      'Your choice is saved.',
    );
  });

  it('is shown as it is wanted, and said, where Outlook does not save it', async () => {
    const pane = await openSettings(bookOf(anna), withEvents('times'));
    refuse(pane);
    await click(TIMES);
    expect(section('What the add-in does by itself').textContent).toContain('Outlook did not save');
  });
});

it('whatever is changed while Outlook still saves something else is shown at once, and saved then', async () => {
  const pane = await openSettings();
  const save = pane.store.save.bind(pane.store);
  const waiting: (() => void)[] = [];
  pane.store.save = async (book) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return save(book);
  };
  const advice = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Advice to come early/u });
  const language = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language of this pane' });
  fireEvent.click(advice());
  await settle();
  fireEvent.change(language(), { target: { value: 'en' } });
  type('Pattern of the subject', '{room}');
  await leavePattern();
  expect([advice().checked, language().value, pattern().value]).toEqual([true, 'en', '{room}']);
  for (let saves = 0; saves < 3; saves += 1) {
    waiting.shift()?.();
    await settle();
  }
  expect(saved(pane).at(-1)).toEqual({ firstTimeAdvice: true, uiLanguage: 'en', subjectPattern: '{room}' });
});
