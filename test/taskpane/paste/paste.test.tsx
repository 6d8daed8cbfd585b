/** @jest-environment jsdom */
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import type { SavedRooms } from '../../../src/core/room/decode';
import { readingPart } from '../../../src/taskpane/paste/usePaste';
import { anna, bookOf } from '../../fakes/pane/fakePane';
import {
  DOUBTFUL_INVITATION,
  HOSTILE_HTML,
  INVITATION,
  MAILED_INVITATIONS,
  NEWSLETTER,
  OTHER_INVITATION,
} from '../../samples/pastedInvitations';
import { button, described, field, open, press, settle, shownIn, title, type } from '../openPane';

beforeAll(() => readingPart.load());

const none: SavedRooms = { kind: 'none' };
const area = () => screen.getByRole('textbox', { name: 'Paste an invitation here' });
const clipboard = (text: string, html = '') => ({
  getData: (format: string) => (format === 'text/html' ? html : text),
});

/** The fields that need nobody’s eye are folded away. */
const unfold = () => press('Show all details');

/** @returns false where the page took the paste, so that the browser does not put it anywhere itself */
async function paste(text: string, html = '', target: Element = document.body): Promise<boolean> {
  const isLeft = fireEvent.paste(target, { clipboardData: clipboard(text, html) });
  await settle();
  return isLeft;
}

