import { describe, expect, it } from '@jest/globals';
import type { SavedRooms } from '../../../src/core/room/decode';
import { annasRoom } from '../../fakes/annasRoom';
import { insertedHtmlOf, insertedTextOf, preparedFor, REPLY_HEADER, timed } from '../../fakes/blocks';
import { click } from '../../fakes/click';
import { CALLS } from '../../fakes/outlook/faultyCalls';
import type { Fault } from '../../fakes/outlook/faultyCalls';
import { userLanguages as languages } from '../../samples/rooms/userLanguages';

const BLOCK = insertedHtmlOf(annasRoom);
/** As an appointment gets it. */
const TIMED_BLOCK = insertedHtmlOf(annasRoom, timed());
const TEXT_BLOCK = insertedTextOf(annasRoom);
const TYPED = '<p>Dear colleagues</p><p>we meet as agreed.</p>';
const QUOTE = `${REPLY_HEADER}<div>Where do we meet?</div>`;

describe('one click where all goes well', () => {
  it('puts the block at the top of an empty message and sets the subject', async () => {
    const { outlook, completed, notice } = await click({});
    expect(outlook.body).toBe(BLOCK);
    expect(outlook.subject).toBe('Videoconference – Anna Muster');
    expect(outlook.locations).toEqual([]);
    expect(completed).toBe(1);
    expect(notice).toBe('Invitation added at the top.');
  });

  it('adds the location of an appointment beside the booked room (E02, E03, E04)', async () => {
    const { outlook } = await click({ item: { kind: 'appointment', locations: ['Room 4.12'] } });
    expect(outlook.locations).toEqual([
      'Room 4.12',
      'Example Videoconf: https://videoconf.example.edu/join/anna.muster',
    ]);
  });

  it('keeps a subject that somebody wrote', async () => {
    const { outlook } = await click({ item: { subject: 'Budget 2027' } });
    expect(outlook.subject).toBe('Budget 2027');
  });

  it('puts the block where the cursor is when the user has written something (B01)', async () => {
    const cursor = '<p>Dear colleagues</p>'.length;
    const { outlook, notice } = await click({ item: { body: TYPED, cursor } });
    expect(outlook.body).toBe(`${TYPED.slice(0, cursor)}${BLOCK}${TYPED.slice(cursor)}`);
    expect(notice).toBe('Invitation added to your text.');
  });

  it('never replaces selected text: it goes to the top (B01, B02, B12)', async () => {
    const { outlook } = await click({ item: { body: TYPED, cursor: 22, selection: 'we meet' } });
    expect(outlook.body).toBe(BLOCK + TYPED);
  });

  it('goes where the cursor is in a reply, too (FU07)', async () => {
    const { outlook, notice } = await click({ item: { body: TYPED + QUOTE, cursor: TYPED.length } });
    expect(outlook.body).toBe(TYPED + BLOCK + QUOTE);
    expect(notice).toBe('Invitation added to your text.');
  });

  it('goes to the top of a reply whose cursor stands in the quote (B01, D01)', async () => {
    const { outlook, notice } = await click({ item: { body: TYPED + QUOTE, cursor: TYPED.length + 40 } });
    expect(outlook.body).toBe(BLOCK + TYPED + QUOTE);
    expect(notice).toBe('Invitation added at the top.');
  });

  it('goes above the signature of an untouched message (B03, D05)', async () => {
    const signature = '<div><br></div><div id="Signature"><p>Anna Muster, Example University</p></div>';
    const { outlook } = await click({ item: { body: signature, cursor: signature.length } });
    expect(outlook.body).toBe(BLOCK + signature);
  });

  it('writes plain text into a plain-text body (C01, C02, C03)', async () => {
    const { outlook } = await click({ item: { format: 'text', body: 'Dear colleagues\n', cursor: 16 } });
    expect(outlook.body).toBe(`Dear colleagues\n${TEXT_BLOCK}`);
  });

  it.each(Object.values(languages))(
    'writes the block, subject and notification in $tag',
    async (language) => {
      const { outlook, notice } = await click({ language });
      expect(outlook.body).toBe(insertedHtmlOf(annasRoom, { languages: [language] }));
      expect(outlook.subject).toBe(preparedFor(annasRoom, { languages: [language] }).subject);
      expect(notice).toBe(language.notices.inserted.top);
    },
  );

  it('inserts into a reply that quotes an older invitation of the same room (D01, D03)', async () => {
    const reply = `<p>Yes.</p>${QUOTE}${BLOCK}`;
    const { outlook } = await click({ item: { body: reply } });
    expect(outlook.body).toBe(`${BLOCK}${reply}`);
  });

  it.each([
    ['message', 4],
    ['appointment', 5],
  ] as const)(
    'into a %s takes %i serial round trips, with three calls under way at the most (G10)',
    async (kind, roundTrips) => {
      const { outlook, completedAtMs } = await click({ item: { kind }, latencyMs: 100 });
      expect(completedAtMs).toBe(roundTrips * 100);
      expect(outlook.maxInFlight).toBe(3);
    },
  );

  it('asks for nothing after the event is completed (G02)', async () => {
    const { callsAfterCompleted } = await click({ item: { kind: 'appointment' } });
    expect(callsAfterCompleted).toEqual([]);
  });
});

