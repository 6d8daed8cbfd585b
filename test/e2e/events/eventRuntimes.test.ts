import { afterAll, expect, test } from '@jest/globals';
import { noQuirks, type Quirks } from '../../../playground/quirks';
import type { PlaygroundTab } from '../harness/playgroundTab';
import { usePlayground } from '../harness/harness';
import { removeFolder, writeHandlerPages } from '../harness/handlerPages';

/**
 * The runtimes of events and Outlook's question before sending, with handlers that do nothing but show what reaches them.
 * Each writes into the subject what it was called with.
 */
const handlers = `
function tell(name) {
  return function (event) {
    var data = JSON.stringify(event);
    Office.context.mailbox.item.sessionData.setAsync(name, data, function () {
      Office.context.mailbox.item.subject.setAsync(name, function () { event.completed(); });
    });
  };
}
Office.actions.associate('followTimes', tell('followTimes'));
Office.actions.associate('addWithFirstAttendee', tell('addWithFirstAttendee'));
Office.actions.associate('checkBeforeSend', function (event) {
  Office.context.mailbox.item.subject.getAsync(function (result) {
    var subject = result.value;
    if (subject === 'silent') return;
    if (subject === 'slow') setTimeout(function () { event.completed({ allowEvent: true }); }, 900);
    else if (subject === 'fine') event.completed({ allowEvent: true });
    else event.completed({
      allowEvent: false, errorMessage: 'The PIN is old.', cancelLabel: 'Open the options',
      commandId: subject === 'function' ? 'Appointment.AddVideoconf' : subject === 'bare' ? undefined : 'Appointment.Options',
      contextData: JSON.stringify({ from: 'alert' })
    });
  });
});
`;

let folder = '';
const playground = usePlayground({
  distFolder: async () => {
    folder = await writeHandlerPages({
      page: `${handlers} Office.actions.associate('addVideoconf', tell('addVideoconf')); Office.onReady();`,
      script: `${handlers} Office.actions.associate('engine', function (event) {
        var found = [typeof Intl, typeof window, typeof document, typeof localStorage, typeof indexedDB,
          typeof XMLHttpRequest, typeof importScripts, 'é'.normalize('NFD').length, typeof fetch, typeof console];
        var item = Office.context.mailbox.item;
        item.loadCustomPropertiesAsync(function (result) {
          result.value.set('engine', found.join(' '));
          result.value.set('old', null); result.value.remove('old');
          result.value.saveAsync(function (saved) {
            item.notificationMessages.addAsync('long', { type: 'errorMessage', message: new Array(200).join('x') }, function (refused) {
              item.sessionData.getAsync('none', { asyncContext: 7 }, function (none) {
                item.sessionData.setAsync('said', [saved.status, refused.status, none.error.code, none.asyncContext,
                  Office.context.requirements.isSetSupported('Mailbox', '1.12'), item.itemType,
                  Office.context.roamingSettings.get('videoconf').rooms.length, Office.MailboxEnums.ActionType.ShowTaskPane,
                  Office.context.mailbox.userProfile.emailAddress].join(' '),
                  function () { event.completed(); });
              });
            });
          });
        });
      });
      Office.onReady(function () { Office.actions.associate('OnlyAfterReady', function () {}); });`,
      launchEvents: [
        ['OnAppointmentTimeChanged', 'followTimes'],
        ['OnAppointmentRecurrenceChanged', 'followTimes'],
        ['OnAppointmentAttendeesChanged', 'addWithFirstAttendee'],
        ['OnAppointmentSend', 'checkBeforeSend', 'PromptUser'],
        ['OnMessageRecipientsChanged', 'engine'],
        ['OnMessageSend', 'nobody', 'SoftBlock'],
      ],
    });
    return folder;
  },
});
afterAll(() => removeFolder(folder));

const HOUR_MS = 3_600_000;
const move = async (tab: PlaygroundTab) => {
  const { start, end } = await tab.state();
  await tab.call('setTimes', start + HOUR_MS, end + HOUR_MS);
};
const settled = (tab: PlaygroundTab, count: number) =>
  tab.page.waitForFunction(
    (least) => {
      const { events } = window.playground.state();
      return events.length >= least && events.every(({ end }) => end !== 'running');
    },
    count,
    { polling: 20 },
  );
const ends = async (tab: PlaygroundTab) =>
  (await tab.state()).events.map(({ type, functionName, end }) => [type, functionName, end]);

