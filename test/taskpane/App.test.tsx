/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { LANGUAGE_TAGS } from '../../src/core/languages/language';
import { languages } from '../../src/core/languages';
import type { AddOutcome } from '../../src/core/outcome';
import type { SavedRooms } from '../../src/core/savedRooms/decodeRoomBook';
import { App } from '../../src/taskpane/App';
import { previewInvitation } from '../../src/usecases/previewInvitation';
import { anna, bookOf, FakePane, NOW, organization } from '../fakes/fakePane';

function open(saved: SavedRooms, change: (pane: FakePane) => void = () => undefined): FakePane {
  const pane = new FakePane(saved);
  change(pane);
  render(<App services={pane} theme="light" />);
  return pane;
}

const field = (label: RegExp | string) => screen.getByRole<HTMLInputElement>('textbox', { name: label });
const type = (label: RegExp | string, text: string) =>
  fireEvent.change(field(label), { target: { value: text } });
/** Presses a button and waits for what it set going. */
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
const described = (input: HTMLElement) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
const shownIn = (role: 'status' | 'alert') =>
  screen
    .getAllByRole(role)
    .map((region) => region.textContent)
    .join('');
const block = () => {
  const prepared = previewInvitation(anna, organization, { languages: [languages.en] });
  if (!prepared.ok) throw new Error('the sample room is fine');
  return prepared.value.block;
};

