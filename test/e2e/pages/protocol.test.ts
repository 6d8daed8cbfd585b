import { expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { rhythmTitles } from '../../../playground/mailbox/recurrence';
import { usePlayground } from '../harness/harness';
import { officeCall, officeValue } from '../harness/officeCall';

/**
 * The contract with the genuine office.js: every call that the product makes goes through the library and the
 * playground's protocol. When a new version of the npm package speaks differently, this file fails.
 */
const playground = usePlayground();
const html = { coercionType: 'html' };
const text = { coercionType: 'text' };
const done = { status: 'succeeded' };

test('the library finds its host, language and person', async () => {
  const tab = await playground.open({ locale: 'de-CH', zone: 'Tokyo Standard Time', rooms: 'two' });
  const pane = await tab.openPane();
  const found = await pane.evaluate(() => {
    const { mailbox, diagnostics, displayLanguage, roamingSettings } = Office.context;
    const { displayName, emailAddress, timeZone, accountType } = mailbox.userProfile;
    return {
      host: diagnostics.host,
      platform: diagnostics.platform,
      hostName: mailbox.diagnostics.hostName,
      displayLanguage,
      person: { displayName, emailAddress, timeZone, accountType },
      itemType: mailbox.item?.itemType,
      hasMailbox18: Office.context.requirements.isSetSupported('Mailbox', '1.8'),
      hasMailbox199: Office.context.requirements.isSetSupported('Mailbox', '1.99'),
      settings: (roamingSettings.get('videoconf') as { version: number }).version,
      showTaskPane: Office.MailboxEnums.ActionType.ShowTaskPane,
      localHour: mailbox.convertToLocalClientTime(new Date(Date.UTC(2026, 0, 15, 3))).hours,
    };
  });
  expect(found).toEqual({
    host: 'Outlook',
    platform: 'OfficeOnline',
    hostName: 'OutlookWebApp',
    displayLanguage: 'de-CH',
    person: {
      displayName: 'Anna Keller',
      emailAddress: 'anna.keller@example.edu',
      timeZone: 'Tokyo Standard Time',
      accountType: 'office365',
    },
    itemType: 'message',
    hasMailbox18: true,
    hasMailbox199: false,
    settings: 1,
    showTaskPane: 'showTaskPane',
    localHour: 12,
  });
});

test.each(['en-US', 'de-DE', 'fr-FR', 'it-IT'])('Office can speak %s', async (locale) => {
  const tab = await playground.open({ locale });
  const pane = await tab.openPane();
  expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe(locale);
});

test('body: type, read, prepend, insert at the cursor, replace, selection', async () => {
  const tab = await playground.open({ scenario: 'typed' });
  const pane = await tab.openPane();
  const body = (name: string, ...given: unknown[]) => officeCall(pane, `mailbox.item.body.${name}`, ...given);
  expect(await body('getTypeAsync')).toEqual({ ...done, value: 'html' });
  expect(await body('getAsync', 'html')).toMatchObject({
    value: expect.stringMatching(/^<html><head>.*<body dir="ltr">.*Dear colleagues.*<\/body><\/html>$/s),
  });
  expect(await body('getAsync', 'text')).toMatchObject({
    value: expect.stringContaining('Kind regards\r\nAnna'),
  });

  expect(await body('prependAsync', '<p>at the top</p>', html)).toMatchObject(done);
  await tab.call('placeCaret', { after: 'on Thursday.' });
  expect(await body('setSelectedDataAsync', '<p>at the cursor</p>', html)).toMatchObject(done);
  const lines = (await tab.state()).bodyText.split('\r\n').filter((line) => line !== '');
  expect(lines).toEqual([
    'at the top',
    'Dear colleagues',
    'The seminar takes place on Thursday.',
    'at the cursor',
    'Please bring your questions.',
    'Kind regards',
    'Anna',
  ]);

  await tab.call('selectText', 'your questions');
  expect(await officeValue(pane, 'mailbox.item.getSelectedDataAsync', 'text')).toEqual({
    data: 'your questions',
    sourceProperty: 'body',
  });
  expect(await body('setAsync', '<p>all new</p>', html)).toMatchObject(done);
  expect((await tab.state()).bodyText).toBe('all new');
});

test('body without a caret: text at the cursor goes to the top', async () => {
  const tab = await playground.open({ scenario: 'typed' });
  const pane = await tab.openPane();
  await officeValue(pane, 'mailbox.item.body.setSelectedDataAsync', '<p>first</p>', html);
  expect((await tab.state()).bodyText).toMatch(/^first\r\n/);
});

test('plain text: HTML is refused with 2006, text is inserted', async () => {
  const tab = await playground.open({ scenario: 'plainText' });
  const pane = await tab.openPane();
  expect(await officeCall(pane, 'mailbox.item.body.prependAsync', '<p>no</p>', html)).toMatchObject({
    status: 'failed',
    code: 2006,
  });
  await officeValue(pane, 'mailbox.item.body.prependAsync', 'Join: here\n\n', text);
  expect((await tab.state()).bodyText).toMatch(/^Join: here\n\nDear colleagues/);
});

test('subject', async () => {
  const tab = await playground.open();
  const pane = await tab.openPane();
  expect(await officeValue(pane, 'mailbox.item.subject.getAsync')).toBe('');
  await officeValue(pane, 'mailbox.item.subject.setAsync', 'Videoconference');
  expect(await officeValue(pane, 'mailbox.item.subject.getAsync')).toBe('Videoconference');
  expect(await tab.page.inputValue('#subject')).toBe('Videoconference');
  expect(await officeCall(pane, 'mailbox.item.subject.setAsync', 'x'.repeat(256))).toMatchObject({
    status: 'thrown',
  });
});

test('locations: add, never twice, remove, and what the old call does to a booked room', async () => {
  const tab = await playground.open({ kind: 'appointment', scenario: 'bookedRoom' });
  const pane = await tab.openPane();
  const ours = { id: 'Example Video: https://video.example.edu/join/anna.keller', type: 'custom' };
  await officeValue(pane, 'mailbox.item.enhancedLocation.addAsync', [ours]);
  await officeValue(pane, 'mailbox.item.enhancedLocation.addAsync', [ours]);
  expect(await officeValue(pane, 'mailbox.item.enhancedLocation.getAsync')).toEqual([
    {
      locationIdentifier: { id: 'room-b204@example.edu', type: 'room' },
      displayName: 'Room B 204',
      emailAddress: 'room-b204@example.edu',
    },
    { locationIdentifier: ours, displayName: ours.id },
  ]);
  expect(await officeValue(pane, 'mailbox.item.location.getAsync')).toBe(`Room B 204; ${ours.id}`);
  await officeValue(pane, 'mailbox.item.enhancedLocation.removeAsync', [ours]);
  expect((await tab.state()).locations).toHaveLength(1);
  await officeValue(pane, 'mailbox.item.location.setAsync', 'somewhere');
  expect((await tab.state()).locations).toEqual([
    { locationIdentifier: { id: 'somewhere', type: 'custom' }, displayName: 'somewhere' },
  ]);
});

test('times, and the event when the person changes them', async () => {
  // With a room the pane follows the times itself, and its own calls would be among the ones counted here.
  const tab = await playground.open({ kind: 'appointment', rooms: 'none' });
  const pane = await tab.openPane();
  const [start, end] = [Date.UTC(2026, 11, 3, 13), Date.UTC(2026, 11, 3, 14)];
  await pane.evaluate(
    () =>
      new Promise((resolve) => {
        const keep = (time: unknown) => Object.assign(globalThis, { changedTime: time });
        Office.context.mailbox.item?.addHandlerAsync(
          Office.EventType.AppointmentTimeChanged,
          ({ start: from, end: to }: { start: string; end: string }) => keep({ from, to }),
          resolve,
        );
      }),
  );
  await tab.call('setTimes', start, end);
  expect(
    await pane.evaluate(
      () =>
        new Promise<number>((resolve) => {
          (Office.context.mailbox.item as Office.AppointmentCompose).start.getAsync(({ value }) =>
            resolve(value.getTime()),
          );
        }),
    ),
  ).toBe(start);
  expect(await pane.evaluate('changedTime')).toEqual({
    from: new Date(start).toISOString(),
    to: new Date(end).toISOString(),
  });
  expect(await officeCall(pane, 'mailbox.item.end.getAsync')).toMatchObject(done);
  expect(await officeValue(pane, 'mailbox.item.recurrence.getAsync')).toBeNull();
  const { calls } = await tab.state();
  expect(calls.map(({ name }) => name)).toEqual(['start.getAsync', 'end.getAsync', 'recurrence.getAsync']);
});

/** Keeps what a handler of an event was given, one text after the other. */
const keepEvents = (pane: Frame, type: 'RecurrenceChanged' | 'AttachmentsChanged' | 'RecipientsChanged') =>
  pane.evaluate(
    (name) =>
      new Promise((resolve) => {
        const events: string[] = [];
        Object.assign(globalThis, { events });
        Office.context.mailbox.item?.addHandlerAsync(
          Office.EventType[name],
          (event: unknown) => events.push(JSON.stringify(event)),
          ({ status }) => resolve(status),
        );
      }),
    type,
  );
/** The event of this number, counted from 1. It comes when the page gets to it: wait for it. */
const eventNumber = async (pane: Frame, number: number): Promise<unknown> => {
  await pane.waitForFunction(`events.length >= ${String(number)}`);
  return JSON.parse(await pane.evaluate(`events[${String(number - 1)}]`)) as unknown;
};

test('recurrence: a weekly one as office.js gives it, the event, and none again', async () => {
  const tab = await playground.open({ kind: 'appointment', zone: 'Nepal Standard Time' });
  const pane = await tab.openPane();
  await tab.call('setTimes', Date.UTC(2026, 11, 2, 20), Date.UTC(2026, 11, 2, 21, 30));
  expect(await keepEvents(pane, 'RecurrenceChanged')).toBe('succeeded');
  await tab.page.selectOption('#repeats', 'weekly');
  const weekly = {
    recurrenceType: 'weekly',
    recurrenceProperties: { interval: 1, days: ['thu'], firstDayOfWeek: 'mon' },
    recurrenceTimeZone: { name: 'Nepal Standard Time' },
  };
  const recurrence = await pane.evaluate(
    () =>
      new Promise((resolve) => {
        (Office.context.mailbox.item as Office.AppointmentCompose).recurrence.getAsync(({ value }) =>
          resolve({
            ...value,
            seriesTime: [
              value.seriesTime.getStartDate(),
              value.seriesTime.getStartTime(),
              value.seriesTime.getEndTime(),
              value.seriesTime.getEndDate(),
            ],
          }),
        );
      }),
  );
  expect(recurrence).toEqual({
    ...weekly,
    seriesTime: ['2026-12-03', 'T01:45:00.000', 'T03:15:00.000', null],
  });
  expect(await eventNumber(pane, 1)).toMatchObject({
    type: 'olkRecurrenceChanged',
    recurrence: { ...weekly, seriesTime: { startYear: 2026, startMonth: 12, startDay: 3 } },
  });
  await tab.page.selectOption('#repeats', 'never');
  expect(await officeValue(pane, 'mailbox.item.recurrence.getAsync')).toBeNull();
  expect(await eventNumber(pane, 2)).toEqual({ type: 'olkRecurrenceChanged', recurrence: null });
});

test('recurrence: office.js itself accepts every rhythm of the form, and the rhythm goes with the date', async () => {
  const tab = await playground.open({ kind: 'appointment' });
  const pane = await tab.openPane();
  const titles = await tab.page.locator('#repeats option').allTextContents();
  expect(titles).toEqual(['Does not repeat', ...Object.values(rhythmTitles)]);
  const setAsItIs = () =>
    pane.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const { recurrence } = Office.context.mailbox.item as Office.AppointmentCompose;
          recurrence.getAsync(({ value }) =>
            recurrence.setAsync(value, ({ status }) => resolve(`${value.recurrenceType} ${status}`)),
          );
        }),
    );
  const said: string[] = [];
  for (const rhythm of Object.keys(rhythmTitles)) {
    await tab.page.selectOption('#repeats', rhythm);
    said.push(await setAsItIs());
  }
  expect(said).toEqual(
    ['daily', 'weekday', 'weekly', 'weekly', 'weekly', 'monthly', 'monthly', 'monthly', 'monthly']
      .concat('yearly', 'yearly')
      .map((type) => `${type} succeeded`),
  );

  await tab.page.selectOption('#repeats', 'monthlyByDay');
  await tab.page.locator('#start').fill('2027-03-31T10:00');
  await tab.page.locator('#start').blur();
  expect(await officeValue(pane, 'mailbox.item.recurrence.getAsync')).toMatchObject({
    recurrenceType: 'monthly',
    recurrenceProperties: { interval: 1, dayOfMonth: 31 },
  });
  expect(await tab.page.locator('#repeats').inputValue()).toBe('monthlyByDay');
});

