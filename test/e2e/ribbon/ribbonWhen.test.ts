import { describe, expect, test } from '@jest/globals';
import { usePlayground } from '../harness/harness';
import { zurich } from '../harness/playgroundTab';
import type { OpenOptions } from '../harness/playgroundTab';
import { blockCount, countOf, JOIN_URL, settingsWith } from '../harness/playgroundRoom';

/** Times and the calendar file by the button in the ribbon, on the genuine office.js and with the files that ship. */
const playground = usePlayground();

/** Wednesday, 10 March 2027, 10:00 to 11:00 in Zurich. */
const START = Date.UTC(2027, 2, 10, 9);
const HOUR = 3_600_000;

async function openAppointment(settings = settingsWith({}), options: OpenOptions = {}) {
  const tab = await playground.open({ kind: 'appointment', ...zurich, ...options });
  await tab.call('saveSettings', settings);
  await tab.call('setTimes', START, START + HOUR);
  return tab;
}

describe('the button in an appointment', () => {
  test('insert, change the time, click: one block, new lines; a third click changes nothing', async () => {
    const tab = await openAppointment(settingsWith({}, { timeZones: ['Asia/Tokyo'] }));
    await tab.click();
    const { bodyText: first } = await tab.state();
    expect(first).toContain('Wednesday, 10 March 2027, 10:00–11:00 (Zurich, UTC+1)');
    expect(first).toContain('18:00–19:00 (Tokyo, UTC+9)');

    // Into summer time, and for Tokyo into the next day.
    await tab.call('setTimes', Date.UTC(2027, 3, 1, 15), Date.UTC(2027, 3, 1, 16));
    await tab.click();
    const { bodyText: second, bodyHtml } = await tab.state();
    expect(await tab.notices()).toEqual(['Invitation updated.']);
    expect(blockCount(second)).toBe(1);
    expect(second).not.toContain('10 March 2027');
    expect(second).toContain('Thursday, 1 April 2027, 17:00–18:00 (Zurich, UTC+2)');
    expect(second).toContain('Friday, 2 April 2027, 00:00–01:00 (Tokyo, UTC+9)');

    await tab.click();
    expect((await tab.state()).bodyHtml).toBe(bodyHtml);
    expect(await tab.notices()).toEqual(['The invitation to “Anna Keller” is already here and up to date.']);
  });

  test.each(['web', 'word', 'mac', 'chaos'] as const)(
    'the same through the editor "%s"',
    async (normaliser) => {
      const tab = await openAppointment(undefined, { quirks: { normaliser } });
      await tab.click();
      await tab.call('setTimes', START + HOUR, START + 2 * HOUR);
      await tab.click();
      const { bodyText } = await tab.state();
      expect([countOf(bodyText, '11:00–12:00'), countOf(bodyText, '10:00–11:00')]).toEqual([1, 0]);
    },
  );

  test('of which Outlook does not say whether it is a series: the block goes in without a time (E10)', async () => {
    const tab = await openAppointment(undefined, { quirks: { neverAnswers: ['recurrence.getAsync'] } });
    const { elapsedMs } = await tab.click();
    const { bodyText } = await tab.state();
    expect(bodyText).toContain(JOIN_URL);
    expect(bodyText).not.toContain('When:');
    expect(elapsedMs).toBeLessThan(7_000);
  });

  test('writes the subject by the person’s pattern, and lets it follow the date', async () => {
    const tab = await openAppointment(settingsWith({}, { subjectPattern: '{room}, {date}' }));
    await tab.click();
    expect((await tab.state()).subject).toBe('Anna Keller, 10 March 2027');
    await tab.call('setTimes', START + 24 * HOUR, START + 25 * HOUR);
    await tab.click();
    expect((await tab.state()).subject).toBe('Anna Keller, 11 March 2027');
  });
});

describe('the button in a message', () => {
  test('brings the calendar file in line when it renews a block with a time: one file, same UID, next SEQUENCE', async () => {
    const tab = await playground.open({ kind: 'message', ...zurich });
    const pane = await tab.openPane();
    await pane.getByRole('button', { name: 'Date and time' }).click();
    await pane.getByLabel('Date', { exact: true }).fill('2027-03-10');
    await pane.getByLabel('Start').fill('10:00');
    await pane.getByText('10:00–11:00 (UTC+1)').waitFor();
    await pane.getByRole('button', { name: 'Add' }).click();
    await pane.getByText('The calendar file is attached.').waitFor();
    const [first] = (await tab.state()).attachments;
    await tab.call('closePane');
    await tab.call('saveSettings', settingsWith({ pin: '8642' }));

    await tab.click();
    const { bodyText, attachments } = await tab.state();
    expect(await tab.notices()).toEqual(['Invitation updated.']);
    expect(bodyText).toContain('8642');
    const [second, ...others] = attachments;
    expect(others).toEqual([]);
    const [before, after] = [first, second].map((file) => (file?.content ?? '').replace(/\r\n /gu, ''));
    expect(after).toContain('8642');
    expect(after).not.toContain('4711');
    expect(after).toContain('DTSTART:20270310T090000Z');
    expect([before, after].map((file) => /^SEQUENCE:(\d)/mu.exec(file ?? '')?.[1])).toEqual(['0', '1']);
    expect(/^UID:.*/mu.exec(after ?? '')?.[0]).toBe(/^UID:.*/mu.exec(before ?? '')?.[0]);
  });
});
