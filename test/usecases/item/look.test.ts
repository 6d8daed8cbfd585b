import { describe, expect, it } from '@jest/globals';
import type { Look } from '../../../src/usecases/item/look';
import { languages } from '../../../src/core/languages';
import type { Room } from '../../../src/core/room/room';
import { lookAtItem } from '../../../src/usecases/item/look';
import { annasRoom, organization } from '../../fakes/annasRoom';
import { htmlOf, REPLY_HEADER, textOf } from '../../fakes/blocks';
import { PaneItem } from '../../fakes/pane/paneItem';
import { findOtherService } from '../../fakes/findOtherService';

const GREETING = '<p>Dear colleagues</p>';
const BLOCK = htmlOf(annasRoom);
const ben: Room = {
  id: 'ben',
  name: 'Ben',
  joinUrl: 'https://videoconf.example.edu/join/ben',
  extension: '112700300401',
};
const seminar: Room = { ...ben, id: 's', name: 'Seminar', joinUrl: 'https://videoconf.example.edu/join/s' };
const english = { languages: [languages.en] } as const;

const nothing = {
  itemKind: 'message',
  whenRows: [],
  place: undefined,
  losesPictures: false,
  otherService: undefined,
  subject: '',
};
const seen = (state: unknown, more: object = {}) => ({ kind: 'seen', state, ...nothing, ...more });

describe('a look at the open item', () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['absent: words alone', GREETING, seen({ kind: 'absent' })],
    [
      'absent: the block is only quoted (D01, D03)',
      GREETING + REPLY_HEADER + BLOCK,
      seen({ kind: 'absent' }),
    ],
    [
      'up to date, at the top',
      BLOCK + GREETING,
      seen({ kind: 'upToDate', room: annasRoom }, { place: 'top' }),
    ],
    [
      'up to date, in the text',
      GREETING + BLOCK,
      seen({ kind: 'upToDate', room: annasRoom }, { place: 'text' }),
    ],
    [
      'up to date, in another language than the chosen one: meaning counts, not wording',
      htmlOf(annasRoom, { languages: [languages.it] }),
      seen({ kind: 'upToDate', room: annasRoom }, { place: 'top' }),
    ],
    [
      'out of date: PIN',
      htmlOf({ ...annasRoom, pin: '1' }),
      seen({ kind: 'outOfDate', room: annasRoom, differing: ['pin'], missing: [] }, { place: 'top' }),
    ],
    [
      'out of date, and lines missing',
      htmlOf({ ...annasRoom, pin: '1' }, { leaveOut: ['phone', 'thanks'] }),
      seen(
        { kind: 'outOfDate', room: annasRoom, differing: ['pin'], missing: ['phone', 'thanks'] },
        { place: 'top' },
      ),
    ],
    [
      'damaged: lines missing',
      htmlOf(annasRoom, { leaveOut: ['extension', 'h323Backup'] }),
      // The sentence below the phone page, which tells to enter the extension, is missing with it.
      seen(
        { kind: 'damaged', room: annasRoom, missing: ['phone', 'extension', 'h323Backup'] },
        { place: 'top' },
      ),
    ],
    ['someone else’s', GREETING + htmlOf(ben), seen({ kind: 'someoneElses' })],
    [
      'link only',
      `<p>Come to <a href="${annasRoom.joinUrl}">my room</a>.</p>`,
      seen({ kind: 'linkOnly', room: annasRoom }),
    ],
    ['twice', BLOCK + GREETING + BLOCK, seen({ kind: 'twice', room: annasRoom }, { place: 'top' })],
    [
      'twice: blocks of two rooms of the user',
      BLOCK + htmlOf(seminar),
      seen({ kind: 'twice', room: annasRoom }, { place: 'top' }),
    ],
    [
      'another room of the user',
      htmlOf(seminar),
      seen({ kind: 'upToDate', room: seminar }, { place: 'top' }),
    ],
    [
      'pictures that a rewrite could lose (A15)',
      `${BLOCK}<img src="cid:x@example.edu">`,
      seen({ kind: 'upToDate', room: annasRoom }, { place: 'top', losesPictures: true }),
    ],
    [
      'another service beside ours',
      `${BLOCK}<p><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting">Join</a></p>`,
      seen({ kind: 'upToDate', room: annasRoom }, { place: 'top', otherService: 'Microsoft Teams' }),
    ],
    [
      'another service in the quoted mail does not count',
      `${GREETING}${REPLY_HEADER}<a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting">Join</a>`,
      seen({ kind: 'absent' }),
    ],
  ];

  it.each(cases)('%s', async (_what, body, look) => {
    const item = new PaneItem({ body }, [annasRoom, seminar]);
    expect(await item.look()).toEqual(look);
    expect(item.outlook.body).toBe(body);
    expect(item.outlook.log).toEqual(['bodyType', 'readBody', 'readSubject']);
  });

  it('a plain-text item, and its subject', async () => {
    const item = new PaneItem({
      format: 'text',
      body: `Dear all\n\n${textOf(annasRoom)}`,
      subject: 'Seminar',
    });
    expect(await item.look()).toEqual(
      seen({ kind: 'upToDate', room: annasRoom }, { place: 'text', subject: 'Seminar' }),
    );
  });

  it('choices count for the chosen room only', async () => {
    const item = new PaneItem({ body: htmlOf(annasRoom, { leaveOut: ['thanks'] }) }, [annasRoom, seminar]);
    const leaveOut = { ...english, leaveOut: ['thanks'] } as const;
    expect(await item.look(annasRoom, leaveOut)).toMatchObject({ state: { kind: 'upToDate' } });
    expect(await item.look(seminar, leaveOut)).toMatchObject({
      state: { kind: 'damaged', missing: ['thanks'] },
    });
  });

  it('a note that was chosen for this mail is no difference', async () => {
    const note = { ...english, ownLine: 'Only the second half is recorded.' };
    const item = new PaneItem({ body: htmlOf(annasRoom, note) });
    expect(await item.look(annasRoom, note)).toMatchObject({ state: { kind: 'upToDate' } });
    const none = new PaneItem({ body: BLOCK });
    expect(await none.look(annasRoom, note)).toMatchObject({ state: { kind: 'damaged', missing: ['note'] } });
  });

  it('an item that Outlook does not show is unseen (G11, B05)', async () => {
    for (const fault of [
      { kind: 'refuse', hostCode: 5000 },
      { kind: 'silent' },
      { kind: 'absent' },
    ] as const) {
      const item = new PaneItem({ body: BLOCK }, undefined, { readBody: fault });
      expect(await item.look()).toEqual({ kind: 'unseen' } satisfies Look);
    }
  });

  it('a subject or a format that cannot be read does not hide the block', async () => {
    const refuse = { kind: 'refuse', hostCode: 5000 } as const;
    const item = new PaneItem({ body: BLOCK }, undefined, { bodyType: refuse, readSubject: refuse });
    expect(await item.look()).toMatchObject({ state: { kind: 'upToDate' }, subject: undefined });
  });

  it('a plain-text body that is not given as HTML is read as text', async () => {
    const item = new PaneItem({ format: 'text', body: textOf(annasRoom) }, undefined, {
      readBody: { kind: 'refuse', hostCode: 2006, times: 1 },
    });
    expect(await item.look()).toMatchObject({ state: { kind: 'upToDate' } });
  });

  it('nothing is open (I02, I06)', async () => {
    const known = { rooms: [annasRoom], organization };
    expect(
      await lookAtItem(undefined, known, { room: annasRoom, choices: english }, findOtherService),
    ).toEqual({
      kind: 'nothingToWriteTo',
    });
  });
});
