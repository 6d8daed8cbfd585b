import { expect, test } from '@jest/globals';
import type { BodyEditor } from '../../playground/mailbox/bodyEditor';
import { ComposeItem } from '../../playground/mailbox/composeItem';
import { done } from '../../playground/mailbox/outcome';
import { RoamingSettings } from '../../playground/mailbox/roamingSettings';
import { CallGate } from '../../playground/officeHost/calls/callGate';
import { officeCalls } from '../../playground/officeHost/calls/officeCalls';
import { noQuirks, type Quirks } from '../../playground/quirks';
import { itemStart } from '../../playground/scenarios';

function gateWith(change: Partial<Quirks>) {
  const quirks = { ...noQuirks, ...change };
  const open = () =>
    new ComposeItem(itemStart('appointment', 'bookedRoom', Date.UTC(2026, 10, 23, 8, 30), noQuirks));
  let item = open();
  const written: string[] = [];
  const write = (content: string) => (written.push(content), done);
  const body: BodyEditor = {
    type: 'html',
    read: () => written.join(''),
    replaceAll: write,
    prepend: write,
    insertAtCursor: write,
    selected: () => '',
  };
  const settings = new RoamingSettings({ read: () => null, write: () => undefined });
  const gate = new CallGate(() => ({ item, body, settings, quirks }));
  gate.arm(quirks);
  const call = (id: number, parameters?: unknown) => gate.pass('pane', 'one', id, parameters);
  const openAnother = () => void (item = open());
  return { gate, item, written, call, openAnother };
}

test('every dispatch id stands for one call', () => {
  const names = [...officeCalls.values()].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('calls are logged with their own name, parameters and result', async () => {
  const { gate, call } = gateWith({});
  await call(24, { TimeProperty: 2 });
  await call(17, { subject: 'Hello' });
  await call(999);
  expect(gate.log.map(({ name, result }) => [name, result])).toEqual([
    ['end.getAsync', 'done'],
    ['subject.setAsync', 'done'],
    ['unknown 999', 5000],
  ]);
  expect(gate.log[1]?.parameters).toEqual({ subject: 'Hello' });
});

test('telemetry is neither logged nor counted', async () => {
  const { gate, call } = gateWith({});
  await call(163);
  expect(gate.log).toEqual([]);
  expect(gate.maxInFlight).toBe(0);
});

test('the limit holds per runtime', async () => {
  const { gate } = gateWith({ latencyMs: 5, maxInFlight: 1 });
  const [one, two, other] = await Promise.all([
    gate.pass('pane', 'one', 18, undefined),
    gate.pass('pane', 'one', 18, undefined),
    gate.pass('command', 'two', 18, undefined),
  ]);
  expect(one).toMatchObject({ ok: true });
  expect(two).toEqual({ ok: false, errorCode: 9020 });
  expect(other).toMatchObject({ ok: true });
  expect(gate.maxInFlight).toBe(2);
});

test('notifications are not among the calls that are limited (G10)', async () => {
  const { gate, call } = gateWith({ latencyMs: 5, maxInFlight: 1 });
  const [removed, read] = await Promise.all([call(36, { key: 'none' }), call(18)]);
  expect([removed, read]).toMatchObject([{ errorCode: 9024 }, { ok: true }]);
  expect(gate.maxInFlight).toBe(1);
});

test('a parameter that office.js should not send is a loud error', async () => {
  const { call } = gateWith({});
  await expect(call(23, { data: 'x', coercionType: 7 })).rejects.toThrow('coercionType');
});

test('a call under way ends with its item, and so does an effect that is to come (G08)', async () => {
  const slow = gateWith({ latencyMs: 20 });
  const answer = slow.call(38, { data: '<p>late</p>', coercionType: 3 });
  slow.openAnother();
  expect(await answer).toBe('silence');
  const late = gateWith({ commitDelayMs: 20 });
  expect(await late.call(38, { data: '<p>late</p>', coercionType: 3 })).toEqual(done);
  late.openAnother();
  await new Promise((resolve) => void setTimeout(resolve, 40));
  expect([slow.written, late.written]).toEqual([[], []]);
});

test('a runtime that is cut off is refused everything, others are not (I03)', async () => {
  const { gate, call } = gateWith({});
  gate.cutOff('one');
  expect(await call(18)).toEqual({ ok: false, errorCode: 9020 });
  expect(await gate.pass('command', 'another', 18, undefined)).toMatchObject({ ok: true });
});
