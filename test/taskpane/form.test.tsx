/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { anna, bookOf, NOW } from '../fakes/pane/fakePane';
import type { FakePane } from '../fakes/pane/fakePane';
import { organization as university } from '../samples/rooms/rooms';
import {
  annasBlock,
  button,
  choose,
  described,
  field,
  open,
  press,
  previewFrame,
  settle,
  shownIn,
  title,
  type,
} from './openPane';

const unfold = () => press('Phone, room systems and more');

describe('the first run', () => {
  async function fillIn(change?: (pane: FakePane) => void) {
    const pane = await open({ kind: 'none' }, change);
    type(/Room name/u, ' Anna Muster ');
    type(/Join link/u, anna.joinUrl);
    type('Meeting extension', '112752642756');
    type('PIN', '2468');
    return pane;
  }
  const saved = {
    version: 1,
    updatedAt: NOW,
    defaultRoomId: 'new-room',
    rooms: [{ ...anna, id: 'new-room', pinChangedAt: NOW, updatedAt: NOW }],
  };

  it('goes from the empty form to the invitation in the item by one press', async () => {
    const pane = await fillIn();
    expect(title()).toBe('Set up your room');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await press('Save and add');
    expect(pane.store.saves).toEqual([saved]);
    expect(pane.requests).toMatchObject([
      { room: saved.rooms[0], fields: { subject: 'fill', location: 'add' } },
    ]);
    expect(title()).toBe('Anna Muster');
    expect(shownIn('status')).toContain('Invitation added at the top.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('can also only save, and only that without Outlook', async () => {
    const pane = await fillIn();
    await press('Save');
    expect([pane.store.saves.length, pane.requests.length]).toEqual([1, 0]);
    expect(shownIn('status')).toContain('Your room is saved.');
    document.body.innerHTML = '';
    await fillIn((fake) => (fake.host = 'noHost'));
    expect(screen.queryByRole('button', { name: 'Save and add' })).toBeNull();
  });

  it('shows the facts of the organization as known, and says what applies where a field stays empty', async () => {
    await open({ kind: 'none' }, (pane) => (pane.organization = university));
    await press('Already known from Example Videoconf');
    const facts = screen.getAllByRole('definition').map((fact) => fact.textContent);
    expect(facts).toEqual([
      'https://videoconf.example.edu/phone-numbers',
      'Switzerland: +41 44 555 01 00, United Kingdom: +44 20 7946 0100',
      'h323.example.edu',
      'h323-backup.example.edu',
      'videoconf.example.edu',
      'https://videoconf.example.edu/join/test',
      'https://videoconf.example.edu/help',
      'Example Videoconf',
    ]);
    await unfold();
    expect(described(field('H.323 gateway'))).toBe(
      'From Example Videoconf: h323.example.edu. Leave empty to use it.',
    );
    type('H.323 gateway', 'own.example.edu');
    expect(described(field('H.323 backup gateway'))).toBe(
      'For when the first gateway is down. Example: h323-2.example.edu',
    );
  });

  it('explains each field with an example', async () => {
    await open({ kind: 'none' });
    expect(described(field(/Join link/u))).toBe(
      'The link that invitees open to join. Example: https://video.example.edu/join/anna',
    );
  });

  it('hides the PIN until the person asks to see it', async () => {
    await open({ kind: 'none' });
    const isMasked = () => field('PIN').classList.contains('masked');
    const before = isMasked();
    await press('Show PIN');
    expect([before, isMasked()]).toEqual([true, false]);
    expect(button('Hide PIN')).toBeTruthy();
  });
});

describe('what is known on the first run (FU10)', () => {
  const owner = { name: 'Anna Keller', address: 'anna.keller@example.edu' };
  const known = (fake: FakePane) => {
    fake.owner = owner;
    fake.organization = { ...university, roomPattern: 'https://videoconf.example.edu/join/{user}' };
  };

  it('is the name of the mailbox', async () => {
    await open({ kind: 'none' }, (fake) => (fake.owner = owner));
    expect(field(/Room name/u).value).toBe('Anna Keller');
    expect(screen.queryByRole('heading', { name: 'Is this your room?' })).toBeNull();
  });

  it('is the room that follows from the address: one press, and no PIN is needed', async () => {
    const pane = await open({ kind: 'none' }, known);
    expect(screen.getByRole('heading', { name: 'Is this your room?' })).toBeTruthy();
    await press('Save and add');
    expect(pane.requests).toMatchObject([
      { room: { name: 'Anna Keller', joinUrl: 'https://videoconf.example.edu/join/anna.keller' } },
    ]);
  });

  it('may be another one: then the link is the person’s own', async () => {
    await open({ kind: 'none' }, known);
    await press('No, another room');
    expect(field(/Join link/u).value).toBe('');
    expect(screen.queryByRole('heading', { name: 'Is this your room?' })).toBeNull();
  });

  it('leads to an import, and speaks another language at once', async () => {
    const pane = await open({ kind: 'none' });
    choose('Language of this pane', 'de');
    await settle();
    expect(title()).toBe('Richten Sie Ihren Raum ein');
    expect(pane.store.saves[0]?.preferences).toEqual({ uiLanguage: 'de' });
    await press('Räume aus einer Datei importieren');
    expect(title()).toBe('Räume exportieren und importieren');
  });
});

describe('a form that is wrong', () => {
  it('says so at the fields, saves nothing, and goes to the first', async () => {
    const pane = await open({ kind: 'none' });
    type(/Join link/u, 'http://video.example.edu');
    await press('Save and add');
    expect(described(field(/Room name/u))).toContain('Please fill this in.');
    expect(described(field(/Join link/u))).toContain('The link must begin with https://.');
    expect(field(/Join link/u).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field(/Room name/u));
    expect([pane.store.saves, pane.requests]).toEqual([[], []]);
  });

  it('unfolds the part in which the fault is, and goes to it', async () => {
    await open(bookOf(anna));
    await press('Edit room');
    await unfold();
    type('SIP domain', 'no domain');
    await unfold();
    expect(screen.queryByRole('textbox', { name: 'SIP domain' })).toBeNull();
    await press('Save');
    expect(document.activeElement).toBe(field('SIP domain'));
  });

  it.each([
    [/Join link/u, 'video.example.edu/join', 'This is not a complete link.'],
    ['Meeting extension', 'anna', 'The extension is a number.'],
    ['PIN', '<2468>', 'The PIN consists of digits or letters.'],
    ['Phone numbers page', 'javascript:alert(1)', 'The link must begin with https://.'],
    ['Phone numbers', 'Zurich: none', 'Enter a phone number with its country code'],
    ['H.323 gateway', 'a gateway', 'Enter a host name or an IP address.'],
    [
      'H.323 backup gateway',
      'b.example.edu',
      'A backup needs a gateway. Please fill in the field above as well.',
    ],
    ['SIP domain', 'sip domain', 'Enter a host name or an IP address'],
    ['Test room link', 'http://a.example.edu', 'The link must begin with https://.'],
    ['Help link', 'help', 'This is not a complete link.'],
    ['Service name', 'x'.repeat(61), 'This is too long.'],
  ])('is told when %s is left', async (label, text, sentence) => {
    await open({ kind: 'none' });
    await unfold();
    type(label, text);
    expect(described(field(label))).not.toContain(sentence);
    fireEvent.blur(field(label));
    expect(described(field(label))).toContain(sentence);
  });

  it('is not told while a button is being pressed, so that the button stays under the pointer', async () => {
    await open(bookOf(anna));
    await press('Edit room');
    type(/Room name/u, '');
    fireEvent.blur(field(/Room name/u), { relatedTarget: button('Back') });
    expect(field(/Room name/u).getAttribute('aria-invalid')).not.toBe('true');
  });
});

describe('a save that Outlook does not take', () => {
  const refused = {
    code: 'refused',
    problem: { code: 'refused', step: 'saveSettings', hostCode: 9019, detail: 'internal' },
  } as const;
  it.each([
    [refused, 'Outlook did not save this. Everything you typed is still here. Please try again.'],
    [
      { code: 'tooLarge', length: 25_012, maxLength: 24_576 } as const,
      'Not saved: your rooms take 25,012 characters, and Outlook has space for 24,576. Please shorten your entries.',
    ],
    [
      { code: 'protected', saved: { kind: 'newer', version: 2, book: undefined } } as const,
      'Not saved: your rooms come from a newer version. Restart Outlook to get it, then save again.',
    ],
  ])('keeps everything typed and says what happened: $code', async (error, sentence) => {
    await open(bookOf(anna), (pane) => (pane.store.answer = { ok: false, error }));
    await press('Edit room');
    type(/Room name/u, 'Anna M.');
    type('PIN', '1357');
    await press('Save');
    expect(shownIn('alert')).toBe(sentence);
    expect([field(/Room name/u).value, field('PIN').value]).toEqual(['Anna M.', '1357']);
  });

  it('adds nothing on the first run either: the room is not kept', async () => {
    const pane = await open({ kind: 'none' }, (fake) => (fake.store.answer = { ok: false, error: refused }));
    type(/Room name/u, 'Anna');
    type(/Join link/u, anna.joinUrl);
    await press('Save and add');
    expect(pane.requests).toEqual([]);
    pane.store.answer = { ok: true, value: 'mailbox' };
    await press('Save and add');
    // The second try is for the same room.
    expect(pane.store.saves.map(({ rooms }) => rooms.map(({ id }) => id))).toEqual([
      ['new-room'],
      ['new-room'],
    ]);
  });

  it('is said where only this device has it', async () => {
    await open(bookOf(anna), (pane) => (pane.store.answer = { ok: true, value: 'thisDevice' }));
    await press('Edit room');
    await press('Save');
    expect(shownIn('status')).toMatch(/Outlook did not take your room\. It is kept in this window/u);
  });
});

describe('editing', () => {
  it('keeps what the form does not show, and remembers the former link', async () => {
    const room = { ...anna, colour: 'from a later version' };
    const pane = await open(bookOf(room));
    await press('Edit room');
    expect(document.activeElement).toBe(field(/Room name/u));
    type(/Join link/u, 'https://videoconf.example.edu/join/am');
    await press('Save');
    expect(pane.store.saves[0]?.rooms).toEqual([
      {
        ...room,
        joinUrl: 'https://videoconf.example.edu/join/am',
        previousJoinUrls: [anna.joinUrl],
        updatedAt: NOW,
      },
    ]);
  });

  it('takes everything that is folded away', async () => {
    const pane = await open(bookOf(anna));
    await press('Edit room');
    await unfold();
    choose('PIN in the invitation', 'separate');
    choose('The PIN is needed for', 'phoneAndRoomSystems');
    type('Phone numbers', 'Zurich: +41 44 555 01 00\n+39 02 5550 0101');
    type('SIP domain', 'sip.example.edu');
    type('SIP address', 'anna@sip.example.edu');
    type('Test room link', 'https://videoconf.example.edu/test');
    type('Help link', 'https://videoconf.example.edu/help');
    type('Service name', 'Videoconf');
    type('Note', 'Welcome.');
    await press('Save');
    expect(pane.store.saves[0]?.rooms[0]).toEqual({
      ...anna,
      pinPolicy: 'separate',
      pinFor: 'phoneAndRoomSystems',
      phoneNumbers: [
        { label: 'Zurich', number: '+41 44 555 01 00' },
        { label: '', number: '+39 02 5550 0101' },
      ],
      sipDomain: 'sip.example.edu',
      sipAddress: 'anna@sip.example.edu',
      testRoomUrl: 'https://videoconf.example.edu/test',
      helpUrl: 'https://videoconf.example.edu/help',
      serviceName: 'Videoconf',
      ownLine: 'Welcome.',
      updatedAt: NOW,
    });
  });

  const namesIn = (label: string) =>
    [...screen.getByRole<HTMLSelectElement>('combobox', { name: label }).options].map(({ text }) => text);

  it('leaves the PIN to the organization, or says that nobody knows for what it is needed (FU05)', async () => {
    await open(bookOf(anna));
    await press('Edit room');
    await unfold();
    expect(namesIn('PIN in the invitation')).toEqual([
      'Print it',
      'Say that it comes separately',
      'Leave it out',
    ]);
    expect(namesIn('The PIN is needed for')).toEqual([
      'Not known: say nothing',
      'every way of joining',
      'phones and room systems only',
    ]);
  });

  it('names what the organization says of the PIN, and goes back to it', async () => {
    const pane = await open(bookOf({ ...anna, pinPolicy: 'omit', pinFor: 'everyWay' }), (fake) => {
      fake.organization = { ...university, pinPolicy: 'separate' };
    });
    await press('Edit room');
    await unfold();
    expect(namesIn('PIN in the invitation')[0]).toBe(
      'Say that it comes separately (as Example Videoconf says)',
    );
    expect(namesIn('The PIN is needed for')[0]).toBe('every way of joining (as Example Videoconf says)');
    choose('PIN in the invitation', 'standard');
    choose('The PIN is needed for', 'standard');
    await press('Save');
    expect(pane.store.saves[0]?.rooms).toEqual([{ ...anna, updatedAt: NOW }]);
  });

  it('says beside the link that it lets people in without the PIN (FR06)', async () => {
    await open(bookOf(anna));
    await press('Edit room');
    expect(described(field(/Join link/u))).not.toContain('without the PIN');
    type(/Join link/u, 'https://video.example.edu/j/555?pwd=QmFzZWw');
    expect(described(field(/Join link/u))).toContain('This link lets people in without the PIN');
  });

  it('says when the PIN was changed, and where it can be', async () => {
    const room = { ...anna, pinChangedAt: '2026-02-03T12:00:00.000Z' };
    await open(bookOf(room), (pane) => (pane.organization = university));
    await press('Edit room');
    expect(document.body.textContent).toContain('Last changed on February 3, 2026.');
    expect(screen.getByRole('link', { name: 'Change the PIN in the portal' }).getAttribute('href')).toBe(
      'https://videoconf.example.edu/portal',
    );
  });

  it('is left without a change by Back, with the keyboard where it came from', async () => {
    const pane = await open(bookOf(anna));
    await press('Edit room');
    type(/Room name/u, 'other');
    await press('Back');
    expect([title(), shownIn('status')]).toEqual([
      'Edit room',
      'What you typed is not saved. Press “Save”, or go back once more to drop it.',
    ]);
    await press('Back');
    expect([title(), pane.store.saves]).toEqual(['Anna Muster', []]);
    expect(document.activeElement).toBe(button('Edit room'));
    expect(previewFrame().srcdoc).toContain(annasBlock({ ...anna, pin: '••••' }).html);
  });
});
