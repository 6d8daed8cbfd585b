import { describe, expect, it } from '@jest/globals';
import { languages } from '../../../src/core/languages';
import type { Room } from '../../../src/core/room/room';
import { annasRoom } from '../../fakes/annasRoom';
import { htmlOf, insertedTextOf, preparedFor, REPLY_HEADER } from '../../fakes/blocks';
import { PaneItem } from '../../fakes/pane/paneItem';

const GREETING = '<p>Dear colleagues</p>';
const REGARDS = '<p>Regards, Anna</p>';
const QUOTE = `${REPLY_HEADER}<p>As you wrote:</p>`;
const BLOCK = htmlOf(annasRoom);
const OWN_SUBJECT = 'Videoconference – Anna Muster';
const OWN_ENTRY = 'Example Videoconf: https://videoconf.example.edu/join/anna.muster';
const moved: Room = {
  ...annasRoom,
  joinUrl: 'https://videoconf.example.edu/join/anna.m',
  previousJoinUrls: [annasRoom.joinUrl],
};

describe('Remove takes back what the click brought', () => {
  it('the block, our subject and our location entry; the booked room and all words stay (E02-E04)', async () => {
    const item = new PaneItem({
      kind: 'appointment',
      body: GREETING + BLOCK + REGARDS,
      subject: OWN_SUBJECT,
      locations: ['Room 4.12', OWN_ENTRY, `${OWN_ENTRY}.keller`],
    });
    expect(await item.remove()).toEqual({
      kind: 'removed',
      roomName: 'Anna Muster',
      subject: 'written',
      location: 'written',
    });
    expect(item.outlook.body).toBe(GREETING + REGARDS);
    expect(item.outlook.subject).toBe('');
    expect(item.outlook.locations).toEqual(['Room 4.12', `${OWN_ENTRY}.keller`]);
  });

  it('from plain text (C01)', async () => {
    const item = new PaneItem({
      format: 'text',
      body: `Dear all\n\n${insertedTextOf(annasRoom)}Regards\n`,
      subject: OWN_SUBJECT,
    });
    expect((await item.remove()).kind).toBe('removed');
    expect(item.outlook.body).toBe('Dear all\n\nRegards\n');
  });

  it.each(Object.values(languages))(
    'block, subject and location that were written in $tag',
    async (language) => {
      const { block, subject, location } = preparedFor(
        { ...annasRoom, serviceName: ' ' },
        { languages: [language] },
      );
      const item = new PaneItem({
        kind: 'appointment',
        body: GREETING + block.html,
        subject,
        locations: [location],
      });
      expect(await item.remove()).toMatchObject({ kind: 'removed', subject: 'written', location: 'written' });
      expect([item.outlook.body, item.outlook.subject, item.outlook.locations]).toEqual([GREETING, '', []]);
    },
  );

  it('a block and a location with a former link of the room', async () => {
    const item = new PaneItem({ kind: 'appointment', body: BLOCK, locations: [OWN_ENTRY] }, [moved]);
    expect(await item.remove()).toMatchObject({ kind: 'removed', location: 'written' });
    expect(item.outlook.body).toBe('');
    expect(item.outlook.locations).toEqual([]);
  });

  it('entries of the present and of a former link, both', async () => {
    const present = preparedFor(moved).location;
    const item = new PaneItem(
      { kind: 'appointment', body: BLOCK, locations: [OWN_ENTRY, 'Room 4.12', present] },
      [moved],
    );
    await item.remove();
    expect(item.outlook.locations).toEqual(['Room 4.12']);
    await item.undo();
    expect([...item.outlook.locations].sort()).toEqual([OWN_ENTRY, present, 'Room 4.12'].sort());
  });

  it('keeps a subject that somebody wrote or changed', async () => {
    for (const subject of ['Budget 2027', `${OWN_SUBJECT}, part 2`, `Re: ${OWN_SUBJECT}`]) {
      const item = new PaneItem({ body: BLOCK, subject });
      expect(await item.remove()).toMatchObject({ kind: 'removed', subject: 'kept', location: 'kept' });
      expect(item.outlook.subject).toBe(subject);
      expect(item.outlook.log).not.toContain('writeSubject');
    }
  });

  it('tells of an entry of ours that is only a part of one text for all (E04, E05, E08)', async () => {
    for (const text of [`Room 4.12; ${OWN_ENTRY}`, `${OWN_ENTRY}; ${OWN_ENTRY}`]) {
      const item = new PaneItem({ kind: 'appointment', body: BLOCK, locations: [text] });
      expect(await item.remove()).toMatchObject({ kind: 'removed', location: 'failed' });
      expect(item.outlook.locations).toEqual([text]);
    }
  });

  it('touches no field that is not there: a message has no locations', async () => {
    const item = new PaneItem({ body: BLOCK });
    await item.remove();
    expect(item.outlook.log).toEqual([
      'readBodyToRewrite',
      'rewriteBody',
      'readBodyToRewrite',
      'readSubject',
    ]);
  });
});