test('attached files: add, list, content, remove, the event, and what is not supported', async () => {
  const tab = await playground.open();
  const pane = await tab.openPane();
  const item = (name: string, ...given: unknown[]) => officeCall(pane, `mailbox.item.${name}`, ...given);
  expect(await keepEvents(pane, 'AttachmentsChanged')).toBe('succeeded');
  expect(await item('getAttachmentsAsync')).toEqual({ ...done, value: [] });
  const id = await officeValue(
    pane,
    'mailbox.item.addFileAttachmentFromBase64Async',
    'WsO8cmljaA==',
    'meeting.ics',
  );
  const details = { id, name: 'meeting.ics', size: 7, attachmentType: 'file', isInline: false };
  expect(await item('getAttachmentsAsync')).toEqual({ ...done, value: [details] });
  expect(await item('getAttachmentContentAsync', id)).toEqual({
    ...done,
    value: { format: 'base64', content: 'WsO8cmljaA==' },
  });
  expect((await tab.state()).attachments).toEqual([{ name: 'meeting.ics', content: 'Zürich' }]);
  expect(await eventNumber(pane, 1)).toEqual({
    type: 'olkAttachmentsChanged',
    attachmentStatus: 'added',
    attachmentDetails: details,
  });

  await tab.page.getByLabel('Remove meeting.ics').click();
  expect((await tab.state()).attachments).toEqual([]);
  expect(await eventNumber(pane, 2)).toMatchObject({
    attachmentStatus: 'removed',
    attachmentDetails: details,
  });
  expect(await item('getAttachmentContentAsync', id)).toMatchObject({
    code: 9003,
    name: 'InvalidAttachmentId',
  });
  expect(await item('removeAttachmentAsync', id)).toMatchObject({
    code: 9008,
    name: 'AttachmentToDeleteDoesNotExist',
  });
  expect(await item('addFileAttachmentFromBase64Async', '%', 'broken.ics')).toMatchObject({
    code: 9007,
    name: 'AttachmentUploadGeneralFailure',
  });
  expect(await item('addFileAttachmentAsync', 'https://www.example.org/a.ics', 'a.ics')).toMatchObject({
    code: 5000,
  });
  expect(await item('addFileAttachmentFromBase64Async', 'eA==', 'x'.repeat(256))).toMatchObject({
    status: 'thrown',
  });
  const again = await officeValue(
    pane,
    'mailbox.item.addFileAttachmentFromBase64Async',
    'eA==',
    'meeting.ics',
  );
  expect(await item('removeAttachmentAsync', again)).toMatchObject(done);
  expect((await tab.state()).attachments).toEqual([]);
});