test.each(['page', 'script'] as const)(
  'a handler is called by its name with the data of its event, and completes: %s',
  async (eventRuntime) => {
    const tab = await playground.open({ kind: 'appointment', quirks: { eventRuntime } });
    await move(tab);
    await settled(tab, 1);
    const { start, end, sessionData, subject } = await tab.state();
    expect(subject).toBe('followTimes');
    expect(JSON.parse(sessionData['followTimes'] ?? '')).toEqual({
      type: 'olkAppointmentTimeChanged',
      start: new Date(start).toISOString(),
      end: new Date(end).toISOString(),
    });
    await tab.page.fill('#optional', 'mia@example.org');
    await tab.page.press('#optional', 'Tab');
    await settled(tab, 2);
    const told = (await tab.state()).sessionData['addWithFirstAttendee'] ?? '';
    expect(JSON.parse(told)).toEqual({
      type: 'olkRecipientsChanged',
      changedRecipientFields: { requiredAttendees: false, optionalAttendees: true, resources: false },
    });
    await tab.page.selectOption('#repeats', 'weekly');
    await settled(tab, 3);
    const recurred = (await tab.state()).sessionData['followTimes'] ?? '';
    expect(JSON.parse(recurred)).toMatchObject({
      type: 'olkRecurrenceChanged',
      recurrence: { recurrenceType: 'weekly' },
    });
    await tab.page.click('#book-room');
    await settled(tab, 4);
    const booked = (await tab.state()).sessionData['addWithFirstAttendee'] ?? '';
    expect(JSON.parse(booked)).toMatchObject({ changedRecipientFields: { resources: true } });
    expect(await tab.page.locator('iframe[data-runtime=event]').count()).toBe(0);
  },
);

test('the script runs without page, storage and language data, over the genuine office.js', async () => {
  const tab = await playground.open({ quirks: { eventRuntime: 'script' } });
  await tab.call('setAttendees', ['luca@example.org']);
  await settled(tab, 1);
  const { customProperties, sessionData } = await tab.state();
  expect(customProperties).toEqual({
    engine: 'undefined undefined undefined undefined undefined undefined undefined 1 function object',
  });
  expect(sessionData['said']).toBe(
    'succeeded failed 9050 7 true message 2 showTaskPane anna.keller@example.edu',
  );
});

test('events that the manifest does not declare, or that this Outlook does not raise, start nothing', async () => {
  const tab = await playground.open({ quirks: { launchEvents: 'never' } });
  await tab.call('setAttendees', ['luca@example.org']);
  await tab.call('setQuirks', noQuirks);
  await tab.call('openItem', 'appointment');
  await tab.page.fill('#location', 'Garden');
  await tab.page.press('#location', 'Tab');
  expect(await ends(tab)).toEqual([]);
  await tab.call('setQuirks', { launchEvents: 'notOnSend' });
  await tab.call('send');
  await tab.page.waitForFunction(() => window.playground.state().sending.stage === 'sent');
  expect(await ends(tab)).toEqual([]);
});

test('an event can be raised twice, side by side, in one page or in two', async () => {
  const tab = await playground.open({
    kind: 'appointment',
    quirks: { launchEvents: 'twice', keepsRuntime: true, latencyMs: 20 },
  });
  await move(tab);
  await settled(tab, 2);
  expect(await tab.page.locator('iframe[data-runtime=event]').count()).toBe(1);
  await tab.call('setQuirks', { keepsRuntime: false });
  await tab.call('openItem', 'appointment');
  await move(tab);
  await settled(tab, 2);
  const twice = ['OnAppointmentTimeChanged', 'followTimes', 'completed'];
  expect(await ends(tab)).toEqual([twice, twice]);
});

test('a handler can end in the middle: with one of its calls, with its item, or before it begins', async () => {
  const tab = await playground.open({ kind: 'appointment', quirks: { eventEndsAfter: 1 } });
  await move(tab);
  await settled(tab, 1);
  const { events, sessionData, subject } = await tab.state();
  expect([events[0]?.end, Object.keys(sessionData), subject]).toEqual(['ended', ['followTimes'], '']);

  await tab.call('setQuirks', { ...noQuirks, eventPage: 'doesNotLoad' });
  await tab.call('openItem', 'appointment');
  await move(tab);
  await settled(tab, 1);
  expect(await ends(tab)).toEqual([['OnAppointmentTimeChanged', 'followTimes', 'notLoaded']]);
});

test.each([
  ['ends', ''],
  ['refused', ''],
  ['reachesNewItem', 'followTimes'],
] as const)('another item is opened under a handler: %s', async (eventItemSwitch, subject) => {
  const tab = await playground.open({
    kind: 'appointment',
    quirks: { itemSwitchesAfter: 1, eventItemSwitch },
  });
  // The runtime can be gone before anybody asks whether it is there: its going is written down.
  const runtime = await tab.page.evaluateHandle(() => {
    const gone = new Promise<void>((resolve) => {
      const isRuntime = (node: Node) => node instanceof Element && node.matches('iframe[data-runtime=event]');
      const watcher = new MutationObserver((changes) => {
        if (changes.some(({ removedNodes }) => [...removedNodes].some(isRuntime))) resolve();
      });
      watcher.observe(document, { childList: true, subtree: true });
    });
    return { gone };
  });
  await move(tab);
  await runtime.evaluate(({ gone }) => gone);
  const after = await tab.state();
  expect([after.subject, after.sessionData]).toEqual([subject, {}]);
});

