/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import type { Room } from '../../src/core/room/room';
import { bareOrganization, fullRoom, linkOnlyRoom } from '../samples/rooms/rooms';
import { anna, bookOf } from '../fakes/pane/fakePane';
import type { FakePane } from '../fakes/pane/fakePane';
import { open, press, settle } from './openPane';

const TITLE = 'Short test before the first meeting';
async function openTest(room: Room, change: (pane: FakePane) => void = () => undefined) {
  const pane = await open(bookOf(room), (opened) => {
    opened.organization = bareOrganization;
    change(opened);
  });
  await press(TITLE);
  return pane;
}
const test = () => screen.getByRole('group', { name: TITLE });
const links = () => within(test()).getAllByRole<HTMLAnchorElement>('link');
const checks = () =>
  within(test())
    .getAllByRole('checkbox')
    .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);

describe('the short test', () => {
  it('is folded away at first', async () => {
    await open(bookOf(anna));
    expect(screen.queryByRole('group', { name: TITLE })).toBeNull();
    expect(screen.getByRole('button', { name: TITLE }).getAttribute('aria-expanded')).toBe('false');
  });

  it('opens the room in a new window that does not know where it comes from', async () => {
    await openTest(linkOnlyRoom);
    expect(links().map(({ textContent, href, target, rel }) => [textContent, href, target, rel])).toEqual([
      ['Open my room', 'https://meet.example.edu/join/link-only', '_blank', 'noopener noreferrer'],
    ]);
  });

  it('copies the link for a guest, and says where it is to be opened', async () => {
    const pane = await openTest(linkOnlyRoom);
    expect(test().textContent).toContain(
      'Copy the link and open it in a private window or in another browser, where nobody is signed in.',
    );
    await press('Copy the link');
    expect(pane.copied).toEqual([
      {
        text: 'https://meet.example.edu/join/link-only',
        html: '<a href="https://meet.example.edu/join/link-only">https://meet.example.edu/join/link-only</a>',
      },
    ]);
    expect(within(test()).getByRole('status').textContent).toMatch(/^Copied\./u);
  });

  it('shows the link where the browser does not let it be copied', async () => {
    await openTest(linkOnlyRoom, (pane) => (pane.clipboard = 'refuses'));
    await press('Copy the link');
    expect(within(test()).getByRole('alert').textContent).toBe(
      'Copying is not allowed here. Copy this link with the keyboard:\nhttps://meet.example.edu/join/link-only',
    );
  });

  it('leads to the test room of the service where there is one', async () => {
    await openTest({ ...linkOnlyRoom, testRoomUrl: 'https://meet.example.edu/join/test' });
    expect(links().at(-1)?.href).toBe('https://meet.example.edu/join/test');
    expect(links().at(-1)?.textContent).toBe('Open the test room of the service');
  });

  it('is not offered for a room whose link must not be opened', async () => {
    await open(bookOf({ ...anna, joinUrl: 'http://videoconf.example.edu/join/anna' }));
    expect(screen.queryByRole('button', { name: TITLE })).toBeNull();
  });
});

describe('its checklist', () => {
  it('has no more than what can be tried', async () => {
    await openTest(linkOnlyRoom);
    expect(checks()).toEqual(['Your camera picture is shown', 'You hear each other']);
  });

  it('has PIN, phone and room system with what they need', async () => {
    await openTest(fullRoom);
    expect(checks().slice(2)).toEqual([
      'The PIN is accepted',
      'Joining by phone works',
      'Joining from a room system works',
    ]);
    const text = test().textContent;
    for (const fact of [
      'Phone: https://videoconf.example.edu/anna/phone-numbers',
      '+39 02 5550 0101 – Milan',
      'Meeting extension: 112752642756',
      'Room system (H.323): h323.anna.example.edu##112752642756',
      'Room system (SIP): 112752642756@sip.anna.example.edu',
      'Confirm key: # or *, depending on the device',
    ])
      expect(text).toContain(fact);
  });

  it('has the PIN also where the invitation leaves it out, but does not show it', async () => {
    await openTest({ ...linkOnlyRoom, pin: '2468', pinPolicy: 'omit' });
    expect(checks()).toContain('The PIN is accepted');
    expect(test().textContent).not.toContain('2468');
  });

  it('is ticked for the eye only', async () => {
    const pane = await openTest(linkOnlyRoom);
    const camera = within(test()).getByRole<HTMLInputElement>('checkbox', { name: /camera/u });
    for (const isOn of [true, false]) {
      fireEvent.click(camera);
      await settle();
      expect(camera.checked).toBe(isOn);
    }
    expect(pane.store.saves).toEqual([]);
  });
});
