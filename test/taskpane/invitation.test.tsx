/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { languages } from '../../src/core/languages';
import type { Look } from '../../src/usecases/item/look';
import type { AddOutcome } from '../../src/core/outcome';
import type { Room } from '../../src/core/room/room';
import { prepareInvitation } from '../../src/usecases/item/prepare';
import { anna, bookOf, organization, physics, seen } from '../fakes/pane/fakePane';
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

const frame = previewFrame;
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const masked = { ...anna, pin: '••••' };

describe('the preview', () => {
  it('is exactly what will be inserted but for the PIN, in a frame that may do nothing', async () => {
    await open(bookOf(anna));
    expect(frame().title).toBe('Preview of the invitation to “Anna Muster”');
    expect(frame().getAttribute('sandbox')).toBe('');
    expect(frame().srcdoc.endsWith(`<body>${annasBlock(masked).html}</body></html>`)).toBe(true);
    expect(document.body.textContent).toContain('This is what will be added. The PIN is hidden here.');
    tick('Show PIN');
    expect(frame().srcdoc.endsWith(`<body>${annasBlock().html}</body></html>`)).toBe(true);
    expect(document.body.textContent).not.toContain('The PIN is hidden here.');
  });

  it('shows the plain text on request', async () => {
    await open(bookOf(anna));
    frame();
    fireEvent.click(screen.getByRole('radio', { name: 'Plain text' }));
    expect(screen.getByRole('region', { name: /^Preview of/u }).textContent).toBe(annasBlock(masked).text);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Plain text' }).checked).toBe(true);
  });

  it('shows what dark mail clients make of it', async () => {
    await open(bookOf(anna));
    frame();
    tick('On dark paper');
    expect(frame().srcdoc).toContain('margin:12px;background:#1f1f1f;color:#f5f5f5');
    tick('On dark paper');
    expect(frame().srcdoc).toContain('background:#ffffff');
  });

  it.each([
    ['what stands there', { kind: 'upToDate', room: anna }, 'This is what stands in the text.'],
    [
      'what an update makes of it',
      { kind: 'outOfDate', room: anna, differing: ['pin'], missing: [] },
      'This is what the invitation will say after the change.',
    ],
    [
      'what replaces another room’s',
      { kind: 'upToDate', room: physics },
      'This is what the invitation will say after the change.',
    ],
  ] as const)('says that it is %s (FU11)', async (_what, state, sentence) => {
    await open(bookOf(anna, physics), (pane) => (pane.whatIsThere = seen(state)));
    if (title() !== 'Anna Muster')
      fireEvent.change(screen.getByRole('combobox', { name: 'Room' }), { target: { value: anna.id } });
    await settle();
    frame();
    expect(document.body.textContent).toContain(sentence);
  });

  it('says which field must not be written, and leads to it', async () => {
    await open(bookOf({ ...anna, joinUrl: 'http://videoconf.example.edu' }));
    expect(screen.queryByTitle(/Preview/u)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
    expect(document.body.textContent).toContain('The link must begin with https://.');
    await press('Correct “Join link”');
    expect(document.activeElement).toBe(field(/Join link/u));
  });

  it('leads to a folded field too', async () => {
    await open(bookOf({ ...anna, helpUrl: 'http://help.example.edu' }));
    await press('Correct “Help link”');
    expect(document.activeElement).toBe(field('Help link'));
  });
});

describe('what is there', () => {
  const sentences: readonly (readonly [string, Look, string, readonly string[]])[] = [
    ['nothing', seen({ kind: 'absent' }), 'No invitation in your text yet.', ['Add']],
    [
      'the same',
      seen({ kind: 'upToDate', room: anna }),
      'The invitation is at the top and up to date.',
      ['Remove'],
    ],
    [
      'an old one',
      seen(
        { kind: 'outOfDate', room: anna, differing: ['pin', 'h323Backup'], missing: ['help'] },
        { place: 'text' },
      ),
      'The invitation in the text is out of date. Different: PIN, Backup (H.323). Missing: Help.',
      ['Update', 'Remove'],
    ],
    [
      'a damaged one',
      seen({ kind: 'damaged', room: anna, missing: ['thanks'] }, { place: 'text' }),
      'The invitation in the text is not complete. Missing: Thank-you line.',
      ['Complete', 'Remove'],
    ],
    [
      'another room',
      seen({ kind: 'upToDate', room: physics }),
      'The invitation is at the top and up to date.',
      ['Remove'],
    ],
    [
      'someone else’s',
      seen({ kind: 'someoneElses' }),
      'Somebody else’s invitation is in the text. It stays as it is.',
      ['Add all the same'],
    ],
    [
      'a link',
      seen({ kind: 'linkOnly', room: anna }),
      'Only the link to “Anna Muster” is in the text.',
      ['Add'],
    ],
    [
      'two',
      seen({ kind: 'twice', room: anna }),
      'The invitation is in the text twice.',
      ['Remove the second one'],
    ],
    [
      'one that may be quoted',
      seen({ kind: 'quoteInDoubt', room: anna }, { place: undefined }),
      'An invitation of yours is there, perhaps in a quoted mail. It stays as it is; you can add a new one.',
      ['Add all the same'],
    ],
    [
      'nothing to be seen',
      { kind: 'unseen' },
      'Outlook did not show the text, so nobody knows whether the invitation is there.',
      ['Add'],
    ],
    [
      'no item',
      { kind: 'nothingToWriteTo' },
      'Open a message or an appointment for writing to add the invitation, or copy it.',
      [],
    ],
  ];
  it.each(sentences)('%s: one sentence, and what can be done', async (_what, look, sentence, actions) => {
    await open(bookOf(anna, physics), (pane) => (pane.whatIsThere = look));
    expect(shownIn('status')).toBe(sentence);
    const copy = button('Copy');
    const buttons = [...(copy.parentElement?.querySelectorAll('button') ?? [])].map(
      (each) => each.textContent,
    );
    expect(buttons).toEqual([...actions, 'Copy']);
  });

  it('names the item by its subject, and warns of another service’s link', async () => {
    const look = seen({ kind: 'absent' }, { subject: 'Weekly meeting', otherService: 'Google Meet' });
    await open(bookOf(anna), (pane) => (pane.whatIsThere = look));
    expect(document.body.textContent).toContain('“Weekly meeting”');
    expect(document.body.textContent).toContain('There is already a Google Meet link in the text.');
  });

  it('says the room’s name once: as the title, or, where there are several, as the choice in its place', async () => {
    await open(bookOf(anna));
    expect(screen.getByRole('heading', { level: 1 }).className).toBe('');
    expect(screen.queryByRole('combobox', { name: 'Room' })).toBeNull();
    cleanup();
    await open(bookOf(anna, physics));
    expect(screen.getByRole('heading', { level: 1, name: 'Anna Muster' }).className).toBe('heard');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Room' }).value).toBe('anna');
  });

  it('is looked at anew for another room, for other choices, and when the person comes back', async () => {
    const pane = await open(bookOf(anna, physics));
    expect(pane.looked.map(({ room }) => room.id)).toEqual(['anna']);
    choose('Room', 'physics');
    await settle();
    await press('Adjust this invitation');
    choose('Language', 'de');
    await settle();
    fireEvent.focus(window);
    await settle();
    expect(pane.looked.map(({ room, choices }) => [room.id, choices.languages[0].tag])).toEqual([
      ['anna', 'en'],
      ['physics', 'en'],
      ['physics', 'de'],
      ['physics', 'de'],
    ]);
  });

  it('an answer to an older question is not shown', async () => {
    let answer: (look: Look) => void = () => undefined;
    const pane = await open(bookOf(anna, physics), (fake) => {
      fake.whatIsThere = new Promise((resolve) => (answer = resolve));
    });
    pane.whatIsThere = seen({ kind: 'absent' });
    choose('Room', 'physics');
    await settle();
    answer(seen({ kind: 'twice', room: anna }));
    await settle();
    expect(shownIn('status')).toBe('No invitation in your text yet.');
  });

  it('what Outlook still says of an invitation goes with it, where somebody deletes that by hand (FU08)', async () => {
    const pane = await open(
      bookOf(anna),
      (fake) => (fake.whatIsThere = seen({ kind: 'upToDate', room: anna })),
    );
    const showing = async (look: Look) => {
      pane.whatIsThere = look;
      act(() => pane.changeText());
      await settle();
      return pane.cleared;
    };
    // It may be that the ribbon has just told what it did.
    expect(await showing(seen({ kind: 'outOfDate', room: anna, differing: ['when'], missing: [] }))).toBe(0);
    expect(await showing({ kind: 'unseen' })).toBe(0);
    expect(await showing(seen({ kind: 'upToDate', room: anna }))).toBe(0);
    expect(await showing(seen({ kind: 'absent' }))).toBe(1);
    expect(await showing(seen({ kind: 'absent' }))).toBe(1);
  });

  it('a look that fails is no reason to stop', async () => {
    await open(bookOf(anna), (pane) => (pane.look = () => Promise.reject(new Error('surprise'))));
    expect(shownIn('status')).toMatch(/^Outlook did not show the text/u);
  });
});

describe('Add', () => {
  it('adds once, shows that it works, and tells what came of it', async () => {
    let finish: (outcome: AddOutcome) => void = () => undefined;
    const pane = await open(bookOf(anna), (fake) => {
      fake.outcome = new Promise((resolve) => (finish = resolve));
    });
    await press('Add');
    await press('Adding…');
    expect(pane.added).toEqual([anna]);
    finish({ kind: 'alreadyThere', roomName: 'Anna Muster' });
    await settle();
    expect(shownIn('status')).toContain('The invitation to “Anna Muster” is already here and up to date.');
    expect(button('Add')).toBeTruthy();
  });

  it('where it landed in the quoted mail, says so alone and does not ask for a second one', async () => {
    const pane = await open(bookOf(anna), (fake) => {
      fake.outcome = Promise.resolve({
        kind: 'inserted',
        roomName: 'Anna Muster',
        place: 'belowQuote',
        subject: 'kept',
        location: 'kept',
      });
    });
    const looksAsCopy = (name: string) => button(name).className === button('Copy').className;
    expect(looksAsCopy('Add')).toBe(false);
    await press('Add');
    expect(shownIn('status')).toBe('The invitation landed below the quoted message. Please move it up.');
    expect(looksAsCopy('Add all the same')).toBe(true);
    pane.whatIsThere = seen({ kind: 'upToDate', room: anna });
    fireEvent.focus(window);
    await settle();
    expect(shownIn('status')).toBe('The invitation is at the top and up to date.');
  });

  it('announces a failure as an alert', async () => {
    await open(bookOf(anna), (pane) => (pane.outcome = { kind: 'nothingToWriteTo' }));
    await press('Add');
    expect(shownIn('alert')).toBe('Please open a message or an appointment for writing, then click again.');
  });

  it('sends nobody to the pane who is there already', async () => {
    await open(bookOf(anna), (pane) => {
      pane.outcome = {
        kind: 'notInserted',
        roomName: 'Anna Muster',
        problem: undefined,
        subject: 'written',
        location: 'kept',
      };
    });
    await press('Add');
    expect(shownIn('alert')).toBe(
      'Outlook did not take the invitation. Please copy it into the text yourself. Subject or location may have been filled in.',
    );
  });

  it('survives a service that breaks its promise', async () => {
    await open(bookOf(anna), (pane) => (pane.add = () => Promise.reject(new Error('surprise'))));
    await press('Add');
    expect(shownIn('alert')).toMatch(/^Something went wrong/u);
  });

  it('can be waited for no longer: nothing further is written, and the last answer is still told', async () => {
    let finish: (outcome: AddOutcome) => void = () => undefined;
    const pane = await open(bookOf(anna), (fake) => {
      fake.outcome = new Promise((resolve) => (finish = resolve));
    });
    await press('Add');
    await act(() => new Promise((resolve) => setTimeout(resolve, 1100)));
    expect(shownIn('status')).toContain('Waiting for Outlook…');
    await press('Stop waiting');
    expect([pane.stops, shownIn('status').includes('Nothing further will be written.')]).toEqual([1, true]);
    await press('Adding…');
    expect(pane.added).toHaveLength(1);
    finish({ kind: 'tooLate' });
    await settle();
    expect(shownIn('alert')).toMatch(/^Outlook is taking too long/u);
  });
});

describe('changing what stands there', () => {
  const outOfDate = seen({ kind: 'outOfDate', room: anna, differing: ['pin'], missing: [] });
  const updated = { kind: 'updated', roomName: 'Anna Muster', location: 'kept' } as const;

  it('updates, looks again, and offers to undo until something else is done', async () => {
    const pane = await open(bookOf(anna), (fake) => {
      fake.whatIsThere = outOfDate;
      fake.outcome = updated;
    });
    pane.whatIsThere = seen({ kind: 'upToDate', room: anna });
    await press('Update');
    expect(shownIn('status')).toContain('Invitation updated.');
    expect(shownIn('status')).toContain('at the top and up to date');
    // The button that was pressed is gone.
    expect(document.activeElement).toBe(document.body);
    pane.outcome = { kind: 'undone' };
    await press('Undo');
    expect(pane.changes).toEqual([
      { action: 'update', roomId: 'anna', pictures: 'keep' },
      { action: 'undo' },
    ]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(shownIn('status')).toContain('Undone.');
  });

  it('says of an Undo which field it could not put back', async () => {
    const pane = await open(bookOf(anna), (fake) => {
      fake.whatIsThere = outOfDate;
      fake.outcome = updated;
    });
    await press('Update');
    pane.outcome = { kind: 'undone', subject: 'kept', location: 'failed' };
    await press('Undo');
    expect(shownIn('status')).toContain('Undone. Please check the location.');
  });

  it('keeps the keyboard on the screen where the focused button goes away', async () => {
    const pane = await open(bookOf(anna), (fake) => {
      fake.whatIsThere = outOfDate;
      fake.outcome = updated;
    });
    pane.whatIsThere = seen({ kind: 'upToDate', room: anna });
    button('Update').focus();
    await press('Update');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it.each([
    ['Update', 'Update all the same', 'update'],
    ['Remove', 'Remove all the same', 'remove'],
  ] as const)('%s asks first where pictures could be lost', async (name, goOn, action) => {
    const pane = await open(bookOf(anna), (fake) => {
      fake.whatIsThere = { ...outOfDate, losesPictures: true } as Look;
      fake.outcome = updated;
    });
    await press(name);
    expect(document.activeElement?.textContent).toContain('Outlook may lose them');
    // One question, one button (FU09).
    expect(screen.queryByRole('button', { name })).toBeNull();
    await press('Change nothing');
    expect([pane.changes, document.activeElement]).toEqual([[], button(name)]);
    await press(name);
    await press(goOn);
    expect(pane.changes).toEqual([{ action, roomId: 'anna', pictures: 'mayBeLost' }]);
  });

  it('never asks before adding: nothing is rewritten then', async () => {
    const look = seen({ kind: 'absent' }, { losesPictures: true });
    const pane = await open(bookOf(anna), (fake) => (fake.whatIsThere = look));
    await press('Add');
    expect(pane.added).toHaveLength(1);
  });

  it('takes out what stands there also where the room must not be written', async () => {
    const broken = { ...anna, helpUrl: 'http://help.example.edu' };
    await open(bookOf(broken), (fake) => {
      fake.whatIsThere = seen({ kind: 'outOfDate', room: broken, differing: [], missing: [] });
    });
    expect(screen.queryByRole('button', { name: 'Update' })).toBeNull();
    expect(button('Remove')).toBeTruthy();
  });
});

describe('the choices for this invitation', () => {
  const options = () => press('Adjust this invitation');
  const toggle = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));

  it('make the preview and what is added', async () => {
    const pane = await open(bookOf(anna));
    await options();
    choose('Language', 'de');
    choose('Second language', 'fr');
    toggle('Backup (H.323)');
    toggle('Thank-you line');
    type('Note', 'Only today.');
    choose('PIN', 'omit');
    toggle('Advice to come early the first time');
    toggle('The subject, if it is empty');
    await press('Add');
    const choices = {
      languages: [languages.de, languages.fr],
      leaveOut: ['h323Backup', 'thanks'],
      ownLine: 'Only today.',
      pinPolicy: 'omit',
      firstTimeAdvice: 'print',
    } as const;
    expect(pane.requests).toEqual([{ room: anna, choices, fields: { subject: 'leave', location: 'add' } }]);
    const prepared = prepareInvitation(anna, organization, choices);
    expect(prepared.ok && frame().srcdoc.includes(prepared.value.block('html'))).toBe(true);
  });

  it('are those of this invitation, until they are made the standard', async () => {
    const pane = await open(bookOf(anna), (fake) => {
      fake.organization = { ...organization, timeZones: ['Asia/Tokyo'] };
    });
    await options();
    choose('Language', 'it');
    toggle('Advice to come early the first time');
    toggle('The location of an appointment');
    expect(pane.store.saves).toEqual([]);
    await press('Make this my standard');
    expect(pane.store.saves[0]?.preferences).toEqual({
      languages: ['it'],
      setSubject: true,
      setLocation: false,
      timeZones: ['Asia/Tokyo'],
      leaveOut: [],
      firstTimeAdvice: true,
    });
    expect(shownIn('status')).toContain('This is now your standard.');
  });

  it('offer what this invitation has, never the link', async () => {
    await open(bookOf(anna));
    await options();
    const names = screen
      .getAllByRole('checkbox')
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
    expect(names).toEqual([
      'Heading',
      'Phone',
      'Meeting extension',
      'Room system (H.323)',
      'Backup (H.323)',
      'Confirm key',
      'Advice to come early the first time',
      'Thank-you line',
      'The subject, if it is empty',
      'The location of an appointment',
    ]);
  });

  it('offer sentences where what they claim is known (FU05)', async () => {
    await open(bookOf({ ...anna, pinFor: 'everyWay' }), (fake) => {
      fake.organization = {
        ...organization,
        linkFor: 'everyone',
        testRoomUrl: 'https://video.example.edu/t',
      };
    });
    await options();
    const names = screen
      .getAllByRole('checkbox')
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);
    expect(names.slice(0, 4)).toEqual([
      'Heading',
      'That everybody uses the same link',
      'What the PIN is needed for',
      'Phone',
    ]);
    expect(names).toContain('Advice to try the test room');
  });

  it('are kept as the standard with what was unticked, and begin every further invitation (FU02)', async () => {
    const pane = await open(
      { kind: 'book', book: { version: 1, rooms: [anna], preferences: { leaveOut: ['sip', 'hologram'] } } },
      (fake) => (fake.organization = { ...organization, leaveOut: ['thanks'] }),
    );
    await options();
    toggle('Backup (H.323)');
    await press('Make this my standard');
    const [book] = pane.store.saves;
    expect(book?.preferences?.leaveOut).toEqual(['h323Backup', 'sip', 'hologram']);
    if (!book) return;
    document.body.innerHTML = '';
    const next = await open({ kind: 'book', book });
    await press('Add');
    expect(next.requests[0]?.choices.leaveOut).toEqual(['h323Backup', 'sip', 'comeEarly']);
  });
});

describe('the PIN', () => {
  const old = { ...anna, pinChangedAt: '2026-02-03T12:00:00.000Z' };

  it('is asked to be changed after the span of the organization, with the way to the portal', async () => {
    await open(bookOf(old), (pane) => (pane.organization = university));
    expect(document.body.textContent).toContain('This room has had the same PIN for 292 days.');
    expect(screen.getByRole('link', { name: 'Change the PIN in the portal' })).toBeTruthy();
    await press('Enter the new PIN');
    expect(document.activeElement).toBe(field('PIN'));
  });

  it('is left in peace for now on the word of the person, and always where the organization sets no span', async () => {
    await open(bookOf(old), (pane) => (pane.organization = university));
    await press('Later');
    expect(document.body.textContent).not.toContain('same PIN for');
    document.body.innerHTML = '';
    await open(bookOf(old));
    expect(document.body.textContent).not.toContain('same PIN for');
  });

  it('has a text ready to send where it comes separately, hidden on the screen', async () => {
    const pane = await open(bookOf({ ...anna, pinPolicy: 'separate' }));
    const text = 'The PIN for the videoconference “Anna Muster” is 2468. Please do not pass it on.';
    expect(document.body.textContent).toContain(text.replace('2468', '••••'));
    await press('Copy the text with the PIN');
    expect(pane.copied).toEqual([{ text, html: text }]);
    expect(shownIn('status')).toContain('paste the text with the PIN into another message');
  });

  it('is not said to come separately beside a link that lets people in without it (FR06)', async () => {
    const room: Room = { ...anna, joinUrl: `${anna.joinUrl}?pwd=QmFzZWw`, pinPolicy: 'separate' };
    await open(bookOf(room));
    previewFrame();
    expect(document.body.textContent).toContain(
      'This link lets people in without the PIN: it carries the passcode itself. The invitation therefore does not say that the PIN comes separately.',
    );
    expect(screen.queryByRole('button', { name: 'Copy the text with the PIN' })).toBeNull();
  });
});

describe('Copy', () => {
  it('takes both flavours, the PIN included, and says so', async () => {
    const pane = await open(bookOf(anna));
    await press('Copy');
    expect(pane.copied).toEqual([annasBlock()]);
    expect(shownIn('status')).toContain('Copied. You can now paste the invitation into your text.');
  });

  it('shows the way by hand where the browser refuses', async () => {
    await open(bookOf(anna), (pane) => (pane.clipboard = 'refuses'));
    await press('Copy');
    expect(shownIn('alert')).toMatch(/Open “Preview”, choose “Plain text”, select the text and copy it/u);
    await press('Preview');
    fireEvent.click(screen.getByRole('radio', { name: 'Plain text' }));
    expect(screen.getByRole('region', { name: /^Preview of/u }).textContent).toContain('PIN: 2468');
  });

  it('shows the PIN in the text for it, where that must be copied by hand', async () => {
    await open(bookOf({ ...anna, pinPolicy: 'separate' }), (pane) => (pane.clipboard = 'refuses'));
    expect(document.body.textContent).toContain('is ••••.');
    await press('Copy the text with the PIN');
    expect(shownIn('alert')).toMatch(/Select the text with the PIN and copy it/u);
    expect(document.body.textContent).toContain('is 2468.');
  });
});

describe('without Outlook', () => {
  it.each([
    ['noHost', /not open in Outlook/u],
    ['notStarted', /connection to Outlook could not be established/u],
  ] as const)('(%s) it says why; preview, Copy and a mail draft are there', async (host, reason) => {
    const pane = await open(bookOf(anna), (fake) => (fake.host = host));
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
    expect(document.body.textContent).toMatch(reason);
    expect(pane.looked).toEqual([]);
    await press('Copy');
    expect(pane.copied).toEqual([annasBlock()]);
    const draft = screen.getByRole('link', { name: 'Draft a mail' });
    expect(draft.getAttribute('href')).toMatch(/^mailto:\?subject=Videoconference/u);
    expect(draft.getAttribute('href')).not.toContain('2468');
    expect(document.body.textContent).toContain(
      'The draft goes without the PIN. Browser and mail program may store the link that opens it.',
    );
  });

  it('says above the empty form too that Outlook is not there: the saved rooms are not lost', async () => {
    await open({ kind: 'none' }, (pane) => (pane.host = 'notStarted'));
    expect(title()).toBe('Set up your room');
    expect(document.body.textContent).toMatch(/connection to Outlook could not be established/u);
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
    const room = { ...anna, name: value, extension: undefined, pin: value, ownLine: value };
    await open(bookOf(room, physics));
    const elements = () => document.querySelectorAll('script, img, iframe:not([sandbox=""]), [onerror]');
    expect(elements()).toHaveLength(0);
    expect(title().length).toBeLessThanOrEqual(100);
    expect(title()).not.toMatch(/[\u202e\u2066\u200b]/u);
    const page = new DOMParser().parseFromString(frame().srcdoc, 'text/html');
    expect(page.body.querySelectorAll('script, img, iframe, [onerror]')).toHaveLength(0);
    await press('Edit room');
    expect(elements()).toHaveLength(0);
    expect(field(/Room name/u).value).toBe(value);
    expect(described(field(/Room name/u))).toContain('Invitees will see this name.');
    await press('Back');
    await press('All rooms and settings');
    expect(elements()).toHaveLength(0);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://e.example', 'https://u:p@e.example'])(
    'has no link to %s',
    async (joinUrl) => {
      await open(bookOf({ ...anna, joinUrl }));
      expect(screen.queryAllByRole('link')).toEqual([]);
      expect(document.body.textContent).toContain(joinUrl);
    },
  );
});