describe('a second click on an item that holds the block', () => {
  it.each(['html', 'text'] as const)('writes nothing (%s; A06, G03)', async (format) => {
    const first = await click({ item: { kind: 'appointment', format } });
    const second = await click({}, first.outlook);
    expect(second.outlook.body).toBe(first.outlook.body);
    expect(second.outlook.locations).toEqual(first.outlook.locations);
    expect(second.outlook.subject).toBe(first.outlook.subject);
    expect(second.outlook.log).toEqual([
      'bodyType',
      'readBody',
      'readSelection',
      'readStart',
      'readEnd',
      'readRecurrence',
      'notify',
    ]);
    expect(second.notice).toBe('The invitation to “Anna Muster” is already here and up to date.');
  });

  it('does not bring back a location that the user took away', async () => {
    const first = await click({ item: { kind: 'appointment' } });
    first.outlook.locations = [];
    expect((await click({}, first.outlook)).outlook.locations).toEqual([]);
  });
});

describe('nothing to insert', () => {
  const cases: readonly (readonly [string, SavedRooms, string])[] = [
    ['no room yet', { kind: 'none' }, 'You have no room yet.'],
    ['a book without rooms', { kind: 'book', book: { version: 1, rooms: [] } }, 'You have no room yet.'],
    [
      'settings holding garbage',
      { kind: 'unreadable', where: 'rooms' },
      'Your saved rooms cannot be read. Nothing was changed.',
    ],
    [
      'settings of a newer version',
      { kind: 'newer', version: 2, book: undefined },
      'Your rooms were saved by a newer version. Please restart Outlook to get it.',
    ],
    [
      'a room with a link that must not be written',
      { kind: 'book', book: { version: 1, rooms: [{ ...annasRoom, joinUrl: 'http://example.edu' }] } },
      'Nothing was added: a field of “Anna Muster” is not valid.',
    ],
  ];
  it.each(cases)('%s: says what to do and touches nothing', async (_name, saved, sentence) => {
    const { outlook, completed, notice } = await click({ saved, item: { body: TYPED, kind: 'appointment' } });
    expect(notice).toBe(sentence);
    expect(outlook.log).toEqual(['notify']);
    expect(outlook.body).toBe(TYPED);
    expect(completed).toBe(1);
  });

  it('says so when no item is being written', async () => {
    const { notice, completed } = await click({ nothingOpen: true });
    expect(notice).toBe('Please open a message or an appointment for writing, then click again.');
    expect(completed).toBe(1);
  });
});

