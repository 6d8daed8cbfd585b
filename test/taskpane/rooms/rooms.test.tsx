/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import type { RoomBook } from '../../../src/core/room/book';
import { exportRooms } from '../../../src/core/room/portable';
import { anna, bookOf, NOW, physics } from '../../fakes/pane/fakePane';
import { button, choose, field, open, press, settle, shownIn, title, type } from '../openPane';

const two = bookOf(anna, physics);
async function openRooms(saved = two) {
  const pane = await open(saved);
  await press('All rooms and settings');
  return pane;
}
const names = () =>
  within(screen.getByRole('list'))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);
const lastSave = ({ store }: { readonly store: { readonly saves: readonly RoomBook[] } }) =>
  store.saves.at(-1);

describe('the list of rooms', () => {
  it('shows them in their order, and which one the ribbon uses', async () => {
    await openRooms();
    expect([title(), names()]).toEqual(['Rooms and settings', ['Anna Muster', 'Physics seminar']]);
    expect(screen.getAllByText('Default')).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('uses any of them', async () => {
    await openRooms();
    await press('Use “Physics seminar”');
    expect(title()).toBe('Physics seminar');
  });

  it('renames one, and comes back to it', async () => {
    const pane = await openRooms();
    await press('Edit “Physics seminar”');
    type(/Room name/u, 'Physics');
    await press('Save');
    expect(names()).toEqual(['Anna Muster', 'Physics']);
    expect(document.activeElement).toBe(button('Edit “Physics”'));
    expect(lastSave(pane)?.rooms[1]?.name).toBe('Physics');
  });

  it('adds one', async () => {
    const pane = await openRooms();
    await press('New room');
    expect([title(), document.activeElement]).toEqual(['New room', field(/Room name/u)]);
    type(/Room name/u, 'Chemistry');
    type(/Join link/u, 'https://videoconf.example.edu/join/chemistry');
    await press('Save');
    expect(names()).toEqual(['Anna Muster', 'Physics seminar', 'Chemistry']);
    expect([pane.requests, lastSave(pane)?.defaultRoomId]).toEqual([[], 'anna']);
  });

  it('makes another one the default', async () => {
    const pane = await openRooms();
    await press('More for “Physics seminar”');
    await press('Make default');
    expect(lastSave(pane)?.defaultRoomId).toBe('physics');
    expect(shownIn('status')).toBe('The button in the ribbon now adds this room.');
    expect(screen.queryByRole('button', { name: 'Make default' })).toBeNull();
  });

  it('moves one; the keyboard stays with it, also at the end of the list', async () => {
    await openRooms();
    await press('More for “Anna Muster”');
    await press('Move down');
    expect(names()).toEqual(['Physics seminar', 'Anna Muster']);
    expect(document.activeElement).toBe(button('Move down'));
    expect(button('Move down').getAttribute('aria-disabled')).toBe('true');
  });

  it('duplicates one', async () => {
    const pane = await openRooms();
    await press('More for “Anna Muster”');
    await press('Duplicate');
    expect(names()).toEqual(['Anna Muster', 'Anna Muster (copy)', 'Physics seminar']);
    expect(lastSave(pane)?.rooms[1]).toEqual({
      ...anna,
      id: 'new-room',
      name: 'Anna Muster (copy)',
      updatedAt: NOW,
    });
  });

  it('deletes one, and takes that back', async () => {
    const pane = await openRooms();
    await press('More for “Anna Muster”');
    await press('Delete');
    expect([names(), shownIn('status')]).toEqual([['Physics seminar'], 'The room is deleted.Undo']);
    expect(document.activeElement).toBe(button('Undo'));
    await press('Undo');
    expect(names()).toEqual(['Anna Muster', 'Physics seminar']);
    expect([lastSave(pane)?.defaultRoomId, lastSave(pane)?.deleted]).toEqual(['anna', []]);
    expect(document.activeElement).toBe(button('Edit “Anna Muster”'));
  });

  it('leads to the first form again when the last one was deleted', async () => {
    await openRooms(bookOf(anna));
    await press('More for “Anna Muster”');
    await press('Delete');
    expect(document.body.textContent).toContain('You have no room. Press “New room” to enter one.');
    await press('Back');
    expect(title()).toBe('Set up your room');
  });

  it('says why where an edit is not saved, and changes nothing', async () => {
    const pane = await openRooms();
    pane.store.answer = {
      ok: false,
      error: { code: 'refused', problem: { code: 'unanswered', step: 'saveSettings' } },
    };
    await press('More for “Anna Muster”');
    await press('Delete');
    expect(names()).toEqual(['Anna Muster', 'Physics seminar']);
    expect(shownIn('alert')).toMatch(/^Outlook did not save this/u);
  });

  it('says how far an edit reached', async () => {
    const pane = await openRooms();
    pane.store.answer = { ok: true, value: 'thisDevice' };
    await press('More for “Anna Muster”');
    await press('Move down');
    expect(shownIn('status')).toMatch(/^Outlook did not save it: it is kept in this window/u);
  });
});

describe('the language of the pane', () => {
  it('changes at once, and back to that of Outlook', async () => {
    const pane = await openRooms();
    choose('Language of this pane', 'it');
    await settle();
    expect([title(), document.documentElement.lang]).toEqual(['Sale e impostazioni', 'it']);
    expect(lastSave(pane)?.preferences).toEqual({ uiLanguage: 'it' });
    choose('Lingua di questo riquadro', 'outlook');
    await settle();
    expect(title()).toBe('Rooms and settings');
    expect(JSON.stringify(lastSave(pane)?.preferences)).toBe('{}');
  });
});

describe('export and import', () => {
  async function openTransfer() {
    const pane = await openRooms();
    await press('Export and import');
    return pane;
  }
  async function take(text: string) {
    const input = screen.getByLabelText<HTMLInputElement>('File with rooms');
    const file = { text: () => Promise.resolve(text) };
    fireEvent.change(input, { target: { files: [file] } });
    await settle();
  }
  const chemistry = { ...physics, id: 'chemistry', name: 'Chemistry' };
  const other: RoomBook = { version: 1, rooms: [{ ...anna, name: 'Anna M.' }, chemistry] };

  it('copies the rooms, PINs only where they are asked for', async () => {
    const pane = await openTransfer();
    await press('Copy as text');
    fireEvent.click(screen.getByRole('checkbox', { name: 'With PINs' }));
    expect(document.body.textContent).toContain('Whoever has the file can then enter your rooms.');
    await press('Copy as text');
    expect(pane.copied.map(({ text }) => text.includes('2468'))).toEqual([false, true]);
  });

  it('shows what a file holds before it takes anything over', async () => {
    const pane = await openTransfer();
    await take(exportRooms(other, 'withoutPins'));
    expect(document.body.textContent).toContain('Rooms in this file: 1 new, 1 replacing yours.');
    expect(pane.store.saves).toEqual([]);
    await press('Import');
    expect(names()).toEqual(['Anna M.', 'Physics seminar', 'Chemistry']);
    expect(lastSave(pane)?.rooms[0]?.pin).toBe('2468');
    expect(shownIn('status')).toBe('The rooms are imported.');
  });

  it.each([
    ['a letter', 'This is not a file with rooms.'],
    ['{"version":1,"rooms":[]}', 'There is no room in this file.'],
    ['{"version":9,"rooms":[]}', 'This file comes from a newer version.'],
  ])('refuses %s with a reason', async (text, sentence) => {
    await openTransfer();
    await take(text);
    expect(shownIn('alert')).toContain(sentence);
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('says so where a file cannot be read', async () => {
    await openTransfer();
    const file = { text: () => Promise.reject(new Error('gone')) };
    fireEvent.change(screen.getByLabelText('File with rooms'), { target: { files: [file] } });
    await settle();
    expect(shownIn('alert')).toContain('This is not a file with rooms.');
  });
});