describe('the first run', () => {
  it('goes from the empty form to the saved room with its preview', async () => {
    const pane = open({ kind: 'none' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Set up your room');
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    type(/Room name/u, ' Anna Muster ');
    type(/Join link/u, anna.joinUrl);
    type('Meeting extension', '112752642756');
    type('PIN', '2468');
    await press('Save');
    expect(pane.store.saves).toEqual([
      {
        version: 1,
        updatedAt: NOW,
        defaultRoomId: 'new-room',
        rooms: [{ ...anna, id: 'new-room', updatedAt: NOW }],
      },
    ]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Anna Muster');
    expect(shownIn('status')).toBe('Your room is saved.');
    expect(screen.getByTitle<HTMLIFrameElement>(/Preview/u).srcdoc).toContain(block().html);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit' }));
  });

  it('says what the organization gives where a field stays empty', () => {
    open({ kind: 'none' });
    expect(described(field('H.323 gateway'))).toBe(
      'From Example Videoconf: h323.example.edu. Leave empty to use it.',
    );
    expect(described(field('H.323 backup gateway'))).toBe(
      'From Example Videoconf: h323-backup.example.edu. Leave empty to use it.',
    );
    type('H.323 gateway', 'own.example.edu');
    expect(described(field('H.323 backup gateway'))).toBe('');
  });

  it('hides the PIN until the person asks to see it', () => {
    open({ kind: 'none' });
    const isMasked = () => 'disc' === field('PIN').style.getPropertyValue('-webkit-text-security');
    const before = isMasked();
    fireEvent.click(screen.getByRole('button', { name: 'Show PIN' }));
    expect([before, isMasked()]).toEqual([true, false]);
    expect(screen.getByRole('button', { name: 'Hide PIN' })).toBeTruthy();
  });
});

describe('a form that is wrong', () => {
  it('says so at the fields, saves nothing, and goes to the first', async () => {
    const pane = open({ kind: 'none' });
    type(/Join link/u, 'http://video.example.edu');
    await press('Save');
    expect(described(field(/Room name/u))).toContain('Please fill this in.');
    expect(described(field(/Join link/u))).toContain('The link must begin with https://.');
    expect(field(/Join link/u).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field(/Room name/u));
    expect(pane.store.saves).toEqual([]);
  });

  it.each([
    [/Join link/u, 'video.example.edu/join', 'This is not a complete link.'],
    ['Meeting extension', 'anna', 'The extension is a number, for example 112752642756.'],
    ['PIN', '<2468>', 'The PIN consists of digits or letters, for example 2468.'],
    ['Phone numbers page', 'javascript:alert(1)', 'The link must begin with https://.'],
    ['H.323 gateway', 'a gateway', 'Enter a host name or an IP address, for example h323.example.edu.'],
    [
      'H.323 backup gateway',
      'b.example.edu',
      'A backup needs a gateway. Please fill in the field above as well.',
    ],
  ])('is told when %s is left', (label, text, sentence) => {
    open({ kind: 'none' });
    type(label, text);
    expect(described(field(label))).not.toContain(sentence);
    fireEvent.blur(field(label));
    expect(described(field(label))).toContain(sentence);
  });

  it('is not told while a button is being pressed, so that the button stays under the pointer', () => {
    open(bookOf(anna));
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    type(/Room name/u, '');
    fireEvent.blur(field(/Room name/u), { relatedTarget: screen.getByRole('button', { name: 'Cancel' }) });
    expect(field(/Room name/u).getAttribute('aria-invalid')).not.toBe('true');
  });
});

describe('a save that Outlook does not take', () => {
  const refused = {
    code: 'refused',
    problem: { code: 'refused', step: 'saveSettings', hostCode: 9019, detail: 'internal' },
  } as const;
  it.each([
    [refused, 'Outlook did not save your room. Everything you typed is still here. Please try again.'],
    [
      { code: 'tooLarge', length: 25_012, maxLength: 24_576 } as const,
      'Not saved: your rooms take 25,012 characters, and Outlook has space for 24,576. Please shorten your entries.',
    ],
    [
      { code: 'protected', saved: { kind: 'newer', version: 2, book: undefined } } as const,
      'Not saved: your rooms come from a newer version. Restart Outlook to get it, then save again.',
    ],
  ])('keeps everything typed and says what happened: $code', async (error, sentence) => {
    open(bookOf(anna), (pane) => (pane.store.answer = { ok: false, error }));
    await press('Edit');
    type(/Room name/u, 'Anna M.');
    type('PIN', '1357');
    await press('Save');
    expect(shownIn('alert')).toBe(sentence);
    expect([field(/Room name/u).value, field('PIN').value]).toEqual(['Anna M.', '1357']);
  });

  it('is said where only this device has it', async () => {
    open(bookOf(anna), (pane) => (pane.store.answer = { ok: true, value: 'thisDevice' }));
    await press('Edit');
    await press('Save');
    expect(shownIn('status')).toMatch(/^Outlook did not take your room\. It is kept in this window/u);
  });
});

it('keeps what the form does not show when a room is edited', async () => {
  const room = { ...anna, ownLine: 'Welcome', colour: 'from a later version' };
  const pane = open(bookOf(room));
  await press('Edit');
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

describe('the preview', () => {
  it('is exactly what will be inserted, in a frame that may do nothing', () => {
    open(bookOf(anna));
    const frame = screen.getByTitle<HTMLIFrameElement>('Preview of the invitation to “Anna Muster”');
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.srcdoc.endsWith(`<body>${block().html}</body></html>`)).toBe(true);
  });

  it('shows the plain text on request', async () => {
    open(bookOf(anna));
    await press('Plain text');
    expect(screen.getByRole('region', { name: /^Preview of/u }).textContent).toBe(block().text);
    expect(screen.getByRole('button', { name: 'Plain text' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('says which field must not be written, and leads to it', async () => {
    open(bookOf({ ...anna, joinUrl: 'http://videoconf.example.edu' }));
    expect(screen.queryByTitle(/Preview/u)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
    expect(document.body.textContent).toContain('The link must begin with https://.');
    await press('Correct “Join link”');
    expect(document.activeElement).toBe(field(/Join link/u));
    expect(described(field(/Join link/u))).toContain('The link must begin with https://.');
  });
});

describe('Add', () => {
  it('adds once, shows that it works, and tells what came of it', async () => {
    let finish: (outcome: AddOutcome) => void = () => undefined;
    const pane = open(bookOf(anna), (fake) => {
      fake.outcome = new Promise((resolve) => (finish = resolve));
    });
    await press('Add');
    await press('Adding…');
    expect(pane.added).toEqual([anna]);
    await act(async () => {
      finish({ kind: 'alreadyThere', roomName: 'Anna Muster' });
      await Promise.resolve();
    });
    expect(shownIn('status')).toBe('The details of “Anna Muster” are already here. Nothing was changed.');
    expect(screen.getByRole('button', { name: 'Add' })).toBeTruthy();
  });

  it('announces a failure as an alert', async () => {
    open(bookOf(anna), (pane) => (pane.outcome = { kind: 'nothingToWriteTo' }));
    await press('Add');
    expect(shownIn('alert')).toBe('Open a message or an appointment for writing first, then click again.');
  });

  it('survives a service that breaks its promise', async () => {
    open(bookOf(anna), (pane) => (pane.add = () => Promise.reject(new Error('surprise'))));
    await press('Add');
    expect(shownIn('alert')).toMatch(/^Something unexpected happened/u);
  });

  it.each([
    ['noHost', /not open in Outlook/u],
    ['notStarted', /connection to Outlook could not be established/u],
  ] as const)(
    'is absent without Outlook (%s), with the reason; preview and Copy stay',
    async (host, reason) => {
      const pane = open(bookOf(anna), (fake) => (fake.host = host));
      expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
      expect(document.body.textContent).toMatch(reason);
      expect(screen.getByTitle(/Preview/u)).toBeTruthy();
      await press('Copy');
      expect(pane.copied).toEqual([block()]);
    },
  );

  it('says above the empty form too that Outlook is not there: the saved rooms are not lost', () => {
    open({ kind: 'none' }, (pane) => (pane.host = 'notStarted'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Set up your room');
    expect(document.body.textContent).toMatch(/connection to Outlook could not be established/u);
  });
});

describe('Copy', () => {
  it('takes both flavours and says so', async () => {
    const pane = open(bookOf(anna));
    await press('Copy');
    expect(pane.copied).toEqual([block()]);
    expect(shownIn('status')).toBe('Copied. You can now paste the invitation into your text.');
  });

  it('shows the way by hand where the browser refuses', async () => {
    open(bookOf(anna), (pane) => (pane.clipboard = 'refuses'));
    await press('Copy');
    expect(shownIn('alert')).toMatch(/Choose “Plain text”, select the text and copy it/u);
  });
});

describe('saved rooms that are not ours to change', () => {
  it('says that nothing was changed and what to do where they are unreadable', () => {
    const pane = open({ kind: 'unreadable', where: 'rooms.0.joinUrl' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your saved rooms cannot be read');
    expect(document.body.textContent).toContain('Nothing has been changed or deleted.');
    expect(document.body.textContent).toContain('rooms.0.joinUrl');
    expect([pane.store.saves, pane.store.restarts]).toEqual([[], 0]);
  });

  it('says so, and can be pressed again, where a broken store does not start anew', async () => {
    const pane = open({ kind: 'unreadable', where: 'rooms' });
    pane.store.startAnew = () => Promise.reject(new Error('surprise'));
    await press('Start anew');
    expect(shownIn('alert')).toContain('Outlook did not save');
    expect(screen.getByRole('button', { name: 'Start anew' })).toBeTruthy();
  });

  it('starts anew where they are unreadable, on the word of the user only', async () => {
    const pane = open({ kind: 'unreadable', where: 'rooms' });
    await press('Start anew');
    expect(pane.store.restarts).toBe(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Set up your room');
    expect(document.activeElement).toBe(field(/Room name/u));
  });

  it('stays with a reason where Outlook did not put them aside', async () => {
    const problem = { code: 'refused', problem: { code: 'unanswered', step: 'saveSettings' } } as const;
    const pane = open(
      { kind: 'unreadable', where: 'rooms' },
      (fake) => (fake.store.answer = { ok: false, error: problem }),
    );
    await press('Start anew');
    expect(pane.store.restarts).toBe(1);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your saved rooms cannot be read');
    expect(shownIn('alert')).not.toBe('');
  });

  it('shows the rooms of a newer version, to read only', () => {
    const pane = open({ kind: 'newer', version: 2, book: { version: 2, rooms: [anna] } });
    expect(within(screen.getByRole('listitem')).getByText(anna.joinUrl)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(pane.store.saves).toEqual([]);
  });
});

describe('a room with hostile values', () => {
  const hostile = [
    '<img src=x onerror="alert(1)"><script>alert(2)</script>',
    `"'><iframe src="https://evil.example"></iframe>`,
    '\u202eGPJ.mooR\u2066\u200b',
    'x'.repeat(5000),
  ];
  it.each(hostile)('is only ever text (%#)', async (value) => {
    const room = { ...anna, name: value, extension: undefined, pin: value };
    open(bookOf(room));
    const elements = () => document.querySelectorAll('script, img, iframe:not([sandbox=""]), [onerror]');
    expect(elements()).toHaveLength(0);
    expect(screen.getByRole('heading', { level: 1 }).textContent.length).toBeLessThanOrEqual(100);
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toMatch(/[\u202e\u2066\u200b]/u);
    const page = new DOMParser().parseFromString(
      screen.getByTitle<HTMLIFrameElement>(/Preview/u).srcdoc,
      'text/html',
    );
    expect(page.body.querySelectorAll('script, img, iframe, [onerror]')).toHaveLength(0);
    await press('Edit');
    expect(elements()).toHaveLength(0);
    expect(field(/Room name/u).value).toBe(value);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://e.example', 'https://u:p@e.example'])(
    'has no link to %s',
    (joinUrl) => {
      open(bookOf({ ...anna, joinUrl }));
      expect(screen.queryAllByRole('link')).toEqual([]);
      expect(document.body.textContent).toContain(joinUrl);
    },
  );
});

describe.each(LANGUAGE_TAGS)('in the language %s', (tag) => {
  const states: readonly SavedRooms[] = [
    { kind: 'none' },
    bookOf(anna),
    bookOf({ ...anna, joinUrl: '' }),
    { kind: 'unreadable', where: 'rooms' },
    { kind: 'newer', version: 2, book: { version: 2, rooms: [anna] } },
  ];
  it('every screen is worded and says its language', () => {
    for (const saved of states) {
      open(saved, (pane) => (pane.displayLanguage = `${tag}-CH`));
      expect(document.documentElement.lang).toBe(tag);
      expect(document.body.textContent).not.toMatch(/undefined|\[object/u);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      for (const button of screen.queryAllByRole('button'))
        expect(button.textContent || button.getAttribute('aria-label')).toBeTruthy();
      cleanup();
    }
  });
});

it('follows the language that the user chose before that of Outlook', () => {
  const saved: SavedRooms = {
    kind: 'book',
    book: { version: 1, rooms: [anna], preferences: { uiLanguage: 'fr' } },
  };
  open(saved);
  expect(screen.getByRole('button', { name: 'Insérer' })).toBeTruthy();
});
