import { describe, expect, it } from '@jest/globals';
import type { BlockState } from '../../../src/core/invitation/facts/blockState';
import { deleteRoom } from '../../../src/core/room/edits';
import type { RoomBook } from '../../../src/core/room/book';
import { offersFor } from '../../../src/taskpane/item/offers';
import type { Offer } from '../../../src/taskpane/item/offers';
import type { PaneEvent } from '../../../src/taskpane/state/paneEvent';
import { paneReducer } from '../../../src/taskpane/state/paneReducer';
import type { InvitationScreen, PaneState } from '../../../src/taskpane/state/paneState';
import { openingState } from '../../../src/taskpane/state/screens';
import type { Look } from '../../../src/usecases/item/look';
import { anna, bookOf, organization, physics, seen } from '../../fakes/pane/fakePane';
import { play } from './play';

const AT = '2026-11-23T10:00:00.000Z';
const book: RoomBook = { version: 1, defaultRoomId: 'anna', rooms: [anna, physics] };
const opened = (): PaneState =>
  openingState(bookOf(anna, physics), { displayLanguage: 'en-US', organization, itemKind: 'message' });
const after = (start: PaneState, ...events: readonly PaneEvent[]): PaneState =>
  events.reduce(paneReducer, start);
const invitationIn = ({ screen }: PaneState): InvitationScreen => {
  if (screen.kind !== 'invitation') throw new Error(`it shows ${screen.kind}`);
  return screen;
};
const looked = (look: Look, start = opened()) => play(start, { kind: 'lookEnded', look });
const added = {
  kind: 'inserted',
  roomName: 'Anna Muster',
  place: 'top',
  subject: 'kept',
  location: 'kept',
} as const;

describe('an answer that comes late', () => {
  const annaRenamed = { ...anna, name: 'Anna M.', updatedAt: AT };
  const kept = {
    room: annaRenamed,
    book: { ...book, updatedAt: AT, rooms: [annaRenamed, physics] },
    reach: 'mailbox',
  } as const;
  const saved = after(
    opened(),
    { kind: 'editOpened', roomId: 'anna' },
    { kind: 'saveStarted', question: 901, newId: 'new-room' },
    { kind: 'saveStopped' },
  );

  it('of a stopped save never lands in the form of another room; the book knows what was saved (FC02)', () => {
    for (const open of [{ kind: 'editOpened', roomId: 'physics' }, { kind: 'newOpened' }] as const) {
      const other = after(saved, { kind: 'wentBack' }, open);
      const late = paneReducer(other, { kind: 'saveEnded', answers: 901, kept });
      expect({ ...late.screen, behind: undefined }).toEqual({ ...other.screen, behind: undefined });
      expect(late.book.rooms).toEqual(expect.arrayContaining([annaRenamed]));
    }
  });

  it('of a stopped save tells its own form which room it edits now, whatever stands behind it', () => {
    const late = paneReducer(saved, { kind: 'saveEnded', answers: 901, kept });
    expect(late.screen).toMatchObject({
      kind: 'form',
      purpose: 'edit',
      room: annaRenamed,
      problem: undefined,
    });
  });

  it('of the older of two saves does not take the newer one back', () => {
    const newer = { ...annaRenamed, name: 'Anna N.', updatedAt: '2026-11-23T10:00:02.000Z' };
    const older = { ...annaRenamed, updatedAt: '2026-11-23T10:00:01.000Z' };
    const both = [newer, older].map((room, at) => ({
      kind: 'saveEnded' as const,
      answers: 950 + at,
      kept: { ...kept, room, book: { ...kept.book, updatedAt: room.updatedAt, rooms: [room, physics] } },
    }));
    expect(after(opened(), ...both).book.rooms[0]?.name).toBe('Anna N.');
  });

  it('of an action is told beside its own room only', () => {
    const running = after(opened(), { kind: 'actionStarted', question: 902, action: 'add', roomId: 'anna' });
    const ended = { kind: 'actionEnded', answers: 902, outcome: added } as const;
    expect(invitationIn(paneReducer(running, ended)).notice).toMatchObject({ outcome: added });
    const other = invitationIn(after(running, { kind: 'roomChosen', roomId: 'physics' }, ended));
    expect(other).toMatchObject({ activity: { kind: 'idle' }, notice: undefined });
  });

  it('of an action that was stopped is taken where the person has gone to another page meanwhile', () => {
    const away = after(
      opened(),
      { kind: 'actionStarted', question: 903, action: 'add', roomId: 'anna' },
      { kind: 'actionStopped' },
      { kind: 'roomsOpened' },
      { kind: 'actionEnded', answers: 903, outcome: added },
      { kind: 'wentBack' },
    );
    expect(invitationIn(away)).toMatchObject({ activity: { kind: 'idle' }, notice: { outcome: added } });
  });

  it('about another item is no news of this one, and what was typed for that stays there', () => {
    const running = after(
      opened(),
      { kind: 'meetingTyped', changed: { date: '2027-01-04' } },
      { kind: 'lookStarted', question: 904 },
      { kind: 'actionStarted', question: 905, action: 'add', roomId: 'anna' },
    );
    const other = after(
      running,
      { kind: 'itemChanged', itemKind: 'appointment' },
      { kind: 'lookEnded', answers: 904, look: seen({ kind: 'twice', room: anna }) },
    );
    expect(invitationIn(other)).toMatchObject({
      meeting: { kind: 'appointment', times: 'reading' },
      activity: { kind: 'stopping' },
    });
    expect(invitationIn(other).look).toBeUndefined();
    const ended = paneReducer(other, { kind: 'actionEnded', answers: 905, outcome: undefined });
    expect(invitationIn(ended)).toMatchObject({ activity: { kind: 'idle' }, notice: undefined });
  });
});