describe('the insertion goes wrong', () => {
  const atTop = { body: '' };
  const typed = { body: TYPED, cursor: 0, kind: 'appointment' as const };

  it('falls back to the top when the cursor insertion is refused (B07)', async () => {
    const { outlook, notice } = await click({
      item: typed,
      faults: { insertAtCursor: { kind: 'refuse', hostCode: 5000 } },
    });
    expect(outlook.body).toBe(TIMED_BLOCK + TYPED);
    expect(notice).toBe('Invitation added at the top.');
  });

  it('falls back after a success that four reads do not show (B05, B09)', async () => {
    const { outlook, notice } = await click({ item: typed, faults: { insertAtCursor: { kind: 'lie' } } });
    expect(outlook.body).toBe(TIMED_BLOCK + TYPED);
    expect(outlook.log.filter((name) => name === 'readBody')).toHaveLength(1 + 4 + 1);
    expect(notice).toBe('Invitation added at the top.');
  });

  it('waits for a host that answers before it acts (A14)', async () => {
    const { outlook, notice } = await click({
      item: atTop,
      faults: { insertAtTop: { kind: 'late', effectMs: 1500 } },
    });
    expect(outlook.body).toBe(BLOCK);
    expect(outlook.log).not.toContain('insertAtCursor');
    expect(notice).toBe('Invitation added at the top.');
  });

  it('repeats the call once when the cursor moved (9014) (B06)', async () => {
    const { outlook } = await click({
      item: typed,
      faults: { insertAtCursor: { kind: 'refuse', hostCode: 9014, times: 1 } },
    });
    expect(outlook.body).toBe(TIMED_BLOCK + TYPED);
    expect(outlook.log.filter((name) => name.startsWith('insert'))).toEqual([
      'insertAtCursor',
      'insertAtCursor',
    ]);
  });

  it('switches to text once when HTML is refused as a format (C01)', async () => {
    const { outlook } = await click({
      item: { body: '' },
      faults: { insertAtTop: { kind: 'refuse', hostCode: 2006, times: 1 } },
    });
    expect(outlook.body).toBe(TEXT_BLOCK.replace(/\n/gu, '<br>'));
  });

  it('writes only once when Outlook never answers the write (G11)', async () => {
    const { outlook, notice, completed } = await click({
      item: typed,
      faults: { insertAtCursor: { kind: 'silent' } },
    });
    expect(outlook.log.filter((name) => name.startsWith('insert'))).toEqual(['insertAtCursor']);
    expect(outlook.body).toBe(TYPED);
    expect(outlook.subject).toBe('');
    expect(outlook.locations).toEqual([]);
    expect(notice).toBe(
      'Outlook did not confirm. Please check whether the invitation is there before you click again.',
    );
    expect(completed).toBe(1);
  });

  it('believes the body, not the missing answer (G11)', async () => {
    const { outlook, notice } = await click({
      item: typed,
      faults: { insertAtCursor: { kind: 'lateAnswer', answerMs: 60_000 } },
    });
    expect(outlook.body).toBe(TIMED_BLOCK + TYPED);
    expect(outlook.locations).toHaveLength(1);
    expect(notice).toBe('Invitation added at the top.');
  });

  it('tries the other spot when the body reads as it was', async () => {
    const { outlook, notice } = await click({
      item: typed,
      faults: { insertAtCursor: { kind: 'lie' }, readBody: { kind: 'answer', value: TYPED } },
    });
    expect(outlook.log.filter((name) => name.startsWith('insert'))).toEqual([
      'insertAtCursor',
      'insertAtTop',
    ]);
    expect(notice).toContain('did not take the invitation');
  });

  it.each<[string, Fault]>([
    ['a success', { kind: 'lie' }],
    ['an error', { kind: 'refuse' }],
  ])('neither writes again nor denies what it cannot look at, after %s', async (_answer, fault) => {
    const { outlook, notice, outcome } = await click({
      item: typed,
      faults: { insertAtCursor: fault, readBody: { kind: 'refuse', hostCode: 5000, after: 1 } },
    });
    expect(outlook.log.filter((name) => name.startsWith('insert'))).toEqual(['insertAtCursor']);
    expect(outcome.kind).toBe('unconfirmed');
    expect(notice).toContain('Please check whether the invitation is there');
  });

  it('does not take a quoted block for its own where only text is accepted', async () => {
    const reply = `<p>Yes.</p><blockquote type="cite">${BLOCK}</blockquote>`;
    const { outlook, outcome } = await click({
      item: { body: reply },
      faults: {
        insertAtCursor: { kind: 'refuse', hostCode: 2006 },
        insertAtTop: { kind: 'refuse', hostCode: 2006 },
      },
    });
    expect(outlook.body).toBe(reply);
    expect(outcome.kind).toBe('notInserted');
  });

  it('writes once where a plain-text body always reads as nothing, and asks to look (C05)', async () => {
    const { outlook, notice } = await click({
      item: { format: 'text', body: '' },
      faults: { readBody: { kind: 'answer', value: '' } },
    });
    expect(outlook.log.filter((name) => name.startsWith('insert'))).toEqual(['insertAtTop']);
    expect(notice).toContain('Please check whether the invitation is there');
  });

  it('says that the fields may be filled in when the text was not', async () => {
    const { outlook, notice } = await click({
      item: typed,
      faults: { insertAtCursor: { kind: 'lie' }, insertAtTop: { kind: 'lie' } },
    });
    expect(outlook.body).toBe(TYPED);
    expect(outlook.subject).toBe('Videoconference – Anna Muster');
    expect(notice).toBe('Outlook did not take the invitation. Subject or location may have been filled in.');
  });

  it.each([undefined, null, 42])('puts nothing into a body that reads as %p', async (value) => {
    const { outlook, notice } = await click({ item: typed, faults: { readBody: { kind: 'answer', value } } });
    expect(outlook.body).toBe(TYPED);
    expect(outlook.log.filter((name) => name.startsWith('insert'))).toEqual([]);
    expect(notice).toBe('Outlook did not show the text, so nothing was added. Please try again.');
  });

  it('changes nothing after the watchdog, however late an answer comes (G04, G05)', async () => {
    const slow: Fault = { kind: 'lateAnswer', answerMs: 7_900 };
    const { outlook, completed, callsAfterCompleted, clock, notice } = await click({
      item: typed,
      faults: {
        readBody: slow,
        bodyType: slow,
        readSelection: slow,
        insertAtCursor: { kind: 'refuse', hostCode: 5000 },
        insertAtTop: slow,
        readSubject: slow,
        readLocations: slow,
      },
    });
    expect(completed).toBe(1);
    expect(callsAfterCompleted).toEqual([]);
    expect(outlook.body).toBe(TYPED);
    expect(outlook.locations).toEqual([]);
    expect(outlook.subject).toBe('');
    expect(notice).toBe('Outlook is taking too long. Please check the text before you click again.');
    expect(clock.elapsedMs).toBeGreaterThan(25_000);
  });
});

