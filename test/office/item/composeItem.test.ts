import { afterEach, describe, expect, it } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { openComposeItem } from '../../../src/office/item/composeItem';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { answering, failing, pretendClient } from '../../fakes/outlook/officeGlobal';

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
    expect(await item.readBodyToRewrite('html')).toEqual(absent('readBody'));
    expect(await item.rewriteBody('x', 'html')).toEqual(absent('rewrite'));
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

  it('writes instead of one of the entries that are named, where nothing else stands (FU03)', async () => {
    const log: unknown[][] = [];
    before18(' Example Video: https://x.example.edu ', log);
    const former = ['Example Video: https://x.example.edu'];
    expect((await opened().addLocation('Example Video: https://y.example.edu', former)).ok).toBe(true);
    expect(log).toEqual([['Example Video: https://y.example.edu']]);
    before18('Room B 204; Example Video: https://x.example.edu', log);
    expect(await opened().addLocation('Example Video: https://y.example.edu', former)).toEqual(
      absent('addLocation'),
    );
    expect(log).toHaveLength(1);
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

describe('the part of a thread that is rewritten (D01, D02)', () => {
  /** A client with or without the option, and what its body was asked for. */
  const openedWith = (bodyMode: Readonly<Record<string, string>> | undefined) => {
    const log: unknown[][] = [];
    pretendClient({
      item: {
        itemType: 'message',
        body: {
          prependAsync: answering(undefined, log),
          getAsync: answering('<p>own words</p>', log),
          setAsync: answering(undefined, log),
        },
        subject: {},
      },
      ...(bodyMode ? { bodyMode } : {}),
    });
    return { item: opened(), log };
  };

  it('is asked for by name, in reading and in writing alike, where the client knows the option', async () => {
    const { item, log } = openedWith({ FullBody: 'fullBody', HostConfig: 'hostConfig' });
    expect(await item.readBodyToRewrite('html')).toEqual({ ok: true, value: '<p>own words</p>' });
    expect((await item.rewriteBody('<p>new words</p>', 'html')).ok).toBe(true);
    expect(await item.readBodyToRewrite('text')).toMatchObject({ ok: true });
    expect((await item.rewriteBody('new words', 'text')).ok).toBe(true);
    expect(log).toEqual([
      ['html', { bodyMode: 'hostConfig' }],
      ['<p>new words</p>', { coercionType: 'html', bodyMode: 'hostConfig' }],
      ['text', { bodyMode: 'hostConfig' }],
      ['new words', { coercionType: 'text', bodyMode: 'hostConfig' }],
    ]);
  });

  it.each([undefined, {}])('is not asked for where the client does not know it: %p', async (bodyMode) => {
    const { item, log } = openedWith(bodyMode);
    await item.readBodyToRewrite('html');
    await item.rewriteBody('<p>new words</p>', 'html');
    expect(log).toEqual([
      ['html', {}],
      ['<p>new words</p>', { coercionType: 'html' }],
    ]);
  });

  it('is not what the other readings and the insertion see: they have no option', async () => {
    const { item, log } = openedWith({ HostConfig: 'hostConfig' });
    await item.readBody('html');
    await item.insertAtTop('<p>x</p>', 'html');
    expect(log).toEqual([['html'], ['<p>x</p>', { coercionType: 'html' }]]);
  });

  it.each([undefined, null, 42])('that reads as %p is a problem, never a text', async (value) => {
    pretendClient({
      item: { itemType: 'message', body: { ...body, getAsync: answering(value) }, subject: {} },
    });
    expect(await opened().readBodyToRewrite('html')).toMatchObject({
      ok: false,
      error: { step: 'readBody' },
    });
  });
});

describe('one location entry is taken away (E02-E04)', () => {
  const OURS = 'Example Video: https://video.example.edu/join/anna';
  const appointment = (more: object) =>
    pretendClient({ item: { itemType: 'appointment', body, subject: {}, ...more } });

  it('by its text and as a custom entry, where there are entries', async () => {
    const log: unknown[][] = [];
    appointment({ enhancedLocation: { removeAsync: answering(undefined, log) } });
    expect((await opened().removeLocation(OURS)).ok).toBe(true);
    expect(log).toEqual([[[{ id: OURS, type: 'custom' }]]]);
  });

  it('its failure is a problem with its step', async () => {
    appointment({ enhancedLocation: { removeAsync: failing(5000) } });
    expect(await opened().removeLocation(OURS)).toMatchObject({
      ok: false,
      error: { code: 'refused', step: 'removeLocation', hostCode: 5000 },
    });
  });

  it('as the whole text, where there is one text for all and it is ours (E08)', async () => {
    const log: unknown[][] = [];
    appointment({ location: { getAsync: answering(` ${OURS} `), setAsync: answering(undefined, log) } });
    expect((await opened().removeLocation(OURS)).ok).toBe(true);
    expect(log).toEqual([['']]);
  });

  it.each([`Room B 204; ${OURS}`, `${OURS}.keller`, 'Room B 204', ''])(
    'not from the one text %p, which is not all ours (E04, E08)',
    async (text) => {
      const log: unknown[][] = [];
      appointment({ location: { getAsync: answering(text), setAsync: answering(undefined, log) } });
      await opened().removeLocation(OURS);
      expect(log).toEqual([]);
    },
  );

  it('not from a text that cannot be read', async () => {
    const log: unknown[][] = [];
    appointment({ location: { getAsync: failing(5000), setAsync: answering(undefined, log) } });
    expect(await opened().removeLocation(OURS)).toMatchObject({ ok: false, error: { hostCode: 5000 } });
    expect(log).toEqual([]);
  });

  it('messages have none', async () => {
    pretendClient({ item: { itemType: 'message', body, subject: {} } });
    expect(await opened().removeLocation(OURS)).toEqual(absent('removeLocation'));
  });
});

describe('an entry that the client does not let us take away or add (J06, J10)', () => {
  it('is a problem, never a TypeError', async () => {
    pretendClient({
      item: { itemType: 'appointment', body, subject: {}, enhancedLocation: { getAsync: answering([]) } },
    });
    expect(await opened().removeLocation('x')).toMatchObject({
      ok: false,
      error: { step: 'removeLocation' },
    });
    expect(await opened().addLocation('x')).toMatchObject({ ok: false, error: { step: 'addLocation' } });
  });
});
