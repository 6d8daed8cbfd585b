import { describe, expect, it } from '@jest/globals';
import type { Room } from '../../../src/core/room/room';
import { annasRoom, bookOf } from '../../fakes/annasRoom';
import { htmlOf } from '../../fakes/blocks';
import { click } from '../../fakes/click';
import type { CallName, Fault } from '../../fakes/outlook/faultyCalls';
import { PaneItem } from '../../fakes/pane/paneItem';

const ROOM = 'Room 4.12';
const LINK = 'https://videoconf.example.edu/join/anna.muster';
const OWN = `Example Videoconf: ${LINK}`;
const SEMINAR = 'Example Videoconf: https://videoconf.example.edu/join/seminar';
const seminar: Room = { id: 's', name: 'Seminar', joinUrl: 'https://videoconf.example.edu/join/seminar' };
const moved: Room = {
  ...annasRoom,
  joinUrl: 'https://videoconf.example.edu/join/anna.m',
  previousJoinUrls: [LINK],
};
const MOVED = 'Example Videoconf: https://videoconf.example.edu/join/anna.m';

describe('a click adds our entry unless one that is ours stands there (FC05)', () => {
  const added: readonly (readonly [string, readonly string[]])[] = [
    ['nothing', []],
    ['a booked room', [ROOM]],
    ['a room whose link begins with ours', [`${OWN}-seminar`]],
    ['our link with more behind it', [`${OWN}?lang=en`]],
    ['our link alone', [LINK]],
    ['our entry in a sentence', [`Please use ${OWN}`, ROOM]],
    ['the link of another room of ours', [SEMINAR]],
    ['our entry under somebody’s word', [`Chat: ${LINK}`]],
    ['a part of one text that begins with ours', [`${ROOM}; ${OWN}-seminar`]],
  ];
  it.each(added)('added beside %s', async (_what, locations) => {
    const { outlook, outcome } = await click({
      saved: bookOf(annasRoom, seminar),
      item: { kind: 'appointment', locations },
    });
    expect(outlook.locations).toEqual([...locations, OWN]);
    expect(outcome).toMatchObject({ kind: 'inserted', location: 'written' });
  });

  const kept: readonly (readonly [string, readonly string[]])[] = [
    ['itself', [ROOM, OWN]],
    ['with spaces around', [` ${OWN} `]],
    ['in another language, without a service', [`Videokonferenz: ${LINK}`]],
    ['a part of one text for all (E08)', [`${ROOM}; ${OWN}`]],
    ['twice in one text for all (E05)', [`${OWN};${OWN}`]],
  ];
  it.each(kept)('not beside our own: %s', async (_what, locations) => {
    const { outlook, outcome } = await click({ item: { kind: 'appointment', locations } });
    expect(outlook.locations).toEqual(locations);
    expect(outcome).toMatchObject({ kind: 'inserted', location: 'kept' });
  });

  it('the room’s own name of the service is ours as well', async () => {
    const room = { ...annasRoom, serviceName: 'Meet' };
    for (const locations of [[`Meet: ${LINK}`], [OWN]]) {
      const { outlook } = await click({ saved: bookOf(room), item: { kind: 'appointment', locations } });
      expect(outlook.locations).toEqual(locations);
    }
  });
});