describe('Remove touches nothing else', () => {
  it('a quoted old invitation stays (D01, D03)', async () => {
    const quoted = QUOTE + BLOCK + '<p>Ben</p>';
    const item = new PaneItem({ body: GREETING + BLOCK + quoted });
    expect((await item.remove()).kind).toBe('removed');
    expect(item.outlook.body).toBe(GREETING + quoted);
  });

  it.each([
    ['nothing of ours', GREETING],
    ['only a quoted block', GREETING + QUOTE + BLOCK],
    ['only a link in a sentence', `<p>Join us at <a href="${annasRoom.joinUrl}">here</a>.</p>`],
    [
      'the block of another person',
      htmlOf({ id: 'b', name: 'Ben', joinUrl: 'https://videoconf.example.edu/join/ben' }),
    ],
  ])('%s: nothing is written', async (_what, body) => {
    const item = new PaneItem({ kind: 'appointment', body, subject: OWN_SUBJECT, locations: [OWN_ENTRY] });
    expect(await item.remove()).toEqual({ kind: 'nothingToRemove' });
    expect(item.outlook.log).toEqual(['readBodyToRewrite']);
  });

  it('a block that stands there twice stands there once, with its subject and location', async () => {
    const item = new PaneItem({
      kind: 'appointment',
      body: GREETING + BLOCK + REGARDS + BLOCK,
      subject: OWN_SUBJECT,
      locations: [OWN_ENTRY],
    });
    expect(await item.remove()).toMatchObject({ kind: 'secondRemoved', subject: 'kept', location: 'kept' });
    expect(item.outlook.body).toBe(GREETING + BLOCK + REGARDS);
    expect([item.outlook.subject, item.outlook.locations]).toEqual([OWN_SUBJECT, [OWN_ENTRY]]);
    expect((await item.remove()).kind).toBe('removed');
    expect(item.outlook.body).toBe(GREETING + REGARDS);
    expect([item.outlook.subject, item.outlook.locations]).toEqual(['', []]);
  });

  it('asks before pictures could be lost (A15)', async () => {
    const body = `${BLOCK}<p><img src="cid:logo@example.edu"></p>`;
    const item = new PaneItem({ body, subject: OWN_SUBJECT });
    expect(await item.remove()).toEqual({ kind: 'picturesInTheWay', roomName: 'Anna Muster' });
    expect([item.outlook.body, item.outlook.subject]).toEqual([body, OWN_SUBJECT]);
    expect((await item.remove('mayBeLost')).kind).toBe('removed');
    expect(item.outlook.body).toBe('<p><img src="cid:logo@example.edu"></p>');
  });
});

describe('Remove where Outlook fails', () => {
  it('a body that cannot be read stays as it is', async () => {
    const item = new PaneItem({ body: BLOCK }, undefined, {
      readBodyToRewrite: { kind: 'refuse', hostCode: 5000 },
    });
    expect((await item.remove()).kind).toBe('bodyUnreadable');
    expect(item.outlook.body).toBe(BLOCK);
  });

  it('a refused rewrite leaves block, subject and location', async () => {
    const item = new PaneItem(
      { kind: 'appointment', body: GREETING + BLOCK, subject: OWN_SUBJECT, locations: [OWN_ENTRY] },
      undefined,
      { rewriteBody: { kind: 'refuse', hostCode: 5000 } },
    );
    expect(await item.remove()).toMatchObject({ kind: 'notRemoved', problem: { hostCode: 5000 } });
    expect(item.outlook.body).toBe(GREETING + BLOCK);
    expect([item.outlook.subject, item.outlook.locations]).toEqual([OWN_SUBJECT, [OWN_ENTRY]]);
    expect(item.mayUndo).toBe(false);
  });

  it('fields that could not be taken back are told as failed', async () => {
    const item = new PaneItem(
      { kind: 'appointment', body: BLOCK, subject: OWN_SUBJECT, locations: [OWN_ENTRY] },
      undefined,
      { writeSubject: { kind: 'refuse', hostCode: 5000 }, readLocations: { kind: 'refuse', hostCode: 5000 } },
    );
    expect(await item.remove()).toMatchObject({ kind: 'removed', subject: 'failed', location: 'failed' });
    expect([item.outlook.subject, item.outlook.locations]).toEqual([OWN_SUBJECT, [OWN_ENTRY]]);
  });
});