test('a function that nobody associated is no answer to sending; a soft block offers no way round', async () => {
  const tab = await playground.open({ quirks: { sendPatienceMs: 300 } });
  await tab.page.click('#send');
  const dialog = tab.page.getByRole('dialog', { name: 'Add videoconf' });
  await dialog.waitFor();
  expect(await dialog.getByRole('button').allTextContents()).toEqual(["Don't Send"]);
  // Outlook has lost its patience first where the computer is slow.
  await tab.page.waitForFunction(() => window.playground.state().events[0]?.end !== 'running');
  expect(await ends(tab)).toEqual([['OnMessageSend', 'nobody', 'notFound']]);
  await tab.page.keyboard.press('Escape');
  expect((await tab.state()).sending).toEqual({ stage: 'draft' });
});

async function sendWith(subject: string, quirks: Partial<Quirks> = {}) {
  const tab = await playground.open({ kind: 'appointment', quirks });
  await tab.call('setSubject', subject);
  await tab.page.click('#send');
  const stage = (wanted: 'sent' | 'asking' | 'draft') =>
    tab.page.waitForFunction((name) => window.playground.state().sending.stage === name, wanted);
  const dialog = tab.page.getByRole('dialog', { name: 'Add videoconf' });
  const buttons = () => dialog.getByRole('button').allTextContents();
  const press = (name: string) => dialog.getByRole('button', { name }).click();
  return { tab, stage, dialog, buttons, press };
}

test('sending: allowed, it goes', async () => {
  const { tab, stage, dialog } = await sendWith('fine');
  await stage('sent');
  expect(await dialog.isVisible()).toBe(false);
  expect(await tab.page.innerText('#send-bar')).toContain('Sent');
});

test('sending: the alert says why, sends anyway, or opens the pane with what the handler hands on', async () => {
  const { tab, stage, dialog, buttons, press } = await sendWith('old');
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('The PIN is old.');
  expect(await buttons()).toEqual(['Send Anyway', 'Open the options', "Don't Send"]);
  await press('Open the options');
  await stage('draft');
  await tab.page.waitForFunction(() => window.playground.state().paneOpen);
  const pane = await tab.openPane();
  const handed = await pane.evaluate(
    () =>
      new Promise((resolve) => {
        Office.context.mailbox.item?.getInitializationContextAsync(({ value }) => resolve(value));
      }),
  );
  expect(JSON.parse(handed as string)).toEqual({ from: 'alert' });
  await tab.page.click('#send');
  await dialog.waitFor();
  await press("Don't Send");
  await stage('draft');
  await tab.page.click('#send');
  await press('Send Anyway');
  await stage('sent');
});

test('sending: the button runs a function from 1.15 on, and is there with a command only', async () => {
  const older = await sendWith('function');
  await older.dialog.waitFor();
  expect(await older.buttons()).toEqual(['Send Anyway', "Don't Send"]);
  const bare = await sendWith('bare', { mailboxVersion: '1.15' });
  await bare.dialog.waitFor();
  expect(await bare.buttons()).toEqual(['Send Anyway', "Don't Send"]);
  const { tab, dialog, press } = await sendWith('function', { mailboxVersion: '1.15' });
  await dialog.waitFor();
  await press('Open the options');
  await tab.page.waitForFunction(() => window.playground.state().completedCount === 1);
  expect((await tab.state()).subject).toBe('addVideoconf');
});

test.each<Partial<Quirks>>([{}, { eventEndsAfter: 1 }])(
  'sending: no answer in time, and the person decides (%p)',
  async (quirks) => {
    const silent = await sendWith('silent', { sendPatienceMs: 300, ...quirks });
    await silent.dialog.waitFor();
    expect(await silent.dialog.innerText()).toContain('taking longer');
    expect(await silent.buttons()).toEqual(['Send Anyway', "Don't Send"]);
    await silent.press('Send Anyway');
    await silent.stage('sent');
    expect(await silent.tab.page.locator('iframe[data-runtime=event]').count()).toBe(0);
  },
);

test('sending: a late answer closes the question', async () => {
  const { dialog, stage } = await sendWith('slow', { sendPatienceMs: 100 });
  await dialog.waitFor();
  await stage('sent');
  expect(await dialog.isVisible()).toBe(false);
});

test('sending: where the add-in does not load, a prompt lets the item go', async () => {
  const { stage } = await sendWith('old', { eventPage: 'doesNotLoad' });
  await stage('sent');
});