describe('a room that goes away', () => {
  it.each([
    ['behind the list', [physics]],
    ['behind the list, as the last one', []],
  ] as const)('%s leaves the typed date with the item (FC09)', (_where, left) => {
    const typed = after(
      opened(),
      { kind: 'meetingTyped', changed: { date: '2027-01-04' } },
      { kind: 'roomsOpened' },
    );
    const without = left.length > 0 ? deleteRoom(book, 'anna', AT) : { version: 1 as const, rooms: [] };
    const back = paneReducer({ ...typed, book: without }, { kind: 'wentBack' });
    const room = { ...physics, id: 'new-room' };
    const kept = { room, book: { version: 1, updatedAt: AT, rooms: [room] }, reach: 'mailbox' } as const;
    const filled =
      back.screen.kind === 'form'
        ? play(
            back,
            { kind: 'fieldTyped', field: 'name', text: room.name },
            { kind: 'fieldTyped', field: 'joinUrl', text: room.joinUrl },
            { kind: 'saveStarted' },
            { kind: 'saveEnded', kept },
          )
        : back;
    expect(invitationIn(filled)).toMatchObject({ meeting: { typed: { date: '2027-01-04' } } });
  });

  it('from under its invitation leaves no empty page', () => {
    const kept = { book: deleteRoom(book, 'anna', AT), reach: 'mailbox' } as const;
    const keep = { kind: 'moved', roomId: 'anna', way: 'up' } as const;
    expect(invitationIn(paneReducer(opened(), { kind: 'keepEnded', answers: -1, keep, kept })).roomId).toBe(
      'physics',
    );
  });
});

describe('the room with which the pane opens', () => {
  it('is the one that stands in the item, unless the person has chosen another one (FU03)', () => {
    const look = seen({ kind: 'upToDate', room: physics });
    expect(invitationIn(looked(look))).toMatchObject({ roomId: 'physics', roomFrom: 'block' });
    const chosen = play(looked(look), { kind: 'roomChosen', roomId: 'anna' });
    expect(invitationIn(looked(look, chosen))).toMatchObject({ roomId: 'anna', roomFrom: 'person' });
  });

  it('is not one that may be quoted, nor one that is not the person’s', () => {
    for (const state of [
      { kind: 'quoteInDoubt', room: physics },
      { kind: 'upToDate', room: { ...physics, id: 'gone' } },
    ] as const)
      expect(invitationIn(looked(seen(state))).roomId).toBe('anna');
  });
});

it('what a press came to is told until the item says something else (FU08)', () => {
  const done = play(
    opened(),
    { kind: 'actionStarted', action: 'add', roomId: 'anna' },
    { kind: 'actionEnded', outcome: added },
  );
  const stands = looked(seen({ kind: 'upToDate', room: anna }), done);
  expect(invitationIn(stands).notice).toMatchObject({ outcome: added });
  // "Invitation added" beside "is out of date" would be two answers to one question.
  const others: readonly BlockState[] = [
    { kind: 'outOfDate', room: anna, differing: ['when'], missing: [] },
    { kind: 'damaged', room: anna, missing: ['pin'] },
    { kind: 'upToDate', room: physics },
    { kind: 'absent' },
  ];
  for (const state of others) expect(invitationIn(looked(seen(state), stands)).notice).toBeUndefined();
  expect(invitationIn(looked(seen({ kind: 'upToDate', room: anna }), stands)).notice).toBeDefined();
});

describe('the one button that fits', () => {
  const shown = (look: Look, chosen?: string) =>
    invitationIn(
      chosen === undefined
        ? looked(look)
        : looked(look, play(opened(), { kind: 'roomChosen', roomId: chosen })),
    );
  const old = (room: typeof anna) => seen({ kind: 'outOfDate', room, differing: ['pin'], missing: [] });

  it.each<[string, InvitationScreen, readonly Offer[]]>([
    ['as long as nothing is known', invitationIn(opened()), ['add']],
    [
      'added before anything was seen',
      { ...invitationIn(opened()), notice: { kind: 'outcome', outcome: added } },
      [],
    ],
    ['nothing of ours', shown(seen({ kind: 'absent' })), ['add']],
    ['up to date', shown(seen({ kind: 'upToDate', room: anna })), ['remove']],
    ['out of date', shown(old(anna)), ['update', 'remove']],
    ['lines missing', shown(seen({ kind: 'damaged', room: anna, missing: ['pin'] })), ['complete', 'remove']],
    [
      'another room was chosen',
      shown(seen({ kind: 'upToDate', room: physics }), 'anna'),
      ['replace', 'remove'],
    ],
    ['another room, out of date, was chosen', shown(old(physics), 'anna'), ['replace', 'remove']],
    ['twice', shown(seen({ kind: 'twice', room: anna })), ['removeExtra']],
    ['somebody else’s', shown(seen({ kind: 'someoneElses' })), ['addSecond']],
    ['perhaps quoted', shown(seen({ kind: 'quoteInDoubt', room: anna })), ['addSecond']],
    ['nothing to write to', shown({ kind: 'nothingToWriteTo' }), []],
  ])('%s', (_title, screen, offers) => {
    expect(offersFor(screen, screen.roomId === 'anna' ? anna : physics)).toEqual(offers);
  });
});
