import { afterEach, describe, expect, it } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { openComposeItem } from '../../src/office/composeItem';
import { FakeClock } from '../fakes/fakeClock';
import { answering, failing, pretendClient } from '../fakes/officeGlobal';

const call = createCallOffice(new CallQueue(), new FakeClock().asTimers);
const opened = () => {
  const item = openComposeItem(call);
  if (!item) throw new Error('an item should be open');
  return item;
};
const body = { prependAsync: answering(undefined), getAsync: answering('<p>x</p>') };
const absent = (step: string) => ({ ok: false, error: { code: 'absent', step } });

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

describe('what is open', () => {
  it('no item is nothing to write to (I02)', () => {
    pretendClient({ item: null });
    expect(openComposeItem(call)).toBeUndefined();
  });

  it('an item that is only being read is nothing to write to (I06)', () => {
    pretendClient({ item: { itemType: 'message', body: { getAsync: answering('') } } });
    expect(openComposeItem(call)).toBeUndefined();
  });
});

describe('a client that lacks a method (J06)', () => {
  it('gives a problem, never a TypeError (C04, E12)', async () => {
    pretendClient({
      item: { itemType: 'message', body: { prependAsync: answering(undefined) }, subject: {} },
    });
    const item = opened();
    expect(await item.bodyFormat()).toEqual(absent('bodyType'));
    expect(await item.readBody('html')).toEqual(absent('readBody'));
    expect(await item.readSelection()).toEqual(absent('readSelection'));
    expect(await item.insertAtCursor('x', 'html')).toEqual(absent('insert'));
    expect(await item.readSubject()).toEqual(absent('readSubject'));
    expect(await item.writeSubject('x')).toEqual(absent('writeSubject'));
  });
});

describe('a client that answers nonsense', () => {
  it.each([undefined, null, 42, {}])('a body that is %p is a problem, never a text', async (value) => {
    pretendClient({
      item: { itemType: 'message', body: { ...body, getAsync: answering(value) }, subject: {} },
    });
    expect(await opened().readBody('html')).toMatchObject({
      ok: false,
      error: { code: 'refused', step: 'readBody' },
    });
  });

  it.each([undefined, 'x', [{ displayName: 4 }]])('locations that are %p are a problem', async (value) => {
    pretendClient({
      item: { itemType: 'appointment', body, subject: {}, enhancedLocation: { getAsync: answering(value) } },
    });
    expect(await opened().readLocations()).toMatchObject({ ok: false, error: { step: 'readLocations' } });
  });

  it('an unknown body type is taken as HTML (C04)', async () => {
    pretendClient({
      item: { itemType: 'message', body: { ...body, getTypeAsync: answering(undefined) }, subject: {} },
    });
    expect(await opened().bodyFormat()).toEqual({ ok: true, value: 'html' });
  });
});

describe('a client before Mailbox 1.8, which knows one text for all locations (E08)', () => {
  const before18 = (text: string, log: unknown[][]) =>
    pretendClient({
      item: {
        itemType: 'appointment',
        body,
        subject: {},
        location: { getAsync: answering(text), setAsync: answering(undefined, log) },
      },
    });

  it('writes where nothing stands', async () => {
    const log: unknown[][] = [];
    before18('', log);
    expect((await opened().addLocation('Example Video: https://x.example.edu')).ok).toBe(true);
    expect(log).toEqual([['Example Video: https://x.example.edu']]);
  });

  it('leaves a booked room alone and says so (E04)', async () => {
    const log: unknown[][] = [];
    before18('Room B 204', log);
    expect(await opened().readLocations()).toEqual({ ok: true, value: ['Room B 204'] });
    expect(await opened().addLocation('x')).toEqual(absent('addLocation'));
    expect(log).toEqual([]);
  });

  it('leaves alone what it cannot read', async () => {
    const log: unknown[][] = [];
    pretendClient({
      item: {
        itemType: 'appointment',
        body,
        subject: {},
        location: { getAsync: failing(5000), setAsync: answering(undefined, log) },
      },
    });
    expect((await opened().addLocation('x')).ok).toBe(false);
    expect(log).toEqual([]);
  });
});
