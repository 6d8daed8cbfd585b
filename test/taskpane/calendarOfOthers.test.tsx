/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import type { Room } from '../../src/core/room/room';
import { anna, bookOf, onAppointment, physics, seen } from '../fakes/pane/fakePane';
import type { FakePane } from '../fakes/pane/fakePane';
import { button, described, field, open, press, settle, title, type } from './openPane';

const BERND = 'bernd.wolf@example.edu';
const bernds: Room = {
  id: 'bernd',
  name: 'Bernd Wolf',
  joinUrl: 'https://videoconf.example.edu/join/bernd.wolf',
  owner: BERND,
};
const saved = bookOf(anna, physics, bernds);
const QUESTION = 'None of your rooms is for this calendar. Which one shall it be?';

/** On an appointment in the calendar of this owner. */
const inCalendarOf = (owner: string | undefined, state: Parameters<typeof seen>[0] = { kind: 'absent' }) =>
  onAppointment(undefined, (pane: FakePane) => {
    pane.owner = { name: 'Anna Muster', address: 'anna.muster@example.edu' };
    pane.whatIsThere = seen(state, { owner });
  });

describe('the pane in the calendar of somebody else', () => {
  it('opens on the room of its owner, says whose calendar it is, and adds that room', async () => {
    const pane = await open(saved, inCalendarOf('Bernd.Wolf@EXAMPLE.edu'));
    expect(title()).toBe('Bernd Wolf');
    expect(screen.getByText('Calendar of Bernd.Wolf@EXAMPLE.edu')).toBeTruthy();
    await press('Add');
    expect(pane.added.map(({ id }) => id)).toEqual(['bernd']);
  });

  it('opens on the room that stands in the item, whoever owns the calendar (FU03)', async () => {
    for (const owner of [BERND, 'dora.klein@example.edu']) {
      await open(saved, inCalendarOf(owner, { kind: 'upToDate', room: physics }));
      expect([title(), screen.queryByText(QUESTION)]).toEqual(['Physics seminar', null]);
      document.body.innerHTML = '';
    }
  });

  it.each([undefined, '', 'Anna.Muster@example.edu'])(
    'opens on the default room in one’s own: %s',
    async (owner) => {
      await open(saved, inCalendarOf(owner));
      expect([title(), screen.queryByText(/Calendar of/u)]).toEqual(['Anna Muster', null]);
      expect(button('Add')).toBeTruthy();
    },
  );

  it('asks where no room is known for it: nothing can be added before that', async () => {
    const pane = await open(saved, inCalendarOf('dora.klein@example.edu'));
    expect(screen.getByRole('group', { name: QUESTION })).toBeTruthy();
    expect(screen.getByText('Calendar of dora.klein@example.edu')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
    const offered = screen.getAllByRole('button', { name: /^Use/u }).map(({ textContent }) => textContent);
    // A room of a third person is the last one.
    expect(offered).toEqual(['Use “Anna Muster”', 'Use “Physics seminar”', 'Use “Bernd Wolf”']);
    await press('Use “Anna Muster”');
    expect(screen.queryByText(QUESTION)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await press('Add');
    expect(pane.added.map(({ id }) => id)).toEqual(['anna']);
  });

  it('a room is set up for it with its owner filled in, and is the one that is added', async () => {
    const pane = await open(saved, inCalendarOf('dora.klein@example.edu'));
    await press('Set up a room for it');
    expect(title()).toBe('New room');
    expect(screen.getByText('Calendar of dora.klein@example.edu')).toBeTruthy();
    type(/Room name/u, 'Dora Klein');
    type(/Join link/u, 'https://videoconf.example.edu/join/dora');
    await press('Save');
    expect(pane.store.saves.at(-1)).toMatchObject({
      defaultRoomId: 'anna',
      rooms: [anna, physics, bernds, { name: 'Dora Klein', owner: 'dora.klein@example.edu' }],
    });
    expect([title(), screen.queryByText(QUESTION)]).toEqual(['Dora Klein', null]);
    await press('Add');
    expect(pane.added.map(({ name }) => name)).toEqual(['Dora Klein']);
  });

  it('asks no more where another item of one’s own is opened', async () => {
    const pane = await open(saved, inCalendarOf('dora.klein@example.edu'));
    pane.whatIsThere = seen({ kind: 'absent' });
    act(() => pane.openAnother('appointment'));
    await settle();
    expect([title(), screen.queryByText(QUESTION)]).toEqual(['Anna Muster', null]);
  });
});

describe('the room of somebody else', () => {
  it('stands below its owner in the choice of rooms, however the address is written', async () => {
    const council: Room = { ...bernds, id: 'council', name: 'Council', owner: 'Bernd.Wolf@Example.edu' };
    await open(bookOf(bernds, anna, council, physics));
    const choice = screen.getByRole('combobox', { name: 'Room' });
    const named = [...choice.children].map(({ tagName, textContent }) => [tagName, textContent]);
    expect(named).toEqual([
      ['OPTION', 'Anna Muster'],
      ['OPTION', 'Physics seminar'],
      ['OPTGROUP', 'Bernd WolfCouncil'],
    ]);
    expect(screen.getByRole('group', { name: BERND })).toBeTruthy();
  });

  it('is named as such in the list', async () => {
    await open(saved);
    await press('All rooms and settings');
    expect(screen.getAllByText(/^Calendar of/u).map(({ textContent }) => textContent)).toEqual([
      `Calendar of ${BERND}`,
    ]);
  });

  it('has its owner in the form, checked in a sentence; empty it is one’s own again', async () => {
    const pane = await open(bookOf(bernds));
    await press('Edit room');
    await press('Phone, room systems and more');
    expect(field('Calendar of').value).toBe(BERND);
    type('Calendar of', 'Bernd Wolf');
    await press('Save');
    expect(described(field('Calendar of'))).toContain('This is not a mail address');
    expect(pane.store.saves).toEqual([]);
    type('Calendar of', '');
    await press('Save');
    const [room] = pane.store.saves.at(-1)?.rooms ?? [];
    expect(room).toMatchObject({ name: 'Bernd Wolf' });
    expect(room).not.toHaveProperty('owner');
  });
});