describe('after a click that ended otherwise', () => {
  it('a duplicate that turns up later is told by the next click, and nothing is added (A14)', async () => {
    const first = await click({
      item: { body: TYPED, cursor: TYPED.length },
      faults: { insertAtCursor: { kind: 'late', effectMs: 20_000 } },
    });
    expect(first.outcome).toMatchObject({ kind: 'inserted', place: 'top' });
    expect(first.outlook.body).toBe(BLOCK + TYPED + BLOCK);
    const second = await click({}, first.outlook);
    expect(second.outcome).toEqual({ kind: 'twice', roomName: 'Anna Muster' });
    expect(second.outlook.body).toBe(first.outlook.body);
  });

  const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  it.each(steps)('killed at its call number %i, the next click leaves one block (G02, G08)', async (step) => {
    let calls = 0;
    const killed = await click({
      item: { kind: 'appointment', body: TYPED, cursor: TYPED.length, locations: ['Room 4.12'] },
      latencyMs: 10,
      meanwhile: (_name, outlook) => {
        calls += 1;
        if (calls === step) for (const name of CALLS) outlook.faults.set(name, { kind: 'silent' });
      },
    });
    expect(killed.completed).toBe(1);
    const again = await click({}, killed.outlook);
    expect(['inserted', 'alreadyThere']).toContain(again.outcome.kind);
    expect(again.outlook.body.replace(TIMED_BLOCK, '')).toBe(TYPED);
    expect(again.outlook.body).toContain(TIMED_BLOCK);
    expect(again.outlook.locations[0]).toBe('Room 4.12');
  });
});

it('a surprise of our own is seen on the console, told and completed', async () => {
  const broken = { kind: 'book', book: { version: 1, rooms: [null] } } as unknown as SavedRooms;
  const { completed, notice, surprises } = await click({ saved: broken });
  expect(surprises).toHaveLength(1);
  expect(completed).toBe(1);
  expect(notice).toBe('Something went wrong. Please check the text before you click again.');
});