const marks = (within_: HTMLElement = document.body) =>
  [...within_.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('pasting on the first run', () => {
  it('anywhere on the page fills the form, and nothing is saved before the person says so', async () => {
    const pane = await open(none);
    expect(await paste(INVITATION)).toBe(false);
    await unfold();
    expect(field(/Room name/u).value).toBe('Anna Muster');
    expect(field(/Join link/u).value).toBe(anna.joinUrl);
    expect(field('H.323 gateway').value).toBe('h323.example.edu');
    expect([pane.store.saves, pane.requests]).toEqual([[], []]);
    await press('Save and add');
    expect(pane.requests).toMatchObject([
      { room: { ...anna, id: 'new-room', extension: '112 752 642 756', gateways: ['h323.example.edu'] } },
    ]);
    expect(title()).toBe('Anna Muster');
  });

  it('says why a link that is not for guests was not taken', async () => {
    await open(none);
    await paste('Zoom\nhttps://example.zoom.us/s/4155550123?zak=eyJ0\nMeeting ID: 415 555 0123');
    expect(field(/Join link/u).value).toBe('');
    expect(screen.getByText(/opens the room as its host, so it was not taken/u)).toBeTruthy();
  });

  it('into its area does the same', async () => {
    await open(none);
    expect(await paste(INVITATION, '', area())).toBe(false);
    await unfold();
    expect(field(/Room name/u).value).toBe('Anna Muster');
  });

  it('into another field is that field’s own', async () => {
    await open(none);
    expect(await paste('Anna\n', '', field(/Room name/u))).toBe(true);
    expect(screen.queryByRole('heading', { name: 'Read from the invitation' })).toBeNull();
  });

  it('of many lines is an invitation, even where the keyboard is in a field of one line', async () => {
    await open(none);
    expect(await paste(INVITATION, '', field('PIN'))).toBe(false);
    await unfold();
    expect(field('PIN').value).toBe('2468');
    await press('Discard what was read');
    await press('Phone, room systems and more');
    expect(await paste(INVITATION, '', field('Phone numbers'))).toBe(true);
  });

  it('prefers the HTML of the clipboard', async () => {
    await open(none);
    await paste('Room: Anna Muster', MAILED_INVITATIONS.en);
    await unfold();
    expect(field(/Join link/u).value).toBe(anna.joinUrl);
  });

  it('says what was found, puts the keyboard there, and marks each place, the PIN hidden', async () => {
    await open(none);
    await paste(INVITATION);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Read from the invitation' }));
    expect(shownIn('status')).toContain('6 details found. Nothing is saved yet.');
    expect(screen.queryByRole('textbox', { name: /Room name/u })).toBeNull();
    const listed = () => [...document.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
    expect(listed()).toEqual([
      'Room nameAnna Muster',
      `Join link${anna.joinUrl}`,
      'Meeting extension112 752 642 756',
      'PIN••••',
    ]);
    await unfold();
    // Each thing once.
    expect(listed()).toEqual([]);
    expect(described(field('Calendar of'))).not.toContain('Not in the invitation');
    expect(described(field('Meeting extension'))).toBe('Meeting ID: 112 752 642 756');
    expect(described(field('PIN'))).toBe('PIN: ••••');
    expect(described(field('SIP domain'))).toMatch(/^Not in the invitation\. For calls by SIP/u);
    const text = screen.getByRole('group', { name: 'The pasted text' });
    expect(marks(text)).toEqual([
      'Anna Muster',
      anna.joinUrl,
      '112 752 642 756',
      '••••',
      'https://videoconf.example.edu/phone-numbers',
      'h323.example.edu',
    ]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show PIN' }));
    expect(text.textContent).toBe(INVITATION);
  });

  it('says why a value is doubtful, at its field, until it is corrected', async () => {
    await open(none);
    await paste(DOUBTFUL_INVITATION);
    expect(shownIn('status')).toContain('Please check: Meeting extension.');
    const doubt = 'The text has another value for this, too. Is it the right one?';
    expect(described(field('Meeting extension'))).toContain(doubt);
    type('Meeting extension', '112752642799');
    expect(described(field('Meeting extension'))).toBe('The invitation says: 112752642756Use this');
    await press('Use this for “Meeting extension”');
    expect(field('Meeting extension').value).toBe('112752642756');
    expect(document.activeElement).toBe(field('Meeting extension'));
  });

  it('replaces nothing that was typed', async () => {
    await open(none);
    type(/Room name/u, 'Anna’s room');
    type('PIN', '9999');
    await paste(INVITATION);
    expect([field(/Room name/u).value, field('PIN').value]).toEqual(['Anna’s room', '9999']);
    expect(described(field('PIN'))).toContain('The invitation says: ••••');
    expect(shownIn('status')).toContain('Please check: Room name, PIN.');
  });

  it('a second time takes the first one’s values away', async () => {
    await open(none);
    await paste(INVITATION);
    await paste(OTHER_INVITATION);
    await unfold();
    expect([field(/Room name/u).value, field('PIN').value, field('H.323 gateway').value]).toEqual([
      'Physics seminar',
      '',
      '',
    ]);
  });

  it('can be taken back', async () => {
    await open(none);
    await paste(INVITATION);
    await press('Discard what was read');
    expect(field(/Room name/u).value).toBe('');
    expect(document.activeElement).toBe(area());
    expect(marks()).toEqual([]);
  });

  it('says so where nothing is found; what was typed stays', async () => {
    await open(none);
    type(/Room name/u, 'Anna');
    await paste(NEWSLETTER);
    expect(shownIn('status')).toContain('No videoconference was found in the pasted text.');
    expect(field(/Room name/u).value).toBe('Anna');
    await paste('');
    expect(shownIn('status')).toContain('No videoconference was found in the pasted text.');
  });

  it('reads on a press what came in without a paste', async () => {
    await open(none);
    expect(screen.queryByRole('button', { name: 'Read this text' })).toBeNull();
    fireEvent.change(area(), { target: { value: INVITATION } });
    await press('Read this text');
    await unfold();
    expect(field(/Room name/u).value).toBe('Anna Muster');
  });

  it('says so where the reader does not come, and reads the next time', async () => {
    await open(none);
    const load = jest.spyOn(readingPart, 'load').mockRejectedValueOnce(new Error('offline'));
    await paste(INVITATION);
    expect(shownIn('alert')).toContain('This part could not be loaded.');
    load.mockRestore();
    await paste(INVITATION);
    await unfold();
    expect(field(/Room name/u).value).toBe('Anna Muster');
  });

  it('ends where the reader has a surprise, which developers see', async () => {
    await open(none);
    const seen = jest.spyOn(console, 'error').mockReturnValue(undefined);
    const surprise = new Error('surprise');
    const readFlavours = () => {
      throw surprise;
    };
    const part = await readingPart.load();
    const load = jest.spyOn(readingPart, 'load').mockResolvedValueOnce({ ...part, readFlavours });
    await paste(INVITATION);
    expect(seen.mock.calls).toEqual([[surprise]]);
    expect(shownIn('status')).toContain('No videoconference was found in the pasted text.');
    load.mockRestore();
    seen.mockRestore();
  });

  it('shows markup as text', async () => {
    await open(none);
    await paste('', HOSTILE_HTML);
    await unfold();
    const name = '<img src=x onerror="window.top.attacked=1"><script>window.top.attacked=1</script>';
    expect(field(/Room name/u).value).toBe(name);
    expect(marks()).toContain(name);
    expect(document.querySelectorAll('img, script, [onclick]')).toHaveLength(0);
  });

  it('works without Outlook', async () => {
    const pane = await open(none, (fake) => (fake.host = 'noHost'));
    await paste(INVITATION);
    await press('Save');
    expect(pane.store.saves).toHaveLength(1);
  });
});

describe('pasting elsewhere', () => {
  it('fills a new room in', async () => {
    await open(bookOf(anna));
    await press('All rooms and settings');
    await press('New room');
    await paste(OTHER_INVITATION);
    await unfold();
    expect(field(/Room name/u).value).toBe('Physics seminar');
    expect(button('Back')).toBeTruthy();
  });

  it('changes no room that is edited, and no other screen', async () => {
    await open(bookOf(anna));
    expect(await paste(OTHER_INVITATION)).toBe(true);
    await press('Edit room');
    expect(await paste(OTHER_INVITATION)).toBe(true);
    expect(field(/Room name/u).value).toBe('Anna Muster');
  });
});

it.each(LANGUAGE_TAGS)('what was read is said in the language of the pane (%s)', async (tag) => {
  await open(none, (pane) => (pane.displayLanguage = tag), tag);
  await paste('', MAILED_INVITATIONS[tag]);
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toContain(
    {
      en: 'Read from the invitation',
      de: 'Aus der Einladung gelesen',
      fr: 'Lu dans l’invitation',
      it: 'Letto nell’invito',
    }[tag],
  );
  await press(
    {
      en: 'Show all details',
      de: 'Alle Angaben zeigen',
      fr: 'Afficher tous les détails',
      it: 'Mostra tutti i dati',
    }[tag],
  );
  expect(within(document.body).getAllByText('112 752 642 756')).toHaveLength(2);
});