describe('an update exchanges our entry with the link, a replacement with the room (FU03)', () => {
  const cases: readonly (readonly [string, Room, readonly string[], readonly string[]])[] = [
    ['the former link', moved, [ROOM, OWN], [ROOM, MOVED]],
    ['the former link in another language', moved, [`Videoconferenza: ${LINK}`, ROOM], [ROOM, MOVED]],
    ['the other room', seminar, [OWN, ROOM], [ROOM, SEMINAR]],
    ['the new one stands there already', seminar, [SEMINAR, OWN], [SEMINAR]],
    ['no entry of ours: none comes', seminar, [ROOM], [ROOM]],
    ['what only begins with ours', seminar, [`${OWN}-seminar`, ROOM], [`${OWN}-seminar`, ROOM]],
    [
      'somebody else’s room',
      seminar,
      [OWN, 'Example Videoconf: https://videoconf.example.edu/join/ben'],
      ['Example Videoconf: https://videoconf.example.edu/join/ben', SEMINAR],
    ],
    ['two languages of one link', seminar, [OWN, `Videokonferenz: ${LINK}`], [SEMINAR]],
  ];
  it.each(cases)('%s', async (_what, room, locations, expected) => {
    const rooms = room === moved ? [moved] : [annasRoom, seminar];
    const item = new PaneItem({ kind: 'appointment', body: htmlOf(annasRoom), locations }, rooms);
    const outcome = await item.update(room);
    expect(outcome.kind).toBe('updated');
    expect(item.outlook.locations).toEqual(expected);
    expect(await item.undo()).toMatchObject({ kind: 'undone' });
    expect([...item.outlook.locations].sort()).toEqual([...locations].sort());
  });

  it('in one text for all it is exchanged where nothing else stands there (E08)', async () => {
    const one = { kind: 'appointment', body: htmlOf(annasRoom), locationTexts: 'one' } as const;
    const alone = new PaneItem({ ...one, locations: [OWN] }, [annasRoom, seminar]);
    expect(await alone.update(seminar)).toMatchObject({ location: 'written' });
    expect(alone.outlook.locations).toEqual([SEMINAR]);
    expect(await alone.undo()).toMatchObject({ kind: 'undone', location: 'written' });
    expect(alone.outlook.locations).toEqual([OWN]);

    const booked = new PaneItem({ ...one, locations: [`${ROOM}; ${OWN}`] }, [annasRoom, seminar]);
    expect(await booked.update(seminar)).toMatchObject({ kind: 'updated', location: 'failed' });
    expect(booked.outlook.locations).toEqual([`${ROOM}; ${OWN}`]);
  });

  it('the former link under another word stays and is told: it is somebody’s, or the service had another name', async () => {
    for (const others of [[], [OWN]]) {
      const locations = [`Old Meet: ${LINK}`, ...others];
      const setting = { kind: 'appointment', body: htmlOf(annasRoom), locations } as const;
      const updated = new PaneItem(setting, [moved]);
      expect(await updated.update(moved)).toMatchObject({ kind: 'updated', location: 'failed' });
      expect(updated.outlook.locations).toContain(`Old Meet: ${LINK}`);
      const removed = new PaneItem(setting);
      expect(await removed.remove()).toMatchObject({ kind: 'removed', location: 'failed' });
      expect(removed.outlook.locations).toEqual([`Old Meet: ${LINK}`]);
    }
  });

  it('the ribbon asks for no location where only the PIN is new', async () => {
    const item = { kind: 'appointment', body: htmlOf(annasRoom), locations: [OWN] } as const;
    const { outlook } = await click({ saved: bookOf({ ...annasRoom, pin: '1357' }), item });
    expect(outlook.locations).toEqual([OWN]);
    expect(outlook.log).not.toContain('readLocations');
  });
});

describe('an exchange that fails is told, and costs nobody the link', () => {
  const failing: readonly (readonly [CallName, Fault, readonly string[]])[] = [
    ['readLocations', { kind: 'refuse', hostCode: 5000 }, [ROOM, OWN]],
    ['addLocation', { kind: 'refuse', hostCode: 5000 }, [ROOM, OWN]],
    ['addLocation', { kind: 'absent' }, [ROOM, OWN]],
    ['addLocation', { kind: 'lie' }, [ROOM, OWN]],
    ['addLocation', { kind: 'silent' }, [ROOM, OWN]],
    ['addLocation', { kind: 'mute' }, [ROOM, OWN, SEMINAR]],
    ['removeLocation', { kind: 'refuse', hostCode: 5000 }, [ROOM, OWN, SEMINAR]],
    ['readLocations', { kind: 'refuse', hostCode: 5000, after: 1 }, [ROOM, OWN, SEMINAR]],
  ];
  it.each(failing)('%s, %j', async (name, fault, locations) => {
    const item = new PaneItem(
      { kind: 'appointment', body: htmlOf(annasRoom), locations: [ROOM, OWN] },
      [annasRoom, seminar],
      { [name]: fault },
    );
    expect(await item.update(seminar)).toMatchObject({ kind: 'updated', location: 'failed' });
    expect(item.outlook.locations).toEqual(locations);
    item.outlook.faults.clear();
    await item.undo();
    expect([...item.outlook.locations].sort()).toEqual([OWN, ROOM].sort());
  });

  it('a client that shows the new entry late is waited for (E03)', async () => {
    const item = new PaneItem(
      { kind: 'appointment', body: htmlOf(annasRoom), locations: [ROOM, OWN] },
      [annasRoom, seminar],
      { addLocation: { kind: 'late', effectMs: 900 } },
    );
    expect(await item.update(seminar)).toMatchObject({ location: 'written' });
    expect(item.outlook.locations).toEqual([ROOM, SEMINAR]);
  });
});
