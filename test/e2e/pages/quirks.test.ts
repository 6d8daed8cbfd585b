import { expect, test } from '@jest/globals';
import { noQuirks } from '../../../playground/quirks';
import { usePlayground } from '../harness/harness';
import { officeCall, officeValue } from '../harness/officeCall';

/** The quirks as the add-in sees them through the genuine office.js. */
const playground = usePlayground();
const html = { coercionType: 'html' };

test('failures have the names that office.js gives to the codes', async () => {
  const tab = await playground.open();
  const pane = await tab.openPane();
  const fail = async (code: number) => {
    await tab.call('setQuirks', { failAlways: { 'body.prependAsync': code } });
    return officeCall(pane, 'mailbox.item.body.prependAsync', 'x', html);
  };
  expect(await fail(9014)).toEqual({ status: 'failed', code: 9014, name: 'CursorPositionChanged' });
  expect(await fail(9019)).toEqual({ status: 'failed', code: 9019, name: 'GenericSettingsError' });
  expect(await fail(2006)).toMatchObject({ status: 'failed', code: 2006 });
  expect(await fail(5000)).toMatchObject({ status: 'failed', code: 5000 });
  expect(await fail(5100)).toMatchObject({ status: 'failed', code: 5100 });
  expect((await tab.state()).bodyText).toBe('');
});

test('a call fails once, lies, comes late, is never answered, is denied', async () => {
  const tab = await playground.open({ quirks: { failOnce: { 'body.prependAsync': 9014 } } });
  const pane = await tab.openPane();
  const prepend = (words: string) =>
    officeCall(pane, 'mailbox.item.body.prependAsync', `<p>${words}</p>`, html);
  expect(await prepend('one')).toMatchObject({ code: 9014 });
  expect(await prepend('two')).toMatchObject({ status: 'succeeded' });

  await tab.call('setQuirks', { failOnce: {}, lies: ['body.prependAsync'] });
  expect(await prepend('three')).toMatchObject({ status: 'succeeded' });
  expect((await tab.state()).bodyText).toBe('two');

  await tab.call('setQuirks', { lies: [], commitDelayMs: 300 });
  expect(await prepend('four')).toMatchObject({ status: 'succeeded' });
  expect((await tab.state()).bodyText).toBe('two');
  await tab.page.waitForTimeout(400);
  expect((await tab.state()).bodyText).toContain('four');

  await tab.call('setQuirks', {
    commitDelayMs: 0,
    neverAnswers: ['subject.getAsync'],
    denies: ['body.getTypeAsync'],
  });
  const [silent, denied] = await Promise.all([
    officeCall(pane, 'mailbox.item.subject.getAsync'),
    officeCall(pane, 'mailbox.item.body.getTypeAsync'),
  ]);
  expect(silent).toEqual({ status: 'no answer' });
  expect(denied).toEqual({ status: 'no answer' });

  await tab.call('setQuirks', { neverAnswers: [], doesButNeverAnswers: ['subject.setAsync'] });
  expect(await officeCall(pane, 'mailbox.item.subject.setAsync', 'done')).toEqual({ status: 'no answer' });
  expect((await tab.state()).subject).toBe('done');
});

test('a fourth call at the same time is refused and the maximum is recorded', async () => {
  const tab = await playground.open({ quirks: { latencyMs: 100 } });
  const pane = await tab.openPane();
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => officeCall(pane, 'mailbox.item.subject.getAsync')),
  );
  expect(answers.map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'succeeded', 'failed']);
  const { maxInFlight, calls } = await tab.state();
  expect(maxInFlight).toBe(4);
  expect(calls).toHaveLength(4);
  expect((calls[0]?.end ?? 0) - (calls[0]?.start ?? 0)).toBeGreaterThanOrEqual(99);
});

test('without the permission, office.js throws at once', async () => {
  const tab = await playground.open({ quirks: { permission: 'readItem' } });
  const pane = await tab.openPane();
  expect(await officeCall(pane, 'mailbox.item.body.prependAsync', 'x', html)).toMatchObject({
    status: 'thrown',
  });
  expect((await tab.state()).calls).toEqual([]);
});

test('saving settings fails as often as told', async () => {
  const tab = await playground.open({ rooms: 'none', quirks: { settingsSaveFails: 2 } });
  const pane = await tab.openPane();
  const save = async () => (await officeCall(pane, 'roamingSettings.saveAsync')).status;
  expect([await save(), await save(), await save()]).toEqual(['failed', 'failed', 'succeeded']);
});

test('settings that are too long for the server are refused; beyond 32 KB by office.js itself (F04)', async () => {
  const tab = await playground.open({ rooms: 'none', quirks: { settingsLimit: 400 } });
  const pane = await tab.openPane();
  const save = async (length: number) => {
    await pane.evaluate((size) => Office.context.roamingSettings.set('x', 'y'.repeat(size)), length);
    return officeCall(pane, 'roamingSettings.saveAsync');
  };
  expect(await save(300)).toMatchObject({ status: 'succeeded' });
  expect(await save(500)).toMatchObject({ status: 'failed', code: 9057 });
  expect(await save(40_000)).toMatchObject({ status: 'failed', code: 9019 });
  expect((await tab.state()).settings).toEqual({ x: JSON.stringify('y'.repeat(300)) });
});