test('recipients and sender', async () => {
  const tab = await playground.open({ scenario: 'reply' });
  const pane = await tab.openPane();
  expect(await officeValue(pane, 'mailbox.item.to.getAsync')).toEqual([
    { emailAddress: 'luca.rossi@example.org', displayName: 'Luca Rossi' },
  ]);
  expect(await officeValue(pane, 'mailbox.item.from.getAsync')).toEqual({
    emailAddress: 'anna.keller@example.edu',
    displayName: 'Anna Keller',
  });
  await officeValue(pane, 'mailbox.item.cc.setAsync', ['mia@example.org']);
  expect(await officeValue(pane, 'mailbox.item.cc.getAsync')).toMatchObject([
    { emailAddress: 'mia@example.org' },
  ]);
  expect(await officeValue(pane, 'mailbox.item.getComposeTypeAsync')).toMatchObject({ composeType: 'reply' });
});

test('attendees, required and optional; how private an appointment is', async () => {
  const tab = await playground.open({ kind: 'appointment' });
  const pane = await tab.openPane();
  await tab.call('setAttendees', ['luca@example.org'], ['mia@example.org']);
  const first = async (name: string) => await officeValue(pane, `mailbox.item.${name}.getAsync`);
  expect(await first('requiredAttendees')).toMatchObject([{ emailAddress: 'luca@example.org' }]);
  expect(await first('optionalAttendees')).toMatchObject([{ emailAddress: 'mia@example.org' }]);
  expect(await first('sensitivity')).toBe('normal');
  await tab.page.check('#private');
  expect(await first('sensitivity')).toBe('private');
  await officeValue(pane, 'mailbox.item.sensitivity.setAsync', 'normal');
  expect(await tab.page.isChecked('#private')).toBe(false);
  await officeValue(pane, 'mailbox.item.requiredAttendees.addAsync', ['ana@example.org']);
  expect(await tab.page.inputValue('#to')).toBe('luca@example.org; ana@example.org');
  expect(await tab.page.inputValue('#optional')).toBe('mia@example.org');
});

