import { expect, test } from '@jest/globals';
import type { SendMode } from '../../playground/events/manifest';
import { Sending } from '../../playground/events/sending';
import type { FunctionEnd } from '../../playground/officeHost/functionRuntime';

function sendingWith(sendMode: SendMode, end: FunctionEnd | Promise<FunctionEnd> | undefined) {
  const acted: string[] = [];
  const stages: string[] = [];
  const launchEvent = { type: 'OnMessageSend', functionName: 'check', sendMode };
  const controls = new Map([['Options', { kind: 'pane', page: 'taskpane.html' } as const]]);
  const sending = new Sending({
    ask: () => Promise.resolve(end && { launchEvent, end: Promise.resolve(end) }),
    manifest: Promise.resolve({ launchEvents: [launchEvent], page: 'p', script: undefined, controls }),
    patienceMs: () => 10,
    mailboxVersion: () => '1.14',
    act: (commandId, contextData) => void acted.push(`${commandId} ${contextData}`),
    changed: ({ stage }) => void stages.push(stage),
  });
  return { sending, acted, stages };
}

const no = (more: object = {}): FunctionEnd => ({ kind: 'completed', with: { allowEvent: false, ...more } });
const labels = ({ sending }: ReturnType<typeof sendingWith>) =>
  sending.state.stage === 'asking' ? sending.state.alert.buttons.map(({ label }) => label) : [];
const waitMs = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

test.each<[SendMode, FunctionEnd | undefined, string]>([
  ['Block', undefined, 'sent'],
  ['Block', { kind: 'completed', with: {} }, 'sent'],
  ['Block', { kind: 'completed', with: { allowEvent: true } }, 'sent'],
  ['PromptUser', no(), 'asking'],
  ['PromptUser', { kind: 'notLoaded' }, 'sent'],
  ['SoftBlock', { kind: 'notLoaded' }, 'sent'],
  ['Block', { kind: 'notLoaded' }, 'asking'],
])('%s, and the handler came to %j: %s', async (sendMode, end, stage) => {
  const { sending, stages } = sendingWith(sendMode, end);
  await sending.send();
  expect(stages).toEqual(['checking', stage]);
});

test('only a prompt offers to send anyway; a command brings its button, one that is not there does nothing', async () => {
  for (const sendMode of ['SoftBlock', 'Block'] as const) {
    const blocked = sendingWith(sendMode, no());
    await blocked.sending.send();
    expect(labels(blocked)).toEqual(["Don't Send"]);
  }
  const asked = sendingWith('PromptUser', no({ commandId: 'Options', contextData: { a: 1 } }));
  await asked.sending.send();
  expect(labels(asked)).toEqual(['Send Anyway', 'Take Action', "Don't Send"]);
  asked.sending.press('act');
  expect([asked.acted, asked.sending.state.stage]).toEqual([['Options {"a":1}'], 'draft']);
  const lost = sendingWith('PromptUser', no({ commandId: 'Nobody', cancelLabel: 'x'.repeat(30) }));
  await lost.sending.send();
  expect(labels(lost)).toEqual(['Send Anyway', 'x'.repeat(20), "Don't Send"]);
  if (lost.sending.state.stage === 'asking')
    lost.sending.press(lost.sending.state.alert.buttons[1]?.does ?? 'send');
  expect([lost.acted, lost.sending.state.stage]).toEqual([[], 'draft']);
});

test.each<FunctionEnd>([{ kind: 'ended' }, { kind: 'notFound' }])(
  'a handler that ended without a word has not answered: the person is asked in time (%j)',
  async (end) => {
    const slow = sendingWith('PromptUser', end);
    await slow.sending.send();
    expect(slow.sending.state.stage).toBe('checking');
    await waitMs(30);
    expect(labels(slow)).toEqual(['Send Anyway', "Don't Send"]);
    slow.sending.press('send');
    expect(slow.sending.state.stage).toBe('sent');
  },
);

test('an answer that comes after the person has decided changes nothing, nor for another item', async () => {
  let say: (end: FunctionEnd) => void = () => undefined;
  const late = sendingWith('PromptUser', new Promise<FunctionEnd>((resolve) => void (say = resolve)));
  const sent = late.sending.send();
  await waitMs(30);
  late.sending.press('stay');
  say(no());
  await sent;
  expect(late.sending.state.stage).toBe('draft');
  const left = sendingWith('PromptUser', no());
  const leaving = left.sending.send();
  left.sending.itemOpened();
  await leaving;
  await waitMs(30);
  expect(left.sending.state.stage).toBe('draft');
});
