import { describe, expect, it } from '@jest/globals';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { memoryOf } from '../../../src/office/item/itemMemory';
import { meetingFactsOf } from '../../../src/office/item/meetingFacts';
import { completionOf } from '../../../src/office/sendAlert';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { answering, failing } from '../../fakes/outlook/officeGlobal';

const clock = new FakeClock();
const call = createCallOffice(new CallQueue(), clock.asTimers);
const properties = (value: unknown, saveAsync: unknown = answering(undefined)) => ({
  loadCustomPropertiesAsync: answering({ get: () => value, set: () => undefined, saveAsync }),
});
const session = (all: unknown, setAsync = answering(undefined)) => ({
  sessionData: { getAllAsync: answering(all), setAsync },
});

describe('what is kept with an item', () => {
  it.each<readonly [string, object, string]>([
    ['the session’s first', { ...session({ videoconf: 'a' }), ...properties('b') }, 'a'],
    ['the item’s where the session has none', { ...session({ other: 'a' }), ...properties('b') }, 'b'],
    ['the item’s where the client has no session data', properties('b'), 'b'],
    ['nothing where neither has a text', { ...session({ videoconf: 7 }), ...properties({}) }, ''],
    [
      'nothing that an object inherits',
      { ...session(Object.create({ videoconf: 'a' })), ...properties(null) },
      '',
    ],
    [
      'nothing where Outlook gives no properties',
      { ...session(null), loadCustomPropertiesAsync: answering(null) },
      '',
    ],
  ])('is %s', async (_title, item, text) => {
    expect(await memoryOf(item, call).read()).toEqual({ ok: true, value: text });
  });

  it('is not known where the item does not tell', async () => {
    const item = { ...session({}), loadCustomPropertiesAsync: failing(5001) };
    expect(await memoryOf(item, call).read()).toMatchObject({ ok: false, error: { step: 'readMark' } });
  });

  it('is kept once the session has it, whatever becomes of the item', async () => {
    const item = { ...session({}), loadCustomPropertiesAsync: failing(5001) };
    expect((await memoryOf(item, call).write('a')).ok).toBe(true);
    const other = { ...session({}, failing(5001)), ...properties('') };
    expect((await memoryOf(other, call).write('a')).ok).toBe(false);
  });

  it('is kept in the item alone where the client has no session data', async () => {
    expect((await memoryOf(properties(''), call).write('a')).ok).toBe(true);
    expect((await memoryOf(properties('', failing(9019)), call).write('a')).ok).toBe(false);
    expect((await memoryOf({}, call).write('a')).ok).toBe(false);
  });
});

describe('a meeting', () => {
  const list = (people: unknown) => ({ getAsync: answering(people) });
  it('counts required and optional people, and nothing where either is not told', async () => {
    const both = { requiredAttendees: list([{}]), optionalAttendees: list([{}, {}]) };
    expect(await meetingFactsOf(both, call).countAttendees()).toEqual({ ok: true, value: 3 });
    const odd = { ...both, optionalAttendees: list('many') };
    expect((await meetingFactsOf(odd, call).countAttendees()).ok).toBe(false);
    expect((await meetingFactsOf({}, call).countAttendees()).ok).toBe(false);
  });

  it.each([
    ['normal', false],
    ['Normal', false],
    ['private', true],
    ['personal', true],
    ['confidential', true],
    ['of a later version', true],
  ])('that is %s', async (kind, isPrivate) => {
    const item = { sensitivity: { getAsync: answering(kind) } };
    expect(await meetingFactsOf(item, call).isPrivate()).toEqual({ ok: true, value: isPrivate });
  });

  it('is not private where the client does not know the word', async () => {
    expect(await meetingFactsOf({}, call).isPrivate()).toEqual({ ok: true, value: false });
  });

  it('is new only where Outlook says that it was never saved', async () => {
    const isNew = (getItemIdAsync: unknown) => meetingFactsOf({ getItemIdAsync } as object, call).isNew();
    expect(await isNew(failing(9046))).toEqual({ ok: true, value: true });
    expect(await isNew(answering('AAMk='))).toEqual({ ok: true, value: false });
    expect((await isNew(failing(5001))).ok).toBe(false);
    expect((await isNew(undefined)).ok).toBe(false);
  });
});

it('an alert names the options button of its kind of item, by its id in the manifest', () => {
  expect(completionOf({ kind: 'go' })).toEqual({ allowEvent: true });
  for (const [itemKind, commandId] of [
    ['message', 'Message.Options'],
    ['appointment', 'Appointment.Options'],
  ] as const)
    expect(completionOf({ kind: 'ask', text: 'Old.', label: 'Open', itemKind })).toEqual({
      allowEvent: false,
      errorMessage: 'Old.',
      cancelLabel: 'Open',
      commandId,
    });
});
