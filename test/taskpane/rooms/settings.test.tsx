/** @jest-environment jsdom */
import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { anna } from '../../fakes/pane/fakePane';
import { button, field, open, press, shownIn, title } from '../openPane';

it('says that nothing was changed and what to do where the rooms are unreadable', async () => {
  const pane = await open({ kind: 'unreadable', where: 'rooms.0.joinUrl' });
  expect(title()).toBe('Your saved rooms cannot be read');
  expect(document.body.textContent).toContain('Nothing has been changed or deleted.');
  expect(document.body.textContent).toContain('rooms.0.joinUrl');
  expect([pane.store.saves, pane.store.restarts]).toEqual([[], 0]);
});

it('says so, and can be pressed again, where a broken store does not start anew', async () => {
  const pane = await open({ kind: 'unreadable', where: 'rooms' });
  pane.store.startAnew = () => Promise.reject(new Error('surprise'));
  await press('Start anew');
  expect(shownIn('alert')).toContain('Outlook did not save');
  expect(button('Start anew')).toBeTruthy();
});

it('starts anew where they are unreadable, on the word of the user only', async () => {
  const pane = await open({ kind: 'unreadable', where: 'rooms' });
  await press('Start anew');
  expect(pane.store.restarts).toBe(1);
  // Outlook's bar says no longer that they are unreadable.
  expect(pane.cleared).toBe(1);
  expect(title()).toBe('Set up your room');
  expect(document.activeElement).toBe(field(/Room name/u));
});

it('stays with a reason where Outlook did not put them aside', async () => {
  const problem = { code: 'refused', problem: { code: 'unanswered', step: 'saveSettings' } } as const;
  const pane = await open(
    { kind: 'unreadable', where: 'rooms' },
    (fake) => (fake.store.answer = { ok: false, error: problem }),
  );
  await press('Start anew');
  expect([pane.store.restarts, pane.cleared]).toEqual([1, 0]);
  expect(title()).toBe('Your saved rooms cannot be read');
  expect(shownIn('alert')).not.toBe('');
});

it('shows the rooms of a newer version, to read only', async () => {
  const pane = await open({ kind: 'newer', version: 2, book: { version: 2, rooms: [anna] } });
  expect(within(screen.getByRole('listitem')).getByText(anna.joinUrl)).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(pane.store.saves).toEqual([]);
});