test('recipients: an open page that has asked is told which of them were changed', async () => {
  const tab = await playground.open({ kind: 'appointment' });
  const pane = await tab.openPane();
  expect(await keepEvents(pane, 'RecipientsChanged')).toBe('succeeded');
  await tab.page.fill('#to', 'luca@example.org');
  await tab.page.press('#to', 'Tab');
  expect(await eventNumber(pane, 1)).toEqual({
    type: 'olkRecipientsChanged',
    changedRecipientFields: { requiredAttendees: true, optionalAttendees: false, resources: false },
  });
});

test('notifications: add, replace, remove, all of them, and the one that opens the pane', async () => {
  const tab = await playground.open();
  const pane = await tab.openPane();
  const notify = (name: string, ...given: unknown[]) =>
    officeCall(pane, `mailbox.item.notificationMessages.${name}`, ...given);
  const informational = (message: string) => ({
    type: 'informationalMessage',
    message,
    icon: 'Icon.80x80',
    persistent: false,
  });
  expect(await notify('removeAsync', 'videoconf')).toMatchObject({ code: 9024 });
  expect(await notify('replaceAsync', 'other', informational('zero'))).toMatchObject(done);
  expect(await notify('removeAsync', 'other')).toMatchObject(done);
  expect(await notify('addAsync', 'videoconf', informational('one'))).toMatchObject(done);
  expect(await notify('addAsync', 'videoconf', informational('one'))).toMatchObject({ code: 9023 });
  expect(await notify('replaceAsync', 'videoconf', informational('two'))).toMatchObject(done);
  expect(await notify('getAllAsync')).toEqual({
    ...done,
    value: [{ key: 'videoconf', ...informational('two') }],
  });
  expect(await tab.page.textContent('#notifications')).toBe('two');
  expect(await notify('addAsync', 'long', informational('x'.repeat(151)))).toMatchObject({
    status: 'thrown',
  });
  expect(await notify('removeAsync', 'videoconf')).toMatchObject(done);

  const action = {
    actionType: 'showTaskPane',
    actionText: 'Set up your room',
    commandId: 'options',
    contextData: '',
  };
  const insight = { type: 'insightMessage', message: 'No room yet.', icon: 'Icon.80x80', actions: [action] };
  expect(await notify('addAsync', 'videoconf', insight)).toMatchObject(done);
  await tab.call('closePane');
  await tab.page.click('text=Set up your room');
  expect((await tab.state()).paneOpen).toBe(true);
});