test('two windows share the server’s settings and nothing else: the last save wins (F08)', async () => {
  const first = await playground.open({ rooms: 'none' });
  const second = await playground.openBeside(first, {});
  const [one, other] = [await first.openPane(), await second.openPane()];
  const save = async (pane: typeof one, name: string) => {
    await pane.evaluate((key) => Office.context.roamingSettings.set(key, 1), name);
    await officeValue(pane, 'roamingSettings.saveAsync');
  };
  await save(one, 'fromTheFirst');
  await save(other, 'fromTheSecond');
  expect((await first.state()).settings).toEqual({ fromTheSecond: '1' });
  await first.call('setSubject', 'only here');
  expect((await second.state()).subject).toBe('');
});

test('rooms that were booked before are there; the type of the body can be refused (E04, C04)', async () => {
  const tab = await playground.open({
    kind: 'appointment',
    scenario: 'bookedRoom',
    quirks: { bookedRooms: 2, saysBodyType: 'refuses' },
  });
  expect((await tab.state()).locations.map(({ displayName }) => displayName)).toEqual([
    'Room B 204',
    'Room C101',
    'Room C102',
  ]);
  const pane = await tab.openPane();
  expect(await officeCall(pane, 'mailbox.item.body.getTypeAsync')).toMatchObject({ code: 5000 });
});

test('a recurrence is none until saved, or never told; one meeting of a series says whose it is (E10)', async () => {
  const tab = await playground.open({ kind: 'appointment', quirks: { recurrence: 'nullUntilSaved' } });
  const pane = await tab.openPane();
  await tab.call('setRecurrence', 'weekly');
  const recurrence = () => officeCall(pane, 'mailbox.item.recurrence.getAsync');
  expect(await recurrence()).toEqual({ status: 'succeeded', value: null });
  await officeValue(pane, 'mailbox.item.saveAsync');
  expect(await recurrence()).toMatchObject({ value: { recurrenceType: 'weekly' } });
  await tab.call('setQuirks', { neverAnswers: ['recurrence.getAsync'] });
  expect(await recurrence()).toEqual({ status: 'no answer' });

  await tab.call('setQuirks', { ...noQuirks, occurrence: true });
  const seriesId = async (kind: 'message' | 'appointment') => {
    await tab.call('openItem', kind);
    const opened = await tab.openPane();
    return opened.evaluate(
      () => (Office.context.mailbox.item as unknown as { readonly seriesId: string | null }).seriesId,
    );
  };
  expect([await seriesId('appointment'), await seriesId('message')]).toEqual([
    'series-of-this-meeting',
    null,
  ]);
});

test('a file that is too large is refused by the name that office.js has for it', async () => {
  const tab = await playground.open({
    quirks: { failAlways: { 'item.addFileAttachmentFromBase64Async': 9000 } },
  });
  const pane = await tab.openPane();
  expect(await officeCall(pane, 'mailbox.item.addFileAttachmentFromBase64Async', 'eA==', 'a.ics')).toEqual({
    status: 'failed',
    code: 9000,
    name: 'AttachmentSizeExceeded',
  });
  expect((await tab.state()).attachments).toEqual([]);
});

test.each([
  ['web', /^<p id="mine" class="elementToProof">a<\/p>$/],
  ['word', /^<p class="MsoNormal" style="margin: 0cm;"><span [^>]*>a<o:p><\/o:p><\/span><\/p>$/],
  ['reopened', /^<p id="x_mine">a<\/p>$/],
  ['growing', /^<div><span [^>]*><p id="mine">a<\/p><\/span><\/div><br>$/],
] as const)(
  'what is written comes back as the editor has it: %s (A02, A05, A06, A07)',
  async (normaliser, expected) => {
    const tab = await playground.open({ quirks: { normaliser } });
    const pane = await tab.openPane();
    await officeValue(pane, 'mailbox.item.body.setAsync', '<p id="mine">a</p>', html);
    expect((await tab.state()).bodyHtml).toMatch(expected);
  },
);

test('the insertion lands where the quirk says', async () => {
  const tab = await playground.open({ scenario: 'signature' });
  const pane = await tab.openPane();
  const insertAt = async (place: 'belowSignature' | 'insideFirstTableCell' | 'nowhere' | 'top') => {
    await tab.call('openItem', 'message', 'signature');
    await tab.call('setQuirks', { insertAt: place });
    if (place === 'insideFirstTableCell')
      await tab.call('setBody', '<table><tbody><tr><td>cell</td></tr></tbody></table>');
    const opened = await tab.openPane();
    await officeValue(opened, 'mailbox.item.body.setSelectedDataAsync', '<p>ours</p>', html);
    return tab.state();
  };
  expect((await insertAt('top')).bodyText).toMatch(/^ours/);
  expect((await insertAt('belowSignature')).bodyText).toMatch(/ours$/);
  expect((await insertAt('nowhere')).bodyText).not.toContain('ours');
  expect((await insertAt('insideFirstTableCell')).bodyHtml).toMatch(/<td><p[^>]*>ours<\/p>cell<\/td>/);
  expect(pane.isDetached()).toBe(true);
});

test('two clicks queue; pictures that the mail carries keep their address', async () => {
  const tab = await playground.open({ scenario: 'signature', quirks: { latencyMs: 50 } });
  const [first, second] = await Promise.all([tab.click(), tab.click()]);
  expect([first.completedCount, second.completedCount]).toEqual([1, 1]);
  expect(second.elapsedMs).toBeGreaterThan(first.elapsedMs);
  const state = await tab.state();
  expect(state.completedCount).toBe(2);
  expect(state.bodyHtml).toContain('src="cid:logo-7c1d@example.edu"');
  expect(await tab.page.locator('iframe[data-runtime=command]').count()).toBe(0);
});