test('roaming settings: a runtime has the copy of its start, saving writes the whole bag', async () => {
  const tab = await playground.open({ rooms: 'none' });
  const pane = await tab.openPane();
  await pane.evaluate(() => {
    Office.context.roamingSettings.set('videoconf', { version: 1, rooms: [] });
  });
  expect((await tab.state()).settings).toEqual({});
  await officeValue(pane, 'roamingSettings.saveAsync');
  expect((await tab.state()).settings).toEqual({ videoconf: '{"version":1,"rooms":[]}' });

  await tab.call('saveSettings', { videoconf: '{"version":1,"rooms":["of another computer"]}' });
  const stale: unknown = await pane.evaluate(
    () => Office.context.roamingSettings.get('videoconf') as unknown,
  );
  expect(stale).toEqual({ version: 1, rooms: [] });
});

test('session data and custom properties', async () => {
  const tab = await playground.open();
  const pane = await tab.openPane();
  await officeValue(pane, 'mailbox.item.sessionData.setAsync', 'key', 'value');
  expect(await officeValue(pane, 'mailbox.item.sessionData.getAsync', 'key')).toBe('value');
  expect(await officeCall(pane, 'mailbox.item.sessionData.getAsync', 'other')).toMatchObject({ code: 9050 });
  await officeValue(pane, 'mailbox.item.sessionData.setAsync', 'second', '2');
  await officeValue(pane, 'mailbox.item.sessionData.removeAsync', 'key');
  expect(await officeValue(pane, 'mailbox.item.sessionData.getAllAsync')).toEqual({ second: '2' });
  expect(
    await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => {
            value.set('roomId', 'anna');
            value.saveAsync(({ status }) => resolve([status, value.get('roomId')]));
          });
        }),
    ),
  ).toEqual(['succeeded', 'anna']);
});
